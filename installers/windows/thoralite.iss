; The Windows installer. `python -m installers setup` compiles it with Inno Setup 6; by hand, from this folder:
;   ISCC /DVersion=1.2.3 /DPackage=..\..\dist\ThoraLite /DIcon=thoralite.ico /O..\..\dist /Fthoralite-setup thoralite.iss
; With /DSign and /Sthoralite=COMMAND installer and uninstaller are signed by that command.
;
; Without anyone at the screen:
;   setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART /CURRENTUSER   for this user, no administrator rights
;   setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART /ALLUSERS      for everybody, as administrator
; and as wanted: /DIR="D:\ThoraLite" /TASKS="desktopicon,dicom" /LANG=fr /LOG="C:\thoralite-setup.log"
#ifndef Version
  #error The version is missing: /DVersion=1.2.3
#endif
#ifndef Package
  #error The package is missing: /DPackage=..\..\dist\ThoraLite
#endif
#ifndef Icon
  #error The icon is missing: /DIcon=thoralite.ico
#endif

[Setup]
; Never change the AppId: it is how a newer version finds the older one.
AppId={{6E0B5B0A-7C1C-4B0E-9C1B-4B8C5B1E2D77}
AppName=ThoraLite
AppVersion={#Version}
AppPublisher=The ThoraLite authors
VersionInfoVersion={#Version}
VersionInfoDescription=ThoraLite setup
; For this user alone unless an administrator asks for more, by a question or by /ALLUSERS.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
DefaultDirName={autopf}\ThoraLite
DisableProgramGroupPage=yes
DisableWelcomePage=no
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Qt 6.11 needs Windows 10, version 1809.
MinVersion=10.0.17763
Compression=lzma2/ultra64
SolidCompression=yes
LZMAUseSeparateProcess=yes
; A running ThoraLite is asked to close, so that its files can be replaced; a batch goes on at its next start.
CloseApplications=yes
RestartApplications=no
ChangesAssociations=yes
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\thoralite-desktop.exe
UninstallDisplayName=ThoraLite
WizardStyle=modern
ShowLanguageDialog=auto
#ifdef Sign
SignTool=thoralite
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "pt"; MessagesFile: "compiler:Languages\Portuguese.isl"
Name: "br"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"
#if FileExists(CompilerPath + "Languages\Arabic.isl")
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
#endif

[CustomMessages]
DicomTask=&Offer ThoraLite for DICOM scans (.dcm)
fr.DicomTask=&Proposer ThoraLite pour les images DICOM (.dcm)
es.DicomTask=&Ofrecer ThoraLite para las imágenes DICOM (.dcm)
pt.DicomTask=&Propor o ThoraLite para imagens DICOM (.dcm)
br.DicomTask=&Oferecer o ThoraLite para imagens DICOM (.dcm)
DicomScan=DICOM scan
fr.DicomScan=Image DICOM
es.DicomScan=Imagen DICOM
pt.DicomScan=Imagem DICOM
br.DicomScan=Imagem DICOM
DataStay=ThoraLite has been removed. Scans, results and settings have not: they are in the folders you chose as workspaces and in %1 of each user. Delete them there if nobody needs them any more.
fr.DataStay=ThoraLite a été supprimé. Les images, les résultats et les réglages sont toujours là : dans les dossiers choisis comme espaces de travail et dans %1 de chaque utilisateur. Supprimez-les à cet endroit si plus personne n'en a besoin.
es.DataStay=ThoraLite se ha eliminado. Las imágenes, los resultados y los ajustes siguen ahí: en las carpetas elegidas como espacios de trabajo y en %1 de cada usuario. Bórrelos allí si ya nadie los necesita.
pt.DataStay=O ThoraLite foi removido. As imagens, os resultados e as definições permanecem: nas pastas escolhidas como espaços de trabalho e em %1 de cada utilizador. Apague-os aí se ninguém precisar deles.
br.DataStay=O ThoraLite foi removido. As imagens, os resultados e as configurações permanecem: nas pastas escolhidas como espaços de trabalho e em %1 de cada usuário. Apague-os ali se ninguém precisar deles.
#if FileExists(CompilerPath + "Languages\Arabic.isl")
ar.DicomTask=عرض ThoraLite لفتح صور DICOM (.dcm)
ar.DicomScan=صورة DICOM
ar.DataStay=تمت إزالة ThoraLite. لم تُحذف الصور والنتائج والإعدادات: فهي في المجلدات التي اخترتموها مساحات عمل وفي %1 لكل مستخدم. احذفوها من هناك إن لم يعد أحد بحاجة إليها.
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "dicom"; Description: "{cm:DicomTask}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; Libraries of an older version must not stay among the new ones. No data are in here.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Package}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\ThoraLite"; Filename: "{app}\thoralite-desktop.exe"
Name: "{autodesktop}\ThoraLite"; Filename: "{app}\thoralite-desktop.exe"; Tasks: desktopicon

[Registry]
; ThoraLite joins the programs offered for .dcm; which one opens them stays the user's choice.
Root: HKA; Subkey: "Software\Classes\.dcm\OpenWithProgids"; ValueType: string; ValueName: "ThoraLite.dicom"; ValueData: ""; Flags: uninsdeletevalue; Tasks: dicom
Root: HKA; Subkey: "Software\Classes\ThoraLite.dicom"; ValueType: string; ValueName: ""; ValueData: "{cm:DicomScan}"; Flags: uninsdeletekey; Tasks: dicom
Root: HKA; Subkey: "Software\Classes\ThoraLite.dicom\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\thoralite-desktop.exe,0"; Tasks: dicom
Root: HKA; Subkey: "Software\Classes\ThoraLite.dicom\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\thoralite-desktop.exe"" ""%1"""; Tasks: dicom

[Dirs]
Name: "{commonappdata}\ThoraLite"; Flags: uninsneveruninstall; Check: IsAdminInstallMode

[Run]
; Only administrators may write the settings for everybody: Windows lets any user make files in a new folder there.
Filename: "{sys}\icacls.exe"; Parameters: """{commonappdata}\ThoraLite"" /inheritance:r /grant *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX"; Flags: runhidden; Check: IsAdminInstallMode
Filename: "{app}\thoralite-desktop.exe"; Description: "{cm:LaunchProgram,ThoraLite}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if (CurUninstallStep = usPostUninstall) and not UninstallSilent then
    MsgBox(FmtMessage(CustomMessage('DataStay'), ['%LOCALAPPDATA%\ThoraLite']), mbInformation, MB_OK);
end;
