<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="si" sourcelanguage="en">
    <context>
        <name>ThoraLite</name>
        <message>
            <source>OK</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Discard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Retry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Abort</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show Details...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select All</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Select All</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&lt; &amp;Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Next &gt;</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Look in:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forward</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>List View</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save As</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Directories</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Open files…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open &amp;folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Save report…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open report to &amp;print</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save &amp;referral packet…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save answer as &amp;DICOM…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save su&amp;mmary…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save worklist as &amp;table…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open resu&amp;lts folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Open another workspace…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Back up workspace…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Repair workspace…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Find in the worklist</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Next scan nobody has read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Pause or go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Cancel screening</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Take waiting scan out of the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Undo: put it back into the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Heat map on or off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Compare with another scan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Fit to window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Actual size, pixel by pixel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Reset picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Turn right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn &amp;left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Mirror left and right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Flip &amp;upside down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Measure a len&amp;gth (or shift and drag)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cop&amp;y picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sa&amp;ve picture…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Previous slice or frame</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Next slice or frame</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Play or &amp;stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>S&amp;wap black and white</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>CT window: lung</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>CT window: mediastinum</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>CT window: bone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Window as the file asks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Window from darkest to brightest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Local study…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was &amp;done…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Keys and mouse</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Check this computer…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the &amp;sample scans</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;About ThoraLite</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Worklist</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Workspace</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tools</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No scan is chosen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Please note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At your clinic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change how many have pneumonia…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the answer now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the numbers mean</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How far to trust it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save this answer as a PDF file (Ctrl+S)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Model: {id} {version}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patient: {facts}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Born {date}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan of {date}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scans that arrive in this folder are screened by themselves while ThoraLite is open. Choose the folder to which your X-ray machine or scanner saves. Files in it are only read, never changed or deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder to watch</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The results are kept there. Choose a folder that holds only scans.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No folder is watched</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the folder to watch</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Watch none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Receive scans over the local network</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source> MB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>X-ray machines can send their pictures straight to this computer, in the way that DICOM calls C-STORE. Whoever installs the machine will ask for the address, the port and the name below. Switch this on only in a network you trust: pictures and names of patients travel over it unencrypted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At 127.0.0.1 only programs on this computer can send.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One name (AE title) in each line. No other machine may send.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When so much has been received, more is refused until you make room.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Address of this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name of this computer (AE title)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Machines that may send</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Port</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Space for received scans</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An address looks like 192.168.1.20.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A name has 1 to 16 plain letters, figures or signs, and no backslash.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name at least one machine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search what happened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show only one kind of event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save what happened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Workspace opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Settings changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Model changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan received over the network</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taken out of the waiting list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Screening started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Screening ended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answer given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another answer given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All stored answers forgotten</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answer shown before a finding was kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finding kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Report saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Results exported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Study of the clinic's own scans put to use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Study of the clinic's own scans no longer used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Workspace repaired</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What happened, newest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing can be taken out of this record.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{length} cm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a scan to compare with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patient, date or file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scans</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other scans of this patient</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other scans in the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Together</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change size, brightness and slices of both pictures together</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Chosen scan: {date} · {answer}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>End the comparison</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another patient: {date} · {answer}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other scan: {date} · {answer}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other scan of this patient: {date} · {answer}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Earlier scan: {date} · {answer}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Later scan: {date} · {answer}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open &amp;files…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open f&amp;older…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drop chest scans here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files, a whole folder, a ZIP archive, a CD or a USB stick.
