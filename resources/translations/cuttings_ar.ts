<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>ArticleView</name>
        <message>
            <source>Articles</source>
            <translation>المقالات</translation>
        </message>
    </context>
    <context>
        <name>ArticlesPane</name>
        <message>
            <source>Clear the search</source>
            <translation>مسح البحث</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>نتائج البحث</translation>
        </message>
        <message>
            <source>Did you mean “{words}”?</source>
            <translation>هل تقصد «{words}»؟</translation>
        </message>
        <message>
            <source>{selected} of {count} selected</source>
            <translation>المحدد {selected} من {count}</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>لم يُعثر على شيء</translation>
        </message>
        <message>
            <source>No article answers this question. Use fewer words, or a * as in polit*.</source>
            <translation>لا مقالة تطابق هذا الاستعلام. استخدم كلمات أقل، أو ضع * كما في سياس*.</translation>
        </message>
    </context>
    <context>
        <name>BatchSearchDialog</name>
        <message>
            <source>Search for a list</source>
            <translation>البحث عن قائمة</translation>
        </message>
        <message>
            <source>One name or question a line. Put quotation marks around words that belong together.</source>
            <translation>اسم أو استعلام واحد في كل سطر. ضع علامتي اقتباس حول الكلمات المتلازمة.</translation>
        </message>
        <message>
            <source>Names, one a line</source>
            <translation>الأسماء، اسم في كل سطر</translation>
        </message>
        <message>
            <source>Ada Lovelace
“port authority”
contract* before:2020</source>
            <translation>أدا لوفلايس
