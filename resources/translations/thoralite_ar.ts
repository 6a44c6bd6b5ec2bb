<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>ThoraLite</name>
        <message>
            <source>OK</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">موافق</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إلغاء</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;نعم</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;لا</translation>
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إغلاق</translation>
        </message>
        <message>
            <source>Save</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حفظ</translation>
        </message>
        <message>
            <source>Open</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فتح</translation>
        </message>
        <message>
            <source>Apply</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تطبيق</translation>
        </message>
        <message>
            <source>Discard</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تجاهل</translation>
        </message>
        <message>
            <source>Reset</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إعادة ضبط</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">استعادة الافتراضي</translation>
        </message>
        <message>
            <source>Help</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مساعدة</translation>
        </message>
        <message>
            <source>Retry</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إعادة المحاولة</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تجاهل الخطأ</translation>
        </message>
        <message>
            <source>Abort</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إيقاف</translation>
        </message>
        <message>
            <source>Show Details...</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أظهر التّفاصيل...</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أخفِ التّفاصيل...</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ت&amp;راجع</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إ&amp;عادة</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;قص</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;نسخ</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;لصق</translation>
        </message>
        <message>
            <source>Delete</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حذف</translation>
        </message>
        <message>
            <source>Select All</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تحديد الكل</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">انسخ و&amp;صلة المكان</translation>
        </message>
        <message>
            <source>&amp;Select All</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;حدّد الكلّ</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">خطوة لأ&amp;على</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">خطوة لأ&amp;سفل</translation>
        </message>
        <message>
            <source>&lt; &amp;Back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&lt; ال&amp;سّابق</translation>
        </message>
        <message>
            <source>&amp;Next &gt;</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ال&amp;تّالي &gt;</translation>
        </message>
        <message>
            <source>&amp;Finish</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أن&amp;هِ</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">م&amp;ساعدة</translation>
        </message>
        <message>
            <source>&amp;Look in:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اب&amp;حث في:</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ارجع</translation>
        </message>
        <message>
            <source>Go back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اذهب للخلف</translation>
        </message>
        <message>
            <source>Forward</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تقدّم</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اذهب للأمام</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الدّليل الأمّ</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اذهب إلى الدّليل الأمّ</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أنشئ مجلّدًا جديدًا</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أنشئ مجلّدًا جديدًا</translation>
        </message>
        <message>
            <source>List View</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">منظور قائميّ</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">غيّر إلى وضع المنظور القائميّ</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">منظور تفصيليّ</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">غيّر إلى وضع المنظور التّفصيليّ</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الشّريط الجانبيّ</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">قائمة الأماكن والعلامات</translation>
        </message>
        <message>
            <source>Files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الملفّات</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ملفّات من ال&amp;نّوع:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ا&amp;سم الملف:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ا&amp;فتح</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ا&amp;حفظ</translation>
        </message>
        <message>
            <source>Save As</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">احفظ كَ‍</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">كلّ الملفّات (*)</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اعثر على دليل</translation>
        </message>
        <message>
            <source>Directories</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الأدّلة</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الدّليل:</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ا&amp;ختر</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أ&amp;عد التّسمية</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ا&amp;حذف</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أظهر الملفّات الم&amp;خفيّة</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مجلّد &amp;جديد</translation>
        </message>
        <message>
            <source>Computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الحاسوب</translation>
        </message>
        <message>
            <source>Name</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الاسم</translation>
        </message>
        <message>
            <source>Size</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الحجم</translation>
        </message>
        <message>
            <source>Type</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">النّوع</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تاريخ التّعديل</translation>
        </message>
        <message>
            <source>Drive</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">القرص</translation>
        </message>
        <message>
            <source>Folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مجلّد</translation>
        </message>
        <message>
            <source>&amp;Open files…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;فتح ملفات…</translation>
        </message>
        <message>
            <source>Open &amp;folder…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فتح م&amp;جلد…</translation>
        </message>
        <message>
            <source>&amp;Save report…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;حفظ التقرير…</translation>
        </message>
        <message>
            <source>Open report to &amp;print</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فتح التقرير لل&amp;طباعة</translation>
        </message>
        <message>
            <source>Save &amp;referral packet…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حفظ حزمة الإحا&amp;لة…</translation>
        </message>
        <message>
            <source>Save answer as &amp;DICOM…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حفظ الإجابة بصيغة &amp;DICOM…</translation>
        </message>
        <message>
            <source>Save su&amp;mmary…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حفظ ال&amp;ملخص…</translation>
        </message>
        <message>
            <source>Save worklist as &amp;table…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حفظ القائمة كجد&amp;ول…</translation>
        </message>
        <message>
            <source>Open resu&amp;lts folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فتح مجلد ال&amp;نتائج</translation>
        </message>
        <message>
            <source>&amp;Open another workspace…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;فتح مساحة عمل أخرى…</translation>
        </message>
        <message>
            <source>&amp;Back up workspace…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;نسخ مساحة العمل احتياطيًا…</translation>
        </message>
        <message>
            <source>&amp;Repair workspace…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إ&amp;صلاح مساحة العمل…</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الإعدا&amp;دات…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إن&amp;هاء</translation>
        </message>
        <message>
            <source>&amp;Find in the worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;بحث في القائمة</translation>
        </message>
        <message>
            <source>&amp;Next scan nobody has read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الفحص ال&amp;تالي غير المقروء</translation>
        </message>
        <message>
            <source>&amp;Pause or go on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إيقاف &amp;مؤقت أو متابعة</translation>
        </message>
        <message>
            <source>&amp;Cancel screening</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إ&amp;لغاء الفرز</translation>
        </message>
        <message>
            <source>&amp;Take waiting scan out of the list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إ&amp;خراج الفحص المنتظر من القائمة</translation>
        </message>
        <message>
            <source>&amp;Undo: put it back into the list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ت&amp;راجع: إعادته إلى القائمة</translation>
        </message>
        <message>
            <source>&amp;Heat map on or off</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إظهار الخريطة ال&amp;حرارية أو إخفاؤها</translation>
        </message>
        <message>
            <source>&amp;Compare with another scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">م&amp;قارنة بفحص آخر</translation>
        </message>
        <message>
            <source>&amp;Fit to window</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;ملاءمة للنافذة</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ت&amp;كبير</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ت&amp;صغير</translation>
        </message>
        <message>
            <source>&amp;Actual size, pixel by pixel</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الحجم ال&amp;فعلي، بكسل ببكسل</translation>
        </message>
        <message>
            <source>&amp;Reset picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إعادة &amp;ضبط الصورة</translation>
        </message>
        <message>
            <source>&amp;Turn right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تدوير إلى ال&amp;يمين</translation>
        </message>
        <message>
            <source>Turn &amp;left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تدوير إلى الي&amp;سار</translation>
        </message>
        <message>
            <source>&amp;Mirror left and right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">قلب اليمين واليسا&amp;ر</translation>
        </message>
        <message>
            <source>Flip &amp;upside down</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">قلب رأسًا على &amp;عقب</translation>
        </message>
        <message>
            <source>Measure a len&amp;gth (or shift and drag)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">قياس &amp;طول (أو Shift مع السحب)</translation>
        </message>
        <message>
            <source>Cop&amp;y picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;نسخ الصورة</translation>
        </message>
        <message>
            <source>Sa&amp;ve picture…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حف&amp;ظ الصورة…</translation>
        </message>
        <message>
            <source>&amp;Previous slice or frame</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الشريحة أو الإطار السا&amp;بق</translation>
        </message>
        <message>
            <source>&amp;Next slice or frame</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الشريحة أو الإطار ال&amp;تالي</translation>
        </message>
        <message>
            <source>Play or &amp;stop</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تش&amp;غيل أو إيقاف</translation>
        </message>
        <message>
            <source>S&amp;wap black and white</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تبديل الأبيض والأسو&amp;د</translation>
        </message>
        <message>
            <source>CT window: lung</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">نافذة CT: الرئة</translation>
        </message>
        <message>
            <source>CT window: mediastinum</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">نافذة CT: المنصف</translation>
        </message>
        <message>
            <source>CT window: bone</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">نافذة CT: العظم</translation>
        </message>
        <message>
            <source>Window as the file asks</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">النافذة كما يطلب الملف</translation>
        </message>
        <message>
            <source>Window from darkest to brightest</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">النافذة من الأغمق إلى الأفتح</translation>
        </message>
        <message>
            <source>&amp;Local study…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الدراسة ال&amp;محلية…</translation>
        </message>
        <message>
            <source>What was &amp;done…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ما ال&amp;ذي تم…</translation>
        </message>
        <message>
            <source>&amp;Keys and mouse</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ال&amp;مفاتيح والفأرة</translation>
        </message>
        <message>
            <source>&amp;Check this computer…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;فحص هذا الحاسوب…</translation>
        </message>
        <message>
            <source>Show the &amp;sample scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">عرض ال&amp;فحوص النموذجية</translation>
        </message>
        <message>
            <source>Save support &amp;file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حفظ ملف ال&amp;دعم…</translation>
        </message>
        <message>
            <source>Open &amp;log folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فتح مجلد ال&amp;سجل</translation>
        </message>
        <message>
            <source>&amp;Update from a file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;تحديث من ملف…</translation>
        </message>
        <message>
            <source>&amp;Go back to the version before…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ال&amp;عودة إلى الإصدار السابق…</translation>
        </message>
        <message>
            <source>&amp;About ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;حول ThoraLite</translation>
        </message>
        <message>
            <source>Set by your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حدده مسؤولو الحاسوب لديكم.</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;ملف</translation>
        </message>
        <message>
            <source>&amp;Worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ال&amp;قائمة</translation>
        </message>
        <message>
            <source>&amp;Picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ال&amp;صورة</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أ&amp;دوات</translation>
        </message>
        <message>
            <source>&amp;Workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مساحة ال&amp;عمل</translation>
        </message>
        <message>
            <source>Tools</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أدوات</translation>
        </message>
        <message>
            <source>Compare</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مقارنة</translation>
        </message>
        <message>
            <source>Print</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">طباعة</translation>
        </message>
        <message>
            <source>Answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الإجابة</translation>
        </message>
        <message>
            <source>No scan is chosen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لم يُختر أي فحص.</translation>
        </message>
        <message>
            <source>Please note</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يرجى الانتباه</translation>
        </message>
        <message>
            <source>At your clinic</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">في عيادتكم</translation>
        </message>
        <message>
            <source>Change how many have pneumonia…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تغيير نسبة المصابين…</translation>
        </message>
        <message>
            <source>Show the answer now</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">عرض الإجابة الآن</translation>
        </message>
        <message>
            <source>What the numbers mean</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ماذا تعني الأرقام</translation>
        </message>
        <message>
            <source>How far to trust it</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إلى أي مدى يوثق به</translation>
        </message>
        <message>
            <source>Save this answer as a PDF file (Ctrl+S)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حفظ هذه الإجابة كملف PDF ‏(Ctrl+S)</translation>
        </message>
        <message>
            <source>Number of this scan in the log: {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">رقم هذا الفحص في السجل: {number}</translation>
        </message>
        <message>
            <source>Model: {id} {version}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">النموذج: {id} {version}</translation>
        </message>
        <message>
            <source>Patient: {facts}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">المريض: {facts}</translation>
        </message>
        <message>
            <source>Born {date}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تاريخ الميلاد {date}</translation>
        </message>
        <message>
            <source>Scan of {date}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تاريخ الفحص {date}</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">المجلد المراقَب</translation>
        </message>
        <message>
            <source>Scans that arrive in this folder are screened by themselves while ThoraLite is open. Choose the folder to which your X-ray machine or scanner saves. Files in it are only read, never changed or deleted.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الفحوص التي تصل إلى هذا المجلد تُفرز تلقائيًا ما دام ThoraLite مفتوحًا. اختاروا المجلد الذي يحفظ فيه جهاز الأشعة أو جهاز التصوير صوره. الملفات فيه تُقرأ فقط، ولا تُغيَّر ولا تُحذف أبدًا.</translation>
        </message>
        <message>
            <source>Folder to watch</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">المجلد المطلوب مراقبته</translation>
        </message>
        <message>
            <source>The results are kept there. Choose a folder that holds only scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تُحفظ النتائج هناك. اختاروا مجلدًا لا يحتوي إلا على فحوص.</translation>
        </message>
        <message>
            <source>No folder is watched</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يُراقَب أي مجلد</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختيار…</translation>
        </message>
        <message>
            <source>Choose the folder to watch</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختيار المجلد المطلوب مراقبته</translation>
        </message>
        <message>
            <source>Watch none</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">عدم مراقبة أي مجلد</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الاستقبال</translation>
        </message>
        <message>
            <source>Receive scans over the local network</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">استقبال الفحوص عبر الشبكة المحلية</translation>
        </message>
        <message>
            <source> MB</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished"> ميغابايت</translation>
        </message>
        <message>
            <source>X-ray machines can send their pictures straight to this computer, in the way that DICOM calls C-STORE. Whoever installs the machine will ask for the address, the port and the name below. Switch this on only in a network you trust: pictures and names of patients travel over it unencrypted.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يمكن لأجهزة الأشعة أن ترسل صورها مباشرة إلى هذا الحاسوب بالطريقة التي يسميها DICOM باسم C-STORE. سيطلب من يركّب الجهاز العنوان والمنفذ والاسم المذكورة أدناه. لا تشغّلوا هذا إلا في شبكة تثقون بها: فصور المرضى وأسماؤهم تنتقل عبرها دون تشفير.</translation>
        </message>
        <message>
            <source>At 127.0.0.1 only programs on this computer can send.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مع العنوان 127.0.0.1 لا يمكن الإرسال إلا للبرامج الموجودة على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>One name (AE title) in each line. No other machine may send.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اسم واحد (AE title) في كل سطر. لا يُسمح لأي جهاز آخر بالإرسال.</translation>
        </message>
        <message>
            <source>When so much has been received, more is refused until you make room.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">عندما تبلغ الفحوص المستقبَلة هذا الحجم يُرفض ما بعدها حتى تُفسحوا مكانًا.</translation>
        </message>
        <message>
            <source>Address of this computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">عنوان هذا الحاسوب</translation>
        </message>
        <message>
            <source>Name of this computer (AE title)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اسم هذا الحاسوب (AE title)</translation>
        </message>
        <message>
            <source>Machines that may send</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الأجهزة المسموح لها بالإرسال</translation>
        </message>
        <message>
            <source>Port</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">المنفذ</translation>
        </message>
        <message>
            <source>Space for received scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">المساحة المخصصة للفحوص المستقبَلة</translation>
        </message>
        <message>
            <source>An address looks like 192.168.1.20.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">العنوان يكون على شكل 192.168.1.20.</translation>
        </message>
        <message>
            <source>A name has 1 to 16 plain letters, figures or signs, and no backslash.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يتكون الاسم من 1 إلى 16 من الحروف اللاتينية البسيطة أو الأرقام أو العلامات، دون شرطة مائلة عكسية.</translation>
        </message>
        <message>
            <source>Name at least one machine.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اذكروا جهازًا واحدًا على الأقل.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ما حدث</translation>
        </message>
        <message>
            <source>Search</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">بحث</translation>
        </message>
        <message>
            <source>Search what happened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">البحث في سجل ما حدث</translation>
        </message>
        <message>
            <source>Show only one kind of event</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">عرض نوع واحد من الأحداث فقط</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حُفظ باسم {name}.</translation>
        </message>
        <message>
            <source>Save what happened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حفظ سجل ما حدث</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">جدول (*.csv)</translation>
        </message>
        <message>
            <source>Everything</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">كل شيء</translation>
        </message>
        <message>
            <source>Workspace opened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فُتحت مساحة العمل</translation>
        </message>
        <message>
            <source>Settings changed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تغيرت الإعدادات</translation>
        </message>
        <message>
            <source>Model changed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تغير النموذج</translation>
        </message>
        <message>
            <source>Scan received over the network</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">استُقبل فحص عبر الشبكة</translation>
        </message>
        <message>
            <source>Taken out of the waiting list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أُخرج من قائمة الانتظار</translation>
        </message>
        <message>
            <source>Screening started</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">بدأ الفرز</translation>
        </message>
        <message>
            <source>Screening ended</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">انتهى الفرز</translation>
        </message>
        <message>
            <source>Answer given</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أُعطيت إجابة</translation>
        </message>
        <message>
            <source>Another answer given</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أُعطيت إجابة أخرى</translation>
        </message>
        <message>
            <source>All stored answers forgotten</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مُحيت كل الإجابات المخزنة</translation>
        </message>
        <message>
            <source>Answer shown before a finding was kept</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">عُرضت الإجابة قبل حفظ رأي</translation>
        </message>
        <message>
            <source>Finding kept</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حُفظ رأي</translation>
        </message>
        <message>
            <source>Report saved</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حُفظ تقرير</translation>
        </message>
        <message>
            <source>Results exported</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">صُدّرت النتائج</translation>
        </message>
        <message>
            <source>Study of the clinic's own scans put to use</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">بدأ استخدام دراسة فحوص العيادة</translation>
        </message>
        <message>
            <source>Study of the clinic's own scans no longer used</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">توقف استخدام دراسة فحوص العيادة</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أُنشئت نسخة احتياطية</translation>
        </message>
        <message>
            <source>Workspace repaired</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أُصلحت مساحة العمل</translation>
        </message>
        <message>
            <source>What happened, newest first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ما حدث، الأحدث أولًا</translation>
        </message>
        <message>
            <source>Nothing can be taken out of this record.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يمكن حذف أي شيء من هذا السجل.</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حفظ بصيغة CSV…</translation>
        </message>
        <message>
            <source>Time</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الوقت</translation>
        </message>
        <message>
            <source>Scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الفحص</translation>
        </message>
        <message>
            <source>Detail</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">التفاصيل</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إغلاق هذه الرسالة</translation>
        </message>
        <message>
            <source>Picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الصورة</translation>
        </message>
        <message>
            <source>{length} cm</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{length} سم</translation>
        </message>
        <message>
            <source>Choose a scan to compare with</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختيار فحص للمقارنة به</translation>
        </message>
        <message>
            <source>Patient, date or file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مريض أو تاريخ أو ملف</translation>
        </message>
        <message>
            <source>Scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الفحوص</translation>
        </message>
        <message>
            <source>Other scans of this patient</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فحوص أخرى لهذا المريض</translation>
        </message>
        <message>
            <source>Other scans in the list</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فحوص أخرى في القائمة</translation>
        </message>
        <message>
            <source>Together</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">معًا</translation>
        </message>
        <message>
            <source>Change size, brightness and slices of both pictures together</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تغيير الحجم والسطوع والشرائح في الصورتين معًا</translation>
        </message>
        <message>
            <source>Chosen scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الفحص المختار: ‎{date} · {answer}</translation>
        </message>
        <message>
            <source>End the comparison</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إنهاء المقارنة</translation>
        </message>
        <message>
            <source>Another patient: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مريض آخر: ‎{date} · {answer}</translation>
        </message>
        <message>
            <source>Other scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فحص آخر: ‎{date} · {answer}</translation>
        </message>
        <message>
            <source>Other scan of this patient: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فحص آخر لهذا المريض: ‎{date} · {answer}</translation>
        </message>
        <message>
            <source>Earlier scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فحص أقدم: ‎{date} · {answer}</translation>
        </message>
        <message>
            <source>Later scan: {date} · {answer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فحص أحدث: ‎{date} · {answer}</translation>
        </message>
        <message>
            <source>Open &amp;files…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فتح &amp;ملفات…</translation>
        </message>
        <message>
            <source>Open f&amp;older…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فتح م&amp;جلد…</translation>
        </message>
        <message>
            <source>Drop chest scans here</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أفلتوا فحوص الصدر هنا</translation>
        </message>
        <message>
            <source>Files, a whole folder, a ZIP archive, a CD or a USB stick.
Chest X-ray, CT and lung ultrasound as DICOM, PNG, JPEG or TIFF.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ملفات أو مجلد كامل أو أرشيف ZIP أو قرص أو ذاكرة USB.
أشعة الصدر والتصوير المقطعي وسونار الرئة بصيغة DICOM أو PNG أو JPEG أو TIFF.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. {disclaimer}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا شيء يغادر هذا الحاسوب. {disclaimer}</translation>
        </message>
        <message>
            <source>Pictures, DICOM files and archives (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.zip)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">صور وملفات DICOM وأرشيفات (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.zip)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">كل الملفات (*)</translation>
        </message>
        <message>
            <source>Open files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فتح ملفات</translation>
        </message>
        <message>
            <source>Open a folder of scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فتح مجلد فحوص</translation>
        </message>
        <message>
            <source>Choose the folder of a workspace, or an empty one for a new workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختاروا مجلد مساحة عمل، أو مجلدًا فارغًا لمساحة عمل جديدة</translation>
        </message>
        <message>
            <source>Save report</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حفظ التقرير</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ملفات PDF ‏(*.pdf)</translation>
        </message>
        <message>
            <source>The report opens in the program for PDF files. If it does not, you find it here: {place}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يُفتح التقرير في برنامج ملفات PDF. إن لم يُفتح تجده هنا: {place}</translation>
        </message>
        <message>
            <source>This computer has no program that shows PDF files. The report is here: {place}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يوجد على هذا الحاسوب برنامج يعرض ملفات PDF. التقرير هنا: {place}</translation>
        </message>
        <message>
            <source>Save referral packet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حفظ حزمة الإحالة</translation>
        </message>
        <message>
            <source>ZIP archives (*.zip)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أرشيفات ZIP ‏(*.zip)</translation>
        </message>
        <message>
            <source>Choose a folder for the DICOM files</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختيار مجلد لملفات DICOM</translation>
        </message>
        <message>
            <source>Screening summary</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ملخص الفرز</translation>
        </message>
        <message>
            <source>Save summary</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حفظ الملخص</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">جداول بيانات (*.xlsx)</translation>
        </message>
        <message>
            <source>Comma separated values (*.csv)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">قيم مفصولة بفواصل (*.csv)</translation>
        </message>
        <message>
            <source>Save worklist as table</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حفظ القائمة كجدول</translation>
        </message>
        <message>
            <source>Worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">قائمة العمل</translation>
        </message>
        <message>
            <source>Save picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حفظ الصورة</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">صور PNG ‏(*.png)</translation>
        </message>
        <message>
            <source>Back up workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">نسخ مساحة العمل احتياطيًا</translation>
        </message>
        <message>
            <source>Workspace backups (*.sqlite)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">نسخ احتياطية لمساحة العمل (*.sqlite)</translation>
        </message>
        <message>
            <source>Welcome to ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مرحبًا بكم في ThoraLite</translation>
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">التالي</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الخطوة {step} من {steps}</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختاروا لغتكم</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اللغة</translation>
        </message>
        <message>
            <source>The translations were made by a machine and have not yet been checked by a person.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أُنجزت الترجمات آليًا ولم يراجعها إنسان بعد.</translation>
        </message>
        <message>
            <source>What ThoraLite is and what it is not</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ما هو ThoraLite وما ليس هو</translation>
        </message>
        <message>
            <source>What it is</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ما هو</translation>
        </message>
        <message>
            <source>What it is not</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ما ليس هو</translation>
        </message>
        <message>
            <source>ThoraLite looks at chest X-rays, CT and lung ultrasound for signs of pneumonia. It helps clinics without a radiologist to see which patients to refer first.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يبحث ThoraLite في أشعة الصدر والتصوير المقطعي وسونار الرئة عن علامات الالتهاب الرئوي. وهو يساعد العيادات التي ليس فيها طبيب أشعة على معرفة المرضى الذين يُحالون أولًا.</translation>
        </message>
        <message>
            <source>It works without internet. Nothing leaves this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يعمل دون إنترنت. لا شيء يغادر هذا الحاسوب.</translation>
        </message>
        <message>
            <source>It is a screening aid, not a diagnosis, and it is not approved as a medical device.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هو أداة مساعدة للفرز وليس تشخيصًا، وهو غير معتمد كجهاز طبي.</translation>
        </message>
        <message>
            <source>It makes mistakes: it misses people who have pneumonia, and it marks people who have none.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هو يخطئ: تفوته حالات مصابة بالتهاب رئوي، ويشير إلى أشخاص غير مصابين.</translation>
        </message>
        <message>
            <source>It looks for pneumonia only. Tuberculosis, tumours, fractures or a collapsed lung may go unseen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يبحث عن الالتهاب الرئوي فقط. وقد يفوته السل أو الأورام أو الكسور أو انخماص الرئة.</translation>
        </message>
        <message>
            <source>A person who has seen the patient decides. Never withhold care because ThoraLite saw no sign.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">القرار لمن عاين المريض. لا تمنعوا الرعاية أبدًا لأن ThoraLite لم ير علامة.</translation>
        </message>
        <message>
            <source>I have read this.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">قرأت هذا.</translation>
        </message>
        <message>
            <source>Check of this computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فحص هذا الحاسوب</translation>
        </message>
        <message>
            <source>Computers calculate differently. Scans with known answers show whether this one can be relied on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تختلف الحواسيب في الحساب. وتُظهر فحوص معروفة الإجابة إن كان يمكن الاعتماد على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">جاهز</translation>
        </message>
        <message>
            <source>Show me with the sample scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أروني ذلك بالفحوص النموذجية</translation>
        </message>
        <message>
            <source>Scans that come with ThoraLite are screened, so that you see what an answer looks like.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تُفرز الفحوص المرفقة مع ThoraLite لتروا كيف تبدو الإجابة.</translation>
        </message>
        <message>
            <source>Start with my own scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">البدء بفحوصي الخاصة</translation>
        </message>
        <message>
            <source>Drop files, a folder or a CD on the window, or open them from its menu.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أفلتوا ملفات أو مجلدًا أو قرصًا على النافذة، أو افتحوها من قائمتها.</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">المفاتيح والفأرة</translation>
        </message>
        <message>
            <source>Drag, left button</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">السحب بالزر الأيسر</translation>
        </message>
        <message>
            <source>Brightness and contrast</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">السطوع والتباين</translation>
        </message>
        <message>
            <source>Drag, right or middle button</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">السحب بالزر الأيمن أو الأوسط</translation>
        </message>
        <message>
            <source>Move the picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تحريك الصورة</translation>
        </message>
        <message>
            <source>Drag with Shift</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">السحب مع Shift</translation>
        </message>
        <message>
            <source>Measure a length</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">قياس طول</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">العجلة</translation>
        </message>
        <message>
            <source>Zoom; over several slices or frames, step through them</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">التكبير والتصغير؛ ومع عدة شرائح أو إطارات، التنقل بينها</translation>
        </message>
        <message>
            <source>Wheel with Ctrl</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">العجلة مع Ctrl</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">التكبير والتصغير</translation>
        </message>
        <message>
            <source>Double click</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">النقر المزدوج</translation>
        </message>
        <message>
            <source>Picture as at first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الصورة كما كانت أولًا</translation>
        </message>
        <message>
            <source>Arrow keys, after a click on the picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مفاتيح الأسهم بعد النقر على الصورة</translation>
        </message>
        <message>
            <source>Move the enlarged picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تحريك الصورة المكبرة</translation>
        </message>
        <message>
            <source>Shift and arrow keys</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">Shift مع مفاتيح الأسهم</translation>
        </message>
        <message>
            <source>ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite</translation>
        </message>
        <message>
            <source>The program was stopped in the middle of its work. Nothing is lost: {done} finished scans are here, and it goes on with what was waiting.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">توقف البرنامج أثناء عمله. لم يضع شيء: الفحوص المنجزة موجودة هنا (عددها {done})، ويتابع البرنامج ما كان منتظرًا.</translation>
        </message>
        <message>
            <source>The program was stopped in the middle of its work. Nothing is lost: {done} finished scans are here, and what was waiting waits until you go on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">توقف البرنامج أثناء عمله. لم يضع شيء: الفحوص المنجزة موجودة هنا (عددها {done})، وما كان منتظرًا يبقى منتظرًا حتى تتابعوا.</translation>
        </message>
        <message>
            <source>The model for {kinds} has changed, so the thresholds of your own study no longer count. The shipped ones are used until you repeat the study.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تغير نموذج {kinds}، ولذلك لم تعد عتبات دراستكم سارية. تُستخدم العتبات الأصلية حتى تعيدوا الدراسة.</translation>
        </message>
        <message>
            <source>No scans were found in what was added.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لم يُعثر على فحوص في ما أُضيف.</translation>
        </message>
        <message>
            <source>Other files in the folders, which are no scans, were left out: {count}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تُركت ملفات أخرى في المجلدات ليست فحوصًا: {count}.</translation>
        </message>
        <message>
            <source>ThoraLite cannot write in your own folder. Settings and results are kept in {folder} and may be lost when the computer restarts. Save the reports you need, or choose another folder under File, Workspace. Ask your IT staff to repair your folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يستطيع ThoraLite الكتابة في مجلدكم الخاص. تُحفظ الإعدادات والنتائج في ‎{folder}‎ وقد تضيع عند إعادة تشغيل الحاسوب. احفظوا التقارير التي تحتاجون إليها، أو اختاروا مجلدًا آخر من «ملف» ثم «مساحة العمل». اطلبوا من مسؤولي الحاسوب لديكم إصلاح مجلدكم.</translation>
        </message>
        <message>
            <source>ThoraLite cannot write in your own folder. Settings are kept in {folder} and may be lost when the computer restarts; the results are safe. Ask your IT staff to repair your folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يستطيع ThoraLite الكتابة في مجلدكم الخاص. تُحفظ الإعدادات في ‎{folder}‎ وقد تضيع عند إعادة تشغيل الحاسوب؛ أما النتائج فهي في أمان. اطلبوا من مسؤولي الحاسوب لديكم إصلاح مجلدكم.</translation>
        </message>
        <message>
            <source>This computer has no program that shows folders. The folder is: {place}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يوجد على هذا الحاسوب برنامج يعرض المجلدات. المجلد هو: {place}</translation>
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
لا شيء يغادر هذا الحاسوب.

النماذج:
{models}</translation>
        </message>
        <message>
            <source>About ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حول ThoraLite</translation>
        </message>
        <message>
            <source>none loaded</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لم يُحمَّل أي نموذج</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you repair.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ألغوا الفرز أو انتظروا انتهاءه قبل الإصلاح.</translation>
        </message>
        <message>
            <source>Repair workspace</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إصلاح مساحة العمل</translation>
        </message>
        <message>
            <source>Rebuild the stored results of this workspace from everything that can still be read?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هل تريدون إعادة بناء النتائج المخزنة في مساحة العمل هذه من كل ما لا يزال ممكنًا قراءته؟</translation>
        </message>
        <message>
            <source>The file as it is now is kept beside the new one. Scans whose answers are lost are judged again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يُحفظ الملف بحالته الآن بجانب الملف الجديد. والفحوص التي ضاعت إجاباتها يُحكم عليها من جديد.</translation>
        </message>
        <message>
            <source>The workspace was rebuilt: {cases} cases are here, {lost} are to be screened again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أُعيد بناء مساحة العمل: عدد الحالات الموجودة هنا {cases}، وعدد ما سيُفرز من جديد {lost}.</translation>
        </message>
        <message>
            <source>By kind (which one is far less certain)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حسب النوع (وهو أقل يقينًا بكثير)</translation>
        </message>
        <message>
            <source>No sign seen below {low}; refer from {high} on (the two ticks).</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا علامة ظاهرة دون {low}؛ إحالة ابتداءً من {high} (العلامتان).</translation>
        </message>
        <message>
            <source>Probability of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">احتمال الالتهاب الرئوي</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you change the workspace.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ألغوا الفرز أو انتظروا انتهاءه قبل تغيير مساحة العمل.</translation>
        </message>
        <message>
            <source>Watching {folder}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">المجلد المراقَب: ‎{folder}‎</translation>
        </message>
        <message>
            <source>Receiving as {title} on {address}, port {port}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الاستقبال باسم {title} على العنوان {address}، المنفذ {port}</translation>
        </message>
        <message>
            <source>Your own finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">رأيكم الخاص</translation>
        </message>
        <message>
            <source>Look at the picture first. The program's answer is shown when you have kept your finding. You may see it without one: that is recorded.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">انظروا إلى الصورة أولًا. تظهر إجابة البرنامج بعد حفظ رأيكم. ويمكنكم رؤيتها دونه، ويُسجَّل ذلك.</translation>
        </message>
        <message>
            <source>No sign of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا علامة على التهاب رئوي</translation>
        </message>
        <message>
            <source>COVID-19 pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">التهاب رئوي بكوفيد-19</translation>
        </message>
        <message>
            <source>Other pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">التهاب رئوي آخر</translation>
        </message>
        <message>
            <source>Other disease</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مرض آخر</translation>
        </message>
        <message>
            <source>Not certain</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">غير مؤكد</translation>
        </message>
        <message>
            <source>Note (optional)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ملاحظة (اختيارية)</translation>
        </message>
        <message>
            <source>Note on this scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ملاحظة على هذا الفحص</translation>
        </message>
        <message>
            <source>&amp;Keep finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;حفظ الرأي</translation>
        </message>
        <message>
            <source>To correct a finding, keep another one: both stay in the record.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لتصحيح رأي احفظوا رأيًا آخر: يبقى الاثنان في السجل.</translation>
        </message>
        <message>
            <source>It is kept under the name {name}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يُحفظ باسم {name}.</translation>
        </message>
        <message>
            <source>No name is kept with it: enter yours in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يُحفظ معه اسم: أدخلوا اسمكم في الإعدادات.</translation>
        </message>
        <message>
            <source>Note only</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ملاحظة فقط</translation>
        </message>
        <message>
            <source>before the answer was seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">قبل رؤية الإجابة</translation>
        </message>
        <message>
            <source>with the answer in view</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مع رؤية الإجابة</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تقدم فحص الحاسوب</translation>
        </message>
        <message>
            <source>Stop</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إيقاف</translation>
        </message>
        <message>
            <source>Check again</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إعادة فحص الحاسوب</translation>
        </message>
        <message>
            <source>Loading the models…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">جارٍ تحميل النماذج…</translation>
        </message>
        <message>
            <source>Checking whether this computer gives the released answers: {done} of {total}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">جارٍ التحقق من أن هذا الحاسوب يعطي الإجابات المعتمدة: {done} من {total}.</translation>
        </message>
        <message>
            <source>The check was not finished. Do it before you rely on the answers.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لم يكتمل فحص الحاسوب. أكملوه قبل الاعتماد على الإجابات.</translation>
        </message>
        <message>
            <source>This computer gives the released answers ({passed} of {total} checks).</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذا الحاسوب يعطي الإجابات المعتمدة ({passed} من {total} من الاختبارات).</translation>
        </message>
        <message>
            <source>In {failed} of {total} checks this computer gives other answers than the released ones. Do not use ThoraLite on it. Install ThoraLite again; if that does not help, use another computer and tell your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">في {failed} من {total} من الاختبارات يعطي هذا الحاسوب إجابات غير الإجابات المعتمدة. لا تستخدموا ThoraLite عليه. ثبّتوا ThoraLite من جديد؛ فإن لم يُجدِ ذلك فاستخدموا حاسوبًا آخر وأبلغوا مسؤولي الحاسوب لديكم.</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فحص هذا الحاسوب</translation>
        </message>
        <message>
            <source>Settings</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الإعدادات</translation>
        </message>
        <message>
            <source>Sections</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الأقسام</translation>
        </message>
        <message>
            <source>General</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">عام</translation>
        </message>
        <message>
            <source>As the system</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حسب النظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فاتحة</translation>
        </message>
        <message>
            <source>Dark</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">داكنة</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تباين عالٍ</translation>
        </message>
        <message>
            <source>Normal</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">عادي</translation>
        </message>
        <message>
            <source>Large</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">كبير</translation>
        </message>
        <message>
            <source>Very large</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">كبير جدًا</translation>
        </message>
        <message>
            <source>Folder of the results</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مجلد النتائج</translation>
        </message>
        <message>
            <source>Another folder is opened from the menu of the window.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يُفتح مجلد آخر من قائمة النافذة.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الألوان</translation>
        </message>
        <message>
            <source>Text size</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حجم النص</translation>
        </message>
        <message>
            <source>Clinic and reports</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">العيادة والتقارير</translation>
        </message>
        <message>
            <source>Print the patient's name, number, date of birth and sex</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">طباعة اسم المريض ورقمه وتاريخ ميلاده وجنسه</translation>
        </message>
        <message>
            <source>Address</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">العنوان</translation>
        </message>
        <message>
            <source>Name of the clinic</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اسم العيادة</translation>
        </message>
        <message>
            <source>Logo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الشعار</translation>
        </message>
        <message>
            <source>A PNG or JPEG picture for the head of every report.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">صورة PNG أو JPEG لرأس كل تقرير.</translation>
        </message>
        <message>
            <source>Language of the reports</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لغة التقارير</translation>
        </message>
        <message>
            <source>Paper</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الورق</translation>
        </message>
        <message>
            <source>Switch it off for reports that leave the clinic without names.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أوقفوا هذا للتقارير التي تغادر العيادة دون أسماء.</translation>
        </message>
        <message>
            <source>This address is too long for the head of a report.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذا العنوان أطول من أن يتسع له رأس التقرير.</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختيار شعار</translation>
        </message>
        <message>
            <source>No logo</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">بلا شعار</translation>
        </message>
        <message>
            <source>This file is not a PNG or JPEG picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذا الملف ليس صورة PNG أو JPEG.</translation>
        </message>
        <message>
            <source>This picture is too large for a logo.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذه الصورة أكبر من أن تكون شعارًا.</translation>
        </message>
        <message>
            <source>This picture is damaged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذه الصورة تالفة.</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">صور (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Reading</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">القراءة</translation>
        </message>
        <message>
            <source>Ask for my own finding before showing the program's answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">طلب رأيي الخاص قبل عرض إجابة البرنامج</translation>
        </message>
        <message>
            <source>Who sees an answer first tends to agree with it. A finding of your own, given before, is worth more.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">من يرى الإجابة أولًا يميل إلى موافقتها. ورأيكم الخاص المعطى قبلها أعلى قيمة.</translation>
        </message>
        <message>
            <source>Of 100 patients whose chest is examined here, about how many have pneumonia? With this number the program tells how often its answers are right in your clinic. It does not change any answer. If you do not know, leave it at 10 %.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">من كل 100 مريض يُفحص صدرهم هنا، كم تقريبًا مصاب بالتهاب رئوي؟ بهذا العدد يبين البرنامج كم مرة تصيب إجاباته في عيادتكم. وهو لا يغير أي إجابة. إن كنتم لا تعرفون فاتركوه على 10%.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اسمكم</translation>
        </message>
        <message>
            <source>It is written with your findings and on the reports.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يُكتب مع آرائكم وعلى التقارير.</translation>
        </message>
        <message>
            <source>Patients with pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">المرضى المصابون بالتهاب رئوي</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: some of its files are missing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يمكن تشغيل ThoraLite: بعض ملفاته مفقود.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: a part of it is missing, or does not fit this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يمكن تشغيل ThoraLite: جزء منه مفقود أو لا يناسب هذا الحاسوب.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: the processor of this computer is too old for it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يمكن تشغيل ThoraLite: معالج هذا الحاسوب أقدم من أن يشغّله.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: it finds no screen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يمكن تشغيل ThoraLite: لم يُعثر على شاشة.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: a part of the system that draws windows is missing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يمكن تشغيل ThoraLite: جزء من النظام يرسم النوافذ مفقود.</translation>
        </message>
        <message>
            <source>ThoraLite cannot start: it cannot write in its own folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يمكن تشغيل ThoraLite: لا يستطيع الكتابة في مجلده الخاص.</translation>
        </message>
        <message>
            <source>Install ThoraLite again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ثبّتوا ThoraLite من جديد.</translation>
        </message>
        <message>
            <source>Install ThoraLite again. If that does not help, show this message to your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ثبّتوا ThoraLite من جديد. فإن لم يُجدِ ذلك فأروا هذه الرسالة لمسؤولي الحاسوب لديكم.</translation>
        </message>
        <message>
            <source>Use a computer made after 2013.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">استخدموا حاسوبًا صُنع بعد عام 2013.</translation>
        </message>
        <message>
            <source>Start it on the desktop of this computer, not over a connection without a screen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">شغّلوه على سطح مكتب هذا الحاسوب، لا عبر اتصال بلا شاشة.</translation>
        </message>
        <message>
            <source>Ask your IT staff to install it. On Debian and Ubuntu: sudo apt install libxcb-cursor0</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اطلبوا من مسؤولي الحاسوب لديكم تثبيته. في Debian و Ubuntu: ‏sudo apt install libxcb-cursor0</translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write in this folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تحققوا من أن القرص غير ممتلئ وأن لكم إذن الكتابة في هذا المجلد.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">التقدم</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إيقاف &amp;مؤقت</translation>
        </message>
        <message>
            <source>Hold before the next scan (Ctrl+P)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">التوقف قبل الفحص التالي (Ctrl+P)</translation>
        </message>
        <message>
            <source>Stop after the scan being worked on; finished scans are kept (Ctrl+.)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الإيقاف بعد الفحص الجاري؛ تُحفظ الفحوص المنجزة (Ctrl+.)</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;متابعة</translation>
        </message>
        <message>
            <source>Screen what is still waiting</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فرز ما لا يزال منتظرًا</translation>
        </message>
        <message>
            <source>Looking for scans…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">جارٍ البحث عن فحوص…</translation>
        </message>
        <message>
            <source>{done} of {total} scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{done} من {total} فحصًا</translation>
        </message>
        <message>
            <source>{count:.0f} a minute</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{count:.0f} في الدقيقة</translation>
        </message>
        <message>
            <source>Paused. Finished scans are kept.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">متوقف مؤقتًا. الفحوص المنجزة محفوظة.</translation>
        </message>
        <message>
            <source>Stopping after the scan being worked on…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">جارٍ الإيقاف بعد الفحص الجاري…</translation>
        </message>
        <message>
            <source>Choose a &amp;folder…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختيار &amp;مجلد…</translation>
        </message>
        <message>
            <source>Choose a &amp;table…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختيار &amp;جدول…</translation>
        </message>
        <message>
            <source>How well does the program do on your own scans?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ما مدى جودة عمل البرنامج على فحوصكم؟</translation>
        </message>
        <message>
            <source>Give it scans of which you know what they show. It judges them, compares, and helps you to choose thresholds for your clinic. Nothing leaves this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أعطوه فحوصًا تعرفون ما تُظهره. فيحكم عليها ويقارن ويساعدكم على اختيار عتبات لعيادتكم. لا شيء يغادر هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Take scans as they come, not the clearest ones.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">خذوا الفحوص كما تأتي، لا أوضحها.</translation>
        </message>
        <message>
            <source>Take at least 30 people with and 30 people without pneumonia; 100 of each are better.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">خذوا فحوص 30 شخصًا على الأقل مصابين بالتهاب رئوي و30 غير مصابين؛ والأفضل 100 من كل منهما.</translation>
        </message>
        <message>
            <source>Labels must be right: go by a laboratory test, a CT or the doctor's final diagnosis, never by this program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يجب أن تكون التصنيفات صحيحة: اعتمدوا على تحليل مخبري أو تصوير مقطعي أو تشخيص الطبيب النهائي، لا على هذا البرنامج أبدًا.</translation>
        </message>
        <message>
            <source>A folder for each kind of scan:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مجلد لكل نوع من الفحوص:</translation>
        </message>
        <message>
            <source>Or a table (CSV): the file, what it shows and, where it is known, whose it is:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أو جدول (CSV): الملف، وما يُظهره، وصاحبه إن كان معروفًا:</translation>
        </message>
        <message>
            <source>Choose the folder of labelled scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختيار مجلد الفحوص المصنفة</translation>
        </message>
        <message>
            <source>Choose the table of labelled scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختيار جدول الفحوص المصنفة</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">جداول (*.csv)</translation>
        </message>
        <message>
            <source>Measured on scans of {positive} people with and {negative} people without pneumonia. The true figures lie within these ranges with 95% confidence. Thresholds chosen on these very scans do a little worse on new ones.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">قيس ذلك على فحوص المصابين بالتهاب رئوي (عددهم {positive}) وغير المصابين (عددهم {negative}). تقع الأرقام الحقيقية ضمن هذه المجالات بثقة 95%. والعتبات المختارة على هذه الفحوص نفسها تكون أقل جودة قليلًا على فحوص جديدة.</translation>
        </message>
        <message>
            <source>Refer from</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إحالة ابتداءً من</translation>
        </message>
        <message>
            <source>No sign seen below</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا علامة ظاهرة دون</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الحساسية</translation>
        </message>
        <message>
            <source>Specificity</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">النوعية</translation>
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
            <translation type="unfinished">المختارة هنا</translation>
        </message>
        <message>
            <source>As delivered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الأصلية</translation>
        </message>
        <message>
            <source>Of 100 people with pneumonia, it refers {low} to {high}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">من كل 100 مصاب بالتهاب رئوي يحيل ما بين {low} و{high}.</translation>
        </message>
        <message>
            <source>Of 100 people with pneumonia, it tells {low} to {high} that no sign was seen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">من كل 100 مصاب بالتهاب رئوي يقول لما بين {low} و{high} إنه لا علامة ظاهرة.</translation>
        </message>
        <message>
            <source>Of 100 people without pneumonia, it refers {low} to {high} needlessly.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">من كل 100 غير مصاب بالتهاب رئوي يحيل ما بين {low} و{high} دون داعٍ.</translation>
        </message>
        <message>
            <source>Where {share} of 100 patients have pneumonia: of 100 people it refers, {low} to {high} have it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حيث يصاب {share} من كل 100 مريض بالتهاب رئوي: من كل 100 شخص يحيلهم يكون ما بين {low} و{high} مصابين.</translation>
        </message>
        <message>
            <source>Where {share} of 100 patients have pneumonia: of 100 people it does not refer, {low} to {high} have it all the same.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حيث يصاب {share} من كل 100 مريض بالتهاب رئوي: من كل 100 شخص لا يحيلهم يكون ما بين {low} و{high} مصابين مع ذلك.</translation>
        </message>
        <message>
            <source>These thresholds refer nobody, or everybody.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذه العتبات لا تحيل أحدًا، أو تحيل الجميع.</translation>
        </message>
        <message>
            <source>Too few people for thresholds of your own: {positive} with and {negative} without pneumonia. At least {fewest} of each are needed, better {few} or more.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">عدد الأشخاص أقل من أن يسمح بعتبات خاصة بكم: المصابون بالتهاب رئوي {positive}، وغير المصابين {negative}. يلزم {fewest} على الأقل من كل منهما، والأفضل {few} أو أكثر.</translation>
        </message>
        <message>
            <source>Few people: {positive} with and {negative} without pneumonia. With {few} or more of each the ranges become narrower.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">عدد الأشخاص قليل: المصابون بالتهاب رئوي {positive}، وغير المصابين {negative}. مع {few} أو أكثر من كل منهما تضيق المجالات.</translation>
        </message>
        <message>
            <source>These thresholds refer nobody, or everybody. They cannot be used.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذه العتبات لا تحيل أحدًا، أو تحيل الجميع. ولا يمكن استخدامها.</translation>
        </message>
        <message>
            <source>On these scans the program may be no better than chance. Check the labels. If they are right, do not rely on the program for scans like these.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">قد لا يكون البرنامج على هذه الفحوص أفضل من المصادفة. تحققوا من التصنيفات. فإن كانت صحيحة فلا تعتمدوا على البرنامج في فحوص كهذه.</translation>
        </message>
        <message>
            <source>With this threshold many people with pneumonia are not referred.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مع هذه العتبة لا يُحال كثير من المصابين بالتهاب رئوي.</translation>
        </message>
        <message>
            <source>{value} ({low} to {high})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{value} ({low} إلى {high})</translation>
        </message>
        <message>
            <source>In use here</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">المستخدم هنا</translation>
        </message>
        <message>
            <source>No thresholds of your own: the program uses those it was delivered with.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا توجد عتبات خاصة بكم: يستخدم البرنامج عتباته الأصلية.</translation>
        </message>
        <message>
            <source>{model}, version {version}: refer from {refer}, no sign seen below {no_sign}. Measured on {date} on {scans} scans: sensitivity {sensitivity}, specificity {specificity}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">النموذج {model}، الإصدار {version}: إحالة ابتداءً من {refer}، ولا علامة ظاهرة دون {no_sign}. قيس في ‎{date}‎ على {scans} من الفحوص: الحساسية {sensitivity}، والنوعية {specificity}.</translation>
        </message>
        <message>
            <source>Save for other computers…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حفظ لحواسيب أخرى…</translation>
        </message>
        <message>
            <source>Save the thresholds of {model} for other computers</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حفظ عتبات {model} لحواسيب أخرى</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إزالة…</translation>
        </message>
        <message>
            <source>Remove the thresholds of {model}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إزالة عتبات {model}</translation>
        </message>
        <message>
            <source>Remove these thresholds?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هل تريدون إزالة هذه العتبات؟</translation>
        </message>
        <message>
            <source>The program then goes back to the thresholds that your IT staff set.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">عندئذ يعود البرنامج إلى العتبات التي حددها مسؤولو الحاسوب لديكم.</translation>
        </message>
        <message>
            <source>The program then goes back to the thresholds it was delivered with.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">عندئذ يعود البرنامج إلى عتباته الأصلية.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إزالة</translation>
        </message>
        <message>
            <source>Label</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">التصنيف</translation>
        </message>
        <message>
            <source>As file and picture tell</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ما يدل عليه الملف والصورة</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;رجوع</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;بدء</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يُعد</translation>
        </message>
        <message>
            <source>(no label)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">(بلا تصنيف)</translation>
        </message>
        <message>
            <source>With pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مصاب بالتهاب رئوي</translation>
        </message>
        <message>
            <source>Without pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">غير مصاب بالتهاب رئوي</translation>
        </message>
        <message>
            <source>Left out</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مستبعد</translation>
        </message>
        <message>
            <source>{label} counts as</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">التصنيف {label} يُعد</translation>
        </message>
        <message>
            <source>To be judged: {scans} scans, of {positive} people with and {negative} people without pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ما سيُحكم عليه: {scans} من الفحوص، المصابون بالتهاب رئوي {positive} وغير المصابين {negative}.</translation>
        </message>
        <message>
            <source>Scans left out: {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الفحوص المستبعدة: {count}</translation>
        </message>
        <message>
            <source>The program does not know every label. Say above what each one counts as.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يعرف البرنامج كل التصنيفات. حددوا أعلاه ما يُعد به كل منها.</translation>
        </message>
        <message>
            <source>All scans are of one kind. A study needs scans with and without pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">كل الفحوص من نوع واحد. تحتاج الدراسة إلى فحوص لمصابين بالتهاب رئوي ولغير مصابين.</translation>
        </message>
        <message>
            <source>With fewer than {fewest} people of either kind no thresholds can be chosen.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مع أقل من {fewest} من الأشخاص من أي من النوعين لا يمكن اختيار عتبات.</translation>
        </message>
        <message>
            <source>With fewer than {few} people of either kind the figures are uncertain.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مع أقل من {few} من الأشخاص من أي من النوعين تكون الأرقام غير مؤكدة.</translation>
        </message>
        <message>
            <source>Nobody said which scans are of the same person: each counts as a person of its own, unless the DICOM files tell.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لم يُذكر أي الفحوص تعود إلى الشخص نفسه: يُعد كل فحص شخصًا مستقلًا، إلا إذا بيّنت ملفات DICOM ذلك.</translation>
        </message>
        <message>
            <source>&amp;Judge as</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ال&amp;حكم عليها باعتبارها</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هل هذا صحيح؟</translation>
        </message>
        <message>
            <source>&amp;Save the study…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">&amp;حفظ الدراسة…</translation>
        </message>
        <message>
            <source>&amp;Other scans…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فحوص أ&amp;خرى…</translation>
        </message>
        <message>
            <source>Stopped after {done} of {total} scans: the figures are of these only.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">توقف بعد {done} من {total} من الفحوص: الأرقام تخص هذه فقط.</translation>
        </message>
        <message>
            <source>No answer ({count})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">بلا إجابة ({count})</translation>
        </message>
        <message>
            <source>{scans} scans judged: {answered} answered, {refused} without an answer, {failed} unreadable.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حُكم على {scans} من الفحوص: بإجابة {answered}، وبلا إجابة {refused}، وتعذرت قراءة {failed}.</translation>
        </message>
        <message>
            <source>Answers were given for scans of {positive} people with and {negative} people without pneumonia. Figures need both.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أُعطيت إجابات لفحوص المصابين بالتهاب رئوي (عددهم {positive}) وغير المصابين (عددهم {negative}). تحتاج الأرقام إلى الاثنين.</translation>
        </message>
        <message>
            <source>Scans without an answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فحوص بلا إجابة</translation>
        </message>
        <message>
            <source>File</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الملف</translation>
        </message>
        <message>
            <source>Why there is no answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لماذا لا توجد إجابة</translation>
        </message>
        <message>
            <source>How many of 100 &amp;patients here have pneumonia?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">كم من كل 100 &amp;مريض هنا مصاب بالتهاب رئوي؟</translation>
        </message>
        <message>
            <source>Local study</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الدراسة المحلية</translation>
        </message>
        <message>
            <source>The study was saved in {folder}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حُفظت الدراسة في ‎{folder}‎.</translation>
        </message>
        <message>
            <source>These thresholds are in use from now on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذه العتبات مستخدمة من الآن فصاعدًا.</translation>
        </message>
        <message>
            <source>The models are still being loaded. Try again in a moment.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا تزال النماذج قيد التحميل. حاولوا ثانية بعد لحظة.</translation>
        </message>
        <message>
            <source>Save thresholds for other computers</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حفظ العتبات لحواسيب أخرى</translation>
        </message>
        <message>
            <source>Thresholds (*.json)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">عتبات (*.json)</translation>
        </message>
        <message>
            <source>Save the study in this folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حفظ الدراسة في هذا المجلد</translation>
        </message>
        <message>
            <source>Curve of right and needless referrals</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">منحنى الإحالات الصحيحة وغير اللازمة</translation>
        </message>
        <message>
            <source>Click on the curve, or press the arrow keys, to move the threshold for referring.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">انقروا على المنحنى أو اضغطوا مفاتيح الأسهم لتحريك عتبة الإحالة.</translation>
        </message>
        <message>
            <source>Referred, of 100 people with pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">المحالون من كل 100 مصاب بالتهاب رئوي</translation>
        </message>
        <message>
            <source>Referred, of 100 people without pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">المحالون من كل 100 غير مصاب بالتهاب رئوي</translation>
        </message>
        <message>
            <source>chosen here</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">المختارة هنا</translation>
        </message>
        <message>
            <source>as delivered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الأصلية</translation>
        </message>
        <message>
            <source>95% range</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مجال 95%‏</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إ&amp;يقاف</translation>
        </message>
        <message>
            <source>Stop after the scan being judged; the figures are then of those judged</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الإيقاف بعد الفحص الجاري الحكم عليه؛ عندئذ تخص الأرقام ما حُكم عليه</translation>
        </message>
        <message>
            <source>Your scans are being judged</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يجري الحكم على فحوصكم</translation>
        </message>
        <message>
            <source>As &amp;proposed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">القيم المق&amp;ترحة</translation>
        </message>
        <message>
            <source>The thresholds that refer 90 of 100 people with pneumonia here and clear fewer than 5</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">العتبات التي تحيل هنا 90 من كل 100 مصاب بالتهاب رئوي وتطمئن أقل من 5 منهم</translation>
        </message>
        <message>
            <source>As &amp;delivered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">القيم الأ&amp;صلية</translation>
        </message>
        <message>
            <source>The thresholds the program came with</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">العتبات المرفقة مع البرنامج</translation>
        </message>
        <message>
            <source>&amp;Use these thresholds here…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ا&amp;ستخدام هذه العتبات هنا…</translation>
        </message>
        <message>
            <source>Between the two thresholds the program says that it cannot say.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">بين العتبتين تكون إجابة البرنامج «غير حاسم».</translation>
        </message>
        <message>
            <source>Refer from {percent} on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إحالة ابتداءً من {percent}</translation>
        </message>
        <message>
            <source>No sign seen below {percent}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا علامة ظاهرة دون {percent}</translation>
        </message>
        <message>
            <source>From now on the program refers from a probability of {refer} on, and says below {no_sign} that no sign was seen. This counts in this workspace and for this model only: {model}, version {version}. A new version ends it. Reports will say so. Answers given before stay as they are.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">من الآن فصاعدًا يحيل البرنامج ابتداءً من احتمال {refer}، ويقول دون {no_sign} إنه لا علامة ظاهرة. يسري هذا في مساحة العمل هذه ولهذا النموذج فقط: {model}، الإصدار {version}. وينتهي مع إصدار جديد. وستذكره التقارير. وتبقى الإجابات المعطاة من قبل كما هي.</translation>
        </message>
        <message>
            <source>Use these thresholds?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هل تريدون استخدام هذه العتبات؟</translation>
        </message>
        <message>
            <source>Use them</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">استخدامها</translation>
        </message>
        <message>
            <source>Save support file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حفظ ملف الدعم</translation>
        </message>
        <message>
            <source>A file for whoever helps you with ThoraLite</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ملف لمن يساعدكم في استخدام ThoraLite</translation>
        </message>
        <message>
            <source>If something does not work, save this file and send it to them, with a few words on what you were doing. Nothing is sent by itself.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إن تعطل شيء فاحفظوا هذا الملف وأرسلوه إليهم، مع بضع كلمات عمّا كنتم تفعلونه. لا يُرسَل شيء تلقائيًا.</translation>
        </message>
        <message>
            <source>It holds what the program did, what this computer is like, and figures without names. It holds no pictures and nothing that tells a patient, a reader or your clinic. You can open it and look.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يحتوي على ما فعله البرنامج، ومواصفات هذا الحاسوب، وأرقام بلا أسماء. ليست فيه صور ولا شيء يدل على مريض أو قارئ أو على عيادتكم. يمكنكم فتحه والنظر فيه.</translation>
        </message>
        <message>
            <source>The support file is being saved</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">جارٍ حفظ ملف الدعم</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حُفظ: ‎{file}‎</translation>
        </message>
        <message>
            <source>Save support file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حفظ ملف الدعم…</translation>
        </message>
        <message>
            <source>Open log folder</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فتح مجلد السجل</translation>
        </message>
        <message>
            <source>ThoraLite stopped unexpectedly last time.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">توقف ThoraLite فجأة في المرة السابقة.</translation>
        </message>
        <message>
            <source>Finished scans are kept, and those that were waiting still wait. Save a support file and send it to whoever helps you with ThoraLite, with a few words on what you were doing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الفحوص المنجزة محفوظة، وما كان منتظرًا لا يزال منتظرًا. احفظوا ملف دعم وأرسلوه إلى من يساعدكم في استخدام ThoraLite، مع بضع كلمات عمّا كنتم تفعلونه.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">متابعة</translation>
        </message>
        <message>
            <source>ThoraLite could not start.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تعذر تشغيل ThoraLite.</translation>
        </message>
        <message>
            <source>Finished scans are kept. Start it again. If that does not help, save a support file and send it to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الفحوص المنجزة محفوظة. شغّلوه من جديد. فإن لم يُجدِ ذلك فاحفظوا ملف دعم وأرسلوه إلى من يساعدكم في استخدام ThoraLite.</translation>
        </message>
        <message>
            <source>Something went wrong in the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حدث خطأ في البرنامج.</translation>
        </message>
        <message>
            <source>Finished scans are kept. If it happens again, save a support file and send it to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الفحوص المنجزة محفوظة. إن تكرر ذلك فاحفظوا ملف دعم وأرسلوه إلى من يساعدكم في استخدام ThoraLite.</translation>
        </message>
        <message>
            <source>Update from a file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تحديث من ملف</translation>
        </message>
        <message>
            <source>Progress of the update</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تقدم التحديث</translation>
        </message>
        <message>
            <source>Keep the present one</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الإبقاء على الحالي</translation>
        </message>
        <message>
            <source>Use the new version</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">استخدام الإصدار الجديد</translation>
        </message>
        <message>
            <source>Later</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لاحقًا</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إعادة التشغيل الآن</translation>
        </message>
        <message>
            <source>ThoraLite {version}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ThoraLite {version}</translation>
        </message>
        <message>
            <source>Models {version}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">النماذج {version}</translation>
        </message>
        <message>
            <source>Released on {date}. Signed by {signer}. {size} MB.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">صدر في ‎{date}‎. وقّعه {signer}. الحجم {size} ميغابايت.</translation>
        </message>
        <message>
            <source>Checking who made this update…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">جارٍ التحقق ممن أعدّ هذا التحديث…</translation>
        </message>
        <message>
            <source>Unpacking and checking every file…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">جارٍ فك كل ملف والتحقق منه…</translation>
        </message>
        <message>
            <source>Checking whether it gives its released answers on this computer…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">جارٍ التحقق من أنه يعطي إجاباته المعتمدة على هذا الحاسوب…</translation>
        </message>
        <message>
            <source>Comparing its answers with those of the present version…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">جارٍ مقارنة إجاباته بإجابات الإصدار الحالي…</translation>
        </message>
        <message>
            <source>The new version is used from the next start on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يُستخدم الإصدار الجديد ابتداءً من التشغيل التالي.</translation>
        </message>
        <message>
            <source>It gives its released answers on this computer. On {changed} of {count} sample scans it recommends something else than the present version. Look at them before you decide.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يعطي إجاباته المعتمدة على هذا الحاسوب. في {changed} من {count} من الفحوص النموذجية يوصي بغير ما يوصي به الإصدار الحالي. انظروا إليها قبل أن تقرروا.</translation>
        </message>
        <message>
            <source>It gives its released answers on this computer, and on all {count} sample scans it recommends the same as the present version.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يعطي إجاباته المعتمدة على هذا الحاسوب، وفي كل الفحوص النموذجية (عددها {count}) يوصي بما يوصي به الإصدار الحالي.</translation>
        </message>
        <message>
            <source>The percentage is how likely pneumonia is. You can go back to the present version later.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تبين النسبة احتمال الالتهاب الرئوي. يمكنكم العودة إلى الإصدار الحالي لاحقًا.</translation>
        </message>
        <message>
            <source>The thresholds of your own study count only for the models they were measured with. If the new version brings other models, repeat the study.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا تسري عتبات دراستكم إلا على النماذج التي قيست بها. إن جاء الإصدار الجديد بنماذج أخرى فأعيدوا الدراسة.</translation>
        </message>
        <message>
            <source>Answers of both versions</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إجابات الإصدارين</translation>
        </message>
        <message>
            <source>Sample scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الفحص النموذجي</translation>
        </message>
        <message>
            <source>Present version</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الإصدار الحالي</translation>
        </message>
        <message>
            <source>New version</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الإصدار الجديد</translation>
        </message>
        <message>
            <source>Difference</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الفرق</translation>
        </message>
        <message>
            <source>Changed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تغيرت</translation>
        </message>
        <message>
            <source>Other percentage</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">نسبة مختلفة</translation>
        </message>
        <message>
            <source>The same</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">نفسها</translation>
        </message>
        <message>
            <source>Answered</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أُجيب عنه</translation>
        </message>
        <message>
            <source>No answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">بلا إجابة</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تعذرت قراءته</translation>
        </message>
        <message>
            <source>ThoraLite updates (*.thoraliteupdate)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تحديثات ThoraLite ‏(*.thoraliteupdate)</translation>
        </message>
        <message>
            <source>Go back to the version before</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">العودة إلى الإصدار السابق</translation>
        </message>
        <message>
            <source>Go back to the version that was used before the last update?</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هل تريدون العودة إلى الإصدار المستخدم قبل آخر تحديث؟</translation>
        </message>
        <message>
            <source>Scans are being screened. When they are done, close the program and start it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يجري فرز فحوص. عند انتهائها أغلقوا البرنامج وشغّلوه من جديد.</translation>
        </message>
        <message>
            <source>ThoraLite {version}, which was installed from a file, did not start on this computer, so the version before it is used. Tell your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لم يبدأ برنامج ThoraLite {version} المثبّت من ملف على هذا الحاسوب، ولذلك يُستخدم الإصدار السابق له. أبلغوا مسؤولي الحاسوب لديكم.</translation>
        </message>
        <message>
            <source>Cancel the screening, or wait until it is done, before you update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ألغوا الفرز أو انتظروا انتهاءه قبل التحديث.</translation>
        </message>
        <message>
            <source>The version before is used from the next start on.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يُستخدم الإصدار السابق ابتداءً من التشغيل التالي.</translation>
        </message>
        <message>
            <source>Program now: {now}. Program then: {then}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">البرنامج الآن: {now}. البرنامج عندئذ: {then}.</translation>
        </message>
        <message>
            <source>as installed</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">كما ثُبّت</translation>
        </message>
        <message>
            <source>Models now: {now}. Models then: {then}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">النماذج الآن: {now}. النماذج عندئذ: {then}.</translation>
        </message>
        <message>
            <source>those of the program</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">نماذج البرنامج نفسه</translation>
        </message>
        <message>
            <source>Findings and finished results stay as they are.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تبقى الآراء والنتائج المنجزة كما هي.</translation>
        </message>
        <message>
            <source>Choose a scan in the list to see its picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختاروا فحصًا من القائمة لرؤية صورته.</translation>
        </message>
        <message>
            <source>There is no picture to show.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا توجد صورة للعرض.</translation>
        </message>
        <message>
            <source>Loading the picture…</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">جارٍ تحميل الصورة…</translation>
        </message>
        <message>
            <source>least</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أقل</translation>
        </message>
        <message>
            <source>most sign of disease</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أوضح علامات المرض</translation>
        </message>
        <message>
            <source>Slice or frame</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الشريحة أو الإطار</translation>
        </message>
        <message>
            <source>Slice or frame (wheel, Page Up, Page Down)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الشريحة أو الإطار (العجلة، Page Up، Page Down)</translation>
        </message>
        <message>
            <source>Play</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تشغيل</translation>
        </message>
        <message>
            <source>Show the slices or frames one after the other (Space)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">عرض الشرائح أو الإطارات واحدًا بعد الآخر (Space)</translation>
        </message>
        <message>
            <source>Go to heat map</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إلى الخريطة الحرارية</translation>
        </message>
        <message>
            <source>The heat map belongs to one slice or frame: show that one</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تخص الخريطة الحرارية شريحة أو إطارًا واحدًا: عرض ذلك</translation>
        </message>
        <message>
            <source>&amp;Heat map</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ال&amp;خريطة الحرارية</translation>
        </message>
        <message>
            <source>Show where the program saw most sign of disease (H)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">عرض الموضع الذي رأى فيه البرنامج أوضح علامات المرض (H)</translation>
        </message>
        <message>
            <source>Strength of the heat map</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">شدة الخريطة الحرارية</translation>
        </message>
        <message>
            <source>Fit</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ملاءمة</translation>
        </message>
        <message>
            <source>Show the whole picture (F)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">عرض الصورة كاملة (F)</translation>
        </message>
        <message>
            <source>Brightness, contrast and size as at first (R, or double click)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">السطوع والتباين والحجم كما كانت أولًا (R أو نقر مزدوج)</translation>
        </message>
        <message>
            <source>Turned or mirrored: left may be right (R undoes it)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الصورة مدوَّرة أو مقلوبة: قد يكون اليسار يمينًا (R يلغي ذلك)</translation>
        </message>
        <message>
            <source>Black and white swapped</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">بُدّل الأبيض والأسود</translation>
        </message>
        <message>
            <source>Under the pointer {value:.0f} HU</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تحت المؤشر ‎{value:.0f} HU</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{number} من {count}</translation>
        </message>
        <message>
            <source>Slice or frame {number} of {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الشريحة أو الإطار {number} من {count}</translation>
        </message>
        <message>
            <source>The heat map is shown</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الخريطة الحرارية معروضة</translation>
        </message>
        <message>
            <source>patient's right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يمين المريض</translation>
        </message>
        <message>
            <source>patient's left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يسار المريض</translation>
        </message>
        <message>
            <source>patient's front</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أمام المريض</translation>
        </message>
        <message>
            <source>patient's back</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ظهر المريض</translation>
        </message>
        <message>
            <source>towards the head</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">نحو الرأس</translation>
        </message>
        <message>
            <source>towards the feet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">نحو القدمين</translation>
        </message>
        <message>
            <source>Left edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الحافة اليسرى: {side}</translation>
        </message>
        <message>
            <source>Upper edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الحافة العليا: {side}</translation>
        </message>
        <message>
            <source>Right edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الحافة اليمنى: {side}</translation>
        </message>
        <message>
            <source>Lower edge: {side}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الحافة السفلى: {side}</translation>
        </message>
        <message>
            <source>View: AP (from front to back)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الوضعية: AP (من الأمام إلى الخلف)</translation>
        </message>
        <message>
            <source>View: PA (from back to front)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الوضعية: PA (من الخلف إلى الأمام)</translation>
        </message>
        <message>
            <source>View: left lateral</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الوضعية: جانبية يسرى</translation>
        </message>
        <message>
            <source>View: right lateral</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الوضعية: جانبية يمنى</translation>
        </message>
        <message>
            <source>View: {code}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الوضعية: {code}</translation>
        </message>
        <message>
            <source>Side: left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الجهة: اليسرى</translation>
        </message>
        <message>
            <source>Side: right</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الجهة: اليمنى</translation>
        </message>
        <message>
            <source>Side: both</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الجهة: كلتاهما</translation>
        </message>
        <message>
            <source>Window {width:.0f}, level {level:.0f} HU</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">النافذة {width:.0f}، المستوى ‎{level:.0f} HU</translation>
        </message>
        <message>
            <source>Length {count:.0f} pixels (the file has no scale)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الطول {count:.0f} بكسل (ليس في الملف مقياس)</translation>
        </message>
        <message>
            <source>Length {length:.1f} cm on the detector</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الطول {length:.1f} سم على الكاشف</translation>
        </message>
        <message>
            <source>Length {length:.1f} cm</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الطول {length:.1f} سم</translation>
        </message>
        <message>
            <source>Refer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إحالة</translation>
        </message>
        <message>
            <source>No sign seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا علامة ظاهرة</translation>
        </message>
        <message>
            <source>Repeat image</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إعادة التصوير</translation>
        </message>
        <message>
            <source>Cannot say</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">غير حاسم</translation>
        </message>
        <message>
            <source>Signs of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">علامات التهاب رئوي</translation>
        </message>
        <message>
            <source>Too close to call</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">قريب من الحد</translation>
        </message>
        <message>
            <source>Unlike known scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يشبه الفحوص المعروفة</translation>
        </message>
        <message>
            <source>Colour picture</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">صورة ملونة</translation>
        </message>
        <message>
            <source>Kind of picture not supported</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">نوع صورة غير مدعوم</translation>
        </message>
        <message>
            <source>Kind of scan not judged yet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">نوع فحص لا يُحكم عليه بعد</translation>
        </message>
        <message>
            <source>Not a chest scan</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ليس فحص صدر</translation>
        </message>
        <message>
            <source>No chest, says the file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ليس صدرًا حسب الملف</translation>
        </message>
        <message>
            <source>Not an upright frontal view</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ليست أمامية معتدلة</translation>
        </message>
        <message>
            <source>Kind of picture unclear</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">نوع الصورة غير واضح</translation>
        </message>
        <message>
            <source>Not what the file says it is</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ليست كما يذكر الملف</translation>
        </message>
        <message>
            <source>Lungs not found</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لم يُعثر على الرئتين</translation>
        </message>
        <message>
            <source>Lungs cut off</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الرئتان مقطوعتان</translation>
        </message>
        <message>
            <source>Too small</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">صغيرة جدًا</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">داكنة جدًا</translation>
        </message>
        <message>
            <source>Too bright</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ساطعة جدًا</translation>
        </message>
        <message>
            <source>Almost no contrast</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تكاد تخلو من التباين</translation>
        </message>
        <message>
            <source>The file does not say what kind of scan it is: the program went by the picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يذكر الملف نوع الفحص: اعتمد البرنامج على الصورة.</translation>
        </message>
        <message>
            <source>It was judged as the kind of scan you named, not as what the file says or the picture looks like.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حُكم عليه بحسب نوع الفحص الذي حددتموه، لا بحسب ما يذكره الملف أو ما تبدو عليه الصورة.</translation>
        </message>
        <message>
            <source>Not every slice or frame was judged, but an even selection.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لم يُحكم على كل شريحة أو إطار، بل على مختارات موزعة بالتساوي.</translation>
        </message>
        <message>
            <source>Slices that show no or hardly any lung were left out.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تُركت الشرائح التي لا تظهر فيها الرئة أو تكاد لا تظهر.</translation>
        </message>
        <message>
            <source>Some slices of this series could not be read and were left out.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تعذرت قراءة بعض شرائح هذه السلسلة فتُركت.</translation>
        </message>
        <message>
            <source>The picture is small: details may be lost.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الصورة صغيرة: قد تكون بعض التفاصيل مفقودة.</translation>
        </message>
        <message>
            <source>The thresholds of your clinic's own study decided this answer, not those the program was delivered with.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">قررت عتبات دراسة عيادتكم هذه الإجابة، لا عتبات البرنامج الأصلية.</translation>
        </message>
        <message>
            <source>Chest X-ray</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أشعة الصدر</translation>
        </message>
        <message>
            <source>Chest CT</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تصوير مقطعي للصدر</translation>
        </message>
        <message>
            <source>Lung ultrasound</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">سونار الرئة</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">غير معروف</translation>
        </message>
        <message>
            <source>Other</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">آخر</translation>
        </message>
        <message>
            <source>X-ray</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أشعة</translation>
        </message>
        <message>
            <source>CT</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مقطعي</translation>
        </message>
        <message>
            <source>Ultrasound</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">سونار</translation>
        </message>
        <message>
            <source>Normal lungs</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">رئتان سليمتان</translation>
        </message>
        <message>
            <source>Bacterial pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">التهاب رئوي بكتيري</translation>
        </message>
        <message>
            <source>Other viral pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">التهاب رئوي فيروسي آخر</translation>
        </message>
        <message>
            <source>This file is not an image.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذا الملف ليس صورة.</translation>
        </message>
        <message>
            <source>This file is damaged or incomplete.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذا الملف تالف أو ناقص.</translation>
        </message>
        <message>
            <source>This file is compressed in a way this program cannot read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذا الملف مضغوط بطريقة لا يستطيع البرنامج قراءتها.</translation>
        </message>
        <message>
            <source>This DICOM file contains no picture.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يحتوي ملف DICOM هذا على صورة.</translation>
        </message>
        <message>
            <source>This picture is too large to open safely.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذه الصورة أكبر من أن تُفتح بأمان.</translation>
        </message>
        <message>
            <source>This file holds data that is not a picture to look at.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يحتوي هذا الملف على بيانات ليست صورة للمشاهدة.</translation>
        </message>
        <message>
            <source>This file could not be opened.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تعذر فتح هذا الملف.</translation>
        </message>
        <message>
            <source>The program made a mistake with this file.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أخطأ البرنامج مع هذا الملف.</translation>
        </message>
        <message>
            <source>This archive is protected by a password.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذا الأرشيف محمي بكلمة مرور.</translation>
        </message>
        <message>
            <source>This archive is not safe to open.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فتح هذا الأرشيف غير آمن.</translation>
        </message>
        <message>
            <source>This archive is too large to unpack on this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذا الأرشيف أكبر من أن يُفك على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>There are no scans in this archive.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا توجد فحوص في هذا الأرشيف.</translation>
        </message>
        <message>
            <source>This archive is packed in a way this program cannot read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذا الأرشيف محزوم بطريقة لا يستطيع البرنامج قراءتها.</translation>
        </message>
        <message>
            <source>Only DICOM scans can be exported as DICOM.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يمكن تصدير غير فحوص DICOM بصيغة DICOM.</translation>
        </message>
        <message>
            <source>This DICOM file does not say which study it belongs to.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يذكر ملف DICOM هذا الدراسة التي ينتمي إليها.</translation>
        </message>
        <message>
            <source>This scan is no longer the one that was judged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لم يعد هذا الفحص هو الفحص الذي حُكم عليه.</translation>
        </message>
        <message>
            <source>The program's model files are missing.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ملفات نماذج البرنامج مفقودة.</translation>
        </message>
        <message>
            <source>A model file was changed or damaged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أحد ملفات النماذج تغير أو تلف.</translation>
        </message>
        <message>
            <source>A model file does not fit this version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أحد ملفات النماذج لا يناسب إصدار البرنامج هذا.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">القرص ممتلئ.</translation>
        </message>
        <message>
            <source>The results could not be written.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تعذرت كتابة النتائج.</translation>
        </message>
        <message>
            <source>The stored results of this folder are damaged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">النتائج المخزنة في هذا المجلد تالفة.</translation>
        </message>
        <message>
            <source>Another ThoraLite is working in this folder.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تعمل في هذا المجلد نسخة أخرى من ThoraLite.</translation>
        </message>
        <message>
            <source>The results in this folder were stored by a newer ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">النتائج في هذا المجلد خزّنها إصدار أحدث من ThoraLite.</translation>
        </message>
        <message>
            <source>This setting is not possible.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذا الإعداد غير ممكن.</translation>
        </message>
        <message>
            <source>Scans cannot be received from the network.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يمكن استقبال فحوص من الشبكة.</translation>
        </message>
        <message>
            <source>No machine may send scans to this computer yet.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يُسمح بعد لأي جهاز بإرسال فحوص إلى هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The space set aside for received scans is used up, so no more are accepted.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">امتلأت المساحة المخصصة للفحوص المستقبَلة، ولذلك لا يُقبل المزيد.</translation>
        </message>
        <message>
            <source>No labelled scans were found there.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لم يُعثر هناك على فحوص مصنفة.</translation>
        </message>
        <message>
            <source>This table does not say which scan shows what.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يبين هذا الجدول ما يُظهره كل فحص.</translation>
        </message>
        <message>
            <source>There are too few scans for thresholds of your own.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الفحوص أقل من أن تسمح بعتبات خاصة بكم.</translation>
        </message>
        <message>
            <source>The settings could not be saved.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تعذر حفظ الإعدادات.</translation>
        </message>
        <message>
            <source>The watched folder is not there.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">المجلد المراقَب غير موجود.</translation>
        </message>
        <message>
            <source>This file is not a ThoraLite update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذا الملف ليس تحديثًا لبرنامج ThoraLite.</translation>
        </message>
        <message>
            <source>The update file could not be read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تعذرت قراءة ملف التحديث.</translation>
        </message>
        <message>
            <source>This update file is damaged or incomplete. Nothing was changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ملف التحديث هذا تالف أو ناقص. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This program takes no updates from files: it was delivered without a key to check them.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يقبل هذا البرنامج تحديثات من ملفات: فقد سُلّم بلا مفتاح للتحقق منها.</translation>
        </message>
        <message>
            <source>This update does not come from those who deliver your program, or it was changed on the way. Nothing was changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لم يأتِ هذا التحديث ممن يوفرون برنامجكم، أو غُيّر في الطريق. لم يتغير لديكم شيء.</translation>
        </message>
        <message>
            <source>This update is not safe to unpack. Nothing was changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فك هذا التحديث غير آمن. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This update is of a kind that this version of the program does not know.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذا التحديث من نوع لا يعرفه إصدار البرنامج هذا.</translation>
        </message>
        <message>
            <source>This update is for another kind of computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذا التحديث لنوع آخر من الحواسيب.</translation>
        </message>
        <message>
            <source>This update is not newer than what is in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذا التحديث ليس أحدث من المستخدم حاليًا.</translation>
        </message>
        <message>
            <source>These models were made for another version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أُعدّت هذه النماذج لإصدار آخر من البرنامج.</translation>
        </message>
        <message>
            <source>This program does not run from an installed package, so a file cannot update it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يعمل هذا البرنامج من حزمة مثبّتة، ولذلك لا يمكن تحديثه من ملف.</translation>
        </message>
        <message>
            <source>There is not enough room on the disk for this update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا توجد مساحة كافية على القرص لهذا التحديث.</translation>
        </message>
        <message>
            <source>The update could not be stored. What was in use stays in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تعذر تخزين التحديث. يبقى المستخدم سابقًا قيد الاستخدام.</translation>
        </message>
        <message>
            <source>Another update is being installed at this moment.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يجري الآن تثبيت تحديث آخر.</translation>
        </message>
        <message>
            <source>The new version does not run on this computer, so it was not put in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يعمل الإصدار الجديد على هذا الحاسوب، ولذلك لم يُستخدم.</translation>
        </message>
        <message>
            <source>The new version does not give its released answers on this computer, so it was not put in use.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يعطي الإصدار الجديد إجاباته المعتمدة على هذا الحاسوب، ولذلك لم يُستخدم.</translation>
        </message>
        <message>
            <source>There is no earlier version to go back to.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يوجد إصدار سابق للعودة إليه.</translation>
        </message>
        <message>
            <source>Updates from files are switched off on this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">التحديث من ملفات موقوف على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The file with the settings of your IT staff cannot be read.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تعذرت قراءة ملف إعدادات مسؤولي الحاسوب لديكم.</translation>
        </message>
        <message>
            <source>The settings of your IT staff lock something that this program does not know.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إعدادات مسؤولي الحاسوب لديكم تقفل شيئًا لا يعرفه هذا البرنامج.</translation>
        </message>
        <message>
            <source>Thresholds that your IT staff set cannot be read, so they are not used.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تعذرت قراءة العتبات التي حددها مسؤولو الحاسوب لديكم، ولذلك لا تُستخدم.</translation>
        </message>
        <message>
            <source>Thresholds that your IT staff set were measured with another model than the one here, so they are not used.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">العتبات التي حددها مسؤولو الحاسوب لديكم قيست بنموذج غير الموجود هنا، ولذلك لا تُستخدم.</translation>
        </message>
        <message>
            <source>Choose a DICOM, PNG, JPEG or TIFF file.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختاروا ملف DICOM أو PNG أو JPEG أو TIFF.</translation>
        </message>
        <message>
            <source>Copy or export the scan again from where it came.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">انسخوا الفحص أو صدّروه من جديد من مصدره.</translation>
        </message>
        <message>
            <source>Export the scan again without compression, or as PNG.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">صدّروا الفحص من جديد دون ضغط، أو بصيغة PNG.</translation>
        </message>
        <message>
            <source>Choose the file of the picture itself, not its report or index.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختاروا ملف الصورة نفسها، لا تقريرها ولا فهرسها.</translation>
        </message>
        <message>
            <source>Export the scan again in its normal size.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">صدّروا الفحص من جديد بحجمه المعتاد.</translation>
        </message>
        <message>
            <source>Choose the chest X-ray, CT or ultrasound picture itself.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختاروا صورة أشعة الصدر أو التصوير المقطعي أو السونار نفسها.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and that you may read this file.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تحققوا من أن القرص موصول وأن لكم إذن قراءة هذا الملف.</translation>
        </message>
        <message>
            <source>Leave this scan out, and send a support file to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اتركوا هذا الفحص وأرسلوا ملف دعم إلى من يساعدكم في استخدام ThoraLite.</translation>
        </message>
        <message>
            <source>Unpack it with its password and open the folder with the scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فكّوه بكلمة مروره وافتحوا المجلد الذي فيه الفحوص.</translation>
        </message>
        <message>
            <source>Ask for the scans on a disc or USB stick instead.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اطلبوا الفحوص على قرص أو ذاكرة USB بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Free some space, or unpack it on another drive and open the folder with the scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أفرغوا بعض المساحة، أو فكّوه على قرص آخر وافتحوا المجلد الذي فيه الفحوص.</translation>
        </message>
        <message>
            <source>Choose the archive or folder that holds DICOM, PNG, JPEG or TIFF files.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختاروا الأرشيف أو المجلد الذي يحتوي على ملفات DICOM أو PNG أو JPEG أو TIFF.</translation>
        </message>
        <message>
            <source>Unpack it with another program and open the folder with the scans.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">فكّوه ببرنامج آخر وافتحوا المجلد الذي فيه الفحوص.</translation>
        </message>
        <message>
            <source>Use the PDF report of this scan instead.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">استخدموا تقرير PDF لهذا الفحص بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Export the scan again from the machine or the archive it came from.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">صدّروا الفحص من جديد من الجهاز أو الأرشيف الذي جاء منه.</translation>
        </message>
        <message>
            <source>Screen it again, then export it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">افرزوه من جديد ثم صدّروه.</translation>
        </message>
        <message>
            <source>Free some space and start again: finished scans are kept.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أفرغوا بعض المساحة وابدؤوا من جديد: الفحوص المنجزة محفوظة.</translation>
        </message>
        <message>
            <source>Check that you may write in this folder, and that no file in it is open.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تحققوا من أن لكم إذن الكتابة في هذا المجلد وأنه لا يوجد فيه ملف مفتوح.</translation>
        </message>
        <message>
            <source>Let the program repair them, or choose another folder for the results.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">دعوا البرنامج يصلحها، أو اختاروا مجلدًا آخر للنتائج.</translation>
        </message>
        <message>
            <source>Wait until it has finished, or choose another folder for the results.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">انتظروا حتى تنتهي، أو اختاروا مجلدًا آخر للنتائج.</translation>
        </message>
        <message>
            <source>Install the newer version on this computer, or choose another folder for the results.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ثبّتوا الإصدار الأحدث على هذا الحاسوب، أو اختاروا مجلدًا آخر للنتائج.</translation>
        </message>
        <message>
            <source>Correct it and try again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">صحّحوه وحاولوا ثانية.</translation>
        </message>
        <message>
            <source>Check the address and the port in the settings: the address must be one of this computer's, and no other program may use the port.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تحققوا من العنوان والمنفذ في الإعدادات: يجب أن يكون العنوان من عناوين هذا الحاسوب، وألا يستخدم المنفذ برنامج آخر.</translation>
        </message>
        <message>
            <source>Enter the DICOM name (AE title) of the machine in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أدخلوا اسم DICOM للجهاز (AE title) في الإعدادات.</translation>
        </message>
        <message>
            <source>Delete received scans that are no longer needed, or allow more space in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">احذفوا الفحوص المستقبَلة التي لم تعد لازمة، أو اسمحوا بمساحة أكبر في الإعدادات.</translation>
        </message>
        <message>
            <source>Choose a folder that holds one folder for each kind of scan, for example normal and pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختاروا مجلدًا يحتوي على مجلد لكل نوع من الفحوص، مثل normal و pneumonia.</translation>
        </message>
        <message>
            <source>Save it as CSV with the columns file and label, and patient where it is known.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">احفظوه بصيغة CSV مع العمودين file و label، والعمود patient حيث يكون المريض معروفًا.</translation>
        </message>
        <message>
            <source>Add scans of at least ten patients with and ten without pneumonia.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أضيفوا فحوص عشرة مرضى على الأقل مصابين بالتهاب رئوي وعشرة غير مصابين.</translation>
        </message>
        <message>
            <source>Connect its drive, or choose another folder in the settings.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">صِلوا قرصه، أو اختاروا مجلدًا آخر في الإعدادات.</translation>
        </message>
        <message>
            <source>Tell them. The program works without it; until it is repaired, thresholds cannot be changed, scans are not received from the network, and the program is not updated.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أبلغوهم. يعمل البرنامج بدونه؛ وحتى يُصلَح لا يمكن تغيير العتبات، ولا تُستقبل فحوص من الشبكة، ولا يُحدَّث البرنامج.</translation>
        </message>
        <message>
            <source>Tell them. Until the file is corrected, thresholds, the receiver and updates are locked.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أبلغوهم. حتى يُصحَّح الملف تبقى العتبات والاستقبال والتحديثات مقفلة.</translation>
        </message>
        <message>
            <source>Tell them: the answers are decided by other thresholds until then.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أبلغوهم: حتى ذلك الحين تقرر عتبات أخرى الإجابات.</translation>
        </message>
        <message>
            <source>Tell them: the study is to be repeated with this version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أبلغوهم: يجب أن تُعاد الدراسة بإصدار البرنامج هذا.</translation>
        </message>
        <message>
            <source>Ask them if it is to be changed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اطلبوا منهم ذلك إن لزم تغييره.</translation>
        </message>
        <message>
            <source>Check that the disk is not full and that you may write in your own folders.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تحققوا من أن القرص غير ممتلئ وأن لكم إذن الكتابة في مجلداتكم.</translation>
        </message>
        <message>
            <source>Choose the file whose name ends with .thoraliteupdate.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختاروا الملف الذي ينتهي اسمه بـ ‎.thoraliteupdate‎.</translation>
        </message>
        <message>
            <source>Check that the USB stick is connected, and choose the file again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تحققوا من أن ذاكرة USB موصولة، ثم اختاروا الملف من جديد.</translation>
        </message>
        <message>
            <source>Copy it again from where it came, or ask for another copy.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">انسخوه من جديد من مصدره، أو اطلبوا نسخة أخرى.</translation>
        </message>
        <message>
            <source>Ask your IT staff to install the new version with its installer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اطلبوا من مسؤولي الحاسوب لديكم تثبيت الإصدار الجديد ببرنامج تثبيته.</translation>
        </message>
        <message>
            <source>Do not use this file. Ask those who gave you the program for the update.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا تستخدموا هذا الملف. اطلبوا التحديث ممن سلّمكم البرنامج.</translation>
        </message>
        <message>
            <source>Do not use this file. Ask those who gave you the program for another one.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا تستخدموا هذا الملف. اطلبوا ملفًا آخر ممن سلّمكم البرنامج.</translation>
        </message>
        <message>
            <source>Ask for the update file that is made for the system of this computer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اطلبوا ملف التحديث المعدّ لنظام هذا الحاسوب.</translation>
        </message>
        <message>
            <source>If you want the version from before, choose to go back to it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إن أردتم الإصدار السابق فاختاروا العودة إليه.</translation>
        </message>
        <message>
            <source>Ask for the models that were made for your version of the program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اطلبوا النماذج المعدّة لإصدار البرنامج لديكم.</translation>
        </message>
        <message>
            <source>Update it the way it was installed.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حدّثوه بالطريقة التي ثُبّت بها.</translation>
        </message>
        <message>
            <source>Free some space and choose the file again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أفرغوا بعض المساحة واختاروا الملف من جديد.</translation>
        </message>
        <message>
            <source>Wait until that is done.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">انتظروا حتى ينتهي ذلك.</translation>
        </message>
        <message>
            <source>Go on with the present version and tell your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تابعوا بالإصدار الحالي وأبلغوا مسؤولي الحاسوب لديكم.</translation>
        </message>
        <message>
            <source>Ask your IT staff to install the version you want with its installer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اطلبوا من مسؤولي الحاسوب لديكم تثبيت الإصدار الذي تريدونه ببرنامج تثبيته.</translation>
        </message>
        <message>
            <source>Ask your IT staff.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اسألوا مسؤولي الحاسوب لديكم.</translation>
        </message>
        <message>
            <source>Screening aid, not a diagnosis.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أداة مساعدة للفرز وليست تشخيصًا.</translation>
        </message>
        <message>
            <source>Of 100 test scans given 80%, about 80 showed pneumonia. Where pneumonia is rarer than among the test scans fewer do, and on scans from places the model never learnt from the numbers can be far off.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">من بين 100 فحص تجريبي أُعطي 80%، أظهر نحو 80 التهابًا رئويًا. وحيث يكون الالتهاب الرئوي أندر مما في الفحوص التجريبية يقل العدد، وفي فحوص من أماكن لم يتعلم منها النموذج قد تبتعد الأرقام كثيرًا.</translation>
        </message>
        <message>
            <source>Something went wrong in the program. Finished scans are kept. If it happens again, save a support file (in the menu Help) and send it to whoever helps you with ThoraLite.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حدث خطأ في البرنامج. الفحوص المنجزة محفوظة. إن تكرر ذلك فاحفظوا ملف دعم (من قائمة مساعدة) وأرسلوه إلى من يساعدكم في استخدام ThoraLite.</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تعذرت قراءته</translation>
        </message>
        <message>
            <source>Not an image</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ليس صورة</translation>
        </message>
        <message>
            <source>Damaged or incomplete</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تالف أو ناقص</translation>
        </message>
        <message>
            <source>Unknown compression</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ضغط غير معروف</translation>
        </message>
        <message>
            <source>No picture inside</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا صورة فيه</translation>
        </message>
        <message>
            <source>Too large to open</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أكبر من أن يُفتح</translation>
        </message>
        <message>
            <source>Not a picture to look at</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ليس صورة للمشاهدة</translation>
        </message>
        <message>
            <source>Could not be opened</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تعذر فتحه</translation>
        </message>
        <message>
            <source>Mistake of the program</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">خطأ من البرنامج</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">بقي أقل من دقيقة</translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">بقي نحو {minutes} دقيقة</translation>
        </message>
        <message>
            <source>about {hours} h left</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">بقي نحو {hours} ساعة</translation>
        </message>
        <message>
            <source>Wait for your finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">بانتظار رأيكم</translation>
        </message>
        <message>
            <source>In work</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">قيد العمل</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">منتظر</translation>
        </message>
        <message>
            <source>wait for your finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">بانتظار رأيكم</translation>
        </message>
        <message>
            <source>refer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إحالة</translation>
        </message>
        <message>
            <source>cannot say</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">غير حاسم</translation>
        </message>
        <message>
            <source>repeat image</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إعادة التصوير</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تعذرت قراءته</translation>
        </message>
        <message>
            <source>no sign seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا علامة ظاهرة</translation>
        </message>
        <message>
            <source>in work</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">قيد العمل</translation>
        </message>
        <message>
            <source>waiting</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">منتظر</translation>
        </message>
        <message>
            <source>All scans, most urgent first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">كل الفحوص، الأكثر إلحاحًا أولًا</translation>
        </message>
        <message>
            <source>Your finding first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">رأيكم أولًا</translation>
        </message>
        <message>
            <source>Patient</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">المريض</translation>
        </message>
        <message>
            <source>Date</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">التاريخ</translation>
        </message>
        <message>
            <source>Kind</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">النوع</translation>
        </message>
        <message>
            <source>Reason</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">السبب</translation>
        </message>
        <message>
            <source>Your finding</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">رأيكم</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لم يُقرأ بعد</translation>
        </message>
        <message>
            <source>Find a file, patient or answer (Ctrl+F)</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ابحثوا عن ملف أو مريض أو إجابة (Ctrl+F)</translation>
        </message>
        <message>
            <source>Find in the worklist</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">بحث في القائمة</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مسح البحث</translation>
        </message>
        <message>
            <source>All</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الكل</translation>
        </message>
        <message>
            <source>Show all scans</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">عرض كل الفحوص</translation>
        </message>
        <message>
            <source>Not read</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">غير مقروء</translation>
        </message>
        <message>
            <source>Show what nobody has read yet</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">عرض ما لم يقرأه أحد بعد</translation>
        </message>
        <message>
            <source>{shown} of {of} shown</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">المعروض {shown} من {of}</translation>
        </message>
        <message>
            <source>cancelled before the end</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أُلغي قبل النهاية</translation>
        </message>
        <message>
            <source>scans done: {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الفحوص المنجزة: {count}</translation>
        </message>
        <message>
            <source>refer from {high} on</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إحالة ابتداءً من {high}</translation>
        </message>
        <message>
            <source>scans: {count}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الفحوص: {count}</translation>
        </message>
        <message>
            <source>It has seen no adult X-rays with a proven bacterial or viral cause: which pneumonia it is remains uncertain.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لم ير النموذج صور أشعة لبالغين بسبب بكتيري أو فيروسي مثبت: يبقى نوع الالتهاب الرئوي غير مؤكد.</translation>
        </message>
        <message>
            <source>It learnt from single slices, many of them copied from publications: on whole series from other scanners it is untested.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تعلم النموذج من شرائح مفردة، كثير منها منسوخ من منشورات: ولم يُختبر على سلاسل كاملة من أجهزة أخرى.</translation>
        </message>
        <message>
            <source>It learnt from few patients, most pictured with other probes than yours: which pneumonia it is remains uncertain.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تعلم النموذج من مرضى قلائل، صُوّر معظمهم بمسابير غير مسابيركم: يبقى نوع الالتهاب الرئوي غير مؤكد.</translation>
        </message>
        <message>
            <source>Tested on {n} scans of your own clinic: it referred {found} of those with pneumonia and, wrongly, {wrong} of those without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختُبر على {n} من فحوص عيادتكم: أحال من المصابين بالتهاب رئوي {found}، وأحال خطأً من غير المصابين {wrong}.</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} referred ones have it:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حيث يصاب {sick} من {everybody} مريضًا بالتهاب رئوي، يكون من {group} محالًا مصابون فعلًا:</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} with “No sign seen” have it all the same:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حيث يصاب {sick} من {everybody} مريضًا بالتهاب رئوي، يكون من {group} قيل لهم «لا علامة ظاهرة» مصابون مع ذلك:</translation>
        </message>
        <message>
            <source>Where {sick} of {everybody} patients have pneumonia, so many of {group} who are not referred have it all the same:</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حيث يصاب {sick} من {everybody} مريضًا بالتهاب رئوي، يكون من {group} لم يُحالوا مصابون مع ذلك:</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans from elsewhere</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">نحو {value} (من {low} إلى {high})، وفق {n} من الفحوص التجريبية من أماكن أخرى</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans from places it learnt from</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">نحو {value} (من {low} إلى {high})، وفق {n} من الفحوص التجريبية من أماكن تعلم منها</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} test scans of people it had not seen</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">نحو {value} (من {low} إلى {high})، وفق {n} من الفحوص التجريبية لأشخاص لم يرهم</translation>
        </message>
        <message>
            <source>about {value} ({low} to {high}), by {n} scans of your own clinic</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">نحو {value} (من {low} إلى {high})، وفق {n} من فحوص عيادتكم</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from a source it never learnt from ({people}): it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختُبر على {pictures}، عددها {n}، من مصدر لم يتعلم منه قط ({people}): من المصابين بالتهاب رئوي (عددهم {positives}) أحال {found}، ومن غير المصابين (عددهم {negatives}) أحال خطأً {wrong}.</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from the sources it learnt from: it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختُبر على {pictures}، عددها {n}، من المصادر التي تعلم منها: من المصابين بالتهاب رئوي (عددهم {positives}) أحال {found}، ومن غير المصابين (عددهم {negatives}) أحال خطأً {wrong}.</translation>
        </message>
        <message>
            <source>Tested on {n} {pictures} from people its sister networks never saw: it referred {found} of the {positives} with pneumonia and, wrongly, {wrong} of the {negatives} without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اختُبر على {pictures}، عددها {n}، لأشخاص لم ترهم شبكاته الشقيقة قط: من المصابين بالتهاب رئوي (عددهم {positives}) أحال {found}، ومن غير المصابين (عددهم {negatives}) أحال خطأً {wrong}.</translation>
        </message>
        <message>
            <source>chest X-rays</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">صور أشعة للصدر</translation>
        </message>
        <message>
            <source>chest CT slices</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">شرائح مقطعية للصدر</translation>
        </message>
        <message>
            <source>lung ultrasound pictures</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">صور سونار للرئة</translation>
        </message>
        <message>
            <source>adults</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">بالغون</translation>
        </message>
        <message>
            <source>adults, labels mined from reports</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">بالغون، والتصنيفات مستخرجة من التقارير</translation>
        </message>
        <message>
            <source>{value} (95 % interval {low} to {high})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{value} (مجال الثقة 95%: من {low} إلى {high})</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الاحتمالات</translation>
        </message>
        <message>
            <source>What is known about this model</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">المعروف عن هذا النموذج</translation>
        </message>
        <message>
            <source>Your clinic's own study</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">دراسة عيادتكم</translation>
        </message>
        <message>
            <source>What readers found</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ما رآه القرّاء</translation>
        </message>
        <message>
            <source>Place and date</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">المكان والتاريخ</translation>
        </message>
        <message>
            <source>Name of the reader</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">اسم القارئ</translation>
        </message>
        <message>
            <source>Signature</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">التوقيع</translation>
        </message>
        <message>
            <source>What the reader found</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ما رآه القارئ</translation>
        </message>
        <message>
            <source>Picture as judged</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الصورة كما حُكم عليها</translation>
        </message>
        <message>
            <source>Where the model saw most sign of disease</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حيث رأى النموذج أوضح علامات المرض</translation>
        </message>
        <message>
            <source>Where the model saw most sign of disease ({picture})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حيث رأى النموذج أوضح علامات المرض ({picture})</translation>
        </message>
        <message>
            <source>Chest scan screening report</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تقرير فرز فحص الصدر</translation>
        </message>
        <message>
            <source>{at}, {reader}, before seeing the program's answer: {finding}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">قبل رؤية إجابة البرنامج، ‎{at}، {reader}: {finding}</translation>
        </message>
        <message>
            <source>{at}, {reader}, after seeing the program's answer: {finding}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">بعد رؤية إجابة البرنامج، ‎{at}، {reader}: {finding}</translation>
        </message>
        <message>
            <source>Reader not named</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لم يُذكر اسم القارئ</translation>
        </message>
        <message>
            <source>Patient ID</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">رقم المريض</translation>
        </message>
        <message>
            <source>Born</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تاريخ الميلاد</translation>
        </message>
        <message>
            <source>Sex</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الجنس</translation>
        </message>
        <message>
            <source>Study date</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تاريخ الفحص</translation>
        </message>
        <message>
            <source>Probability of pneumonia: {probability}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">احتمال الالتهاب الرئوي: {probability}.</translation>
        </message>
        <message>
            <source>Probability of pneumonia: {probability}. Best fit among the kinds the model knows: {kind}. Which kind is far less certain than whether.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">احتمال الالتهاب الرئوي: {probability}. أقرب الأنواع التي يعرفها النموذج: {kind}. وتحديد النوع أقل يقينًا بكثير من وجود الالتهاب.</translation>
        </message>
        <message>
            <source>Measured on {date} on {scans} scans of {patients} patients of your own. “Refer” is said from {refer_at}, “No sign seen” below {no_sign_below}.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">قيس في ‎{date}‎ على {scans} من الفحوص لمرضاكم (عددهم {patients}). تُقال «إحالة» ابتداءً من {refer_at}، و«لا علامة ظاهرة» دون {no_sign_below}.</translation>
        </message>
        <message>
            <source>There it referred {sensitivity} of those with pneumonia and, rightly, did not refer {specificity} of those without.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هناك أحال من المصابين بالتهاب رئوي {sensitivity}، وأصاب في عدم إحالة {specificity} من غير المصابين.</translation>
        </message>
        <message>
            <source>Where {prevalence} of patients have pneumonia, {ppv} of those referred have it, and {npv} of those not referred do not.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">حيث يصاب {prevalence} من المرضى بالتهاب رئوي، يكون {ppv} من المحالين مصابين، و{npv} من غير المحالين غير مصابين.</translation>
        </message>
        <message>
            <source>Model: {model}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">النموذج: {model}</translation>
        </message>
        <message>
            <source>SHA-256 of the file: {hash}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">SHA-256 للملف: ‎{hash}</translation>
        </message>
        <message>
            <source>Model</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">النموذج</translation>
        </message>
        <message>
            <source>Chest scan screening summary</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ملخص فرز فحوص الصدر</translation>
        </message>
        <message>
            <source>Refer first</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">إحالتهم أولًا</translation>
        </message>
        <message>
            <source>No case is to be referred.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا توجد حالة تلزم إحالتها.</translation>
        </message>
        <message>
            <source>All cases</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">كل الحالات</translation>
        </message>
        <message>
            <source>There are no cases.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا توجد حالات.</translation>
        </message>
        <message>
            <source>ThoraLite {version}, models: {models}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">برنامج ThoraLite {version}، النماذج: {models}</translation>
        </message>
        <message>
            <source>How many cases got which answer</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">عدد الحالات لكل إجابة</translation>
        </message>
        <message>
            <source>Scans in all</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مجموع الفحوص</translation>
        </message>
        <message>
            <source>The higher a bar, the more cases have a probability in that range.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">كلما علا العمود زادت الحالات التي يقع احتمالها في ذلك المجال.</translation>
        </message>
        <message>
            <source>Pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الالتهاب الرئوي</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الصفحة {number}</translation>
        </message>
        <message>
            <source>What each answer means, and what to do, stands on the report of the case.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">معنى كل إجابة وما يجب فعله مذكور في تقرير الحالة.</translation>
        </message>
        <message>
            <source>under 1%</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أقل من 1%</translation>
        </message>
        <message>
            <source>over 99%</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">أكثر من 99%</translation>
        </message>
        <message>
            <source>{scan}: signs of pneumonia</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan}: علامات التهاب رئوي</translation>
        </message>
        <message>
            <source>What kind of picture it is</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">نوع الصورة</translation>
        </message>
        <message>
            <source>Where the lungs are</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">موضع الرئتين</translation>
        </message>
        <message>
            <source>{scan} ({kind})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan} ({kind})</translation>
        </message>
        <message>
            <source>{scan} ({kind}, slices: {count})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan} ({kind}، الشرائح: {count})</translation>
        </message>
        <message>
            <source>{scan} ({kind}, frames: {count})</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">{scan} ({kind}، الإطارات: {count})</translation>
        </message>
        <message>
            <source>picture file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ملف صورة</translation>
        </message>
        <message>
            <source>DICOM file</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ملف DICOM</translation>
        </message>
        <message>
            <source>DICOM series</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">سلسلة DICOM</translation>
        </message>
        <message>
            <source>clip</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">مقطع مصور</translation>
        </message>
        <message>
            <source>Slice {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الشريحة {number}</translation>
        </message>
        <message>
            <source>Frame {number}</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الإطار {number}</translation>
        </message>
        <message>
            <source>There are signs of pneumonia. Have a doctor look at the patient and the scan.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">توجد علامات التهاب رئوي. ليفحص طبيب المريض والصورة.</translation>
        </message>
        <message>
            <source>No sign of pneumonia was found. This does not rule out disease: go by the patient.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لم تُرَ علامة على التهاب رئوي. هذا لا ينفي المرض: احكموا بحالة المريض.</translation>
        </message>
        <message>
            <source>Too close to call. Have a doctor look at the patient and the scan.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">قريب من الحد ولا يمكن الحسم. ليفحص طبيب المريض والصورة.</translation>
        </message>
        <message>
            <source>This picture is unlike the scans the program learnt from, so it gives no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذه الصورة لا تشبه الفحوص التي تعلم منها البرنامج، لذلك لا يجيب.</translation>
        </message>
        <message>
            <source>This is a colour picture, not a scan that can be judged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذه صورة ملونة وليست فحصًا يمكن الحكم عليه.</translation>
        </message>
        <message>
            <source>This kind of picture cannot be judged by this program.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يمكن لهذا البرنامج الحكم على هذا النوع من الصور.</translation>
        </message>
        <message>
            <source>This version cannot judge this kind of scan yet.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">لا يمكن لهذا الإصدار الحكم على هذا النوع من الفحوص بعد.</translation>
        </message>
        <message>
            <source>This does not look like a chest X-ray, a chest CT or a lung ultrasound.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">هذا لا يشبه أشعة صدر ولا تصويرًا مقطعيًا للصدر ولا سونار رئة.</translation>
        </message>
        <message>
            <source>The file says that it shows something other than a chest, so it gets no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يذكر الملف أنه يُظهر شيئًا غير الصدر، ولذلك لا تُعطى إجابة.</translation>
        </message>
        <message>
            <source>This looks like a chest X-ray from the side, turned, or with black and white exchanged. Only upright frontal X-rays can be judged.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يبدو هذا أشعة صدر جانبية أو مدوَّرة أو بُدّل فيها الأبيض والأسود. لا يمكن الحكم إلا على صور الأشعة الأمامية المعتدلة.</translation>
        </message>
        <message>
            <source>The program is not sure what kind of picture this is, so it gives no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">البرنامج غير متأكد من نوع هذه الصورة، ولذلك لا يجيب.</translation>
        </message>
        <message>
            <source>The file says it is one kind of scan and the picture looks like another, so there is no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">يذكر الملف نوعًا من الفحوص وتبدو الصورة نوعًا آخر، ولذلك لا توجد إجابة.</translation>
        </message>
        <message>
            <source>Too little of the lungs could be found in this picture, so it gets no answer.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">ما عُثر عليه من الرئتين في هذه الصورة قليل جدًا، ولذلك لا تُعطى إجابة.</translation>
        </message>
        <message>
            <source>The lungs are cut off at the edge. Repeat the picture with both lungs wholly in it.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الرئتان مقطوعتان عند الحافة. أعيدوا التصوير بحيث تظهر الرئتان كاملتين.</translation>
        </message>
        <message>
            <source>The picture is too small to judge. Export it in full size.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الصورة أصغر من أن يُحكم عليها. صدّروها بحجمها الكامل.</translation>
        </message>
        <message>
            <source>The picture is too dark to judge. Repeat or export it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الصورة داكنة جدًا فلا يمكن الحكم عليها. أعيدوا التصوير أو صدّروها من جديد.</translation>
        </message>
        <message>
            <source>The picture is too bright to judge. Repeat or export it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">الصورة ساطعة جدًا فلا يمكن الحكم عليها. أعيدوا التصوير أو صدّروها من جديد.</translation>
        </message>
        <message>
            <source>The picture shows almost no contrast. Repeat or export it again.</source>
            <translatorcomment>machine-made, to be reviewed</translatorcomment>
            <translation type="unfinished">تكاد الصورة تخلو من التباين. أعيدوا التصوير أو صدّروها من جديد.</translation>
        </message>
    </context>
</TS>
