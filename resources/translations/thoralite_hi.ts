<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>ThoraLite</name>
        <message>
            <source>OK</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ठीक है</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">रद्द करें</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">हाँ (&amp;Y)</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">नहीं (&amp;N)</translation>
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बंद करें</translation>
        </message>
        <message>
            <source>Save</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सहेजें</translation>
        </message>
        <message>
            <source>Open</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">खोलें</translation>
        </message>
        <message>
            <source>Apply</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लागू करें</translation>
        </message>
        <message>
            <source>Discard</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">न सहेजें</translation>
        </message>
        <message>
            <source>Reset</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">रीसेट करें</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मूल सेटिंग लौटाएँ</translation>
        </message>
        <message>
            <source>Help</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सहायता</translation>
        </message>
        <message>
            <source>Retry</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फिर से कोशिश करें</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अनदेखा करें</translation>
        </message>
        <message>
            <source>Abort</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बीच में रोकें</translation>
        </message>
        <message>
            <source>Show Details...</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">विवरण दिखाएँ...</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">विवरण छिपाएँ...</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">वापस करें (&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फिर से करें (&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">काटें (&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कॉपी करें (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">चिपकाएँ (&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मिटाएँ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सब चुनें</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लिंक का पता कॉपी करें (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Select All</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सब चुनें (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">एक कदम ऊपर (&amp;S)</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">एक कदम नीचे (&amp;D)</translation>
        </message>
        <message>
            <source>&lt; &amp;Back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&lt; पीछे (&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Next &gt;</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आगे (&amp;N) &gt;</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पूरा करें (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सहायता (&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Look in:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यहाँ देखें (&amp;L):</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पीछे</translation>
        </message>
        <message>
            <source>Go back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पीछे जाएँ</translation>
        </message>
        <message>
            <source>Forward</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आगे</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आगे जाएँ</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ऊपर वाला फ़ोल्डर</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ऊपर वाले फ़ोल्डर में जाएँ</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">नया फ़ोल्डर बनाएँ</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">एक नया फ़ोल्डर बनाएँ</translation>
        </message>
        <message>
            <source>List View</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सूची दृश्य</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सूची के रूप में दिखाएँ</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">विवरण दृश्य</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">विवरण के साथ दिखाएँ</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">किनारे की पट्टी</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जगहों और बुकमार्क की सूची</translation>
        </message>
        <message>
            <source>Files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइलें</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइलों का प्रकार (&amp;T):</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइल का नाम (&amp;N):</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">खोलें (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सहेजें (&amp;S)</translation>
        </message>
        <message>
            <source>Save As</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस नाम से सहेजें</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ोल्डर खोजें</translation>
        </message>
        <message>
            <source>Directories</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ोल्डर</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ोल्डर:</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">चुनें (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">नाम बदलें (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मिटाएँ (&amp;D)</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">छिपी फ़ाइलें दिखाएँ (&amp;H)</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">नया फ़ोल्डर (&amp;N)</translation>
        </message>
        <message>
            <source>Computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कंप्यूटर</translation>
        </message>
        <message>
            <source>Name</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">नाम</translation>
        </message>
        <message>
            <source>Size</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आकार</translation>
        </message>
        <message>
            <source>Type</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रकार</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बदलने की तारीख</translation>
        </message>
        <message>
            <source>Drive</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ड्राइव</translation>
        </message>
        <message>
            <source>Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ोल्डर</translation>
        </message>
        <message>
            <source>&amp;Open files…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइलें खोलें (&amp;O)…</translation>
        </message>
        <message>
            <source>Open &amp;folder…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ोल्डर खोलें (&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Save report…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">रिपोर्ट सहेजें (&amp;S)…</translation>
        </message>
        <message>
            <source>Open report to &amp;print</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">छापने के लिए रिपोर्ट खोलें (&amp;P)</translation>
        </message>
        <message>
            <source>Save &amp;referral packet…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">रेफ़रल पैकेट सहेजें (&amp;R)…</translation>
        </message>
        <message>
            <source>Save answer as &amp;DICOM…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">उत्तर को DICOM के रूप में सहेजें (&amp;D)…</translation>
        </message>
        <message>
            <source>Save su&amp;mmary…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सारांश सहेजें (&amp;M)…</translation>
        </message>
        <message>
            <source>Save worklist as &amp;table…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कार्यसूची को तालिका के रूप में सहेजें (&amp;T)…</translation>
        </message>
        <message>
            <source>Open resu&amp;lts folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">परिणामों का फ़ोल्डर खोलें (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Open another workspace…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दूसरा कार्यस्थान खोलें (&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Back up workspace…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कार्यस्थान का बैकअप लें (&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Repair workspace…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कार्यस्थान की मरम्मत करें (&amp;R)…</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सेटिंग (&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बाहर निकलें (&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Find in the worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कार्यसूची में खोजें (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Next scan nobody has read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अगला स्कैन जिसे किसी ने नहीं पढ़ा (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Pause or go on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">रोकें या आगे बढ़ाएँ (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Cancel screening</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्क्रीनिंग रद्द करें (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Take waiting scan out of the list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रतीक्षा वाला स्कैन सूची से हटाएँ (&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Undo: put it back into the list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">वापस करें: उसे फिर सूची में रखें (&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Heat map on or off</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">हीट मैप दिखाएँ या छिपाएँ (&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Compare with another scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दूसरे स्कैन से तुलना करें (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Fit to window</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">विंडो के आकार में फ़िट करें (&amp;F)</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बड़ा करें (&amp;I)</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">छोटा करें (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Actual size, pixel by pixel</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">असली आकार, पिक्सेल-दर-पिक्सेल (&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Reset picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर पहले जैसी करें (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Turn right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दाईं ओर घुमाएँ (&amp;T)</translation>
        </message>
        <message>
            <source>Turn &amp;left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बाईं ओर घुमाएँ (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Mirror left and right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बायाँ-दायाँ पलटें (&amp;M)</translation>
        </message>
        <message>
            <source>Flip &amp;upside down</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ऊपर-नीचे पलटें (&amp;U)</translation>
        </message>
        <message>
            <source>Measure a len&amp;gth (or shift and drag)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लंबाई नापें (या Shift दबाकर खींचें) (&amp;G)</translation>
        </message>
        <message>
            <source>Cop&amp;y picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर कॉपी करें (&amp;Y)</translation>
        </message>
        <message>
            <source>Sa&amp;ve picture…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर सहेजें (&amp;V)…</translation>
        </message>
        <message>
            <source>&amp;Previous slice or frame</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पिछली स्लाइस या फ़्रेम (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Next slice or frame</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अगली स्लाइस या फ़्रेम (&amp;N)</translation>
        </message>
        <message>
            <source>Play or &amp;stop</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">चलाएँ या रोकें (&amp;S)</translation>
        </message>
        <message>
            <source>S&amp;wap black and white</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">काला और सफ़ेद आपस में बदलें (&amp;W)</translation>
        </message>
        <message>
            <source>CT window: lung</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">CT विंडो: फेफड़े</translation>
        </message>
        <message>
            <source>CT window: mediastinum</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">CT विंडो: मीडियास्टिनम</translation>
        </message>
        <message>
            <source>CT window: bone</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">CT विंडो: हड्डी</translation>
        </message>
        <message>
            <source>Window as the file asks</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">विंडो, जैसा फ़ाइल में लिखा है</translation>
        </message>
        <message>
            <source>Window from darkest to brightest</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">विंडो, सबसे गहरे से सबसे उजले तक</translation>
        </message>
        <message>
            <source>&amp;Local study…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्थानीय अध्ययन (&amp;L)…</translation>
        </message>
        <message>
            <source>What was &amp;done…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">क्या-क्या किया गया (&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Keys and mouse</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कुंजियाँ और माउस (&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Check this computer…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस कंप्यूटर की जाँच करें (&amp;C)…</translation>
        </message>
        <message>
            <source>Show the &amp;sample scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">नमूना स्कैन दिखाएँ (&amp;S)</translation>
        </message>
        <message>
            <source>Save support &amp;file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सहायता फ़ाइल सहेजें (&amp;F)…</translation>
        </message>
        <message>
            <source>Open &amp;log folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लॉग फ़ोल्डर खोलें (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Update from a file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइल से अपडेट करें (&amp;U)…</translation>
        </message>
        <message>
            <source>&amp;Go back to the version before…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पहले वाले संस्करण पर लौटें (&amp;G)…</translation>
        </message>
        <message>
            <source>&amp;About ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite के बारे में (&amp;A)</translation>
        </message>
        <message>
            <source>Set by your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आपके IT कर्मचारियों ने तय किया है।</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइल (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कार्यसूची (&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">साधन (&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कार्यस्थान (&amp;W)</translation>
        </message>
        <message>
            <source>Tools</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">साधन</translation>
        </message>
        <message>
            <source>Compare</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तुलना करें</translation>
        </message>
        <message>
            <source>Print</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">छापें</translation>
        </message>
        <message>
            <source>Answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">उत्तर</translation>
        </message>
        <message>
            <source>No scan is chosen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कोई स्कैन नहीं चुना गया है।</translation>
        </message>
        <message>
            <source>Please note</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कृपया ध्यान दें</translation>
        </message>
        <message>
            <source>At your clinic</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आपके क्लिनिक में</translation>
        </message>
        <message>
            <source>Change how many have pneumonia…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निमोनिया के मरीज़ों की संख्या बदलें…</translation>
        </message>
        <message>
            <source>Show the answer now</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">उत्तर अभी दिखाएँ</translation>
        </message>
        <message>
            <source>What the numbers mean</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">संख्याओं का मतलब</translation>
        </message>
        <message>
            <source>How far to trust it</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस पर कितना भरोसा करें</translation>
        </message>
        <message>
            <source>Save this answer as a PDF file (Ctrl+S)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस उत्तर को PDF फ़ाइल के रूप में सहेजें (Ctrl+S)</translation>
        </message>
        <message>
            <source>Number of this scan in the log: {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लॉग में इस स्कैन की संख्या: {number}</translation>
        </message>
        <message>
            <source>Model: {id} {version}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मॉडल: {id} {version}</translation>
        </message>
        <message>
            <source>Patient: {facts}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मरीज़: {facts}</translation>
        </message>
        <message>
            <source>Born {date}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जन्म {date}</translation>
        </message>
        <message>
            <source>Scan of {date}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{date} का स्कैन</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निगरानी वाला फ़ोल्डर</translation>
        </message>
        <message>
            <source>Scans that arrive in this folder are screened by themselves while ThoraLite is open. Choose the folder to which your X-ray machine or scanner saves. Files in it are only read, never changed or deleted.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जब तक ThoraLite खुला है, इस फ़ोल्डर में आने वाले स्कैन की स्क्रीनिंग अपने-आप होती है। वह फ़ोल्डर चुनें जिसमें आपकी एक्स-रे मशीन या स्कैनर तस्वीरें सहेजता है। उसकी फ़ाइलें केवल पढ़ी जाती हैं, कभी बदली या मिटाई नहीं जातीं।</translation>
        </message>
        <message>
            <source>Folder to watch</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निगरानी के लिए फ़ोल्डर</translation>
        </message>
        <message>
            <source>The results are kept there. Choose a folder that holds only scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">परिणाम वहीं रखे जाते हैं। ऐसा फ़ोल्डर चुनें जिसमें केवल स्कैन हों।</translation>
        </message>
        <message>
            <source>No folder is watched</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">किसी फ़ोल्डर की निगरानी नहीं हो रही है</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">चुनें…</translation>
        </message>
        <message>
            <source>Choose the folder to watch</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निगरानी के लिए फ़ोल्डर चुनें</translation>
        </message>
        <message>
            <source>Watch none</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निगरानी न करें</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">रिसीवर</translation>
        </message>
        <message>
            <source>Receive scans over the local network</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्थानीय नेटवर्क से स्कैन प्राप्त करें</translation>
        </message>
        <message>
            <source> MB</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished"> MB</translation>
        </message>
        <message>
            <source>X-ray machines can send their pictures straight to this computer, in the way that DICOM calls C-STORE. Whoever installs the machine will ask for the address, the port and the name below. Switch this on only in a network you trust: pictures and names of patients travel over it unencrypted.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">एक्स-रे मशीनें अपनी तस्वीरें सीधे इस कंप्यूटर पर भेज सकती हैं; DICOM में इस तरीके को C-STORE कहते हैं। मशीन लगाने वाला व्यक्ति नीचे दिया पता, पोर्ट और नाम पूछेगा। इसे केवल भरोसेमंद नेटवर्क में चालू करें: इसमें तस्वीरें और मरीज़ों के नाम बिना एन्क्रिप्शन के जाते हैं।</translation>
        </message>
        <message>
            <source>At 127.0.0.1 only programs on this computer can send.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">127.0.0.1 पर केवल इसी कंप्यूटर के प्रोग्राम भेज सकते हैं।</translation>
        </message>
        <message>
            <source>One name (AE title) in each line. No other machine may send.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">हर पंक्ति में एक नाम (AE title) लिखें। कोई और मशीन नहीं भेज सकेगी।</translation>
        </message>
        <message>
            <source>When so much has been received, more is refused until you make room.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इतना प्राप्त हो जाने पर, जब तक आप जगह खाली न करें, और स्वीकार नहीं किया जाता।</translation>
        </message>
        <message>
            <source>Address of this computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस कंप्यूटर का पता</translation>
        </message>
        <message>
            <source>Name of this computer (AE title)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस कंप्यूटर का नाम (AE title)</translation>
        </message>
        <message>
            <source>Machines that may send</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मशीनें जो भेज सकती हैं</translation>
        </message>
        <message>
            <source>Port</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पोर्ट</translation>
        </message>
        <message>
            <source>Space for received scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्राप्त स्कैन के लिए जगह</translation>
        </message>
        <message>
            <source>An address looks like 192.168.1.20.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पता इस तरह का होता है: 192.168.1.20।</translation>
        </message>
        <message>
            <source>A name has 1 to 16 plain letters, figures or signs, and no backslash.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">नाम में 1 से 16 सादे अंग्रेज़ी अक्षर, अंक या चिह्न होते हैं, पर बैकस्लैश नहीं।</translation>
        </message>
        <message>
            <source>Name at least one machine.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कम-से-कम एक मशीन का नाम लिखें।</translation>
        </message>
        <message>
            <source>What happened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">क्या-क्या हुआ</translation>
        </message>
        <message>
            <source>Search</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">खोज</translation>
        </message>
        <message>
            <source>Search what happened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">क्या-क्या हुआ, उसमें खोजें</translation>
        </message>
        <message>
            <source>Show only one kind of event</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">केवल एक प्रकार की घटनाएँ दिखाएँ</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{name} नाम से सहेजा गया।</translation>
        </message>
        <message>
            <source>Save what happened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">क्या-क्या हुआ, उसे सहेजें</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तालिका (*.csv)</translation>
        </message>
        <message>
            <source>Everything</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सब कुछ</translation>
        </message>
        <message>
            <source>Workspace opened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कार्यस्थान खोला गया</translation>
        </message>
        <message>
            <source>Settings changed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सेटिंग बदली गईं</translation>
        </message>
        <message>
            <source>Model changed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मॉडल बदला</translation>
        </message>
        <message>
            <source>Scan received over the network</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">नेटवर्क से स्कैन प्राप्त हुआ</translation>
        </message>
        <message>
            <source>Taken out of the waiting list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रतीक्षा सूची से हटाया गया</translation>
        </message>
        <message>
            <source>Screening started</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्क्रीनिंग शुरू हुई</translation>
        </message>
        <message>
            <source>Screening ended</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्क्रीनिंग समाप्त हुई</translation>
        </message>
        <message>
            <source>Answer given</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">उत्तर दिया गया</translation>
        </message>
        <message>
            <source>Another answer given</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दूसरा उत्तर दिया गया</translation>
        </message>
        <message>
            <source>All stored answers forgotten</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सहेजे गए सभी उत्तर भुला दिए गए</translation>
        </message>
        <message>
            <source>Answer shown before a finding was kept</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निष्कर्ष दर्ज होने से पहले उत्तर दिखाया गया</translation>
        </message>
        <message>
            <source>Finding kept</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निष्कर्ष दर्ज किया गया</translation>
        </message>
        <message>
            <source>Report saved</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">रिपोर्ट सहेजी गई</translation>
        </message>
        <message>
            <source>Results exported</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">परिणाम निर्यात किए गए</translation>
        </message>
        <message>
            <source>Study of the clinic's own scans put to use</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">क्लिनिक के अपने स्कैन का अध्ययन उपयोग में लाया गया</translation>
        </message>
        <message>
            <source>Study of the clinic's own scans no longer used</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">क्लिनिक के अपने स्कैन का अध्ययन अब उपयोग में नहीं</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बैकअप लिया गया</translation>
        </message>
        <message>
            <source>Workspace repaired</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कार्यस्थान की मरम्मत की गई</translation>
        </message>
        <message>
            <source>What happened, newest first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">क्या-क्या हुआ, सबसे नया पहले</translation>
        </message>
        <message>
            <source>Nothing can be taken out of this record.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस रिकॉर्ड से कुछ भी हटाया नहीं जा सकता।</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">CSV के रूप में सहेजें…</translation>
        </message>
        <message>
            <source>Time</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">समय</translation>
        </message>
        <message>
            <source>Scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्कैन</translation>
        </message>
        <message>
            <source>Detail</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">विवरण</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह संदेश बंद करें</translation>
        </message>
        <message>
            <source>Picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर</translation>
        </message>
        <message>
            <source>{length} cm</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{length} सेमी</translation>
        </message>
        <message>
            <source>Choose a scan to compare with</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तुलना के लिए स्कैन चुनें</translation>
        </message>
        <message>
            <source>Patient, date or file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मरीज़, तारीख या फ़ाइल</translation>
        </message>
        <message>
            <source>Scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्कैन</translation>
        </message>
        <message>
            <source>Other scans of this patient</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस मरीज़ के दूसरे स्कैन</translation>
        </message>
        <message>
            <source>Other scans in the list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सूची के दूसरे स्कैन</translation>
        </message>
        <message>
            <source>Together</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">साथ-साथ</translation>
        </message>
        <message>
            <source>Change size, brightness and slices of both pictures together</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दोनों तस्वीरों का आकार, चमक और स्लाइस साथ-साथ बदलें</translation>
        </message>
        <message>
            <source>Chosen scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">चुना हुआ स्कैन: {date} · {answer}</translation>
        </message>
        <message>
            <source>End the comparison</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तुलना समाप्त करें</translation>
        </message>
        <message>
            <source>Another patient: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दूसरा मरीज़: {date} · {answer}</translation>
        </message>
        <message>
            <source>Other scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दूसरा स्कैन: {date} · {answer}</translation>
        </message>
        <message>
            <source>Other scan of this patient: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस मरीज़ का दूसरा स्कैन: {date} · {answer}</translation>
        </message>
        <message>
            <source>Earlier scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पहले का स्कैन: {date} · {answer}</translation>
        </message>
        <message>
            <source>Later scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बाद का स्कैन: {date} · {answer}</translation>
        </message>
        <message>
            <source>Open &amp;files…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइलें खोलें (&amp;F)…</translation>
        </message>
        <message>
            <source>Open f&amp;older…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ोल्डर खोलें (&amp;O)…</translation>
        </message>
        <message>
            <source>Drop chest scans here</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">छाती के स्कैन यहाँ छोड़ें</translation>
        </message>
        <message>
            <source>Files, a whole folder, a ZIP archive, a CD or a USB stick.
Chest X-ray, CT and lung ultrasound as DICOM, PNG, JPEG or TIFF.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइलें, पूरा फ़ोल्डर, ZIP आर्काइव, CD या USB स्टिक।
छाती का एक्स-रे, CT और फेफड़ों का अल्ट्रासाउंड: DICOM, PNG, JPEG या TIFF में।</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. {disclaimer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस कंप्यूटर से कुछ भी बाहर नहीं जाता। {disclaimer}</translation>
        </message>
        <message>
            <source>Pictures, DICOM files and archives (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.zip)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीरें, DICOM फ़ाइलें और आर्काइव (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.zip)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <source>Open files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइलें खोलें</translation>
        </message>
        <message>
            <source>Open a folder of scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्कैन का फ़ोल्डर खोलें</translation>
        </message>
        <message>
            <source>Choose the folder of a workspace, or an empty one for a new workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">किसी कार्यस्थान का फ़ोल्डर चुनें, या नए कार्यस्थान के लिए कोई खाली फ़ोल्डर</translation>
        </message>
        <message>
            <source>Save report</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">रिपोर्ट सहेजें</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">PDF फ़ाइलें (*.pdf)</translation>
        </message>
        <message>
            <source>The report opens in the program for PDF files. If it does not, you find it here: {place}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">रिपोर्ट PDF फ़ाइलों के प्रोग्राम में खुलती है। न खुले, तो यहाँ मिलेगी: {place}</translation>
        </message>
        <message>
            <source>This computer has no program that shows PDF files. The report is here: {place}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस कंप्यूटर पर PDF फ़ाइलें दिखाने वाला कोई प्रोग्राम नहीं है। रिपोर्ट यहाँ है: {place}</translation>
        </message>
        <message>
            <source>Save referral packet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">रेफ़रल पैकेट सहेजें</translation>
        </message>
        <message>
            <source>ZIP archives (*.zip)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ZIP आर्काइव (*.zip)</translation>
        </message>
        <message>
            <source>Choose a folder for the DICOM files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">DICOM फ़ाइलों के लिए फ़ोल्डर चुनें</translation>
        </message>
        <message>
            <source>Screening summary</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्क्रीनिंग का सारांश</translation>
        </message>
        <message>
            <source>Save summary</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सारांश सहेजें</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्प्रेडशीट (*.xlsx)</translation>
        </message>
        <message>
            <source>Comma separated values (*.csv)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अल्पविराम से अलग किए मान (*.csv)</translation>
        </message>
        <message>
            <source>Save worklist as table</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कार्यसूची को तालिका के रूप में सहेजें</translation>
        </message>
        <message>
            <source>Worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कार्यसूची</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर सहेजें</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">PNG तस्वीरें (*.png)</translation>
        </message>
        <message>
            <source>Back up workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कार्यस्थान का बैकअप लें</translation>
        </message>
        <message>
            <source>Workspace backups (*.sqlite)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कार्यस्थान के बैकअप (*.sqlite)</translation>
        </message>
        <message>
            <source>Welcome to ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite में आपका स्वागत है</translation>
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आगे</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">चरण {step}, कुल {steps}</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अपनी भाषा चुनें</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">भाषा</translation>
        </message>
        <message>
            <source>The translations were made by a machine and have not yet been checked by a person.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ये अनुवाद मशीन से किए गए हैं और अभी किसी व्यक्ति ने इन्हें जाँचा नहीं है।</translation>
        </message>
        <message>
            <source>What ThoraLite is and what it is not</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite क्या है और क्या नहीं है</translation>
        </message>
        <message>
            <source>What it is</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह क्या है</translation>
        </message>
        <message>
            <source>What it is not</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह क्या नहीं है</translation>
        </message>
        <message>
            <source>ThoraLite looks at chest X-rays, CT and lung ultrasound for signs of pneumonia. It helps clinics without a radiologist to see which patients to refer first.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite छाती के एक्स-रे, CT और फेफड़ों के अल्ट्रासाउंड में निमोनिया के संकेत खोजता है। जिन क्लिनिकों में रेडियोलॉजिस्ट नहीं है, उन्हें यह देखने में मदद करता है कि किन मरीज़ों को पहले रेफ़र करें।</translation>
        </message>
        <message>
            <source>It works without internet. Nothing leaves this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह बिना इंटरनेट के काम करता है। इस कंप्यूटर से कुछ भी बाहर नहीं जाता।</translation>
        </message>
        <message>
            <source>It is a screening aid, not a diagnosis, and it is not approved as a medical device.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह स्क्रीनिंग में सहायक है, निदान नहीं, और इसे चिकित्सा उपकरण के रूप में मंज़ूरी नहीं मिली है।</translation>
        </message>
        <message>
            <source>It makes mistakes: it misses people who have pneumonia, and it marks people who have none.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इससे गलतियाँ होती हैं: निमोनिया वाले कुछ लोग इससे छूट जाते हैं, और कुछ ऐसे लोगों में यह निमोनिया बताता है जिन्हें वह नहीं है।</translation>
        </message>
        <message>
            <source>It looks for pneumonia only. Tuberculosis, tumours, fractures or a collapsed lung may go unseen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह केवल निमोनिया खोजता है। टीबी, ट्यूमर, हड्डी टूटना या फेफड़े का पिचकना अनदेखा रह सकता है।</translation>
        </message>
        <message>
            <source>A person who has seen the patient decides. Never withhold care because ThoraLite saw no sign.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निर्णय वही व्यक्ति करता है जिसने मरीज़ को देखा है। ThoraLite को कोई संकेत नहीं दिखा, इस कारण इलाज कभी न रोकें।</translation>
        </message>
        <message>
            <source>I have read this.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मैंने इसे पढ़ लिया है।</translation>
        </message>
        <message>
            <source>Check of this computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस कंप्यूटर की जाँच</translation>
        </message>
        <message>
            <source>Computers calculate differently. Scans with known answers show whether this one can be relied on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अलग-अलग कंप्यूटर अलग तरह से गणना करते हैं। जिन स्कैन के उत्तर पहले से पता हैं, उनसे पता चलता है कि इस कंप्यूटर पर भरोसा किया जा सकता है या नहीं।</translation>
        </message>
        <message>
            <source>Ready</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तैयार</translation>
        </message>
        <message>
            <source>Show me with the sample scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">नमूना स्कैन से दिखाएँ</translation>
        </message>
        <message>
            <source>Scans that come with ThoraLite are screened, so that you see what an answer looks like.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite के साथ आए स्कैन की स्क्रीनिंग होती है, ताकि आप देख सकें कि उत्तर कैसा दिखता है।</translation>
        </message>
        <message>
            <source>Start with my own scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अपने स्कैन से शुरू करें</translation>
        </message>
        <message>
            <source>Drop files, a folder or a CD on the window, or open them from its menu.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइलें, फ़ोल्डर या CD को विंडो पर छोड़ें, या विंडो के मेनू से खोलें।</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कुंजियाँ और माउस</translation>
        </message>
        <message>
            <source>Drag, left button</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बायाँ बटन दबाकर खींचें</translation>
        </message>
        <message>
            <source>Brightness and contrast</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">चमक और कंट्रास्ट</translation>
        </message>
        <message>
            <source>Drag, right or middle button</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दायाँ या बीच का बटन दबाकर खींचें</translation>
        </message>
        <message>
            <source>Move the picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर खिसकाएँ</translation>
        </message>
        <message>
            <source>Drag with Shift</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Shift दबाकर खींचें</translation>
        </message>
        <message>
            <source>Measure a length</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लंबाई नापें</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पहिया घुमाएँ</translation>
        </message>
        <message>
            <source>Zoom; over several slices or frames, step through them</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ज़ूम; कई स्लाइस या फ़्रेम हों तो एक-एक करके देखें</translation>
        </message>
        <message>
            <source>Wheel with Ctrl</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Ctrl दबाकर पहिया घुमाएँ</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ज़ूम</translation>
        </message>
        <message>
            <source>Double click</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">डबल क्लिक</translation>
        </message>
        <message>
            <source>Picture as at first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर शुरू जैसी</translation>
        </message>
        <message>
            <source>Arrow keys, after a click on the picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर पर क्लिक के बाद तीर कुंजियाँ</translation>
        </message>
        <message>
            <source>Move the enlarged picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बड़ी की हुई तस्वीर खिसकाएँ</translation>
        </message>
        <message>
            <source>Shift and arrow keys</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Shift और तीर कुंजियाँ</translation>
        </message>
        <message>
            <source>ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite</translation>
        </message>
        <message>
            <source>The program was stopped in the middle of its work. Nothing is lost: {done} finished scans are here, and it goes on with what was waiting.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रोग्राम काम के बीच में बंद हो गया था। कुछ भी खोया नहीं है: पूरे हो चुके {done} स्कैन यहाँ हैं, और जो बाकी थे उन पर काम आगे जारी है।</translation>
        </message>
        <message>
            <source>The program was stopped in the middle of its work. Nothing is lost: {done} finished scans are here, and what was waiting waits until you go on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रोग्राम काम के बीच में बंद हो गया था। कुछ भी खोया नहीं है: पूरे हो चुके {done} स्कैन यहाँ हैं, और जो बाकी थे वे आपके आगे बढ़ाने तक प्रतीक्षा करेंगे।</translation>
        </message>
        <message>
            <source>The model for {kinds} has changed, so the thresholds of your own study no longer count. The shipped ones are used until you repeat the study.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{kinds} का मॉडल बदल गया है, इसलिए आपके अपने अध्ययन की सीमाएँ अब लागू नहीं हैं। जब तक आप अध्ययन दोबारा न करें, साथ आई सीमाएँ उपयोग होंगी।</translation>
        </message>
        <message>
            <source>No scans were found in what was added.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जो जोड़ा गया, उसमें कोई स्कैन नहीं मिला।</translation>
        </message>
        <message>
            <source>Other files in the folders, which are no scans, were left out: {count}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ोल्डरों की दूसरी फ़ाइलें, जो स्कैन नहीं हैं, छोड़ दी गईं: {count}।</translation>
        </message>
        <message>
            <source>ThoraLite cannot write in your own folder. Settings and results are kept in {folder} and may be lost when the computer restarts. Save the reports you need, or choose another folder under File, Workspace. Ask your IT staff to repair your folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite आपके अपने फ़ोल्डर में लिख नहीं सकता। सेटिंग और परिणाम {folder} में रखे जाते हैं और कंप्यूटर फिर से शुरू होने पर खो सकते हैं। ज़रूरी रिपोर्ट सहेज लें, या फ़ाइल, कार्यस्थान में दूसरा फ़ोल्डर चुनें। अपने IT कर्मचारियों से आपका फ़ोल्डर ठीक करने को कहें।</translation>
        </message>
        <message>
            <source>ThoraLite cannot write in your own folder. Settings are kept in {folder} and may be lost when the computer restarts; the results are safe. Ask your IT staff to repair your folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite आपके अपने फ़ोल्डर में लिख नहीं सकता। सेटिंग {folder} में रखी जाती हैं और कंप्यूटर फिर से शुरू होने पर खो सकती हैं; परिणाम सुरक्षित हैं। अपने IT कर्मचारियों से आपका फ़ोल्डर ठीक करने को कहें।</translation>
        </message>
        <message>
            <source>This computer has no program that shows folders. The folder is: {place}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस कंप्यूटर पर फ़ोल्डर दिखाने वाला कोई प्रोग्राम नहीं है। फ़ोल्डर है: {place}</translation>
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
इस कंप्यूटर से कुछ भी बाहर नहीं जाता।

मॉडल:
{models}</translation>
        </message>
        <message>
            <source>About ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite के बारे में</translation>
        </message>
        <message>
            <source>none loaded</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कोई लोड नहीं है</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you repair.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मरम्मत करने से पहले स्क्रीनिंग रद्द करें, या उसके पूरा होने तक प्रतीक्षा करें।</translation>
        </message>
        <message>
            <source>Repair workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कार्यस्थान की मरम्मत करें</translation>
        </message>
        <message>
            <source>Rebuild the stored results of this workspace from everything that can still be read?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">क्या इस कार्यस्थान के सहेजे हुए परिणाम, जो कुछ अब भी पढ़ा जा सकता है, उससे फिर बनाए जाएँ?</translation>
        </message>
        <message>
            <source>The file as it is now is kept beside the new one. Scans whose answers are lost are judged again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइल जैसी अभी है, वह नई फ़ाइल के पास रखी जाएगी। जिन स्कैन के उत्तर खो गए हैं, उन्हें फिर परखा जाएगा।</translation>
        </message>
        <message>
            <source>The workspace was rebuilt: {cases} cases are here, {lost} are to be screened again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कार्यस्थान फिर बनाया गया: {cases} मामले यहाँ हैं, {lost} की स्क्रीनिंग फिर करनी है।</translation>
        </message>
        <message>
            <source>By kind (which one is far less certain)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रकार के अनुसार (कौन-सा प्रकार है, यह बहुत कम निश्चित है)</translation>
        </message>
        <message>
            <source>No sign seen below {low}; refer from {high} on (the two ticks).</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{low} से नीचे कोई संकेत नहीं दिखा; {high} से रेफ़र करें (दोनों निशान)।</translation>
        </message>
        <message>
            <source>Probability of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निमोनिया की संभावना</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you change the workspace.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कार्यस्थान बदलने से पहले स्क्रीनिंग रद्द करें, या उसके पूरा होने तक प्रतीक्षा करें।</translation>
        </message>
        <message>
            <source>Watching {folder}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{folder} की निगरानी जारी</translation>
        </message>
        <message>
            <source>Receiving as {title} on {address}, port {port}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{title} नाम से {address}, पोर्ट {port} पर स्कैन प्राप्त हो रहे हैं</translation>
        </message>
        <message>
            <source>Your own finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आपका अपना निष्कर्ष</translation>
        </message>
        <message>
            <source>Look at the picture first. The program's answer is shown when you have kept your finding. You may see it without one: that is recorded.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पहले तस्वीर देखें। आपका निष्कर्ष दर्ज होने पर प्रोग्राम का उत्तर दिखाया जाता है। आप निष्कर्ष के बिना भी उत्तर देख सकते हैं: यह रिकॉर्ड में लिखा जाता है।</translation>
        </message>
        <message>
            <source>No sign of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निमोनिया का कोई संकेत नहीं</translation>
        </message>
        <message>
            <source>COVID-19 pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">COVID-19 निमोनिया</translation>
        </message>
        <message>
            <source>Other pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दूसरा निमोनिया</translation>
        </message>
        <message>
            <source>Other disease</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दूसरा रोग</translation>
        </message>
        <message>
            <source>Not certain</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निश्चित नहीं</translation>
        </message>
        <message>
            <source>Note (optional)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">टिप्पणी (वैकल्पिक)</translation>
        </message>
        <message>
            <source>Note on this scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस स्कैन पर टिप्पणी</translation>
        </message>
        <message>
            <source>&amp;Keep finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निष्कर्ष दर्ज करें (&amp;K)</translation>
        </message>
        <message>
            <source>To correct a finding, keep another one: both stay in the record.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निष्कर्ष सुधारने के लिए नया निष्कर्ष दर्ज करें: दोनों रिकॉर्ड में रहते हैं।</translation>
        </message>
        <message>
            <source>It is kept under the name {name}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह {name} के नाम से दर्ज होता है।</translation>
        </message>
        <message>
            <source>No name is kept with it: enter yours in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इसके साथ कोई नाम दर्ज नहीं होता: सेटिंग में अपना नाम लिखें।</translation>
        </message>
        <message>
            <source>Note only</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">केवल टिप्पणी</translation>
        </message>
        <message>
            <source>before the answer was seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">उत्तर देखने से पहले</translation>
        </message>
        <message>
            <source>with the answer in view</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">उत्तर सामने होते हुए</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जाँच की प्रगति</translation>
        </message>
        <message>
            <source>Stop</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">रोकें</translation>
        </message>
        <message>
            <source>Check again</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फिर जाँच करें</translation>
        </message>
        <message>
            <source>Loading the models…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मॉडल लोड हो रहे हैं…</translation>
        </message>
        <message>
            <source>Checking whether this computer gives the released answers: {done} of {total}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जाँच हो रही है कि यह कंप्यूटर वही उत्तर देता है जो जारी करते समय मिले थे: {total} में से {done}।</translation>
        </message>
        <message>
            <source>The check was not finished. Do it before you rely on the answers.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जाँच पूरी नहीं हुई। उत्तरों पर भरोसा करने से पहले इसे पूरा करें।</translation>
        </message>
        <message>
            <source>This computer gives the released answers ({passed} of {total} checks).</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह कंप्यूटर वही उत्तर देता है जो जारी करते समय मिले थे ({total} में से {passed} जाँचें)।</translation>
        </message>
        <message>
            <source>In {failed} of {total} checks this computer gives other answers than the released ones. Do not use ThoraLite on it. Install ThoraLite again; if that does not help, use another computer and tell your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{total} में से {failed} जाँचों में यह कंप्यूटर जारी करते समय मिले उत्तरों से अलग उत्तर देता है। इस पर ThoraLite का उपयोग न करें। ThoraLite को फिर से इंस्टॉल करें; उससे भी ठीक न हो तो दूसरा कंप्यूटर लें और अपने IT कर्मचारियों को बताएँ।</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस कंप्यूटर की जाँच करें</translation>
        </message>
        <message>
            <source>Settings</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सेटिंग</translation>
        </message>
        <message>
            <source>Sections</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अनुभाग</translation>
        </message>
        <message>
            <source>General</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सामान्य सेटिंग</translation>
        </message>
        <message>
            <source>As the system</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सिस्टम के अनुसार</translation>
        </message>
        <message>
            <source>Light</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">उजला</translation>
        </message>
        <message>
            <source>Dark</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">गहरा</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तेज़ कंट्रास्ट</translation>
        </message>
        <message>
            <source>Normal</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सामान्य</translation>
        </message>
        <message>
            <source>Large</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बड़ा</translation>
        </message>
        <message>
            <source>Very large</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बहुत बड़ा</translation>
        </message>
        <message>
            <source>Folder of the results</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">परिणामों का फ़ोल्डर</translation>
        </message>
        <message>
            <source>Another folder is opened from the menu of the window.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दूसरा फ़ोल्डर विंडो के मेनू से खोला जाता है।</translation>
        </message>
        <message>
            <source>Colours</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">रंग</translation>
        </message>
        <message>
            <source>Text size</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अक्षरों का आकार</translation>
        </message>
        <message>
            <source>Clinic and reports</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">क्लिनिक और रिपोर्ट</translation>
        </message>
        <message>
            <source>Print the patient's name, number, date of birth and sex</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मरीज़ का नाम, नंबर, जन्म तिथि और लिंग छापें</translation>
        </message>
        <message>
            <source>Address</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पता</translation>
        </message>
        <message>
            <source>Name of the clinic</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">क्लिनिक का नाम</translation>
        </message>
        <message>
            <source>Logo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लोगो</translation>
        </message>
        <message>
            <source>A PNG or JPEG picture for the head of every report.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">हर रिपोर्ट के ऊपर छापने के लिए PNG या JPEG तस्वीर।</translation>
        </message>
        <message>
            <source>Language of the reports</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">रिपोर्ट की भाषा</translation>
        </message>
        <message>
            <source>Paper</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">काग़ज़</translation>
        </message>
        <message>
            <source>Switch it off for reports that leave the clinic without names.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जो रिपोर्ट बिना नाम के क्लिनिक से बाहर जाएँ, उनके लिए इसे बंद करें।</translation>
        </message>
        <message>
            <source>This address is too long for the head of a report.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह पता रिपोर्ट के ऊपरी भाग के लिए बहुत लंबा है।</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लोगो चुनें</translation>
        </message>
        <message>
            <source>No logo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लोगो नहीं</translation>
        </message>
        <message>
            <source>This file is not a PNG or JPEG picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह फ़ाइल PNG या JPEG तस्वीर नहीं है।</translation>
        </message>
        <message>
            <source>This picture is too large for a logo.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह तस्वीर लोगो के लिए बहुत बड़ी है।</translation>
        </message>
        <message>
            <source>This picture is damaged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह तस्वीर खराब है।</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीरें (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Reading</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पढ़ना</translation>
        </message>
        <message>
            <source>Ask for my own finding before showing the program's answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रोग्राम का उत्तर दिखाने से पहले मेरा अपना निष्कर्ष पूछें</translation>
        </message>
        <message>
            <source>Who sees an answer first tends to agree with it. A finding of your own, given before, is worth more.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जो व्यक्ति पहले उत्तर देख लेता है, वह अक्सर उसी से सहमत हो जाता है। पहले दिया गया आपका अपना निष्कर्ष अधिक मूल्यवान है।</translation>
        </message>
        <message>
            <source>Of 100 patients whose chest is examined here, about how many have pneumonia? With this number the program tells how often its answers are right in your clinic. It does not change any answer. If you do not know, leave it at 10 %.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यहाँ जिन 100 मरीज़ों की छाती की जाँच होती है, उनमें से लगभग कितनों को निमोनिया होता है? इस संख्या से प्रोग्राम बताता है कि आपके क्लिनिक में उसके उत्तर कितनी बार सही होते हैं। इससे कोई उत्तर नहीं बदलता। पता न हो तो इसे 10 % ही रहने दें।</translation>
        </message>
        <message>
            <source>Your name</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आपका नाम</translation>
        </message>
        <message>
            <source>It is written with your findings and on the reports.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह आपके निष्कर्षों के साथ और रिपोर्ट पर लिखा जाता है।</translation>
        </message>
        <message>
            <source>Patients with pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निमोनिया के मरीज़</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: some of its files are missing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite शुरू नहीं हो सकता: इसकी कुछ फ़ाइलें नहीं हैं।</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: a part of it is missing, or does not fit this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite शुरू नहीं हो सकता: इसका एक भाग नहीं है, या इस कंप्यूटर से मेल नहीं खाता।</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: the processor of this computer is too old for it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite शुरू नहीं हो सकता: इस कंप्यूटर का प्रोसेसर इसके लिए बहुत पुराना है।</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: it finds no screen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite शुरू नहीं हो सकता: इसे कोई स्क्रीन नहीं मिली।</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: a part of the system that draws windows is missing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite शुरू नहीं हो सकता: सिस्टम का वह भाग नहीं है जो विंडो दिखाता है।</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: it cannot write in its own folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite शुरू नहीं हो सकता: यह अपने फ़ोल्डर में लिख नहीं सकता।</translation>
        </message>
        <message>
            <source>Install ThoraLite again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite को फिर से इंस्टॉल करें।</translation>
        </message>
        <message>
            <source>Install ThoraLite again. If that does not help, show this message to your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite को फिर से इंस्टॉल करें। उससे भी ठीक न हो तो यह संदेश अपने IT कर्मचारियों को दिखाएँ।</translation>
        </message>
        <message>
            <source>Use a computer made after 2013.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">2013 के बाद बने कंप्यूटर का उपयोग करें।</translation>
        </message>
        <message>
            <source>Start it on the desktop of this computer, not over a connection without a screen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इसे इसी कंप्यूटर के डेस्कटॉप पर शुरू करें, बिना स्क्रीन वाले कनेक्शन से नहीं।</translation>
        </message>
        <message>
            <source>Ask your IT staff to install it. On Debian and Ubuntu: sudo apt install libxcb-cursor0</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अपने IT कर्मचारियों से इसे इंस्टॉल करने को कहें। Debian और Ubuntu पर: sudo apt install libxcb-cursor0</translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write in this folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">देखें कि डिस्क भरी न हो और आपको इस फ़ोल्डर में लिखने की अनुमति हो।</translation>
        </message>
        <message>
            <source>Progress</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रगति</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">थोड़ा रोकें (&amp;P)</translation>
        </message>
        <message>
            <source>Hold before the next scan (Ctrl+P)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अगले स्कैन से पहले रोकें (Ctrl+P)</translation>
        </message>
        <message>
            <source>Stop after the scan being worked on; finished scans are kept (Ctrl+.)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जिस स्कैन पर काम हो रहा है, उसके बाद रोकें; पूरे हो चुके स्कैन रखे जाते हैं (Ctrl+.)</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जारी रखें (&amp;C)</translation>
        </message>
        <message>
            <source>Screen what is still waiting</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जो अभी प्रतीक्षा में हैं, उनकी स्क्रीनिंग करें</translation>
        </message>
        <message>
            <source>Looking for scans…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्कैन खोजे जा रहे हैं…</translation>
        </message>
        <message>
            <source>{done} of {total} scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{total} में से {done} स्कैन</translation>
        </message>
        <message>
            <source>{count:.0f} a minute</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रति मिनट {count:.0f}</translation>
        </message>
        <message>
            <source>Paused. Finished scans are kept.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">रुका हुआ है। पूरे हो चुके स्कैन रखे गए हैं।</translation>
        </message>
        <message>
            <source>Stopping after the scan being worked on…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जिस स्कैन पर काम हो रहा है, उसके बाद रुकेगा…</translation>
        </message>
        <message>
            <source>Choose a &amp;folder…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ोल्डर चुनें (&amp;F)…</translation>
        </message>
        <message>
            <source>Choose a &amp;table…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तालिका चुनें (&amp;T)…</translation>
        </message>
        <message>
            <source>How well does the program do on your own scans?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आपके अपने स्कैन पर प्रोग्राम कितना अच्छा काम करता है?</translation>
        </message>
        <message>
            <source>Give it scans of which you know what they show. It judges them, compares, and helps you to choose thresholds for your clinic. Nothing leaves this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इसे ऐसे स्कैन दें जिनके बारे में आपको पता है कि उनमें क्या है। यह उन्हें परखता है, तुलना करता है, और आपके क्लिनिक के लिए सीमाएँ चुनने में मदद करता है। इस कंप्यूटर से कुछ भी बाहर नहीं जाता।</translation>
        </message>
        <message>
            <source>Take scans as they come, not the clearest ones.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्कैन जैसे आते हैं वैसे ही लें, केवल सबसे साफ़ वाले नहीं।</translation>
        </message>
        <message>
            <source>Take at least 30 people with and 30 people without pneumonia; 100 of each are better.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कम-से-कम 30 लोग निमोनिया वाले और 30 लोग बिना निमोनिया वाले लें; दोनों के 100-100 हों तो बेहतर है।</translation>
        </message>
        <message>
            <source>Labels must be right: go by a laboratory test, a CT or the doctor's final diagnosis, never by this program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लेबल सही होने चाहिए: लैब जाँच, CT या डॉक्टर के अंतिम निदान को आधार मानें, इस प्रोग्राम को कभी नहीं।</translation>
        </message>
        <message>
            <source>A folder for each kind of scan:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">हर प्रकार के स्कैन का एक फ़ोल्डर:</translation>
        </message>
        <message>
            <source>Or a table (CSV): the file, what it shows and, where it is known, whose it is:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">या एक तालिका (CSV): फ़ाइल, उसमें क्या दिखता है और, पता हो तो, वह किसकी है:</translation>
        </message>
        <message>
            <source>Choose the folder of labelled scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लेबल लगे स्कैन का फ़ोल्डर चुनें</translation>
        </message>
        <message>
            <source>Choose the table of labelled scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लेबल लगे स्कैन की तालिका चुनें</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तालिकाएँ (*.csv)</translation>
        </message>
        <message>
            <source>Measured on scans of {positive} people with and {negative} people without pneumonia. The true figures lie within these ranges with 95% confidence. Thresholds chosen on these very scans do a little worse on new ones.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निमोनिया वाले {positive} और बिना निमोनिया वाले {negative} लोगों के स्कैन पर मापा गया। सही आँकड़े 95% विश्वास के साथ इन्हीं दायरों में हैं। इन्हीं स्कैन पर चुनी गई सीमाएँ नए स्कैन पर कुछ कम अच्छा काम करती हैं।</translation>
        </message>
        <message>
            <source>Refer from</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">रेफ़र की सीमा</translation>
        </message>
        <message>
            <source>No sign seen below</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बिना संकेत की सीमा</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">संवेदनशीलता</translation>
        </message>
        <message>
            <source>Specificity</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">विशिष्टता</translation>
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
            <translation type="unfinished">यहाँ चुनी</translation>
        </message>
        <message>
            <source>As delivered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">साथ आई</translation>
        </message>
        <message>
            <source>Of 100 people with pneumonia, it refers {low} to {high}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निमोनिया वाले 100 लोगों में से यह {low} से {high} को रेफ़र करता है।</translation>
        </message>
        <message>
            <source>Of 100 people with pneumonia, it tells {low} to {high} that no sign was seen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निमोनिया वाले 100 लोगों में से {low} से {high} के लिए यह बताता है कि कोई संकेत नहीं दिखा।</translation>
        </message>
        <message>
            <source>Of 100 people without pneumonia, it refers {low} to {high} needlessly.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बिना निमोनिया वाले 100 लोगों में से यह {low} से {high} को बेवजह रेफ़र करता है।</translation>
        </message>
        <message>
            <source>Where {share} of 100 patients have pneumonia: of 100 people it refers, {low} to {high} have it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जहाँ 100 में से {share} मरीज़ों को निमोनिया है: जिन 100 लोगों को यह रेफ़र करता है, उनमें से {low} से {high} को निमोनिया है।</translation>
        </message>
        <message>
            <source>Where {share} of 100 patients have pneumonia: of 100 people it does not refer, {low} to {high} have it all the same.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जहाँ 100 में से {share} मरीज़ों को निमोनिया है: जिन 100 लोगों को यह रेफ़र नहीं करता, उनमें से {low} से {high} को फिर भी निमोनिया है।</translation>
        </message>
        <message>
            <source>These thresholds refer nobody, or everybody.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इन सीमाओं से कोई भी रेफ़र नहीं होता, या सभी रेफ़र होते हैं।</translation>
        </message>
        <message>
            <source>Too few people for thresholds of your own: {positive} with and {negative} without pneumonia. At least {fewest} of each are needed, better {few} or more.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अपनी सीमाओं के लिए लोग बहुत कम हैं: निमोनिया वाले {positive} और बिना निमोनिया वाले {negative}। दोनों में कम-से-कम {fewest} चाहिए, {few} या अधिक हों तो बेहतर।</translation>
        </message>
        <message>
            <source>Few people: {positive} with and {negative} without pneumonia. With {few} or more of each the ranges become narrower.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लोग कम हैं: निमोनिया वाले {positive} और बिना निमोनिया वाले {negative}। दोनों में {few} या अधिक हों तो दायरे सँकरे हो जाते हैं।</translation>
        </message>
        <message>
            <source>These thresholds refer nobody, or everybody. They cannot be used.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इन सीमाओं से कोई भी रेफ़र नहीं होता, या सभी रेफ़र होते हैं। इनका उपयोग नहीं हो सकता।</translation>
        </message>
        <message>
            <source>On these scans the program may be no better than chance. Check the labels. If they are right, do not rely on the program for scans like these.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इन स्कैन पर प्रोग्राम शायद संयोग से बेहतर नहीं है। लेबल जाँचें। लेबल सही हों, तो ऐसे स्कैन के लिए प्रोग्राम पर भरोसा न करें।</translation>
        </message>
        <message>
            <source>With this threshold many people with pneumonia are not referred.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस सीमा से निमोनिया वाले बहुत-से लोग रेफ़र नहीं होते।</translation>
        </message>
        <message>
            <source>{value} ({low} to {high})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{value} ({low}–{high})</translation>
        </message>
        <message>
            <source>In use here</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यहाँ उपयोग में</translation>
        </message>
        <message>
            <source>No thresholds of your own: the program uses those it was delivered with.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अपनी कोई सीमा नहीं है: प्रोग्राम साथ आई सीमाओं का उपयोग करता है।</translation>
        </message>
        <message>
            <source>{model}, version {version}: refer from {refer}, no sign seen below {no_sign}. Measured on {date} on {scans} scans: sensitivity {sensitivity}, specificity {specificity}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{model}, संस्करण {version}: {refer} से रेफ़र करें, {no_sign} से नीचे कोई संकेत नहीं दिखा। {date} को {scans} स्कैन पर मापा गया: संवेदनशीलता {sensitivity}, विशिष्टता {specificity}।</translation>
        </message>
        <message>
            <source>Save for other computers…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दूसरे कंप्यूटरों के लिए सहेजें…</translation>
        </message>
        <message>
            <source>Save the thresholds of {model} for other computers</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{model} की सीमाएँ दूसरे कंप्यूटरों के लिए सहेजें</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">हटाएँ…</translation>
        </message>
        <message>
            <source>Remove the thresholds of {model}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{model} की सीमाएँ हटाएँ</translation>
        </message>
        <message>
            <source>Remove these thresholds?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">क्या ये सीमाएँ हटाई जाएँ?</translation>
        </message>
        <message>
            <source>The program then goes back to the thresholds that your IT staff set.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तब प्रोग्राम फिर उन सीमाओं का उपयोग करेगा जो आपके IT कर्मचारियों ने तय की हैं।</translation>
        </message>
        <message>
            <source>The program then goes back to the thresholds it was delivered with.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तब प्रोग्राम फिर साथ आई सीमाओं का उपयोग करेगा।</translation>
        </message>
        <message>
            <source>Remove</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">हटाएँ</translation>
        </message>
        <message>
            <source>Label</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लेबल</translation>
        </message>
        <message>
            <source>As file and picture tell</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जैसा फ़ाइल और तस्वीर से पता चले</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पीछे (&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">शुरू करें (&amp;S)</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">क्या माना जाए</translation>
        </message>
        <message>
            <source>(no label)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">(कोई लेबल नहीं)</translation>
        </message>
        <message>
            <source>With pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निमोनिया वाले</translation>
        </message>
        <message>
            <source>Without pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बिना निमोनिया वाले</translation>
        </message>
        <message>
            <source>Left out</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">छोड़े गए</translation>
        </message>
        <message>
            <source>{label} counts as</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{label} को क्या माना जाए</translation>
        </message>
        <message>
            <source>To be judged: {scans} scans, of {positive} people with and {negative} people without pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">परखे जाने हैं: {scans} स्कैन, निमोनिया वाले {positive} और बिना निमोनिया वाले {negative} लोगों के।</translation>
        </message>
        <message>
            <source>Scans left out: {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">छोड़े गए स्कैन: {count}</translation>
        </message>
        <message>
            <source>The program does not know every label. Say above what each one counts as.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रोग्राम हर लेबल को नहीं जानता। ऊपर बताएँ कि हर लेबल को क्या माना जाए।</translation>
        </message>
        <message>
            <source>All scans are of one kind. A study needs scans with and without pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सभी स्कैन एक ही तरह के हैं। अध्ययन के लिए निमोनिया वाले और बिना निमोनिया वाले, दोनों स्कैन चाहिए।</translation>
        </message>
        <message>
            <source>With fewer than {fewest} people of either kind no thresholds can be chosen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दोनों में से किसी भी तरह के लोग {fewest} से कम हों, तो सीमाएँ नहीं चुनी जा सकतीं।</translation>
        </message>
        <message>
            <source>With fewer than {few} people of either kind the figures are uncertain.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दोनों में से किसी भी तरह के लोग {few} से कम हों, तो आँकड़े अनिश्चित होते हैं।</translation>
        </message>
        <message>
            <source>Nobody said which scans are of the same person: each counts as a person of its own, unless the DICOM files tell.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह नहीं बताया गया कि कौन-से स्कैन एक ही व्यक्ति के हैं: हर स्कैन को अलग व्यक्ति का माना जाएगा, जब तक DICOM फ़ाइलों में न लिखा हो।</translation>
        </message>
        <message>
            <source>&amp;Judge as</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस रूप में परखें (&amp;J)</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">क्या यह सही है?</translation>
        </message>
        <message>
            <source>&amp;Save the study…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अध्ययन सहेजें (&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Other scans…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दूसरे स्कैन (&amp;O)…</translation>
        </message>
        <message>
            <source>Stopped after {done} of {total} scans: the figures are of these only.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{total} में से {done} स्कैन के बाद रोका गया: आँकड़े केवल इन्हीं के हैं।</translation>
        </message>
        <message>
            <source>No answer ({count})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कोई उत्तर नहीं ({count})</translation>
        </message>
        <message>
            <source>{scans} scans judged: {answered} answered, {refused} without an answer, {failed} unreadable.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scans} स्कैन परखे गए: {answered} का उत्तर मिला, {refused} का उत्तर नहीं मिला, {failed} को पढ़ा नहीं जा सका।</translation>
        </message>
        <message>
            <source>Answers were given for scans of {positive} people with and {negative} people without pneumonia. Figures need both.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निमोनिया वाले {positive} और बिना निमोनिया वाले {negative} लोगों के स्कैन के उत्तर मिले। आँकड़ों के लिए दोनों चाहिए।</translation>
        </message>
        <message>
            <source>Scans without an answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बिना उत्तर वाले स्कैन</translation>
        </message>
        <message>
            <source>File</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइल</translation>
        </message>
        <message>
            <source>Why there is no answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">उत्तर क्यों नहीं है</translation>
        </message>
        <message>
            <source>How many of 100 &amp;patients here have pneumonia?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यहाँ 100 में से कितने मरीज़ों को निमोनिया है? (&amp;P)</translation>
        </message>
        <message>
            <source>Local study</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्थानीय अध्ययन</translation>
        </message>
        <message>
            <source>The study was saved in {folder}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अध्ययन {folder} में सहेजा गया।</translation>
        </message>
        <message>
            <source>These thresholds are in use from now on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अब से ये सीमाएँ उपयोग में हैं।</translation>
        </message>
        <message>
            <source>The models are still being loaded. Try again in a moment.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मॉडल अभी लोड हो रहे हैं। थोड़ी देर में फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>Save thresholds for other computers</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दूसरे कंप्यूटरों के लिए सीमाएँ सहेजें</translation>
        </message>
        <message>
            <source>Thresholds (*.json)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सीमाएँ (*.json)</translation>
        </message>
        <message>
            <source>Save the study in this folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अध्ययन इस फ़ोल्डर में सहेजें</translation>
        </message>
        <message>
            <source>Curve of right and needless referrals</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सही और बेवजह रेफ़र का वक्र</translation>
        </message>
        <message>
            <source>Click on the curve, or press the arrow keys, to move the threshold for referring.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">रेफ़र की सीमा खिसकाने के लिए वक्र पर क्लिक करें, या तीर कुंजियाँ दबाएँ।</translation>
        </message>
        <message>
            <source>Referred, of 100 people with pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निमोनिया वाले 100 लोगों में से रेफ़र</translation>
        </message>
        <message>
            <source>Referred, of 100 people without pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बिना निमोनिया वाले 100 लोगों में से रेफ़र</translation>
        </message>
        <message>
            <source>chosen here</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यहाँ चुनी</translation>
        </message>
        <message>
            <source>as delivered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">साथ आई</translation>
        </message>
        <message>
            <source>95% range</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">95% दायरा</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">रोकें (&amp;S)</translation>
        </message>
        <message>
            <source>Stop after the scan being judged; the figures are then of those judged</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जो स्कैन परखा जा रहा है, उसके बाद रोकें; तब आँकड़े केवल परखे गए स्कैन के होंगे</translation>
        </message>
        <message>
            <source>Your scans are being judged</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आपके स्कैन परखे जा रहे हैं</translation>
        </message>
        <message>
            <source>As &amp;proposed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जैसा सुझाया गया (&amp;P)</translation>
        </message>
        <message>
            <source>The thresholds that refer 90 of 100 people with pneumonia here and clear fewer than 5</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">वे सीमाएँ जो यहाँ निमोनिया वाले 100 में से 90 लोगों को रेफ़र करती हैं और 5 से कम को बिना संकेत बताती हैं</translation>
        </message>
        <message>
            <source>As &amp;delivered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जैसा साथ आया (&amp;D)</translation>
        </message>
        <message>
            <source>The thresholds the program came with</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">वे सीमाएँ जो प्रोग्राम के साथ आई थीं</translation>
        </message>
        <message>
            <source>&amp;Use these thresholds here…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ये सीमाएँ यहाँ उपयोग करें (&amp;U)…</translation>
        </message>
        <message>
            <source>Between the two thresholds the program says that it cannot say.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दोनों सीमाओं के बीच प्रोग्राम बताता है कि वह कह नहीं सकता।</translation>
        </message>
        <message>
            <source>Refer from {percent} on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{percent} से रेफ़र करें</translation>
        </message>
        <message>
            <source>No sign seen below {percent}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{percent} से नीचे संकेत नहीं</translation>
        </message>
        <message>
            <source>From now on the program refers from a probability of {refer} on, and says below {no_sign} that no sign was seen. This counts in this workspace and for this model only: {model}, version {version}. A new version ends it. Reports will say so. Answers given before stay as they are.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अब से प्रोग्राम {refer} या अधिक संभावना पर रेफ़र करता है, और {no_sign} से नीचे बताता है कि कोई संकेत नहीं दिखा। यह केवल इस कार्यस्थान में और इसी मॉडल के लिए लागू है: {model}, संस्करण {version}। नया संस्करण आने पर यह समाप्त हो जाता है। रिपोर्ट में यह लिखा जाएगा। पहले दिए गए उत्तर वैसे ही रहते हैं।</translation>
        </message>
        <message>
            <source>Use these thresholds?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">क्या इन सीमाओं का उपयोग करें?</translation>
        </message>
        <message>
            <source>Use them</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">उपयोग करें</translation>
        </message>
        <message>
            <source>Save support file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सहायता फ़ाइल सहेजें</translation>
        </message>
        <message>
            <source>A file for whoever helps you with ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite में आपकी मदद करने वाले व्यक्ति के लिए एक फ़ाइल</translation>
        </message>
        <message>
            <source>If something does not work, save this file and send it to them, with a few words on what you were doing. Nothing is sent by itself.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कुछ काम न करे तो यह फ़ाइल सहेजें और उन्हें भेजें; साथ में कुछ शब्दों में लिखें कि आप क्या कर रहे थे। अपने-आप कुछ भी नहीं भेजा जाता।</translation>
        </message>
        <message>
            <source>It holds what the program did, what this computer is like, and figures without names. It holds no pictures and nothing that tells a patient, a reader or your clinic. You can open it and look.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इसमें यह होता है कि प्रोग्राम ने क्या किया और यह कंप्यूटर कैसा है, और बिना नाम के आँकड़े। इसमें कोई तस्वीर नहीं होती, और ऐसा कुछ नहीं जिससे किसी मरीज़, पढ़ने वाले या आपके क्लिनिक का पता चले। आप इसे खोलकर देख सकते हैं।</translation>
        </message>
        <message>
            <source>The support file is being saved</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सहायता फ़ाइल सहेजी जा रही है</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सहेजी गई: {file}</translation>
        </message>
        <message>
            <source>Save support file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सहायता फ़ाइल सहेजें…</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लॉग फ़ोल्डर खोलें</translation>
        </message>
        <message>
            <source>ThoraLite stopped unexpectedly last time.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पिछली बार ThoraLite अचानक बंद हो गया था।</translation>
        </message>
        <message>
            <source>Finished scans are kept, and those that were waiting still wait. Save a support file and send it to whoever helps you with ThoraLite, with a few words on what you were doing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पूरे हो चुके स्कैन रखे गए हैं, और जो प्रतीक्षा में थे वे अब भी प्रतीक्षा में हैं। सहायता फ़ाइल सहेजें और ThoraLite में आपकी मदद करने वाले व्यक्ति को भेजें; साथ में कुछ शब्दों में लिखें कि आप क्या कर रहे थे।</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आगे बढ़ें</translation>
        </message>
        <message>
            <source>ThoraLite could not start.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite शुरू नहीं हो सका।</translation>
        </message>
        <message>
            <source>Finished scans are kept. Start it again. If that does not help, save a support file and send it to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पूरे हो चुके स्कैन रखे गए हैं। इसे फिर से शुरू करें। उससे भी ठीक न हो तो सहायता फ़ाइल सहेजें और ThoraLite में आपकी मदद करने वाले व्यक्ति को भेजें।</translation>
        </message>
        <message>
            <source>Something went wrong in the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रोग्राम में कुछ गड़बड़ हुई।</translation>
        </message>
        <message>
            <source>Finished scans are kept. If it happens again, save a support file and send it to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पूरे हो चुके स्कैन रखे गए हैं। ऐसा फिर हो तो सहायता फ़ाइल सहेजें और ThoraLite में आपकी मदद करने वाले व्यक्ति को भेजें।</translation>
        </message>
        <message>
            <source>Update from a file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइल से अपडेट करें</translation>
        </message>
        <message>
            <source>Progress of the update</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अपडेट की प्रगति</translation>
        </message>
        <message>
            <source>Keep the present one</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मौजूदा संस्करण रखें</translation>
        </message>
        <message>
            <source>Use the new version</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">नए संस्करण का उपयोग करें</translation>
        </message>
        <message>
            <source>Later</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बाद में</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अभी फिर से शुरू करें</translation>
        </message>
        <message>
            <source>ThoraLite {version}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite {version}</translation>
        </message>
        <message>
            <source>Models {version}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मॉडल {version}</translation>
        </message>
        <message>
            <source>Released on {date}. Signed by {signer}. {size} MB.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{date} को जारी। {signer} के हस्ताक्षर। {size} MB।</translation>
        </message>
        <message>
            <source>Checking who made this update…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जाँच हो रही है कि यह अपडेट किसने बनाया…</translation>
        </message>
        <message>
            <source>Unpacking and checking every file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">हर फ़ाइल निकाली और जाँची जा रही है…</translation>
        </message>
        <message>
            <source>Checking whether it gives its released answers on this computer…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जाँच हो रही है कि इस कंप्यूटर पर यह वही उत्तर देता है जो जारी करते समय मिले थे…</translation>
        </message>
        <message>
            <source>Comparing its answers with those of the present version…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इसके उत्तरों की तुलना मौजूदा संस्करण के उत्तरों से हो रही है…</translation>
        </message>
        <message>
            <source>The new version is used from the next start on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अगली बार शुरू होने पर नया संस्करण उपयोग होगा।</translation>
        </message>
        <message>
            <source>It gives its released answers on this computer. On {changed} of {count} sample scans it recommends something else than the present version. Look at them before you decide.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस कंप्यूटर पर यह वही उत्तर देता है जो जारी करते समय मिले थे। {count} में से {changed} नमूना स्कैन पर इसकी सलाह मौजूदा संस्करण से अलग है। तय करने से पहले उन्हें देखें।</translation>
        </message>
        <message>
            <source>It gives its released answers on this computer, and on all {count} sample scans it recommends the same as the present version.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस कंप्यूटर पर यह वही उत्तर देता है जो जारी करते समय मिले थे, और सभी {count} नमूना स्कैन पर वही सलाह देता है जो मौजूदा संस्करण देता है।</translation>
        </message>
        <message>
            <source>The percentage is how likely pneumonia is. You can go back to the present version later.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रतिशत बताता है कि निमोनिया की कितनी संभावना है। आप बाद में मौजूदा संस्करण पर लौट सकते हैं।</translation>
        </message>
        <message>
            <source>The thresholds of your own study count only for the models they were measured with. If the new version brings other models, repeat the study.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आपके अपने अध्ययन की सीमाएँ केवल उन मॉडलों के लिए लागू हैं जिनसे उन्हें मापा गया था। नए संस्करण में दूसरे मॉडल हों तो अध्ययन दोबारा करें।</translation>
        </message>
        <message>
            <source>Answers of both versions</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दोनों संस्करणों के उत्तर</translation>
        </message>
        <message>
            <source>Sample scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">नमूना स्कैन</translation>
        </message>
        <message>
            <source>Present version</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मौजूदा संस्करण</translation>
        </message>
        <message>
            <source>New version</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">नया संस्करण</translation>
        </message>
        <message>
            <source>Difference</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अंतर</translation>
        </message>
        <message>
            <source>Changed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बदला</translation>
        </message>
        <message>
            <source>Other percentage</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रतिशत अलग</translation>
        </message>
        <message>
            <source>The same</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">वही</translation>
        </message>
        <message>
            <source>Answered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">उत्तर मिला</translation>
        </message>
        <message>
            <source>No answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कोई उत्तर नहीं</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पढ़ा नहीं जा सका</translation>
        </message>
        <message>
            <source>ThoraLite updates (*.thoraliteupdate)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite के अपडेट (*.thoraliteupdate)</translation>
        </message>
        <message>
            <source>Go back to the version before</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पहले वाले संस्करण पर लौटें</translation>
        </message>
        <message>
            <source>Go back to the version that was used before the last update?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">क्या उस संस्करण पर लौटें जो पिछले अपडेट से पहले उपयोग में था?</translation>
        </message>
        <message>
            <source>Scans are being screened. When they are done, close the program and start it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्कैन की स्क्रीनिंग हो रही है। पूरी होने पर प्रोग्राम बंद करें और फिर से शुरू करें।</translation>
        </message>
        <message>
            <source>ThoraLite {version}, which was installed from a file, did not start on this computer, so the version before it is used. Tell your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइल से इंस्टॉल किया गया ThoraLite {version} इस कंप्यूटर पर शुरू नहीं हुआ, इसलिए उससे पहले वाला संस्करण उपयोग हो रहा है। अपने IT कर्मचारियों को बताएँ।</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अपडेट करने से पहले स्क्रीनिंग रद्द करें, या उसके पूरा होने तक प्रतीक्षा करें।</translation>
        </message>
        <message>
            <source>The version before is used from the next start on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अगली बार शुरू होने पर पहले वाला संस्करण उपयोग होगा।</translation>
        </message>
        <message>
            <source>Program now: {now}. Program then: {then}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रोग्राम अभी: {now}। प्रोग्राम इसके बाद: {then}।</translation>
        </message>
        <message>
            <source>as installed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जैसा इंस्टॉल हुआ था</translation>
        </message>
        <message>
            <source>Models now: {now}. Models then: {then}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मॉडल अभी: {now}। मॉडल इसके बाद: {then}।</translation>
        </message>
        <message>
            <source>those of the program</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रोग्राम के अपने</translation>
        </message>
        <message>
            <source>Findings and finished results stay as they are.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निष्कर्ष और पूरे हो चुके परिणाम वैसे ही रहते हैं।</translation>
        </message>
        <message>
            <source>Choose a scan in the list to see its picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर देखने के लिए सूची में से स्कैन चुनें।</translation>
        </message>
        <message>
            <source>There is no picture to show.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दिखाने के लिए कोई तस्वीर नहीं है।</translation>
        </message>
        <message>
            <source>Loading the picture…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर लोड हो रही है…</translation>
        </message>
        <message>
            <source>least</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सबसे कम</translation>
        </message>
        <message>
            <source>most sign of disease</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">रोग के सबसे अधिक संकेत</translation>
        </message>
        <message>
            <source>Slice or frame</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्लाइस या फ़्रेम</translation>
        </message>
        <message>
            <source>Slice or frame (wheel, Page Up, Page Down)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्लाइस या फ़्रेम (पहिया, Page Up, Page Down)</translation>
        </message>
        <message>
            <source>Play</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">चलाएँ</translation>
        </message>
        <message>
            <source>Show the slices or frames one after the other (Space)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्लाइस या फ़्रेम एक के बाद एक दिखाएँ (Space)</translation>
        </message>
        <message>
            <source>Go to heat map</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">हीट मैप पर जाएँ</translation>
        </message>
        <message>
            <source>The heat map belongs to one slice or frame: show that one</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">हीट मैप एक ही स्लाइस या फ़्रेम का है: उसे दिखाएँ</translation>
        </message>
        <message>
            <source>&amp;Heat map</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">हीट मैप (&amp;H)</translation>
        </message>
        <message>
            <source>Show where the program saw most sign of disease (H)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दिखाएँ कि प्रोग्राम को रोग के सबसे अधिक संकेत कहाँ दिखे (H)</translation>
        </message>
        <message>
            <source>Strength of the heat map</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">हीट मैप की तीव्रता</translation>
        </message>
        <message>
            <source>Fit</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़िट करें</translation>
        </message>
        <message>
            <source>Show the whole picture (F)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पूरी तस्वीर दिखाएँ (F)</translation>
        </message>
        <message>
            <source>Brightness, contrast and size as at first (R, or double click)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">चमक, कंट्रास्ट और आकार शुरू जैसे (R, या डबल क्लिक)</translation>
        </message>
        <message>
            <source>Turned or mirrored: left may be right (R undoes it)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">घुमाई या पलटी हुई: बायाँ दायाँ हो सकता है (R से पहले जैसी)</translation>
        </message>
        <message>
            <source>Black and white swapped</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">काला और सफ़ेद आपस में बदले हुए</translation>
        </message>
        <message>
            <source>Under the pointer {value:.0f} HU</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पॉइंटर के नीचे {value:.0f} HU</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{number} / {count}</translation>
        </message>
        <message>
            <source>Slice or frame {number} of {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्लाइस या फ़्रेम {number}, कुल {count}</translation>
        </message>
        <message>
            <source>The heat map is shown</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">हीट मैप दिख रहा है</translation>
        </message>
        <message>
            <source>patient's right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मरीज़ का दायाँ</translation>
        </message>
        <message>
            <source>patient's left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मरीज़ का बायाँ</translation>
        </message>
        <message>
            <source>patient's front</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मरीज़ का आगे का भाग</translation>
        </message>
        <message>
            <source>patient's back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मरीज़ का पीछे का भाग</translation>
        </message>
        <message>
            <source>towards the head</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सिर की ओर</translation>
        </message>
        <message>
            <source>towards the feet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पैरों की ओर</translation>
        </message>
        <message>
            <source>Left edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बायाँ किनारा: {side}</translation>
        </message>
        <message>
            <source>Upper edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ऊपरी किनारा: {side}</translation>
        </message>
        <message>
            <source>Right edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दायाँ किनारा: {side}</translation>
        </message>
        <message>
            <source>Lower edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निचला किनारा: {side}</translation>
        </message>
        <message>
            <source>View: AP (from front to back)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दृश्य: AP (आगे से पीछे की ओर)</translation>
        </message>
        <message>
            <source>View: PA (from back to front)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दृश्य: PA (पीछे से आगे की ओर)</translation>
        </message>
        <message>
            <source>View: left lateral</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दृश्य: बाईं बगल से</translation>
        </message>
        <message>
            <source>View: right lateral</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दृश्य: दाईं बगल से</translation>
        </message>
        <message>
            <source>View: {code}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दृश्य: {code}</translation>
        </message>
        <message>
            <source>Side: left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ओर: बाईं</translation>
        </message>
        <message>
            <source>Side: right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ओर: दाईं</translation>
        </message>
        <message>
            <source>Side: both</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ओर: दोनों</translation>
        </message>
        <message>
            <source>Window {width:.0f}, level {level:.0f} HU</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">विंडो {width:.0f}, लेवल {level:.0f} HU</translation>
        </message>
        <message>
            <source>Length {count:.0f} pixels (the file has no scale)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लंबाई {count:.0f} पिक्सेल (फ़ाइल में पैमाना नहीं है)</translation>
        </message>
        <message>
            <source>Length {length:.1f} cm on the detector</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">डिटेक्टर पर लंबाई {length:.1f} सेमी</translation>
        </message>
        <message>
            <source>Length {length:.1f} cm</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लंबाई {length:.1f} सेमी</translation>
        </message>
        <message>
            <source>Refer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">रेफ़र करें</translation>
        </message>
        <message>
            <source>No sign seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कोई संकेत नहीं दिखा</translation>
        </message>
        <message>
            <source>Repeat image</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर दोबारा लें</translation>
        </message>
        <message>
            <source>Cannot say</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कह नहीं सकते</translation>
        </message>
        <message>
            <source>Signs of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निमोनिया के संकेत</translation>
        </message>
        <message>
            <source>Too close to call</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सीमा के बहुत पास</translation>
        </message>
        <message>
            <source>Unlike known scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जाने-पहचाने स्कैन से अलग</translation>
        </message>
        <message>
            <source>Colour picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">रंगीन तस्वीर</translation>
        </message>
        <message>
            <source>Kind of picture not supported</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर का प्रकार समर्थित नहीं</translation>
        </message>
        <message>
            <source>Kind of scan not judged yet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस प्रकार का स्कैन अभी नहीं परखा जाता</translation>
        </message>
        <message>
            <source>Not a chest scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">छाती का स्कैन नहीं</translation>
        </message>
        <message>
            <source>No chest, says the file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइल के अनुसार छाती नहीं</translation>
        </message>
        <message>
            <source>Not an upright frontal view</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सामने का सीधा दृश्य नहीं</translation>
        </message>
        <message>
            <source>Kind of picture unclear</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर का प्रकार स्पष्ट नहीं</translation>
        </message>
        <message>
            <source>Not what the file says it is</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइल में बताए जैसा नहीं</translation>
        </message>
        <message>
            <source>Lungs not found</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फेफड़े नहीं मिले</translation>
        </message>
        <message>
            <source>Lungs cut off</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फेफड़े कटे हुए</translation>
        </message>
        <message>
            <source>Too small</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बहुत छोटी</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बहुत काली</translation>
        </message>
        <message>
            <source>Too bright</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बहुत उजली</translation>
        </message>
        <message>
            <source>Almost no contrast</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लगभग कोई कंट्रास्ट नहीं</translation>
        </message>
        <message>
            <source>The file does not say what kind of scan it is: the program went by the picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइल में नहीं लिखा कि यह किस प्रकार का स्कैन है: प्रोग्राम ने तस्वीर को आधार माना।</translation>
        </message>
        <message>
            <source>It was judged as the kind of scan you named, not as what the file says or the picture looks like.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इसे आपके बताए प्रकार का स्कैन मानकर परखा गया, फ़ाइल के बताए या तस्वीर से लगने वाले प्रकार का नहीं।</translation>
        </message>
        <message>
            <source>Not every slice or frame was judged, but an even selection.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">हर स्लाइस या फ़्रेम नहीं परखा गया, बल्कि बराबर दूरी पर चुने हुए।</translation>
        </message>
        <message>
            <source>Slices that show no or hardly any lung were left out.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जिन स्लाइस में फेफड़ा नहीं या नाममात्र दिखता है, वे छोड़ दी गईं।</translation>
        </message>
        <message>
            <source>Some slices of this series could not be read and were left out.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस सीरीज़ की कुछ स्लाइस पढ़ी नहीं जा सकीं और छोड़ दी गईं।</translation>
        </message>
        <message>
            <source>The picture is small: details may be lost.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर छोटी है: बारीकियाँ छूट सकती हैं।</translation>
        </message>
        <message>
            <source>The thresholds of your clinic's own study decided this answer, not those the program was delivered with.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह उत्तर आपके क्लिनिक के अपने अध्ययन की सीमाओं से तय हुआ, प्रोग्राम के साथ आई सीमाओं से नहीं।</translation>
        </message>
        <message>
            <source>Chest X-ray</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">छाती का एक्स-रे</translation>
        </message>
        <message>
            <source>Chest CT</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">छाती का CT</translation>
        </message>
        <message>
            <source>Lung ultrasound</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फेफड़ों का अल्ट्रासाउंड</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अज्ञात</translation>
        </message>
        <message>
            <source>Other</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अन्य</translation>
        </message>
        <message>
            <source>X-ray</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">एक्स-रे</translation>
        </message>
        <message>
            <source>CT</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">CT</translation>
        </message>
        <message>
            <source>Ultrasound</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अल्ट्रासाउंड</translation>
        </message>
        <message>
            <source>Normal lungs</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सामान्य फेफड़े</translation>
        </message>
        <message>
            <source>Bacterial pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जीवाणु (बैक्टीरिया) से निमोनिया</translation>
        </message>
        <message>
            <source>Other viral pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">दूसरे वायरस से निमोनिया</translation>
        </message>
        <message>
            <source>This file is not an image.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह फ़ाइल तस्वीर नहीं है।</translation>
        </message>
        <message>
            <source>This file is damaged or incomplete.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह फ़ाइल खराब या अधूरी है।</translation>
        </message>
        <message>
            <source>This file is compressed in a way this program cannot read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह फ़ाइल इस तरह संपीड़ित है कि यह प्रोग्राम उसे पढ़ नहीं सकता।</translation>
        </message>
        <message>
            <source>This DICOM file contains no picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस DICOM फ़ाइल में कोई तस्वीर नहीं है।</translation>
        </message>
        <message>
            <source>This picture is too large to open safely.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह तस्वीर इतनी बड़ी है कि सुरक्षित रूप से नहीं खोली जा सकती।</translation>
        </message>
        <message>
            <source>This file holds data that is not a picture to look at.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस फ़ाइल में ऐसा डेटा है जो देखने की तस्वीर नहीं है।</translation>
        </message>
        <message>
            <source>This file could not be opened.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह फ़ाइल खोली नहीं जा सकी।</translation>
        </message>
        <message>
            <source>The program made a mistake with this file.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस फ़ाइल के साथ प्रोग्राम से गलती हुई।</translation>
        </message>
        <message>
            <source>This archive is protected by a password.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह आर्काइव पासवर्ड से सुरक्षित है।</translation>
        </message>
        <message>
            <source>This archive is not safe to open.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस आर्काइव को खोलना सुरक्षित नहीं है।</translation>
        </message>
        <message>
            <source>This archive is too large to unpack on this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह आर्काइव इस कंप्यूटर पर खोलने के लिए बहुत बड़ा है।</translation>
        </message>
        <message>
            <source>There are no scans in this archive.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस आर्काइव में कोई स्कैन नहीं है।</translation>
        </message>
        <message>
            <source>This archive is packed in a way this program cannot read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह आर्काइव इस तरह पैक किया गया है कि यह प्रोग्राम उसे पढ़ नहीं सकता।</translation>
        </message>
        <message>
            <source>Only DICOM scans can be exported as DICOM.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">केवल DICOM स्कैन ही DICOM के रूप में निर्यात हो सकते हैं।</translation>
        </message>
        <message>
            <source>This DICOM file does not say which study it belongs to.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस DICOM फ़ाइल में नहीं लिखा कि यह किस जाँच (study) की है।</translation>
        </message>
        <message>
            <source>This scan is no longer the one that was judged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह अब वही स्कैन नहीं है जिसे परखा गया था।</translation>
        </message>
        <message>
            <source>The program's model files are missing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रोग्राम की मॉडल फ़ाइलें नहीं हैं।</translation>
        </message>
        <message>
            <source>A model file was changed or damaged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">एक मॉडल फ़ाइल बदली गई या खराब हो गई है।</translation>
        </message>
        <message>
            <source>A model file does not fit this version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">एक मॉडल फ़ाइल प्रोग्राम के इस संस्करण से मेल नहीं खाती।</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">डिस्क भर गई है।</translation>
        </message>
        <message>
            <source>The results could not be written.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">परिणाम लिखे नहीं जा सके।</translation>
        </message>
        <message>
            <source>The stored results of this folder are damaged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस फ़ोल्डर के सहेजे हुए परिणाम खराब हो गए हैं।</translation>
        </message>
        <message>
            <source>Another ThoraLite is working in this folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस फ़ोल्डर में एक और ThoraLite काम कर रहा है।</translation>
        </message>
        <message>
            <source>The results in this folder were stored by a newer ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस फ़ोल्डर के परिणाम किसी नए ThoraLite ने सहेजे थे।</translation>
        </message>
        <message>
            <source>This setting is not possible.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह सेटिंग संभव नहीं है।</translation>
        </message>
        <message>
            <source>Scans cannot be received from the network.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">नेटवर्क से स्कैन प्राप्त नहीं किए जा सकते।</translation>
        </message>
        <message>
            <source>No machine may send scans to this computer yet.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अभी कोई मशीन इस कंप्यूटर पर स्कैन नहीं भेज सकती।</translation>
        </message>
        <message>
            <source>The space set aside for received scans is used up, so no more are accepted.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्राप्त स्कैन के लिए रखी गई जगह भर गई है, इसलिए और स्वीकार नहीं किए जाते।</translation>
        </message>
        <message>
            <source>No labelled scans were found there.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">वहाँ लेबल लगे स्कैन नहीं मिले।</translation>
        </message>
        <message>
            <source>This table does not say which scan shows what.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस तालिका में नहीं लिखा कि किस स्कैन में क्या दिखता है।</translation>
        </message>
        <message>
            <source>There are too few scans for thresholds of your own.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अपनी सीमाओं के लिए स्कैन बहुत कम हैं।</translation>
        </message>
        <message>
            <source>The settings could not be saved.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सेटिंग सहेजी नहीं जा सकीं।</translation>
        </message>
        <message>
            <source>The watched folder is not there.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निगरानी वाला फ़ोल्डर वहाँ नहीं है।</translation>
        </message>
        <message>
            <source>This file is not a ThoraLite update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह फ़ाइल ThoraLite का अपडेट नहीं है।</translation>
        </message>
        <message>
            <source>The update file could not be read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अपडेट फ़ाइल पढ़ी नहीं जा सकी।</translation>
        </message>
        <message>
            <source>This update file is damaged or incomplete. Nothing was changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह अपडेट फ़ाइल खराब या अधूरी है। कुछ भी नहीं बदला गया।</translation>
        </message>
        <message>
            <source>This program takes no updates from files: it was delivered without a key to check them.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह प्रोग्राम फ़ाइलों से अपडेट नहीं लेता: इसके साथ उन्हें जाँचने की कुंजी नहीं दी गई थी।</translation>
        </message>
        <message>
            <source>This update does not come from those who deliver your program, or it was changed on the way. Nothing was changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह अपडेट आपका प्रोग्राम देने वालों से नहीं आया, या रास्ते में बदला गया। कुछ भी नहीं बदला गया।</translation>
        </message>
        <message>
            <source>This update is not safe to unpack. Nothing was changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस अपडेट को खोलकर निकालना सुरक्षित नहीं है। कुछ भी नहीं बदला गया।</translation>
        </message>
        <message>
            <source>This update is of a kind that this version of the program does not know.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह अपडेट ऐसे प्रकार का है जिसे प्रोग्राम का यह संस्करण नहीं जानता।</translation>
        </message>
        <message>
            <source>This update is for another kind of computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह अपडेट दूसरे प्रकार के कंप्यूटर के लिए है।</translation>
        </message>
        <message>
            <source>This update is not newer than what is in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जो उपयोग में है, यह अपडेट उससे नया नहीं है।</translation>
        </message>
        <message>
            <source>These models were made for another version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ये मॉडल प्रोग्राम के किसी दूसरे संस्करण के लिए बनाए गए थे।</translation>
        </message>
        <message>
            <source>This program does not run from an installed package, so a file cannot update it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह प्रोग्राम इंस्टॉल किए गए पैकेज से नहीं चल रहा, इसलिए फ़ाइल से अपडेट नहीं हो सकता।</translation>
        </message>
        <message>
            <source>There is not enough room on the disk for this update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">डिस्क पर इस अपडेट के लिए पर्याप्त जगह नहीं है।</translation>
        </message>
        <message>
            <source>The update could not be stored. What was in use stays in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अपडेट सहेजा नहीं जा सका। जो उपयोग में था, वही उपयोग में रहेगा।</translation>
        </message>
        <message>
            <source>Another update is being installed at this moment.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस समय एक और अपडेट इंस्टॉल हो रहा है।</translation>
        </message>
        <message>
            <source>The new version does not run on this computer, so it was not put in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">नया संस्करण इस कंप्यूटर पर नहीं चलता, इसलिए उसे उपयोग में नहीं लाया गया।</translation>
        </message>
        <message>
            <source>The new version does not give its released answers on this computer, so it was not put in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">नया संस्करण इस कंप्यूटर पर वे उत्तर नहीं देता जो जारी करते समय मिले थे, इसलिए उसे उपयोग में नहीं लाया गया।</translation>
        </message>
        <message>
            <source>There is no earlier version to go back to.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लौटने के लिए पहले का कोई संस्करण नहीं है।</translation>
        </message>
        <message>
            <source>Updates from files are switched off on this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस कंप्यूटर पर फ़ाइलों से अपडेट बंद है।</translation>
        </message>
        <message>
            <source>The file with the settings of your IT staff cannot be read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आपके IT कर्मचारियों की सेटिंग वाली फ़ाइल पढ़ी नहीं जा सकती।</translation>
        </message>
        <message>
            <source>The settings of your IT staff lock something that this program does not know.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आपके IT कर्मचारियों की सेटिंग ऐसी चीज़ पर ताला लगाती है जिसे यह प्रोग्राम नहीं जानता।</translation>
        </message>
        <message>
            <source>Thresholds that your IT staff set cannot be read, so they are not used.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आपके IT कर्मचारियों की तय की हुई सीमाएँ पढ़ी नहीं जा सकतीं, इसलिए उनका उपयोग नहीं हो रहा है।</translation>
        </message>
        <message>
            <source>Thresholds that your IT staff set were measured with another model than the one here, so they are not used.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आपके IT कर्मचारियों की तय की हुई सीमाएँ यहाँ के मॉडल से अलग मॉडल पर मापी गई थीं, इसलिए उनका उपयोग नहीं हो रहा है।</translation>
        </message>
        <message>
            <source>Choose a DICOM, PNG, JPEG or TIFF file.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">DICOM, PNG, JPEG या TIFF फ़ाइल चुनें।</translation>
        </message>
        <message>
            <source>Copy or export the scan again from where it came.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्कैन जहाँ से आया था, वहाँ से उसे फिर कॉपी या निर्यात करें।</translation>
        </message>
        <message>
            <source>Export the scan again without compression, or as PNG.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्कैन को बिना संपीड़न के, या PNG के रूप में, फिर निर्यात करें।</translation>
        </message>
        <message>
            <source>Choose the file of the picture itself, not its report or index.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर की अपनी फ़ाइल चुनें, उसकी रिपोर्ट या सूचकांक नहीं।</translation>
        </message>
        <message>
            <source>Export the scan again in its normal size.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्कैन को उसके सामान्य आकार में फिर निर्यात करें।</translation>
        </message>
        <message>
            <source>Choose the chest X-ray, CT or ultrasound picture itself.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">छाती के एक्स-रे, CT या अल्ट्रासाउंड की तस्वीर ही चुनें।</translation>
        </message>
        <message>
            <source>Check that the disk is connected and that you may read this file.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">देखें कि डिस्क जुड़ी हो और आपको यह फ़ाइल पढ़ने की अनुमति हो।</translation>
        </message>
        <message>
            <source>Leave this scan out, and send a support file to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस स्कैन को छोड़ दें, और ThoraLite में आपकी मदद करने वाले व्यक्ति को सहायता फ़ाइल भेजें।</translation>
        </message>
        <message>
            <source>Unpack it with its password and open the folder with the scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इसे पासवर्ड से खोलकर निकालें और स्कैन वाला फ़ोल्डर खोलें।</translation>
        </message>
        <message>
            <source>Ask for the scans on a disc or USB stick instead.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इसके बदले स्कैन किसी डिस्क या USB स्टिक पर माँगें।</translation>
        </message>
        <message>
            <source>Free some space, or unpack it on another drive and open the folder with the scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कुछ जगह खाली करें, या इसे दूसरी ड्राइव पर निकालें और स्कैन वाला फ़ोल्डर खोलें।</translation>
        </message>
        <message>
            <source>Choose the archive or folder that holds DICOM, PNG, JPEG or TIFF files.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">वह आर्काइव या फ़ोल्डर चुनें जिसमें DICOM, PNG, JPEG या TIFF फ़ाइलें हों।</translation>
        </message>
        <message>
            <source>Unpack it with another program and open the folder with the scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इसे किसी दूसरे प्रोग्राम से निकालें और स्कैन वाला फ़ोल्डर खोलें।</translation>
        </message>
        <message>
            <source>Use the PDF report of this scan instead.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इसके बदले इस स्कैन की PDF रिपोर्ट का उपयोग करें।</translation>
        </message>
        <message>
            <source>Export the scan again from the machine or the archive it came from.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्कैन जिस मशीन या आर्काइव से आया था, उससे फिर निर्यात करें।</translation>
        </message>
        <message>
            <source>Screen it again, then export it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इसकी फिर स्क्रीनिंग करें, फिर इसे निर्यात करें।</translation>
        </message>
        <message>
            <source>Free some space and start again: finished scans are kept.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कुछ जगह खाली करें और फिर शुरू करें: पूरे हो चुके स्कैन रखे गए हैं।</translation>
        </message>
        <message>
            <source>Check that you may write in this folder, and that no file in it is open.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">देखें कि आपको इस फ़ोल्डर में लिखने की अनुमति हो, और इसकी कोई फ़ाइल खुली न हो।</translation>
        </message>
        <message>
            <source>Let the program repair them, or choose another folder for the results.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रोग्राम को उनकी मरम्मत करने दें, या परिणामों के लिए दूसरा फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <source>Wait until it has finished, or choose another folder for the results.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">उसके पूरा होने तक प्रतीक्षा करें, या परिणामों के लिए दूसरा फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <source>Install the newer version on this computer, or choose another folder for the results.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस कंप्यूटर पर नया संस्करण इंस्टॉल करें, या परिणामों के लिए दूसरा फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इसे ठीक करें और फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>Check the address and the port in the settings: the address must be one of this computer's, and no other program may use the port.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सेटिंग में पता और पोर्ट जाँचें: पता इसी कंप्यूटर का होना चाहिए, और कोई दूसरा प्रोग्राम उस पोर्ट का उपयोग न कर रहा हो।</translation>
        </message>
        <message>
            <source>Enter the DICOM name (AE title) of the machine in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सेटिंग में मशीन का DICOM नाम (AE title) लिखें।</translation>
        </message>
        <message>
            <source>Delete received scans that are no longer needed, or allow more space in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जिन प्राप्त स्कैन की अब ज़रूरत नहीं, उन्हें मिटाएँ, या सेटिंग में अधिक जगह दें।</translation>
        </message>
        <message>
            <source>Choose a folder that holds one folder for each kind of scan, for example normal and pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ऐसा फ़ोल्डर चुनें जिसमें हर प्रकार के स्कैन का एक फ़ोल्डर हो, जैसे normal और pneumonia।</translation>
        </message>
        <message>
            <source>Save it as CSV with the columns file and label, and patient where it is known.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इसे CSV के रूप में सहेजें, जिसमें file और label कॉलम हों, और पता हो तो patient भी।</translation>
        </message>
        <message>
            <source>Add scans of at least ten patients with and ten without pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कम-से-कम दस निमोनिया वाले और दस बिना निमोनिया वाले मरीज़ों के स्कैन जोड़ें।</translation>
        </message>
        <message>
            <source>Connect its drive, or choose another folder in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">उसकी ड्राइव जोड़ें, या सेटिंग में दूसरा फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <source>Tell them. The program works without it; until it is repaired, thresholds cannot be changed, scans are not received from the network, and the program is not updated.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">उन्हें बताएँ। प्रोग्राम इसके बिना भी काम करता है; जब तक यह ठीक न हो, सीमाएँ नहीं बदली जा सकतीं, नेटवर्क से स्कैन प्राप्त नहीं होते, और प्रोग्राम अपडेट नहीं होता।</translation>
        </message>
        <message>
            <source>Tell them. Until the file is corrected, thresholds, the receiver and updates are locked.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">उन्हें बताएँ। जब तक फ़ाइल ठीक न हो, सीमाओं, रिसीवर और अपडेट पर ताला रहता है।</translation>
        </message>
        <message>
            <source>Tell them: the answers are decided by other thresholds until then.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">उन्हें बताएँ: तब तक उत्तर दूसरी सीमाओं से तय होते हैं।</translation>
        </message>
        <message>
            <source>Tell them: the study is to be repeated with this version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">उन्हें बताएँ: प्रोग्राम के इस संस्करण से अध्ययन दोबारा करना है।</translation>
        </message>
        <message>
            <source>Ask them if it is to be changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अगर इसे बदलना हो तो उनसे कहें।</translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write in your own folders.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">देखें कि डिस्क भरी न हो और आपको अपने फ़ोल्डरों में लिखने की अनुमति हो।</translation>
        </message>
        <message>
            <source>Choose the file whose name ends with .thoraliteupdate.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">वह फ़ाइल चुनें जिसका नाम .thoraliteupdate पर समाप्त होता है।</translation>
        </message>
        <message>
            <source>Check that the USB stick is connected, and choose the file again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">देखें कि USB स्टिक जुड़ी हो, और फ़ाइल फिर से चुनें।</translation>
        </message>
        <message>
            <source>Copy it again from where it came, or ask for another copy.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इसे वहीं से फिर कॉपी करें जहाँ से यह आई थी, या दूसरी कॉपी माँगें।</translation>
        </message>
        <message>
            <source>Ask your IT staff to install the new version with its installer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अपने IT कर्मचारियों से नया संस्करण उसके इंस्टॉलर से इंस्टॉल करने को कहें।</translation>
        </message>
        <message>
            <source>Do not use this file. Ask those who gave you the program for the update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस फ़ाइल का उपयोग न करें। जिन्होंने आपको प्रोग्राम दिया था, उनसे अपडेट माँगें।</translation>
        </message>
        <message>
            <source>Do not use this file. Ask those who gave you the program for another one.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस फ़ाइल का उपयोग न करें। जिन्होंने आपको प्रोग्राम दिया था, उनसे दूसरी फ़ाइल माँगें।</translation>
        </message>
        <message>
            <source>Ask for the update file that is made for the system of this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">वह अपडेट फ़ाइल माँगें जो इस कंप्यूटर के सिस्टम के लिए बनी है।</translation>
        </message>
        <message>
            <source>If you want the version from before, choose to go back to it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पहले वाला संस्करण चाहिए तो उस पर लौटना चुनें।</translation>
        </message>
        <message>
            <source>Ask for the models that were made for your version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">वे मॉडल माँगें जो आपके प्रोग्राम के संस्करण के लिए बनाए गए हैं।</translation>
        </message>
        <message>
            <source>Update it the way it was installed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इसे उसी तरह अपडेट करें जिस तरह यह इंस्टॉल हुआ था।</translation>
        </message>
        <message>
            <source>Free some space and choose the file again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कुछ जगह खाली करें और फ़ाइल फिर से चुनें।</translation>
        </message>
        <message>
            <source>Wait until that is done.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">उसके पूरा होने तक प्रतीक्षा करें।</translation>
        </message>
        <message>
            <source>Go on with the present version and tell your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मौजूदा संस्करण से काम जारी रखें और अपने IT कर्मचारियों को बताएँ।</translation>
        </message>
        <message>
            <source>Ask your IT staff to install the version you want with its installer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जो संस्करण आप चाहते हैं, उसे उसके इंस्टॉलर से इंस्टॉल करने को अपने IT कर्मचारियों से कहें।</translation>
        </message>
        <message>
            <source>Ask your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अपने IT कर्मचारियों से पूछें।</translation>
        </message>
        <message>
            <source>Screening aid, not a diagnosis.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्क्रीनिंग में सहायक, निदान नहीं।</translation>
        </message>
        <message>
            <source>Of 100 test scans given 80%, about 80 showed pneumonia. Where pneumonia is rarer than among the test scans fewer do, and on scans from places the model never learnt from the numbers can be far off.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जिन 100 परीक्षण स्कैन को 80% दिया गया, उनमें से लगभग 80 में निमोनिया था। जहाँ निमोनिया परीक्षण स्कैन की तुलना में कम होता है, वहाँ यह संख्या कम होगी, और जिन जगहों के स्कैन से मॉडल ने कभी नहीं सीखा, वहाँ ये संख्याएँ बहुत गलत हो सकती हैं।</translation>
        </message>
        <message>
            <source>Something went wrong in the program. Finished scans are kept. If it happens again, save a support file (in the menu Help) and send it to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रोग्राम में कुछ गड़बड़ हुई। पूरे हो चुके स्कैन रखे गए हैं। ऐसा फिर हो तो (सहायता मेनू में) सहायता फ़ाइल सहेजें और ThoraLite में आपकी मदद करने वाले व्यक्ति को भेजें।</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अपठनीय</translation>
        </message>
        <message>
            <source>Not an image</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर नहीं</translation>
        </message>
        <message>
            <source>Damaged or incomplete</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">खराब या अधूरी</translation>
        </message>
        <message>
            <source>Unknown compression</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अनजान संपीड़न</translation>
        </message>
        <message>
            <source>No picture inside</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अंदर कोई तस्वीर नहीं</translation>
        </message>
        <message>
            <source>Too large to open</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">खोलने के लिए बहुत बड़ी</translation>
        </message>
        <message>
            <source>Not a picture to look at</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">देखने की तस्वीर नहीं</translation>
        </message>
        <message>
            <source>Could not be opened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">खोली नहीं जा सकी</translation>
        </message>
        <message>
            <source>Mistake of the program</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रोग्राम की गलती</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">एक मिनट से कम बाकी</translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लगभग {minutes} मिनट बाकी</translation>
        </message>
        <message>
            <source>about {hours} h left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लगभग {hours} घंटे बाकी</translation>
        </message>
        <message>
            <source>Wait for your finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आपके निष्कर्ष की प्रतीक्षा</translation>
        </message>
        <message>
            <source>In work</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">काम जारी</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रतीक्षा में</translation>
        </message>
        <message>
            <source>wait for your finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">को आपके निष्कर्ष की प्रतीक्षा</translation>
        </message>
        <message>
            <source>refer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">को रेफ़र करें</translation>
        </message>
        <message>
            <source>cannot say</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">में कह नहीं सकते</translation>
        </message>
        <message>
            <source>repeat image</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">की तस्वीर दोबारा लें</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">को पढ़ा नहीं जा सका</translation>
        </message>
        <message>
            <source>no sign seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">में कोई संकेत नहीं दिखा</translation>
        </message>
        <message>
            <source>in work</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पर काम जारी</translation>
        </message>
        <message>
            <source>waiting</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रतीक्षा में</translation>
        </message>
        <message>
            <source>All scans, most urgent first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सभी स्कैन, सबसे ज़रूरी पहले</translation>
        </message>
        <message>
            <source>Your finding first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पहले आपका निष्कर्ष</translation>
        </message>
        <message>
            <source>Patient</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मरीज़</translation>
        </message>
        <message>
            <source>Date</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तारीख</translation>
        </message>
        <message>
            <source>Kind</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रकार</translation>
        </message>
        <message>
            <source>Reason</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कारण</translation>
        </message>
        <message>
            <source>Your finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आपका निष्कर्ष</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">अभी नहीं पढ़ा</translation>
        </message>
        <message>
            <source>Find a file, patient or answer (Ctrl+F)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइल, मरीज़ या उत्तर खोजें (Ctrl+F)</translation>
        </message>
        <message>
            <source>Find in the worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कार्यसूची में खोजें</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">खोज साफ़ करें</translation>
        </message>
        <message>
            <source>All</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सभी</translation>
        </message>
        <message>
            <source>Show all scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सभी स्कैन दिखाएँ</translation>
        </message>
        <message>
            <source>Not read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">बिना पढ़े</translation>
        </message>
        <message>
            <source>Show what nobody has read yet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जो अभी किसी ने नहीं पढ़े, उन्हें दिखाएँ</translation>
        </message>
        <message>
            <source>{shown} of {of} shown</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{of} में से {shown} दिखाए गए</translation>
        </message>
        <message>
            <source>cancelled before the end</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पूरा होने से पहले रद्द</translation>
        </message>
        <message>
            <source>scans done: {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पूरे हुए स्कैन: {count}</translation>
        </message>
        <message>
            <source>refer from {high} on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{high} से रेफ़र करें</translation>
        </message>
        <message>
            <source>scans: {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्कैन: {count}</translation>
        </message>
        <message>
            <source>It has seen no adult X-rays with a proven bacterial or viral cause: which pneumonia it is remains uncertain.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इसने वयस्कों के ऐसे एक्स-रे नहीं देखे हैं जिनमें बैक्टीरिया या वायरस का कारण सिद्ध हो: यह अनिश्चित रहता है कि निमोनिया किस प्रकार का है।</translation>
        </message>
        <message>
            <source>It learnt from single slices, many of them copied from publications: on whole series from other scanners it is untested.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इसने अलग-अलग स्लाइस से सीखा है, जिनमें से कई प्रकाशनों से ली गई हैं: दूसरे स्कैनरों की पूरी सीरीज़ पर इसका परीक्षण नहीं हुआ है।</translation>
        </message>
        <message>
            <source>It learnt from few patients, most pictured with other probes than yours: which pneumonia it is remains uncertain.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इसने कम मरीज़ों से सीखा है, जिनमें से अधिकतर की तस्वीरें आपसे अलग प्रोब से ली गई थीं: यह अनिश्चित रहता है कि निमोनिया किस प्रकार का है।</translation>
        </message>
        <message>
            <source>Tested on {n} scans of your own clinic: it referred {found} of those with pneumonia and, wrongly, {wrong} of those without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आपके अपने क्लिनिक के {n} स्कैन पर परीक्षण: इसने निमोनिया वालों में से {found} को रेफ़र किया और बिना निमोनिया वालों में से {wrong} को गलती से रेफ़र किया।</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} referred ones have it:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जहाँ {everybody} में से {sick} मरीज़ों को निमोनिया है, वहाँ रेफ़र किए गए {group} लोगों में से इतनों को निमोनिया है:</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} with “No sign seen” have it all the same:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जहाँ {everybody} में से {sick} मरीज़ों को निमोनिया है, वहाँ “कोई संकेत नहीं दिखा” वाले {group} लोगों में से इतनों को फिर भी निमोनिया है:</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} who are not referred have it all the same:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जहाँ {everybody} में से {sick} मरीज़ों को निमोनिया है, वहाँ रेफ़र न किए गए {group} लोगों में से इतनों को फिर भी निमोनिया है:</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans from elsewhere</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लगभग {value} ({low} से {high}), दूसरी जगहों के {n} परीक्षण स्कैन के अनुसार</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans from places it learnt from</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लगभग {value} ({low} से {high}), जिन जगहों से इसने सीखा, वहाँ के {n} परीक्षण स्कैन के अनुसार</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans of people it had not seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लगभग {value} ({low} से {high}), जिन लोगों को इसने पहले नहीं देखा था, उनके {n} परीक्षण स्कैन के अनुसार</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} scans of your own clinic</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लगभग {value} ({low} से {high}), आपके अपने क्लिनिक के {n} स्कैन के अनुसार</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from a source it never learnt from ({people}): it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ऐसे स्रोत की {n} तस्वीरों पर परीक्षण जिससे इसने कभी नहीं सीखा ({pictures}; {people}): इसने निमोनिया वाले {positives} में से {found} को रेफ़र किया और बिना निमोनिया वाले {negatives} में से {wrong} को गलती से रेफ़र किया।</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from the sources it learnt from: it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जिन स्रोतों से इसने सीखा, उनकी {n} तस्वीरों पर परीक्षण ({pictures}): इसने निमोनिया वाले {positives} में से {found} को रेफ़र किया और बिना निमोनिया वाले {negatives} में से {wrong} को गलती से रेफ़र किया।</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from people its sister networks never saw: it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ऐसे लोगों की {n} तस्वीरों पर परीक्षण जिन्हें इसके साथी नेटवर्कों ने कभी नहीं देखा ({pictures}): इसने निमोनिया वाले {positives} में से {found} को रेफ़र किया और बिना निमोनिया वाले {negatives} में से {wrong} को गलती से रेफ़र किया।</translation>
        </message>
        <message>
            <source>chest X-rays</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">छाती के एक्स-रे</translation>
        </message>
        <message>
            <source>chest CT slices</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">छाती के CT की स्लाइस</translation>
        </message>
        <message>
            <source>lung ultrasound pictures</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फेफड़ों के अल्ट्रासाउंड की तस्वीरें</translation>
        </message>
        <message>
            <source>adults</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">वयस्क</translation>
        </message>
        <message>
            <source>adults, labels mined from reports</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">वयस्क, लेबल रिपोर्टों से निकाले गए</translation>
        </message>
        <message>
            <source>{value} (95 % interval {low} to {high})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{value} (95 % दायरा {low} से {high})</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">संभावनाएँ</translation>
        </message>
        <message>
            <source>What is known about this model</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस मॉडल के बारे में क्या पता है</translation>
        </message>
        <message>
            <source>Your clinic's own study</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">आपके क्लिनिक का अपना अध्ययन</translation>
        </message>
        <message>
            <source>What readers found</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पढ़ने वालों के निष्कर्ष</translation>
        </message>
        <message>
            <source>Place and date</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्थान और तारीख</translation>
        </message>
        <message>
            <source>Name of the reader</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पढ़ने वाले का नाम</translation>
        </message>
        <message>
            <source>Signature</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">हस्ताक्षर</translation>
        </message>
        <message>
            <source>What the reader found</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पढ़ने वाले का निष्कर्ष</translation>
        </message>
        <message>
            <source>Picture as judged</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">परखी गई तस्वीर</translation>
        </message>
        <message>
            <source>Where the model saw most sign of disease</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मॉडल को रोग के सबसे अधिक संकेत कहाँ दिखे</translation>
        </message>
        <message>
            <source>Where the model saw most sign of disease ({picture})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मॉडल को रोग के सबसे अधिक संकेत कहाँ दिखे ({picture})</translation>
        </message>
        <message>
            <source>Chest scan screening report</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">छाती के स्कैन की स्क्रीनिंग रिपोर्ट</translation>
        </message>
        <message>
            <source>{at}, {reader}, before seeing the program's answer: {finding}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{at}, {reader}, प्रोग्राम का उत्तर देखने से पहले: {finding}</translation>
        </message>
        <message>
            <source>{at}, {reader}, after seeing the program's answer: {finding}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{at}, {reader}, प्रोग्राम का उत्तर देखने के बाद: {finding}</translation>
        </message>
        <message>
            <source>Reader not named</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पढ़ने वाले का नाम नहीं दिया गया</translation>
        </message>
        <message>
            <source>Patient ID</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मरीज़ ID</translation>
        </message>
        <message>
            <source>Born</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जन्म</translation>
        </message>
        <message>
            <source>Sex</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">लिंग</translation>
        </message>
        <message>
            <source>Study date</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जाँच की तारीख</translation>
        </message>
        <message>
            <source>Probability of pneumonia: {probability}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निमोनिया की संभावना: {probability}।</translation>
        </message>
        <message>
            <source>Probability of pneumonia: {probability}. Best fit among the kinds the model knows: {kind}. Which kind is far less certain than whether.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निमोनिया की संभावना: {probability}। मॉडल जिन प्रकारों को जानता है, उनमें सबसे अधिक मेल: {kind}। निमोनिया है या नहीं, इसकी तुलना में यह बहुत कम निश्चित है कि वह किस प्रकार का है।</translation>
        </message>
        <message>
            <source>Measured on {date} on {scans} scans of {patients} patients of your own. “Refer” is said from {refer_at}, “No sign seen” below {no_sign_below}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{date} को आपके अपने {patients} मरीज़ों के {scans} स्कैन पर मापा गया। {refer_at} से “रेफ़र करें” और {no_sign_below} से नीचे “कोई संकेत नहीं दिखा” बताया जाता है।</translation>
        </message>
        <message>
            <source>There it referred {sensitivity} of those with pneumonia and, rightly, did not refer {specificity} of those without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">वहाँ इसने निमोनिया वालों में से {sensitivity} को रेफ़र किया और, सही ढंग से, बिना निमोनिया वालों में से {specificity} को रेफ़र नहीं किया।</translation>
        </message>
        <message>
            <source>Where {prevalence} of patients have pneumonia, {ppv} of those referred have it, and {npv} of those not referred do not.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">जहाँ {prevalence} मरीज़ों को निमोनिया है, वहाँ रेफ़र किए गए लोगों में से {ppv} को निमोनिया है, और रेफ़र न किए गए लोगों में से {npv} को नहीं है।</translation>
        </message>
        <message>
            <source>Model: {model}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मॉडल: {model}</translation>
        </message>
        <message>
            <source>SHA-256 of the file: {hash}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइल का SHA-256: {hash}</translation>
        </message>
        <message>
            <source>Model</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">मॉडल</translation>
        </message>
        <message>
            <source>Chest scan screening summary</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">छाती के स्कैन की स्क्रीनिंग का सारांश</translation>
        </message>
        <message>
            <source>Refer first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पहले रेफ़र करें</translation>
        </message>
        <message>
            <source>No case is to be referred.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">किसी मामले को रेफ़र नहीं करना है।</translation>
        </message>
        <message>
            <source>All cases</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सभी मामले</translation>
        </message>
        <message>
            <source>There are no cases.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कोई मामला नहीं है।</translation>
        </message>
        <message>
            <source>ThoraLite {version}, models: {models}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite {version}, मॉडल: {models}</translation>
        </message>
        <message>
            <source>How many cases got which answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कितने मामलों को कौन-सा उत्तर मिला</translation>
        </message>
        <message>
            <source>Scans in all</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">कुल स्कैन</translation>
        </message>
        <message>
            <source>The higher a bar, the more cases have a probability in that range.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पट्टी जितनी ऊँची, उस दायरे की संभावना वाले मामले उतने अधिक।</translation>
        </message>
        <message>
            <source>Pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निमोनिया</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">पृष्ठ {number}</translation>
        </message>
        <message>
            <source>What each answer means, and what to do, stands on the report of the case.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">हर उत्तर का मतलब और क्या करना है, यह उस मामले की रिपोर्ट में लिखा है।</translation>
        </message>
        <message>
            <source>under 1%</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">1% से कम</translation>
        </message>
        <message>
            <source>over 99%</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">99% से अधिक</translation>
        </message>
        <message>
            <source>{scan}: signs of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan}: निमोनिया के संकेत</translation>
        </message>
        <message>
            <source>What kind of picture it is</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह किस प्रकार की तस्वीर है</translation>
        </message>
        <message>
            <source>Where the lungs are</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फेफड़े कहाँ हैं</translation>
        </message>
        <message>
            <source>{scan} ({kind})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan} ({kind})</translation>
        </message>
        <message>
            <source>{scan} ({kind}, slices: {count})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan} ({kind}, स्लाइस: {count})</translation>
        </message>
        <message>
            <source>{scan} ({kind}, frames: {count})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan} ({kind}, फ़्रेम: {count})</translation>
        </message>
        <message>
            <source>picture file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर फ़ाइल</translation>
        </message>
        <message>
            <source>DICOM file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">DICOM फ़ाइल</translation>
        </message>
        <message>
            <source>DICOM series</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">DICOM सीरीज़</translation>
        </message>
        <message>
            <source>clip</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">क्लिप</translation>
        </message>
        <message>
            <source>Slice {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">स्लाइस {number}</translation>
        </message>
        <message>
            <source>Frame {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़्रेम {number}</translation>
        </message>
        <message>
            <source>There are signs of pneumonia. Have a doctor look at the patient and the scan.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निमोनिया के संकेत हैं। मरीज़ और स्कैन, दोनों डॉक्टर को दिखाएँ।</translation>
        </message>
        <message>
            <source>No sign of pneumonia was found. This does not rule out disease: go by the patient.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">निमोनिया का कोई संकेत नहीं मिला। इससे रोग न होना सिद्ध नहीं होता: मरीज़ की हालत को आधार मानें।</translation>
        </message>
        <message>
            <source>Too close to call. Have a doctor look at the patient and the scan.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">सीमा के बहुत पास, इसलिए कहना कठिन है। मरीज़ और स्कैन, दोनों डॉक्टर को दिखाएँ।</translation>
        </message>
        <message>
            <source>This picture is unlike the scans the program learnt from, so it gives no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह तस्वीर उन स्कैन जैसी नहीं है जिनसे प्रोग्राम ने सीखा है, इसलिए यह कोई उत्तर नहीं देता।</translation>
        </message>
        <message>
            <source>This is a colour picture, not a scan that can be judged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह रंगीन तस्वीर है, ऐसा स्कैन नहीं जिसे परखा जा सके।</translation>
        </message>
        <message>
            <source>This kind of picture cannot be judged by this program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस प्रकार की तस्वीर को यह प्रोग्राम नहीं परख सकता।</translation>
        </message>
        <message>
            <source>This version cannot judge this kind of scan yet.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह संस्करण अभी इस प्रकार के स्कैन को नहीं परख सकता।</translation>
        </message>
        <message>
            <source>This does not look like a chest X-ray, a chest CT or a lung ultrasound.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह छाती का एक्स-रे, छाती का CT या फेफड़ों का अल्ट्रासाउंड नहीं लगता।</translation>
        </message>
        <message>
            <source>The file says that it shows something other than a chest, so it gets no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइल के अनुसार इसमें छाती नहीं, कुछ और दिखता है, इसलिए इसे कोई उत्तर नहीं मिलता।</translation>
        </message>
        <message>
            <source>This looks like a chest X-ray from the side, turned, or with black and white exchanged. Only upright frontal X-rays can be judged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">यह छाती का ऐसा एक्स-रे लगता है जो बगल से लिया गया है, घूमा हुआ है, या जिसमें काला और सफ़ेद आपस में बदले हुए हैं। केवल सामने के, सीधे रखे एक्स-रे परखे जा सकते हैं।</translation>
        </message>
        <message>
            <source>The program is not sure what kind of picture this is, so it gives no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">प्रोग्राम को पक्का पता नहीं कि यह किस प्रकार की तस्वीर है, इसलिए यह कोई उत्तर नहीं देता।</translation>
        </message>
        <message>
            <source>The file says it is one kind of scan and the picture looks like another, so there is no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फ़ाइल इसे एक प्रकार का स्कैन बताती है और तस्वीर दूसरे प्रकार की लगती है, इसलिए कोई उत्तर नहीं है।</translation>
        </message>
        <message>
            <source>Too little of the lungs could be found in this picture, so it gets no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">इस तस्वीर में फेफड़ों का बहुत कम भाग मिला, इसलिए इसे कोई उत्तर नहीं मिलता।</translation>
        </message>
        <message>
            <source>The lungs are cut off at the edge. Repeat the picture with both lungs wholly in it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">फेफड़े किनारे पर कट गए हैं। तस्वीर दोबारा लें, जिसमें दोनों फेफड़े पूरे हों।</translation>
        </message>
        <message>
            <source>The picture is too small to judge. Export it in full size.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर परखने के लिए बहुत छोटी है। इसे पूरे आकार में निर्यात करें।</translation>
        </message>
        <message>
            <source>The picture is too dark to judge. Repeat or export it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर परखने के लिए बहुत काली है। इसे दोबारा लें या फिर से निर्यात करें।</translation>
        </message>
        <message>
            <source>The picture is too bright to judge. Repeat or export it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर परखने के लिए बहुत उजली है। इसे दोबारा लें या फिर से निर्यात करें।</translation>
        </message>
        <message>
            <source>The picture shows almost no contrast. Repeat or export it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">तस्वीर में लगभग कोई कंट्रास्ट नहीं है। इसे दोबारा लें या फिर से निर्यात करें।</translation>
        </message>
    </context>
</TS>