Chest X-ray, CT and lung ultrasound as DICOM, PNG, JPEG or TIFF.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing leaves this computer. {disclaimer}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pictures, DICOM files and archives (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.zip)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open a folder of scans</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the folder of a workspace, or an empty one for a new workspace</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save referral packet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ZIP archives (*.zip)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a folder for the DICOM files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Screening summary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save summary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Comma separated values (*.csv)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save worklist as table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Worklist</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back up workspace</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Workspace backups (*.sqlite)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Welcome to ThoraLite</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The translations were made by a machine and have not yet been checked by a person.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What ThoraLite is and what it is not</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What it is not</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ThoraLite looks at chest X-rays, CT and lung ultrasound for signs of pneumonia. It helps clinics without a radiologist to see which patients to refer first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It works without internet. Nothing leaves this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is a screening aid, not a diagnosis, and it is not approved as a medical device.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It makes mistakes: it misses people who have pneumonia, and it marks people who have none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It looks for pneumonia only. Tuberculosis, tumours, fractures or a collapsed lung may go unseen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A person who has seen the patient decides. Never withhold care because ThoraLite saw no sign.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>I have read this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check of this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computers calculate differently. Scans with known answers show whether this one can be relied on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show me with the sample scans</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scans that come with ThoraLite are screened, so that you see what an answer looks like.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start with my own scans</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drop files, a folder or a CD on the window, or open them from its menu.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drag, left button</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Brightness and contrast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drag, right or middle button</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drag with Shift</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Measure a length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zoom; over several slices or frames, step through them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wheel with Ctrl</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Double click</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Picture as at first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Arrow keys, after a click on the picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the enlarged picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shift and arrow keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ThoraLite</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The program was stopped in the middle of its work. Nothing is lost: {done} finished scans are here, and it goes on with what was waiting.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model for {kinds} has changed, so the thresholds of your own study no longer count. The shipped ones are used until you repeat the study.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No scans were found in what was added.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other files in the folders, which are no scans, were left out: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>wait for your finding</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>refer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>cannot say</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>repeat image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>could not be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no sign seen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>waiting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>in work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ThoraLite {version}

{disclaimer}
Nothing leaves this computer.

