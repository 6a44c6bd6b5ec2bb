<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ThoraLite</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Yes</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;No</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Apply</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>Restore Defaults</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Retry</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignore</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Abort</translation>
        </message>
        <message>
            <source>Show Details...</source>
            <translation>Show Details...</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>Hide Details...</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Undo</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Redo</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cu&amp;t</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copy</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Paste</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Select All</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>Copy &amp;Link Location</translation>
        </message>
        <message>
            <source>&amp;Select All</source>
            <translation>&amp;Select All</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>&amp;Step up</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>Step &amp;down</translation>
        </message>
        <message>
            <source>&lt; &amp;Back</source>
            <translation>&lt; &amp;Back</translation>
        </message>
        <message>
            <source>&amp;Next &gt;</source>
            <translation>&amp;Next &gt;</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translation>&amp;Finish</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Look in:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Go back</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Forward</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>Go forward</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Parent Directory</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>Go to the parent directory</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Create New Folder</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>Create a New Folder</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>List View</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>Change to list view mode</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Detail View</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>Change to detail view mode</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Sidebar</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>List of places and bookmarks</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>Files of &amp;type:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>File &amp;name:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Save As</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>All Files (*)</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>Find Directory</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>Directories</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Directory:</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Choose</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Rename</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Delete</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>Show &amp;hidden files</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>&amp;New Folder</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Date Modified</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Drive</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>&amp;Open files…</source>
            <translation>&amp;Open files…</translation>
        </message>
        <message>
            <source>Open &amp;folder…</source>
            <translation>Open &amp;folder…</translation>
        </message>
        <message>
            <source>&amp;Save report…</source>
            <translation>&amp;Save report…</translation>
        </message>
        <message>
            <source>Open report to &amp;print</source>
            <translation>Open report to &amp;print</translation>
        </message>
        <message>
            <source>Save &amp;referral packet…</source>
            <translation>Save &amp;referral packet…</translation>
        </message>
        <message>
            <source>Save answer as &amp;DICOM…</source>
            <translation>Save answer as &amp;DICOM…</translation>
        </message>
        <message>
            <source>Save su&amp;mmary…</source>
            <translation>Save su&amp;mmary…</translation>
        </message>
        <message>
            <source>Save worklist as &amp;table…</source>
            <translation>Save worklist as &amp;table…</translation>
        </message>
        <message>
            <source>Open resu&amp;lts folder</source>
            <translation>Open resu&amp;lts folder</translation>
        </message>
        <message>
            <source>&amp;Open another workspace…</source>
            <translation>&amp;Open another workspace…</translation>
        </message>
        <message>
            <source>&amp;Back up workspace…</source>
            <translation>&amp;Back up workspace…</translation>
        </message>
        <message>
            <source>&amp;Repair workspace…</source>
            <translation>&amp;Repair workspace…</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translation>S&amp;ettings…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>&amp;Find in the worklist</source>
            <translation>&amp;Find in the worklist</translation>
        </message>
        <message>
            <source>&amp;Next scan nobody has read</source>
            <translation>&amp;Next scan nobody has read</translation>
        </message>
        <message>
            <source>&amp;Pause or go on</source>
            <translation>&amp;Pause or go on</translation>
        </message>
        <message>
            <source>&amp;Cancel screening</source>
            <translation>&amp;Cancel screening</translation>
        </message>
        <message>
            <source>&amp;Take waiting scan out of the list</source>
            <translation>&amp;Take waiting scan out of the list</translation>
        </message>
        <message>
            <source>&amp;Undo: put it back into the list</source>
            <translation>&amp;Undo: put it back into the list</translation>
        </message>
        <message>
            <source>&amp;Heat map on or off</source>
            <translation>&amp;Heat map on or off</translation>
        </message>
        <message>
            <source>&amp;Compare with another scan</source>
            <translation>&amp;Compare with another scan</translation>
        </message>
        <message>
            <source>&amp;Fit to window</source>
            <translation>&amp;Fit to window</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>Zoom &amp;in</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>Zoom &amp;out</translation>
        </message>
        <message>
            <source>&amp;Actual size, pixel by pixel</source>
            <translation>&amp;Actual size, pixel by pixel</translation>
        </message>
        <message>
            <source>&amp;Reset picture</source>
            <translation>&amp;Reset picture</translation>
        </message>
        <message>
            <source>&amp;Turn right</source>
            <translation>&amp;Turn right</translation>
        </message>
        <message>
            <source>Turn &amp;left</source>
            <translation>Turn &amp;left</translation>
        </message>
        <message>
            <source>&amp;Mirror left and right</source>
            <translation>&amp;Mirror left and right</translation>
        </message>
        <message>
            <source>Flip &amp;upside down</source>
            <translation>Flip &amp;upside down</translation>
        </message>
        <message>
            <source>Measure a len&amp;gth (or shift and drag)</source>
            <translation>Measure a len&amp;gth (or shift and drag)</translation>
        </message>
        <message>
            <source>Cop&amp;y picture</source>
            <translation>Cop&amp;y picture</translation>
        </message>
        <message>
            <source>Sa&amp;ve picture…</source>
            <translation>Sa&amp;ve picture…</translation>
        </message>
        <message>
            <source>&amp;Previous slice or frame</source>
            <translation>&amp;Previous slice or frame</translation>
        </message>
        <message>
            <source>&amp;Next slice or frame</source>
            <translation>&amp;Next slice or frame</translation>
        </message>
        <message>
            <source>Play or &amp;stop</source>
            <translation>Play or &amp;stop</translation>
        </message>
        <message>
            <source>S&amp;wap black and white</source>
            <translation>S&amp;wap black and white</translation>
        </message>
        <message>
            <source>CT window: lung</source>
            <translation>CT window: lung</translation>
        </message>
        <message>
            <source>CT window: mediastinum</source>
            <translation>CT window: mediastinum</translation>
        </message>
        <message>
            <source>CT window: bone</source>
            <translation>CT window: bone</translation>
        </message>
        <message>
            <source>Window as the file asks</source>
            <translation>Window as the file asks</translation>
        </message>
        <message>
            <source>Window from darkest to brightest</source>
            <translation>Window from darkest to brightest</translation>
        </message>
        <message>
            <source>&amp;Local study…</source>
            <translation>&amp;Local study…</translation>
        </message>
        <message>
            <source>What was &amp;done…</source>
            <translation>What was &amp;done…</translation>
        </message>
        <message>
            <source>&amp;Keys and mouse</source>
            <translation>&amp;Keys and mouse</translation>
        </message>
        <message>
            <source>&amp;Check this computer…</source>
            <translation>&amp;Check this computer…</translation>
        </message>
        <message>
            <source>Show the &amp;sample scans</source>
            <translation>Show the &amp;sample scans</translation>
        </message>
        <message>
            <source>Save support &amp;file…</source>
            <translation>Save support &amp;file…</translation>
        </message>
        <message>
            <source>Open &amp;log folder</source>
            <translation>Open &amp;log folder</translation>
        </message>
        <message>
            <source>&amp;Update from a file…</source>
            <translation>&amp;Update from a file…</translation>
        </message>
        <message>
            <source>&amp;Go back to the version before…</source>
            <translation>&amp;Go back to the version before…</translation>
        </message>
        <message>
            <source>&amp;About ThoraLite</source>
            <translation>&amp;About ThoraLite</translation>
        </message>
        <message>
            <source>Set by your IT staff.</source>
            <translation>Set by your IT staff.</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Worklist</source>
            <translation>&amp;Worklist</translation>
        </message>
        <message>
            <source>&amp;Picture</source>
            <translation>&amp;Picture</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Tools</translation>
        </message>
        <message>
            <source>&amp;Workspace</source>
            <translation>&amp;Workspace</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Tools</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>No scan is chosen.</source>
            <translation>No scan is chosen.</translation>
        </message>
        <message>
            <source>Please note</source>
            <translation>Please note</translation>
        </message>
        <message>
            <source>At your clinic</source>
            <translation>At your clinic</translation>
        </message>
        <message>
            <source>Change how many have pneumonia…</source>
            <translation>Change how many have pneumonia…</translation>
        </message>
        <message>
            <source>Show the answer now</source>
            <translation>Show the answer now</translation>
        </message>
        <message>
            <source>What the numbers mean</source>
            <translation>What the numbers mean</translation>
        </message>
        <message>
            <source>How far to trust it</source>
            <translation>How far to trust it</translation>
        </message>
        <message>
            <source>Save this answer as a PDF file (Ctrl+S)</source>
            <translation>Save this answer as a PDF file (Ctrl+S)</translation>
        </message>
        <message>
            <source>Number of this scan in the log: {number}</source>
            <translation>Number of this scan in the log: {number}</translation>
        </message>
        <message>
            <source>Model: {id} {version}</source>
            <translation>Model: {id} {version}</translation>
        </message>
        <message>
            <source>Patient: {facts}</source>
            <translation>Patient: {facts}</translation>
        </message>
        <message>
            <source>Born {date}</source>
            <translation>Born {date}</translation>
        </message>
        <message>
            <source>Scan of {date}</source>
            <translation>Scan of {date}</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Watched folder</translation>
        </message>
        <message>
            <source>Scans that arrive in this folder are screened by themselves while ThoraLite is open. Choose the folder to which your X-ray machine or scanner saves. Files in it are only read, never changed or deleted.</source>
            <translation>Scans that arrive in this folder are screened by themselves while ThoraLite is open. Choose the folder to which your X-ray machine or scanner saves. Files in it are only read, never changed or deleted.</translation>
        </message>
        <message>
            <source>Folder to watch</source>
            <translation>Folder to watch</translation>
        </message>
        <message>
            <source>The results are kept there. Choose a folder that holds only scans.</source>
            <translation>The results are kept there. Choose a folder that holds only scans.</translation>
        </message>
        <message>
            <source>No folder is watched</source>
            <translation>No folder is watched</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Choose the folder to watch</source>
            <translation>Choose the folder to watch</translation>
        </message>
        <message>
            <source>Watch none</source>
            <translation>Watch none</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Receiver</translation>
        </message>
        <message>
            <source>Receive scans over the local network</source>
            <translation>Receive scans over the local network</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source>X-ray machines can send their pictures straight to this computer, in the way that DICOM calls C-STORE. Whoever installs the machine will ask for the address, the port and the name below. Switch this on only in a network you trust: pictures and names of patients travel over it unencrypted.</source>
            <translation>X-ray machines can send their pictures straight to this computer, in the way that DICOM calls C-STORE. Whoever installs the machine will ask for the address, the port and the name below. Switch this on only in a network you trust: pictures and names of patients travel over it unencrypted.</translation>
        </message>
        <message>
            <source>At 127.0.0.1 only programs on this computer can send.</source>
            <translation>At 127.0.0.1 only programs on this computer can send.</translation>
        </message>
        <message>
            <source>One name (AE title) in each line. No other machine may send.</source>
            <translation>One name (AE title) in each line. No other machine may send.</translation>
        </message>
        <message>
            <source>When so much has been received, more is refused until you make room.</source>
            <translation>When so much has been received, more is refused until you make room.</translation>
        </message>
        <message>
            <source>Address of this computer</source>
            <translation>Address of this computer</translation>
        </message>
        <message>
            <source>Name of this computer (AE title)</source>
            <translation>Name of this computer (AE title)</translation>
        </message>
        <message>
            <source>Machines that may send</source>
            <translation>Machines that may send</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Space for received scans</source>
            <translation>Space for received scans</translation>
        </message>
        <message>
            <source>An address looks like 192.168.1.20.</source>
            <translation>An address looks like 192.168.1.20.</translation>
        </message>
        <message>
            <source>A name has 1 to 16 plain letters, figures or signs, and no backslash.</source>
            <translation>A name has 1 to 16 plain letters, figures or signs, and no backslash.</translation>
        </message>
        <message>
            <source>Name at least one machine.</source>
            <translation>Name at least one machine.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Search what happened</source>
            <translation>Search what happened</translation>
        </message>
        <message>
            <source>Show only one kind of event</source>
            <translation>Show only one kind of event</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Saved as {name}.</translation>
        </message>
        <message>
            <source>Save what happened</source>
            <translation>Save what happened</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Table (*.csv)</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>Workspace opened</source>
            <translation>Workspace opened</translation>
        </message>
        <message>
            <source>Settings changed</source>
            <translation>Settings changed</translation>
        </message>
        <message>
            <source>Model changed</source>
            <translation>Model changed</translation>
        </message>
        <message>
            <source>Scan received over the network</source>
            <translation>Scan received over the network</translation>
        </message>
        <message>
            <source>Taken out of the waiting list</source>
            <translation>Taken out of the waiting list</translation>
        </message>
        <message>
            <source>Screening started</source>
            <translation>Screening started</translation>
        </message>
        <message>
            <source>Screening ended</source>
            <translation>Screening ended</translation>
        </message>
        <message>
            <source>Answer given</source>
            <translation>Answer given</translation>
        </message>
        <message>
            <source>Another answer given</source>
            <translation>Another answer given</translation>
        </message>
        <message>
            <source>All stored answers forgotten</source>
            <translation>All stored answers forgotten</translation>
        </message>
        <message>
            <source>Answer shown before a finding was kept</source>
            <translation>Answer shown before a finding was kept</translation>
        </message>
        <message>
            <source>Finding kept</source>
            <translation>Finding kept</translation>
        </message>
        <message>
            <source>Report saved</source>
            <translation>Report saved</translation>
        </message>
        <message>
            <source>Results exported</source>
            <translation>Results exported</translation>
        </message>
        <message>
            <source>Study of the clinic's own scans put to use</source>
            <translation>Study of the clinic's own scans put to use</translation>
        </message>
        <message>
            <source>Study of the clinic's own scans no longer used</source>
            <translation>Study of the clinic's own scans no longer used</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation>Backup made</translation>
        </message>
        <message>
            <source>Workspace repaired</source>
            <translation>Workspace repaired</translation>
        </message>
        <message>
            <source>What happened, newest first</source>
            <translation>What happened, newest first</translation>
        </message>
        <message>
            <source>Nothing can be taken out of this record.</source>
            <translation>Nothing can be taken out of this record.</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Save as CSV…</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Scan</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detail</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Close this message</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>{length} cm</source>
            <translation>{length} cm</translation>
        </message>
        <message>
            <source>Choose a scan to compare with</source>
            <translation>Choose a scan to compare with</translation>
        </message>
        <message>
            <source>Patient, date or file</source>
            <translation>Patient, date or file</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>Scans</translation>
        </message>
        <message>
            <source>Other scans of this patient</source>
            <translation>Other scans of this patient</translation>
        </message>
        <message>
            <source>Other scans in the list</source>
            <translation>Other scans in the list</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Together</translation>
        </message>
        <message>
            <source>Change size, brightness and slices of both pictures together</source>
            <translation>Change size, brightness and slices of both pictures together</translation>
        </message>
        <message>
            <source>Chosen scan: {date} · {answer}</source>
            <translation>Chosen scan: {date} · {answer}</translation>
        </message>
        <message>
            <source>End the comparison</source>
            <translation>End the comparison</translation>
        </message>
        <message>
            <source>Another patient: {date} · {answer}</source>
            <translation>Another patient: {date} · {answer}</translation>
        </message>
        <message>
            <source>Other scan: {date} · {answer}</source>
            <translation>Other scan: {date} · {answer}</translation>
        </message>
        <message>
            <source>Other scan of this patient: {date} · {answer}</source>
            <translation>Other scan of this patient: {date} · {answer}</translation>
        </message>
        <message>
            <source>Earlier scan: {date} · {answer}</source>
            <translation>Earlier scan: {date} · {answer}</translation>
        </message>
        <message>
            <source>Later scan: {date} · {answer}</source>
            <translation>Later scan: {date} · {answer}</translation>
        </message>
        <message>
            <source>Open &amp;files…</source>
            <translation>Open &amp;files…</translation>
        </message>
        <message>
            <source>Open f&amp;older…</source>
            <translation>Open f&amp;older…</translation>
        </message>
        <message>
            <source>Drop chest scans here</source>
            <translation>Drop chest scans here</translation>
        </message>
        <message>
            <source>Files, a whole folder, a ZIP archive, a CD or a USB stick.