«هيئة الموانئ»
عقد* before:2020</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>الاستعلام</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>المقالات</translation>
        </message>
        <message>
            <source>How many articles each line is in</source>
            <translation>عدد المقالات التي يرد فيها كل سطر</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>نسخ الجدول</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>حفظ كملف CSV…</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>حفظ الجدول</translation>
        </message>
    </context>
    <context>
        <name>CareHandlers</name>
        <message>
            <source>An import is under way. Wait for it, or cancel it first.</source>
            <translation>هناك استيراد جارٍ. انتظره أو ألغِه أولًا.</translation>
        </message>
        <message>
            <source>There is no archive in this folder.</source>
            <translation>لا يوجد أرشيف في هذا المجلد.</translation>
        </message>
        <message>
            <source>Choose an empty folder for the new archive</source>
            <translation>اختر مجلدًا فارغًا للأرشيف الجديد</translation>
        </message>
        <message>
            <source>Choose the folder of an archive</source>
            <translation>اختر مجلد الأرشيف</translation>
        </message>
        <message>
            <source>Backups (*.cuttings)</source>
            <translation>نسخ احتياطية (*.cuttings)</translation>
        </message>
        <message>
            <source>Back up the archive</source>
            <translation>نسخ الأرشيف احتياطيًا</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>يجري النسخ الاحتياطي…</translation>
        </message>
        <message>
            <source>The backup is complete: {size}</source>
            <translation>اكتملت النسخة الاحتياطية: {size}</translation>
        </message>
        <message>
            <source>Backups (*.cuttings);;All files (*)</source>
            <translation>نسخ احتياطية (*.cuttings);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>استعادة نسخة احتياطية</translation>
        </message>
        <message>
            <source>Choose an empty folder for what it holds</source>
            <translation>اختر مجلدًا فارغًا لمحتواها</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>جارٍ الاستعادة…</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>افتحه</translation>
        </message>
        <message>
            <source>Choose the folder of the other archive</source>
            <translation>اختر مجلد الأرشيف الآخر</translation>
        </message>
        <message>
            <source>Taking in the other archive…</source>
            <translation>جارٍ إدخال الأرشيف الآخر…</translation>
        </message>
        <message>
            <source>Reading every original. You can go on working.</source>
            <translation>تجري قراءة كل الملفات الأصلية. يمكنك متابعة العمل.</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>المقالات</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Publishers</source>
            <translation>الناشرون</translation>
        </message>
        <message>
            <source>Originals</source>
            <translation>الملفات الأصلية</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>الفهرس</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>كشاف البحث</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>النشر</translation>
        </message>
        <message>
            <source>The archive in numbers</source>
            <translation>الأرشيف بالأرقام</translation>
        </message>
        <message>
            <source>Empty the trash?</source>
            <translation>أتريد إفراغ سلة المهملات؟</translation>
        </message>
        <message>
            <source>Articles in the trash and their originals are deleted. This cannot be undone.</source>
            <translation>ستُحذف المقالات التي في سلة المهملات وملفاتها الأصلية. لا يمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>إفراغ سلة المهملات</translation>
        </message>
    </context>
    <context>
        <name>CheckupDialog</name>
        <message>
            <source>Report of the checkup</source>
            <translation>تقرير الفحص</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>ما عُثر عليه</translation>
        </message>
        <message>
            <source>Articles that lost something:</source>
            <translation>مقالات فقدت شيئًا:</translation>
        </message>
        <message>
            <source>Articles that lost something</source>
            <translation>مقالات فقدت شيئًا</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>انسخ التقرير</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>احفظ التقرير…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلق</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>حفظ التقرير</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{word}: press Delete to take it away</source>
            <translation>{word}: اضغط Delete لإزالته</translation>
        </message>
        <message>
            <source>Take “{word}” away</source>
            <translation>إزالة «{word}»</translation>
        </message>
    </context>
    <context>
        <name>ColourRow</name>
        <message>
            <source>Highlight in yellow</source>
            <translation>تظليل بالأصفر</translation>
        </message>
        <message>
            <source>Highlight in green</source>
            <translation>تظليل بالأخضر</translation>
        </message>
        <message>
            <source>Highlight in blue</source>
            <translation>تظليل بالأزرق</translation>
        </message>
        <message>
            <source>Highlight in pink</source>
            <translation>تظليل بالوردي</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>Name of a command</source>
            <translation>اسم الأمر</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>ماذا تريد أن تفعل؟</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>الأوامر المطابقة</translation>
        </message>
        <message>
            <source>No command fits.</source>
            <translation>لا أمر مطابق.</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>What changed</source>
            <translation>ما الذي تغيّر</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>جارٍ المقارنة…</translation>
        </message>
        <message>
            <source>Green underlined words came in; red struck ones went.</source>
            <translation>الكلمات الخضراء المسطَّرة أُضيفت، والحمراء المشطوبة حُذفت.</translation>
        </message>
        <message>
            <source>Only paragraphs that changed</source>
            <translation>الفقرات المتغيرة فقط</translation>
        </message>
        <message>
            <source>The text of both, with what changed</source>
            <translation>نص النسختين مع التغييرات</translation>
        </message>
        <message>
            <source>The text is the same.</source>
            <translation>النص هو نفسه.</translation>
        </message>
    </context>
    <context>
        <name>CopyPage</name>
        <message>
            <source>Only the article's own text can be highlighted.</source>
            <translation>لا يمكن تظليل إلا نص المقالة نفسها.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>تظليل</translation>
        </message>
        <message>
            <source>Write a note…</source>
            <translation>كتابة ملاحظة…</translation>
        </message>
        <message>
            <source>Find in this article</source>
            <translation>البحث في هذه المقالة</translation>
        </message>
        <message>
            <source>Note on the whole article…</source>
            <translation>ملاحظة على المقالة كلها…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>تحديد الكل</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>Details of the article</source>
            <translation>تفاصيل المقالة</translation>
        </message>
        <message>
            <source>Read again as…</source>
            <translation>إعادة القراءة بترميز…</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>التواريخ</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>الإصدارات</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>المقالة</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Not in the file</source>
            <translation>غير موجود في الملف</translation>
        </message>
        <message>
            <source>The same story elsewhere</source>
            <translation>القصة نفسها في مكان آخر</translation>
        </message>
        <message>
            <source>About the same things</source>
            <translation>حول الأمور نفسها</translation>
        </message>
        <message>
            <source>Compare the texts…</source>
            <translation>مقارنة النصين…</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Form of the files</source>
            <translation>شكل الملفات</translation>
        </message>
        <message>
            <source>Files that are in the folder already are never overwritten by others.</source>
            <translation>الملفات الموجودة في المجلد لا تُستبدل أبدًا بغيرها.</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>اختيار مجلد…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Export into this folder</source>
            <translation>تصدير إلى هذا المجلد</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>نسخ الرابط</translation>
        </message>
        <message>
            <source>Open in the browser (goes online)</source>
            <translation>فتح في المتصفح (يتصل بالإنترنت)</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Correct {field}</source>
            <translation>تصحيح: {field}</translation>
        </message>
        <message>
            <source>Back to the extracted value</source>
            <translation>العودة إلى القيمة المستخرجة</translation>
        </message>
        <message>
            <source>; others differ</source>
            <translation>؛ مصادر أخرى تختلف</translation>
        </message>
        <message>
            <source>An article needs a headline.</source>
            <translation>لا بد للمقالة من عنوان.</translation>
        </message>
        <message>
            <source>Write a date as 2021, 2021-10 or 2021-10-05.</source>
            <translation>اكتب التاريخ هكذا: 2021 أو 2021-10 أو 2021-10-05.</translation>
        </message>
        <message>
            <source>An address begins with https:// or http://</source>
            <translation>يبدأ الرابط بـ https:// أو http://</translation>
        </message>
        <message>
            <source>from {source}</source>
            <translation>المصدر: {source}</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this article</source>
            <translation>البحث في هذه المقالة</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>الموضع التالي</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>الموضع السابق</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>لم يُعثر عليه</translation>
        </message>
        <message>
            <source>{current} of {total}</source>
            <translation>{current} من {total}</translation>
        </message>
    </context>
    <context>
        <name>Handlers</name>
        <message>
            <source>Import saved pages</source>
            <translation>استيراد صفحات محفوظة</translation>
        </message>
        <message>
            <source>Import a folder of saved pages</source>
            <translation>استيراد مجلد من الصفحات المحفوظة</translation>
        </message>
        <message>
            <source>There is nothing to keep on the clipboard. Copy files or text first.</source>
            <translation>ليس في الحافظة ما يُودَع. انسخ ملفات أو نصًا أولًا.</translation>
        </message>
        <message>
            <source>Nothing was imported since the program started.</source>
            <translation>لم يُستورد شيء منذ تشغيل البرنامج.</translation>
        </message>
        <message>
            <source>Quit while an import is under way?</source>
            <translation>الخروج أثناء استيراد جارٍ؟</translation>
        </message>
        <message>
            <source>What was taken in until now stays. The other files are left as and where they are.</source>
            <translation>ما أُودع حتى الآن يبقى، وتبقى الملفات الأخرى كما هي وحيث هي.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>The originals are deleted too. This cannot be undone.</source>
            <translation>ستُحذف الملفات الأصلية أيضًا. لا يمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>حذف نهائي</translation>
        </message>
    </context>
    <context>
        <name>HighlightsDialog</name>
        <message>
            <source>Highlights and notes</source>
            <translation>التظليلات والملاحظات</translation>
        </message>
        <message>
            <source>Show only those with these words</source>
            <translation>إظهار ما يحوي هذه الكلمات فقط</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>No highlights here yet</source>
            <translation>لا تظليلات هنا بعد</translation>
        </message>
        <message>
            <source>Select words in an article, then choose a colour or write a note. This list shows those of the articles found.</source>
            <translation>حدّد كلمات في مقالة ثم اختر لونًا أو اكتب ملاحظة. تعرض هذه القائمة ما في المقالات التي عُثر عليها.</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>نسخ الكل</translation>
        </message>
    </context>
    <context>
        <name>ImportProgress</name>
        <message>
            <source>Progress of the import</source>
            <translation>تقدم الاستيراد</translation>
        </message>
        <message>
            <source>Cancel the import</source>
            <translation>إلغاء الاستيراد</translation>
        </message>
        <message>
            <source>Cancel: what is taken in stays</source>
            <translation>إلغاء: ما أُودع يبقى</translation>
        </message>
        <message>
            <source>Looking for saved pages…</source>
            <translation>يجري البحث عن صفحات محفوظة…</translation>
        </message>
        <message>
            <source>Importing: {done} so far</source>
            <translation>يجري الاستيراد: {done} حتى الآن</translation>
        </message>
        <message>
            <source>Importing {done} of {total} files</source>
            <translation>يجري الاستيراد: {done} من {total} من الملفات</translation>
        </message>
        <message>
            <source>Go on with the import</source>
            <translation>متابعة الاستيراد</translation>
        </message>
        <message>
            <source>Pause the import</source>
            <translation>إيقاف الاستيراد مؤقتًا</translation>
        </message>
        <message>
            <source>Stopping after this file…</source>
            <translation>سيتوقف بعد هذا الملف…</translation>
        </message>
    </context>
    <context>
        <name>ImportReportDialog</name>
        <message>
            <source>Import report</source>
            <translation>تقرير الاستيراد</translation>
        </message>
        <message>
            <source>Parts of the report</source>
            <translation>أقسام التقرير</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>إعادة المحاولة للكل</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>حفظ التقرير…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>حفظ التقرير</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>التراخيص</translation>
        </message>
        <message>
            <source>What is bundled</source>
            <translation>ما يأتي مع البرنامج</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>نص الترخيص</translation>
        </message>
    </context>
    <context>
        <name>Lightbox</name>
        <message>
            <source>Enlarged picture; any key closes it</source>
            <translation>صورة مكبّرة؛ أي مفتاح يغلقها</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message>
            <source>All articles</source>
            <translation>كل المقالات</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>ترتيب القائمة</translation>
        </message>
    </context>
    <context>
        <name>ManualDialog</name>
        <message>
            <source>Manual</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>الفصول</translation>
        </message>
        <message>
            <source>Text of the chapter</source>
            <translation>نص الفصل</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Write a note…</source>
            <translation>كتابة ملاحظة…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
    </context>
    <context>
        <name>NotesList</name>
        <message>
            <source>Notes and highlights</source>
            <translation>الملاحظات والتظليلات</translation>
        </message>
        <message>
            <source>Select words in the article to highlight them or to write a note.</source>
            <translation>حدّد كلمات في المقالة لتظليلها أو لكتابة ملاحظة.</translation>
        </message>
        <message>
            <source>These words are no longer in the text.</source>
            <translation>هذه الكلمات لم تعد في النص.</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>OriginalPage</name>
        <message>
            <source>Opening the page as it was captured…</source>
            <translation>يجري فتح الصفحة كما التُقطت…</translation>
        </message>
        <message>
            <source>The original page cannot be read.</source>
            <translation>لا يمكن قراءة الصفحة الأصلية.</translation>
        </message>
        <message>
            <source>This build of Cuttings has no browser engine. The page is drawn by a simpler one and will not look as it did; its text and pictures are all here.</source>
            <translation>لا تحوي هذه النسخة من Cuttings محرك متصفح. يرسم الصفحة محرك أبسط فلن تبدو كما كانت؛ لكن نصها وصورها كلها هنا.</translation>
        </message>
        <message>
            <source>Nothing left this computer. The page asked for:</source>
            <translation>لم يغادر هذا الحاسوب شيء. طلبت الصفحة:</translation>
        </message>
        <message>
            <source>Nothing was blocked.</source>
            <translation>لم يُحجب شيء.</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… و{count} أخرى</translation>
        </message>
        <message>
            <source>Nothing on this page covers its text: there is nothing to hide.</source>
            <translation>لا شيء في هذه الصفحة يغطي نصها: لا يوجد ما يُخفى.</translation>
        </message>
        <message>
            <source>A red ✕ hides that part of the page, a green ↺ shows it again. The kept file is not changed.</source>
            <translation>علامة ✕ الحمراء تخفي ذلك الجزء من الصفحة، وعلامة ↺ الخضراء تظهره من جديد. الملف المحفوظ لا يتغير.</translation>
        </message>
        <message>
            <source>These pages are pictures. Find words in the reading copy.</source>
            <translation>هذه الصفحات صور. ابحث عن الكلمات في نسخة القراءة.</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <source>Show the report</source>
            <translation>إظهار التقرير</translation>
        </message>
    </context>
    <context>
        <name>PdfPages</name>
        <message>
            <source>Page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>الصفحة السابقة</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>أصغر</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>أكبر</translation>
        </message>
        <message>
            <source>Stop drawing this page</source>
            <translation>إيقاف رسم هذه الصفحة</translation>
        </message>
        <message>
            <source>Page {number} was not drawn.</source>
            <translation>لم تُرسم الصفحة {number}.</translation>
        </message>
        <message>
            <source>Drawing page {number}…</source>
            <translation>جارٍ رسم الصفحة {number}…</translation>
        </message>
        <message>
            <source>This page cannot be drawn. Its text is in the reading copy.</source>
            <translation>لا يمكن رسم هذه الصفحة. نصها في نسخة القراءة.</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>من {count}</translation>
        </message>
        <message>
            <source>Page {number} of {count} of the PDF</source>
            <translation>الصفحة {number} من {count} في ملف PDF</translation>
        </message>
    </context>
    <context>
        <name>PlainOriginal</name>
        <message>
            <source>Original page</source>
            <translation>الصفحة الأصلية</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>التفضيلات</translation>
        </message>
        <message>
            <source>Pages of the preferences</source>
            <translation>صفحات التفضيلات</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>لا مجلد</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>None</source>
            <translation>بلا</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>اختر مجلدًا</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>ReaderBar</name>
        <message>
            <source>Reading copy</source>
            <translation>نسخة القراءة</translation>
        </message>
        <message>
            <source>The article alone</source>
            <translation>المقالة وحدها</translation>
        </message>
        <message>
            <source>Original page</source>
            <translation>الصفحة الأصلية</translation>
        </message>
        <message>
            <source>The page as it was captured (O)</source>
            <translation>الصفحة كما التُقطت (O)</translation>
        </message>
        <message>
            <source>What this page was kept from loading</source>
            <translation>ما مُنعت هذه الصفحة من تحميله</translation>
        </message>
        <message>
            <source>Hide elements</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <source>Hide what covers the page; the kept file is not changed</source>
            <translation>إخفاء ما يغطي الصفحة؛ الملف المحفوظ لا يتغير</translation>
        </message>
        <message>
            <source>Letters, size, width and paper</source>
            <translation>الخط والحجم والعرض والورق</translation>
        </message>
        <message>
            <source>Notes and highlights</source>
            <translation>الملاحظات والتظليلات</translation>
        </message>
        <message>
            <source>Find in this article</source>
            <translation>البحث في هذه المقالة</translation>
        </message>
        <message>
            <source>Print or save as PDF</source>
            <translation>طباعة أو حفظ بصيغة PDF</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>حفظ بصيغة PDF…</translation>
        </message>
        <message>
            <source>Note on the whole article…</source>
            <translation>ملاحظة على المقالة كلها…</translation>
        </message>
    </context>
    <context>
        <name>ReaderPane</name>
        <message>
            <source>Select words in the article first, with the mouse or with Shift and the arrows.</source>
            <translation>حدّد كلمات في المقالة أولًا، بالفأرة أو بمفتاح Shift والأسهم.</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>Article</source>
            <translation>المقالة</translation>
        </message>
    </context>
    <context>
        <name>ReextractionDialog</name>
        <message>
            <source>Read again</source>
            <translation>قراءة من جديد</translation>
        </message>
        <message>
            <source>Only what is ticked is accepted. Your own corrections stay in force.</source>
            <translation>لا يُقبل إلا ما وُضعت عليه علامة. تصحيحاتك تبقى سارية.</translation>
        </message>
        <message>
            <source>Articles read again</source>
            <translation>مقالات قُرئت من جديد</translation>
        </message>
        <message>
            <source>What is found otherwise than before</source>
            <translation>ما وُجد مختلفًا عمّا كان</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>المقال</translation>
        </message>
        <message>
            <source>Kept until now</source>
            <translation>المحفوظ حتى الآن</translation>
        </message>
        <message>
            <source>Found now</source>
            <translation>الموجود الآن</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation>لن يتغيّر شيء</translation>
        </message>
        <message>
            <source>This version finds in these originals what was found before.</source>
            <translation>تجد هذه النسخة في هذه الأصول ما وُجد فيها من قبل.</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message>
            <source>Search the archive</source>
            <translation>البحث في الأرشيف</translation>
        </message>
        <message>
            <source>Search words, “a phrase”, tag:… site:… before:2024</source>
            <translation>ابحث عن كلمات، “عبارة”، tag:… site:… before:2024</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>مسح البحث</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>حفظ هذا البحث</translation>
        </message>
        <message>
            <source>Forget this saved search</source>
            <translation>نسيان هذا البحث المحفوظ</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>اقتراحات</translation>
        </message>
    </context>
    <context>
        <name>SearchHandlers</name>
        <message>
            <source>Type a search first, then save it.</source>
            <translation>اكتب بحثًا أولًا ثم احفظه.</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>حفظ هذا البحث</translation>
        </message>
        <message>
            <source>Name of the search</source>
            <translation>اسم البحث</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Note…</source>
            <translation>ملاحظة…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Library, tags and publishers</source>
            <translation>المكتبة والوسوم والناشرون</translation>
        </message>
        <message>
            <source>Only these</source>
            <translation>هذه فقط</translation>
        </message>
        <message>
            <source>Without these</source>
            <translation>من دون هذه</translation>
        </message>
        <message>
            <source>No matter</source>
            <translation>لا فرق</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة التسمية</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>إفراغ سلة المهملات…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>إعادة التسمية…</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>بلا لون</translation>
        </message>
        <message>
            <source>Delete the tag</source>
            <translation>حذف الوسم</translation>
        </message>
    </context>
    <context>
        <name>StyleCard</name>
        <message>
            <source>Serif</source>
            <translation>بزوائد</translation>
        </message>
        <message>
            <source>Sans serif</source>
            <translation>بلا زوائد</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>كالنافذة</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>ورق</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>بني فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>الخط</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>العرض</translation>
        </message>
        <message>
            <source>Line height</source>
            <translation>ارتفاع السطر</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>Tags of the selected articles</source>
            <translation>وسوم المقالات المحددة</translation>
        </message>
        <message>
            <source>New tag</source>
            <translation>وسم جديد</translation>
        </message>
        <message>
            <source>Type a tag and press Enter; use / for tags below a tag</source>
            <translation>اكتب وسمًا واضغط Enter؛ استخدم / لوسوم تحت وسم</translation>
        </message>
        <message>
            <source>Enter adds, Backspace takes the last one away, Escape closes. Ctrl+Z undoes.</source>
            <translation>مفتاح Enter يضيف، وBackspace يزيل الأخير، وEscape يغلق. وCtrl+Z يتراجع.</translation>
        </message>
    </context>
    <context>
        <name>TagsRow</name>
        <message>
            <source>Add a tag</source>
            <translation>إضافة وسم</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Articles per month</source>
            <translation>المقالات بحسب الشهر</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>إغلاق الرسالة</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>Take saved pages in (you can also drop them anywhere on this window)</source>
            <translation>إيداع صفحات محفوظة (يمكنك أيضًا إفلاتها في أي مكان من هذه النافذة)</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Drop saved pages here</source>
            <translation>أفلت الصفحات المحفوظة هنا</translation>
        </message>
        <message>
            <source>Save an article in your browser (Ctrl+S), then drop the file, or a whole folder of them, anywhere on this window. Cuttings keeps it for good and finds every word in it.</source>
            <translation>احفظ مقالة في متصفحك (Ctrl+S)، ثم أفلت الملف، أو مجلدًا كاملًا من الملفات، في أي مكان من هذه النافذة. يحفظها Cuttings على الدوام ويعثر على كل كلمة فيها.</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>استيراد ملفات…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>استيراد مجلد…</translation>
        </message>
        <message>
            <source>Try it with a sample article</source>
            <translation>جرّبه بمقالة نموذجية</translation>
        </message>
        <message>
            <source>Read the manual</source>
            <translation>قراءة الدليل</translation>
        </message>
    </context>
    <context>
        <name>articles</name>
        <message>
            <source>unread</source>
            <translation>غير مقروءة</translation>
        </message>
        <message>
            <source>starred</source>
            <translation>بنجمة</translation>
        </message>
        <message>
            <source>tags: {tags}</source>
            <translation>الوسوم: {tags}</translation>
        </message>
    </context>
    <context>
        <name>blank</name>
        <message>
            <source>Choose an article to read it here.</source>
            <translation>اختر مقالة لتقرأها هنا.</translation>
        </message>
        <message>
            <source>J and K step through the list, Enter goes into the text.</source>
            <translation>المفتاحان J وK يتنقلان في القائمة، وEnter ينقل إلى النص.</translation>
        </message>
    </context>
    <context>
        <name>care</name>
        <message numerus="yes">
            <source>The backup is restored, with %n article(s).</source>
            <translation>
                <numerusform>استُعيدت النسخة الاحتياطية، دون مقالات.</numerusform>
                <numerusform>استُعيدت النسخة الاحتياطية، وفيها مقال واحد.</numerusform>
                <numerusform>استُعيدت النسخة الاحتياطية، وفيها مقالان.</numerusform>
                <numerusform>استُعيدت النسخة الاحتياطية، وفيها %n مقالات.</numerusform>
                <numerusform>استُعيدت النسخة الاحتياطية، وفيها %n مقالًا.</numerusform>
                <numerusform>استُعيدت النسخة الاحتياطية، وفيها %n مقال.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) taken in from the other archive</source>
            <translation>
                <numerusform>لم يُدخل أي مقال من الأرشيف الآخر</numerusform>
                <numerusform>أُدخل مقال واحد من الأرشيف الآخر</numerusform>
                <numerusform>أُدخل مقالان من الأرشيف الآخر</numerusform>
                <numerusform>أُدخلت %n مقالات من الأرشيف الآخر</numerusform>
                <numerusform>أُدخل %n مقالًا من الأرشيف الآخر</numerusform>
                <numerusform>أُدخل %n مقال من الأرشيف الآخر</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>&amp;File</source>
            <translation>م&amp;لف</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>ت&amp;حرير</translation>
        </message>
        <message>
            <source>&amp;Article</source>
            <translation>&amp;مقالة</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;بحث</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <source>A&amp;rchive</source>
            <translation>&amp;أرشيف</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;تعليمات</translation>
        </message>
        <message>
            <source>&amp;Import files…</source>
            <translation>&amp;استيراد ملفات…</translation>
        </message>
        <message>
            <source>Import a &amp;folder…</source>
            <translation>ا&amp;ستيراد مجلد…</translation>
        </message>
        <message>
            <source>&amp;Paste into the archive</source>
            <translation>&amp;لصق في الأرشيف</translation>
        </message>
        <message>
            <source>Last import repor&amp;t</source>
            <translation>تقرير &amp;آخر استيراد</translation>
        </message>
        <message>
            <source>&amp;Export selected articles…</source>
            <translation>تصدير ال&amp;مقالات المحددة…</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>&amp;طباعة…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>&amp;حفظ بصيغة PDF…</translation>
        </message>
        <message>
            <source>Prefere&amp;nces…</source>
            <translation>ال&amp;تفضيلات…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;خروج</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>ت&amp;راجع</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;إعادة</translation>
        </message>
        <message>
            <source>Select &amp;all articles</source>
            <translation>&amp;تحديد كل المقالات</translation>
        </message>
        <message>
            <source>&amp;Copy headlines</source>
            <translation>&amp;نسخ العناوين</translation>
        </message>
        <message>
            <source>&amp;Open for reading</source>
            <translation>&amp;فتح للقراءة</translation>
        </message>
        <message>
            <source>&amp;Next article</source>
            <translation>ال&amp;مقالة التالية</translation>
        </message>
        <message>
            <source>&amp;Previous article</source>
            <translation>المقالة ال&amp;سابقة</translation>
        </message>
        <message>
            <source>&amp;Star</source>
            <translation>ن&amp;جمة</translation>
        </message>
        <message>
            <source>&amp;Tags…</source>
            <translation>ال&amp;وسوم…</translation>
        </message>
        <message>
            <source>Mark as &amp;read or unread</source>
            <translation>تعليم &amp;كمقروءة أو غير مقروءة</translation>
        </message>
        <message>
            <source>Show the page as it was &amp;captured</source>
            <translation>&amp;إظهار الصفحة كما التُقطت</translation>
        </message>
        <message>
            <source>&amp;Highlight the selected words</source>
            <translation>ت&amp;ظليل الكلمات المحددة</translation>
        </message>
        <message>
            <source>&amp;Write a note…</source>
            <translation>كتابة &amp;ملاحظة…</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>ال&amp;تفاصيل</translation>
        </message>
        <message>
            <source>Read &amp;again with this version…</source>
            <translation>القراءة من جديد بهذا الإ&amp;صدار…</translation>
        </message>
        <message>
            <source>&amp;Move to the trash</source>
            <translation>&amp;نقل إلى سلة المهملات</translation>
        </message>
        <message>
            <source>Bring back &amp;from the trash</source>
            <translation>&amp;استعادة من سلة المهملات</translation>
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation>&amp;حذف نهائي…</translation>
        </message>
        <message>
            <source>&amp;Search the archive</source>
            <translation>البحث في ال&amp;أرشيف</translation>
        </message>
        <message>
            <source>&amp;Find in this article</source>
            <translation>البحث &amp;في هذه المقالة</translation>
        </message>
        <message>
            <source>&amp;Next match in this article</source>
            <translation>ال&amp;مطابقة التالية في هذه المقالة</translation>
        </message>
        <message>
            <source>&amp;Previous match in this article</source>
            <translation>المطابقة ال&amp;سابقة في هذه المقالة</translation>
        </message>
        <message>
            <source>Sa&amp;ve this search…</source>
            <translation>&amp;حفظ هذا البحث…</translation>
        </message>
        <message>
            <source>&amp;Clear the search</source>
            <translation>مسح ال&amp;بحث</translation>
        </message>
        <message>
            <source>Search for a &amp;list of names…</source>
            <translation>البحث &amp;عن قائمة أسماء…</translation>
        </message>
        <message>
            <source>&amp;Highlights and notes…</source>
            <translation>ال&amp;تظليلات والملاحظات…</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>ال&amp;شريط الجانبي</translation>
        </message>
        <message>
            <source>&amp;Timeline</source>
            <translation>&amp;الخط الزمني</translation>
        </message>
        <message>
            <source>&amp;Compact list</source>
            <translation>&amp;قائمة متراصة</translation>
        </message>
        <message>
            <source>Sort by &amp;relevance</source>
            <translation>ترتيب بحسب ال&amp;صلة</translation>
        </message>
        <message>
            <source>Sort by date &amp;published</source>
            <translation>&amp;ترتيب بحسب تاريخ النشر</translation>
        </message>
        <message>
            <source>Sort by date &amp;added</source>
            <translation>ترتيب بحسب تاريخ ال&amp;إيداع</translation>
        </message>
        <message>
            <source>Sort by p&amp;ublisher</source>
            <translation>ترتيب &amp;بحسب الناشر</translation>
        </message>
        <message>
            <source>Colours of the s&amp;ystem</source>
            <translation>أ&amp;لوان النظام</translation>
        </message>
        <message>
            <source>&amp;Light colours</source>
            <translation>ألوان &amp;فاتحة</translation>
        </message>
        <message>
            <source>&amp;Dark colours</source>
            <translation>ألوان &amp;داكنة</translation>
        </message>
        <message>
            <source>Larger te&amp;xt</source>
            <translation>نص &amp;أكبر</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>&amp;نص أصغر</translation>
        </message>
        <message>
            <source>&amp;Normal text size</source>
            <translation>&amp;حجم النص المعتاد</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;ملء الشاشة</translation>
        </message>
        <message>
            <source>&amp;New archive…</source>
            <translation>أرشيف &amp;جديد…</translation>
        </message>
        <message>
            <source>&amp;Open an archive…</source>
            <translation>فتح &amp;أرشيف…</translation>
        </message>
        <message>
            <source>Show where it &amp;lies</source>
            <translation>إظهار &amp;مكانه</translation>
        </message>
        <message>
            <source>&amp;Back up into one file…</source>
            <translation>&amp;نسخ احتياطي في ملف واحد…</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>است&amp;عادة نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Take in another archi&amp;ve…</source>
            <translation>أدخل أر&amp;شيفًا آخر…</translation>
        </message>
        <message>
            <source>&amp;Check every original</source>
            <translation>&amp;فحص كل الملفات الأصلية</translation>
        </message>
        <message>
            <source>&amp;Statistics</source>
            <translation>إ&amp;حصاءات</translation>
        </message>
        <message>
            <source>&amp;Empty the trash…</source>
            <translation>&amp;إفراغ سلة المهملات…</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>ال&amp;دليل</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>&amp;Find a command…</source>
            <translation>ال&amp;بحث عن أمر…</translation>
        </message>
        <message>
            <source>What Cuttings &amp;protects, and what not</source>
            <translation>&amp;ما يحميه Cuttings وما لا يحميه</translation>
        </message>
        <message>
            <source>&amp;Licences</source>
            <translation>الترا&amp;خيص</translation>
        </message>
        <message>
            <source>&amp;About Cuttings</source>
            <translation>&amp;حول Cuttings</translation>
        </message>
    </context>
    <context>
        <name>compare</name>
        <message numerus="yes">
            <source>%n word(s) came in</source>
            <translation>
                <numerusform>لم تُضف كلمات</numerusform>
                <numerusform>أُضيفت كلمة واحدة</numerusform>
                <numerusform>أُضيفت كلمتان</numerusform>
                <numerusform>أُضيفت %n كلمات</numerusform>
                <numerusform>أُضيفت %n كلمة</numerusform>
                <numerusform>أُضيفت %n كلمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) went</source>
            <translation>
                <numerusform>لم تُحذف كلمات</numerusform>
                <numerusform>حُذفت كلمة واحدة</numerusform>
                <numerusform>حُذفت كلمتان</numerusform>
                <numerusform>حُذفت %n كلمات</numerusform>
                <numerusform>حُذفت %n كلمة</numerusform>
                <numerusform>حُذفت %n كلمة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>completion</name>
        <message>
            <source>asked before</source>
            <translation>بُحث عنه سابقًا</translation>
        </message>
        <message>
            <source>without: {what}</source>
            <translation>دون: {what}</translation>
        </message>
        <message>
            <source>a tag of yours</source>
            <translation>وسم من وسومك</translation>
        </message>
        <message>
            <source>a publisher or its address</source>
            <translation>ناشر أو عنوانه</translation>
        </message>
        <message>
            <source>a name in the byline</source>
            <translation>اسم كاتب</translation>
        </message>
        <message>
            <source>published until then, as 2024 or 2024-03-17</source>
            <translation>نُشر حتى ذلك الحين، مثل 2024 أو 2024-03-17</translation>
        </message>
        <message>
            <source>published since then, as 2024 or 2024-03-17</source>
            <translation>نُشر منذ ذلك الحين، مثل 2024 أو 2024-03-17</translation>
        </message>
        <message>
            <source>published that day, month or year</source>
            <translation>نُشر في ذلك اليوم أو الشهر أو العام</translation>
        </message>
        <message>
            <source>saved from the web then</source>
            <translation>حُفظ من الشبكة حينها</translation>
        </message>
        <message>
            <source>taken in then</source>
            <translation>أُودع حينها</translation>
        </message>
        <message>
            <source>only in headlines</source>
            <translation>في العناوين فقط</translation>
        </message>
        <message>
            <source>only in the text</source>
            <translation>في النص فقط</translation>
        </message>
        <message>
            <source>in your notes and highlights</source>
            <translation>في ملاحظاتك وتظليلاتك</translation>
        </message>
        <message>
            <source>a language, as de or ar</source>
            <translation>لغة، مثل de أو ar</translation>
        </message>
        <message>
            <source>the publisher's own section</source>
            <translation>قسم الناشر</translation>
        </message>
        <message>
            <source>a part of the address</source>
            <translation>جزء من العنوان</translation>
        </message>
        <message>
            <source>length, as &gt;500 or 200-800</source>
            <translation>الطول، مثل ‎&gt;500 أو 200-800</translation>
        </message>
        <message>
            <source>with pictures</source>
            <translation>مع صور</translation>
        </message>
        <message>
            <source>with highlights</source>
            <translation>مع تظليلات</translation>
        </message>
        <message>
            <source>with notes</source>
            <translation>مع ملاحظات</translation>
        </message>
        <message>
            <source>with several versions</source>
            <translation>بعدة نسخ</translation>
        </message>
        <message>
            <source>with your star</source>
            <translation>بنجمتك</translation>
        </message>
        <message>
            <source>not opened yet</source>
            <translation>لم تُفتح بعد</translation>
        </message>
        <message>
            <source>without any tag</source>
            <translation>بلا وسوم</translation>
        </message>
    </context>
    <context>
        <name>details</name>
        <message>
            <source>Captured</source>
            <translation>التُقطت</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Captured, says another</source>
            <translation>التُقطت، بحسب مصدر آخر</translation>
        </message>
        <message>
            <source>when it came into this archive</source>
            <translation>حين دخلت هذا الأرشيف</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>أُودعت</translation>
        </message>
        <message>
            <source>Saved from</source>
            <translation>حُفظت من</translation>
        </message>
        <message>
            <source>Addresses disagree</source>
            <translation>الروابط متعارضة</translation>
        </message>
        <message>
            <source>The page names one site and was saved from another.</source>
            <translation>تذكر الصفحة موقعًا وقد حُفظت من موقع آخر.</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s), {size}</source>
            <translation>
                <numerusform>لا أجزاء، {size}</numerusform>
                <numerusform>جزء واحد، {size}</numerusform>
                <numerusform>جزءان، {size}</numerusform>
                <numerusform>%n أجزاء، {size}</numerusform>
                <numerusform>%n جزءًا، {size}</numerusform>
                <numerusform>%n جزء، {size}</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved with</source>
            <translation>حُفظت ببرنامج</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>بصمة SHA-256</translation>
        </message>
        <message>
            <source>of the file as it was given</source>
            <translation>للملف كما سُلِّم</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>الترميز</translation>
        </message>
        <message>
            <source>Kept with it</source>
            <translation>محفوظ معها</translation>
        </message>
        <message>
            <source>nothing else</source>
            <translation>لا شيء آخر</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… و{count} أخرى</translation>
        </message>
        <message>
            <source>from {source}</source>
            <translation>المصدر: {source}</translation>
        </message>
    </context>
    <context>
        <name>drop</name>
        <message>
            <source>A copy goes into the archive. Your files stay as and where they are.</source>
            <translation>تدخل الأرشيف نسخة منها. وتبقى ملفاتك كما هي وحيث هي.</translation>
        </message>
        <message>
            <source>Keep this selection as an article</source>
            <translation>حفظ هذا التحديد مقالةً</translation>
        </message>
        <message>
            <source>Its words and pictures go into the archive, with where they came from.</source>
            <translation>تدخل كلماته وصوره الأرشيف مع بيان مصدرها.</translation>
        </message>
        <message numerus="yes">
            <source>Take in %n file(s) or folder(s)</source>
            <translation>
                <numerusform>إيداع %n ملف أو مجلد</numerusform>
                <numerusform>إيداع ملف أو مجلد واحد</numerusform>
                <numerusform>إيداع ملفين أو مجلدين</numerusform>
                <numerusform>إيداع %n ملفات أو مجلدات</numerusform>
                <numerusform>إيداع %n ملفًا أو مجلدًا</numerusform>
                <numerusform>إيداع %n ملف أو مجلد</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message numerus="yes">
            <source>%n article(s) exported to {folder}</source>
            <translation>
                <numerusform>لم تُصدَّر أي مقالة إلى {folder}</numerusform>
                <numerusform>صُدّرت مقالة واحدة إلى {folder}</numerusform>
                <numerusform>صُدّرت مقالتان إلى {folder}</numerusform>
                <numerusform>صُدّرت %n مقالات إلى {folder}</numerusform>
                <numerusform>صُدّرت %n مقالة إلى {folder}</numerusform>
                <numerusform>صُدّرت %n مقالة إلى {folder}</numerusform>
            </translation>
        </message>
        <message>
            <source>Web pages (HTML)</source>
            <translation>صفحات ويب (HTML)</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>نص عادي</translation>
        </message>
        <message>
            <source>JSON, with everything known</source>
            <translation>JSON، مع كل ما هو معروف</translation>
        </message>
        <message>
            <source>A table (CSV)</source>
            <translation>جدول (CSV)</translation>
        </message>
        <message>
            <source>References (BibTeX)</source>
            <translation>مراجع (BibTeX)</translation>
        </message>
        <message>
            <source>References (RIS)</source>
            <translation>مراجع (RIS)</translation>
        </message>
        <message>
            <source>References (CSL JSON)</source>
            <translation>مراجع (CSL JSON)</translation>
        </message>
        <message>
            <source>The originals, as they were given</source>
            <translation>الملفات الأصلية كما سُلِّمت</translation>
        </message>
        <message numerus="yes">
            <source>Export %n article(s)</source>
            <translation>
                <numerusform>تصدير %n مقالة</numerusform>
                <numerusform>تصدير مقالة واحدة</numerusform>
                <numerusform>تصدير مقالتين</numerusform>
                <numerusform>تصدير %n مقالات</numerusform>
                <numerusform>تصدير %n مقالة</numerusform>
                <numerusform>تصدير %n مقالة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>Saved as {file}</source>
            <translation>حُفظ باسم {file}</translation>
        </message>
    </context>
    <context>
        <name>filters</name>
        <message>
            <source>starred</source>
            <translation>بنجمة</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>غير مقروءة</translation>
        </message>
        <message>
            <source>read already</source>
            <translation>مقروءة</translation>
        </message>
        <message>
            <source>untagged</source>
            <translation>بلا وسوم</translation>
        </message>
        <message>
            <source>with pictures</source>
            <translation>مع صور</translation>
        </message>
        <message>
            <source>with notes</source>
            <translation>مع ملاحظات</translation>
        </message>
        <message>
            <source>with highlights</source>
            <translation>مع تظليلات</translation>
        </message>
        <message>
            <source>with several versions</source>
            <translation>بعدة نسخ</translation>
        </message>
        <message>
            <source>tag</source>
            <translation>وسم</translation>
        </message>
        <message>
            <source>publisher</source>
            <translation>ناشر</translation>
        </message>
        <message>
            <source>author</source>
            <translation>كاتب</translation>
        </message>
        <message>
            <source>language</source>
            <translation>لغة</translation>
        </message>
        <message>
            <source>section</source>
            <translation>قسم</translation>
        </message>
        <message>
            <source>address</source>
            <translation>رابط</translation>
        </message>
        <message>
            <source>has</source>
            <translation>فيها</translation>
        </message>
        <message>
            <source>is</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>منذ {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>حتى {day}</translation>
        </message>
    </context>
    <context>
        <name>formats</name>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <source>January</source>
            <translation>يناير</translation>
        </message>
        <message>
            <source>February</source>
            <translation>فبراير</translation>
        </message>
        <message>
            <source>March</source>
            <translation>مارس</translation>
        </message>
        <message>
            <source>April</source>
            <translation>أبريل</translation>
        </message>
        <message>
            <source>May</source>
            <translation>مايو</translation>
        </message>
        <message>
            <source>June</source>
            <translation>يونيو</translation>
        </message>
        <message>
            <source>July</source>
            <translation>يوليو</translation>
        </message>
        <message>
            <source>August</source>
            <translation>أغسطس</translation>
        </message>
        <message>
            <source>September</source>
            <translation>سبتمبر</translation>
        </message>
        <message>
            <source>October</source>
            <translation>أكتوبر</translation>
        </message>
        <message>
            <source>November</source>
            <translation>نوفمبر</translation>
        </message>
        <message>
            <source>December</source>
            <translation>ديسمبر</translation>
        </message>
        <message>
            <source>January</source>
            <comment>after a day</comment>
            <translation>يناير</translation>
        </message>
        <message>
            <source>February</source>
            <comment>after a day</comment>
            <translation>فبراير</translation>
        </message>
        <message>
            <source>March</source>
            <comment>after a day</comment>
            <translation>مارس</translation>
        </message>
        <message>
            <source>April</source>
            <comment>after a day</comment>
            <translation>أبريل</translation>
        </message>
        <message>
            <source>May</source>
            <comment>after a day</comment>
            <translation>مايو</translation>
        </message>
        <message>
            <source>June</source>
            <comment>after a day</comment>
            <translation>يونيو</translation>
        </message>
        <message>
            <source>July</source>
            <comment>after a day</comment>
            <translation>يوليو</translation>
        </message>
        <message>
            <source>August</source>
            <comment>after a day</comment>
            <translation>أغسطس</translation>
        </message>
        <message>
            <source>September</source>
            <comment>after a day</comment>
            <translation>سبتمبر</translation>
        </message>
        <message>
            <source>October</source>
            <comment>after a day</comment>
            <translation>أكتوبر</translation>
        </message>
        <message>
            <source>November</source>
            <comment>after a day</comment>
            <translation>نوفمبر</translation>
        </message>
        <message>
            <source>December</source>
            <comment>after a day</comment>
            <translation>ديسمبر</translation>
        </message>
        <message>
            <source>bytes</source>
            <translation>بايت</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>ك.ب</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>م.ب</translation>
        </message>
        <message>
            <source>GB</source>
            <translation>غ.ب</translation>
        </message>
        <message>
            <source>{most} and {last}</source>
            <translation>{most} و{last}</translation>
        </message>
        <message>
            <source>1,234.5</source>
            <translation>1,234.5</translation>
        </message>
    </context>
    <context>
        <name>highlights</name>
        <message numerus="yes">
            <source>%n highlight(s) and note(s)</source>
            <translation>
                <numerusform>لا تظليلات ولا ملاحظات</numerusform>
                <numerusform>تظليل أو ملاحظة واحدة</numerusform>
                <numerusform>تظليلان أو ملاحظتان</numerusform>
                <numerusform>%n تظليلات وملاحظات</numerusform>
                <numerusform>%n تظليلًا وملاحظة</numerusform>
                <numerusform>%n تظليل وملاحظة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>languages</name>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>German</source>
            <translation>الألمانية</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>اليونانية</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>الإسبانية</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>الفارسية</translation>
        </message>
        <message>
            <source>French</source>
            <translation>الفرنسية</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>العبرية</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>الهندية</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>الإيطالية</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>اليابانية</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>الكورية</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>الهولندية</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>البولندية</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>البرتغالية</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>الروسية</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>التركية</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>الأوكرانية</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>الأردية</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>الصينية</translation>
        </message>
    </context>
    <context>
        <name>manual</name>
        <message>
            <source>en</source>
            <comment>the folder of the manual in this language</comment>
            <translation>ar</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>الخطوات الأولى</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>البحث</translation>
        </message>
        <message>
            <source>Saving pages</source>
            <translation>حفظ الصفحات</translation>
        </message>
        <message>
            <source>Reading and noting</source>
            <translation>القراءة والملاحظات</translation>
        </message>
        <message>
            <source>Files and backups</source>
            <translation>الملفات والنسخ الاحتياطية</translation>
        </message>
        <message>
            <source>What is protected</source>
            <translation>ما هو محمي</translation>
        </message>
        <message>
            <source>About Cuttings</source>
            <translation>حول Cuttings</translation>
        </message>
    </context>
    <context>
        <name>opening</name>
        <message>
            <source>Try again</source>
            <translation>حاول مجددًا</translation>
        </message>
        <message>
            <source>Make a new archive here</source>
            <translation>أنشئ أرشيفًا جديدًا هنا</translation>
        </message>
        <message>
            <source>Choose another archive…</source>
            <translation>اختر أرشيفًا آخر…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Choose the folder of an archive</source>
            <translation>اختر مجلد أرشيف</translation>
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message numerus="yes">
            <source>%n article(s) taken in</source>
            <translation>
                <numerusform>لم تُودَع أي مقالة</numerusform>
                <numerusform>أُودعت مقالة واحدة</numerusform>
                <numerusform>أُودعت مقالتان</numerusform>
                <numerusform>أُودعت %n مقالات</numerusform>
                <numerusform>أُودعت %n مقالة</numerusform>
                <numerusform>أُودعت %n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already here</source>
            <translation>
                <numerusform>لا شيء موجود من قبل</numerusform>
                <numerusform>واحدة موجودة من قبل</numerusform>
                <numerusform>اثنتان موجودتان من قبل</numerusform>
                <numerusform>%n موجودة من قبل</numerusform>
                <numerusform>%n موجودة من قبل</numerusform>
                <numerusform>%n موجودة من قبل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not taken in</source>
            <translation>
                <numerusform>كل الملفات أُودعت</numerusform>
                <numerusform>ملف واحد لم يُودَع</numerusform>
                <numerusform>ملفان لم يُودَعا</numerusform>
                <numerusform>%n ملفات لم تُودَع</numerusform>
                <numerusform>%n ملفًا لم يُودَع</numerusform>
                <numerusform>%n ملف لم يُودَع</numerusform>
            </translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>أُلغي</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <translation>تسجيل صوتي</translation>
        </message>
        <message>
            <source>a film</source>
            <translation>مقطع فيديو</translation>
        </message>
        <message>
            <source>a font</source>
            <translation>خط</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>برنامج</translation>
        </message>
        <message>
            <source>a Windows program</source>
            <translation>برنامج Windows</translation>
        </message>
        <message>
            <source>an Office document</source>
            <translation>مستند Office</translation>
        </message>
        <message>
            <source>an Office document of the old kind</source>
            <translation>مستند Office قديم</translation>
        </message>
        <message>
            <source>a database</source>
            <translation>قاعدة بيانات</translation>
        </message>
        <message>
            <source>binary data</source>
            <translation>بيانات ثنائية</translation>
        </message>
        <message>
            <source>nothing but blanks</source>
            <translation>فراغات فقط</translation>
        </message>
        <message>
            <source>an internet shortcut</source>
            <translation>اختصار إنترنت</translation>
        </message>
        <message>
            <source>a desktop link</source>
            <translation>رابط سطح مكتب</translation>
        </message>
        <message>
            <source>a web location</source>
            <translation>موقع ويب</translation>
        </message>
        <message>
            <source>a ZIP that holds no page</source>
            <translation>ملف ZIP بلا صفحة</translation>
        </message>
        <message>
            <source>a ZIP with a password</source>
            <translation>ملف ZIP بكلمة مرور</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>مجلد</translation>
        </message>
        <message>
            <source>The file is empty. Save the page again.</source>
            <translation>الملف فارغ. احفظ الصفحة من جديد.</translation>
        </message>
        <message>
            <source>The file is too large to be an article.</source>
            <translation>الملف أكبر من أن يكون مقالة.</translation>
        </message>
        <message>
            <source>This file may not be read. Change its permissions and try again.</source>
            <translation>قراءة هذا الملف غير مسموحة. غيّر أذوناته وأعد المحاولة.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <translation>لم يعد الملف في مكانه.</translation>
        </message>
        <message>
            <source>The file could not be read from its disk.</source>
            <translation>تعذرت قراءة الملف من قرصه.</translation>
        </message>
        <message>
            <source>This is not a file but a device or a pipe.</source>
            <translation>هذا ليس ملفًا بل جهاز أو أنبوب.</translation>
        </message>
        <message>
            <source>This is a link to another place. Drop the file itself.</source>
            <translation>هذا رابط إلى مكان آخر. أفلت الملف نفسه.</translation>
        </message>
        <message>
            <source>The file is still being written. Try again when it is complete.</source>
            <translation>ما زالت كتابة الملف جارية. أعد المحاولة حين يكتمل.</translation>
        </message>
        <message>
            <source>This is not a saved page.</source>
            <translation>هذه ليست صفحة محفوظة.</translation>
        </message>
        <message>
            <source>There is no saved page in this folder.</source>
            <translation>ليس في هذا المجلد صفحة محفوظة.</translation>
        </message>
        <message>
            <source>This file holds only a web address, not a page. Open it in a browser and save the page.</source>
            <translation>لا يحوي هذا الملف إلا رابطًا، لا صفحة. افتحه في متصفح واحفظ الصفحة.</translation>
        </message>
        <message>
            <source>This is a list of bookmarks, not a saved page.</source>
            <translation>هذه قائمة إشارات مرجعية، لا صفحة محفوظة.</translation>
        </message>
        <message>
            <source>The file is protected by a password. Save it without one.</source>
            <translation>الملف محمي بكلمة مرور. احفظه من دونها.</translation>
        </message>
        <message>
            <source>The file is damaged or incomplete. Save the page again.</source>
            <translation>الملف تالف أو ناقص. احفظ الصفحة من جديد.</translation>
        </message>
        <message>
            <source>There is no text in this file.</source>
            <translation>ليس في هذا الملف نص.</translation>
        </message>
        <message>
            <source>The file unpacks to an absurd size and was left alone.</source>
            <translation>يتضخم الملف عند فك ضغطه إلى حجم غير معقول، فتُرك وشأنه.</translation>
        </message>
        <message>
            <source>The page took too long to read and was left alone.</source>
            <translation>طالت قراءة الصفحة كثيرًا، فتُركت وشأنها.</translation>
        </message>
        <message>
            <source>The page could not be read without harm and was left alone.</source>
            <translation>تعذرت قراءة الصفحة من دون ضرر، فتُركت وشأنها.</translation>
        </message>
        <message>
            <source>The disk is full. Make room and try again.</source>
            <translation>القرص ممتلئ. أفسح مكانًا وأعد المحاولة.</translation>
        </message>
        <message>
            <source>There is not enough memory to read this file. Close other programs and try again.</source>
            <translation>لا توجد ذاكرة كافية لقراءة هذا الملف. أغلق برامج أخرى وحاول مجددًا.</translation>
        </message>
        <message>
            <source>Cancelled before its turn.</source>
            <translation>أُلغي قبل أن يأتي دوره.</translation>
        </message>
        <message>
            <source>Only the beginning of the article seems to be in this page.</source>
            <translation>يبدو أن الصفحة لا تحوي إلا بداية المقالة.</translation>
        </message>
        <message>
            <source>The page shows a paywall; the article may not be complete.</source>
            <translation>تعرض الصفحة حاجز اشتراك؛ قد لا تكون المقالة كاملة.</translation>
        </message>
        <message>
            <source>The page shows a consent wall instead of the article.</source>
            <translation>تعرض الصفحة طلب موافقة بدلًا من المقالة.</translation>
        </message>
        <message>
            <source>This looks like an error page.</source>
            <translation>تبدو هذه صفحة خطأ.</translation>
        </message>
        <message>
            <source>This looks like a front page or a list, not one article.</source>
            <translation>تبدو هذه صفحة أولى أو قائمة، لا مقالة واحدة.</translation>
        </message>
        <message>
            <source>This looks like a picture gallery.</source>
            <translation>يبدو هذا معرض صور.</translation>
        </message>
        <message>
            <source>This page is mainly a video, which a saved page does not hold.</source>
            <translation>هذه الصفحة فيديو في معظمها، والصفحة المحفوظة لا تحويه.</translation>
        </message>
        <message>
            <source>The page was saved before its text had loaded.</source>
            <translation>حُفظت الصفحة قبل أن يُحمَّل نصها.</translation>
        </message>
        <message>
            <source>No article was found; the text of the whole page was kept.</source>
            <translation>لم يُعثر على مقالة؛ وحُفظ نص الصفحة كله.</translation>
        </message>
        <message>
            <source>The text may hold too much or too little of the page.</source>
            <translation>قد يزيد النص على ما في الصفحة أو ينقص عنه.</translation>
        </message>
        <message>
            <source>Some pictures or other parts were not saved with the page.</source>
            <translation>بعض الصور أو الأجزاء الأخرى لم تُحفظ مع الصفحة.</translation>
        </message>
        <message>
            <source>The page is built strangely; its whole text was indexed.</source>
            <translation>بناء الصفحة غريب؛ فأُدرج نصها كله في كشاف البحث.</translation>
        </message>
        <message>
            <source>The page does not say how its letters are encoded. If they look wrong, read it again.</source>
            <translation>لا تذكر الصفحة ترميز حروفها. إن بدت الحروف خاطئة فأعد قراءتها.</translation>
        </message>
        <message>
            <source>The page names two different sites as its address.</source>
            <translation>تذكر الصفحة موقعين مختلفين رابطًا لها.</translation>
        </message>
        <message>
            <source>The file holds text that somebody typed into the page.</source>
            <translation>في الملف نص كتبه شخص ما داخل الصفحة.</translation>
        </message>
        <message>
            <source>The headline was made from the first sentence.</source>
            <translation>صيغ العنوان من الجملة الأولى.</translation>
        </message>
        <message>
            <source>The page says it was published in the future.</source>
            <translation>تقول الصفحة إنها نُشرت في المستقبل.</translation>
        </message>
        <message>
            <source>Parts of the page were left out of the reading copy to be safe.</source>
            <translation>تُركت أجزاء من الصفحة خارج نسخة القراءة حرصًا على السلامة.</translation>
        </message>
        <message numerus="yes">
            <source>Tagged %n article(s) “{name}”</source>
            <translation>
                <numerusform>أُضيف الوسم «{name}» إلى %n مقالة</numerusform>
                <numerusform>أُضيف الوسم «{name}» إلى مقالة واحدة</numerusform>
                <numerusform>أُضيف الوسم «{name}» إلى مقالتين</numerusform>
                <numerusform>أُضيف الوسم «{name}» إلى %n مقالات</numerusform>
                <numerusform>أُضيف الوسم «{name}» إلى %n مقالة</numerusform>
                <numerusform>أُضيف الوسم «{name}» إلى %n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took “{name}” off %n article(s)</source>
            <translation>
                <numerusform>أُزيل الوسم «{name}» عن %n مقالة</numerusform>
                <numerusform>أُزيل الوسم «{name}» عن مقالة واحدة</numerusform>
                <numerusform>أُزيل الوسم «{name}» عن مقالتين</numerusform>
                <numerusform>أُزيل الوسم «{name}» عن %n مقالات</numerusform>
                <numerusform>أُزيل الوسم «{name}» عن %n مقالة</numerusform>
                <numerusform>أُزيل الوسم «{name}» عن %n مقالة</numerusform>
            </translation>
        </message>
        <message>
            <source>Renamed “{old}” to “{new}”</source>
            <translation>سُمّي «{old}» من جديد «{new}»</translation>
        </message>
        <message>
            <source>“{old}” is one with “{new}” now</source>
            <translation>صار «{old}» و«{new}» وسمًا واحدًا</translation>
        </message>
        <message>
            <source>Deleted the tag “{name}”</source>
            <translation>حُذف الوسم «{name}»</translation>
        </message>
        <message numerus="yes">
            <source>Starred %n article(s)</source>
            <translation>
                <numerusform>أُضيفت نجمة إلى %n مقالة</numerusform>
                <numerusform>أُضيفت نجمة إلى مقالة واحدة</numerusform>
                <numerusform>أُضيفت نجمة إلى مقالتين</numerusform>
                <numerusform>أُضيفت نجمة إلى %n مقالات</numerusform>
                <numerusform>أُضيفت نجمة إلى %n مقالة</numerusform>
                <numerusform>أُضيفت نجمة إلى %n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took the star off %n article(s)</source>
            <translation>
                <numerusform>أُزيلت النجمة عن %n مقالة</numerusform>
                <numerusform>أُزيلت النجمة عن مقالة واحدة</numerusform>
                <numerusform>أُزيلت النجمة عن مقالتين</numerusform>
                <numerusform>أُزيلت النجمة عن %n مقالات</numerusform>
                <numerusform>أُزيلت النجمة عن %n مقالة</numerusform>
                <numerusform>أُزيلت النجمة عن %n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %n article(s) as read</source>
            <translation>
                <numerusform>عُلّمت %n مقالة كمقروءة</numerusform>
                <numerusform>عُلّمت مقالة واحدة كمقروءة</numerusform>
                <numerusform>عُلّمت مقالتان كمقروءة</numerusform>
                <numerusform>عُلّمت %n مقالات كمقروءة</numerusform>
                <numerusform>عُلّمت %n مقالة كمقروءة</numerusform>
                <numerusform>عُلّمت %n مقالة كمقروءة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %n article(s) as unread</source>
            <translation>
                <numerusform>عُلّمت %n مقالة كغير مقروءة</numerusform>
                <numerusform>عُلّمت مقالة واحدة كغير مقروءة</numerusform>
                <numerusform>عُلّمت مقالتان كغير مقروءة</numerusform>
                <numerusform>عُلّمت %n مقالات كغير مقروءة</numerusform>
                <numerusform>عُلّمت %n مقالة كغير مقروءة</numerusform>
                <numerusform>عُلّمت %n مقالة كغير مقروءة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moved %n article(s) to the trash</source>
            <translation>
                <numerusform>نُقلت %n مقالة إلى سلة المهملات</numerusform>
                <numerusform>نُقلت مقالة واحدة إلى سلة المهملات</numerusform>
                <numerusform>نُقلت مقالتان إلى سلة المهملات</numerusform>
                <numerusform>نُقلت %n مقالات إلى سلة المهملات</numerusform>
                <numerusform>نُقلت %n مقالة إلى سلة المهملات</numerusform>
                <numerusform>نُقلت %n مقالة إلى سلة المهملات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restored %n article(s)</source>
            <translation>
                <numerusform>استُعيدت %n مقالة</numerusform>
                <numerusform>استُعيدت مقالة واحدة</numerusform>
                <numerusform>استُعيدت مقالتان</numerusform>
                <numerusform>استُعيدت %n مقالات</numerusform>
                <numerusform>استُعيدت %n مقالة</numerusform>
                <numerusform>استُعيدت %n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n article(s) for good</source>
            <translation>
                <numerusform>حُذفت %n مقالة نهائيًا</numerusform>
                <numerusform>حُذفت مقالة واحدة نهائيًا</numerusform>
                <numerusform>حُذفت مقالتان نهائيًا</numerusform>
                <numerusform>حُذفت %n مقالات نهائيًا</numerusform>
                <numerusform>حُذفت %n مقالة نهائيًا</numerusform>
                <numerusform>حُذفت %n مقالة نهائيًا</numerusform>
            </translation>
        </message>
        <message>
            <source>{field} is as extracted again</source>
            <translation>{field}: عادت القيمة المستخرجة</translation>
        </message>
        <message>
            <source>{field} corrected</source>
            <translation>تم تصحيح: {field}</translation>
        </message>
        <message>
            <source>Read again as {encoding}</source>
            <translation>أُعيدت القراءة بترميز {encoding}</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>لا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%n كلمات</numerusform>
                <numerusform>%n كلمة</numerusform>
                <numerusform>%n كلمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) read again</source>
            <translation>
                <numerusform>لم يُقرأ أي مقال من جديد</numerusform>
                <numerusform>قُرئ مقال واحد من جديد</numerusform>
                <numerusform>قُرئ مقالان من جديد</numerusform>
                <numerusform>قُرئت %n مقالات من جديد</numerusform>
                <numerusform>قُرئ %n مقالًا من جديد</numerusform>
                <numerusform>قُرئ %n مقال من جديد</numerusform>
            </translation>
        </message>
        <message>
            <source>Note deleted</source>
            <translation>حُذفت الملاحظة</translation>
        </message>
        <message>
            <source>Highlight deleted</source>
            <translation>حُذف التظليل</translation>
        </message>
        <message>
            <source>Saved the search “{name}”</source>
            <translation>حُفظ البحث «{name}»</translation>
        </message>
        <message>
            <source>Deleted the search “{name}”</source>
            <translation>حُذف البحث «{name}»</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>المقدمة</translation>
        </message>
        <message>
            <source>Bylines</source>
            <translation>توقيع الكاتب</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>الناشر</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>الكلمات المفتاحية</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>النشر</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>التحديث</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>الرابط</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>الصورة الرئيسية</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>مكان الخبر وتاريخه</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>الوكالات</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>تحذيرات</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>web page</source>
            <translation>صفحة ويب</translation>
        </message>
        <message>
            <source>web page with its folder</source>
            <translation>صفحة ويب مع مجلدها</translation>
        </message>
        <message>
            <source>plain text</source>
            <translation>نص عادي</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>بريد إلكتروني</translation>
        </message>
        <message>
            <source>selection</source>
            <translation>تحديد</translation>
        </message>
        <message>
            <source>the program that saved the page</source>
            <translation>البرنامج الذي حفظ الصفحة</translation>
        </message>
        <message>
            <source>what the system noted when it was saved</source>
            <translation>ما دوّنه النظام عند الحفظ</translation>
        </message>
        <message>
            <source>set by hand</source>
            <translation>أُدخل يدويًا</translation>
        </message>
        <message>
            <source>the page's data for search engines (JSON-LD)</source>
            <translation>بيانات الصفحة لمحركات البحث (JSON-LD)</translation>
        </message>
        <message>
            <source>the page's data for sharing (OpenGraph)</source>
            <translation>بيانات الصفحة للمشاركة (OpenGraph)</translation>
        </message>
        <message>
            <source>the page's meta tags</source>
            <translation>وسوم meta في الصفحة</translation>
        </message>
        <message>
            <source>the page's microdata</source>
            <translation>البيانات الدقيقة في الصفحة</translation>
        </message>
        <message>
            <source>a date in the page</source>
            <translation>تاريخ في الصفحة</translation>
        </message>
        <message>
            <source>the line printed under the headline</source>
            <translation>السطر المطبوع تحت العنوان</translation>
        </message>
        <message>
            <source>the address</source>
            <translation>الرابط</translation>
        </message>
        <message>
            <source>the page's main heading</source>
            <translation>العنوان الرئيسي في الصفحة</translation>
        </message>
        <message>
            <source>the page's title</source>
            <translation>اسم الصفحة</translation>
        </message>
        <message>
            <source>the text itself</source>
            <translation>النص نفسه</translation>
        </message>
        <message>
            <source>the first sentence</source>
            <translation>الجملة الأولى</translation>
        </message>
        <message>
            <source>the file's name</source>
            <translation>اسم الملف</translation>
        </message>
        <message>
            <source>the file's own time</source>
            <translation>وقت الملف نفسه</translation>
        </message>
        <message>
            <source>the page's canonical link</source>
            <translation>الرابط المعتمد للصفحة</translation>
        </message>
        <message>
            <source>a date printed in the page</source>
            <translation>تاريخ مطبوع في الصفحة</translation>
        </message>
        <message>
            <source>a guess from the whole page</source>
            <translation>تخمين من الصفحة كلها</translation>
        </message>
        <message>
            <source>what the page says of itself</source>
            <translation>ما تقوله الصفحة عن نفسها</translation>
        </message>
        <message>
            <source>a link in the page</source>
            <translation>رابط في الصفحة</translation>
        </message>
        <message>
            <source>the page's links to itself</source>
            <translation>روابط الصفحة إلى نفسها</translation>
        </message>
        <message>
            <source>the clipper's notes at the head of the file</source>
            <translation>ما دوّنته أداة الحفظ في رأس الملف</translation>
        </message>
        <message>
            <source>the first lines of the file</source>
            <translation>أسطر الملف الأولى</translation>
        </message>
        <message>
            <source>the first picture of the article</source>
            <translation>أول صورة في المقالة</translation>
        </message>
        <message>
            <source>the Wayback Machine</source>
            <translation>آلة الزمن Wayback Machine</translation>
        </message>
        <message>
            <source>archive.today</source>
            <translation>archive.today</translation>
        </message>
        <message>
            <source>the browser it was dragged from</source>
            <translation>المتصفح الذي سُحبت منه</translation>
        </message>
        <message>
            <source>when it was dropped</source>
            <translation>وقت الإفلات</translation>
        </message>
        <message>
            <source>when it was pasted</source>
            <translation>وقت اللصق</translation>
        </message>
        <message>
            <source>the PDF's own record</source>
            <translation>بيانات ملف PDF نفسه</translation>
        </message>
        <message>
            <source>the book's own record</source>
            <translation>بيانات الكتاب نفسه</translation>
        </message>
        <message>
            <source>the mark at the file's start</source>
            <translation>العلامة في بداية الملف</translation>
        </message>
        <message>
            <source>the first line</source>
            <translation>السطر الأول</translation>
        </message>
        <message>
            <source>a guess from its letters</source>
            <translation>تخمين من حروفها</translation>
        </message>
        <message>
            <source>{field}: “{after}” is new</source>
            <translation>{field}: «{after}» جديد</translation>
        </message>
        <message>
            <source>{field}: “{before}” is gone</source>
            <translation>{field}: «{before}» لم يعد موجودًا</translation>
        </message>
        <message>
            <source>{field}: “{before}” became “{after}”</source>
            <translation>{field}: «{before}» صار «{after}»</translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) new or changed</source>
            <translation>
                <numerusform>لا فقرات جديدة أو معدّلة</numerusform>
                <numerusform>فقرة واحدة جديدة أو معدّلة</numerusform>
                <numerusform>فقرتان جديدتان أو معدّلتان</numerusform>
                <numerusform>%n فقرات جديدة أو معدّلة</numerusform>
                <numerusform>%n فقرة جديدة أو معدّلة</numerusform>
                <numerusform>%n فقرة جديدة أو معدّلة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) gone or changed</source>
            <translation>
                <numerusform>لا فقرات محذوفة أو معدّلة</numerusform>
                <numerusform>فقرة واحدة محذوفة أو معدّلة</numerusform>
                <numerusform>فقرتان محذوفتان أو معدّلتان</numerusform>
                <numerusform>%n فقرات محذوفة أو معدّلة</numerusform>
                <numerusform>%n فقرة محذوفة أو معدّلة</numerusform>
                <numerusform>%n فقرة محذوفة أو معدّلة</numerusform>
            </translation>
        </message>
        <message>
            <source>The catalogue was damaged and there was no copy.</source>
            <translation>كان الفهرس تالفًا ولم تكن له نسخة.</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue was damaged; the copy of {day} with %n article(s) took its place.</source>
            <translation>
                <numerusform>كان الفهرس تالفًا؛ فحلّت محله نسخة {day} وليس فيها أي مقالة.</numerusform>
                <numerusform>كان الفهرس تالفًا؛ فحلّت محله نسخة {day} وفيها مقالة واحدة.</numerusform>
                <numerusform>كان الفهرس تالفًا؛ فحلّت محله نسخة {day} وفيها مقالتان.</numerusform>
                <numerusform>كان الفهرس تالفًا؛ فحلّت محله نسخة {day} وفيها %n مقالات.</numerusform>
                <numerusform>كان الفهرس تالفًا؛ فحلّت محله نسخة {day} وفيها %n مقالة.</numerusform>
                <numerusform>كان الفهرس تالفًا؛ فحلّت محله نسخة {day} وفيها %n مقالة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tags, notes and corrections made since then are lost.</source>
            <translation>فُقدت الوسوم والملاحظات والتصحيحات المضافة بعد ذلك.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) came back from the originals.</source>
            <translation>
                <numerusform>استُرجعت %n مقالة من الملفات الأصلية.</numerusform>
                <numerusform>استُرجعت مقالة واحدة من الملفات الأصلية.</numerusform>
                <numerusform>استُرجعت مقالتان من الملفات الأصلية.</numerusform>
                <numerusform>استُرجعت %n مقالات من الملفات الأصلية.</numerusform>
                <numerusform>استُرجعت %n مقالة من الملفات الأصلية.</numerusform>
                <numerusform>استُرجعت %n مقالة من الملفات الأصلية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue is damaged and its disk cannot be written: the copy of {day} with %n article(s) is shown.</source>
            <translation>
                <numerusform>السجل تالف ولا يمكن الكتابة على قرصه: تُعرض نسخة {day} بلا مقالات.</numerusform>
                <numerusform>السجل تالف ولا يمكن الكتابة على قرصه: تُعرض نسخة {day} وفيها مقال واحد.</numerusform>
                <numerusform>السجل تالف ولا يمكن الكتابة على قرصه: تُعرض نسخة {day} وفيها مقالان.</numerusform>
                <numerusform>السجل تالف ولا يمكن الكتابة على قرصه: تُعرض نسخة {day} وفيها %n مقالات.</numerusform>
                <numerusform>السجل تالف ولا يمكن الكتابة على قرصه: تُعرض نسخة {day} وفيها %n مقالًا.</numerusform>
                <numerusform>السجل تالف ولا يمكن الكتابة على قرصه: تُعرض نسخة {day} وفيها %n مقال.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) checked; all are as they were given.</source>
            <translation>
                <numerusform>لم يُفحص أي أصل.</numerusform>
                <numerusform>فُحص أصل واحد وهو كما ورد.</numerusform>
                <numerusform>فُحص أصلان وهما كما وردا.</numerusform>
                <numerusform>فُحصت %n أصول وكلها كما وردت.</numerusform>
                <numerusform>فُحص %n أصلًا وكلها كما وردت.</numerusform>
                <numerusform>فُحص %n أصل وكلها كما وردت.</numerusform>
            </translation>
        </message>
        <message>
            <source>Something in the archive is not what it was. Restore a backup.</source>
            <translation>شيء ما في الأرشيف لم يعد كما كان. استعد نسخة احتياطية.</translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) read</source>
            <translation>
                <numerusform>لم يُقرأ أي أصل</numerusform>
                <numerusform>قُرئ أصل واحد</numerusform>
                <numerusform>قُرئ أصلان</numerusform>
                <numerusform>قُرئت %n أصول</numerusform>
                <numerusform>قُرئ %n أصلًا</numerusform>
                <numerusform>قُرئ %n أصل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) in the catalogue</source>
            <translation>
                <numerusform>لا مقالات في السجل</numerusform>
                <numerusform>مقال واحد في السجل</numerusform>
                <numerusform>مقالان في السجل</numerusform>
                <numerusform>%n مقالات في السجل</numerusform>
                <numerusform>%n مقالًا في السجل</numerusform>
                <numerusform>%n مقال في السجل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) damaged</source>
            <translation>
                <numerusform>لا أصول تالفة</numerusform>
                <numerusform>أصل واحد تالف</numerusform>
                <numerusform>أصلان تالفان</numerusform>
                <numerusform>%n أصول تالفة</numerusform>
                <numerusform>%n أصلًا تالفًا</numerusform>
                <numerusform>%n أصل تالف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) missing</source>
            <translation>
                <numerusform>لا أصول مفقودة</numerusform>
                <numerusform>أصل واحد مفقود</numerusform>
                <numerusform>أصلان مفقودان</numerusform>
                <numerusform>%n أصول مفقودة</numerusform>
                <numerusform>%n أصلًا مفقودًا</numerusform>
                <numerusform>%n أصل مفقود</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left over, which does no harm</source>
            <translation>
                <numerusform>لا شيء زائد</numerusform>
                <numerusform>واحد زائد، ولا ضرر منه</numerusform>
                <numerusform>اثنان زائدان، ولا ضرر منهما</numerusform>
                <numerusform>%n زائدة، ولا ضرر منها</numerusform>
                <numerusform>%n زائدًا، ولا ضرر منها</numerusform>
                <numerusform>%n زائد، ولا ضرر منها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n complaint(s) about the catalogue</source>
            <translation>
                <numerusform>لا شكاوى من السجل</numerusform>
                <numerusform>شكوى واحدة من السجل</numerusform>
                <numerusform>شكويان من السجل</numerusform>
                <numerusform>%n شكاوى من السجل</numerusform>
                <numerusform>%n شكوى من السجل</numerusform>
                <numerusform>%n شكوى من السجل</numerusform>
            </translation>
        </message>
        <message>
            <source>The index was damaged or missing; it is made again by itself.</source>
            <translation>كان الفهرس تالفًا أو مفقودًا؛ يُنشأ من جديد تلقائيًا.</translation>
        </message>
        <message>
            <source>The index is behind the catalogue; it catches up by itself.</source>
            <translation>الفهرس متأخر عن السجل؛ سيلحق به تلقائيًا.</translation>
        </message>
        <message>
            <source>The index agrees with the catalogue.</source>
            <translation>الفهرس مطابق للسجل.</translation>
        </message>
        <message>
            <source>The archive lies on a network drive: let only one computer open it at a time.</source>
            <translation>الأرشيف على قرص في الشبكة: لا تفتحه إلا من حاسوب واحد في كل مرة.</translation>
        </message>
        <message>
            <source>The archive lies on a USB stick or card: eject it before you pull it out.</source>
            <translation>الأرشيف على ذاكرة USB أو بطاقة: أخرجها من النظام قبل نزعها.</translation>
        </message>
        <message>
            <source>The archive lies in a {service} folder: close Cuttings here before you open it elsewhere.</source>
            <translation>الأرشيف في مجلد {service}: أغلق Cuttings هنا قبل أن تفتحه في مكان آخر.</translation>
        </message>
        <message>
            <source>Two computers wrote at once: “{name}” is the other one's catalogue. Merge it under Archive.</source>
            <translation>كتب حاسوبان في الوقت نفسه: «{name}» هو فهرس الآخر. ادمجه من قائمة الأرشيف.</translation>
        </message>
        <message>
            <source>“{text}” is not a field; it was looked for as a word.</source>
            <translation>«{text}» ليس حقلًا؛ فبُحث عنه ككلمة.</translation>
        </message>
        <message>
            <source>“{text}” is not a date. Write 2021, 2021-10, 2021-10-05 or 2weeks.</source>
            <translation>«{text}» ليس تاريخًا. اكتب 2021 أو 2021-10 أو 2021-10-05 أو 2weeks.</translation>
        </message>
        <message>
            <source>“{text}” is not a number.</source>
            <translation>«{text}» ليس عددًا.</translation>
        </message>
        <message>
            <source>“{text}” cannot be looked for that way.</source>
            <translation>لا يمكن البحث عن «{text}» بهذه الطريقة.</translation>
        </message>
        <message>
            <source>A quotation mark is missing; the rest was taken as the phrase.</source>
            <translation>تنقص علامة اقتباس؛ فعُدّ الباقي عبارة.</translation>
        </message>
        <message>
            <source>A parenthesis is missing.</source>
            <translation>ينقص قوس.</translation>
        </message>
        <message>
            <source>Only exclusions: everything else is shown.</source>
            <translation>استثناءات فقط: يظهر كل ما عداها.</translation>
        </message>
        <message>
            <source>The question was cut; it is too long.</source>
            <translation>الاستعلام طويل جدًا، فقُطع.</translation>
        </message>
        <message>
            <source>“{text}” was not understood.</source>
            <translation>لم يُفهم «{text}».</translation>
        </message>
        <message>
            <source>The full-text index is not of this computer; searching finds nothing here.</source>
            <translation>فهرس النص الكامل ليس من هذا الحاسوب؛ لذلك لا يعثر البحث هنا على شيء.</translation>
        </message>
        <message>
            <source>The full-text index is being made anew. Until it is there, searching finds little.</source>
            <translation>يُعاد إنشاء فهرس النص الكامل. إلى أن يكتمل لا يعثر البحث إلا على القليل.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>لا مقالات</numerusform>
                <numerusform>مقالة واحدة</numerusform>
                <numerusform>مقالتان</numerusform>
                <numerusform>%n مقالات</numerusform>
                <numerusform>%n مقالة</numerusform>
                <numerusform>%n مقالة</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full. Make room; everything taken in so far is safe.</source>
            <translation>القرص ممتلئ. أفسح مكانًا؛ كل ما أُودع حتى الآن سليم.</translation>
        </message>
        <message>
            <source>The archive cannot be written here. It is open for reading only.</source>
            <translation>تتعذر الكتابة في هذا الأرشيف. فُتح للقراءة فقط.</translation>
        </message>
        <message>
            <source>Another program is using this archive.</source>
            <translation>برنامج آخر يستخدم هذا الأرشيف.</translation>
        </message>
        <message>
            <source>The archive's folder cannot be reached. Is its disk plugged in?</source>
            <translation>تعذر الوصول إلى مجلد الأرشيف. هل قرصه موصول؟</translation>
        </message>
        <message>
            <source>The archive's disk does not answer as it should.</source>
            <translation>قرص الأرشيف لا يستجيب كما ينبغي.</translation>
        </message>
        <message>
            <source>This archive was made by a newer Cuttings. Update the program.</source>
            <translation>أُنشئ هذا الأرشيف بإصدار أحدث من Cuttings. حدّث البرنامج.</translation>
        </message>
        <message>
            <source>This folder holds other files. Choose an empty one.</source>
            <translation>في هذا المجلد ملفات أخرى. اختر مجلدًا فارغًا.</translation>
        </message>
        <message>
            <source>The archive is damaged. Run a checkup, or restore a backup.</source>
            <translation>الأرشيف تالف. شغّل الفحص أو استعِد نسخة احتياطية.</translation>
        </message>
        <message>
            <source>This article is no longer in the archive.</source>
            <translation>لم تعد هذه المقالة في الأرشيف.</translation>
        </message>
        <message>
            <source>The page could not be read without harm.</source>
            <translation>تعذرت قراءة الصفحة من دون ضرر.</translation>
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <translation>الذاكرة لا تكفي لذلك.</translation>
        </message>
        <message>
            <source>The system refused: {reason}</source>
            <translation>رفض النظام: {reason}</translation>
        </message>
        <message>
            <source>Something went wrong inside Cuttings. It was written to the crash log.</source>
            <translation>حدث خطأ داخل Cuttings. وقد دُوّن في سجل الأعطال.</translation>
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <source>Window</source>
            <translation>النافذة</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>القراءة</translation>
        </message>
        <message>
            <source>Import and backup</source>
            <translation>الاستيراد والنسخ الاحتياطي</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>كالنظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتحة</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكنة</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>مريحة</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>متراصة</translation>
        </message>
        <message>
            <source>With serifs</source>
            <translation>بزوائد</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>أزرق</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>أزرق مخضر</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>أخضر</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>برتقالي</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>أحمر</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>وردي</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>بنفسجي</translation>
        </message>
        <message>
            <source>Graphite</source>
            <translation>رمادي</translation>
        </message>
        <message>
            <source>Without serifs</source>
            <translation>بلا زوائد</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>كالنافذة</translation>
        </message>
        <message>
            <source>White paper</source>
            <translation>ورق أبيض</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>بني داكن</translation>
        </message>
    </context>
    <context>
        <name>purge</name>
        <message numerus="yes">
            <source>Delete %n article(s) for good?</source>
            <translation>
                <numerusform>أتريد حذف %n مقالة نهائيًا؟</numerusform>
                <numerusform>أتريد حذف مقالة واحدة نهائيًا؟</numerusform>
                <numerusform>أتريد حذف مقالتين نهائيًا؟</numerusform>
                <numerusform>أتريد حذف %n مقالات نهائيًا؟</numerusform>
                <numerusform>أتريد حذف %n مقالة نهائيًا؟</numerusform>
                <numerusform>أتريد حذف %n مقالة نهائيًا؟</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>reader</name>
        <message numerus="yes">
            <source>%n blocked</source>
            <translation>
                <numerusform>لم يُحجب شيء</numerusform>
                <numerusform>حُجب طلب واحد</numerusform>
                <numerusform>حُجب طلبان</numerusform>
                <numerusform>حُجبت %n طلبات</numerusform>
                <numerusform>حُجب %n طلبًا</numerusform>
                <numerusform>حُجب %n طلب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) blocked</source>
            <translation>
                <numerusform>لم يُحجب أي طلب</numerusform>
                <numerusform>حُجب طلب واحد</numerusform>
                <numerusform>حُجب طلبان</numerusform>
                <numerusform>حُجبت %n طلبات</numerusform>
                <numerusform>حُجب %n طلبًا</numerusform>
                <numerusform>حُجب %n طلب</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>حفظ بصيغة PDF</translation>
        </message>
        <message>
            <source>Published {date}</source>
            <translation>نُشرت في {date}</translation>
        </message>
        <message>
            <source>Updated {date}</source>
            <translation>حُدّثت في {date}</translation>
        </message>
        <message>
            <source>Captured {date}</source>
            <translation>التُقطت في {date}</translation>
        </message>
        <message>
            <source>Taken in {date}</source>
            <translation>أُودعت في {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n min to read</source>
            <translation>
                <numerusform>أقل من دقيقة قراءة</numerusform>
                <numerusform>دقيقة قراءة واحدة</numerusform>
                <numerusform>دقيقتا قراءة</numerusform>
                <numerusform>%n دقائق قراءة</numerusform>
                <numerusform>%n دقيقة قراءة</numerusform>
                <numerusform>%n دقيقة قراءة</numerusform>
            </translation>
        </message>
        <message>
            <source>By {names}</source>
            <translation>بقلم {names}</translation>
        </message>
        <message>
            <source> and </source>
            <translation> و</translation>
        </message>
        <message>
            <source>The printer does not answer.</source>
            <translation>لا تستجيب الطابعة.</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>صفحة {number} من {count}</translation>
        </message>
    </context>
    <context>
        <name>reextraction</name>
        <message numerus="yes">
            <source>%n article(s) would change</source>
            <translation>
                <numerusform>لن يتغيّر أي مقال</numerusform>
                <numerusform>سيتغيّر مقال واحد</numerusform>
                <numerusform>سيتغيّر مقالان</numerusform>
                <numerusform>ستتغيّر %n مقالات</numerusform>
                <numerusform>سيتغيّر %n مقالًا</numerusform>
                <numerusform>سيتغيّر %n مقال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>لا شيء دون تغيير</numerusform>
                <numerusform>واحد دون تغيير</numerusform>
                <numerusform>اثنان دون تغيير</numerusform>
                <numerusform>%n دون تغيير</numerusform>
                <numerusform>%n دون تغيير</numerusform>
                <numerusform>%n دون تغيير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read again</source>
            <translation>
                <numerusform>لا شيء تعذّرت قراءته</numerusform>
                <numerusform>تعذّرت قراءة واحد</numerusform>
                <numerusform>تعذّرت قراءة اثنين</numerusform>
                <numerusform>تعذّرت قراءة %n</numerusform>
                <numerusform>تعذّرت قراءة %n</numerusform>
                <numerusform>تعذّرت قراءة %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message numerus="yes">
            <source>Not taken in (%n)</source>
            <translation>
                <numerusform>لم تُودَع (%n)</numerusform>
                <numerusform>لم تُودَع (%n)</numerusform>
                <numerusform>لم تُودَع (%n)</numerusform>
                <numerusform>لم تُودَع (%n)</numerusform>
                <numerusform>لم تُودَع (%n)</numerusform>
                <numerusform>لم تُودَع (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken in, worth a look (%n)</source>
            <translation>
                <numerusform>أُودعت وتستحق نظرة (%n)</numerusform>
                <numerusform>أُودعت وتستحق نظرة (%n)</numerusform>
                <numerusform>أُودعت وتستحق نظرة (%n)</numerusform>
                <numerusform>أُودعت وتستحق نظرة (%n)</numerusform>
                <numerusform>أُودعت وتستحق نظرة (%n)</numerusform>
                <numerusform>أُودعت وتستحق نظرة (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Already here (%n)</source>
            <translation>
                <numerusform>موجودة من قبل (%n)</numerusform>
                <numerusform>موجودة من قبل (%n)</numerusform>
                <numerusform>موجودة من قبل (%n)</numerusform>
                <numerusform>موجودة من قبل (%n)</numerusform>
                <numerusform>موجودة من قبل (%n)</numerusform>
                <numerusform>موجودة من قبل (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken in (%n)</source>
            <translation>
                <numerusform>أُودعت (%n)</numerusform>
                <numerusform>أُودعت (%n)</numerusform>
                <numerusform>أُودعت (%n)</numerusform>
                <numerusform>أُودعت (%n)</numerusform>
                <numerusform>أُودعت (%n)</numerusform>
                <numerusform>أُودعت (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source> (in the trash)</source>
            <translation> (في سلة المهملات)</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Files that were not taken in</source>
            <translation>الملفات التي لم تُودَع</translation>
        </message>
        <message>
            <source>Worth knowing</source>
            <translation>جدير بالمعرفة</translation>
        </message>
        <message>
            <source>Articles with a warning</source>
            <translation>مقالات عليها تنبيه</translation>
        </message>
        <message>
            <source>Is here as</source>
            <translation>موجود هنا باسم</translation>
        </message>
        <message>
            <source>Files that were here already</source>
            <translation>ملفات كانت هنا من قبل</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Articles that were taken in</source>
            <translation>مقالات أُودعت</translation>
        </message>
        <message numerus="yes">
            <source>Try %n again</source>
            <translation>
                <numerusform>إعادة المحاولة (%n)</numerusform>
                <numerusform>إعادة المحاولة (%n)</numerusform>
                <numerusform>إعادة المحاولة (%n)</numerusform>
                <numerusform>إعادة المحاولة (%n)</numerusform>
                <numerusform>إعادة المحاولة (%n)</numerusform>
                <numerusform>إعادة المحاولة (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Colours of the window</source>
            <translation>ألوان النافذة</translation>
        </message>
        <message>
            <source>Accent</source>
            <translation>لون التمييز</translation>
        </message>
        <message>
            <source>Language of the window (from the next start)</source>
            <translation>لغة النافذة (من التشغيل القادم)</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>صفوف القائمة</translation>
        </message>
        <message>
            <source>Size of the window's text, in per cent</source>
            <translation>حجم نص النافذة، بالمئة</translation>
        </message>
        <message>
            <source>Letters of the reading pane</source>
            <translation>خط لوحة القراءة</translation>
        </message>
        <message>
            <source>Size of the reading text, in pixels</source>
            <translation>حجم نص القراءة، بالبكسل</translation>
        </message>
        <message>
            <source>Width of a line, in characters</source>
            <translation>عرض السطر، بالحروف</translation>
        </message>
        <message>
            <source>Height of a line, in per cent of the letters</source>
            <translation>ارتفاع السطر، بالمئة من حجم الخط</translation>
        </message>
        <message>
            <source>Paper of the reading pane</source>
            <translation>ورق لوحة القراءة</translation>
        </message>
        <message>
            <source>Mark an article as read when it is opened</source>
            <translation>تعليم المقالة كمقروءة عند فتحها</translation>
        </message>
        <message>
            <source>Take in pages that are saved to this folder</source>
            <translation>إيداع الصفحات التي تُحفظ في هذا المجلد</translation>
        </message>
        <message>
            <source>Copy the catalogue once a day</source>
            <translation>نسخ الفهرس مرة في اليوم</translation>
        </message>
    </context>
    <context>
        <name>shelves</name>
        <message>
            <source>All articles</source>
            <translation>كل المقالات</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>غير المقروءة</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>ذات النجمة</translation>
        </message>
        <message>
            <source>Untagged</source>
            <translation>بلا وسوم</translation>
        </message>
        <message>
            <source>Recently added</source>
            <translation>المودَعة حديثًا</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>سلة المهملات</translation>
        </message>
        <message>
            <source>best first</source>
            <translation>الأوثق صلة أولًا</translation>
        </message>
        <message>
            <source>by date published</source>
            <translation>بحسب تاريخ النشر</translation>
        </message>
        <message>
            <source>by date added</source>
            <translation>بحسب تاريخ الإيداع</translation>
        </message>
        <message>
            <source>by publisher</source>
            <translation>بحسب الناشر</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>لا مقالات بعد</translation>
        </message>
        <message>
            <source>Everything is read</source>
            <translation>كل شيء مقروء</translation>
        </message>
        <message>
            <source>No stars yet</source>
            <translation>لا نجوم بعد</translation>
        </message>
        <message>
            <source>Everything has a tag</source>
            <translation>لكل مقالة وسم</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>لا جديد</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>سلة المهملات فارغة</translation>
        </message>
        <message>
            <source>Drop saved pages anywhere on this window.</source>
            <translation>أفلت الصفحات المحفوظة في أي مكان من هذه النافذة.</translation>
        </message>
        <message>
            <source>Articles that you have not opened stand here.</source>
            <translation>هنا المقالات التي لم تفتحها بعد.</translation>
        </message>
        <message>
            <source>Press S on an article to keep it at hand here.</source>
            <translation>اضغط S على مقالة لتبقى في متناولك هنا.</translation>
        </message>
        <message>
            <source>Press T on an article to give it tags.</source>
            <translation>اضغط T على مقالة لتضع عليها وسومًا.</translation>
        </message>
        <message>
            <source>Articles taken in during the last days stand here.</source>
            <translation>هنا المقالات التي أُودعت في الأيام الأخيرة.</translation>
        </message>
        <message>
            <source>What you remove lies here until you delete it for good.</source>
            <translation>ما تزيله يبقى هنا حتى تحذفه نهائيًا.</translation>
        </message>
    </context>
    <context>
        <name>sidebar</name>
        <message>
            <source>Publishers</source>
            <translation>الناشرون</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>الكتّاب</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>المكتبة</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>كل المقالات</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>غير المقروءة</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>ذات النجمة</translation>
        </message>
        <message>
            <source>Untagged</source>
            <translation>بلا وسوم</translation>
        </message>
        <message>
            <source>Recently added</source>
            <translation>المودَعة حديثًا</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>سلة المهملات</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>عمليات بحث محفوظة</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>only these</source>
            <translation>هذه فقط</translation>
        </message>
        <message>
            <source>without these</source>
            <translation>من دون هذه</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>لا مزيد</numerusform>
                <numerusform>واحد آخر</numerusform>
                <numerusform>اثنان آخران</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tags</name>
        <message>
            <source>Known tags</source>
            <translation>الوسوم المعروفة</translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n article(s)</source>
            <translation>
                <numerusform>وسوم %n مقالة</numerusform>
                <numerusform>وسوم مقالة واحدة</numerusform>
                <numerusform>وسوم مقالتين</numerusform>
                <numerusform>وسوم %n مقالات</numerusform>
                <numerusform>وسوم %n مقالة</numerusform>
                <numerusform>وسوم %n مقالة</numerusform>
            </translation>
        </message>
        <message>
            <source>Red</source>
            <translation>أحمر</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>برتقالي</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>أصفر</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>أخضر</translation>
        </message>
        <message>
            <source>Turquoise</source>
            <translation>فيروزي</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>أزرق</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>بنفسجي</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>وردي</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>No dated articles</source>
            <translation>لا مقالات مؤرخة</translation>
        </message>
        <message>
            <source>{first} to {last}, most in {most}: {count}</source>
            <translation>من {first} إلى {last}، والأكثر في {most}: {count}</translation>
        </message>
    </context>
</TS>
