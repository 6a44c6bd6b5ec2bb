<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="si" sourcelanguage="en">
    <context>
        <name>ThoraLite</name>
        <message>
            <source>OK</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">හරි</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අවලංගු කරන්න</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔව් (&amp;Y)</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නැත (&amp;N)</translation>
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වසන්න</translation>
        </message>
        <message>
            <source>Save</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සුරකින්න</translation>
        </message>
        <message>
            <source>Open</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">විවෘත කරන්න</translation>
        </message>
        <message>
            <source>Apply</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">යොදන්න</translation>
        </message>
        <message>
            <source>Discard</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඉවත දමන්න</translation>
        </message>
        <message>
            <source>Reset</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">යළි පිහිටුවන්න</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මුල් සැකසුම් යළි ගන්න</translation>
        </message>
        <message>
            <source>Help</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">උදව්</translation>
        </message>
        <message>
            <source>Retry</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නැවත උත්සාහ කරන්න</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නොසලකා හරින්න</translation>
        </message>
        <message>
            <source>Abort</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නවතා දමන්න</translation>
        </message>
        <message>
            <source>Show Details...</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">විස්තර පෙන්වන්න...</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">විස්තර සඟවන්න...</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පෙර තත්ත්වයට ගන්න (&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නැවත කරන්න (&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කපන්න (&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පිටපත් කරන්න (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අලවන්න (&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මකන්න</translation>
        </message>
        <message>
            <source>Select All</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සියල්ල තෝරන්න</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සබැඳියේ පිහිටීම පිටපත් කරන්න (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Select All</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සියල්ල තෝරන්න (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පියවරක් ඉහළට (&amp;S)</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පියවරක් පහළට (&amp;D)</translation>
        </message>
        <message>
            <source>&lt; &amp;Back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&lt; ආපසු (&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Next &gt;</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඊළඟ (&amp;N) &gt;</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අවසන් කරන්න (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">උදව් (&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Look in:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙහි බලන්න (&amp;L):</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ආපසු</translation>
        </message>
        <message>
            <source>Go back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ආපසු යන්න</translation>
        </message>
        <message>
            <source>Forward</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඉදිරියට</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඉදිරියට යන්න</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඉහළ ෆෝල්ඩරය</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඉහළ ෆෝල්ඩරයට යන්න</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නව ෆෝල්ඩරයක් සාදන්න</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නව ෆෝල්ඩරයක් සාදන්න</translation>
        </message>
        <message>
            <source>List View</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ලැයිස්තු දසුන</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ලැයිස්තු දසුනට මාරු වන්න</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">විස්තර දසුන</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">විස්තර දසුනට මාරු වන්න</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පැති තීරුව</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්ථාන සහ පිටුසන් ලැයිස්තුව</translation>
        </message>
        <message>
            <source>Files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගොනු</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගොනු වර්ගය (&amp;T):</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගොනු නාමය (&amp;N):</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">විවෘත කරන්න (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සුරකින්න (&amp;S)</translation>
        </message>
        <message>
            <source>Save As</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වෙනත් නමකින් සුරකින්න</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සියලු ගොනු (*)</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ෆෝල්ඩරයක් සොයන්න</translation>
        </message>
        <message>
            <source>Directories</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ෆෝල්ඩර</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ෆෝල්ඩරය:</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තෝරන්න (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නම වෙනස් කරන්න (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මකන්න (&amp;D)</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සැඟවුණු ගොනු පෙන්වන්න (&amp;H)</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නව ෆෝල්ඩරය (&amp;N)</translation>
        </message>
        <message>
            <source>Computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පරිගණකය</translation>
        </message>
        <message>
            <source>Name</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නම</translation>
        </message>
        <message>
            <source>Size</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ප්‍රමාණය</translation>
        </message>
        <message>
            <source>Type</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වර්ගය</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වෙනස් කළ දිනය</translation>
        </message>
        <message>
            <source>Drive</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ධාවකය</translation>
        </message>
        <message>
            <source>Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ෆෝල්ඩරය</translation>
        </message>
        <message>
            <source>&amp;Open files…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගොනු විවෘත කරන්න (&amp;O)…</translation>
        </message>
        <message>
            <source>Open &amp;folder…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ෆෝල්ඩරයක් විවෘත කරන්න (&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Save report…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වාර්තාව සුරකින්න (&amp;S)…</translation>
        </message>
        <message>
            <source>Open report to &amp;print</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මුද්‍රණයට වාර්තාව විවෘත කරන්න (&amp;P)</translation>
        </message>
        <message>
            <source>Save &amp;referral packet…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">යොමු කිරීමේ ලේඛන කට්ටලය සුරකින්න (&amp;R)…</translation>
        </message>
        <message>
            <source>Save answer as &amp;DICOM…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පිළිතුර DICOM ලෙස සුරකින්න (&amp;D)…</translation>
        </message>
        <message>
            <source>Save su&amp;mmary…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සාරාංශය සුරකින්න (&amp;M)…</translation>
        </message>
        <message>
            <source>Save worklist as &amp;table…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩ ලැයිස්තුව වගුවක් ලෙස සුරකින්න (&amp;T)…</translation>
        </message>
        <message>
            <source>Open resu&amp;lts folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ප්‍රතිඵල ෆෝල්ඩරය විවෘත කරන්න (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Open another workspace…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වෙනත් වැඩබිමක් විවෘත කරන්න (&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Back up workspace…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩබිම උපස්ථ කරන්න (&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Repair workspace…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩබිම අලුත්වැඩියා කරන්න (&amp;R)…</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සැකසුම් (&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඉවත් වන්න (&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Find in the worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩ ලැයිස්තුවේ සොයන්න (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Next scan nobody has read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කිසිවෙකු කියවා නැති ඊළඟ ස්කෑනය (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Pause or go on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">විරාමයක් ගන්න හෝ ඉදිරියට යන්න (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Cancel screening</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පිරික්සීම අවලංගු කරන්න (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Take waiting scan out of the list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රැඳී සිටින ස්කෑනය ලැයිස්තුවෙන් ඉවත් කරන්න (&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Undo: put it back into the list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ආපසු හරවන්න: එය නැවත ලැයිස්තුවට දමන්න (&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Heat map on or off</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තාප සිතියම පෙන්වන්න හෝ සඟවන්න (&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Compare with another scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වෙනත් ස්කෑනයක් සමඟ සසඳන්න (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Fit to window</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කවුළුවට ගළපන්න (&amp;F)</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">විශාල කරන්න (&amp;I)</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කුඩා කරන්න (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Actual size, pixel by pixel</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සැබෑ ප්‍රමාණය, පික්සලයෙන් පික්සලයට (&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Reset picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපය මුල් තත්ත්වයට ගන්න (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Turn right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දකුණට කරකවන්න (&amp;T)</translation>
        </message>
        <message>
            <source>Turn &amp;left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වමට කරකවන්න (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Mirror left and right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වම සහ දකුණ මාරු කරන්න (&amp;M)</translation>
        </message>
        <message>
            <source>Flip &amp;upside down</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">උඩ යට මාරු කරන්න (&amp;U)</translation>
        </message>
        <message>
            <source>Measure a len&amp;gth (or shift and drag)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දිගක් මනින්න (නැතහොත් Shift ඔබාගෙන අදින්න) (&amp;G)</translation>
        </message>
        <message>
            <source>Cop&amp;y picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපය පිටපත් කරන්න (&amp;Y)</translation>
        </message>
        <message>
            <source>Sa&amp;ve picture…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපය සුරකින්න (&amp;V)…</translation>
        </message>
        <message>
            <source>&amp;Previous slice or frame</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පෙර හරස්කඩ හෝ රාමුව (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Next slice or frame</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඊළඟ හරස්කඩ හෝ රාමුව (&amp;N)</translation>
        </message>
        <message>
            <source>Play or &amp;stop</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ධාවනය කරන්න හෝ නවත්වන්න (&amp;S)</translation>
        </message>
        <message>
            <source>S&amp;wap black and white</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කළු සහ සුදු මාරු කරන්න (&amp;W)</translation>
        </message>
        <message>
            <source>CT window: lung</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">CT කවුළුව: පෙනහළු</translation>
        </message>
        <message>
            <source>CT window: mediastinum</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">CT කවුළුව: මීඩියාස්ටිනම්</translation>
        </message>
        <message>
            <source>CT window: bone</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">CT කවුළුව: අස්ථි</translation>
        </message>
        <message>
            <source>Window as the file asks</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගොනුවේ සඳහන් පරිදි කවුළුව</translation>
        </message>
        <message>
            <source>Window from darkest to brightest</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අඳුරුම සිට දීප්තිමත්ම දක්වා කවුළුව</translation>
        </message>
        <message>
            <source>&amp;Local study…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්ථානීය අධ්‍යයනය (&amp;L)…</translation>
        </message>
        <message>
            <source>What was &amp;done…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සිදු කළ දේ (&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Keys and mouse</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">යතුරු සහ මූසිකය (&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Check this computer…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම පරිගණකය පරීක්ෂා කරන්න (&amp;C)…</translation>
        </message>
        <message>
            <source>Show the &amp;sample scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නිදර්ශන ස්කෑන් පෙන්වන්න (&amp;S)</translation>
        </message>
        <message>
            <source>Save support &amp;file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සහාය ගොනුව සුරකින්න (&amp;F)…</translation>
        </message>
        <message>
            <source>Open &amp;log folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ලොග් ෆෝල්ඩරය විවෘත කරන්න (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Update from a file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගොනුවකින් යාවත්කාලීන කරන්න (&amp;U)…</translation>
        </message>
        <message>
            <source>&amp;Go back to the version before…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පෙර අනුවාදයට ආපසු යන්න (&amp;G)…</translation>
        </message>
        <message>
            <source>&amp;About ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite ගැන (&amp;A)</translation>
        </message>
        <message>
            <source>Set by your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේ තොරතුරු තාක්ෂණ කාර්ය මණ්ඩලය විසින් නියම කර ඇත.</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගොනුව (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩ ලැයිස්තුව (&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපය (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙවලම් (&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩබිම (&amp;W)</translation>
        </message>
        <message>
            <source>Tools</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙවලම්</translation>
        </message>
        <message>
            <source>Compare</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සසඳන්න</translation>
        </message>
        <message>
            <source>Print</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මුද්‍රණය කරන්න</translation>
        </message>
        <message>
            <source>Answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පිළිතුර</translation>
        </message>
        <message>
            <source>No scan is chosen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්කෑනයක් තෝරා නැත.</translation>
        </message>
        <message>
            <source>Please note</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කරුණාවෙන් සලකන්න</translation>
        </message>
        <message>
            <source>At your clinic</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේ සායනයේදී</translation>
        </message>
        <message>
            <source>Change how many have pneumonia…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියාව ඇති ගණන වෙනස් කරන්න…</translation>
        </message>
        <message>
            <source>Show the answer now</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දැන් පිළිතුර පෙන්වන්න</translation>
        </message>
        <message>
            <source>What the numbers mean</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සංඛ්‍යාවල තේරුම</translation>
        </message>
        <message>
            <source>How far to trust it</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙය කොතරම් විශ්වාස කළ හැකිද</translation>
        </message>
        <message>
            <source>Save this answer as a PDF file (Ctrl+S)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම පිළිතුර PDF ගොනුවක් ලෙස සුරකින්න (Ctrl+S)</translation>
        </message>
        <message>
            <source>Number of this scan in the log: {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ලොග් සටහනේ මෙම ස්කෑනයේ අංකය: {number}</translation>
        </message>
        <message>
            <source>Model: {id} {version}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ආකෘතිය: {id} {version}</translation>
        </message>
        <message>
            <source>Patient: {facts}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රෝගියා: {facts}</translation>
        </message>
        <message>
            <source>Born {date}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">උපන් දිනය {date}</translation>
        </message>
        <message>
            <source>Scan of {date}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්කෑන් කළ දිනය {date}</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සෝදිසි කරන ෆෝල්ඩරය</translation>
        </message>
        <message>
            <source>Scans that arrive in this folder are screened by themselves while ThoraLite is open. Choose the folder to which your X-ray machine or scanner saves. Files in it are only read, never changed or deleted.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite විවෘතව ඇති අතර මෙම ෆෝල්ඩරයට ලැබෙන ස්කෑන් ඉබේම පිරික්සනු ලැබේ. ඔබේ එක්ස්-රේ යන්ත්‍රය හෝ ස්කෑනරය රූප සුරකින ෆෝල්ඩරය තෝරන්න. එහි ඇති ගොනු කියවීම පමණක් සිදු වේ; කිසි විටෙක වෙනස් කිරීමක් හෝ මැකීමක් සිදු නොවේ.</translation>
        </message>
        <message>
            <source>Folder to watch</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සෝදිසි කළ යුතු ෆෝල්ඩරය</translation>
        </message>
        <message>
            <source>The results are kept there. Choose a folder that holds only scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ප්‍රතිඵල තබන්නේ එහිය. ස්කෑන් පමණක් ඇති ෆෝල්ඩරයක් තෝරන්න.</translation>
        </message>
        <message>
            <source>No folder is watched</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කිසිදු ෆෝල්ඩරයක් සෝදිසි නොකරයි</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තෝරන්න…</translation>
        </message>
        <message>
            <source>Choose the folder to watch</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සෝදිසි කළ යුතු ෆෝල්ඩරය තෝරන්න</translation>
        </message>
        <message>
            <source>Watch none</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කිසිවක් සෝදිසි නොකරන්න</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්කෑන් ලබාගැනීම</translation>
        </message>
        <message>
            <source>Receive scans over the local network</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්ථානීය ජාලය හරහා ස්කෑන් ලබාගන්න</translation>
        </message>
        <message>
            <source> MB</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished"> MB</translation>
        </message>
        <message>
            <source>X-ray machines can send their pictures straight to this computer, in the way that DICOM calls C-STORE. Whoever installs the machine will ask for the address, the port and the name below. Switch this on only in a network you trust: pictures and names of patients travel over it unencrypted.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එක්ස්-රේ යන්ත්‍රවලට තම රූප කෙළින්ම මෙම පරිගණකයට යැවිය හැකිය; DICOM හි එම ක්‍රමය හඳුන්වන්නේ C-STORE ලෙසය. යන්ත්‍රය සවි කරන තැනැත්තා පහත ඇති ලිපිනය, පෝට් අංකය සහ නම ඉල්ලනු ඇත. මෙය ක්‍රියාත්මක කරන්නේ ඔබ විශ්වාස කරන ජාලයක පමණි: රෝගීන්ගේ රූප සහ නම් සංකේතනය නොකර එය හරහා ගමන් කරයි.</translation>
        </message>
        <message>
            <source>At 127.0.0.1 only programs on this computer can send.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">127.0.0.1 ලිපිනයේදී යැවිය හැක්කේ මෙම පරිගණකයේ ඇති වැඩසටහන්වලට පමණි.</translation>
        </message>
        <message>
            <source>One name (AE title) in each line. No other machine may send.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එක් පේළියකට එක් නමක් (AE title) බැගින්. වෙනත් කිසිදු යන්ත්‍රයකට යැවිය නොහැක.</translation>
        </message>
        <message>
            <source>When so much has been received, more is refused until you make room.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙතරම් ප්‍රමාණයක් ලැබුණු විට, ඔබ ඉඩ ලබා දෙන තුරු තවත් ඒවා ප්‍රතික්ෂේප කෙරේ.</translation>
        </message>
        <message>
            <source>Address of this computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම පරිගණකයේ ලිපිනය</translation>
        </message>
        <message>
            <source>Name of this computer (AE title)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම පරිගණකයේ නම (AE title)</translation>
        </message>
        <message>
            <source>Machines that may send</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">යැවිය හැකි යන්ත්‍ර</translation>
        </message>
        <message>
            <source>Port</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පෝට් අංකය</translation>
        </message>
        <message>
            <source>Space for received scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ලැබෙන ස්කෑන් සඳහා ඉඩ</translation>
        </message>
        <message>
            <source>An address looks like 192.168.1.20.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ලිපිනයක් 192.168.1.20 වැනි වේ.</translation>
        </message>
        <message>
            <source>A name has 1 to 16 plain letters, figures or signs, and no backslash.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නමක සරල ඉංග්‍රීසි අකුරු, ඉලක්කම් හෝ සංකේත 1 සිට 16 දක්වා තිබිය යුතු අතර, backslash ලකුණ නොතිබිය යුතුය.</translation>
        </message>
        <message>
            <source>Name at least one machine.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අවම වශයෙන් එක් යන්ත්‍රයක් නම් කරන්න.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සිදු වූ දේ</translation>
        </message>
        <message>
            <source>Search</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සොයන්න</translation>
        </message>
        <message>
            <source>Search what happened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සිදු වූ දේ අතර සොයන්න</translation>
        </message>
        <message>
            <source>Show only one kind of event</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එක් වර්ගයක සිදුවීම් පමණක් පෙන්වන්න</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{name} ලෙස සුරකින ලදී.</translation>
        </message>
        <message>
            <source>Save what happened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සිදු වූ දේ සුරකින්න</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වගුව (*.csv)</translation>
        </message>
        <message>
            <source>Everything</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සියල්ල</translation>
        </message>
        <message>
            <source>Workspace opened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩබිම විවෘත කරන ලදී</translation>
        </message>
        <message>
            <source>Settings changed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සැකසුම් වෙනස් කරන ලදී</translation>
        </message>
        <message>
            <source>Model changed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ආකෘතිය වෙනස් විය</translation>
        </message>
        <message>
            <source>Scan received over the network</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ජාලය හරහා ස්කෑනයක් ලැබුණි</translation>
        </message>
        <message>
            <source>Taken out of the waiting list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රැඳී සිටින ලැයිස්තුවෙන් ඉවත් කරන ලදී</translation>
        </message>
        <message>
            <source>Screening started</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පිරික්සීම ආරම්භ විය</translation>
        </message>
        <message>
            <source>Screening ended</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පිරික්සීම අවසන් විය</translation>
        </message>
        <message>
            <source>Answer given</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පිළිතුර දෙන ලදී</translation>
        </message>
        <message>
            <source>Another answer given</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වෙනත් පිළිතුරක් දෙන ලදී</translation>
        </message>
        <message>
            <source>All stored answers forgotten</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගබඩා කළ සියලු පිළිතුරු අමතක කරන ලදී</translation>
        </message>
        <message>
            <source>Answer shown before a finding was kept</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නිරීක්ෂණයක් සුරැකීමට පෙර පිළිතුර පෙන්වන ලදී</translation>
        </message>
        <message>
            <source>Finding kept</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නිරීක්ෂණය සුරකින ලදී</translation>
        </message>
        <message>
            <source>Report saved</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වාර්තාව සුරකින ලදී</translation>
        </message>
        <message>
            <source>Results exported</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ප්‍රතිඵල අපනයනය කරන ලදී</translation>
        </message>
        <message>
            <source>Study of the clinic's own scans put to use</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සායනයේම ස්කෑන් පිළිබඳ අධ්‍යයනය භාවිතයට ගන්නා ලදී</translation>
        </message>
        <message>
            <source>Study of the clinic's own scans no longer used</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සායනයේම ස්කෑන් පිළිබඳ අධ්‍යයනය තවදුරටත් භාවිත නොකෙරේ</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">උපස්ථය සාදන ලදී</translation>
        </message>
        <message>
            <source>Workspace repaired</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩබිම අලුත්වැඩියා කරන ලදී</translation>
        </message>
        <message>
            <source>What happened, newest first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සිදු වූ දේ, අලුත්ම ඒවා පළමුව</translation>
        </message>
        <message>
            <source>Nothing can be taken out of this record.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම සටහනෙන් කිසිවක් ඉවත් කළ නොහැක.</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">CSV ලෙස සුරකින්න…</translation>
        </message>
        <message>
            <source>Time</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වේලාව</translation>
        </message>
        <message>
            <source>Scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්කෑනය</translation>
        </message>
        <message>
            <source>Detail</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">විස්තරය</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම පණිවිඩය වසන්න</translation>
        </message>
        <message>
            <source>Picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපය</translation>
        </message>
        <message>
            <source>{length} cm</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{length} cm</translation>
        </message>
        <message>
            <source>Choose a scan to compare with</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සැසඳීමට ස්කෑනයක් තෝරන්න</translation>
        </message>
        <message>
            <source>Patient, date or file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රෝගියා, දිනය හෝ ගොනුව</translation>
        </message>
        <message>
            <source>Scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්කෑන්</translation>
        </message>
        <message>
            <source>Other scans of this patient</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම රෝගියාගේ අනෙක් ස්කෑන්</translation>
        </message>
        <message>
            <source>Other scans in the list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ලැයිස්තුවේ අනෙක් ස්කෑන්</translation>
        </message>
        <message>
            <source>Together</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එකට</translation>
        </message>
        <message>
            <source>Change size, brightness and slices of both pictures together</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූප දෙකේම ප්‍රමාණය, දීප්තිය සහ හරස්කඩ එකට වෙනස් කරන්න</translation>
        </message>
        <message>
            <source>Chosen scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තෝරාගත් ස්කෑනය: {date} · {answer}</translation>
        </message>
        <message>
            <source>End the comparison</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සැසඳීම අවසන් කරන්න</translation>
        </message>
        <message>
            <source>Another patient: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වෙනත් රෝගියෙක්: {date} · {answer}</translation>
        </message>
        <message>
            <source>Other scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අනෙක් ස්කෑනය: {date} · {answer}</translation>
        </message>
        <message>
            <source>Other scan of this patient: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම රෝගියාගේ අනෙක් ස්කෑනය: {date} · {answer}</translation>
        </message>
        <message>
            <source>Earlier scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පෙර ස්කෑනය: {date} · {answer}</translation>
        </message>
        <message>
            <source>Later scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පසු ස්කෑනය: {date} · {answer}</translation>
        </message>
        <message>
            <source>Open &amp;files…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගොනු විවෘත කරන්න (&amp;F)…</translation>
        </message>
        <message>
            <source>Open f&amp;older…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ෆෝල්ඩරයක් විවෘත කරන්න (&amp;O)…</translation>
        </message>
        <message>
            <source>Drop chest scans here</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පපුවේ ස්කෑන් මෙතැනට දමන්න</translation>
        </message>
        <message>
            <source>Files, a whole folder, a ZIP archive, a CD or a USB stick.
Chest X-ray, CT and lung ultrasound as DICOM, PNG, JPEG or TIFF.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගොනු, සම්පූර්ණ ෆෝල්ඩරයක්, ZIP ගොනුවක්, CD එකක් හෝ USB ධාවකයක්.
පපුවේ එක්ස්-රේ, CT සහ පෙනහළු අල්ට්‍රාසවුන්ඩ්; DICOM, PNG, JPEG හෝ TIFF ලෙස.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. {disclaimer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කිසිවක් මෙම පරිගණකයෙන් පිටතට නොයයි. {disclaimer}</translation>
        </message>
        <message>
            <source>Pictures, DICOM files and archives (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.zip)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූප, DICOM ගොනු සහ සම්පීඩිත ගොනු (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.zip)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සියලු ගොනු (*)</translation>
        </message>
        <message>
            <source>Open files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගොනු විවෘත කරන්න</translation>
        </message>
        <message>
            <source>Open a folder of scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්කෑන් ඇති ෆෝල්ඩරයක් විවෘත කරන්න</translation>
        </message>
        <message>
            <source>Choose the folder of a workspace, or an empty one for a new workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩබිමක ෆෝල්ඩරයක් හෝ නව වැඩබිමක් සඳහා හිස් ෆෝල්ඩරයක් තෝරන්න</translation>
        </message>
        <message>
            <source>Save report</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වාර්තාව සුරකින්න</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">PDF ගොනු (*.pdf)</translation>
        </message>
        <message>
            <source>The report opens in the program for PDF files. If it does not, you find it here: {place}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වාර්තාව PDF ගොනු සඳහා වන වැඩසටහනේ විවෘත වේ. එසේ නොවුණහොත් එය මෙහි ඇත: {place}</translation>
        </message>
        <message>
            <source>This computer has no program that shows PDF files. The report is here: {place}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම පරිගණකයේ PDF ගොනු පෙන්වන වැඩසටහනක් නැත. වාර්තාව මෙහි ඇත: {place}</translation>
        </message>
        <message>
            <source>Save referral packet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">යොමු කිරීමේ ලේඛන කට්ටලය සුරකින්න</translation>
        </message>
        <message>
            <source>ZIP archives (*.zip)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ZIP ගොනු (*.zip)</translation>
        </message>
        <message>
            <source>Choose a folder for the DICOM files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">DICOM ගොනු සඳහා ෆෝල්ඩරයක් තෝරන්න</translation>
        </message>
        <message>
            <source>Screening summary</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පිරික්සීමේ සාරාංශය</translation>
        </message>
        <message>
            <source>Save summary</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සාරාංශය සුරකින්න</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පැතුරුම්පත් (*.xlsx)</translation>
        </message>
        <message>
            <source>Comma separated values (*.csv)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කොමාවෙන් වෙන් කළ අගයන් (*.csv)</translation>
        </message>
        <message>
            <source>Save worklist as table</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩ ලැයිස්තුව වගුවක් ලෙස සුරකින්න</translation>
        </message>
        <message>
            <source>Worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩ ලැයිස්තුව</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපය සුරකින්න</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">PNG රූප (*.png)</translation>
        </message>
        <message>
            <source>Back up workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩබිම උපස්ථ කරන්න</translation>
        </message>
        <message>
            <source>Workspace backups (*.sqlite)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩබිම් උපස්ථ (*.sqlite)</translation>
        </message>
        <message>
            <source>Welcome to ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite වෙත සාදරයෙන් පිළිගනිමු</translation>
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඊළඟ</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පියවර {steps}න් {step} වැන්න</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේ භාෂාව තෝරන්න</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">භාෂාව</translation>
        </message>
        <message>
            <source>The translations were made by a machine and have not yet been checked by a person.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම පරිවර්තන යන්ත්‍රයකින් සාදන ලද ඒවා වන අතර, තවමත් කිසිවෙකු විසින් පරීක්ෂා කර නැත.</translation>
        </message>
        <message>
            <source>What ThoraLite is and what it is not</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite යනු කුමක්ද, කුමක් නොවේද</translation>
        </message>
        <message>
            <source>What it is</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය කුමක්ද</translation>
        </message>
        <message>
            <source>What it is not</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය කුමක් නොවේද</translation>
        </message>
        <message>
            <source>ThoraLite looks at chest X-rays, CT and lung ultrasound for signs of pneumonia. It helps clinics without a radiologist to see which patients to refer first.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite පපුවේ එක්ස්-රේ, CT සහ පෙනහළු අල්ට්‍රාසවුන්ඩ් රූපවල නියුමෝනියා ලක්ෂණ තිබේදැයි බලයි. මුලින්ම යොමු කළ යුත්තේ කුමන රෝගීන්දැයි දැනගැනීමට එය විකිරණවේදී වෛද්‍යවරයෙකු නැති සායනවලට උපකාර කරයි.</translation>
        </message>
        <message>
            <source>It works without internet. Nothing leaves this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය අන්තර්ජාලය නොමැතිව ක්‍රියා කරයි. කිසිවක් මෙම පරිගණකයෙන් පිටතට නොයයි.</translation>
        </message>
        <message>
            <source>It is a screening aid, not a diagnosis, and it is not approved as a medical device.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය පිරික්සීමේ සහායකයක් මිස රෝග විනිශ්චයක් නොවේ; එය වෛද්‍ය උපකරණයක් ලෙස අනුමත කර නැත.</translation>
        </message>
        <message>
            <source>It makes mistakes: it misses people who have pneumonia, and it marks people who have none.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය වැරදි කරයි: නියුමෝනියාව ඇති සමහර අය එයට මඟ හැරෙන අතර, නියුමෝනියාව නැති සමහර අය ලකුණු කරයි.</translation>
        </message>
        <message>
            <source>It looks for pneumonia only. Tuberculosis, tumours, fractures or a collapsed lung may go unseen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය සොයන්නේ නියුමෝනියාව පමණි. ක්ෂය රෝගය, පිළිකා ගෙඩි, අස්ථි බිඳීම් හෝ හැකිළුණු පෙනහළු නොපෙනී යා හැක.</translation>
        </message>
        <message>
            <source>A person who has seen the patient decides. Never withhold care because ThoraLite saw no sign.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තීරණය ගන්නේ රෝගියා දුටු කෙනෙකි. ThoraLite ලක්ෂණයක් නොදුටු නිසා කිසි විටෙක ප්‍රතිකාර වළක්වන්න එපා.</translation>
        </message>
        <message>
            <source>I have read this.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මම මෙය කියවා ඇත්තෙමි.</translation>
        </message>
        <message>
            <source>Check of this computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම පරිගණකය පරීක්ෂා කිරීම</translation>
        </message>
        <message>
            <source>Computers calculate differently. Scans with known answers show whether this one can be relied on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පරිගණක ගණනය කරන්නේ එකම ආකාරයකට නොවේ. මෙම පරිගණකය මත විශ්වාසය තැබිය හැකිද යන්න, පිළිතුරු දන්නා ස්කෑන්වලින් පෙනේ.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සූදානම්</translation>
        </message>
        <message>
            <source>Show me with the sample scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නිදර්ශන ස්කෑන්වලින් මට පෙන්වන්න</translation>
        </message>
        <message>
            <source>Scans that come with ThoraLite are screened, so that you see what an answer looks like.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පිළිතුරක් පෙනෙන්නේ කෙසේදැයි ඔබට දැකගත හැකි වන පරිදි, ThoraLite සමඟ එන ස්කෑන් පිරික්සනු ලැබේ.</translation>
        </message>
        <message>
            <source>Start with my own scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මගේම ස්කෑන්වලින් අරඹන්න</translation>
        </message>
        <message>
            <source>Drop files, a folder or a CD on the window, or open them from its menu.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගොනු, ෆෝල්ඩරයක් හෝ CD එකක් කවුළුව මතට දමන්න, නැතහොත් එහි මෙනුවෙන් ඒවා විවෘත කරන්න.</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">යතුරු සහ මූසිකය</translation>
        </message>
        <message>
            <source>Drag, left button</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වම් බොත්තම ඔබාගෙන ඇදීම</translation>
        </message>
        <message>
            <source>Brightness and contrast</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දීප්තිය සහ ප්‍රතිවිරෝධතාව</translation>
        </message>
        <message>
            <source>Drag, right or middle button</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දකුණු හෝ මැද බොත්තම ඔබාගෙන ඇදීම</translation>
        </message>
        <message>
            <source>Move the picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපය ගෙන යන්න</translation>
        </message>
        <message>
            <source>Drag with Shift</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Shift ඔබාගෙන ඇදීම</translation>
        </message>
        <message>
            <source>Measure a length</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දිගක් මනින්න</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මූසික රෝදය</translation>
        </message>
        <message>
            <source>Zoom; over several slices or frames, step through them</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">විශාල හෝ කුඩා කරන්න; හරස්කඩ හෝ රාමු කිහිපයක් ඇත්නම්, ඒවා එකින් එක බලන්න</translation>
        </message>
        <message>
            <source>Wheel with Ctrl</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ctrl සමඟ මූසික රෝදය</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">විශාල හෝ කුඩා කරන්න</translation>
        </message>
        <message>
            <source>Double click</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ද්විත්ව ක්ලික් කිරීම</translation>
        </message>
        <message>
            <source>Picture as at first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපය මුලින් තිබූ පරිදි</translation>
        </message>
        <message>
            <source>Arrow keys, after a click on the picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපය මත ක්ලික් කිරීමෙන් පසු ඊතල යතුරු</translation>
        </message>
        <message>
            <source>Move the enlarged picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">විශාල කළ රූපය ගෙන යන්න</translation>
        </message>
        <message>
            <source>Shift and arrow keys</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Shift සහ ඊතල යතුරු</translation>
        </message>
        <message>
            <source>ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite</translation>
        </message>
        <message>
            <source>The program was stopped in the middle of its work. Nothing is lost: {done} finished scans are here, and it goes on with what was waiting.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩ අතරතුර වැඩසටහන නැවතුණි. කිසිවක් නැති වී නැත: අවසන් කළ ස්කෑන් {done}ක් මෙහි ඇති අතර, රැඳී සිටි ඒවා දිගටම පිරික්සනු ලැබේ.</translation>
        </message>
        <message>
            <source>The program was stopped in the middle of its work. Nothing is lost: {done} finished scans are here, and what was waiting waits until you go on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩ අතරතුර වැඩසටහන නැවතුණි. කිසිවක් නැති වී නැත: අවසන් කළ ස්කෑන් {done}ක් මෙහි ඇති අතර, රැඳී සිටි ඒවා ඔබ ඉදිරියට යන තුරු රැඳී සිටී.</translation>
        </message>
        <message>
            <source>The model for {kinds} has changed, so the thresholds of your own study no longer count. The shipped ones are used until you repeat the study.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{kinds} සඳහා වන ආකෘතිය වෙනස් වී ඇති බැවින්, ඔබේම අධ්‍යයනයේ සීමා අගයන් තවදුරටත් වලංගු නොවේ. ඔබ අධ්‍යයනය නැවත කරන තුරු වැඩසටහන සමඟ ලැබුණු සීමා අගයන් භාවිත කෙරේ.</translation>
        </message>
        <message>
            <source>No scans were found in what was added.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එක් කළ දේ තුළ කිසිදු ස්කෑනයක් හමු නොවීය.</translation>
        </message>
        <message>
            <source>Other files in the folders, which are no scans, were left out: {count}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ෆෝල්ඩරවල ඇති, ස්කෑන් නොවන වෙනත් ගොනු අතහැර දමන ලදී: {count}.</translation>
        </message>
        <message>
            <source>ThoraLite cannot write in your own folder. Settings and results are kept in {folder} and may be lost when the computer restarts. Save the reports you need, or choose another folder under File, Workspace. Ask your IT staff to repair your folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite හට ඔබේම ෆෝල්ඩරයේ ලිවිය නොහැක. සැකසුම් සහ ප්‍රතිඵල {folder} තුළ තබනු ලබන අතර, පරිගණකය නැවත ආරම්භ වන විට ඒවා නැති විය හැක. ඔබට අවශ්‍ය වාර්තා සුරකින්න, නැතහොත් “ගොනුව”, “වැඩබිම” යටතේ වෙනත් ෆෝල්ඩරයක් තෝරන්න. ඔබේ ෆෝල්ඩරය අලුත්වැඩියා කරන ලෙස ඔබේ තොරතුරු තාක්ෂණ කාර්ය මණ්ඩලයෙන් ඉල්ලන්න.</translation>
        </message>
        <message>
            <source>ThoraLite cannot write in your own folder. Settings are kept in {folder} and may be lost when the computer restarts; the results are safe. Ask your IT staff to repair your folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite හට ඔබේම ෆෝල්ඩරයේ ලිවිය නොහැක. සැකසුම් {folder} තුළ තබනු ලබන අතර, පරිගණකය නැවත ආරම්භ වන විට ඒවා නැති විය හැක; ප්‍රතිඵල සුරක්ෂිතය. ඔබේ ෆෝල්ඩරය අලුත්වැඩියා කරන ලෙස ඔබේ තොරතුරු තාක්ෂණ කාර්ය මණ්ඩලයෙන් ඉල්ලන්න.</translation>
        </message>
        <message>
            <source>This computer has no program that shows folders. The folder is: {place}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම පරිගණකයේ ෆෝල්ඩර පෙන්වන වැඩසටහනක් නැත. ෆෝල්ඩරය: {place}</translation>
        </message>
        <message>
            <source>ThoraLite {version}

{disclaimer}
Nothing leaves this computer.

Models:
{models}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite {version}

{disclaimer}
කිසිවක් මෙම පරිගණකයෙන් පිටතට නොයයි.

ආකෘති:
{models}</translation>
        </message>
        <message>
            <source>About ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite ගැන</translation>
        </message>
        <message>
            <source>none loaded</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කිසිවක් පූරණය කර නැත</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you repair.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අලුත්වැඩියා කිරීමට පෙර පිරික්සීම අවලංගු කරන්න, නැතහොත් එය අවසන් වන තුරු රැඳී සිටින්න.</translation>
        </message>
        <message>
            <source>Repair workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩබිම අලුත්වැඩියා කරන්න</translation>
        </message>
        <message>
            <source>Rebuild the stored results of this workspace from everything that can still be read?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තවමත් කියවිය හැකි සියල්ලෙන් මෙම වැඩබිමේ ගබඩා කළ ප්‍රතිඵල නැවත ගොඩනඟන්නද?</translation>
        </message>
        <message>
            <source>The file as it is now is kept beside the new one. Scans whose answers are lost are judged again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දැනට ඇති ගොනුව අලුත් ගොනුව අසලම තබනු ලැබේ. පිළිතුරු නැති වූ ස්කෑන් නැවත ඇගයීමට ලක් කෙරේ.</translation>
        </message>
        <message>
            <source>The workspace was rebuilt: {cases} cases are here, {lost} are to be screened again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩබිම නැවත ගොඩනඟන ලදී: රෝගී අවස්ථා {cases}ක් මෙහි ඇත, {lost}ක් නැවත පිරික්සිය යුතුය.</translation>
        </message>
        <message>
            <source>By kind (which one is far less certain)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වර්ගය අනුව (වර්ගය බොහෝ සෙයින් අවිනිශ්චිතය)</translation>
        </message>
        <message>
            <source>No sign seen below {low}; refer from {high} on (the two ticks).</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{low}ට අඩු නම් ලක්ෂණ නොපෙනේ; {high} සිට යොමු කරන්න (ලකුණු දෙක).</translation>
        </message>
        <message>
            <source>Probability of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියාවේ සම්භාවිතාව</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you change the workspace.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩබිම වෙනස් කිරීමට පෙර පිරික්සීම අවලංගු කරන්න, නැතහොත් එය අවසන් වන තුරු රැඳී සිටින්න.</translation>
        </message>
        <message>
            <source>Watching {folder}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{folder} සෝදිසි කරමින්</translation>
        </message>
        <message>
            <source>Receiving as {title} on {address}, port {port}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{title} නමින් ස්කෑන් ලබාගනිමින්: {address}, පෝට් අංකය {port}</translation>
        </message>
        <message>
            <source>Your own finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේම නිරීක්ෂණය</translation>
        </message>
        <message>
            <source>Look at the picture first. The program's answer is shown when you have kept your finding. You may see it without one: that is recorded.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පළමුව රූපය බලන්න. ඔබේ නිරීක්ෂණය සුරැකීමෙන් පසු වැඩසටහනේ පිළිතුර පෙන්වනු ලැබේ. නිරීක්ෂණයක් නොමැතිව වුවද ඔබට එය බැලිය හැක: එය සටහන් කෙරේ.</translation>
        </message>
        <message>
            <source>No sign of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියා ලක්ෂණ නැත</translation>
        </message>
        <message>
            <source>COVID-19 pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">COVID-19 නියුමෝනියාව</translation>
        </message>
        <message>
            <source>Other pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වෙනත් නියුමෝනියාවක්</translation>
        </message>
        <message>
            <source>Other disease</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වෙනත් රෝගයක්</translation>
        </message>
        <message>
            <source>Not certain</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නිශ්චිත නැත</translation>
        </message>
        <message>
            <source>Note (optional)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සටහන (අත්‍යවශ්‍ය නොවේ)</translation>
        </message>
        <message>
            <source>Note on this scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ස්කෑනය පිළිබඳ සටහන</translation>
        </message>
        <message>
            <source>&amp;Keep finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නිරීක්ෂණය සුරකින්න (&amp;K)</translation>
        </message>
        <message>
            <source>To correct a finding, keep another one: both stay in the record.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නිරීක්ෂණයක් නිවැරදි කිරීමට තවත් එකක් සුරකින්න: දෙකම සටහනේ රැඳේ.</translation>
        </message>
        <message>
            <source>It is kept under the name {name}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය {name} නමින් සුරකිනු ලැබේ.</translation>
        </message>
        <message>
            <source>No name is kept with it: enter yours in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය සමඟ නමක් සුරැකෙන්නේ නැත: සැකසුම්වල ඔබේ නම ඇතුළත් කරන්න.</translation>
        </message>
        <message>
            <source>Note only</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සටහන පමණයි</translation>
        </message>
        <message>
            <source>before the answer was seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පිළිතුර දැකීමට පෙර</translation>
        </message>
        <message>
            <source>with the answer in view</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පිළිතුර පෙනෙමින් තිබියදී</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පරීක්ෂාවේ ප්‍රගතිය</translation>
        </message>
        <message>
            <source>Stop</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නවත්වන්න</translation>
        </message>
        <message>
            <source>Check again</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නැවත පරීක්ෂා කරන්න</translation>
        </message>
        <message>
            <source>Loading the models…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ආකෘති පූරණය වෙමින් පවතී…</translation>
        </message>
        <message>
            <source>Checking whether this computer gives the released answers: {done} of {total}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම පරිගණකය නිකුත් කළ පිළිතුරුම දෙන්නේදැයි පරීක්ෂා කරමින්: {total}න් {done}ක්.</translation>
        </message>
        <message>
            <source>The check was not finished. Do it before you rely on the answers.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පරීක්ෂාව අවසන් කර නැත. පිළිතුරු මත විශ්වාසය තැබීමට පෙර එය කරන්න.</translation>
        </message>
        <message>
            <source>This computer gives the released answers ({passed} of {total} checks).</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම පරිගණකය නිකුත් කළ පිළිතුරුම දෙයි (පරීක්ෂා {total}න් {passed}ක්).</translation>
        </message>
        <message>
            <source>In {failed} of {total} checks this computer gives other answers than the released ones. Do not use ThoraLite on it. Install ThoraLite again; if that does not help, use another computer and tell your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පරීක්ෂා {total}න් {failed}කදී මෙම පරිගණකය නිකුත් කළ පිළිතුරුවලට වඩා වෙනස් පිළිතුරු දෙයි. මෙහි ThoraLite භාවිත නොකරන්න. ThoraLite නැවත ස්ථාපනය කරන්න; එයින් ගැටලුව නොවිසඳේ නම්, වෙනත් පරිගණකයක් භාවිත කර ඔබේ තොරතුරු තාක්ෂණ කාර්ය මණ්ඩලයට දන්වන්න.</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම පරිගණකය පරීක්ෂා කරන්න</translation>
        </message>
        <message>
            <source>Settings</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සැකසුම්</translation>
        </message>
        <message>
            <source>Sections</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කොටස්</translation>
        </message>
        <message>
            <source>General</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පොදු</translation>
        </message>
        <message>
            <source>As the system</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පද්ධතියේ පරිදි</translation>
        </message>
        <message>
            <source>Light</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ලා පැහැති</translation>
        </message>
        <message>
            <source>Dark</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අඳුරු</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඉහළ ප්‍රතිවිරෝධතාව</translation>
        </message>
        <message>
            <source>Normal</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සාමාන්‍ය</translation>
        </message>
        <message>
            <source>Large</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">විශාල</translation>
        </message>
        <message>
            <source>Very large</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඉතා විශාල</translation>
        </message>
        <message>
            <source>Folder of the results</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ප්‍රතිඵල ෆෝල්ඩරය</translation>
        </message>
        <message>
            <source>Another folder is opened from the menu of the window.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වෙනත් ෆෝල්ඩරයක් විවෘත කරන්නේ කවුළුවේ මෙනුවෙනි.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වර්ණ</translation>
        </message>
        <message>
            <source>Text size</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අකුරු ප්‍රමාණය</translation>
        </message>
        <message>
            <source>Clinic and reports</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සායනය සහ වාර්තා</translation>
        </message>
        <message>
            <source>Print the patient's name, number, date of birth and sex</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රෝගියාගේ නම, අංකය, උපන් දිනය සහ ස්ත්‍රී පුරුෂ භාවය මුද්‍රණය කරන්න</translation>
        </message>
        <message>
            <source>Address</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ලිපිනය</translation>
        </message>
        <message>
            <source>Name of the clinic</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සායනයේ නම</translation>
        </message>
        <message>
            <source>Logo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ලාංඡනය</translation>
        </message>
        <message>
            <source>A PNG or JPEG picture for the head of every report.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සෑම වාර්තාවකම හිසෙහි යෙදීමට PNG හෝ JPEG රූපයක්.</translation>
        </message>
        <message>
            <source>Language of the reports</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වාර්තාවල භාෂාව</translation>
        </message>
        <message>
            <source>Paper</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කඩදාසිය</translation>
        </message>
        <message>
            <source>Switch it off for reports that leave the clinic without names.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නම් රහිතව සායනයෙන් පිටතට යන වාර්තා සඳහා මෙය අක්‍රිය කරන්න.</translation>
        </message>
        <message>
            <source>This address is too long for the head of a report.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ලිපිනය වාර්තාවක හිසට දිග වැඩිය.</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ලාංඡනයක් තෝරන්න</translation>
        </message>
        <message>
            <source>No logo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ලාංඡනයක් නැත</translation>
        </message>
        <message>
            <source>This file is not a PNG or JPEG picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ගොනුව PNG හෝ JPEG රූපයක් නොවේ.</translation>
        </message>
        <message>
            <source>This picture is too large for a logo.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම රූපය ලාංඡනයක් සඳහා විශාල වැඩිය.</translation>
        </message>
        <message>
            <source>This picture is damaged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම රූපය හානි වී ඇත.</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූප (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Reading</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කියවීම</translation>
        </message>
        <message>
            <source>Ask for my own finding before showing the program's answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩසටහනේ පිළිතුර පෙන්වීමට පෙර මගේම නිරීක්ෂණය විමසන්න</translation>
        </message>
        <message>
            <source>Who sees an answer first tends to agree with it. A finding of your own, given before, is worth more.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පිළිතුරක් පළමුව දකින අය එයට එකඟ වීමට නැඹුරු වෙති. ඊට පෙර දෙන ඔබේම නිරීක්ෂණයක් වඩා වටිනේය.</translation>
        </message>
        <message>
            <source>Of 100 patients whose chest is examined here, about how many have pneumonia? With this number the program tells how often its answers are right in your clinic. It does not change any answer. If you do not know, leave it at 10 %.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙහි පපුව පරීක්ෂා කෙරෙන රෝගීන් 100 දෙනෙකුගෙන් ආසන්න වශයෙන් කී දෙනෙකුට නියුමෝනියාව ඇත්ද? මෙම සංඛ්‍යාවෙන්, වැඩසටහන එහි පිළිතුරු ඔබේ සායනයේදී කොපමණ වාරයක් නිවැරදි වේදැයි කියයි. එය කිසිදු පිළිතුරක් වෙනස් නොකරයි. ඔබ නොදන්නේ නම්, එය 10 % ලෙසම තබන්න.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේ නම</translation>
        </message>
        <message>
            <source>It is written with your findings and on the reports.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය ඔබේ නිරීක්ෂණ සමඟ සහ වාර්තාවල සඳහන් වේ.</translation>
        </message>
        <message>
            <source>Patients with pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියාව ඇති රෝගීන්</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: some of its files are missing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite ආරම්භ කළ නොහැක: එහි ගොනු කිහිපයක් අස්ථානගත වී ඇත.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: a part of it is missing, or does not fit this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite ආරම්භ කළ නොහැක: එහි කොටසක් අස්ථානගත වී ඇත, නැතහොත් මෙම පරිගණකයට නොගැළපේ.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: the processor of this computer is too old for it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite ආරම්භ කළ නොහැක: මෙම පරිගණකයේ සකසනය (processor) එයට පැරණි වැඩිය.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: it finds no screen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite ආරම්භ කළ නොහැක: එයට තිරයක් හමු නොවේ.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: a part of the system that draws windows is missing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite ආරම්භ කළ නොහැක: කවුළු අඳින පද්ධති කොටසක් අස්ථානගත වී ඇත.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: it cannot write in its own folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite ආරම්භ කළ නොහැක: එයට තම ෆෝල්ඩරයේම ලිවිය නොහැක.</translation>
        </message>
        <message>
            <source>Install ThoraLite again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite නැවත ස්ථාපනය කරන්න.</translation>
        </message>
        <message>
            <source>Install ThoraLite again. If that does not help, show this message to your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite නැවත ස්ථාපනය කරන්න. එයින් ගැටලුව නොවිසඳේ නම්, මෙම පණිවිඩය ඔබේ තොරතුරු තාක්ෂණ කාර්ය මණ්ඩලයට පෙන්වන්න.</translation>
        </message>
        <message>
            <source>Use a computer made after 2013.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">2013 වර්ෂයෙන් පසු නිපදවූ පරිගණකයක් භාවිත කරන්න.</translation>
        </message>
        <message>
            <source>Start it on the desktop of this computer, not over a connection without a screen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තිරයක් නැති සම්බන්ධතාවක් හරහා නොව, මෙම පරිගණකයේ තිරයේ සිටම එය අරඹන්න.</translation>
        </message>
        <message>
            <source>Ask your IT staff to install it. On Debian and Ubuntu: sudo apt install libxcb-cursor0</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය ස්ථාපනය කරන ලෙස ඔබේ තොරතුරු තාක්ෂණ කාර්ය මණ්ඩලයෙන් ඉල්ලන්න. Debian සහ Ubuntu හි: sudo apt install libxcb-cursor0</translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write in this folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තැටිය පිරී නැති බවත්, මෙම ෆෝල්ඩරයේ ලිවීමට ඔබට අවසර ඇති බවත් පරීක්ෂා කරන්න.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ප්‍රගතිය</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">විරාමය (&amp;P)</translation>
        </message>
        <message>
            <source>Hold before the next scan (Ctrl+P)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඊළඟ ස්කෑනයට පෙර විරාමයක් ගන්න (Ctrl+P)</translation>
        </message>
        <message>
            <source>Stop after the scan being worked on; finished scans are kept (Ctrl+.)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩ කරමින් සිටින ස්කෑනයෙන් පසු නවත්වන්න; අවසන් කළ ස්කෑන් රැඳේ (Ctrl+.)</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඉදිරියට (&amp;C)</translation>
        </message>
        <message>
            <source>Screen what is still waiting</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තවමත් රැඳී සිටින ඒවා පිරික්සන්න</translation>
        </message>
        <message>
            <source>Looking for scans…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්කෑන් සොයමින්…</translation>
        </message>
        <message>
            <source>{done} of {total} scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්කෑන් {total}න් {done}ක්</translation>
        </message>
        <message>
            <source>{count:.0f} a minute</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මිනිත්තුවකට {count:.0f}ක්</translation>
        </message>
        <message>
            <source>Paused. Finished scans are kept.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">විරාමයක් ගෙන ඇත. අවසන් කළ ස්කෑන් රැඳේ.</translation>
        </message>
        <message>
            <source>Stopping after the scan being worked on…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩ කරමින් සිටින ස්කෑනයෙන් පසු නැවතේ…</translation>
        </message>
        <message>
            <source>Choose a &amp;folder…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ෆෝල්ඩරයක් තෝරන්න (&amp;F)…</translation>
        </message>
        <message>
            <source>Choose a &amp;table…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වගුවක් තෝරන්න (&amp;T)…</translation>
        </message>
        <message>
            <source>How well does the program do on your own scans?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේම ස්කෑන් සම්බන්ධයෙන් වැඩසටහන කොතරම් හොඳින් ක්‍රියා කරයිද?</translation>
        </message>
        <message>
            <source>Give it scans of which you know what they show. It judges them, compares, and helps you to choose thresholds for your clinic. Nothing leaves this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පෙන්වන දේ ඔබ දන්නා ස්කෑන් එයට දෙන්න. එය ඒවා අගයා, සසඳා, ඔබේ සායනය සඳහා සීමා අගයන් තෝරාගැනීමට උපකාර කරයි. කිසිවක් මෙම පරිගණකයෙන් පිටතට නොයයි.</translation>
        </message>
        <message>
            <source>Take scans as they come, not the clearest ones.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පැහැදිලිම ස්කෑන් නොව, ලැබෙන පිළිවෙළට ස්කෑන් ගන්න.</translation>
        </message>
        <message>
            <source>Take at least 30 people with and 30 people without pneumonia; 100 of each are better.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියාව ඇති අවම වශයෙන් 30 දෙනෙකු සහ නැති 30 දෙනෙකු ගන්න; එක් එක් කාණ්ඩයෙන් 100 බැගින් නම් වඩා හොඳය.</translation>
        </message>
        <message>
            <source>Labels must be right: go by a laboratory test, a CT or the doctor's final diagnosis, never by this program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ලේබල් නිවැරදි විය යුතුය: රසායනාගාර පරීක්ෂණයක්, CT එකක් හෝ වෛද්‍යවරයාගේ අවසාන රෝග විනිශ්චය අනුව යන්න; කිසි විටෙක මෙම වැඩසටහන අනුව නොයන්න.</translation>
        </message>
        <message>
            <source>A folder for each kind of scan:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එක් එක් ස්කෑන් වර්ගයට ෆෝල්ඩරයක් බැගින්:</translation>
        </message>
        <message>
            <source>Or a table (CSV): the file, what it shows and, where it is known, whose it is:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නැතහොත් වගුවක් (CSV): ගොනුව, එය පෙන්වන දේ සහ, දන්නේ නම්, එය අයත් රෝගියා:</translation>
        </message>
        <message>
            <source>Choose the folder of labelled scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ලේබල් කළ ස්කෑන් ඇති ෆෝල්ඩරය තෝරන්න</translation>
        </message>
        <message>
            <source>Choose the table of labelled scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ලේබල් කළ ස්කෑන්වල වගුව තෝරන්න</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වගු (*.csv)</translation>
        </message>
        <message>
            <source>Measured on scans of {positive} people with and {negative} people without pneumonia. The true figures lie within these ranges with 95% confidence. Thresholds chosen on these very scans do a little worse on new ones.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියාව ඇති {positive} දෙනෙකුගේ සහ නැති {negative} දෙනෙකුගේ ස්කෑන් මත මනින ලදී. සැබෑ අගයන් 95% විශ්වාසයකින් යුතුව මෙම පරාස තුළ පවතී. මෙම ස්කෑන් මතම තෝරාගත් සීමා අගයන් නව ස්කෑන් මත මඳක් අඩු සාර්ථකත්වයක් පෙන්වයි.</translation>
        </message>
        <message>
            <source>Refer from</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">යොමු කරන්නේ මෙතැන් සිට</translation>
        </message>
        <message>
            <source>No sign seen below</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙයට අඩු නම් ලක්ෂණ නොපෙනේ</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සංවේදීතාව</translation>
        </message>
        <message>
            <source>Specificity</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">විශේෂිතතාව</translation>
        </message>
        <message>
            <source>PPV</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">PPV</translation>
        </message>
        <message>
            <source>NPV</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">NPV</translation>
        </message>
        <message>
            <source>Chosen here</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙහි තෝරාගත්</translation>
        </message>
        <message>
            <source>As delivered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මුලින් ලැබුණු පරිදි</translation>
        </message>
        <message>
            <source>Of 100 people with pneumonia, it refers {low} to {high}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියාව ඇති 100 දෙනෙකුගෙන් {low} සිට {high} දක්වා ගණනක් එය යොමු කරයි.</translation>
        </message>
        <message>
            <source>Of 100 people with pneumonia, it tells {low} to {high} that no sign was seen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියාව ඇති 100 දෙනෙකුගෙන් {low} සිට {high} දක්වා ගණනකට එය ලක්ෂණ නොපෙනේ යැයි කියයි.</translation>
        </message>
        <message>
            <source>Of 100 people without pneumonia, it refers {low} to {high} needlessly.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියාව නැති 100 දෙනෙකුගෙන් {low} සිට {high} දක්වා ගණනක් එය අනවශ්‍ය ලෙස යොමු කරයි.</translation>
        </message>
        <message>
            <source>Where {share} of 100 patients have pneumonia: of 100 people it refers, {low} to {high} have it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රෝගීන් 100 දෙනෙකුගෙන් {share} දෙනෙකුට නියුමෝනියාව ඇති තැනක: එය යොමු කරන 100 දෙනෙකුගෙන් {low} සිට {high} දක්වා ගණනකට එම රෝගය ඇත.</translation>
        </message>
        <message>
            <source>Where {share} of 100 patients have pneumonia: of 100 people it does not refer, {low} to {high} have it all the same.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රෝගීන් 100 දෙනෙකුගෙන් {share} දෙනෙකුට නියුමෝනියාව ඇති තැනක: එය යොමු නොකරන 100 දෙනෙකුගෙන් {low} සිට {high} දක්වා ගණනකට එසේ තිබියදීත් එම රෝගය ඇත.</translation>
        </message>
        <message>
            <source>These thresholds refer nobody, or everybody.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම සීමා අගයන් කිසිවෙකු යොමු නොකරයි, නැතහොත් සියල්ලන්ම යොමු කරයි.</translation>
        </message>
        <message>
            <source>Too few people for thresholds of your own: {positive} with and {negative} without pneumonia. At least {fewest} of each are needed, better {few} or more.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේම සීමා අගයන් සඳහා පුද්ගලයන් ප්‍රමාණවත් නැත: නියුමෝනියාව ඇති {positive} දෙනෙකු සහ නැති {negative} දෙනෙකු. එක් එක් කාණ්ඩයෙන් අවම වශයෙන් {fewest} දෙනෙකු අවශ්‍ය වේ; {few} දෙනෙකු හෝ වැඩි ගණනක් වඩා හොඳය.</translation>
        </message>
        <message>
            <source>Few people: {positive} with and {negative} without pneumonia. With {few} or more of each the ranges become narrower.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පුද්ගලයන් ස්වල්පයකි: නියුමෝනියාව ඇති {positive} දෙනෙකු සහ නැති {negative} දෙනෙකු. එක් එක් කාණ්ඩයෙන් {few} දෙනෙකු හෝ වැඩි ගණනක් ඇත්නම් පරාස පටු වේ.</translation>
        </message>
        <message>
            <source>These thresholds refer nobody, or everybody. They cannot be used.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම සීමා අගයන් කිසිවෙකු යොමු නොකරයි, නැතහොත් සියල්ලන්ම යොමු කරයි. ඒවා භාවිත කළ නොහැක.</translation>
        </message>
        <message>
            <source>On these scans the program may be no better than chance. Check the labels. If they are right, do not rely on the program for scans like these.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ස්කෑන් මත වැඩසටහන අහඹු තේරීමකට වඩා හොඳ නොවිය හැක. ලේබල් පරීක්ෂා කරන්න. ඒවා නිවැරදි නම්, මෙවැනි ස්කෑන් සඳහා වැඩසටහන මත විශ්වාසය නොතබන්න.</translation>
        </message>
        <message>
            <source>With this threshold many people with pneumonia are not referred.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම සීමා අගයෙන් නියුමෝනියාව ඇති බොහෝ දෙනෙක් යොමු නොකෙරෙති.</translation>
        </message>
        <message>
            <source>{value} ({low} to {high})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{value} ({low} සිට {high} දක්වා)</translation>
        </message>
        <message>
            <source>In use here</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙහි භාවිතයේ ඇත</translation>
        </message>
        <message>
            <source>No thresholds of your own: the program uses those it was delivered with.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේම සීමා අගයන් නැත: වැඩසටහන මුලින් ලැබුණු සීමා අගයන් භාවිත කරයි.</translation>
        </message>
        <message>
            <source>{model}, version {version}: refer from {refer}, no sign seen below {no_sign}. Measured on {date} on {scans} scans: sensitivity {sensitivity}, specificity {specificity}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{model}, අනුවාදය {version}: {refer} සිට යොමු කරන්න, {no_sign}ට අඩු නම් ලක්ෂණ නොපෙනේ. {date} දින ස්කෑන් {scans}ක් මත මනින ලදී: සංවේදීතාව {sensitivity}, විශේෂිතතාව {specificity}.</translation>
        </message>
        <message>
            <source>Save for other computers…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වෙනත් පරිගණක සඳහා සුරකින්න…</translation>
        </message>
        <message>
            <source>Save the thresholds of {model} for other computers</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{model} හි සීමා අගයන් වෙනත් පරිගණක සඳහා සුරකින්න</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඉවත් කරන්න…</translation>
        </message>
        <message>
            <source>Remove the thresholds of {model}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{model} හි සීමා අගයන් ඉවත් කරන්න</translation>
        </message>
        <message>
            <source>Remove these thresholds?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම සීමා අගයන් ඉවත් කරන්නද?</translation>
        </message>
        <message>
            <source>The program then goes back to the thresholds that your IT staff set.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එවිට වැඩසටහන ඔබේ තොරතුරු තාක්ෂණ කාර්ය මණ්ඩලය නියම කළ සීමා අගයන් වෙත ආපසු යයි.</translation>
        </message>
        <message>
            <source>The program then goes back to the thresholds it was delivered with.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එවිට වැඩසටහන එය සමඟ මුලින් ලැබුණු සීමා අගයන් වෙත ආපසු යයි.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඉවත් කරන්න</translation>
        </message>
        <message>
            <source>Label</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ලේබලය</translation>
        </message>
        <message>
            <source>As file and picture tell</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගොනුව සහ රූපය කියන පරිදි</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ආපසු (&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අරඹන්න (&amp;S)</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගණන් ගන්නේ මෙසේය</translation>
        </message>
        <message>
            <source>(no label)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">(ලේබලයක් නැත)</translation>
        </message>
        <message>
            <source>With pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියාව ඇත</translation>
        </message>
        <message>
            <source>Without pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියාව නැත</translation>
        </message>
        <message>
            <source>Left out</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අතහැර දමයි</translation>
        </message>
        <message>
            <source>{label} counts as</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{label} ගණන් ගන්නේ මෙසේය</translation>
        </message>
        <message>
            <source>To be judged: {scans} scans, of {positive} people with and {negative} people without pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඇගයීමට ඇති ස්කෑන් {scans}ක්: නියුමෝනියාව ඇති {positive} දෙනෙකුගේ සහ නැති {negative} දෙනෙකුගේ.</translation>
        </message>
        <message>
            <source>Scans left out: {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අතහැර දැමූ ස්කෑන්: {count}</translation>
        </message>
        <message>
            <source>The program does not know every label. Say above what each one counts as.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩසටහන සියලු ලේබල් හඳුනන්නේ නැත. එක් එක් ලේබලය ගණන් ගත යුත්තේ කුමක් ලෙසද යන්න ඉහත සඳහන් කරන්න.</translation>
        </message>
        <message>
            <source>All scans are of one kind. A study needs scans with and without pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සියලුම ස්කෑන් එක් වර්ගයකි. අධ්‍යයනයකට නියුමෝනියාව ඇති සහ නැති ස්කෑන් අවශ්‍ය වේ.</translation>
        </message>
        <message>
            <source>With fewer than {fewest} people of either kind no thresholds can be chosen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එක් කාණ්ඩයක හෝ පුද්ගලයන් {fewest} දෙනෙකුට අඩු නම් සීමා අගයන් තෝරාගත නොහැක.</translation>
        </message>
        <message>
            <source>With fewer than {few} people of either kind the figures are uncertain.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එක් කාණ්ඩයක හෝ පුද්ගලයන් {few} දෙනෙකුට අඩු නම් අගයන් අවිනිශ්චිතය.</translation>
        </message>
        <message>
            <source>Nobody said which scans are of the same person: each counts as a person of its own, unless the DICOM files tell.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එකම පුද්ගලයාගේ ස්කෑන් මොනවාදැයි සඳහන් කර නැත: DICOM ගොනුවල එය සඳහන් නොවේ නම්, එක් එක් ස්කෑනය වෙනම පුද්ගලයෙකු ලෙස ගණන් ගැනේ.</translation>
        </message>
        <message>
            <source>&amp;Judge as</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අගයන්නේ මෙලෙසය (&amp;J)</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙය නිවැරදිද?</translation>
        </message>
        <message>
            <source>&amp;Save the study…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අධ්‍යයනය සුරකින්න (&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Other scans…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වෙනත් ස්කෑන් (&amp;O)…</translation>
        </message>
        <message>
            <source>Stopped after {done} of {total} scans: the figures are of these only.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්කෑන් {total}න් {done}කට පසු නැවැත්විය: අගයන් මේවාට පමණක් අදාළ වේ.</translation>
        </message>
        <message>
            <source>No answer ({count})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පිළිතුරක් නැත ({count})</translation>
        </message>
        <message>
            <source>{scans} scans judged: {answered} answered, {refused} without an answer, {failed} unreadable.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්කෑන් {scans}ක් අගයන ලදී: පිළිතුරු ලැබුණේ {answered}, පිළිතුරු නැත්තේ {refused}, කියවිය නොහැක්කේ {failed}.</translation>
        </message>
        <message>
            <source>Answers were given for scans of {positive} people with and {negative} people without pneumonia. Figures need both.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියාව ඇති {positive} දෙනෙකුගේ සහ නැති {negative} දෙනෙකුගේ ස්කෑන් සඳහා පිළිතුරු ලැබුණි. අගයන් ගණනයට දෙවර්ගයම අවශ්‍ය වේ.</translation>
        </message>
        <message>
            <source>Scans without an answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පිළිතුරක් නැති ස්කෑන්</translation>
        </message>
        <message>
            <source>File</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගොනුව</translation>
        </message>
        <message>
            <source>Why there is no answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පිළිතුරක් නැත්තේ ඇයි</translation>
        </message>
        <message>
            <source>How many of 100 &amp;patients here have pneumonia?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙහි රෝගීන් 100 දෙනෙකුගෙන් කී දෙනෙකුට නියුමෝනියාව ඇත්ද? (&amp;P)</translation>
        </message>
        <message>
            <source>Local study</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්ථානීය අධ්‍යයනය</translation>
        </message>
        <message>
            <source>The study was saved in {folder}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අධ්‍යයනය {folder} තුළ සුරකින ලදී.</translation>
        </message>
        <message>
            <source>These thresholds are in use from now on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම සීමා අගයන් මෙතැන් සිට භාවිතයේ ඇත.</translation>
        </message>
        <message>
            <source>The models are still being loaded. Try again in a moment.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ආකෘති තවමත් පූරණය වෙමින් පවතී. මොහොතකින් නැවත උත්සාහ කරන්න.</translation>
        </message>
        <message>
            <source>Save thresholds for other computers</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වෙනත් පරිගණක සඳහා සීමා අගයන් සුරකින්න</translation>
        </message>
        <message>
            <source>Thresholds (*.json)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සීමා අගයන් (*.json)</translation>
        </message>
        <message>
            <source>Save the study in this folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අධ්‍යයනය මෙම ෆෝල්ඩරයේ සුරකින්න</translation>
        </message>
        <message>
            <source>Curve of right and needless referrals</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නිවැරදි සහ අනවශ්‍ය යොමු කිරීම්වල වක්‍රය</translation>
        </message>
        <message>
            <source>Click on the curve, or press the arrow keys, to move the threshold for referring.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">යොමු කිරීමේ සීමා අගය වෙනස් කිරීමට වක්‍රය මත ක්ලික් කරන්න, නැතහොත් ඊතල යතුරු ඔබන්න.</translation>
        </message>
        <message>
            <source>Referred, of 100 people with pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියාව ඇති 100 දෙනෙකුගෙන් යොමු කළ ගණන</translation>
        </message>
        <message>
            <source>Referred, of 100 people without pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියාව නැති 100 දෙනෙකුගෙන් යොමු කළ ගණන</translation>
        </message>
        <message>
            <source>chosen here</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙහි තෝරාගත්</translation>
        </message>
        <message>
            <source>as delivered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මුලින් ලැබුණු පරිදි</translation>
        </message>
        <message>
            <source>95% range</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">95% පරාසය</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නවත්වන්න (&amp;S)</translation>
        </message>
        <message>
            <source>Stop after the scan being judged; the figures are then of those judged</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඇගයෙමින් පවතින ස්කෑනයෙන් පසු නවත්වන්න; එවිට අගයන් ඇගයූ ඒවාට පමණක් අදාළ වේ</translation>
        </message>
        <message>
            <source>Your scans are being judged</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේ ස්කෑන් ඇගයෙමින් පවතී</translation>
        </message>
        <message>
            <source>As &amp;proposed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">යෝජිත පරිදි (&amp;P)</translation>
        </message>
        <message>
            <source>The thresholds that refer 90 of 100 people with pneumonia here and clear fewer than 5</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙහි නියුමෝනියාව ඇති 100 දෙනෙකුගෙන් 90ක් යොමු කරන සහ 5කට අඩු ගණනකට ලක්ෂණ නොපෙනේ යැයි කියන සීමා අගයන්</translation>
        </message>
        <message>
            <source>As &amp;delivered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මුලින් ලැබුණු පරිදි (&amp;D)</translation>
        </message>
        <message>
            <source>The thresholds the program came with</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩසටහන සමඟ ලැබුණු සීමා අගයන්</translation>
        </message>
        <message>
            <source>&amp;Use these thresholds here…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම සීමා අගයන් මෙහි භාවිත කරන්න (&amp;U)…</translation>
        </message>
        <message>
            <source>Between the two thresholds the program says that it cannot say.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සීමා අගයන් දෙක අතර නම්, කිව නොහැකි බව වැඩසටහන පවසයි.</translation>
        </message>
        <message>
            <source>Refer from {percent} on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{percent} සිට යොමු කරන්න</translation>
        </message>
        <message>
            <source>No sign seen below {percent}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{percent}ට අඩු නම් ලක්ෂණ නොපෙනේ</translation>
        </message>
        <message>
            <source>From now on the program refers from a probability of {refer} on, and says below {no_sign} that no sign was seen. This counts in this workspace and for this model only: {model}, version {version}. A new version ends it. Reports will say so. Answers given before stay as they are.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙතැන් සිට වැඩසටහන {refer} සම්භාවිතාවේ සිට යොමු කරන අතර, {no_sign}ට අඩු නම් ලක්ෂණ නොපෙනේ යැයි කියයි. මෙය අදාළ වන්නේ මෙම වැඩබිමට සහ මෙම ආකෘතියට පමණි: {model}, අනුවාදය {version}. නව අනුවාදයක් ලැබුණු විට මෙය අවලංගු වේ. වාර්තාවල එය සඳහන් වේ. මීට පෙර දුන් පිළිතුරු එලෙසම පවතී.</translation>
        </message>
        <message>
            <source>Use these thresholds?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම සීමා අගයන් භාවිත කරන්නද?</translation>
        </message>
        <message>
            <source>Use them</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඒවා භාවිත කරන්න</translation>
        </message>
        <message>
            <source>Save support file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සහාය ගොනුව සුරකින්න</translation>
        </message>
        <message>
            <source>A file for whoever helps you with ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite සම්බන්ධයෙන් ඔබට උදව් කරන අය සඳහා ගොනුවක්</translation>
        </message>
        <message>
            <source>If something does not work, save this file and send it to them, with a few words on what you were doing. Nothing is sent by itself.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">යමක් ක්‍රියා නොකරන්නේ නම්, මෙම ගොනුව සුරැක, ඔබ කරමින් සිටි දේ ගැන වචන කිහිපයක් සමඟ එය ඔවුන්ට යවන්න. කිසිවක් ඉබේම යැවෙන්නේ නැත.</translation>
        </message>
        <message>
            <source>It holds what the program did, what this computer is like, and figures without names. It holds no pictures and nothing that tells a patient, a reader or your clinic. You can open it and look.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එහි ඇත්තේ වැඩසටහන කළ දේ, මෙම පරිගණකයේ තොරතුරු සහ නම් රහිත සංඛ්‍යා පමණි. එහි රූප නැත; රෝගියෙකු, කියවූ තැනැත්තෙකු හෝ ඔබේ සායනය හඳුනාගත හැකි කිසිවක් නැත. ඔබට එය විවෘත කර බැලිය හැක.</translation>
        </message>
        <message>
            <source>The support file is being saved</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සහාය ගොනුව සුරැකෙමින් පවතී</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සුරකින ලදී: {file}</translation>
        </message>
        <message>
            <source>Save support file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සහාය ගොනුව සුරකින්න…</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ලොග් ෆෝල්ඩරය විවෘත කරන්න</translation>
        </message>
        <message>
            <source>ThoraLite stopped unexpectedly last time.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පසුගිය වර ThoraLite අනපේක්ෂිත ලෙස නැවතුණි.</translation>
        </message>
        <message>
            <source>Finished scans are kept, and those that were waiting still wait. Save a support file and send it to whoever helps you with ThoraLite, with a few words on what you were doing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අවසන් කළ ස්කෑන් රැඳේ; රැඳී සිටි ඒවා තවමත් රැඳී සිටී. සහාය ගොනුවක් සුරැක, ඔබ කරමින් සිටි දේ ගැන වචන කිහිපයක් සමඟ, එය ThoraLite සම්බන්ධයෙන් ඔබට උදව් කරන අයට යවන්න.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඉදිරියට යන්න</translation>
        </message>
        <message>
            <source>ThoraLite could not start.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite ආරම්භ කළ නොහැකි විය.</translation>
        </message>
        <message>
            <source>Finished scans are kept. Start it again. If that does not help, save a support file and send it to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අවසන් කළ ස්කෑන් රැඳේ. වැඩසටහන නැවත අරඹන්න. එයින් ගැටලුව නොවිසඳේ නම්, සහාය ගොනුවක් සුරැක එය ThoraLite සම්බන්ධයෙන් ඔබට උදව් කරන අයට යවන්න.</translation>
        </message>
        <message>
            <source>Something went wrong in the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩසටහනේ යම් වරදක් සිදු විය.</translation>
        </message>
        <message>
            <source>Finished scans are kept. If it happens again, save a support file and send it to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අවසන් කළ ස්කෑන් රැඳේ. මෙය නැවත සිදු වුවහොත්, සහාය ගොනුවක් සුරැක එය ThoraLite සම්බන්ධයෙන් ඔබට උදව් කරන අයට යවන්න.</translation>
        </message>
        <message>
            <source>Update from a file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගොනුවකින් යාවත්කාලීන කරන්න</translation>
        </message>
        <message>
            <source>Progress of the update</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">යාවත්කාලීනයේ ප්‍රගතිය</translation>
        </message>
        <message>
            <source>Keep the present one</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දැනට ඇති එක තබාගන්න</translation>
        </message>
        <message>
            <source>Use the new version</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නව අනුවාදය භාවිත කරන්න</translation>
        </message>
        <message>
            <source>Later</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පසුව</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දැන් නැවත අරඹන්න</translation>
        </message>
        <message>
            <source>ThoraLite {version}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite {version}</translation>
        </message>
        <message>
            <source>Models {version}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ආකෘති {version}</translation>
        </message>
        <message>
            <source>Released on {date}. Signed by {signer}. {size} MB.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නිකුත් කළේ {date} දින. අත්සන් කළේ {signer}. {size} MB.</translation>
        </message>
        <message>
            <source>Checking who made this update…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම යාවත්කාලීනය සෑදුවේ කවුදැයි පරීක්ෂා කරමින්…</translation>
        </message>
        <message>
            <source>Unpacking and checking every file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සෑම ගොනුවක්ම දිගහැර පරීක්ෂා කරමින්…</translation>
        </message>
        <message>
            <source>Checking whether it gives its released answers on this computer…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම පරිගණකයේදී එය නිකුත් කළ පිළිතුරුම දෙන්නේදැයි පරීක්ෂා කරමින්…</translation>
        </message>
        <message>
            <source>Comparing its answers with those of the present version…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එහි පිළිතුරු දැනට ඇති අනුවාදයේ පිළිතුරු සමඟ සසඳමින්…</translation>
        </message>
        <message>
            <source>The new version is used from the next start on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඊළඟ වර ආරම්භ කළ විට සිට නව අනුවාදය භාවිත වේ.</translation>
        </message>
        <message>
            <source>It gives its released answers on this computer. On {changed} of {count} sample scans it recommends something else than the present version. Look at them before you decide.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම පරිගණකයේදී එය නිකුත් කළ පිළිතුරුම දෙයි. නිදර්ශන ස්කෑන් {count}න් {changed}කට එය දැනට ඇති අනුවාදයට වඩා වෙනස් දෙයක් නිර්දේශ කරයි. තීරණය කිරීමට පෙර ඒවා බලන්න.</translation>
        </message>
        <message>
            <source>It gives its released answers on this computer, and on all {count} sample scans it recommends the same as the present version.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම පරිගණකයේදී එය නිකුත් කළ පිළිතුරුම දෙයි; නිදර්ශන ස්කෑන් {count}ටම එය නිර්දේශ කරන්නේ දැනට ඇති අනුවාදය නිර්දේශ කරන දේමය.</translation>
        </message>
        <message>
            <source>The percentage is how likely pneumonia is. You can go back to the present version later.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ප්‍රතිශතයෙන් දැක්වෙන්නේ නියුමෝනියාව තිබීමට ඇති සම්භාවිතාවයි. ඔබට පසුව දැනට ඇති අනුවාදයට ආපසු යා හැක.</translation>
        </message>
        <message>
            <source>The thresholds of your own study count only for the models they were measured with. If the new version brings other models, repeat the study.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේම අධ්‍යයනයේ සීමා අගයන් වලංගු වන්නේ ඒවා මනින ලද ආකෘතිවලට පමණි. නව අනුවාදයේ වෙනත් ආකෘති ඇත්නම්, අධ්‍යයනය නැවත කරන්න.</translation>
        </message>
        <message>
            <source>Answers of both versions</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අනුවාද දෙකේම පිළිතුරු</translation>
        </message>
        <message>
            <source>Sample scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නිදර්ශන ස්කෑනය</translation>
        </message>
        <message>
            <source>Present version</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දැනට ඇති අනුවාදය</translation>
        </message>
        <message>
            <source>New version</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නව අනුවාදය</translation>
        </message>
        <message>
            <source>Difference</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වෙනස</translation>
        </message>
        <message>
            <source>Changed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වෙනස් වී ඇත</translation>
        </message>
        <message>
            <source>Other percentage</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වෙනස් ප්‍රතිශතයක්</translation>
        </message>
        <message>
            <source>The same</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සමානයි</translation>
        </message>
        <message>
            <source>Answered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පිළිතුරු ලැබුණි</translation>
        </message>
        <message>
            <source>No answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පිළිතුරක් නැත</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කියවිය නොහැකි විය</translation>
        </message>
        <message>
            <source>ThoraLite updates (*.thoraliteupdate)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite යාවත්කාලීන (*.thoraliteupdate)</translation>
        </message>
        <message>
            <source>Go back to the version before</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පෙර අනුවාදයට ආපසු යන්න</translation>
        </message>
        <message>
            <source>Go back to the version that was used before the last update?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අවසන් යාවත්කාලීනයට පෙර භාවිත කළ අනුවාදයට ආපසු යන්නද?</translation>
        </message>
        <message>
            <source>Scans are being screened. When they are done, close the program and start it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්කෑන් පිරික්සමින් පවතී. ඒවා අවසන් වූ පසු වැඩසටහන වසා නැවත අරඹන්න.</translation>
        </message>
        <message>
            <source>ThoraLite {version}, which was installed from a file, did not start on this computer, so the version before it is used. Tell your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගොනුවකින් ස්ථාපනය කළ ThoraLite {version} මෙම පරිගණකයේ ආරම්භ නොවීය; එබැවින් එයට පෙර අනුවාදය භාවිත කෙරේ. ඔබේ තොරතුරු තාක්ෂණ කාර්ය මණ්ඩලයට දන්වන්න.</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">යාවත්කාලීන කිරීමට පෙර පිරික්සීම අවලංගු කරන්න, නැතහොත් එය අවසන් වන තුරු රැඳී සිටින්න.</translation>
        </message>
        <message>
            <source>The version before is used from the next start on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඊළඟ වර ආරම්භ කළ විට සිට පෙර අනුවාදය භාවිත වේ.</translation>
        </message>
        <message>
            <source>Program now: {now}. Program then: {then}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දැනට වැඩසටහන: {now}. එවිට වැඩසටහන: {then}.</translation>
        </message>
        <message>
            <source>as installed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්ථාපනය කළ පරිදි</translation>
        </message>
        <message>
            <source>Models now: {now}. Models then: {then}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දැනට ආකෘති: {now}. එවිට ආකෘති: {then}.</translation>
        </message>
        <message>
            <source>those of the program</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩසටහනේම ඒවා</translation>
        </message>
        <message>
            <source>Findings and finished results stay as they are.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නිරීක්ෂණ සහ අවසන් කළ ප්‍රතිඵල එලෙසම පවතී.</translation>
        </message>
        <message>
            <source>Choose a scan in the list to see its picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපය බැලීමට ලැයිස්තුවෙන් ස්කෑනයක් තෝරන්න.</translation>
        </message>
        <message>
            <source>There is no picture to show.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පෙන්වීමට රූපයක් නැත.</translation>
        </message>
        <message>
            <source>Loading the picture…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපය පූරණය වෙමින් පවතී…</translation>
        </message>
        <message>
            <source>least</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අඩුම</translation>
        </message>
        <message>
            <source>most sign of disease</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රෝග ලක්ෂණ වැඩිම</translation>
        </message>
        <message>
            <source>Slice or frame</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">හරස්කඩ හෝ රාමුව</translation>
        </message>
        <message>
            <source>Slice or frame (wheel, Page Up, Page Down)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">හරස්කඩ හෝ රාමුව (මූසික රෝදය, Page Up, Page Down)</translation>
        </message>
        <message>
            <source>Play</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ධාවනය කරන්න</translation>
        </message>
        <message>
            <source>Show the slices or frames one after the other (Space)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">හරස්කඩ හෝ රාමු එකින් එක පෙන්වන්න (Space)</translation>
        </message>
        <message>
            <source>Go to heat map</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තාප සිතියමට යන්න</translation>
        </message>
        <message>
            <source>The heat map belongs to one slice or frame: show that one</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තාප සිතියම අයත් වන්නේ එක් හරස්කඩකට හෝ රාමුවකටය: එය පෙන්වන්න</translation>
        </message>
        <message>
            <source>&amp;Heat map</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තාප සිතියම (&amp;H)</translation>
        </message>
        <message>
            <source>Show where the program saw most sign of disease (H)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩසටහන රෝග ලක්ෂණ වැඩිම ලෙස දුටු තැන පෙන්වන්න (H)</translation>
        </message>
        <message>
            <source>Strength of the heat map</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තාප සිතියමේ තීව්‍රතාව</translation>
        </message>
        <message>
            <source>Fit</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගළපන්න</translation>
        </message>
        <message>
            <source>Show the whole picture (F)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සම්පූර්ණ රූපය පෙන්වන්න (F)</translation>
        </message>
        <message>
            <source>Brightness, contrast and size as at first (R, or double click)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දීප්තිය, ප්‍රතිවිරෝධතාව සහ ප්‍රමාණය මුලින් තිබූ පරිදි (R, හෝ ද්විත්ව ක්ලික්)</translation>
        </message>
        <message>
            <source>Turned or mirrored: left may be right (R undoes it)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කරකවා හෝ පෙරළා ඇත: වම ලෙස පෙනෙන්නේ දකුණ විය හැක (R එය ආපසු හරවයි)</translation>
        </message>
        <message>
            <source>Black and white swapped</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කළු සහ සුදු මාරු කර ඇත</translation>
        </message>
        <message>
            <source>Under the pointer {value:.0f} HU</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දර්ශකය යට {value:.0f} HU</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{count}න් {number}</translation>
        </message>
        <message>
            <source>Slice or frame {number} of {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">හරස්කඩ හෝ රාමුව: {count}න් {number}</translation>
        </message>
        <message>
            <source>The heat map is shown</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තාප සිතියම පෙන්වා ඇත</translation>
        </message>
        <message>
            <source>patient's right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රෝගියාගේ දකුණ</translation>
        </message>
        <message>
            <source>patient's left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රෝගියාගේ වම</translation>
        </message>
        <message>
            <source>patient's front</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රෝගියාගේ ඉදිරිපස</translation>
        </message>
        <message>
            <source>patient's back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රෝගියාගේ පිටුපස</translation>
        </message>
        <message>
            <source>towards the head</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">හිස දෙසට</translation>
        </message>
        <message>
            <source>towards the feet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පාද දෙසට</translation>
        </message>
        <message>
            <source>Left edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වම් දාරය: {side}</translation>
        </message>
        <message>
            <source>Upper edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඉහළ දාරය: {side}</translation>
        </message>
        <message>
            <source>Right edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දකුණු දාරය: {side}</translation>
        </message>
        <message>
            <source>Lower edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පහළ දාරය: {side}</translation>
        </message>
        <message>
            <source>View: AP (from front to back)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දසුන: AP (ඉදිරිපස සිට පිටුපසට)</translation>
        </message>
        <message>
            <source>View: PA (from back to front)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දසුන: PA (පිටුපස සිට ඉදිරිපසට)</translation>
        </message>
        <message>
            <source>View: left lateral</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දසුන: වම් පැත්තෙන්</translation>
        </message>
        <message>
            <source>View: right lateral</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දසුන: දකුණු පැත්තෙන්</translation>
        </message>
        <message>
            <source>View: {code}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දසුන: {code}</translation>
        </message>
        <message>
            <source>Side: left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පැත්ත: වම</translation>
        </message>
        <message>
            <source>Side: right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පැත්ත: දකුණ</translation>
        </message>
        <message>
            <source>Side: both</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පැත්ත: දෙපැත්තම</translation>
        </message>
        <message>
            <source>Window {width:.0f}, level {level:.0f} HU</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කවුළුව {width:.0f}, මට්ටම {level:.0f} HU</translation>
        </message>
        <message>
            <source>Length {count:.0f} pixels (the file has no scale)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දිග පික්සල {count:.0f} (ගොනුවේ පරිමාණයක් නැත)</translation>
        </message>
        <message>
            <source>Length {length:.1f} cm on the detector</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අනාවරකය මත දිග {length:.1f} cm</translation>
        </message>
        <message>
            <source>Length {length:.1f} cm</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දිග {length:.1f} cm</translation>
        </message>
        <message>
            <source>Refer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">යොමු කරන්න</translation>
        </message>
        <message>
            <source>No sign seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ලක්ෂණ නොපෙනේ</translation>
        </message>
        <message>
            <source>Repeat image</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපය නැවත ගන්න</translation>
        </message>
        <message>
            <source>Cannot say</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කිව නොහැක</translation>
        </message>
        <message>
            <source>Signs of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියා ලක්ෂණ</translation>
        </message>
        <message>
            <source>Too close to call</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තීරණයට ආසන්න වැඩිය</translation>
        </message>
        <message>
            <source>Unlike known scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දන්නා ස්කෑන්වලට අසමානය</translation>
        </message>
        <message>
            <source>Colour picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වර්ණ රූපයක්</translation>
        </message>
        <message>
            <source>Kind of picture not supported</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සහාය නොදක්වන රූප වර්ගයක්</translation>
        </message>
        <message>
            <source>Kind of scan not judged yet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තවම නොඅගයන ස්කෑන් වර්ගයක්</translation>
        </message>
        <message>
            <source>Not a chest scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පපුවේ ස්කෑනයක් නොවේ</translation>
        </message>
        <message>
            <source>No chest, says the file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පපුව නොවේ යැයි ගොනුව කියයි</translation>
        </message>
        <message>
            <source>Not an upright frontal view</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කෙළින් ඉදිරිපස දසුනක් නොවේ</translation>
        </message>
        <message>
            <source>Kind of picture unclear</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූප වර්ගය අපැහැදිලිය</translation>
        </message>
        <message>
            <source>Not what the file says it is</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගොනුව කියන දේ නොවේ</translation>
        </message>
        <message>
            <source>Lungs not found</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පෙනහළු හමු නොවීය</translation>
        </message>
        <message>
            <source>Lungs cut off</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පෙනහළු කැපී ඇත</translation>
        </message>
        <message>
            <source>Too small</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කුඩා වැඩිය</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අඳුරු වැඩිය</translation>
        </message>
        <message>
            <source>Too bright</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දීප්තිය වැඩිය</translation>
        </message>
        <message>
            <source>Almost no contrast</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ප්‍රතිවිරෝධතාව නැති තරම්‍ය</translation>
        </message>
        <message>
            <source>The file does not say what kind of scan it is: the program went by the picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙය කුමන ස්කෑන් වර්ගයක්දැයි ගොනුවේ සඳහන් නැත: වැඩසටහන රූපය අනුව තීරණය කළේය.</translation>
        </message>
        <message>
            <source>It was judged as the kind of scan you named, not as what the file says or the picture looks like.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය ඇගයුවේ ඔබ නම් කළ ස්කෑන් වර්ගය ලෙස මිස, ගොනුව කියන දේ හෝ රූපය පෙනෙන ආකාරය අනුව නොවේ.</translation>
        </message>
        <message>
            <source>Not every slice or frame was judged, but an even selection.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සෑම හරස්කඩක්ම හෝ රාමුවක්ම නොව, ඒකාකාරව තෝරාගත් කිහිපයක් අගයන ලදී.</translation>
        </message>
        <message>
            <source>Slices that show no or hardly any lung were left out.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පෙනහළු නොපෙනෙන හෝ යන්තමින් පෙනෙන හරස්කඩ අතහැර දමන ලදී.</translation>
        </message>
        <message>
            <source>Some slices of this series could not be read and were left out.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ශ්‍රේණියේ හරස්කඩ කිහිපයක් කියවිය නොහැකි වූ අතර ඒවා අතහැර දමන ලදී.</translation>
        </message>
        <message>
            <source>The picture is small: details may be lost.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපය කුඩාය: විස්තර නැති වී තිබිය හැක.</translation>
        </message>
        <message>
            <source>The thresholds of your clinic's own study decided this answer, not those the program was delivered with.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම පිළිතුර තීරණය කළේ වැඩසටහන සමඟ මුලින් ලැබුණු සීමා අගයන් නොව, ඔබේ සායනයේම අධ්‍යයනයේ සීමා අගයන්‍ය.</translation>
        </message>
        <message>
            <source>Chest X-ray</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පපුවේ එක්ස්-රේ</translation>
        </message>
        <message>
            <source>Chest CT</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පපුවේ CT</translation>
        </message>
        <message>
            <source>Lung ultrasound</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පෙනහළු අල්ට්‍රාසවුන්ඩ්</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නොදනී</translation>
        </message>
        <message>
            <source>Other</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වෙනත්</translation>
        </message>
        <message>
            <source>X-ray</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එක්ස්-රේ</translation>
        </message>
        <message>
            <source>CT</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">CT</translation>
        </message>
        <message>
            <source>Ultrasound</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අල්ට්‍රාසවුන්ඩ්</translation>
        </message>
        <message>
            <source>Normal lungs</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සාමාන්‍ය පෙනහළු</translation>
        </message>
        <message>
            <source>Bacterial pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">බැක්ටීරියා නියුමෝනියාව</translation>
        </message>
        <message>
            <source>Other viral pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වෙනත් වෛරස් නියුමෝනියාව</translation>
        </message>
        <message>
            <source>This file is not an image.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ගොනුව රූපයක් නොවේ.</translation>
        </message>
        <message>
            <source>This file is damaged or incomplete.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ගොනුව හානි වී ඇත, නැතහොත් අසම්පූර්ණය.</translation>
        </message>
        <message>
            <source>This file is compressed in a way this program cannot read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ගොනුව සම්පීඩනය කර ඇති ආකාරය මෙම වැඩසටහනට කියවිය නොහැක.</translation>
        </message>
        <message>
            <source>This DICOM file contains no picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම DICOM ගොනුවේ රූපයක් නැත.</translation>
        </message>
        <message>
            <source>This picture is too large to open safely.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම රූපය ආරක්ෂිතව විවෘත කිරීමට විශාල වැඩිය.</translation>
        </message>
        <message>
            <source>This file holds data that is not a picture to look at.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ගොනුවේ ඇත්තේ බැලිය හැකි රූපයක් නොවන දත්තය.</translation>
        </message>
        <message>
            <source>This file could not be opened.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ගොනුව විවෘත කළ නොහැකි විය.</translation>
        </message>
        <message>
            <source>The program made a mistake with this file.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ගොනුව සම්බන්ධයෙන් වැඩසටහන අතින් වරදක් සිදු විය.</translation>
        </message>
        <message>
            <source>This archive is protected by a password.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම සම්පීඩිත ගොනුව මුරපදයකින් ආරක්ෂා කර ඇත.</translation>
        </message>
        <message>
            <source>This archive is not safe to open.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම සම්පීඩිත ගොනුව විවෘත කිරීම ආරක්ෂිත නොවේ.</translation>
        </message>
        <message>
            <source>This archive is too large to unpack on this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම සම්පීඩිත ගොනුව මෙම පරිගණකයේ දිගහැරීමට විශාල වැඩිය.</translation>
        </message>
        <message>
            <source>There are no scans in this archive.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම සම්පීඩිත ගොනුවේ ස්කෑන් නැත.</translation>
        </message>
        <message>
            <source>This archive is packed in a way this program cannot read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම සම්පීඩිත ගොනුව අසුරා ඇති ආකාරය මෙම වැඩසටහනට කියවිය නොහැක.</translation>
        </message>
        <message>
            <source>Only DICOM scans can be exported as DICOM.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">DICOM ලෙස අපනයනය කළ හැක්කේ DICOM ස්කෑන් පමණි.</translation>
        </message>
        <message>
            <source>This DICOM file does not say which study it belongs to.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම DICOM ගොනුව අයත් වන්නේ කුමන පරීක්ෂණයටදැයි එහි සඳහන් නැත.</translation>
        </message>
        <message>
            <source>This scan is no longer the one that was judged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ස්කෑනය තවදුරටත් අගයන ලද ස්කෑනයම නොවේ.</translation>
        </message>
        <message>
            <source>The program's model files are missing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩසටහනේ ආකෘති ගොනු අස්ථානගත වී ඇත.</translation>
        </message>
        <message>
            <source>A model file was changed or damaged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ආකෘති ගොනුවක් වෙනස් කර ඇත, නැතහොත් හානි වී ඇත.</translation>
        </message>
        <message>
            <source>A model file does not fit this version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ආකෘති ගොනුවක් වැඩසටහනේ මෙම අනුවාදයට නොගැළපේ.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තැටිය පිරී ඇත.</translation>
        </message>
        <message>
            <source>The results could not be written.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ප්‍රතිඵල ලිවිය නොහැකි විය.</translation>
        </message>
        <message>
            <source>The stored results of this folder are damaged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ෆෝල්ඩරයේ ගබඩා කළ ප්‍රතිඵල හානි වී ඇත.</translation>
        </message>
        <message>
            <source>Another ThoraLite is working in this folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තවත් ThoraLite එකක් මෙම ෆෝල්ඩරයේ වැඩ කරමින් සිටී.</translation>
        </message>
        <message>
            <source>The results in this folder were stored by a newer ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ෆෝල්ඩරයේ ප්‍රතිඵල ගබඩා කර ඇත්තේ වඩා අලුත් ThoraLite අනුවාදයකිනි.</translation>
        </message>
        <message>
            <source>This setting is not possible.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම සැකසුම යෙදිය නොහැක.</translation>
        </message>
        <message>
            <source>Scans cannot be received from the network.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ජාලයෙන් ස්කෑන් ලබාගත නොහැක.</translation>
        </message>
        <message>
            <source>No machine may send scans to this computer yet.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම පරිගණකයට ස්කෑන් යැවීමට තවමත් කිසිදු යන්ත්‍රයකට අවසර නැත.</translation>
        </message>
        <message>
            <source>The space set aside for received scans is used up, so no more are accepted.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ලැබෙන ස්කෑන් සඳහා වෙන් කළ ඉඩ අවසන් වී ඇත; එබැවින් තවත් ඒවා භාර නොගැනේ.</translation>
        </message>
        <message>
            <source>No labelled scans were found there.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එහි ලේබල් කළ ස්කෑන් හමු නොවීය.</translation>
        </message>
        <message>
            <source>This table does not say which scan shows what.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කුමන ස්කෑනය කුමක් පෙන්වන්නේදැයි මෙම වගුවේ සඳහන් නැත.</translation>
        </message>
        <message>
            <source>There are too few scans for thresholds of your own.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේම සීමා අගයන් සඳහා ස්කෑන් ප්‍රමාණවත් නැත.</translation>
        </message>
        <message>
            <source>The settings could not be saved.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සැකසුම් සුරැකිය නොහැකි විය.</translation>
        </message>
        <message>
            <source>The watched folder is not there.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සෝදිසි කරන ෆෝල්ඩරය එහි නැත.</translation>
        </message>
        <message>
            <source>This file is not a ThoraLite update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ගොනුව ThoraLite යාවත්කාලීනයක් නොවේ.</translation>
        </message>
        <message>
            <source>The update file could not be read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">යාවත්කාලීන ගොනුව කියවිය නොහැකි විය.</translation>
        </message>
        <message>
            <source>This update file is damaged or incomplete. Nothing was changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම යාවත්කාලීන ගොනුව හානි වී ඇත, නැතහොත් අසම්පූර්ණය. කිසිවක් වෙනස් කර නැත.</translation>
        </message>
        <message>
            <source>This program takes no updates from files: it was delivered without a key to check them.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම වැඩසටහන ගොනුවලින් යාවත්කාලීන භාර නොගනී: එය ලැබී ඇත්තේ ඒවා පරීක්ෂා කරන යතුරක් නොමැතිවය.</translation>
        </message>
        <message>
            <source>This update does not come from those who deliver your program, or it was changed on the way. Nothing was changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම යාවත්කාලීනය ඔබේ වැඩසටහන සපයන අයගෙන් ලැබුණක් නොවේ, නැතහොත් එය අතරමගදී වෙනස් කර ඇත. කිසිවක් වෙනස් කර නැත.</translation>
        </message>
        <message>
            <source>This update is not safe to unpack. Nothing was changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම යාවත්කාලීනය දිගහැරීම ආරක්ෂිත නොවේ. කිසිවක් වෙනස් කර නැත.</translation>
        </message>
        <message>
            <source>This update is of a kind that this version of the program does not know.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම යාවත්කාලීනය වැඩසටහනේ මෙම අනුවාදය නොදන්නා වර්ගයකි.</translation>
        </message>
        <message>
            <source>This update is for another kind of computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම යාවත්කාලීනය වෙනත් වර්ගයක පරිගණකයක් සඳහාය.</translation>
        </message>
        <message>
            <source>This update is not newer than what is in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම යාවත්කාලීනය දැනට භාවිතයේ ඇති දෙයට වඩා අලුත් නොවේ.</translation>
        </message>
        <message>
            <source>These models were made for another version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ආකෘති සාදා ඇත්තේ වැඩසටහනේ වෙනත් අනුවාදයක් සඳහාය.</translation>
        </message>
        <message>
            <source>This program does not run from an installed package, so a file cannot update it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම වැඩසටහන ක්‍රියා කරන්නේ ස්ථාපනය කළ පැකේජයකින් නොවේ; එබැවින් ගොනුවකින් එය යාවත්කාලීන කළ නොහැක.</translation>
        </message>
        <message>
            <source>There is not enough room on the disk for this update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම යාවත්කාලීනයට තැටියේ ඉඩ ප්‍රමාණවත් නැත.</translation>
        </message>
        <message>
            <source>The update could not be stored. What was in use stays in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">යාවත්කාලීනය ගබඩා කළ නොහැකි විය. භාවිතයේ තිබූ දේ භාවිතයේම පවතී.</translation>
        </message>
        <message>
            <source>Another update is being installed at this moment.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මේ මොහොතේ තවත් යාවත්කාලීනයක් ස්ථාපනය වෙමින් පවතී.</translation>
        </message>
        <message>
            <source>The new version does not run on this computer, so it was not put in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නව අනුවාදය මෙම පරිගණකයේ ක්‍රියා නොකරයි; එබැවින් එය භාවිතයට නොගන්නා ලදී.</translation>
        </message>
        <message>
            <source>The new version does not give its released answers on this computer, so it was not put in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම පරිගණකයේදී නව අනුවාදය නිකුත් කළ පිළිතුරුම නොදෙයි; එබැවින් එය භාවිතයට නොගන්නා ලදී.</translation>
        </message>
        <message>
            <source>There is no earlier version to go back to.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ආපසු යාමට පෙර අනුවාදයක් නැත.</translation>
        </message>
        <message>
            <source>Updates from files are switched off on this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම පරිගණකයේ ගොනුවලින් යාවත්කාලීන කිරීම අක්‍රිය කර ඇත.</translation>
        </message>
        <message>
            <source>The file with the settings of your IT staff cannot be read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේ තොරතුරු තාක්ෂණ කාර්ය මණ්ඩලයේ සැකසුම් ඇති ගොනුව කියවිය නොහැක.</translation>
        </message>
        <message>
            <source>The settings of your IT staff lock something that this program does not know.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේ තොරතුරු තාක්ෂණ කාර්ය මණ්ඩලයේ සැකසුම් මෙම වැඩසටහන නොදන්නා දෙයකට අගුළු දමයි.</translation>
        </message>
        <message>
            <source>Thresholds that your IT staff set cannot be read, so they are not used.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේ තොරතුරු තාක්ෂණ කාර්ය මණ්ඩලය නියම කළ සීමා අගයන් කියවිය නොහැක; එබැවින් ඒවා භාවිත නොකෙරේ.</translation>
        </message>
        <message>
            <source>Thresholds that your IT staff set were measured with another model than the one here, so they are not used.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේ තොරතුරු තාක්ෂණ කාර්ය මණ්ඩලය නියම කළ සීමා අගයන් මනින ලද්දේ මෙහි ඇති ආකෘතිය නොව වෙනත් ආකෘතියක් සමඟය; එබැවින් ඒවා භාවිත නොකෙරේ.</translation>
        </message>
        <message>
            <source>Choose a DICOM, PNG, JPEG or TIFF file.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">DICOM, PNG, JPEG හෝ TIFF ගොනුවක් තෝරන්න.</translation>
        </message>
        <message>
            <source>Copy or export the scan again from where it came.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්කෑනය ලැබුණු තැනින් එය නැවත පිටපත් කරන්න හෝ අපනයනය කරන්න.</translation>
        </message>
        <message>
            <source>Export the scan again without compression, or as PNG.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්කෑනය සම්පීඩනය නොකර, නැතහොත් PNG ලෙස නැවත අපනයනය කරන්න.</translation>
        </message>
        <message>
            <source>Choose the file of the picture itself, not its report or index.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපයේ වාර්තාව හෝ සුචිය නොව, රූපයේම ගොනුව තෝරන්න.</translation>
        </message>
        <message>
            <source>Export the scan again in its normal size.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්කෑනය එහි සාමාන්‍ය ප්‍රමාණයෙන් නැවත අපනයනය කරන්න.</translation>
        </message>
        <message>
            <source>Choose the chest X-ray, CT or ultrasound picture itself.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පපුවේ එක්ස්-රේ, CT හෝ අල්ට්‍රාසවුන්ඩ් රූපයම තෝරන්න.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and that you may read this file.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තැටිය සම්බන්ධ කර ඇති බවත්, මෙම ගොනුව කියවීමට ඔබට අවසර ඇති බවත් පරීක්ෂා කරන්න.</translation>
        </message>
        <message>
            <source>Leave this scan out, and send a support file to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ස්කෑනය අතහැර, ThoraLite සම්බන්ධයෙන් ඔබට උදව් කරන අයට සහාය ගොනුවක් යවන්න.</translation>
        </message>
        <message>
            <source>Unpack it with its password and open the folder with the scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මුරපදය යොදා එය දිගහැර, ස්කෑන් ඇති ෆෝල්ඩරය විවෘත කරන්න.</translation>
        </message>
        <message>
            <source>Ask for the scans on a disc or USB stick instead.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඒ වෙනුවට ස්කෑන් තැටියක හෝ USB ධාවකයක ඉල්ලාගන්න.</translation>
        </message>
        <message>
            <source>Free some space, or unpack it on another drive and open the folder with the scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඉඩ ටිකක් නිදහස් කරන්න, නැතහොත් එය වෙනත් ධාවකයක දිගහැර ස්කෑන් ඇති ෆෝල්ඩරය විවෘත කරන්න.</translation>
        </message>
        <message>
            <source>Choose the archive or folder that holds DICOM, PNG, JPEG or TIFF files.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">DICOM, PNG, JPEG හෝ TIFF ගොනු අඩංගු සම්පීඩිත ගොනුව හෝ ෆෝල්ඩරය තෝරන්න.</translation>
        </message>
        <message>
            <source>Unpack it with another program and open the folder with the scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය වෙනත් වැඩසටහනකින් දිගහැර, ස්කෑන් ඇති ෆෝල්ඩරය විවෘත කරන්න.</translation>
        </message>
        <message>
            <source>Use the PDF report of this scan instead.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඒ වෙනුවට මෙම ස්කෑනයේ PDF වාර්තාව භාවිත කරන්න.</translation>
        </message>
        <message>
            <source>Export the scan again from the machine or the archive it came from.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්කෑනය ලැබුණු යන්ත්‍රයෙන් හෝ රූප ගබඩාවෙන් එය නැවත අපනයනය කරන්න.</translation>
        </message>
        <message>
            <source>Screen it again, then export it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය නැවත පිරික්සා, ඉන්පසු අපනයනය කරන්න.</translation>
        </message>
        <message>
            <source>Free some space and start again: finished scans are kept.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඉඩ ටිකක් නිදහස් කර නැවත අරඹන්න: අවසන් කළ ස්කෑන් රැඳේ.</translation>
        </message>
        <message>
            <source>Check that you may write in this folder, and that no file in it is open.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ෆෝල්ඩරයේ ලිවීමට ඔබට අවසර ඇති බවත්, එහි කිසිදු ගොනුවක් විවෘතව නැති බවත් පරීක්ෂා කරන්න.</translation>
        </message>
        <message>
            <source>Let the program repair them, or choose another folder for the results.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩසටහනට ඒවා අලුත්වැඩියා කිරීමට ඉඩ දෙන්න, නැතහොත් ප්‍රතිඵල සඳහා වෙනත් ෆෝල්ඩරයක් තෝරන්න.</translation>
        </message>
        <message>
            <source>Wait until it has finished, or choose another folder for the results.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය අවසන් වන තුරු රැඳී සිටින්න, නැතහොත් ප්‍රතිඵල සඳහා වෙනත් ෆෝල්ඩරයක් තෝරන්න.</translation>
        </message>
        <message>
            <source>Install the newer version on this computer, or choose another folder for the results.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වඩා අලුත් අනුවාදය මෙම පරිගණකයේ ස්ථාපනය කරන්න, නැතහොත් ප්‍රතිඵල සඳහා වෙනත් ෆෝල්ඩරයක් තෝරන්න.</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය නිවැරදි කර නැවත උත්සාහ කරන්න.</translation>
        </message>
        <message>
            <source>Check the address and the port in the settings: the address must be one of this computer's, and no other program may use the port.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සැකසුම්වල ලිපිනය සහ පෝට් අංකය පරීක්ෂා කරන්න: ලිපිනය මෙම පරිගණකයේම එකක් විය යුතු අතර, වෙනත් කිසිදු වැඩසටහනක් එම පෝට් අංකය භාවිත නොකළ යුතුය.</translation>
        </message>
        <message>
            <source>Enter the DICOM name (AE title) of the machine in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">යන්ත්‍රයේ DICOM නම (AE title) සැකසුම්වල ඇතුළත් කරන්න.</translation>
        </message>
        <message>
            <source>Delete received scans that are no longer needed, or allow more space in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තවදුරටත් අවශ්‍ය නොවන ලැබුණු ස්කෑන් මකන්න, නැතහොත් සැකසුම්වල වැඩි ඉඩක් දෙන්න.</translation>
        </message>
        <message>
            <source>Choose a folder that holds one folder for each kind of scan, for example normal and pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එක් එක් ස්කෑන් වර්ගයට එක් ෆෝල්ඩරයක් බැගින් ඇති ෆෝල්ඩරයක් තෝරන්න; උදාහරණයක් ලෙස normal සහ pneumonia.</translation>
        </message>
        <message>
            <source>Save it as CSV with the columns file and label, and patient where it is known.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය file සහ label යන තීරු සමඟ, දන්නේ නම් patient තීරුවද සමඟ, CSV ලෙස සුරකින්න.</translation>
        </message>
        <message>
            <source>Add scans of at least ten patients with and ten without pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියාව ඇති අවම වශයෙන් රෝගීන් දස දෙනෙකුගේ සහ නැති දස දෙනෙකුගේ ස්කෑන් එක් කරන්න.</translation>
        </message>
        <message>
            <source>Connect its drive, or choose another folder in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එහි ධාවකය සම්බන්ධ කරන්න, නැතහොත් සැකසුම්වල වෙනත් ෆෝල්ඩරයක් තෝරන්න.</translation>
        </message>
        <message>
            <source>Tell them. The program works without it; until it is repaired, thresholds cannot be changed, scans are not received from the network, and the program is not updated.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔවුන්ට දන්වන්න. වැඩසටහන එය නොමැතිව ක්‍රියා කරයි; එය අලුත්වැඩියා කරන තුරු සීමා අගයන් වෙනස් කළ නොහැක, ජාලයෙන් ස්කෑන් ලබා නොගැනේ, වැඩසටහන යාවත්කාලීන නොකෙරේ.</translation>
        </message>
        <message>
            <source>Tell them. Until the file is corrected, thresholds, the receiver and updates are locked.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔවුන්ට දන්වන්න. ගොනුව නිවැරදි කරන තුරු සීමා අගයන්, ස්කෑන් ලබාගැනීම සහ යාවත්කාලීන අගුළු දමා ඇත.</translation>
        </message>
        <message>
            <source>Tell them: the answers are decided by other thresholds until then.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔවුන්ට දන්වන්න: එතෙක් පිළිතුරු තීරණය වන්නේ වෙනත් සීමා අගයන්ගෙනි.</translation>
        </message>
        <message>
            <source>Tell them: the study is to be repeated with this version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔවුන්ට දන්වන්න: වැඩසටහනේ මෙම අනුවාදය සමඟ අධ්‍යයනය නැවත කළ යුතුය.</translation>
        </message>
        <message>
            <source>Ask them if it is to be changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය වෙනස් කළ යුතු නම් ඔවුන්ගෙන් ඉල්ලන්න.</translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write in your own folders.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තැටිය පිරී නැති බවත්, ඔබේම ෆෝල්ඩරවල ලිවීමට ඔබට අවසර ඇති බවත් පරීක්ෂා කරන්න.</translation>
        </message>
        <message>
            <source>Choose the file whose name ends with .thoraliteupdate.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නම .thoraliteupdate වලින් අවසන් වන ගොනුව තෝරන්න.</translation>
        </message>
        <message>
            <source>Check that the USB stick is connected, and choose the file again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">USB ධාවකය සම්බන්ධ කර ඇති බව පරීක්ෂා කර, ගොනුව නැවත තෝරන්න.</translation>
        </message>
        <message>
            <source>Copy it again from where it came, or ask for another copy.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය ලැබුණු තැනින් නැවත පිටපත් කරන්න, නැතහොත් වෙනත් පිටපතක් ඉල්ලාගන්න.</translation>
        </message>
        <message>
            <source>Ask your IT staff to install the new version with its installer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නව අනුවාදය එහි ස්ථාපකයෙන් ස්ථාපනය කරන ලෙස ඔබේ තොරතුරු තාක්ෂණ කාර්ය මණ්ඩලයෙන් ඉල්ලන්න.</translation>
        </message>
        <message>
            <source>Do not use this file. Ask those who gave you the program for the update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ගොනුව භාවිත නොකරන්න. ඔබට වැඩසටහන දුන් අයගෙන් යාවත්කාලීනය ඉල්ලාගන්න.</translation>
        </message>
        <message>
            <source>Do not use this file. Ask those who gave you the program for another one.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ගොනුව භාවිත නොකරන්න. ඔබට වැඩසටහන දුන් අයගෙන් වෙනත් ගොනුවක් ඉල්ලාගන්න.</translation>
        </message>
        <message>
            <source>Ask for the update file that is made for the system of this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම පරිගණකයේ පද්ධතිය සඳහා සාදන ලද යාවත්කාලීන ගොනුව ඉල්ලාගන්න.</translation>
        </message>
        <message>
            <source>If you want the version from before, choose to go back to it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබට පෙර අනුවාදය අවශ්‍ය නම්, එයට ආපසු යාම තෝරන්න.</translation>
        </message>
        <message>
            <source>Ask for the models that were made for your version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩසටහනේ ඔබේ අනුවාදය සඳහා සාදන ලද ආකෘති ඉල්ලාගන්න.</translation>
        </message>
        <message>
            <source>Update it the way it was installed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය ස්ථාපනය කළ ආකාරයටම යාවත්කාලීන කරන්න.</translation>
        </message>
        <message>
            <source>Free some space and choose the file again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඉඩ ටිකක් නිදහස් කර ගොනුව නැවත තෝරන්න.</translation>
        </message>
        <message>
            <source>Wait until that is done.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය අවසන් වන තුරු රැඳී සිටින්න.</translation>
        </message>
        <message>
            <source>Go on with the present version and tell your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දැනට ඇති අනුවාදයෙන් දිගටම වැඩ කර, ඔබේ තොරතුරු තාක්ෂණ කාර්ය මණ්ඩලයට දන්වන්න.</translation>
        </message>
        <message>
            <source>Ask your IT staff to install the version you want with its installer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබට අවශ්‍ය අනුවාදය එහි ස්ථාපකයෙන් ස්ථාපනය කරන ලෙස ඔබේ තොරතුරු තාක්ෂණ කාර්ය මණ්ඩලයෙන් ඉල්ලන්න.</translation>
        </message>
        <message>
            <source>Ask your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේ තොරතුරු තාක්ෂණ කාර්ය මණ්ඩලයෙන් විමසන්න.</translation>
        </message>
        <message>
            <source>Screening aid, not a diagnosis.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පිරික්සීමේ සහායකයක් මිස රෝග විනිශ්චයක් නොවේ.</translation>
        </message>
        <message>
            <source>Of 100 test scans given 80%, about 80 showed pneumonia. Where pneumonia is rarer than among the test scans fewer do, and on scans from places the model never learnt from the numbers can be far off.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">80% ලැබුණු පරීක්ෂණ ස්කෑන් 100කින් 80ක් පමණ නියුමෝනියාව පෙන්වීය. පරීක්ෂණ ස්කෑන් අතර තිබුණාට වඩා නියුමෝනියාව දුලබ තැන්වල මෙම ගණන අඩු වන අතර, ආකෘතිය කිසිදා ඉගෙන නොගත් තැන්වල ස්කෑන් සඳහා මෙම සංඛ්‍යා බොහෝ සෙයින් වැරදි විය හැක.</translation>
        </message>
        <message>
            <source>Something went wrong in the program. Finished scans are kept. If it happens again, save a support file (in the menu Help) and send it to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩසටහනේ යම් වරදක් සිදු විය. අවසන් කළ ස්කෑන් රැඳේ. මෙය නැවත සිදු වුවහොත්, සහාය ගොනුවක් සුරැක (උදව් මෙනුවේ) එය ThoraLite සම්බන්ධයෙන් ඔබට උදව් කරන අයට යවන්න.</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කියවිය නොහැක</translation>
        </message>
        <message>
            <source>Not an image</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපයක් නොවේ</translation>
        </message>
        <message>
            <source>Damaged or incomplete</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">හානි වී හෝ අසම්පූර්ණය</translation>
        </message>
        <message>
            <source>Unknown compression</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නොදන්නා සම්පීඩනයක්</translation>
        </message>
        <message>
            <source>No picture inside</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඇතුළත රූපයක් නැත</translation>
        </message>
        <message>
            <source>Too large to open</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">විවෘත කිරීමට විශාල වැඩිය</translation>
        </message>
        <message>
            <source>Not a picture to look at</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">බැලිය හැකි රූපයක් නොවේ</translation>
        </message>
        <message>
            <source>Could not be opened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">විවෘත කළ නොහැකි විය</translation>
        </message>
        <message>
            <source>Mistake of the program</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩසටහනේ වරදක්</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මිනිත්තුවකට අඩු කාලයක් ඉතිරිය</translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තව මිනිත්තු {minutes}ක් පමණ</translation>
        </message>
        <message>
            <source>about {hours} h left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තව පැය {hours}ක් පමණ</translation>
        </message>
        <message>
            <source>Wait for your finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේ නිරීක්ෂණය එනතුරු</translation>
        </message>
        <message>
            <source>In work</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩ කරමින්</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රැඳී සිටී</translation>
        </message>
        <message>
            <source>wait for your finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේ නිරීක්ෂණය එනතුරු</translation>
        </message>
        <message>
            <source>refer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">යොමු කිරීමට</translation>
        </message>
        <message>
            <source>cannot say</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කිව නොහැක</translation>
        </message>
        <message>
            <source>repeat image</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපය නැවත ගැනීමට</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කියවිය නොහැකි විය</translation>
        </message>
        <message>
            <source>no sign seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ලක්ෂණ නොපෙනේ</translation>
        </message>
        <message>
            <source>in work</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩ කරමින්</translation>
        </message>
        <message>
            <source>waiting</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රැඳී සිටී</translation>
        </message>
        <message>
            <source>All scans, most urgent first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සියලුම ස්කෑන්, හදිසිම ඒවා පළමුව</translation>
        </message>
        <message>
            <source>Your finding first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පළමුව ඔබේ නිරීක්ෂණය</translation>
        </message>
        <message>
            <source>Patient</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රෝගියා</translation>
        </message>
        <message>
            <source>Date</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">දිනය</translation>
        </message>
        <message>
            <source>Kind</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වර්ගය</translation>
        </message>
        <message>
            <source>Reason</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">හේතුව</translation>
        </message>
        <message>
            <source>Your finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේ නිරීක්ෂණය</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තවම කියවා නැත</translation>
        </message>
        <message>
            <source>Find a file, patient or answer (Ctrl+F)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගොනුවක්, රෝගියෙකු හෝ පිළිතුරක් සොයන්න (Ctrl+F)</translation>
        </message>
        <message>
            <source>Find in the worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩ ලැයිස්තුවේ සොයන්න</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සෙවීම හිස් කරන්න</translation>
        </message>
        <message>
            <source>All</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සියල්ල</translation>
        </message>
        <message>
            <source>Show all scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සියලුම ස්කෑන් පෙන්වන්න</translation>
        </message>
        <message>
            <source>Not read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නොකියවූ</translation>
        </message>
        <message>
            <source>Show what nobody has read yet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තවම කිසිවෙකු කියවා නැති ඒවා පෙන්වන්න</translation>
        </message>
        <message>
            <source>{shown} of {of} shown</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{of}න් {shown}ක් පෙන්වා ඇත</translation>
        </message>
        <message>
            <source>cancelled before the end</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අවසන් වීමට පෙර අවලංගු කරන ලදී</translation>
        </message>
        <message>
            <source>scans done: {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අවසන් කළ ස්කෑන්: {count}</translation>
        </message>
        <message>
            <source>refer from {high} on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{high} සිට යොමු කරන්න</translation>
        </message>
        <message>
            <source>scans: {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්කෑන්: {count}</translation>
        </message>
        <message>
            <source>It has seen no adult X-rays with a proven bacterial or viral cause: which pneumonia it is remains uncertain.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">බැක්ටීරියා හෝ වෛරස් හේතුවක් තහවුරු කළ වැඩිහිටි එක්ස්-රේ රූප එය දැක නැත: එය කුමන නියුමෝනියාවක්ද යන්න අවිනිශ්චිතව පවතී.</translation>
        </message>
        <message>
            <source>It learnt from single slices, many of them copied from publications: on whole series from other scanners it is untested.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය ඉගෙනගත්තේ තනි හරස්කඩවලින් වන අතර, ඒවායින් බොහොමයක් ප්‍රකාශනවලින් පිටපත් කළ ඒවාය: වෙනත් ස්කෑනරවල සම්පූර්ණ ශ්‍රේණි මත එය අත්හදා බලා නැත.</translation>
        </message>
        <message>
            <source>It learnt from few patients, most pictured with other probes than yours: which pneumonia it is remains uncertain.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය ඉගෙනගත්තේ රෝගීන් ස්වල්ප දෙනෙකුගෙන් වන අතර, බොහෝ දෙනෙකුගේ රූප ඔබේ ඒවාට වඩා වෙනස් ප්‍රෝබ්වලින් ගෙන ඇත: එය කුමන නියුමෝනියාවක්ද යන්න අවිනිශ්චිතව පවතී.</translation>
        </message>
        <message>
            <source>Tested on {n} scans of your own clinic: it referred {found} of those with pneumonia and, wrongly, {wrong} of those without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේම සායනයේ ස්කෑන් {n}ක් මත පරීක්ෂා කරන ලදී: නියුමෝනියාව ඇති අයගෙන් එය යොමු කළේ {found}; නැති අයගෙන් වැරදියට යොමු කළේ {wrong}.</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} referred ones have it:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රෝගීන් {everybody} දෙනෙකුගෙන් {sick} දෙනෙකුට නියුමෝනියාව ඇති තැනක, යොමු කළ {group} දෙනෙකුගෙන් එම රෝගය ඇති ගණන:</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} with “No sign seen” have it all the same:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රෝගීන් {everybody} දෙනෙකුගෙන් {sick} දෙනෙකුට නියුමෝනියාව ඇති තැනක, “ලක්ෂණ නොපෙනේ” යන පිළිතුර ලැබූ {group} දෙනෙකුගෙන් එසේ තිබියදීත් එම රෝගය ඇති ගණන:</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} who are not referred have it all the same:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රෝගීන් {everybody} දෙනෙකුගෙන් {sick} දෙනෙකුට නියුමෝනියාව ඇති තැනක, යොමු නොකළ {group} දෙනෙකුගෙන් එසේ තිබියදීත් එම රෝගය ඇති ගණන:</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans from elsewhere</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{value}ක් පමණ ({low} සිට {high} දක්වා), වෙනත් තැන්වල පරීක්ෂණ ස්කෑන් {n}ක් අනුව</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans from places it learnt from</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{value}ක් පමණ ({low} සිට {high} දක්වා), එය ඉගෙනගත් තැන්වල පරීක්ෂණ ස්කෑන් {n}ක් අනුව</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans of people it had not seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{value}ක් පමණ ({low} සිට {high} දක්වා), එය දැක නැති පුද්ගලයන්ගේ පරීක්ෂණ ස්කෑන් {n}ක් අනුව</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} scans of your own clinic</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{value}ක් පමණ ({low} සිට {high} දක්වා), ඔබේම සායනයේ ස්කෑන් {n}ක් අනුව</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from a source it never learnt from ({people}): it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය කිසිදා ඉගෙන නොගත් මූලාශ්‍රයක {pictures} {n}ක් මත පරීක්ෂා කරන ලදී ({people}): නියුමෝනියාව ඇති {positives} දෙනාගෙන් එය යොමු කළේ {found}; නැති {negatives} දෙනාගෙන් වැරදියට යොමු කළේ {wrong}.</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from the sources it learnt from: it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය ඉගෙනගත් මූලාශ්‍රවල {pictures} {n}ක් මත පරීක්ෂා කරන ලදී: නියුමෝනියාව ඇති {positives} දෙනාගෙන් එය යොමු කළේ {found}; නැති {negatives} දෙනාගෙන් වැරදියට යොමු කළේ {wrong}.</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from people its sister networks never saw: it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එහි සහෝදර ආකෘති කිසිදා නොදුටු පුද්ගලයන්ගේ {pictures} {n}ක් මත පරීක්ෂා කරන ලදී: නියුමෝනියාව ඇති {positives} දෙනාගෙන් එය යොමු කළේ {found}; නැති {negatives} දෙනාගෙන් වැරදියට යොමු කළේ {wrong}.</translation>
        </message>
        <message>
            <source>chest X-rays</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පපුවේ එක්ස්-රේ රූප</translation>
        </message>
        <message>
            <source>chest CT slices</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පපුවේ CT හරස්කඩ</translation>
        </message>
        <message>
            <source>lung ultrasound pictures</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පෙනහළු අල්ට්‍රාසවුන්ඩ් රූප</translation>
        </message>
        <message>
            <source>adults</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩිහිටියන්</translation>
        </message>
        <message>
            <source>adults, labels mined from reports</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වැඩිහිටියන්, ලේබල් වාර්තාවලින් ලබාගත් ඒවාය</translation>
        </message>
        <message>
            <source>{value} (95 % interval {low} to {high})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{value} (95 % පරාසය {low} සිට {high} දක්වා)</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සම්භාවිතා</translation>
        </message>
        <message>
            <source>What is known about this model</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම ආකෘතිය ගැන දන්නා දේ</translation>
        </message>
        <message>
            <source>Your clinic's own study</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඔබේ සායනයේම අධ්‍යයනය</translation>
        </message>
        <message>
            <source>What readers found</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කියවූ අයගේ නිරීක්ෂණ</translation>
        </message>
        <message>
            <source>Place and date</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්ථානය සහ දිනය</translation>
        </message>
        <message>
            <source>Name of the reader</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කියවූ තැනැත්තාගේ නම</translation>
        </message>
        <message>
            <source>Signature</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">අත්සන</translation>
        </message>
        <message>
            <source>What the reader found</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කියවූ තැනැත්තාගේ නිරීක්ෂණය</translation>
        </message>
        <message>
            <source>Picture as judged</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ඇගයූ රූපය</translation>
        </message>
        <message>
            <source>Where the model saw most sign of disease</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ආකෘතිය රෝග ලක්ෂණ වැඩිම ලෙස දුටු තැන</translation>
        </message>
        <message>
            <source>Where the model saw most sign of disease ({picture})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ආකෘතිය රෝග ලක්ෂණ වැඩිම ලෙස දුටු තැන ({picture})</translation>
        </message>
        <message>
            <source>Chest scan screening report</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පපුවේ ස්කෑන් පිරික්සීමේ වාර්තාව</translation>
        </message>
        <message>
            <source>{at}, {reader}, before seeing the program's answer: {finding}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{at}, {reader}, වැඩසටහනේ පිළිතුර දැකීමට පෙර: {finding}</translation>
        </message>
        <message>
            <source>{at}, {reader}, after seeing the program's answer: {finding}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{at}, {reader}, වැඩසටහනේ පිළිතුර දැකීමෙන් පසු: {finding}</translation>
        </message>
        <message>
            <source>Reader not named</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">කියවූ තැනැත්තාගේ නම සඳහන් නැත</translation>
        </message>
        <message>
            <source>Patient ID</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රෝගියාගේ අංකය</translation>
        </message>
        <message>
            <source>Born</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">උපන් දිනය</translation>
        </message>
        <message>
            <source>Sex</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ස්ත්‍රී පුරුෂ භාවය</translation>
        </message>
        <message>
            <source>Study date</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පරීක්ෂණ දිනය</translation>
        </message>
        <message>
            <source>Probability of pneumonia: {probability}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියාවේ සම්භාවිතාව: {probability}.</translation>
        </message>
        <message>
            <source>Probability of pneumonia: {probability}. Best fit among the kinds the model knows: {kind}. Which kind is far less certain than whether.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියාවේ සම්භාවිතාව: {probability}. ආකෘතිය දන්නා වර්ග අතරින් වඩාත්ම ගැළපෙන්නේ: {kind}. නියුමෝනියාව ඇත්ද යන්නට වඩා එහි වර්ගය කුමක්ද යන්න බොහෝ සෙයින් අවිනිශ්චිතය.</translation>
        </message>
        <message>
            <source>Measured on {date} on {scans} scans of {patients} patients of your own. “Refer” is said from {refer_at}, “No sign seen” below {no_sign_below}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{date} දින ඔබේම රෝගීන් {patients} දෙනෙකුගේ ස්කෑන් {scans}ක් මත මනින ලදී. {refer_at} සිට “යොමු කරන්න” ලෙසද, {no_sign_below}ට අඩු නම් “ලක්ෂණ නොපෙනේ” ලෙසද කියනු ලැබේ.</translation>
        </message>
        <message>
            <source>There it referred {sensitivity} of those with pneumonia and, rightly, did not refer {specificity} of those without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එහිදී, නියුමෝනියාව ඇති අයගෙන් එය යොමු කළ කොටස {sensitivity}; නැති අයගෙන් නිවැරදිව යොමු නොකළ කොටස {specificity}.</translation>
        </message>
        <message>
            <source>Where {prevalence} of patients have pneumonia, {ppv} of those referred have it, and {npv} of those not referred do not.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රෝගීන්ගෙන් {prevalence}කට නියුමෝනියාව ඇති තැනක, යොමු කළ අයගෙන් එම රෝගය ඇති කොටස {ppv}; යොමු නොකළ අයගෙන් එය නැති කොටස {npv}.</translation>
        </message>
        <message>
            <source>Model: {model}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ආකෘතිය: {model}</translation>
        </message>
        <message>
            <source>SHA-256 of the file: {hash}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගොනුවේ SHA-256: {hash}</translation>
        </message>
        <message>
            <source>Model</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ආකෘතිය</translation>
        </message>
        <message>
            <source>Chest scan screening summary</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පපුවේ ස්කෑන් පිරික්සීමේ සාරාංශය</translation>
        </message>
        <message>
            <source>Refer first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පළමුව යොමු කළ යුතු</translation>
        </message>
        <message>
            <source>No case is to be referred.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">යොමු කළ යුතු රෝගී අවස්ථා නැත.</translation>
        </message>
        <message>
            <source>All cases</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">සියලුම රෝගී අවස්ථා</translation>
        </message>
        <message>
            <source>There are no cases.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රෝගී අවස්ථා නැත.</translation>
        </message>
        <message>
            <source>ThoraLite {version}, models: {models}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite {version}, ආකෘති: {models}</translation>
        </message>
        <message>
            <source>How many cases got which answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එක් එක් පිළිතුර ලැබූ රෝගී අවස්ථා ගණන</translation>
        </message>
        <message>
            <source>Scans in all</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මුළු ස්කෑන් ගණන</translation>
        </message>
        <message>
            <source>The higher a bar, the more cases have a probability in that range.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තීරුව උස වන තරමට, එම පරාසයේ සම්භාවිතාවක් ඇති රෝගී අවස්ථා වැඩිය.</translation>
        </message>
        <message>
            <source>Pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියාව</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පිටුව {number}</translation>
        </message>
        <message>
            <source>What each answer means, and what to do, stands on the report of the case.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එක් එක් පිළිතුරේ තේරුම සහ කළ යුතු දේ, අදාළ රෝගී අවස්ථාවේ වාර්තාවේ සඳහන් වේ.</translation>
        </message>
        <message>
            <source>under 1%</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">1%ට අඩු</translation>
        </message>
        <message>
            <source>over 99%</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">99%ට වැඩි</translation>
        </message>
        <message>
            <source>{scan}: signs of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan}: නියුමෝනියා ලක්ෂණ</translation>
        </message>
        <message>
            <source>What kind of picture it is</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපයේ වර්ගය කුමක්ද</translation>
        </message>
        <message>
            <source>Where the lungs are</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පෙනහළු පිහිටි තැන</translation>
        </message>
        <message>
            <source>{scan} ({kind})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan} ({kind})</translation>
        </message>
        <message>
            <source>{scan} ({kind}, slices: {count})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan} ({kind}, හරස්කඩ: {count})</translation>
        </message>
        <message>
            <source>{scan} ({kind}, frames: {count})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan} ({kind}, රාමු: {count})</translation>
        </message>
        <message>
            <source>picture file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූප ගොනුව</translation>
        </message>
        <message>
            <source>DICOM file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">DICOM ගොනුව</translation>
        </message>
        <message>
            <source>DICOM series</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">DICOM ශ්‍රේණිය</translation>
        </message>
        <message>
            <source>clip</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">වීඩියෝ කොටස</translation>
        </message>
        <message>
            <source>Slice {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">හරස්කඩ {number}</translation>
        </message>
        <message>
            <source>Frame {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රාමුව {number}</translation>
        </message>
        <message>
            <source>There are signs of pneumonia. Have a doctor look at the patient and the scan.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියා ලක්ෂණ ඇත. රෝගියා සහ ස්කෑනය වෛද්‍යවරයෙකුට පෙන්වන්න.</translation>
        </message>
        <message>
            <source>No sign of pneumonia was found. This does not rule out disease: go by the patient.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">නියුමෝනියා ලක්ෂණයක් හමු නොවීය. මෙයින් රෝගයක් නැතැයි තහවුරු නොවේ: රෝගියාගේ තත්ත්වය අනුව ක්‍රියා කරන්න.</translation>
        </message>
        <message>
            <source>Too close to call. Have a doctor look at the patient and the scan.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">තීරණය කළ නොහැකි තරම් ආසන්නය. රෝගියා සහ ස්කෑනය වෛද්‍යවරයෙකුට පෙන්වන්න.</translation>
        </message>
        <message>
            <source>This picture is unlike the scans the program learnt from, so it gives no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම රූපය වැඩසටහන ඉගෙනගත් ස්කෑන්වලට සමාන නොවේ; එබැවින් එය පිළිතුරක් නොදෙයි.</translation>
        </message>
        <message>
            <source>This is a colour picture, not a scan that can be judged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙය වර්ණ රූපයකි; ඇගයිය හැකි ස්කෑනයක් නොවේ.</translation>
        </message>
        <message>
            <source>This kind of picture cannot be judged by this program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙවැනි රූපයක් මෙම වැඩසටහනට ඇගයිය නොහැක.</translation>
        </message>
        <message>
            <source>This version cannot judge this kind of scan yet.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම අනුවාදයට මෙවැනි ස්කෑනයක් තවමත් ඇගයිය නොහැක.</translation>
        </message>
        <message>
            <source>This does not look like a chest X-ray, a chest CT or a lung ultrasound.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙය පපුවේ එක්ස්-රේ, පපුවේ CT හෝ පෙනහළු අල්ට්‍රාසවුන්ඩ් රූපයක් මෙන් නොපෙනේ.</translation>
        </message>
        <message>
            <source>The file says that it shows something other than a chest, so it gets no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">එය පපුව නොවන වෙනත් දෙයක් පෙන්වන බව ගොනුවේ සඳහන් වේ; එබැවින් එයට පිළිතුරක් නොලැබේ.</translation>
        </message>
        <message>
            <source>This looks like a chest X-ray from the side, turned, or with black and white exchanged. Only upright frontal X-rays can be judged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙය පැත්තකින් ගත්, කරකවා ඇති, නැතහොත් කළු සහ සුදු මාරු වූ පපුවේ එක්ස්-රේ රූපයක් ලෙස පෙනේ. ඇගයිය හැක්කේ කෙළින් පිහිටි, ඉදිරිපසින් පෙනෙන එක්ස්-රේ රූප පමණි.</translation>
        </message>
        <message>
            <source>The program is not sure what kind of picture this is, so it gives no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙය කුමන වර්ගයේ රූපයක්දැයි වැඩසටහනට නිශ්චිත නැත; එබැවින් එය පිළිතුරක් නොදෙයි.</translation>
        </message>
        <message>
            <source>The file says it is one kind of scan and the picture looks like another, so there is no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ගොනුව එක් ස්කෑන් වර්ගයක් සඳහන් කරන අතර රූපය වෙනත් වර්ගයක් මෙන් පෙනේ; එබැවින් පිළිතුරක් නැත.</translation>
        </message>
        <message>
            <source>Too little of the lungs could be found in this picture, so it gets no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">මෙම රූපයේ පෙනහළු ප්‍රමාණවත් ලෙස හමු නොවීය; එබැවින් එයට පිළිතුරක් නොලැබේ.</translation>
        </message>
        <message>
            <source>The lungs are cut off at the edge. Repeat the picture with both lungs wholly in it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">පෙනහළු දාරයේදී කැපී ඇත. පෙනහළු දෙකම සම්පූර්ණයෙන් පෙනෙන සේ රූපය නැවත ගන්න.</translation>
        </message>
        <message>
            <source>The picture is too small to judge. Export it in full size.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපය ඇගයීමට තරම් විශාල නොවේ. එය සම්පූර්ණ ප්‍රමාණයෙන් අපනයනය කරන්න.</translation>
        </message>
        <message>
            <source>The picture is too dark to judge. Repeat or export it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපය ඇගයීමට අඳුරු වැඩිය. එය නැවත ගන්න, නැතහොත් නැවත අපනයනය කරන්න.</translation>
        </message>
        <message>
            <source>The picture is too bright to judge. Repeat or export it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපය ඇගයීමට දීප්තිය වැඩිය. එය නැවත ගන්න, නැතහොත් නැවත අපනයනය කරන්න.</translation>
        </message>
        <message>
            <source>The picture shows almost no contrast. Repeat or export it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">රූපයේ ප්‍රතිවිරෝධතාව නැති තරම්‍ය. එය නැවත ගන්න, නැතහොත් නැවත අපනයනය කරන්න.</translation>
        </message>
    </context>
</TS>