Chest X-ray, CT and lung ultrasound as DICOM, PNG, JPEG or TIFF.</source>
            <translation>Files, a whole folder, a ZIP archive, a CD or a USB stick.
Chest X-ray, CT and lung ultrasound as DICOM, PNG, JPEG or TIFF.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. {disclaimer}</source>
            <translation>Nothing leaves this computer. {disclaimer}</translation>
        </message>
        <message>
            <source>Pictures, DICOM files and archives (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.zip)</source>
            <translation>Pictures, DICOM files and archives (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.zip)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Open files</translation>
        </message>
        <message>
            <source>Open a folder of scans</source>
            <translation>Open a folder of scans</translation>
        </message>
        <message>
            <source>Choose the folder of a workspace, or an empty one for a new workspace</source>
            <translation>Choose the folder of a workspace, or an empty one for a new workspace</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Save report</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF files (*.pdf)</translation>
        </message>
        <message>
            <source>The report opens in the program for PDF files. If it does not, you find it here: {place}</source>
            <translation>The report opens in the program for PDF files. If it does not, you find it here: {place}</translation>
        </message>
        <message>
            <source>This computer has no program that shows PDF files. The report is here: {place}</source>
            <translation>This computer has no program that shows PDF files. The report is here: {place}</translation>
        </message>
        <message>
            <source>Save referral packet</source>
            <translation>Save referral packet</translation>
        </message>
        <message>
            <source>ZIP archives (*.zip)</source>
            <translation>ZIP archives (*.zip)</translation>
        </message>
        <message>
            <source>Choose a folder for the DICOM files</source>
            <translation>Choose a folder for the DICOM files</translation>
        </message>
        <message>
            <source>Screening summary</source>
            <translation>Screening summary</translation>
        </message>
        <message>
            <source>Save summary</source>
            <translation>Save summary</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx)</source>
            <translation>Spreadsheets (*.xlsx)</translation>
        </message>
        <message>
            <source>Comma separated values (*.csv)</source>
            <translation>Comma separated values (*.csv)</translation>
        </message>
        <message>
            <source>Save worklist as table</source>
            <translation>Save worklist as table</translation>
        </message>
        <message>
            <source>Worklist</source>
            <translation>Worklist</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translation>Save picture</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation>PNG pictures (*.png)</translation>
        </message>
        <message>
            <source>Back up workspace</source>
            <translation>Back up workspace</translation>
        </message>
        <message>
            <source>Workspace backups (*.sqlite)</source>
            <translation>Workspace backups (*.sqlite)</translation>
        </message>
        <message>
            <source>Welcome to ThoraLite</source>
            <translation>Welcome to ThoraLite</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Step {step} of {steps}</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>Choose your language</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>The translations were made by a machine and have not yet been checked by a person.</source>
            <translation>The translations were made by a machine and have not yet been checked by a person.</translation>
        </message>
        <message>
            <source>What ThoraLite is and what it is not</source>
            <translation>What ThoraLite is and what it is not</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>What it is</translation>
        </message>
        <message>
            <source>What it is not</source>
            <translation>What it is not</translation>
        </message>
        <message>
            <source>ThoraLite looks at chest X-rays, CT and lung ultrasound for signs of pneumonia. It helps clinics without a radiologist to see which patients to refer first.</source>
            <translation>ThoraLite looks at chest X-rays, CT and lung ultrasound for signs of pneumonia. It helps clinics without a radiologist to see which patients to refer first.</translation>
        </message>
        <message>
            <source>It works without internet. Nothing leaves this computer.</source>
            <translation>It works without internet. Nothing leaves this computer.</translation>
        </message>
        <message>
            <source>It is a screening aid, not a diagnosis, and it is not approved as a medical device.</source>
            <translation>It is a screening aid, not a diagnosis, and it is not approved as a medical device.</translation>
        </message>
        <message>
            <source>It makes mistakes: it misses people who have pneumonia, and it marks people who have none.</source>
            <translation>It makes mistakes: it misses people who have pneumonia, and it marks people who have none.</translation>
        </message>
        <message>
            <source>It looks for pneumonia only. Tuberculosis, tumours, fractures or a collapsed lung may go unseen.</source>
            <translation>It looks for pneumonia only. Tuberculosis, tumours, fractures or a collapsed lung may go unseen.</translation>
        </message>
        <message>
            <source>A person who has seen the patient decides. Never withhold care because ThoraLite saw no sign.</source>
            <translation>A person who has seen the patient decides. Never withhold care because ThoraLite saw no sign.</translation>
        </message>
        <message>
            <source>I have read this.</source>
            <translation>I have read this.</translation>
        </message>
        <message>
            <source>Check of this computer</source>
            <translation>Check of this computer</translation>
        </message>
        <message>
            <source>Computers calculate differently. Scans with known answers show whether this one can be relied on.</source>
            <translation>Computers calculate differently. Scans with known answers show whether this one can be relied on.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>Show me with the sample scans</source>
            <translation>Show me with the sample scans</translation>
        </message>
        <message>
            <source>Scans that come with ThoraLite are screened, so that you see what an answer looks like.</source>
            <translation>Scans that come with ThoraLite are screened, so that you see what an answer looks like.</translation>
        </message>
        <message>
            <source>Start with my own scans</source>
            <translation>Start with my own scans</translation>
        </message>
        <message>
            <source>Drop files, a folder or a CD on the window, or open them from its menu.</source>
            <translation>Drop files, a folder or a CD on the window, or open them from its menu.</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translation>Keys and mouse</translation>
        </message>
        <message>
            <source>Drag, left button</source>
            <translation>Drag, left button</translation>
        </message>
        <message>
            <source>Brightness and contrast</source>
            <translation>Brightness and contrast</translation>
        </message>
        <message>
            <source>Drag, right or middle button</source>
            <translation>Drag, right or middle button</translation>
        </message>
        <message>
            <source>Move the picture</source>
            <translation>Move the picture</translation>
        </message>
        <message>
            <source>Drag with Shift</source>
            <translation>Drag with Shift</translation>
        </message>
        <message>
            <source>Measure a length</source>
            <translation>Measure a length</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>Wheel</translation>
        </message>
        <message>
            <source>Zoom; over several slices or frames, step through them</source>
            <translation>Zoom; over several slices or frames, step through them</translation>
        </message>
        <message>
            <source>Wheel with Ctrl</source>
            <translation>Wheel with Ctrl</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>Double click</source>
            <translation>Double click</translation>
        </message>
        <message>
            <source>Picture as at first</source>
            <translation>Picture as at first</translation>
        </message>
        <message>
            <source>Arrow keys, after a click on the picture</source>
            <translation>Arrow keys, after a click on the picture</translation>
        </message>
        <message>
            <source>Move the enlarged picture</source>
            <translation>Move the enlarged picture</translation>
        </message>
        <message>
            <source>Shift and arrow keys</source>
            <translation>Shift and arrow keys</translation>
        </message>
        <message>
            <source>ThoraLite</source>
            <translation>ThoraLite</translation>
        </message>
        <message>
            <source>The program was stopped in the middle of its work. Nothing is lost: {done} finished scans are here, and it goes on with what was waiting.</source>
            <translation>The program was stopped in the middle of its work. Nothing is lost: {done} finished scans are here, and it goes on with what was waiting.</translation>
        </message>
        <message>
            <source>The program was stopped in the middle of its work. Nothing is lost: {done} finished scans are here, and what was waiting waits until you go on.</source>
            <translation>The program was stopped in the middle of its work. Nothing is lost: {done} finished scans are here, and what was waiting waits until you go on.</translation>
        </message>
        <message>
            <source>The model for {kinds} has changed, so the thresholds of your own study no longer count. The shipped ones are used until you repeat the study.</source>
            <translation>The model for {kinds} has changed, so the thresholds of your own study no longer count. The shipped ones are used until you repeat the study.</translation>
        </message>
        <message>
            <source>No scans were found in what was added.</source>
            <translation>No scans were found in what was added.</translation>
        </message>
        <message>
            <source>Other files in the folders, which are no scans, were left out: {count}.</source>
            <translation>Other files in the folders, which are no scans, were left out: {count}.</translation>
        </message>
        <message>
            <source>ThoraLite cannot write in your own folder. Settings and results are kept in {folder} and may be lost when the computer restarts. Save the reports you need, or choose another folder under File, Workspace. Ask your IT staff to repair your folder.</source>
            <translation>ThoraLite cannot write in your own folder. Settings and results are kept in {folder} and may be lost when the computer restarts. Save the reports you need, or choose another folder under File, Workspace. Ask your IT staff to repair your folder.</translation>
        </message>
        <message>
            <source>ThoraLite cannot write in your own folder. Settings are kept in {folder} and may be lost when the computer restarts; the results are safe. Ask your IT staff to repair your folder.</source>
            <translation>ThoraLite cannot write in your own folder. Settings are kept in {folder} and may be lost when the computer restarts; the results are safe. Ask your IT staff to repair your folder.</translation>
        </message>
        <message>
            <source>This computer has no program that shows folders. The folder is: {place}</source>
            <translation>This computer has no program that shows folders. The folder is: {place}</translation>
        </message>
        <message>
            <source>ThoraLite {version}