Models:
{models}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About ThoraLite</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>none loaded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you repair.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Repair workspace</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rebuild the stored results of this workspace from everything that can still be read?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file as it is now is kept beside the new one. Scans whose answers are lost are judged again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The workspace was rebuilt: {cases} cases are here, {lost} are to be screened again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By kind (which one is far less certain)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No sign seen below {low}; refer from {high} on (the two ticks).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Probability of pneumonia</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you change the workspace.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Watching {folder}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Receiving as {title} on {address}, port {port}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your own finding</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at the picture first. The program's answer is shown when you have kept your finding. You may see it without one: that is recorded.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No sign of pneumonia</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>COVID-19 pneumonia</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other pneumonia</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other disease</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not certain</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Note (optional)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Note on this scan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Keep finding</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To correct a finding, keep another one: both stay in the record.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is kept under the name {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No name is kept with it: enter yours in the settings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Note only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>before the answer was seen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>with the answer in view</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Loading the models…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checking whether this computer gives the released answers: {done} of {total}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The check was not finished. Do it before you rely on the answers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer gives the released answers ({passed} of {total} checks).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In {failed} of {total} checks this computer gives other answers than the released ones. Do not use ThoraLite on it. Install ThoraLite again; if that does not help, use another computer and tell your IT staff.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sections</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>General</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Normal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Large</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Very large</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder of the results</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another folder is opened from the menu of the window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clinic and reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print the patient's name, number, date of birth and sex</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name of the clinic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Logo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A PNG or JPEG picture for the head of every report.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language of the reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Switch it off for reports that leave the clinic without names.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This address is too long for the head of a report.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No logo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file is not a PNG or JPEG picture.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This picture is too large for a logo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This picture is damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask for my own finding before showing the program's answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who sees an answer first tends to agree with it. A finding of your own, given before, is worth more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of 100 patients whose chest is examined here, about how many have pneumonia? With this number the program tells how often its answers are right in your clinic. It does not change any answer. If you do not know, leave it at 10 %.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is written with your findings and on the reports.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patients with pneumonia</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ThoraLite cannot start: some of its files are missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ThoraLite cannot start: a part of it is missing, or does not fit this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ThoraLite cannot start: the processor of this computer is too old for it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ThoraLite cannot start: it finds no screen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ThoraLite cannot start: a part of the system that draws windows is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ThoraLite cannot start: it cannot write in its own folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install ThoraLite again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install ThoraLite again. If that does not help, show this message to your IT staff.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use a computer made after 2011.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start it on the desktop of this computer, not over a connection without a screen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask your IT staff to install it. On Debian and Ubuntu: sudo apt install libxcb-cursor0</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write in this folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hold before the next scan (Ctrl+P)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop after the scan being worked on; finished scans are kept (Esc)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Screen what is still waiting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking for scans…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} of {total} scans</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count:.0f} a minute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paused. Finished scans are kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopping after the scan being worked on…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>about {hours} h left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a &amp;folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a &amp;table…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How well does the program do on your own scans?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give it scans of which you know what they show. It judges them, compares, and helps you to choose thresholds for your clinic. Nothing leaves this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take scans as they come, not the clearest ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take at least 30 people with and 30 people without pneumonia; 100 of each are better.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Labels must be right: go by a laboratory test, a CT or the doctor's final diagnosis, never by this program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A folder for each kind of scan:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Or a table (CSV): the file, what it shows and, where it is known, whose it is:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the folder of labelled scans</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the table of labelled scans</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Measured on scans of {positive} people with and {negative} people without pneumonia. The true figures lie within these ranges with 95% confidence. Thresholds chosen on these very scans do a little worse on new ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Refer from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No sign seen below</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Specificity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PPV</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>NPV</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Chosen here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As delivered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of 100 people with pneumonia, it refers {low} to {high}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of 100 people with pneumonia, it tells {low} to {high} that no sign was seen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of 100 people without pneumonia, it refers {low} to {high} needlessly.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where {share} of 100 patients have pneumonia: of 100 people it refers, {low} to {high} have it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where {share} of 100 patients have pneumonia: of 100 people it does not refer, {low} to {high} have it all the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These thresholds refer nobody, or everybody.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{value} ({low} to {high})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Too few people for thresholds of your own: {positive} with and {negative} without pneumonia. At least {fewest} of each are needed, better {few} or more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Few people: {positive} with and {negative} without pneumonia. With {few} or more of each the ranges become narrower.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These thresholds refer nobody, or everybody. They cannot be used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On these scans the program may be no better than chance. Check the labels. If they are right, do not rely on the program for scans like these.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With this threshold many people with pneumonia are not referred.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In use here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No thresholds of your own: the program uses those it was delivered with.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{model}, version {version}: refer from {refer}, no sign seen below {no_sign}. Measured on {date} on {scans} scans: sensitivity {sensitivity}, specificity {specificity}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove the thresholds of {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove these thresholds?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The program then goes back to the thresholds it was delivered with.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As file and picture tell</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>(no label)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With pneumonia</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Without pneumonia</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Left out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{label} counts as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To be judged: {scans} scans, of {positive} people with and {negative} people without pneumonia.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scans left out: {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The program does not know every label. Say above what each one counts as.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All scans are of one kind. A study needs scans with and without pneumonia.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With fewer than {fewest} people of either kind no thresholds can be chosen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With fewer than {few} people of either kind the figures are uncertain.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody said which scans are of the same person: each counts as a person of its own, unless the DICOM files tell.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Judge as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Save the study…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Other scans…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopped after {done} of {total} scans: the figures are of these only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No answer ({count})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{scans} scans judged: {answered} answered, {refused} without an answer, {failed} unreadable.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answers were given for scans of {positive} people with and {negative} people without pneumonia. Figures need both.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scans without an answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Why there is no answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How many of 100 &amp;patients here have pneumonia?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Local study</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The study was saved in {folder}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These thresholds are in use from now on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The models are still being loaded. Try again in a moment.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the study in this folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Curve of right and needless referrals</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Click on the curve, or press the arrow keys, to move the threshold for referring.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Referred, of 100 people with pneumonia</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Referred, of 100 people without pneumonia</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>chosen here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>as delivered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>95% range</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop after the scan being judged; the figures are then of those judged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your scans are being judged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As &amp;proposed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The thresholds that refer 90 and clear fewer than 5 of 100 people here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As &amp;delivered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The thresholds the program came with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Use these thresholds here…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Between the two thresholds the program says that it cannot say.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Refer from {percent} on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No sign seen below {percent}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From now on the program refers from a probability of {refer} on, and says below {no_sign} that no sign was seen. This counts in this workspace and for this model only: {model}, version {version}. A new version ends it. Reports will say so. Answers given before stay as they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use these thresholds?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a scan in the list to see its picture.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no picture to show.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Loading the picture…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>least</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>most sign of disease</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Slice or frame</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Slice or frame (wheel, Page Up, Page Down)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Play</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the slices or frames one after the other (Space)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to heat map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The heat map belongs to one slice or frame: show that one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Heat map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show where the program saw most sign of disease (H)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Strength of the heat map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the whole picture (F)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Brightness, contrast and size as at first (R, or double click)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turned or mirrored: left may be right (R undoes it)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Black and white swapped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Under the pointer {value:.0f} HU</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Slice or frame {number} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The heat map is shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>patient's right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>patient's left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>patient's front</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>patient's back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>towards the head</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>towards the feet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Left edge: {side}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Upper edge: {side}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Right edge: {side}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lower edge: {side}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>View: AP (from front to back)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>View: PA (from back to front)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>View: left lateral</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>View: right lateral</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>View: {code}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Side: left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Side: right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Side: both</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Window {width:.0f}, level {level:.0f} HU</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Length {count:.0f} pixels (the file has no scale)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Length {length:.1f} cm on the detector</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Length {length:.1f} cm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Refer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No sign seen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Repeat image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cannot say</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are signs of pneumonia. Have a doctor look at the patient and the scan.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No sign of pneumonia was found. This does not rule out disease: go by the patient.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Too close to call. Have a doctor look at the patient and the scan.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This picture is unlike the scans the program learnt from, so it gives no answer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a colour picture, not a scan that can be judged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This kind of picture cannot be judged by this program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This version cannot judge this kind of scan yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This does not look like a chest X-ray, a chest CT or a lung ultrasound.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file says that it shows something other than a chest, so it gets no answer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This looks like a chest X-ray from the side, turned, or with black and white exchanged. Only upright frontal X-rays can be judged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The program is not sure what kind of picture this is, so it gives no answer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file says it is one kind of scan and the picture looks like another, so there is no answer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Too little of the lungs could be found in this picture, so it gets no answer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The lungs are cut off at the edge. Repeat the picture with both lungs wholly in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture is too small to judge. Export it in full size.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture is too dark to judge. Repeat or export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture is too bright to judge. Repeat or export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture shows almost no contrast. Repeat or export it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Signs of pneumonia</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Too close to call</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unlike known scans</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Colour picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kind of picture not supported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kind of scan not judged yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not a chest scan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No chest, says the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not an upright frontal view</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kind of picture unclear</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not what the file says it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lungs not found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lungs cut off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Too small</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Too dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Too bright</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Almost no contrast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file does not say what kind of scan it is: the program went by the picture.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was judged as the kind of scan you named, not as what the file says or the picture looks like.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not every slice or frame was judged, but an even selection.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Slices that show no or hardly any lung were left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Some slices of this series could not be read and were left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture is small: details may be lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The thresholds of your clinic's own study decided this answer, not those the program was delivered with.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Chest X-ray</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Chest CT</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lung ultrasound</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>X-ray</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>CT</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ultrasound</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>picture file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>DICOM file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>DICOM series</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>clip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Normal lungs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bacterial pneumonia</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other viral pneumonia</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file is not an image.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file is damaged or incomplete.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file is compressed in a way this program cannot read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This DICOM file contains no picture.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This picture is too large to open safely.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file holds data that is not a picture to look at.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This file could not be opened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The program made a mistake with this file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This archive is protected by a password.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This archive is not safe to open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This archive is too large to unpack on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are no scans in this archive.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This archive is packed in a way this program cannot read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only DICOM scans can be exported as DICOM.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This DICOM file does not say which study it belongs to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This scan is no longer the one that was judged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The program's model files are missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A model file was changed or damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A model file does not fit this version of the program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The results could not be written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The stored results of this folder are damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another ThoraLite is working in this folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The results in this folder were stored by a newer ThoraLite.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This setting is not possible.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scans cannot be received from the network.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No machine may send scans to this computer yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The space set aside for received scans is used up, so no more are accepted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No labelled scans were found there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This table does not say which scan shows what.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are too few scans for thresholds of your own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The settings could not be saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The watched folder is not there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a DICOM, PNG, JPEG or TIFF file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy or export the scan again from where it came.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export the scan again without compression, or as PNG.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the file of the picture itself, not its report or index.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export the scan again in its normal size.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the chest X-ray, CT or ultrasound picture itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check that the disk is connected and that you may read this file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave this scan out and send the log file to support.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unpack it with its password and open the folder with the scans.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask for the scans on a disc or USB stick instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Free some space, or unpack it on another drive and open the folder with the scans.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the archive or folder that holds DICOM, PNG, JPEG or TIFF files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unpack it with another program and open the folder with the scans.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use the PDF report of this scan instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export the scan again from the machine or the archive it came from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Screen it again, then export it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Free some space and start again: finished scans are kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check that you may write in this folder, and that no file in it is open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let the program repair them, or choose another folder for the results.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait until it has finished, or choose another folder for the results.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install the newer version on this computer, or choose another folder for the results.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the address and the port in the settings: the address must be one of this computer's, and no other program may use the port.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enter the DICOM name (AE title) of the machine in the settings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete received scans that are no longer needed, or allow more space in the settings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a folder that holds one folder for each kind of scan, for example normal and pneumonia.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save it as CSV with the columns file and label, and patient where it is known.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add scans of at least ten patients with and ten without pneumonia.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connect its drive, or choose another folder in the settings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write in your own folders.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Screening aid, not a diagnosis.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of 100 test scans given 80%, about 80 showed pneumonia. Where pneumonia is rarer than among the test scans fewer do, and on scans from places the model never learnt from the numbers can be far off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something went wrong in the program. Finished results are kept. The log file says more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not an image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Damaged or incomplete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unknown compression</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No picture inside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Too large to open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not a picture to look at</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Could not be opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mistake of the program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait for your finding</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All scans, most urgent first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patient</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your finding</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your finding first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find a file, patient or answer (Ctrl+F)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find in the worklist</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show all scans</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show what nobody has read yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{shown} of {of} shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>cancelled before the end</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>scans done: {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>refer from {high} on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>scans: {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has seen no adult X-rays with a proven bacterial or viral cause: which pneumonia it is remains uncertain.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It learnt from single slices, many of them copied from publications: on whole series from other scanners it is untested.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It learnt from few patients, most pictured with other probes than yours: which pneumonia it is remains uncertain.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tested on {n} scans of your own clinic: it referred {found} of those with pneumonia and, wrongly, {wrong} of those without.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} referred ones have it:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} with “No sign seen” have it all the same:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} who are not referred have it all the same:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans from elsewhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans from places it learnt from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans of people it had not seen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} scans of your own clinic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from a source it never learnt from ({people}): it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from the sources it learnt from: it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from people its sister networks never saw: it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>chest X-rays</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>chest CT slices</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>lung ultrasound pictures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>adults</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>adults, labels mined from reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{value} (95 % interval {low} to {high})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is known about this model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your clinic's own study</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What readers found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Place and date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name of the reader</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Signature</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the reader found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Picture as judged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where the model saw most sign of disease</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where the model saw most sign of disease ({picture})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Chest scan screening report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{at}, {reader}, before seeing the program's answer: {finding}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{at}, {reader}, after seeing the program's answer: {finding}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reader not named</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Patient ID</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Born</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sex</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Study date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Probability of pneumonia: {probability}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Probability of pneumonia: {probability}. Best fit among the kinds the model knows: {kind}. Which kind is far less certain than whether.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Measured on {date} on {scans} scans of {patients} patients of your own. “Refer” is said from {refer_at}, “No sign seen” below {no_sign_below}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There it referred {sensitivity} of those with pneumonia and, rightly, did not refer {specificity} of those without.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where {prevalence} of patients have pneumonia, {ppv} of those referred have it, and {npv} of those not referred do not.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Model: {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>SHA-256 of the file: {hash}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Chest scan screening summary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Refer first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No case is to be referred.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All cases</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are no cases.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ThoraLite {version}, models: {models}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How many cases got which answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scans in all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The higher a bar, the more cases have a probability in that range.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pneumonia</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What each answer means, and what to do, stands on the report of the case.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{scan}: signs of pneumonia</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What kind of picture it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where the lungs are</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{scan} ({kind})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{scan} ({kind}, slices: {count})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{scan} ({kind}, frames: {count})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Slice {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Frame {number}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