{disclaimer}
Nothing leaves this computer.

Models:
{models}</source>
            <translation>ThoraLite {version}

{disclaimer}
Nothing leaves this computer.

Models:
{models}</translation>
        </message>
        <message>
            <source>About ThoraLite</source>
            <translation>About ThoraLite</translation>
        </message>
        <message>
            <source>none loaded</source>
            <translation>none loaded</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you repair.</source>
            <translation>Cancel the screening, or wait until it is done, before you repair.</translation>
        </message>
        <message>
            <source>Repair workspace</source>
            <translation>Repair workspace</translation>
        </message>
        <message>
            <source>Rebuild the stored results of this workspace from everything that can still be read?</source>
            <translation>Rebuild the stored results of this workspace from everything that can still be read?</translation>
        </message>
        <message>
            <source>The file as it is now is kept beside the new one. Scans whose answers are lost are judged again.</source>
            <translation>The file as it is now is kept beside the new one. Scans whose answers are lost are judged again.</translation>
        </message>
        <message>
            <source>The workspace was rebuilt: {cases} cases are here, {lost} are to be screened again.</source>
            <translation>The workspace was rebuilt: {cases} cases are here, {lost} are to be screened again.</translation>
        </message>
        <message>
            <source>By kind (which one is far less certain)</source>
            <translation>By kind (which one is far less certain)</translation>
        </message>
        <message>
            <source>No sign seen below {low}; refer from {high} on (the two ticks).</source>
            <translation>No sign seen below {low}; refer from {high} on (the two ticks).</translation>
        </message>
        <message>
            <source>Probability of pneumonia</source>
            <translation>Probability of pneumonia</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you change the workspace.</source>
            <translation>Cancel the screening, or wait until it is done, before you change the workspace.</translation>
        </message>
        <message>
            <source>Watching {folder}</source>
            <translation>Watching {folder}</translation>
        </message>
        <message>
            <source>Receiving as {title} on {address}, port {port}</source>
            <translation>Receiving as {title} on {address}, port {port}</translation>
        </message>
        <message>
            <source>Your own finding</source>
            <translation>Your own finding</translation>
        </message>
        <message>
            <source>Look at the picture first. The program's answer is shown when you have kept your finding. You may see it without one: that is recorded.</source>
            <translation>Look at the picture first. The program's answer is shown when you have kept your finding. You may see it without one: that is recorded.</translation>
        </message>
        <message>
            <source>No sign of pneumonia</source>
            <translation>No sign of pneumonia</translation>
        </message>
        <message>
            <source>COVID-19 pneumonia</source>
            <translation>COVID-19 pneumonia</translation>
        </message>
        <message>
            <source>Other pneumonia</source>
            <translation>Other pneumonia</translation>
        </message>
        <message>
            <source>Other disease</source>
            <translation>Other disease</translation>
        </message>
        <message>
            <source>Not certain</source>
            <translation>Not certain</translation>
        </message>
        <message>
            <source>Note (optional)</source>
            <translation>Note (optional)</translation>
        </message>
        <message>
            <source>Note on this scan</source>
            <translation>Note on this scan</translation>
        </message>
        <message>
            <source>&amp;Keep finding</source>
            <translation>&amp;Keep finding</translation>
        </message>
        <message>
            <source>To correct a finding, keep another one: both stay in the record.</source>
            <translation>To correct a finding, keep another one: both stay in the record.</translation>
        </message>
        <message>
            <source>It is kept under the name {name}.</source>
            <translation>It is kept under the name {name}.</translation>
        </message>
        <message>
            <source>No name is kept with it: enter yours in the settings.</source>
            <translation>No name is kept with it: enter yours in the settings.</translation>
        </message>
        <message>
            <source>Note only</source>
            <translation>Note only</translation>
        </message>
        <message>
            <source>before the answer was seen</source>
            <translation>before the answer was seen</translation>
        </message>
        <message>
            <source>with the answer in view</source>
            <translation>with the answer in view</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Progress of the check</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>Loading the models…</source>
            <translation>Loading the models…</translation>
        </message>
        <message>
            <source>Checking whether this computer gives the released answers: {done} of {total}.</source>
            <translation>Checking whether this computer gives the released answers: {done} of {total}.</translation>
        </message>
        <message>
            <source>The check was not finished. Do it before you rely on the answers.</source>
            <translation>The check was not finished. Do it before you rely on the answers.</translation>
        </message>
        <message>
            <source>This computer gives the released answers ({passed} of {total} checks).</source>
            <translation>This computer gives the released answers ({passed} of {total} checks).</translation>
        </message>
        <message>
            <source>In {failed} of {total} checks this computer gives other answers than the released ones. Do not use ThoraLite on it. Install ThoraLite again; if that does not help, use another computer and tell your IT staff.</source>
            <translation>In {failed} of {total} checks this computer gives other answers than the released ones. Do not use ThoraLite on it. Install ThoraLite again; if that does not help, use another computer and tell your IT staff.</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translation>Check this computer</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Large</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Very large</translation>
        </message>
        <message>
            <source>Folder of the results</source>
            <translation>Folder of the results</translation>
        </message>
        <message>
            <source>Another folder is opened from the menu of the window.</source>
            <translation>Another folder is opened from the menu of the window.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>Clinic and reports</source>
            <translation>Clinic and reports</translation>
        </message>
        <message>
            <source>Print the patient's name, number, date of birth and sex</source>
            <translation>Print the patient's name, number, date of birth and sex</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Name of the clinic</source>
            <translation>Name of the clinic</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>A PNG or JPEG picture for the head of every report.</source>
            <translation>A PNG or JPEG picture for the head of every report.</translation>
        </message>
        <message>
            <source>Language of the reports</source>
            <translation>Language of the reports</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Switch it off for reports that leave the clinic without names.</source>
            <translation>Switch it off for reports that leave the clinic without names.</translation>
        </message>
        <message>
            <source>This address is too long for the head of a report.</source>
            <translation>This address is too long for the head of a report.</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Choose a logo</translation>
        </message>
        <message>
            <source>No logo</source>
            <translation>No logo</translation>
        </message>
        <message>
            <source>This file is not a PNG or JPEG picture.</source>
            <translation>This file is not a PNG or JPEG picture.</translation>
        </message>
        <message>
            <source>This picture is too large for a logo.</source>
            <translation>This picture is too large for a logo.</translation>
        </message>
        <message>
            <source>This picture is damaged.</source>
            <translation>This picture is damaged.</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Pictures (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>Ask for my own finding before showing the program's answer</source>
            <translation>Ask for my own finding before showing the program's answer</translation>
        </message>
        <message>
            <source>Who sees an answer first tends to agree with it. A finding of your own, given before, is worth more.</source>
            <translation>Who sees an answer first tends to agree with it. A finding of your own, given before, is worth more.</translation>
        </message>
        <message>
            <source>Of 100 patients whose chest is examined here, about how many have pneumonia? With this number the program tells how often its answers are right in your clinic. It does not change any answer. If you do not know, leave it at 10 %.</source>
            <translation>Of 100 patients whose chest is examined here, about how many have pneumonia? With this number the program tells how often its answers are right in your clinic. It does not change any answer. If you do not know, leave it at 10 %.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Your name</translation>
        </message>
        <message>
            <source>It is written with your findings and on the reports.</source>
            <translation>It is written with your findings and on the reports.</translation>
        </message>
        <message>
            <source>Patients with pneumonia</source>
            <translation>Patients with pneumonia</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: some of its files are missing.</source>
            <translation>ThoraLite cannot start: some of its files are missing.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: a part of it is missing, or does not fit this computer.</source>
            <translation>ThoraLite cannot start: a part of it is missing, or does not fit this computer.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: the processor of this computer is too old for it.</source>
            <translation>ThoraLite cannot start: the processor of this computer is too old for it.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: it finds no screen.</source>
            <translation>ThoraLite cannot start: it finds no screen.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: a part of the system that draws windows is missing.</source>
            <translation>ThoraLite cannot start: a part of the system that draws windows is missing.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: it cannot write in its own folder.</source>
            <translation>ThoraLite cannot start: it cannot write in its own folder.</translation>
        </message>
        <message>
            <source>Install ThoraLite again.</source>
            <translation>Install ThoraLite again.</translation>
        </message>
        <message>
            <source>Install ThoraLite again. If that does not help, show this message to your IT staff.</source>
            <translation>Install ThoraLite again. If that does not help, show this message to your IT staff.</translation>
        </message>
        <message>
            <source>Use a computer made after 2013.</source>
            <translation>Use a computer made after 2013.</translation>
        </message>
        <message>
            <source>Start it on the desktop of this computer, not over a connection without a screen.</source>
            <translation>Start it on the desktop of this computer, not over a connection without a screen.</translation>
        </message>
        <message>
            <source>Ask your IT staff to install it. On Debian and Ubuntu: sudo apt install libxcb-cursor0</source>
            <translation>Ask your IT staff to install it. On Debian and Ubuntu: sudo apt install libxcb-cursor0</translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write in this folder.</source>
            <translation>Check that the disk is not full and that you may write in this folder.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>Hold before the next scan (Ctrl+P)</source>
            <translation>Hold before the next scan (Ctrl+P)</translation>
        </message>
        <message>
            <source>Stop after the scan being worked on; finished scans are kept (Ctrl+.)</source>
            <translation>Stop after the scan being worked on; finished scans are kept (Ctrl+.)</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Continue</translation>
        </message>
        <message>
            <source>Screen what is still waiting</source>
            <translation>Screen what is still waiting</translation>
        </message>
        <message>
            <source>Looking for scans…</source>
            <translation>Looking for scans…</translation>
        </message>
        <message>
            <source>{done} of {total} scans</source>
            <translation>{done} of {total} scans</translation>
        </message>
        <message>
            <source>{count:.0f} a minute</source>
            <translation>{count:.0f} a minute</translation>
        </message>
        <message>
            <source>Paused. Finished scans are kept.</source>
            <translation>Paused. Finished scans are kept.</translation>
        </message>
        <message>
            <source>Stopping after the scan being worked on…</source>
            <translation>Stopping after the scan being worked on…</translation>
        </message>
        <message>
            <source>Choose a &amp;folder…</source>
            <translation>Choose a &amp;folder…</translation>
        </message>
        <message>
            <source>Choose a &amp;table…</source>
            <translation>Choose a &amp;table…</translation>
        </message>
        <message>
            <source>How well does the program do on your own scans?</source>
            <translation>How well does the program do on your own scans?</translation>
        </message>
        <message>
            <source>Give it scans of which you know what they show. It judges them, compares, and helps you to choose thresholds for your clinic. Nothing leaves this computer.</source>
            <translation>Give it scans of which you know what they show. It judges them, compares, and helps you to choose thresholds for your clinic. Nothing leaves this computer.</translation>
        </message>
        <message>
            <source>Take scans as they come, not the clearest ones.</source>
            <translation>Take scans as they come, not the clearest ones.</translation>
        </message>
        <message>
            <source>Take at least 30 people with and 30 people without pneumonia; 100 of each are better.</source>
            <translation>Take at least 30 people with and 30 people without pneumonia; 100 of each are better.</translation>
        </message>
        <message>
            <source>Labels must be right: go by a laboratory test, a CT or the doctor's final diagnosis, never by this program.</source>
            <translation>Labels must be right: go by a laboratory test, a CT or the doctor's final diagnosis, never by this program.</translation>
        </message>
        <message>
            <source>A folder for each kind of scan:</source>
            <translation>A folder for each kind of scan:</translation>
        </message>
        <message>
            <source>Or a table (CSV): the file, what it shows and, where it is known, whose it is:</source>
            <translation>Or a table (CSV): the file, what it shows and, where it is known, whose it is:</translation>
        </message>
        <message>
            <source>Choose the folder of labelled scans</source>
            <translation>Choose the folder of labelled scans</translation>
        </message>
        <message>
            <source>Choose the table of labelled scans</source>
            <translation>Choose the table of labelled scans</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <source>Measured on scans of {positive} people with and {negative} people without pneumonia. The true figures lie within these ranges with 95% confidence. Thresholds chosen on these very scans do a little worse on new ones.</source>
            <translation>Measured on scans of {positive} people with and {negative} people without pneumonia. The true figures lie within these ranges with 95% confidence. Thresholds chosen on these very scans do a little worse on new ones.</translation>
        </message>
        <message>
            <source>Refer from</source>
            <translation>Refer from</translation>
        </message>
        <message>
            <source>No sign seen below</source>
            <translation>No sign seen below</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation>Sensitivity</translation>
        </message>
        <message>
            <source>Specificity</source>
            <translation>Specificity</translation>
        </message>
        <message>
            <source>PPV</source>
            <translation>PPV</translation>
        </message>
        <message>
            <source>NPV</source>
            <translation>NPV</translation>
        </message>
        <message>
            <source>Chosen here</source>
            <translation>Chosen here</translation>
        </message>
        <message>
            <source>As delivered</source>
            <translation>As delivered</translation>
        </message>
        <message>
            <source>Of 100 people with pneumonia, it refers {low} to {high}.</source>
            <translation>Of 100 people with pneumonia, it refers {low} to {high}.</translation>
        </message>
        <message>
            <source>Of 100 people with pneumonia, it tells {low} to {high} that no sign was seen.</source>
            <translation>Of 100 people with pneumonia, it tells {low} to {high} that no sign was seen.</translation>
        </message>
        <message>
            <source>Of 100 people without pneumonia, it refers {low} to {high} needlessly.</source>
            <translation>Of 100 people without pneumonia, it refers {low} to {high} needlessly.</translation>
        </message>
        <message>
            <source>Where {share} of 100 patients have pneumonia: of 100 people it refers, {low} to {high} have it.</source>
            <translation>Where {share} of 100 patients have pneumonia: of 100 people it refers, {low} to {high} have it.</translation>
        </message>
        <message>
            <source>Where {share} of 100 patients have pneumonia: of 100 people it does not refer, {low} to {high} have it all the same.</source>
            <translation>Where {share} of 100 patients have pneumonia: of 100 people it does not refer, {low} to {high} have it all the same.</translation>
        </message>
        <message>
            <source>These thresholds refer nobody, or everybody.</source>
            <translation>These thresholds refer nobody, or everybody.</translation>
        </message>
        <message>
            <source>Too few people for thresholds of your own: {positive} with and {negative} without pneumonia. At least {fewest} of each are needed, better {few} or more.</source>
            <translation>Too few people for thresholds of your own: {positive} with and {negative} without pneumonia. At least {fewest} of each are needed, better {few} or more.</translation>
        </message>
        <message>
            <source>Few people: {positive} with and {negative} without pneumonia. With {few} or more of each the ranges become narrower.</source>
            <translation>Few people: {positive} with and {negative} without pneumonia. With {few} or more of each the ranges become narrower.</translation>
        </message>
        <message>
            <source>These thresholds refer nobody, or everybody. They cannot be used.</source>
            <translation>These thresholds refer nobody, or everybody. They cannot be used.</translation>
        </message>
        <message>
            <source>On these scans the program may be no better than chance. Check the labels. If they are right, do not rely on the program for scans like these.</source>
            <translation>On these scans the program may be no better than chance. Check the labels. If they are right, do not rely on the program for scans like these.</translation>
        </message>
        <message>
            <source>With this threshold many people with pneumonia are not referred.</source>
            <translation>With this threshold many people with pneumonia are not referred.</translation>
        </message>
        <message>
            <source>{value} ({low} to {high})</source>
            <translation>{value} ({low} to {high})</translation>
        </message>
        <message>
            <source>In use here</source>
            <translation>In use here</translation>
        </message>
        <message>
            <source>No thresholds of your own: the program uses those it was delivered with.</source>
            <translation>No thresholds of your own: the program uses those it was delivered with.</translation>
        </message>
        <message>
            <source>{model}, version {version}: refer from {refer}, no sign seen below {no_sign}. Measured on {date} on {scans} scans: sensitivity {sensitivity}, specificity {specificity}.</source>
            <translation>{model}, version {version}: refer from {refer}, no sign seen below {no_sign}. Measured on {date} on {scans} scans: sensitivity {sensitivity}, specificity {specificity}.</translation>
        </message>
        <message>
            <source>Save for other computers…</source>
            <translation>Save for other computers…</translation>
        </message>
        <message>
            <source>Save the thresholds of {model} for other computers</source>
            <translation>Save the thresholds of {model} for other computers</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>Remove the thresholds of {model}</source>
            <translation>Remove the thresholds of {model}</translation>
        </message>
        <message>
            <source>Remove these thresholds?</source>
            <translation>Remove these thresholds?</translation>
        </message>
        <message>
            <source>The program then goes back to the thresholds that your IT staff set.</source>
            <translation>The program then goes back to the thresholds that your IT staff set.</translation>
        </message>
        <message>
            <source>The program then goes back to the thresholds it was delivered with.</source>
            <translation>The program then goes back to the thresholds it was delivered with.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>As file and picture tell</source>
            <translation>As file and picture tell</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Start</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>Counts as</translation>
        </message>
        <message>
            <source>(no label)</source>
            <translation>(no label)</translation>
        </message>
        <message>
            <source>With pneumonia</source>
            <translation>With pneumonia</translation>
        </message>
        <message>
            <source>Without pneumonia</source>
            <translation>Without pneumonia</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Left out</translation>
        </message>
        <message>
            <source>{label} counts as</source>
            <translation>{label} counts as</translation>
        </message>
        <message>
            <source>To be judged: {scans} scans, of {positive} people with and {negative} people without pneumonia.</source>
            <translation>To be judged: {scans} scans, of {positive} people with and {negative} people without pneumonia.</translation>
        </message>
        <message>
            <source>Scans left out: {count}</source>
            <translation>Scans left out: {count}</translation>
        </message>
        <message>
            <source>The program does not know every label. Say above what each one counts as.</source>
            <translation>The program does not know every label. Say above what each one counts as.</translation>
        </message>
        <message>
            <source>All scans are of one kind. A study needs scans with and without pneumonia.</source>
            <translation>All scans are of one kind. A study needs scans with and without pneumonia.</translation>
        </message>
        <message>
            <source>With fewer than {fewest} people of either kind no thresholds can be chosen.</source>
            <translation>With fewer than {fewest} people of either kind no thresholds can be chosen.</translation>
        </message>
        <message>
            <source>With fewer than {few} people of either kind the figures are uncertain.</source>
            <translation>With fewer than {few} people of either kind the figures are uncertain.</translation>
        </message>
        <message>
            <source>Nobody said which scans are of the same person: each counts as a person of its own, unless the DICOM files tell.</source>
            <translation>Nobody said which scans are of the same person: each counts as a person of its own, unless the DICOM files tell.</translation>
        </message>
        <message>
            <source>&amp;Judge as</source>
            <translation>&amp;Judge as</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translation>Is this right?</translation>
        </message>
        <message>
            <source>&amp;Save the study…</source>
            <translation>&amp;Save the study…</translation>
        </message>
        <message>
            <source>&amp;Other scans…</source>
            <translation>&amp;Other scans…</translation>
        </message>
        <message>
            <source>Stopped after {done} of {total} scans: the figures are of these only.</source>
            <translation>Stopped after {done} of {total} scans: the figures are of these only.</translation>
        </message>
        <message>
            <source>No answer ({count})</source>
            <translation>No answer ({count})</translation>
        </message>
        <message>
            <source>{scans} scans judged: {answered} answered, {refused} without an answer, {failed} unreadable.</source>
            <translation>{scans} scans judged: {answered} answered, {refused} without an answer, {failed} unreadable.</translation>
        </message>
        <message>
            <source>Answers were given for scans of {positive} people with and {negative} people without pneumonia. Figures need both.</source>
            <translation>Answers were given for scans of {positive} people with and {negative} people without pneumonia. Figures need both.</translation>
        </message>
        <message>
            <source>Scans without an answer</source>
            <translation>Scans without an answer</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Why there is no answer</source>
            <translation>Why there is no answer</translation>
        </message>
        <message>
            <source>How many of 100 &amp;patients here have pneumonia?</source>
            <translation>How many of 100 &amp;patients here have pneumonia?</translation>
        </message>
        <message>
            <source>Local study</source>
            <translation>Local study</translation>
        </message>
        <message>
            <source>The study was saved in {folder}.</source>
            <translation>The study was saved in {folder}.</translation>
        </message>
        <message>
            <source>These thresholds are in use from now on.</source>
            <translation>These thresholds are in use from now on.</translation>
        </message>
        <message>
            <source>The models are still being loaded. Try again in a moment.</source>
            <translation>The models are still being loaded. Try again in a moment.</translation>
        </message>
        <message>
            <source>Save thresholds for other computers</source>
            <translation>Save thresholds for other computers</translation>
        </message>
        <message>
            <source>Thresholds (*.json)</source>
            <translation>Thresholds (*.json)</translation>
        </message>
        <message>
            <source>Save the study in this folder</source>
            <translation>Save the study in this folder</translation>
        </message>
        <message>
            <source>Curve of right and needless referrals</source>
            <translation>Curve of right and needless referrals</translation>
        </message>
        <message>
            <source>Click on the curve, or press the arrow keys, to move the threshold for referring.</source>
            <translation>Click on the curve, or press the arrow keys, to move the threshold for referring.</translation>
        </message>
        <message>
            <source>Referred, of 100 people with pneumonia</source>
            <translation>Referred, of 100 people with pneumonia</translation>
        </message>
        <message>
            <source>Referred, of 100 people without pneumonia</source>
            <translation>Referred, of 100 people without pneumonia</translation>
        </message>
        <message>
            <source>chosen here</source>
            <translation>chosen here</translation>
        </message>
        <message>
            <source>as delivered</source>
            <translation>as delivered</translation>
        </message>
        <message>
            <source>95% range</source>
            <translation>95% range</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Stop</translation>
        </message>
        <message>
            <source>Stop after the scan being judged; the figures are then of those judged</source>
            <translation>Stop after the scan being judged; the figures are then of those judged</translation>
        </message>
        <message>
            <source>Your scans are being judged</source>
            <translation>Your scans are being judged</translation>
        </message>
        <message>
            <source>As &amp;proposed</source>
            <translation>As &amp;proposed</translation>
        </message>
        <message>
            <source>The thresholds that refer 90 of 100 people with pneumonia here and clear fewer than 5</source>
            <translation>The thresholds that refer 90 of 100 people with pneumonia here and clear fewer than 5</translation>
        </message>
        <message>
            <source>As &amp;delivered</source>
            <translation>As &amp;delivered</translation>
        </message>
        <message>
            <source>The thresholds the program came with</source>
            <translation>The thresholds the program came with</translation>
        </message>
        <message>
            <source>&amp;Use these thresholds here…</source>
            <translation>&amp;Use these thresholds here…</translation>
        </message>
        <message>
            <source>Between the two thresholds the program says that it cannot say.</source>
            <translation>Between the two thresholds the program says that it cannot say.</translation>
        </message>
        <message>
            <source>Refer from {percent} on</source>
            <translation>Refer from {percent} on</translation>
        </message>
        <message>
            <source>No sign seen below {percent}</source>
            <translation>No sign seen below {percent}</translation>
        </message>
        <message>
            <source>From now on the program refers from a probability of {refer} on, and says below {no_sign} that no sign was seen. This counts in this workspace and for this model only: {model}, version {version}. A new version ends it. Reports will say so. Answers given before stay as they are.</source>
            <translation>From now on the program refers from a probability of {refer} on, and says below {no_sign} that no sign was seen. This counts in this workspace and for this model only: {model}, version {version}. A new version ends it. Reports will say so. Answers given before stay as they are.</translation>
        </message>
        <message>
            <source>Use these thresholds?</source>
            <translation>Use these thresholds?</translation>
        </message>
        <message>
            <source>Use them</source>
            <translation>Use them</translation>
        </message>
        <message>
            <source>Save support file</source>
            <translation>Save support file</translation>
        </message>
        <message>
            <source>A file for whoever helps you with ThoraLite</source>
            <translation>A file for whoever helps you with ThoraLite</translation>
        </message>
        <message>
            <source>If something does not work, save this file and send it to them, with a few words on what you were doing. Nothing is sent by itself.</source>
            <translation>If something does not work, save this file and send it to them, with a few words on what you were doing. Nothing is sent by itself.</translation>
        </message>
        <message>
            <source>It holds what the program did, what this computer is like, and figures without names. It holds no pictures and nothing that tells a patient, a reader or your clinic. You can open it and look.</source>
            <translation>It holds what the program did, what this computer is like, and figures without names. It holds no pictures and nothing that tells a patient, a reader or your clinic. You can open it and look.</translation>
        </message>
        <message>
            <source>The support file is being saved</source>
            <translation>The support file is being saved</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Saved: {file}</translation>
        </message>
        <message>
            <source>Save support file…</source>
            <translation>Save support file…</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translation>Open log folder</translation>
        </message>
        <message>
            <source>ThoraLite stopped unexpectedly last time.</source>
            <translation>ThoraLite stopped unexpectedly last time.</translation>
        </message>
        <message>
            <source>Finished scans are kept, and those that were waiting still wait. Save a support file and send it to whoever helps you with ThoraLite, with a few words on what you were doing.</source>
            <translation>Finished scans are kept, and those that were waiting still wait. Save a support file and send it to whoever helps you with ThoraLite, with a few words on what you were doing.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>ThoraLite could not start.</source>
            <translation>ThoraLite could not start.</translation>
        </message>
        <message>
            <source>Finished scans are kept. Start it again. If that does not help, save a support file and send it to whoever helps you with ThoraLite.</source>
            <translation>Finished scans are kept. Start it again. If that does not help, save a support file and send it to whoever helps you with ThoraLite.</translation>
        </message>
        <message>
            <source>Something went wrong in the program.</source>
            <translation>Something went wrong in the program.</translation>
        </message>
        <message>
            <source>Finished scans are kept. If it happens again, save a support file and send it to whoever helps you with ThoraLite.</source>
            <translation>Finished scans are kept. If it happens again, save a support file and send it to whoever helps you with ThoraLite.</translation>
        </message>
        <message>
            <source>Update from a file</source>
            <translation>Update from a file</translation>
        </message>
        <message>
            <source>Progress of the update</source>
            <translation>Progress of the update</translation>
        </message>
        <message>
            <source>Keep the present one</source>
            <translation>Keep the present one</translation>
        </message>
        <message>
            <source>Use the new version</source>
            <translation>Use the new version</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Restart now</translation>
        </message>
        <message>
            <source>ThoraLite {version}</source>
            <translation>ThoraLite {version}</translation>
        </message>
        <message>
            <source>Models {version}</source>
            <translation>Models {version}</translation>
        </message>
        <message>
            <source>Released on {date}. Signed by {signer}. {size} MB.</source>
            <translation>Released on {date}. Signed by {signer}. {size} MB.</translation>
        </message>
        <message>
            <source>Checking who made this update…</source>
            <translation>Checking who made this update…</translation>
        </message>
        <message>
            <source>Unpacking and checking every file…</source>
            <translation>Unpacking and checking every file…</translation>
        </message>
        <message>
            <source>Checking whether it gives its released answers on this computer…</source>
            <translation>Checking whether it gives its released answers on this computer…</translation>
        </message>
        <message>
            <source>Comparing its answers with those of the present version…</source>
            <translation>Comparing its answers with those of the present version…</translation>
        </message>
        <message>
            <source>The new version is used from the next start on.</source>
            <translation>The new version is used from the next start on.</translation>
        </message>
        <message>
            <source>It gives its released answers on this computer. On {changed} of {count} sample scans it recommends something else than the present version. Look at them before you decide.</source>
            <translation>It gives its released answers on this computer. On {changed} of {count} sample scans it recommends something else than the present version. Look at them before you decide.</translation>
        </message>
        <message>
            <source>It gives its released answers on this computer, and on all {count} sample scans it recommends the same as the present version.</source>
            <translation>It gives its released answers on this computer, and on all {count} sample scans it recommends the same as the present version.</translation>
        </message>
        <message>
            <source>The percentage is how likely pneumonia is. You can go back to the present version later.</source>
            <translation>The percentage is how likely pneumonia is. You can go back to the present version later.</translation>
        </message>
        <message>
            <source>The thresholds of your own study count only for the models they were measured with. If the new version brings other models, repeat the study.</source>
            <translation>The thresholds of your own study count only for the models they were measured with. If the new version brings other models, repeat the study.</translation>
        </message>
        <message>
            <source>Answers of both versions</source>
            <translation>Answers of both versions</translation>
        </message>
        <message>
            <source>Sample scan</source>
            <translation>Sample scan</translation>
        </message>
        <message>
            <source>Present version</source>
            <translation>Present version</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>New version</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Other percentage</source>
            <translation>Other percentage</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>The same</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>No answer</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Could not be read</translation>
        </message>
        <message>
            <source>ThoraLite updates (*.thoraliteupdate)</source>
            <translation>ThoraLite updates (*.thoraliteupdate)</translation>
        </message>
        <message>
            <source>Go back to the version before</source>
            <translation>Go back to the version before</translation>
        </message>
        <message>
            <source>Go back to the version that was used before the last update?</source>
            <translation>Go back to the version that was used before the last update?</translation>
        </message>
        <message>
            <source>Scans are being screened. When they are done, close the program and start it again.</source>
            <translation>Scans are being screened. When they are done, close the program and start it again.</translation>
        </message>
        <message>
            <source>ThoraLite {version}, which was installed from a file, did not start on this computer, so the version before it is used. Tell your IT staff.</source>
            <translation>ThoraLite {version}, which was installed from a file, did not start on this computer, so the version before it is used. Tell your IT staff.</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you update.</source>
            <translation>Cancel the screening, or wait until it is done, before you update.</translation>
        </message>
        <message>
            <source>The version before is used from the next start on.</source>
            <translation>The version before is used from the next start on.</translation>
        </message>
        <message>
            <source>Program now: {now}. Program then: {then}.</source>
            <translation>Program now: {now}. Program then: {then}.</translation>
        </message>
        <message>
            <source>as installed</source>
            <translation>as installed</translation>
        </message>
        <message>
            <source>Models now: {now}. Models then: {then}.</source>
            <translation>Models now: {now}. Models then: {then}.</translation>
        </message>
        <message>
            <source>those of the program</source>
            <translation>those of the program</translation>
        </message>
        <message>
            <source>Findings and finished results stay as they are.</source>
            <translation>Findings and finished results stay as they are.</translation>
        </message>
        <message>
            <source>Choose a scan in the list to see its picture.</source>
            <translation>Choose a scan in the list to see its picture.</translation>
        </message>
        <message>
            <source>There is no picture to show.</source>
            <translation>There is no picture to show.</translation>
        </message>
        <message>
            <source>Loading the picture…</source>
            <translation>Loading the picture…</translation>
        </message>
        <message>
            <source>least</source>
            <translation>least</translation>
        </message>
        <message>
            <source>most sign of disease</source>
            <translation>most sign of disease</translation>
        </message>
        <message>
            <source>Slice or frame</source>
            <translation>Slice or frame</translation>
        </message>
        <message>
            <source>Slice or frame (wheel, Page Up, Page Down)</source>
            <translation>Slice or frame (wheel, Page Up, Page Down)</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Play</translation>
        </message>
        <message>
            <source>Show the slices or frames one after the other (Space)</source>
            <translation>Show the slices or frames one after the other (Space)</translation>
        </message>
        <message>
            <source>Go to heat map</source>
            <translation>Go to heat map</translation>
        </message>
        <message>
            <source>The heat map belongs to one slice or frame: show that one</source>
            <translation>The heat map belongs to one slice or frame: show that one</translation>
        </message>
        <message>
            <source>&amp;Heat map</source>
            <translation>&amp;Heat map</translation>
        </message>
        <message>
            <source>Show where the program saw most sign of disease (H)</source>
            <translation>Show where the program saw most sign of disease (H)</translation>
        </message>
        <message>
            <source>Strength of the heat map</source>
            <translation>Strength of the heat map</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Fit</translation>
        </message>
        <message>
            <source>Show the whole picture (F)</source>
            <translation>Show the whole picture (F)</translation>
        </message>
        <message>
            <source>Brightness, contrast and size as at first (R, or double click)</source>
            <translation>Brightness, contrast and size as at first (R, or double click)</translation>
        </message>
        <message>
            <source>Turned or mirrored: left may be right (R undoes it)</source>
            <translation>Turned or mirrored: left may be right (R undoes it)</translation>
        </message>
        <message>
            <source>Black and white swapped</source>
            <translation>Black and white swapped</translation>
        </message>
        <message>
            <source>Under the pointer {value:.0f} HU</source>
            <translation>Under the pointer {value:.0f} HU</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} of {count}</translation>
        </message>
        <message>
            <source>Slice or frame {number} of {count}</source>
            <translation>Slice or frame {number} of {count}</translation>
        </message>
        <message>
            <source>The heat map is shown</source>
            <translation>The heat map is shown</translation>
        </message>
        <message>
            <source>patient's right</source>
            <translation>patient's right</translation>
        </message>
        <message>
            <source>patient's left</source>
            <translation>patient's left</translation>
        </message>
        <message>
            <source>patient's front</source>
            <translation>patient's front</translation>
        </message>
        <message>
            <source>patient's back</source>
            <translation>patient's back</translation>
        </message>
        <message>
            <source>towards the head</source>
            <translation>towards the head</translation>
        </message>
        <message>
            <source>towards the feet</source>
            <translation>towards the feet</translation>
        </message>
        <message>
            <source>Left edge: {side}</source>
            <translation>Left edge: {side}</translation>
        </message>
        <message>
            <source>Upper edge: {side}</source>
            <translation>Upper edge: {side}</translation>
        </message>
        <message>
            <source>Right edge: {side}</source>
            <translation>Right edge: {side}</translation>
        </message>
        <message>
            <source>Lower edge: {side}</source>
            <translation>Lower edge: {side}</translation>
        </message>
        <message>
            <source>View: AP (from front to back)</source>
            <translation>View: AP (from front to back)</translation>
        </message>
        <message>
            <source>View: PA (from back to front)</source>
            <translation>View: PA (from back to front)</translation>
        </message>
        <message>
            <source>View: left lateral</source>
            <translation>View: left lateral</translation>
        </message>
        <message>
            <source>View: right lateral</source>
            <translation>View: right lateral</translation>
        </message>
        <message>
            <source>View: {code}</source>
            <translation>View: {code}</translation>
        </message>
        <message>
            <source>Side: left</source>
            <translation>Side: left</translation>
        </message>
        <message>
            <source>Side: right</source>
            <translation>Side: right</translation>
        </message>
        <message>
            <source>Side: both</source>
            <translation>Side: both</translation>
        </message>
        <message>
            <source>Window {width:.0f}, level {level:.0f} HU</source>
            <translation>Window {width:.0f}, level {level:.0f} HU</translation>
        </message>
        <message>
            <source>Length {count:.0f} pixels (the file has no scale)</source>
            <translation>Length {count:.0f} pixels (the file has no scale)</translation>
        </message>
        <message>
            <source>Length {length:.1f} cm on the detector</source>
            <translation>Length {length:.1f} cm on the detector</translation>
        </message>
        <message>
            <source>Length {length:.1f} cm</source>
            <translation>Length {length:.1f} cm</translation>
        </message>
        <message>
            <source>Refer</source>
            <translation>Refer</translation>
        </message>
        <message>
            <source>No sign seen</source>
            <translation>No sign seen</translation>
        </message>
        <message>
            <source>Repeat image</source>
            <translation>Repeat image</translation>
        </message>
        <message>
            <source>Cannot say</source>
            <translation>Cannot say</translation>
        </message>
        <message>
            <source>Signs of pneumonia</source>
            <translation>Signs of pneumonia</translation>
        </message>
        <message>
            <source>Too close to call</source>
            <translation>Too close to call</translation>
        </message>
        <message>
            <source>Unlike known scans</source>
            <translation>Unlike known scans</translation>
        </message>
        <message>
            <source>Colour picture</source>
            <translation>Colour picture</translation>
        </message>
        <message>
            <source>Kind of picture not supported</source>
            <translation>Kind of picture not supported</translation>
        </message>
        <message>
            <source>Kind of scan not judged yet</source>
            <translation>Kind of scan not judged yet</translation>
        </message>
        <message>
            <source>Not a chest scan</source>
            <translation>Not a chest scan</translation>
        </message>
        <message>
            <source>No chest, says the file</source>
            <translation>No chest, says the file</translation>
        </message>
        <message>
            <source>Not an upright frontal view</source>
            <translation>Not an upright frontal view</translation>
        </message>
        <message>
            <source>Kind of picture unclear</source>
            <translation>Kind of picture unclear</translation>
        </message>
        <message>
            <source>Not what the file says it is</source>
            <translation>Not what the file says it is</translation>
        </message>
        <message>
            <source>Lungs not found</source>
            <translation>Lungs not found</translation>
        </message>
        <message>
            <source>Lungs cut off</source>
            <translation>Lungs cut off</translation>
        </message>
        <message>
            <source>Too small</source>
            <translation>Too small</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translation>Too dark</translation>
        </message>
        <message>
            <source>Too bright</source>
            <translation>Too bright</translation>
        </message>
        <message>
            <source>Almost no contrast</source>
            <translation>Almost no contrast</translation>
        </message>
        <message>
            <source>The file does not say what kind of scan it is: the program went by the picture.</source>
            <translation>The file does not say what kind of scan it is: the program went by the picture.</translation>
        </message>
        <message>
            <source>It was judged as the kind of scan you named, not as what the file says or the picture looks like.</source>
            <translation>It was judged as the kind of scan you named, not as what the file says or the picture looks like.</translation>
        </message>
        <message>
            <source>Not every slice or frame was judged, but an even selection.</source>
            <translation>Not every slice or frame was judged, but an even selection.</translation>
        </message>
        <message>
            <source>Slices that show no or hardly any lung were left out.</source>
            <translation>Slices that show no or hardly any lung were left out.</translation>
        </message>
        <message>
            <source>Some slices of this series could not be read and were left out.</source>
            <translation>Some slices of this series could not be read and were left out.</translation>
        </message>
        <message>
            <source>The picture is small: details may be lost.</source>
            <translation>The picture is small: details may be lost.</translation>
        </message>
        <message>
            <source>The thresholds of your clinic's own study decided this answer, not those the program was delivered with.</source>
            <translation>The thresholds of your clinic's own study decided this answer, not those the program was delivered with.</translation>
        </message>
        <message>
            <source>Chest X-ray</source>
            <translation>Chest X-ray</translation>
        </message>
        <message>
            <source>Chest CT</source>
            <translation>Chest CT</translation>
        </message>
        <message>
            <source>Lung ultrasound</source>
            <translation>Lung ultrasound</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>X-ray</source>
            <translation>X-ray</translation>
        </message>
        <message>
            <source>CT</source>
            <translation>CT</translation>
        </message>
        <message>
            <source>Ultrasound</source>
            <translation>Ultrasound</translation>
        </message>
        <message>
            <source>Normal lungs</source>
            <translation>Normal lungs</translation>
        </message>
        <message>
            <source>Bacterial pneumonia</source>
            <translation>Bacterial pneumonia</translation>
        </message>
        <message>
            <source>Other viral pneumonia</source>
            <translation>Other viral pneumonia</translation>
        </message>
        <message>
            <source>This file is not an image.</source>
            <translation>This file is not an image.</translation>
        </message>
        <message>
            <source>This file is damaged or incomplete.</source>
            <translation>This file is damaged or incomplete.</translation>
        </message>
        <message>
            <source>This file is compressed in a way this program cannot read.</source>
            <translation>This file is compressed in a way this program cannot read.</translation>
        </message>
        <message>
            <source>This DICOM file contains no picture.</source>
            <translation>This DICOM file contains no picture.</translation>
        </message>
        <message>
            <source>This picture is too large to open safely.</source>
            <translation>This picture is too large to open safely.</translation>
        </message>
        <message>
            <source>This file holds data that is not a picture to look at.</source>
            <translation>This file holds data that is not a picture to look at.</translation>
        </message>
        <message>
            <source>This file could not be opened.</source>
            <translation>This file could not be opened.</translation>
        </message>
        <message>
            <source>The program made a mistake with this file.</source>
            <translation>The program made a mistake with this file.</translation>
        </message>
        <message>
            <source>This archive is protected by a password.</source>
            <translation>This archive is protected by a password.</translation>
        </message>
        <message>
            <source>This archive is not safe to open.</source>
            <translation>This archive is not safe to open.</translation>
        </message>
        <message>
            <source>This archive is too large to unpack on this computer.</source>
            <translation>This archive is too large to unpack on this computer.</translation>
        </message>
        <message>
            <source>There are no scans in this archive.</source>
            <translation>There are no scans in this archive.</translation>
        </message>
        <message>
            <source>This archive is packed in a way this program cannot read.</source>
            <translation>This archive is packed in a way this program cannot read.</translation>
        </message>
        <message>
            <source>Only DICOM scans can be exported as DICOM.</source>
            <translation>Only DICOM scans can be exported as DICOM.</translation>
        </message>
        <message>
            <source>This DICOM file does not say which study it belongs to.</source>
            <translation>This DICOM file does not say which study it belongs to.</translation>
        </message>
        <message>
            <source>This scan is no longer the one that was judged.</source>
            <translation>This scan is no longer the one that was judged.</translation>
        </message>
        <message>
            <source>The program's model files are missing.</source>
            <translation>The program's model files are missing.</translation>
        </message>
        <message>
            <source>A model file was changed or damaged.</source>
            <translation>A model file was changed or damaged.</translation>
        </message>
        <message>
            <source>A model file does not fit this version of the program.</source>
            <translation>A model file does not fit this version of the program.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>The disk is full.</translation>
        </message>
        <message>
            <source>The results could not be written.</source>
            <translation>The results could not be written.</translation>
        </message>
        <message>
            <source>The stored results of this folder are damaged.</source>
            <translation>The stored results of this folder are damaged.</translation>
        </message>
        <message>
            <source>Another ThoraLite is working in this folder.</source>
            <translation>Another ThoraLite is working in this folder.</translation>
        </message>
        <message>
            <source>The results in this folder were stored by a newer ThoraLite.</source>
            <translation>The results in this folder were stored by a newer ThoraLite.</translation>
        </message>
        <message>
            <source>This setting is not possible.</source>
            <translation>This setting is not possible.</translation>
        </message>
        <message>
            <source>Scans cannot be received from the network.</source>
            <translation>Scans cannot be received from the network.</translation>
        </message>
        <message>
            <source>No machine may send scans to this computer yet.</source>
            <translation>No machine may send scans to this computer yet.</translation>
        </message>
        <message>
            <source>The space set aside for received scans is used up, so no more are accepted.</source>
            <translation>The space set aside for received scans is used up, so no more are accepted.</translation>
        </message>
        <message>
            <source>No labelled scans were found there.</source>
            <translation>No labelled scans were found there.</translation>
        </message>
        <message>
            <source>This table does not say which scan shows what.</source>
            <translation>This table does not say which scan shows what.</translation>
        </message>
        <message>
            <source>There are too few scans for thresholds of your own.</source>
            <translation>There are too few scans for thresholds of your own.</translation>
        </message>
        <message>
            <source>The settings could not be saved.</source>
            <translation>The settings could not be saved.</translation>
        </message>
        <message>
            <source>The watched folder is not there.</source>
            <translation>The watched folder is not there.</translation>
        </message>
        <message>
            <source>This file is not a ThoraLite update.</source>
            <translation>This file is not a ThoraLite update.</translation>
        </message>
        <message>
            <source>The update file could not be read.</source>
            <translation>The update file could not be read.</translation>
        </message>
        <message>
            <source>This update file is damaged or incomplete. Nothing was changed.</source>
            <translation>This update file is damaged or incomplete. Nothing was changed.</translation>
        </message>
        <message>
            <source>This program takes no updates from files: it was delivered without a key to check them.</source>
            <translation>This program takes no updates from files: it was delivered without a key to check them.</translation>
        </message>
        <message>
            <source>This update does not come from those who deliver your program, or it was changed on the way. Nothing was changed.</source>
            <translation>This update does not come from those who deliver your program, or it was changed on the way. Nothing was changed.</translation>
        </message>
        <message>
            <source>This update is not safe to unpack. Nothing was changed.</source>
            <translation>This update is not safe to unpack. Nothing was changed.</translation>
        </message>
        <message>
            <source>This update is of a kind that this version of the program does not know.</source>
            <translation>This update is of a kind that this version of the program does not know.</translation>
        </message>
        <message>
            <source>This update is for another kind of computer.</source>
            <translation>This update is for another kind of computer.</translation>
        </message>
        <message>
            <source>This update is not newer than what is in use.</source>
            <translation>This update is not newer than what is in use.</translation>
        </message>
        <message>
            <source>These models were made for another version of the program.</source>
            <translation>These models were made for another version of the program.</translation>
        </message>
        <message>
            <source>This program does not run from an installed package, so a file cannot update it.</source>
            <translation>This program does not run from an installed package, so a file cannot update it.</translation>
        </message>
        <message>
            <source>There is not enough room on the disk for this update.</source>
            <translation>There is not enough room on the disk for this update.</translation>
        </message>
        <message>
            <source>The update could not be stored. What was in use stays in use.</source>
            <translation>The update could not be stored. What was in use stays in use.</translation>
        </message>
        <message>
            <source>Another update is being installed at this moment.</source>
            <translation>Another update is being installed at this moment.</translation>
        </message>
        <message>
            <source>The new version does not run on this computer, so it was not put in use.</source>
            <translation>The new version does not run on this computer, so it was not put in use.</translation>
        </message>
        <message>
            <source>The new version does not give its released answers on this computer, so it was not put in use.</source>
            <translation>The new version does not give its released answers on this computer, so it was not put in use.</translation>
        </message>
        <message>
            <source>There is no earlier version to go back to.</source>
            <translation>There is no earlier version to go back to.</translation>
        </message>
        <message>
            <source>Updates from files are switched off on this computer.</source>
            <translation>Updates from files are switched off on this computer.</translation>
        </message>
        <message>
            <source>The file with the settings of your IT staff cannot be read.</source>
            <translation>The file with the settings of your IT staff cannot be read.</translation>
        </message>
        <message>
            <source>The settings of your IT staff lock something that this program does not know.</source>
            <translation>The settings of your IT staff lock something that this program does not know.</translation>
        </message>
        <message>
            <source>Thresholds that your IT staff set cannot be read, so they are not used.</source>
            <translation>Thresholds that your IT staff set cannot be read, so they are not used.</translation>
        </message>
        <message>
            <source>Thresholds that your IT staff set were measured with another model than the one here, so they are not used.</source>
            <translation>Thresholds that your IT staff set were measured with another model than the one here, so they are not used.</translation>
        </message>
        <message>
            <source>Choose a DICOM, PNG, JPEG or TIFF file.</source>
            <translation>Choose a DICOM, PNG, JPEG or TIFF file.</translation>
        </message>
        <message>
            <source>Copy or export the scan again from where it came.</source>
            <translation>Copy or export the scan again from where it came.</translation>
        </message>
        <message>
            <source>Export the scan again without compression, or as PNG.</source>
            <translation>Export the scan again without compression, or as PNG.</translation>
        </message>
        <message>
            <source>Choose the file of the picture itself, not its report or index.</source>
            <translation>Choose the file of the picture itself, not its report or index.</translation>
        </message>
        <message>
            <source>Export the scan again in its normal size.</source>
            <translation>Export the scan again in its normal size.</translation>
        </message>
        <message>
            <source>Choose the chest X-ray, CT or ultrasound picture itself.</source>
            <translation>Choose the chest X-ray, CT or ultrasound picture itself.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and that you may read this file.</source>
            <translation>Check that the disk is connected and that you may read this file.</translation>
        </message>
        <message>
            <source>Leave this scan out, and send a support file to whoever helps you with ThoraLite.</source>
            <translation>Leave this scan out, and send a support file to whoever helps you with ThoraLite.</translation>
        </message>
        <message>
            <source>Unpack it with its password and open the folder with the scans.</source>
            <translation>Unpack it with its password and open the folder with the scans.</translation>
        </message>
        <message>
            <source>Ask for the scans on a disc or USB stick instead.</source>
            <translation>Ask for the scans on a disc or USB stick instead.</translation>
        </message>
        <message>
            <source>Free some space, or unpack it on another drive and open the folder with the scans.</source>
            <translation>Free some space, or unpack it on another drive and open the folder with the scans.</translation>
        </message>
        <message>
            <source>Choose the archive or folder that holds DICOM, PNG, JPEG or TIFF files.</source>
            <translation>Choose the archive or folder that holds DICOM, PNG, JPEG or TIFF files.</translation>
        </message>
        <message>
            <source>Unpack it with another program and open the folder with the scans.</source>
            <translation>Unpack it with another program and open the folder with the scans.</translation>
        </message>
        <message>
            <source>Use the PDF report of this scan instead.</source>
            <translation>Use the PDF report of this scan instead.</translation>
        </message>
        <message>
            <source>Export the scan again from the machine or the archive it came from.</source>
            <translation>Export the scan again from the machine or the archive it came from.</translation>
        </message>
        <message>
            <source>Screen it again, then export it.</source>
            <translation>Screen it again, then export it.</translation>
        </message>
        <message>
            <source>Free some space and start again: finished scans are kept.</source>
            <translation>Free some space and start again: finished scans are kept.</translation>
        </message>
        <message>
            <source>Check that you may write in this folder, and that no file in it is open.</source>
            <translation>Check that you may write in this folder, and that no file in it is open.</translation>
        </message>
        <message>
            <source>Let the program repair them, or choose another folder for the results.</source>
            <translation>Let the program repair them, or choose another folder for the results.</translation>
        </message>
        <message>
            <source>Wait until it has finished, or choose another folder for the results.</source>
            <translation>Wait until it has finished, or choose another folder for the results.</translation>
        </message>
        <message>
            <source>Install the newer version on this computer, or choose another folder for the results.</source>
            <translation>Install the newer version on this computer, or choose another folder for the results.</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translation>Correct it and try again.</translation>
        </message>
        <message>
            <source>Check the address and the port in the settings: the address must be one of this computer's, and no other program may use the port.</source>
            <translation>Check the address and the port in the settings: the address must be one of this computer's, and no other program may use the port.</translation>
        </message>
        <message>
            <source>Enter the DICOM name (AE title) of the machine in the settings.</source>
            <translation>Enter the DICOM name (AE title) of the machine in the settings.</translation>
        </message>
        <message>
            <source>Delete received scans that are no longer needed, or allow more space in the settings.</source>
            <translation>Delete received scans that are no longer needed, or allow more space in the settings.</translation>
        </message>
        <message>
            <source>Choose a folder that holds one folder for each kind of scan, for example normal and pneumonia.</source>
            <translation>Choose a folder that holds one folder for each kind of scan, for example normal and pneumonia.</translation>
        </message>
        <message>
            <source>Save it as CSV with the columns file and label, and patient where it is known.</source>
            <translation>Save it as CSV with the columns file and label, and patient where it is known.</translation>
        </message>
        <message>
            <source>Add scans of at least ten patients with and ten without pneumonia.</source>
            <translation>Add scans of at least ten patients with and ten without pneumonia.</translation>
        </message>
        <message>
            <source>Connect its drive, or choose another folder in the settings.</source>
            <translation>Connect its drive, or choose another folder in the settings.</translation>
        </message>
        <message>
            <source>Tell them. The program works without it; until it is repaired, thresholds cannot be changed, scans are not received from the network, and the program is not updated.</source>
            <translation>Tell them. The program works without it; until it is repaired, thresholds cannot be changed, scans are not received from the network, and the program is not updated.</translation>
        </message>
        <message>
            <source>Tell them. Until the file is corrected, thresholds, the receiver and updates are locked.</source>
            <translation>Tell them. Until the file is corrected, thresholds, the receiver and updates are locked.</translation>
        </message>
        <message>
            <source>Tell them: the answers are decided by other thresholds until then.</source>
            <translation>Tell them: the answers are decided by other thresholds until then.</translation>
        </message>
        <message>
            <source>Tell them: the study is to be repeated with this version of the program.</source>
            <translation>Tell them: the study is to be repeated with this version of the program.</translation>
        </message>
        <message>
            <source>Ask them if it is to be changed.</source>
            <translation>Ask them if it is to be changed.</translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write in your own folders.</source>
            <translation>Check that the disk is not full and that you may write in your own folders.</translation>
        </message>
        <message>
            <source>Choose the file whose name ends with .thoraliteupdate.</source>
            <translation>Choose the file whose name ends with .thoraliteupdate.</translation>
        </message>
        <message>
            <source>Check that the USB stick is connected, and choose the file again.</source>
            <translation>Check that the USB stick is connected, and choose the file again.</translation>
        </message>
        <message>
            <source>Copy it again from where it came, or ask for another copy.</source>
            <translation>Copy it again from where it came, or ask for another copy.</translation>
        </message>
        <message>
            <source>Ask your IT staff to install the new version with its installer.</source>
            <translation>Ask your IT staff to install the new version with its installer.</translation>
        </message>
        <message>
            <source>Do not use this file. Ask those who gave you the program for the update.</source>
            <translation>Do not use this file. Ask those who gave you the program for the update.</translation>
        </message>
        <message>
            <source>Do not use this file. Ask those who gave you the program for another one.</source>
            <translation>Do not use this file. Ask those who gave you the program for another one.</translation>
        </message>
        <message>
            <source>Ask for the update file that is made for the system of this computer.</source>
            <translation>Ask for the update file that is made for the system of this computer.</translation>
        </message>
        <message>
            <source>If you want the version from before, choose to go back to it.</source>
            <translation>If you want the version from before, choose to go back to it.</translation>
        </message>
        <message>
            <source>Ask for the models that were made for your version of the program.</source>
            <translation>Ask for the models that were made for your version of the program.</translation>
        </message>
        <message>
            <source>Update it the way it was installed.</source>
            <translation>Update it the way it was installed.</translation>
        </message>
        <message>
            <source>Free some space and choose the file again.</source>
            <translation>Free some space and choose the file again.</translation>
        </message>
        <message>
            <source>Wait until that is done.</source>
            <translation>Wait until that is done.</translation>
        </message>
        <message>
            <source>Go on with the present version and tell your IT staff.</source>
            <translation>Go on with the present version and tell your IT staff.</translation>
        </message>
        <message>
            <source>Ask your IT staff to install the version you want with its installer.</source>
            <translation>Ask your IT staff to install the version you want with its installer.</translation>
        </message>
        <message>
            <source>Ask your IT staff.</source>
            <translation>Ask your IT staff.</translation>
        </message>
        <message>
            <source>Screening aid, not a diagnosis.</source>
            <translation>Screening aid, not a diagnosis.</translation>
        </message>
        <message>
            <source>Of 100 test scans given 80%, about 80 showed pneumonia. Where pneumonia is rarer than among the test scans fewer do, and on scans from places the model never learnt from the numbers can be far off.</source>
            <translation>Of 100 test scans given 80%, about 80 showed pneumonia. Where pneumonia is rarer than among the test scans fewer do, and on scans from places the model never learnt from the numbers can be far off.</translation>
        </message>
        <message>
            <source>Something went wrong in the program. Finished scans are kept. If it happens again, save a support file (in the menu Help) and send it to whoever helps you with ThoraLite.</source>
            <translation>Something went wrong in the program. Finished scans are kept. If it happens again, save a support file (in the menu Help) and send it to whoever helps you with ThoraLite.</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Unreadable</translation>
        </message>
        <message>
            <source>Not an image</source>
            <translation>Not an image</translation>
        </message>
        <message>
            <source>Damaged or incomplete</source>
            <translation>Damaged or incomplete</translation>
        </message>
        <message>
            <source>Unknown compression</source>
            <translation>Unknown compression</translation>
        </message>
        <message>
            <source>No picture inside</source>
            <translation>No picture inside</translation>
        </message>
        <message>
            <source>Too large to open</source>
            <translation>Too large to open</translation>
        </message>
        <message>
            <source>Not a picture to look at</source>
            <translation>Not a picture to look at</translation>
        </message>
        <message>
            <source>Could not be opened</source>
            <translation>Could not be opened</translation>
        </message>
        <message>
            <source>Mistake of the program</source>
            <translation>Mistake of the program</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>less than a minute left</translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translation>about {minutes} min left</translation>
        </message>
        <message>
            <source>about {hours} h left</source>
            <translation>about {hours} h left</translation>
        </message>
        <message>
            <source>Wait for your finding</source>
            <translation>Wait for your finding</translation>
        </message>
        <message>
            <source>In work</source>
            <translation>In work</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>wait for your finding</source>
            <translation>wait for your finding</translation>
        </message>
        <message>
            <source>refer</source>
            <translation>refer</translation>
        </message>
        <message>
            <source>cannot say</source>
            <translation>cannot say</translation>
        </message>
        <message>
            <source>repeat image</source>
            <translation>repeat image</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translation>could not be read</translation>
        </message>
        <message>
            <source>no sign seen</source>
            <translation>no sign seen</translation>
        </message>
        <message>
            <source>in work</source>
            <translation>in work</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>waiting</translation>
        </message>
        <message>
            <source>All scans, most urgent first</source>
            <translation>All scans, most urgent first</translation>
        </message>
        <message>
            <source>Your finding first</source>
            <translation>Your finding first</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Your finding</source>
            <translation>Your finding</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Not read yet</translation>
        </message>
        <message>
            <source>Find a file, patient or answer (Ctrl+F)</source>
            <translation>Find a file, patient or answer (Ctrl+F)</translation>
        </message>
        <message>
            <source>Find in the worklist</source>
            <translation>Find in the worklist</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Clear the search</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Show all scans</source>
            <translation>Show all scans</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Not read</translation>
        </message>
        <message>
            <source>Show what nobody has read yet</source>
            <translation>Show what nobody has read yet</translation>
        </message>
        <message>
            <source>{shown} of {of} shown</source>
            <translation>{shown} of {of} shown</translation>
        </message>
        <message>
            <source>cancelled before the end</source>
            <translation>cancelled before the end</translation>
        </message>
        <message>
            <source>scans done: {count}</source>
            <translation>scans done: {count}</translation>
        </message>
        <message>
            <source>refer from {high} on</source>
            <translation>refer from {high} on</translation>
        </message>
        <message>
            <source>scans: {count}</source>
            <translation>scans: {count}</translation>
        </message>
        <message>
            <source>It has seen no adult X-rays with a proven bacterial or viral cause: which pneumonia it is remains uncertain.</source>
            <translation>It has seen no adult X-rays with a proven bacterial or viral cause: which pneumonia it is remains uncertain.</translation>
        </message>
        <message>
            <source>It learnt from single slices, many of them copied from publications: on whole series from other scanners it is untested.</source>
            <translation>It learnt from single slices, many of them copied from publications: on whole series from other scanners it is untested.</translation>
        </message>
        <message>
            <source>It learnt from few patients, most pictured with other probes than yours: which pneumonia it is remains uncertain.</source>
            <translation>It learnt from few patients, most pictured with other probes than yours: which pneumonia it is remains uncertain.</translation>
        </message>
        <message>
            <source>Tested on {n} scans of your own clinic: it referred {found} of those with pneumonia and, wrongly, {wrong} of those without.</source>
            <translation>Tested on {n} scans of your own clinic: it referred {found} of those with pneumonia and, wrongly, {wrong} of those without.</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} referred ones have it:</source>
            <translation>Where {sick} of {everybody} patients have pneumonia, so many of {group} referred ones have it:</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} with “No sign seen” have it all the same:</source>
            <translation>Where {sick} of {everybody} patients have pneumonia, so many of {group} with “No sign seen” have it all the same:</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} who are not referred have it all the same:</source>
            <translation>Where {sick} of {everybody} patients have pneumonia, so many of {group} who are not referred have it all the same:</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans from elsewhere</source>
            <translation>about {value} ({low} to {high}), by {n} test scans from elsewhere</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans from places it learnt from</source>
            <translation>about {value} ({low} to {high}), by {n} test scans from places it learnt from</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans of people it had not seen</source>
            <translation>about {value} ({low} to {high}), by {n} test scans of people it had not seen</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} scans of your own clinic</source>
            <translation>about {value} ({low} to {high}), by {n} scans of your own clinic</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from a source it never learnt from ({people}): it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translation>Tested on {n} {pictures} from a source it never learnt from ({people}): it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from the sources it learnt from: it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translation>Tested on {n} {pictures} from the sources it learnt from: it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from people its sister networks never saw: it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translation>Tested on {n} {pictures} from people its sister networks never saw: it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</translation>
        </message>
        <message>
            <source>chest X-rays</source>
            <translation>chest X-rays</translation>
        </message>
        <message>
            <source>chest CT slices</source>
            <translation>chest CT slices</translation>
        </message>
        <message>
            <source>lung ultrasound pictures</source>
            <translation>lung ultrasound pictures</translation>
        </message>
        <message>
            <source>adults</source>
            <translation>adults</translation>
        </message>
        <message>
            <source>adults, labels mined from reports</source>
            <translation>adults, labels mined from reports</translation>
        </message>
        <message>
            <source>{value} (95 % interval {low} to {high})</source>
            <translation>{value} (95 % interval {low} to {high})</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translation>Probabilities</translation>
        </message>
        <message>
            <source>What is known about this model</source>
            <translation>What is known about this model</translation>
        </message>
        <message>
            <source>Your clinic's own study</source>
            <translation>Your clinic's own study</translation>
        </message>
        <message>
            <source>What readers found</source>
            <translation>What readers found</translation>
        </message>
        <message>
            <source>Place and date</source>
            <translation>Place and date</translation>
        </message>
        <message>
            <source>Name of the reader</source>
            <translation>Name of the reader</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>What the reader found</source>
            <translation>What the reader found</translation>
        </message>
        <message>
            <source>Picture as judged</source>
            <translation>Picture as judged</translation>
        </message>
        <message>
            <source>Where the model saw most sign of disease</source>
            <translation>Where the model saw most sign of disease</translation>
        </message>
        <message>
            <source>Where the model saw most sign of disease ({picture})</source>
            <translation>Where the model saw most sign of disease ({picture})</translation>
        </message>
        <message>
            <source>Chest scan screening report</source>
            <translation>Chest scan screening report</translation>
        </message>
        <message>
            <source>{at}, {reader}, before seeing the program's answer: {finding}</source>
            <translation>{at}, {reader}, before seeing the program's answer: {finding}</translation>
        </message>
        <message>
            <source>{at}, {reader}, after seeing the program's answer: {finding}</source>
            <translation>{at}, {reader}, after seeing the program's answer: {finding}</translation>
        </message>
        <message>
            <source>Reader not named</source>
            <translation>Reader not named</translation>
        </message>
        <message>
            <source>Patient ID</source>
            <translation>Patient ID</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Born</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Sex</translation>
        </message>
        <message>
            <source>Study date</source>
            <translation>Study date</translation>
        </message>
        <message>
            <source>Probability of pneumonia: {probability}.</source>
            <translation>Probability of pneumonia: {probability}.</translation>
        </message>
        <message>
            <source>Probability of pneumonia: {probability}. Best fit among the kinds the model knows: {kind}. Which kind is far less certain than whether.</source>
            <translation>Probability of pneumonia: {probability}. Best fit among the kinds the model knows: {kind}. Which kind is far less certain than whether.</translation>
        </message>
        <message>
            <source>Measured on {date} on {scans} scans of {patients} patients of your own. “Refer” is said from {refer_at}, “No sign seen” below {no_sign_below}.</source>
            <translation>Measured on {date} on {scans} scans of {patients} patients of your own. “Refer” is said from {refer_at}, “No sign seen” below {no_sign_below}.</translation>
        </message>
        <message>
            <source>There it referred {sensitivity} of those with pneumonia and, rightly, did not refer {specificity} of those without.</source>
            <translation>There it referred {sensitivity} of those with pneumonia and, rightly, did not refer {specificity} of those without.</translation>
        </message>
        <message>
            <source>Where {prevalence} of patients have pneumonia, {ppv} of those referred have it, and {npv} of those not referred do not.</source>
            <translation>Where {prevalence} of patients have pneumonia, {ppv} of those referred have it, and {npv} of those not referred do not.</translation>
        </message>
        <message>
            <source>Model: {model}</source>
            <translation>Model: {model}</translation>
        </message>
        <message>
            <source>SHA-256 of the file: {hash}</source>
            <translation>SHA-256 of the file: {hash}</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Chest scan screening summary</source>
            <translation>Chest scan screening summary</translation>
        </message>
        <message>
            <source>Refer first</source>
            <translation>Refer first</translation>
        </message>
        <message>
            <source>No case is to be referred.</source>
            <translation>No case is to be referred.</translation>
        </message>
        <message>
            <source>All cases</source>
            <translation>All cases</translation>
        </message>
        <message>
            <source>There are no cases.</source>
            <translation>There are no cases.</translation>
        </message>
        <message>
            <source>ThoraLite {version}, models: {models}</source>
            <translation>ThoraLite {version}, models: {models}</translation>
        </message>
        <message>
            <source>How many cases got which answer</source>
            <translation>How many cases got which answer</translation>
        </message>
        <message>
            <source>Scans in all</source>
            <translation>Scans in all</translation>
        </message>
        <message>
            <source>The higher a bar, the more cases have a probability in that range.</source>
            <translation>The higher a bar, the more cases have a probability in that range.</translation>
        </message>
        <message>
            <source>Pneumonia</source>
            <translation>Pneumonia</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Page {number}</translation>
        </message>
        <message>
            <source>What each answer means, and what to do, stands on the report of the case.</source>
            <translation>What each answer means, and what to do, stands on the report of the case.</translation>
        </message>
        <message>
            <source>under 1%</source>
            <translation>under 1%</translation>
        </message>
        <message>
            <source>over 99%</source>
            <translation>over 99%</translation>
        </message>
        <message>
            <source>{scan}: signs of pneumonia</source>
            <translation>{scan}: signs of pneumonia</translation>
        </message>
        <message>
            <source>What kind of picture it is</source>
            <translation>What kind of picture it is</translation>
        </message>
        <message>
            <source>Where the lungs are</source>
            <translation>Where the lungs are</translation>
        </message>
        <message>
            <source>{scan} ({kind})</source>
            <translation>{scan} ({kind})</translation>
        </message>
        <message>
            <source>{scan} ({kind}, slices: {count})</source>
            <translation>{scan} ({kind}, slices: {count})</translation>
        </message>
        <message>
            <source>{scan} ({kind}, frames: {count})</source>
            <translation>{scan} ({kind}, frames: {count})</translation>
        </message>
        <message>
            <source>picture file</source>
            <translation>picture file</translation>
        </message>
        <message>
            <source>DICOM file</source>
            <translation>DICOM file</translation>
        </message>
        <message>
            <source>DICOM series</source>
            <translation>DICOM series</translation>
        </message>
        <message>
            <source>clip</source>
            <translation>clip</translation>
        </message>
        <message>
            <source>Slice {number}</source>
            <translation>Slice {number}</translation>
        </message>
        <message>
            <source>Frame {number}</source>
            <translation>Frame {number}</translation>
        </message>
        <message>
            <source>There are signs of pneumonia. Have a doctor look at the patient and the scan.</source>
            <translation>There are signs of pneumonia. Have a doctor look at the patient and the scan.</translation>
        </message>
        <message>
            <source>No sign of pneumonia was found. This does not rule out disease: go by the patient.</source>
            <translation>No sign of pneumonia was found. This does not rule out disease: go by the patient.</translation>
        </message>
        <message>
            <source>Too close to call. Have a doctor look at the patient and the scan.</source>
            <translation>Too close to call. Have a doctor look at the patient and the scan.</translation>
        </message>
        <message>
            <source>This picture is unlike the scans the program learnt from, so it gives no answer.</source>
            <translation>This picture is unlike the scans the program learnt from, so it gives no answer.</translation>
        </message>
        <message>
            <source>This is a colour picture, not a scan that can be judged.</source>
            <translation>This is a colour picture, not a scan that can be judged.</translation>
        </message>
        <message>
            <source>This kind of picture cannot be judged by this program.</source>
            <translation>This kind of picture cannot be judged by this program.</translation>
        </message>
        <message>
            <source>This version cannot judge this kind of scan yet.</source>
            <translation>This version cannot judge this kind of scan yet.</translation>
        </message>
        <message>
            <source>This does not look like a chest X-ray, a chest CT or a lung ultrasound.</source>
            <translation>This does not look like a chest X-ray, a chest CT or a lung ultrasound.</translation>
        </message>
        <message>
            <source>The file says that it shows something other than a chest, so it gets no answer.</source>
            <translation>The file says that it shows something other than a chest, so it gets no answer.</translation>
        </message>
        <message>
            <source>This looks like a chest X-ray from the side, turned, or with black and white exchanged. Only upright frontal X-rays can be judged.</source>
            <translation>This looks like a chest X-ray from the side, turned, or with black and white exchanged. Only upright frontal X-rays can be judged.</translation>
        </message>
        <message>
            <source>The program is not sure what kind of picture this is, so it gives no answer.</source>
            <translation>The program is not sure what kind of picture this is, so it gives no answer.</translation>
        </message>
        <message>
            <source>The file says it is one kind of scan and the picture looks like another, so there is no answer.</source>
            <translation>The file says it is one kind of scan and the picture looks like another, so there is no answer.</translation>
        </message>
        <message>
            <source>Too little of the lungs could be found in this picture, so it gets no answer.</source>
            <translation>Too little of the lungs could be found in this picture, so it gets no answer.</translation>
        </message>
        <message>
            <source>The lungs are cut off at the edge. Repeat the picture with both lungs wholly in it.</source>
            <translation>The lungs are cut off at the edge. Repeat the picture with both lungs wholly in it.</translation>
        </message>
        <message>
            <source>The picture is too small to judge. Export it in full size.</source>
            <translation>The picture is too small to judge. Export it in full size.</translation>
        </message>
        <message>
            <source>The picture is too dark to judge. Repeat or export it again.</source>
            <translation>The picture is too dark to judge. Repeat or export it again.</translation>
        </message>
        <message>
            <source>The picture is too bright to judge. Repeat or export it again.</source>
            <translation>The picture is too bright to judge. Repeat or export it again.</translation>
        </message>
        <message>
            <source>The picture shows almost no contrast. Repeat or export it again.</source>
            <translation>The picture shows almost no contrast. Repeat or export it again.</translation>
        </message>
    </context>
</TS>
