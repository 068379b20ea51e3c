<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>ArticleView</name>
        <message>
            <source>Articles</source>
            <translation>Статьи</translation>
        </message>
    </context>
    <context>
        <name>ArticlesPane</name>
        <message>
            <source>Clear the search</source>
            <translation>Очистить поиск</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Результаты поиска</translation>
        </message>
        <message>
            <source>Did you mean “{words}”?</source>
            <translation>Возможно, вы имели в виду «{words}»?</translation>
        </message>
        <message>
            <source>{selected} of {count} selected</source>
            <translation>Выбрано {selected} из {count}</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>No article answers this question. Use fewer words, or a * as in polit*.</source>
            <translation>На этот запрос не отвечает ни одна статья. Уберите часть слов или поставьте *, например полит*.</translation>
        </message>
    </context>
    <context>
        <name>BatchSearchDialog</name>
        <message>
            <source>Search for a list</source>
            <translation>Поиск по списку</translation>
        </message>
        <message>
            <source>One name or question a line. Put quotation marks around words that belong together.</source>
            <translation>По одному имени или запросу в строке. Слова, которые стоят вместе, возьмите в кавычки.</translation>
        </message>
        <message>
            <source>Names, one a line</source>
            <translation>Имена, по одному в строке</translation>
        </message>
        <message>
            <source>Ada Lovelace
“port authority”
contract* before:2020</source>
            <translation>Ада Лавлейс
«портовое управление»
контракт* before:2020</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Запрос</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Статьи</translation>
        </message>
        <message>
            <source>How many articles each line is in</source>
            <translation>В скольких статьях встречается каждая строка</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Найти</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Скопировать таблицу</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Сохранить как CSV…</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>Сохранить таблицу</translation>
        </message>
    </context>
    <context>
        <name>CareHandlers</name>
        <message>
            <source>An import is under way. Wait for it, or cancel it first.</source>
            <translation>Идёт импорт. Дождитесь его окончания или сначала отмените его.</translation>
        </message>
        <message>
            <source>There is no archive in this folder.</source>
            <translation>В этой папке нет архива.</translation>
        </message>
        <message>
            <source>Choose an empty folder for the new archive</source>
            <translation>Выберите пустую папку для нового архива</translation>
        </message>
        <message>
            <source>Choose the folder of an archive</source>
            <translation>Выберите папку архива</translation>
        </message>
        <message>
            <source>Backups (*.cuttings)</source>
            <translation>Резервные копии (*.cuttings)</translation>
        </message>
        <message>
            <source>Back up the archive</source>
            <translation>Резервная копия архива</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Создаётся резервная копия…</translation>
        </message>
        <message>
            <source>The backup is complete: {size}</source>
            <translation>Резервная копия готова: {size}</translation>
        </message>
        <message>
            <source>Backups (*.cuttings);;All files (*)</source>
            <translation>Резервные копии (*.cuttings);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Восстановить резервную копию</translation>
        </message>
        <message>
            <source>Choose an empty folder for what it holds</source>
            <translation>Выберите пустую папку для её содержимого</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>Восстановление…</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Choose the folder of the other archive</source>
            <translation>Выберите папку другого архива</translation>
        </message>
        <message>
            <source>Taking in the other archive…</source>
            <translation>Добавляется другой архив…</translation>
        </message>
        <message>
            <source>Reading every original. You can go on working.</source>
            <translation>Читаются все оригиналы. Можно продолжать работу.</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Статьи</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Publishers</source>
            <translation>Издания</translation>
        </message>
        <message>
            <source>Originals</source>
            <translation>Оригиналы</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Каталог</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Индекс</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубликовано</translation>
        </message>
        <message>
            <source>The archive in numbers</source>
            <translation>Архив в цифрах</translation>
        </message>
        <message>
            <source>Empty the trash?</source>
            <translation>Очистить корзину?</translation>
        </message>
        <message>
            <source>Articles in the trash and their originals are deleted. This cannot be undone.</source>
            <translation>Статьи в корзине и их оригиналы будут удалены. Отменить это нельзя.</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Очистить корзину</translation>
        </message>
    </context>
    <context>
        <name>CheckupDialog</name>
        <message>
            <source>Report of the checkup</source>
            <translation>Отчёт о проверке</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Что найдено</translation>
        </message>
        <message>
            <source>Articles that lost something:</source>
            <translation>Статьи, которые что-то потеряли:</translation>
        </message>
        <message>
            <source>Articles that lost something</source>
            <translation>Статьи, которые что-то потеряли</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Скопировать отчёт</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Сохранить отчёт…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Сохранить отчёт</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{word}: press Delete to take it away</source>
            <translation>{word}: нажмите Delete, чтобы убрать</translation>
        </message>
        <message>
            <source>Take “{word}” away</source>
            <translation>Убрать «{word}»</translation>
        </message>
    </context>
    <context>
        <name>ColourRow</name>
        <message>
            <source>Highlight in yellow</source>
            <translation>Выделить жёлтым</translation>
        </message>
        <message>
            <source>Highlight in green</source>
            <translation>Выделить зелёным</translation>
        </message>
        <message>
            <source>Highlight in blue</source>
            <translation>Выделить синим</translation>
        </message>
        <message>
            <source>Highlight in pink</source>
            <translation>Выделить розовым</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
        <message>
            <source>Name of a command</source>
            <translation>Название команды</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Что вы хотите сделать?</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>Подходящие команды</translation>
        </message>
        <message>
            <source>No command fits.</source>
            <translation>Подходящих команд нет.</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>What changed</source>
            <translation>Что изменилось</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Сравнение…</translation>
        </message>
        <message>
            <source>Green underlined words came in; red struck ones went.</source>
            <translation>Зелёные подчёркнутые слова появились, красные зачёркнутые исчезли.</translation>
        </message>
        <message>
            <source>Only paragraphs that changed</source>
            <translation>Только изменённые абзацы</translation>
        </message>
        <message>
            <source>The text of both, with what changed</source>
            <translation>Текст обеих версий с изменениями</translation>
        </message>
        <message>
            <source>The text is the same.</source>
            <translation>Текст не изменился.</translation>
        </message>
    </context>
    <context>
        <name>CopyPage</name>
        <message>
            <source>Only the article's own text can be highlighted.</source>
            <translation>Выделять можно только текст самой статьи.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Выделить</translation>
        </message>
        <message>
            <source>Write a note…</source>
            <translation>Написать заметку…</translation>
        </message>
        <message>
            <source>Find in this article</source>
            <translation>Найти в этой статье</translation>
        </message>
        <message>
            <source>Note on the whole article…</source>
            <translation>Заметка ко всей статье…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Выделить всё</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>Details of the article</source>
            <translation>Сведения о статье</translation>
        </message>
        <message>
            <source>Read again as…</source>
            <translation>Перечитать как…</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Даты</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Версии</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Статья</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Not in the file</source>
            <translation>В файле нет</translation>
        </message>
        <message>
            <source>The same story elsewhere</source>
            <translation>Та же история в других изданиях</translation>
        </message>
        <message>
            <source>About the same things</source>
            <translation>О том же самом</translation>
        </message>
        <message>
            <source>Compare the texts…</source>
            <translation>Сравнить тексты…</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Form of the files</source>
            <translation>Вид файлов</translation>
        </message>
        <message>
            <source>Files that are in the folder already are never overwritten by others.</source>
            <translation>Файлы, которые уже лежат в папке, никогда не заменяются другими.</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Export into this folder</source>
            <translation>Экспортировать в эту папку</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Копировать адрес</translation>
        </message>
        <message>
            <source>Open in the browser (goes online)</source>
            <translation>Открыть в браузере (выход в сеть)</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Correct {field}</source>
            <translation>Исправить: {field}</translation>
        </message>
        <message>
            <source>Back to the extracted value</source>
            <translation>Вернуть извлечённое значение</translation>
        </message>
        <message>
            <source>; others differ</source>
            <translation>; есть расхождения</translation>
        </message>
        <message>
            <source>An article needs a headline.</source>
            <translation>Статье нужен заголовок.</translation>
        </message>
        <message>
            <source>Write a date as 2021, 2021-10 or 2021-10-05.</source>
            <translation>Запишите дату так: 2021, 2021-10 или 2021-10-05.</translation>
        </message>
        <message>
            <source>An address begins with https:// or http://</source>
            <translation>Адрес начинается с https:// или http://</translation>
        </message>
        <message>
            <source>from {source}</source>
            <translation>источник: {source}</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this article</source>
            <translation>Найти в этой статье</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Следующее место</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Предыдущее место</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не найдено</translation>
        </message>
        <message>
            <source>{current} of {total}</source>
            <translation>{current} из {total}</translation>
        </message>
    </context>
    <context>
        <name>Handlers</name>
        <message>
            <source>Import saved pages</source>
            <translation>Импорт сохранённых страниц</translation>
        </message>
        <message>
            <source>Import a folder of saved pages</source>
            <translation>Импорт папки с сохранёнными страницами</translation>
        </message>
        <message>
            <source>There is nothing to keep on the clipboard. Copy files or text first.</source>
            <translation>В буфере обмена нет ничего для архива. Сначала скопируйте файлы или текст.</translation>
        </message>
        <message>
            <source>Nothing was imported since the program started.</source>
            <translation>С запуска программы ничего не импортировалось.</translation>
        </message>
        <message>
            <source>Quit while an import is under way?</source>
            <translation>Выйти во время импорта?</translation>
        </message>
        <message>
            <source>What was taken in until now stays. The other files are left as and where they are.</source>
            <translation>Принятое до сих пор останется. Остальные файлы останутся как есть и где были.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>The originals are deleted too. This cannot be undone.</source>
            <translation>Оригиналы тоже будут удалены. Отменить это нельзя.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Удалить навсегда</translation>
        </message>
    </context>
    <context>
        <name>HighlightsDialog</name>
        <message>
            <source>Highlights and notes</source>
            <translation>Выделения и заметки</translation>
        </message>
        <message>
            <source>Show only those with these words</source>
            <translation>Показать только с этими словами</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Очистить</translation>
        </message>
        <message>
            <source>No highlights here yet</source>
            <translation>Выделений пока нет</translation>
        </message>
        <message>
            <source>Select words in an article, then choose a colour or write a note. This list shows those of the articles found.</source>
            <translation>Отметьте слова в статье, затем выберите цвет или напишите заметку. В этом списке — всё из найденных статей.</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Копировать всё</translation>
        </message>
    </context>
    <context>
        <name>ImportProgress</name>
        <message>
            <source>Progress of the import</source>
            <translation>Ход импорта</translation>
        </message>
        <message>
            <source>Cancel the import</source>
            <translation>Прервать импорт</translation>
        </message>
        <message>
            <source>Cancel: what is taken in stays</source>
            <translation>Прервать: всё принятое останется</translation>
        </message>
        <message>
            <source>Looking for saved pages…</source>
            <translation>Поиск сохранённых страниц…</translation>
        </message>
        <message>
            <source>Importing: {done} so far</source>
            <translation>Импорт: пока {done}</translation>
        </message>
        <message>
            <source>Importing {done} of {total} files</source>
            <translation>Импорт: {done} из {total} файлов</translation>
        </message>
        <message>
            <source>Go on with the import</source>
            <translation>Продолжить импорт</translation>
        </message>
        <message>
            <source>Pause the import</source>
            <translation>Приостановить импорт</translation>
        </message>
        <message>
            <source>Stopping after this file…</source>
            <translation>Остановка после этого файла…</translation>
        </message>
    </context>
    <context>
        <name>ImportReportDialog</name>
        <message>
            <source>Import report</source>
            <translation>Отчёт об импорте</translation>
        </message>
        <message>
            <source>Parts of the report</source>
            <translation>Разделы отчёта</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Повторить для всех</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Копировать отчёт</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Сохранить отчёт…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Сохранение отчёта</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>Лицензии</translation>
        </message>
        <message>
            <source>What is bundled</source>
            <translation>Что входит в состав</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Текст лицензии</translation>
        </message>
    </context>
    <context>
        <name>Lightbox</name>
        <message>
            <source>Enlarged picture; any key closes it</source>
            <translation>Увеличенная картинка; любая клавиша закроет её</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message>
            <source>All articles</source>
            <translation>Все статьи</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Порядок списка</translation>
        </message>
    </context>
    <context>
        <name>ManualDialog</name>
        <message>
            <source>Manual</source>
            <translation>Руководство</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Главы</translation>
        </message>
        <message>
            <source>Text of the chapter</source>
            <translation>Текст главы</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Write a note…</source>
            <translation>Написать заметку…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
    </context>
    <context>
        <name>NotesList</name>
        <message>
            <source>Notes and highlights</source>
            <translation>Заметки и выделения</translation>
        </message>
        <message>
            <source>Select words in the article to highlight them or to write a note.</source>
            <translation>Отметьте слова в статье, чтобы выделить их цветом или написать заметку.</translation>
        </message>
        <message>
            <source>These words are no longer in the text.</source>
            <translation>Этих слов больше нет в тексте.</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>OriginalPage</name>
        <message>
            <source>Opening the page as it was captured…</source>
            <translation>Открывается страница, какой она была сохранена…</translation>
        </message>
        <message>
            <source>The original page cannot be read.</source>
            <translation>Оригинал страницы не читается.</translation>
        </message>
        <message>
            <source>This build of Cuttings has no browser engine. The page is drawn by a simpler one and will not look as it did; its text and pictures are all here.</source>
            <translation>В этой сборке Cuttings нет браузерного движка. Страницу рисует более простой, и выглядит она иначе; но весь текст и все картинки здесь.</translation>
        </message>
        <message>
            <source>Nothing left this computer. The page asked for:</source>
            <translation>Ничто не покинуло этот компьютер. Страница запрашивала:</translation>
        </message>
        <message>
            <source>Nothing was blocked.</source>
            <translation>Ничего не заблокировано.</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… и ещё {count}</translation>
        </message>
        <message>
            <source>Nothing on this page covers its text: there is nothing to hide.</source>
            <translation>На этой странице ничто не закрывает текст: скрывать нечего.</translation>
        </message>
        <message>
            <source>A red ✕ hides that part of the page, a green ↺ shows it again. The kept file is not changed.</source>
            <translation>Красный ✕ скрывает эту часть страницы, зелёный ↺ показывает её снова. Хранимый файл не меняется.</translation>
        </message>
        <message>
            <source>These pages are pictures. Find words in the reading copy.</source>
            <translation>Эти страницы — изображения. Ищите слова в копии для чтения.</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <source>Show the report</source>
            <translation>Показать отчёт</translation>
        </message>
    </context>
    <context>
        <name>PdfPages</name>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Stop drawing this page</source>
            <translation>Прекратить отрисовку этой страницы</translation>
        </message>
        <message>
            <source>Page {number} was not drawn.</source>
            <translation>Страница {number} не отрисована.</translation>
        </message>
        <message>
            <source>Drawing page {number}…</source>
            <translation>Страница {number} отрисовывается…</translation>
        </message>
        <message>
            <source>This page cannot be drawn. Its text is in the reading copy.</source>
            <translation>Эту страницу нельзя отрисовать. Её текст есть в копии для чтения.</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>из {count}</translation>
        </message>
        <message>
            <source>Page {number} of {count} of the PDF</source>
            <translation>Страница {number} из {count} в PDF</translation>
        </message>
    </context>
    <context>
        <name>PlainOriginal</name>
        <message>
            <source>Original page</source>
            <translation>Оригинал страницы</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Pages of the preferences</source>
            <translation>Разделы настроек</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>папки нет</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Выберите папку</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>ReaderBar</name>
        <message>
            <source>Reading copy</source>
            <translation>Копия для чтения</translation>
        </message>
        <message>
            <source>The article alone</source>
            <translation>Только статья</translation>
        </message>
        <message>
            <source>Original page</source>
            <translation>Оригинал страницы</translation>
        </message>
        <message>
            <source>The page as it was captured (O)</source>
            <translation>Страница, какой она была сохранена (O)</translation>
        </message>
        <message>
            <source>What this page was kept from loading</source>
            <translation>Что этой странице не дали загрузить</translation>
        </message>
        <message>
            <source>Hide elements</source>
            <translation>Скрыть</translation>
        </message>
        <message>
            <source>Hide what covers the page; the kept file is not changed</source>
            <translation>Скрыть то, что закрывает страницу; сохранённый файл не меняется</translation>
        </message>
        <message>
            <source>Letters, size, width and paper</source>
            <translation>Шрифт, размер, ширина и бумага</translation>
        </message>
        <message>
            <source>Notes and highlights</source>
            <translation>Заметки и выделения</translation>
        </message>
        <message>
            <source>Find in this article</source>
            <translation>Найти в этой статье</translation>
        </message>
        <message>
            <source>Print or save as PDF</source>
            <translation>Печать или сохранение в PDF</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить как PDF…</translation>
        </message>
        <message>
            <source>Note on the whole article…</source>
            <translation>Заметка ко всей статье…</translation>
        </message>
    </context>
    <context>
        <name>ReaderPane</name>
        <message>
            <source>Select words in the article first, with the mouse or with Shift and the arrows.</source>
            <translation>Сначала отметьте слова в статье мышью или клавишами Shift и стрелками.</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>Article</source>
            <translation>Статья</translation>
        </message>
    </context>
    <context>
        <name>ReextractionDialog</name>
        <message>
            <source>Read again</source>
            <translation>Прочитать заново</translation>
        </message>
        <message>
            <source>Only what is ticked is accepted. Your own corrections stay in force.</source>
            <translation>Принимается только отмеченное. Ваши исправления остаются в силе.</translation>
        </message>
        <message>
            <source>Articles read again</source>
            <translation>Заново прочитанные статьи</translation>
        </message>
        <message>
            <source>What is found otherwise than before</source>
            <translation>Что теперь найдено иначе</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Статья</translation>
        </message>
        <message>
            <source>Kept until now</source>
            <translation>До сих пор</translation>
        </message>
        <message>
            <source>Found now</source>
            <translation>Найдено сейчас</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation>Ничего не изменится</translation>
        </message>
        <message>
            <source>This version finds in these originals what was found before.</source>
            <translation>Эта версия находит в этих оригиналах то же, что было найдено раньше.</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message>
            <source>Search the archive</source>
            <translation>Поиск в архиве</translation>
        </message>
        <message>
            <source>Search words, “a phrase”, tag:… site:… before:2024</source>
            <translation>Слова, “фраза”, tag:… site:… before:2024</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Очистить поиск</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Сохранить этот поиск</translation>
        </message>
        <message>
            <source>Forget this saved search</source>
            <translation>Забыть этот сохранённый поиск</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Подсказки</translation>
        </message>
    </context>
    <context>
        <name>SearchHandlers</name>
        <message>
            <source>Type a search first, then save it.</source>
            <translation>Сначала введите запрос, потом сохраните его.</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Сохранить этот поиск</translation>
        </message>
        <message>
            <source>Name of the search</source>
            <translation>Название поиска</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Note…</source>
            <translation>Заметка…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Сочетания клавиш</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Library, tags and publishers</source>
            <translation>Архив, метки и издания</translation>
        </message>
        <message>
            <source>Only these</source>
            <translation>Только эти</translation>
        </message>
        <message>
            <source>Without these</source>
            <translation>Кроме этих</translation>
        </message>
        <message>
            <source>No matter</source>
            <translation>Неважно</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Очистить корзину…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Переименовать…</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Цвет</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Без цвета</translation>
        </message>
        <message>
            <source>Delete the tag</source>
            <translation>Удалить метку</translation>
        </message>
    </context>
    <context>
        <name>StyleCard</name>
        <message>
            <source>Serif</source>
            <translation>С засечками</translation>
        </message>
        <message>
            <source>Sans serif</source>
            <translation>Без засечек</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>Как в окне</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Бумага</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>Сепия</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Шрифт</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Ширина</translation>
        </message>
        <message>
            <source>Line height</source>
            <translation>Межстрочный интервал</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>Tags of the selected articles</source>
            <translation>Метки выбранных статей</translation>
        </message>
        <message>
            <source>New tag</source>
            <translation>Новая метка</translation>
        </message>
        <message>
            <source>Type a tag and press Enter; use / for tags below a tag</source>
            <translation>Введите метку и нажмите Enter; знак / вкладывает метку в метку</translation>
        </message>
        <message>
            <source>Enter adds, Backspace takes the last one away, Escape closes. Ctrl+Z undoes.</source>
            <translation>Enter добавляет, Backspace убирает последнюю, Escape закрывает. Ctrl+Z отменяет.</translation>
        </message>
    </context>
    <context>
        <name>TagsRow</name>
        <message>
            <source>Add a tag</source>
            <translation>Добавить метку</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Articles per month</source>
            <translation>Статьи по месяцам</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Закрыть сообщение</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>Take saved pages in (you can also drop them anywhere on this window)</source>
            <translation>Принять сохранённые страницы (их можно и просто перетащить в это окно)</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Drop saved pages here</source>
            <translation>Перетащите сюда сохранённые страницы</translation>
        </message>
        <message>
            <source>Save an article in your browser (Ctrl+S), then drop the file, or a whole folder of them, anywhere on this window. Cuttings keeps it for good and finds every word in it.</source>
            <translation>Сохраните статью в браузере (Ctrl+S) и перетащите файл или целую папку в любое место этого окна. Cuttings сбережёт её навсегда и найдёт в ней каждое слово.</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Импорт файлов…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Импорт папки…</translation>
        </message>
        <message>
            <source>Try it with a sample article</source>
            <translation>Попробовать на примере статьи</translation>
        </message>
        <message>
            <source>Read the manual</source>
            <translation>Прочесть руководство</translation>
        </message>
    </context>
    <context>
        <name>articles</name>
        <message>
            <source>unread</source>
            <translation>не прочитана</translation>
        </message>
        <message>
            <source>starred</source>
            <translation>со звездой</translation>
        </message>
        <message>
            <source>tags: {tags}</source>
            <translation>метки: {tags}</translation>
        </message>
    </context>
    <context>
        <name>blank</name>
        <message>
            <source>Choose an article to read it here.</source>
            <translation>Выберите статью, чтобы прочитать её здесь.</translation>
        </message>
        <message>
            <source>J and K step through the list, Enter goes into the text.</source>
            <translation>J и K листают список, Enter переходит к тексту.</translation>
        </message>
    </context>
    <context>
        <name>care</name>
        <message numerus="yes">
            <source>The backup is restored, with %n article(s).</source>
            <translation>
                <numerusform>Резервная копия восстановлена, в ней %n статья.</numerusform>
                <numerusform>Резервная копия восстановлена, в ней %n статьи.</numerusform>
                <numerusform>Резервная копия восстановлена, в ней %n статей.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) taken in from the other archive</source>
            <translation>
                <numerusform>Из другого архива добавлена %n статья</numerusform>
                <numerusform>Из другого архива добавлены %n статьи</numerusform>
                <numerusform>Из другого архива добавлено %n статей</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>П&amp;равка</translation>
        </message>
        <message>
            <source>&amp;Article</source>
            <translation>С&amp;татья</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Поиск</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>A&amp;rchive</source>
            <translation>&amp;Архив</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <source>&amp;Import files…</source>
            <translation>Импорт &amp;файлов…</translation>
        </message>
        <message>
            <source>Import a &amp;folder…</source>
            <translation>&amp;Импорт папки…</translation>
        </message>
        <message>
            <source>&amp;Paste into the archive</source>
            <translation>Вставить в &amp;архив</translation>
        </message>
        <message>
            <source>Last import repor&amp;t</source>
            <translation>&amp;Отчёт о последнем импорте</translation>
        </message>
        <message>
            <source>&amp;Export selected articles…</source>
            <translation>&amp;Экспорт выбранных статей…</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>&amp;Печать…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>&amp;Сохранить как PDF…</translation>
        </message>
        <message>
            <source>Prefere&amp;nces…</source>
            <translation>&amp;Настройки…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Выход</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Повторить</translation>
        </message>
        <message>
            <source>Select &amp;all articles</source>
            <translation>&amp;Выделить все статьи</translation>
        </message>
        <message>
            <source>&amp;Copy headlines</source>
            <translation>&amp;Копировать заголовки</translation>
        </message>
        <message>
            <source>&amp;Open for reading</source>
            <translation>Открыть &amp;для чтения</translation>
        </message>
        <message>
            <source>&amp;Next article</source>
            <translation>С&amp;ледующая статья</translation>
        </message>
        <message>
            <source>&amp;Previous article</source>
            <translation>&amp;Предыдущая статья</translation>
        </message>
        <message>
            <source>&amp;Star</source>
            <translation>&amp;Звезда</translation>
        </message>
        <message>
            <source>&amp;Tags…</source>
            <translation>&amp;Метки…</translation>
        </message>
        <message>
            <source>Mark as &amp;read or unread</source>
            <translation>Отметить как прочитанную &amp;или непрочитанную</translation>
        </message>
        <message>
            <source>Show the page as it was &amp;captured</source>
            <translation>Показать страницу, какой &amp;она была сохранена</translation>
        </message>
        <message>
            <source>&amp;Highlight the selected words</source>
            <translation>&amp;Выделить отмеченные слова</translation>
        </message>
        <message>
            <source>&amp;Write a note…</source>
            <translation>Написать &amp;заметку…</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Сведения</translation>
        </message>
        <message>
            <source>Read &amp;again with this version…</source>
            <translation>Прочитать заново этой в&amp;ерсией…</translation>
        </message>
        <message>
            <source>&amp;Move to the trash</source>
            <translation>Переместить в &amp;корзину</translation>
        </message>
        <message>
            <source>Bring back &amp;from the trash</source>
            <translation>&amp;Вернуть из корзины</translation>
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation>&amp;Удалить навсегда…</translation>
        </message>
        <message>
            <source>&amp;Search the archive</source>
            <translation>&amp;Поиск в архиве</translation>
        </message>
        <message>
            <source>&amp;Find in this article</source>
            <translation>&amp;Найти в этой статье</translation>
        </message>
        <message>
            <source>&amp;Next match in this article</source>
            <translation>Следующее совпадение в &amp;этой статье</translation>
        </message>
        <message>
            <source>&amp;Previous match in this article</source>
            <translation>П&amp;редыдущее совпадение в этой статье</translation>
        </message>
        <message>
            <source>Sa&amp;ve this search…</source>
            <translation>С&amp;охранить этот поиск…</translation>
        </message>
        <message>
            <source>&amp;Clear the search</source>
            <translation>О&amp;чистить поиск</translation>
        </message>
        <message>
            <source>Search for a &amp;list of names…</source>
            <translation>Поиск по &amp;списку имён…</translation>
        </message>
        <message>
            <source>&amp;Highlights and notes…</source>
            <translation>&amp;Выделения и заметки…</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>&amp;Боковая панель</translation>
        </message>
        <message>
            <source>&amp;Timeline</source>
            <translation>&amp;Шкала времени</translation>
        </message>
        <message>
            <source>&amp;Compact list</source>
            <translation>П&amp;лотный список</translation>
        </message>
        <message>
            <source>Sort by &amp;relevance</source>
            <translation>Со&amp;ртировать по соответствию</translation>
        </message>
        <message>
            <source>Sort by date &amp;published</source>
            <translation>Сортировать &amp;по дате публикации</translation>
        </message>
        <message>
            <source>Sort by date &amp;added</source>
            <translation>Сортировать по &amp;дате поступления</translation>
        </message>
        <message>
            <source>Sort by p&amp;ublisher</source>
            <translation>Сортировать по &amp;изданию</translation>
        </message>
        <message>
            <source>Colours of the s&amp;ystem</source>
            <translation>&amp;Цвета системы</translation>
        </message>
        <message>
            <source>&amp;Light colours</source>
            <translation>&amp;Светлые цвета</translation>
        </message>
        <message>
            <source>&amp;Dark colours</source>
            <translation>&amp;Тёмные цвета</translation>
        </message>
        <message>
            <source>Larger te&amp;xt</source>
            <translation>&amp;Крупнее текст</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>&amp;Мельче текст</translation>
        </message>
        <message>
            <source>&amp;Normal text size</source>
            <translation>&amp;Обычный размер текста</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Во весь экран</translation>
        </message>
        <message>
            <source>&amp;New archive…</source>
            <translation>&amp;Новый архив…</translation>
        </message>
        <message>
            <source>&amp;Open an archive…</source>
            <translation>Открыть &amp;архив…</translation>
        </message>
        <message>
            <source>Show where it &amp;lies</source>
            <translation>Показать, &amp;где он лежит</translation>
        </message>
        <message>
            <source>&amp;Back up into one file…</source>
            <translation>&amp;Резервная копия в один файл…</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>&amp;Восстановить резервную копию…</translation>
        </message>
        <message>
            <source>Take in another archi&amp;ve…</source>
            <translation>&amp;Добавить другой архив…</translation>
        </message>
        <message>
            <source>&amp;Check every original</source>
            <translation>&amp;Проверить все оригиналы</translation>
        </message>
        <message>
            <source>&amp;Statistics</source>
            <translation>&amp;Статистика</translation>
        </message>
        <message>
            <source>&amp;Empty the trash…</source>
            <translation>&amp;Очистить корзину…</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>&amp;Руководство</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Сочетания клавиш</translation>
        </message>
        <message>
            <source>&amp;Find a command…</source>
            <translation>&amp;Найти команду…</translation>
        </message>
        <message>
            <source>What Cuttings &amp;protects, and what not</source>
            <translation>&amp;Что Cuttings защищает, а что нет</translation>
        </message>
        <message>
            <source>&amp;Licences</source>
            <translation>&amp;Лицензии</translation>
        </message>
        <message>
            <source>&amp;About Cuttings</source>
            <translation>&amp;О программе Cuttings</translation>
        </message>
    </context>
    <context>
        <name>compare</name>
        <message numerus="yes">
            <source>%n word(s) came in</source>
            <translation>
                <numerusform>Добавлено %n слово</numerusform>
                <numerusform>Добавлено %n слова</numerusform>
                <numerusform>Добавлено %n слов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) went</source>
            <translation>
                <numerusform>удалено %n слово</numerusform>
                <numerusform>удалено %n слова</numerusform>
                <numerusform>удалено %n слов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>completion</name>
        <message>
            <source>asked before</source>
            <translation>искали раньше</translation>
        </message>
        <message>
            <source>without: {what}</source>
            <translation>без: {what}</translation>
        </message>
        <message>
            <source>a tag of yours</source>
            <translation>ваша метка</translation>
        </message>
        <message>
            <source>a publisher or its address</source>
            <translation>издание или его адрес</translation>
        </message>
        <message>
            <source>a name in the byline</source>
            <translation>имя автора</translation>
        </message>
        <message>
            <source>published until then, as 2024 or 2024-03-17</source>
            <translation>вышло до этого дня: 2024 или 2024-03-17</translation>
        </message>
        <message>
            <source>published since then, as 2024 or 2024-03-17</source>
            <translation>вышло с этого дня: 2024 или 2024-03-17</translation>
        </message>
        <message>
            <source>published that day, month or year</source>
            <translation>вышло в этот день, месяц или год</translation>
        </message>
        <message>
            <source>saved from the web then</source>
            <translation>сохранено из сети тогда</translation>
        </message>
        <message>
            <source>taken in then</source>
            <translation>принято в архив тогда</translation>
        </message>
        <message>
            <source>only in headlines</source>
            <translation>только в заголовках</translation>
        </message>
        <message>
            <source>only in the text</source>
            <translation>только в тексте</translation>
        </message>
        <message>
            <source>in your notes and highlights</source>
            <translation>в ваших заметках и выделениях</translation>
        </message>
        <message>
            <source>a language, as de or ar</source>
            <translation>язык: de или ar</translation>
        </message>
        <message>
            <source>the publisher's own section</source>
            <translation>рубрика издания</translation>
        </message>
        <message>
            <source>a part of the address</source>
            <translation>часть адреса</translation>
        </message>
        <message>
            <source>length, as &gt;500 or 200-800</source>
            <translation>длина: &gt;500 или 200-800</translation>
        </message>
        <message>
            <source>with pictures</source>
            <translation>с картинками</translation>
        </message>
        <message>
            <source>with highlights</source>
            <translation>с выделениями</translation>
        </message>
        <message>
            <source>with notes</source>
            <translation>с заметками</translation>
        </message>
        <message>
            <source>with several versions</source>
            <translation>с несколькими версиями</translation>
        </message>
        <message>
            <source>with your star</source>
            <translation>с вашей звездой</translation>
        </message>
        <message>
            <source>not opened yet</source>
            <translation>ещё не открыто</translation>
        </message>
        <message>
            <source>without any tag</source>
            <translation>без меток</translation>
        </message>
    </context>
    <context>
        <name>details</name>
        <message>
            <source>Captured</source>
            <translation>Страница сохранена</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>Captured, says another</source>
            <translation>Сохранена, по другим данным</translation>
        </message>
        <message>
            <source>when it came into this archive</source>
            <translation>когда статья поступила в этот архив</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Принята в архив</translation>
        </message>
        <message>
            <source>Saved from</source>
            <translation>Сохранена с адреса</translation>
        </message>
        <message>
            <source>Addresses disagree</source>
            <translation>Адреса расходятся</translation>
        </message>
        <message>
            <source>The page names one site and was saved from another.</source>
            <translation>Страница называет один сайт, а сохранена с другого.</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s), {size}</source>
            <translation>
                <numerusform>%n часть, {size}</numerusform>
                <numerusform>%n части, {size}</numerusform>
                <numerusform>%n частей, {size}</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved with</source>
            <translation>Чем сохранена</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>of the file as it was given</source>
            <translation>файла в том виде, в каком он был передан</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Кодировка</translation>
        </message>
        <message>
            <source>Kept with it</source>
            <translation>Хранится вместе</translation>
        </message>
        <message>
            <source>nothing else</source>
            <translation>больше ничего</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… и ещё {count}</translation>
        </message>
        <message>
            <source>from {source}</source>
            <translation>источник: {source}</translation>
        </message>
    </context>
    <context>
        <name>drop</name>
        <message>
            <source>A copy goes into the archive. Your files stay as and where they are.</source>
            <translation>В архив попадёт копия. Ваши файлы останутся на месте и не изменятся.</translation>
        </message>
        <message>
            <source>Keep this selection as an article</source>
            <translation>Сохранить этот фрагмент как статью</translation>
        </message>
        <message>
            <source>Its words and pictures go into the archive, with where they came from.</source>
            <translation>Его слова и картинки попадут в архив с указанием, откуда они.</translation>
        </message>
        <message numerus="yes">
            <source>Take in %n file(s) or folder(s)</source>
            <translation>
                <numerusform>Принять %n файл или папку</numerusform>
                <numerusform>Принять %n файла или папки</numerusform>
                <numerusform>Принять %n файлов или папок</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message numerus="yes">
            <source>%n article(s) exported to {folder}</source>
            <translation>
                <numerusform>%n статья экспортирована в {folder}</numerusform>
                <numerusform>%n статьи экспортированы в {folder}</numerusform>
                <numerusform>%n статей экспортировано в {folder}</numerusform>
            </translation>
        </message>
        <message>
            <source>Web pages (HTML)</source>
            <translation>Веб-страницы (HTML)</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Простой текст</translation>
        </message>
        <message>
            <source>JSON, with everything known</source>
            <translation>JSON со всеми сведениями</translation>
        </message>
        <message>
            <source>A table (CSV)</source>
            <translation>Таблица (CSV)</translation>
        </message>
        <message>
            <source>References (BibTeX)</source>
            <translation>Библиографические ссылки (BibTeX)</translation>
        </message>
        <message>
            <source>References (RIS)</source>
            <translation>Библиографические ссылки (RIS)</translation>
        </message>
        <message>
            <source>References (CSL JSON)</source>
            <translation>Библиографические ссылки (CSL JSON)</translation>
        </message>
        <message>
            <source>The originals, as they were given</source>
            <translation>Оригиналы, какими были переданы</translation>
        </message>
        <message numerus="yes">
            <source>Export %n article(s)</source>
            <translation>
                <numerusform>Экспорт %n статьи</numerusform>
                <numerusform>Экспорт %n статей</numerusform>
                <numerusform>Экспорт %n статей</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>Saved as {file}</source>
            <translation>Сохранено как {file}</translation>
        </message>
    </context>
    <context>
        <name>filters</name>
        <message>
            <source>starred</source>
            <translation>со звездой</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>не прочитана</translation>
        </message>
        <message>
            <source>read already</source>
            <translation>прочитано</translation>
        </message>
        <message>
            <source>untagged</source>
            <translation>без меток</translation>
        </message>
        <message>
            <source>with pictures</source>
            <translation>с картинками</translation>
        </message>
        <message>
            <source>with notes</source>
            <translation>с заметками</translation>
        </message>
        <message>
            <source>with highlights</source>
            <translation>с выделениями</translation>
        </message>
        <message>
            <source>with several versions</source>
            <translation>с несколькими версиями</translation>
        </message>
        <message>
            <source>tag</source>
            <translation>метка</translation>
        </message>
        <message>
            <source>publisher</source>
            <translation>издание</translation>
        </message>
        <message>
            <source>author</source>
            <translation>автор</translation>
        </message>
        <message>
            <source>language</source>
            <translation>язык</translation>
        </message>
        <message>
            <source>section</source>
            <translation>рубрика</translation>
        </message>
        <message>
            <source>address</source>
            <translation>адрес</translation>
        </message>
        <message>
            <source>has</source>
            <translation>есть</translation>
        </message>
        <message>
            <source>is</source>
            <translation>статус</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>с {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>по {day}</translation>
        </message>
    </context>
    <context>
        <name>formats</name>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
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
            <translation>январь</translation>
        </message>
        <message>
            <source>February</source>
            <translation>февраль</translation>
        </message>
        <message>
            <source>March</source>
            <translation>март</translation>
        </message>
        <message>
            <source>April</source>
            <translation>апрель</translation>
        </message>
        <message>
            <source>May</source>
            <translation>май</translation>
        </message>
        <message>
            <source>June</source>
            <translation>июнь</translation>
        </message>
        <message>
            <source>July</source>
            <translation>июль</translation>
        </message>
        <message>
            <source>August</source>
            <translation>август</translation>
        </message>
        <message>
            <source>September</source>
            <translation>сентябрь</translation>
        </message>
        <message>
            <source>October</source>
            <translation>октябрь</translation>
        </message>
        <message>
            <source>November</source>
            <translation>ноябрь</translation>
        </message>
        <message>
            <source>December</source>
            <translation>декабрь</translation>
        </message>
        <message>
            <source>January</source>
            <comment>after a day</comment>
            <translation>января</translation>
        </message>
        <message>
            <source>February</source>
            <comment>after a day</comment>
            <translation>февраля</translation>
        </message>
        <message>
            <source>March</source>
            <comment>after a day</comment>
            <translation>марта</translation>
        </message>
        <message>
            <source>April</source>
            <comment>after a day</comment>
            <translation>апреля</translation>
        </message>
        <message>
            <source>May</source>
            <comment>after a day</comment>
            <translation>мая</translation>
        </message>
        <message>
            <source>June</source>
            <comment>after a day</comment>
            <translation>июня</translation>
        </message>
        <message>
            <source>July</source>
            <comment>after a day</comment>
            <translation>июля</translation>
        </message>
        <message>
            <source>August</source>
            <comment>after a day</comment>
            <translation>августа</translation>
        </message>
        <message>
            <source>September</source>
            <comment>after a day</comment>
            <translation>сентября</translation>
        </message>
        <message>
            <source>October</source>
            <comment>after a day</comment>
            <translation>октября</translation>
        </message>
        <message>
            <source>November</source>
            <comment>after a day</comment>
            <translation>ноября</translation>
        </message>
        <message>
            <source>December</source>
            <comment>after a day</comment>
            <translation>декабря</translation>
        </message>
        <message>
            <source>bytes</source>
            <translation>байт</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>кБ</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>МБ</translation>
        </message>
        <message>
            <source>GB</source>
            <translation>ГБ</translation>
        </message>
        <message>
            <source>{most} and {last}</source>
            <translation>{most} и {last}</translation>
        </message>
        <message>
            <source>1,234.5</source>
            <translation>1 234,5</translation>
        </message>
    </context>
    <context>
        <name>highlights</name>
        <message numerus="yes">
            <source>%n highlight(s) and note(s)</source>
            <translation>
                <numerusform>Выделения и заметки: %n</numerusform>
                <numerusform>Выделения и заметки: %n</numerusform>
                <numerusform>Выделения и заметки: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>languages</name>
        <message>
            <source>Arabic</source>
            <translation>Арабский</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Немецкий</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Греческий</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Английский</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Испанский</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Персидский</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Французский</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Иврит</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Хинди</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Итальянский</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Японский</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Корейский</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Нидерландский</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Польский</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Португальский</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Русский</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Турецкий</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Украинский</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Урду</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Китайский</translation>
        </message>
    </context>
    <context>
        <name>manual</name>
        <message>
            <source>en</source>
            <comment>the folder of the manual in this language</comment>
            <translation>ru</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Первые шаги</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Saving pages</source>
            <translation>Сохранение страниц</translation>
        </message>
        <message>
            <source>Reading and noting</source>
            <translation>Чтение и заметки</translation>
        </message>
        <message>
            <source>Files and backups</source>
            <translation>Файлы и резервные копии</translation>
        </message>
        <message>
            <source>What is protected</source>
            <translation>Что защищено</translation>
        </message>
        <message>
            <source>About Cuttings</source>
            <translation>О программе Cuttings</translation>
        </message>
    </context>
    <context>
        <name>opening</name>
        <message>
            <source>Try again</source>
            <translation>Попробовать снова</translation>
        </message>
        <message>
            <source>Make a new archive here</source>
            <translation>Создать здесь новый архив</translation>
        </message>
        <message>
            <source>Choose another archive…</source>
            <translation>Выбрать другой архив…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>Choose the folder of an archive</source>
            <translation>Выберите папку архива</translation>
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message numerus="yes">
            <source>%n article(s) taken in</source>
            <translation>
                <numerusform>%n статья принята</numerusform>
                <numerusform>%n статьи приняты</numerusform>
                <numerusform>%n статей принято</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already here</source>
            <translation>
                <numerusform>уже есть: %n</numerusform>
                <numerusform>уже есть: %n</numerusform>
                <numerusform>уже есть: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not taken in</source>
            <translation>
                <numerusform>не принято: %n</numerusform>
                <numerusform>не принято: %n</numerusform>
                <numerusform>не принято: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>прервано</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>изображение</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <translation>звукозапись</translation>
        </message>
        <message>
            <source>a film</source>
            <translation>видео</translation>
        </message>
        <message>
            <source>a font</source>
            <translation>шрифт</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>программа</translation>
        </message>
        <message>
            <source>a Windows program</source>
            <translation>программа для Windows</translation>
        </message>
        <message>
            <source>an Office document</source>
            <translation>документ Office</translation>
        </message>
        <message>
            <source>an Office document of the old kind</source>
            <translation>старый документ Office</translation>
        </message>
        <message>
            <source>a database</source>
            <translation>база данных</translation>
        </message>
        <message>
            <source>binary data</source>
            <translation>двоичные данные</translation>
        </message>
        <message>
            <source>nothing but blanks</source>
            <translation>одни пробелы</translation>
        </message>
        <message>
            <source>an internet shortcut</source>
            <translation>ярлык интернета</translation>
        </message>
        <message>
            <source>a desktop link</source>
            <translation>ссылка рабочего стола</translation>
        </message>
        <message>
            <source>a web location</source>
            <translation>веб-адрес</translation>
        </message>
        <message>
            <source>a ZIP that holds no page</source>
            <translation>ZIP без страниц</translation>
        </message>
        <message>
            <source>a ZIP with a password</source>
            <translation>ZIP с паролем</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>папка</translation>
        </message>
        <message>
            <source>The file is empty. Save the page again.</source>
            <translation>Файл пуст. Сохраните страницу ещё раз.</translation>
        </message>
        <message>
            <source>The file is too large to be an article.</source>
            <translation>Файл слишком велик для статьи.</translation>
        </message>
        <message>
            <source>This file may not be read. Change its permissions and try again.</source>
            <translation>Этот файл запрещено читать. Измените права доступа и попробуйте снова.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <translation>Файла больше нет на месте.</translation>
        </message>
        <message>
            <source>The file could not be read from its disk.</source>
            <translation>Файл не удалось прочесть с диска.</translation>
        </message>
        <message>
            <source>This is not a file but a device or a pipe.</source>
            <translation>Это не файл, а устройство или канал.</translation>
        </message>
        <message>
            <source>This is a link to another place. Drop the file itself.</source>
            <translation>Это ссылка на другое место. Перетащите сам файл.</translation>
        </message>
        <message>
            <source>The file is still being written. Try again when it is complete.</source>
            <translation>Файл ещё записывается. Попробуйте снова, когда он будет готов.</translation>
        </message>
        <message>
            <source>This is not a saved page.</source>
            <translation>Это не сохранённая страница.</translation>
        </message>
        <message>
            <source>There is no saved page in this folder.</source>
            <translation>В этой папке нет сохранённых страниц.</translation>
        </message>
        <message>
            <source>This file holds only a web address, not a page. Open it in a browser and save the page.</source>
            <translation>В этом файле только веб-адрес, а не страница. Откройте его в браузере и сохраните страницу.</translation>
        </message>
        <message>
            <source>This is a list of bookmarks, not a saved page.</source>
            <translation>Это список закладок, а не сохранённая страница.</translation>
        </message>
        <message>
            <source>The file is protected by a password. Save it without one.</source>
            <translation>Файл защищён паролем. Сохраните его без пароля.</translation>
        </message>
        <message>
            <source>The file is damaged or incomplete. Save the page again.</source>
            <translation>Файл повреждён или неполон. Сохраните страницу ещё раз.</translation>
        </message>
        <message>
            <source>There is no text in this file.</source>
            <translation>В этом файле нет текста.</translation>
        </message>
        <message>
            <source>The file unpacks to an absurd size and was left alone.</source>
            <translation>Файл распаковывается до немыслимого размера; он не тронут.</translation>
        </message>
        <message>
            <source>The page took too long to read and was left alone.</source>
            <translation>Страница читалась слишком долго; она не тронута.</translation>
        </message>
        <message>
            <source>The page could not be read without harm and was left alone.</source>
            <translation>Страницу нельзя прочесть без вреда; она не тронута.</translation>
        </message>
        <message>
            <source>The disk is full. Make room and try again.</source>
            <translation>Диск заполнен. Освободите место и попробуйте снова.</translation>
        </message>
        <message>
            <source>There is not enough memory to read this file. Close other programs and try again.</source>
            <translation>Не хватает памяти, чтобы прочитать этот файл. Закройте другие программы и попробуйте снова.</translation>
        </message>
        <message>
            <source>Cancelled before its turn.</source>
            <translation>Импорт прерван раньше, чем дошла очередь.</translation>
        </message>
        <message>
            <source>Only the beginning of the article seems to be in this page.</source>
            <translation>Похоже, на этой странице только начало статьи.</translation>
        </message>
        <message>
            <source>The page shows a paywall; the article may not be complete.</source>
            <translation>На странице платный доступ; статья может быть неполной.</translation>
        </message>
        <message>
            <source>The page shows a consent wall instead of the article.</source>
            <translation>Вместо статьи на странице запрос согласия.</translation>
        </message>
        <message>
            <source>This looks like an error page.</source>
            <translation>Похоже на страницу с ошибкой.</translation>
        </message>
        <message>
            <source>This looks like a front page or a list, not one article.</source>
            <translation>Похоже на главную страницу или список, а не на одну статью.</translation>
        </message>
        <message>
            <source>This looks like a picture gallery.</source>
            <translation>Похоже на фотогалерею.</translation>
        </message>
        <message>
            <source>This page is mainly a video, which a saved page does not hold.</source>
            <translation>На этой странице главным образом видео, а его в сохранённой странице нет.</translation>
        </message>
        <message>
            <source>The page was saved before its text had loaded.</source>
            <translation>Страница сохранена раньше, чем загрузился её текст.</translation>
        </message>
        <message>
            <source>No article was found; the text of the whole page was kept.</source>
            <translation>Статья не найдена; сохранён текст всей страницы.</translation>
        </message>
        <message>
            <source>The text may hold too much or too little of the page.</source>
            <translation>В тексте может быть лишнее или чего-то может не хватать.</translation>
        </message>
        <message>
            <source>Some pictures or other parts were not saved with the page.</source>
            <translation>Некоторые картинки или другие части не сохранились вместе со страницей.</translation>
        </message>
        <message>
            <source>The page is built strangely; its whole text was indexed.</source>
            <translation>Страница устроена необычно; в индекс внесён весь её текст.</translation>
        </message>
        <message>
            <source>The page does not say how its letters are encoded. If they look wrong, read it again.</source>
            <translation>На странице не указана кодировка. Если буквы выглядят неверно, перечитайте её.</translation>
        </message>
        <message>
            <source>The page names two different sites as its address.</source>
            <translation>Страница называет своим адресом два разных сайта.</translation>
        </message>
        <message>
            <source>The file holds text that somebody typed into the page.</source>
            <translation>В файле есть текст, который кто-то ввёл на странице.</translation>
        </message>
        <message>
            <source>The headline was made from the first sentence.</source>
            <translation>Заголовок составлен из первого предложения.</translation>
        </message>
        <message>
            <source>The page says it was published in the future.</source>
            <translation>Судя по странице, она опубликована в будущем.</translation>
        </message>
        <message>
            <source>Parts of the page were left out of the reading copy to be safe.</source>
            <translation>Ради безопасности части страницы не вошли в копию для чтения.</translation>
        </message>
        <message numerus="yes">
            <source>Tagged %n article(s) “{name}”</source>
            <translation>
                <numerusform>Метка «{name}» поставлена на %n статью</numerusform>
                <numerusform>Метка «{name}» поставлена на %n статьи</numerusform>
                <numerusform>Метка «{name}» поставлена на %n статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took “{name}” off %n article(s)</source>
            <translation>
                <numerusform>Метка «{name}» снята с %n статьи</numerusform>
                <numerusform>Метка «{name}» снята с %n статей</numerusform>
                <numerusform>Метка «{name}» снята с %n статей</numerusform>
            </translation>
        </message>
        <message>
            <source>Renamed “{old}” to “{new}”</source>
            <translation>«{old}» теперь называется «{new}»</translation>
        </message>
        <message>
            <source>“{old}” is one with “{new}” now</source>
            <translation>«{old}» и «{new}» теперь одна метка</translation>
        </message>
        <message>
            <source>Deleted the tag “{name}”</source>
            <translation>Метка «{name}» удалена</translation>
        </message>
        <message numerus="yes">
            <source>Starred %n article(s)</source>
            <translation>
                <numerusform>%n статья отмечена звездой</numerusform>
                <numerusform>%n статьи отмечены звездой</numerusform>
                <numerusform>%n статей отмечено звездой</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took the star off %n article(s)</source>
            <translation>
                <numerusform>Звезда снята с %n статьи</numerusform>
                <numerusform>Звезда снята с %n статей</numerusform>
                <numerusform>Звезда снята с %n статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %n article(s) as read</source>
            <translation>
                <numerusform>%n статья отмечена как прочитанная</numerusform>
                <numerusform>%n статьи отмечены как прочитанные</numerusform>
                <numerusform>%n статей отмечено как прочитанные</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %n article(s) as unread</source>
            <translation>
                <numerusform>%n статья отмечена как непрочитанная</numerusform>
                <numerusform>%n статьи отмечены как непрочитанные</numerusform>
                <numerusform>%n статей отмечено как непрочитанные</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moved %n article(s) to the trash</source>
            <translation>
                <numerusform>%n статья перемещена в корзину</numerusform>
                <numerusform>%n статьи перемещены в корзину</numerusform>
                <numerusform>%n статей перемещено в корзину</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restored %n article(s)</source>
            <translation>
                <numerusform>%n статья восстановлена</numerusform>
                <numerusform>%n статьи восстановлены</numerusform>
                <numerusform>%n статей восстановлено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n article(s) for good</source>
            <translation>
                <numerusform>%n статья удалена навсегда</numerusform>
                <numerusform>%n статьи удалены навсегда</numerusform>
                <numerusform>%n статей удалено навсегда</numerusform>
            </translation>
        </message>
        <message>
            <source>{field} is as extracted again</source>
            <translation>{field}: снова как извлечено</translation>
        </message>
        <message>
            <source>{field} corrected</source>
            <translation>Исправлено: {field}</translation>
        </message>
        <message>
            <source>Read again as {encoding}</source>
            <translation>Перечитано как {encoding}</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n слово</numerusform>
                <numerusform>%n слова</numerusform>
                <numerusform>%n слов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) read again</source>
            <translation>
                <numerusform>Заново прочитана %n статья</numerusform>
                <numerusform>Заново прочитаны %n статьи</numerusform>
                <numerusform>Заново прочитано %n статей</numerusform>
            </translation>
        </message>
        <message>
            <source>Note deleted</source>
            <translation>Заметка удалена</translation>
        </message>
        <message>
            <source>Highlight deleted</source>
            <translation>Выделение удалено</translation>
        </message>
        <message>
            <source>Saved the search “{name}”</source>
            <translation>Поиск «{name}» сохранён</translation>
        </message>
        <message>
            <source>Deleted the search “{name}”</source>
            <translation>Поиск «{name}» удалён</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Лид</translation>
        </message>
        <message>
            <source>Bylines</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Издание</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Ключевые слова</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубликовано</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Обновлено</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>Главная иллюстрация</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Место и дата</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Агентства</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Предупреждения</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>web page</source>
            <translation>веб-страница</translation>
        </message>
        <message>
            <source>web page with its folder</source>
            <translation>веб-страница с папкой</translation>
        </message>
        <message>
            <source>plain text</source>
            <translation>простой текст</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>электронное письмо</translation>
        </message>
        <message>
            <source>selection</source>
            <translation>фрагмент</translation>
        </message>
        <message>
            <source>the program that saved the page</source>
            <translation>программа, сохранившая страницу</translation>
        </message>
        <message>
            <source>what the system noted when it was saved</source>
            <translation>что записала система при сохранении</translation>
        </message>
        <message>
            <source>set by hand</source>
            <translation>задано вручную</translation>
        </message>
        <message>
            <source>the page's data for search engines (JSON-LD)</source>
            <translation>данные страницы для поисковых систем (JSON-LD)</translation>
        </message>
        <message>
            <source>the page's data for sharing (OpenGraph)</source>
            <translation>данные страницы для соцсетей (OpenGraph)</translation>
        </message>
        <message>
            <source>the page's meta tags</source>
            <translation>метатеги страницы</translation>
        </message>
        <message>
            <source>the page's microdata</source>
            <translation>микроданные страницы</translation>
        </message>
        <message>
            <source>a date in the page</source>
            <translation>дата на странице</translation>
        </message>
        <message>
            <source>the line printed under the headline</source>
            <translation>строка под заголовком</translation>
        </message>
        <message>
            <source>the address</source>
            <translation>адрес</translation>
        </message>
        <message>
            <source>the page's main heading</source>
            <translation>главный заголовок страницы</translation>
        </message>
        <message>
            <source>the page's title</source>
            <translation>название страницы</translation>
        </message>
        <message>
            <source>the text itself</source>
            <translation>сам текст</translation>
        </message>
        <message>
            <source>the first sentence</source>
            <translation>первое предложение</translation>
        </message>
        <message>
            <source>the file's name</source>
            <translation>имя файла</translation>
        </message>
        <message>
            <source>the file's own time</source>
            <translation>время файла</translation>
        </message>
        <message>
            <source>the page's canonical link</source>
            <translation>каноническая ссылка страницы</translation>
        </message>
        <message>
            <source>a date printed in the page</source>
            <translation>дата, напечатанная на странице</translation>
        </message>
        <message>
            <source>a guess from the whole page</source>
            <translation>догадка по всей странице</translation>
        </message>
        <message>
            <source>what the page says of itself</source>
            <translation>что страница сообщает о себе</translation>
        </message>
        <message>
            <source>a link in the page</source>
            <translation>ссылка на странице</translation>
        </message>
        <message>
            <source>the page's links to itself</source>
            <translation>ссылки страницы на саму себя</translation>
        </message>
        <message>
            <source>the clipper's notes at the head of the file</source>
            <translation>пометки программы сохранения в начале файла</translation>
        </message>
        <message>
            <source>the first lines of the file</source>
            <translation>первые строки файла</translation>
        </message>
        <message>
            <source>the first picture of the article</source>
            <translation>первая картинка статьи</translation>
        </message>
        <message>
            <source>the Wayback Machine</source>
            <translation>Wayback Machine</translation>
        </message>
        <message>
            <source>archive.today</source>
            <translation>archive.today</translation>
        </message>
        <message>
            <source>the browser it was dragged from</source>
            <translation>браузер, из которого перетащили</translation>
        </message>
        <message>
            <source>when it was dropped</source>
            <translation>перетаскивание</translation>
        </message>
        <message>
            <source>when it was pasted</source>
            <translation>вставка из буфера</translation>
        </message>
        <message>
            <source>the PDF's own record</source>
            <translation>сведения самого PDF</translation>
        </message>
        <message>
            <source>the book's own record</source>
            <translation>сведения самой книги</translation>
        </message>
        <message>
            <source>the mark at the file's start</source>
            <translation>отметка в начале файла</translation>
        </message>
        <message>
            <source>the first line</source>
            <translation>первая строка</translation>
        </message>
        <message>
            <source>a guess from its letters</source>
            <translation>догадка по буквам</translation>
        </message>
        <message>
            <source>{field}: “{after}” is new</source>
            <translation>{field}: «{after}» — новое</translation>
        </message>
        <message>
            <source>{field}: “{before}” is gone</source>
            <translation>{field}: «{before}» исчезло</translation>
        </message>
        <message>
            <source>{field}: “{before}” became “{after}”</source>
            <translation>{field}: было «{before}», стало «{after}»</translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) new or changed</source>
            <translation>
                <numerusform>%n абзац новый или изменён</numerusform>
                <numerusform>%n абзаца новые или изменены</numerusform>
                <numerusform>%n абзацев новые или изменены</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) gone or changed</source>
            <translation>
                <numerusform>%n абзац исчез или изменён</numerusform>
                <numerusform>%n абзаца исчезли или изменены</numerusform>
                <numerusform>%n абзацев исчезли или изменены</numerusform>
            </translation>
        </message>
        <message>
            <source>The catalogue was damaged and there was no copy.</source>
            <translation>Каталог был повреждён, а копии не нашлось.</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue was damaged; the copy of {day} with %n article(s) took its place.</source>
            <translation>
                <numerusform>Каталог был повреждён; его заменила копия от {day}, в которой %n статья.</numerusform>
                <numerusform>Каталог был повреждён; его заменила копия от {day}, в которой %n статьи.</numerusform>
                <numerusform>Каталог был повреждён; его заменила копия от {day}, в которой %n статей.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tags, notes and corrections made since then are lost.</source>
            <translation>Метки, заметки и исправления, сделанные позже, потеряны.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) came back from the originals.</source>
            <translation>
                <numerusform>%n статья восстановлена по оригиналам.</numerusform>
                <numerusform>%n статьи восстановлены по оригиналам.</numerusform>
                <numerusform>%n статей восстановлено по оригиналам.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue is damaged and its disk cannot be written: the copy of {day} with %n article(s) is shown.</source>
            <translation>
                <numerusform>Каталог повреждён, а запись на его диск невозможна: показана копия за {day}, в ней %n статья.</numerusform>
                <numerusform>Каталог повреждён, а запись на его диск невозможна: показана копия за {day}, в ней %n статьи.</numerusform>
                <numerusform>Каталог повреждён, а запись на его диск невозможна: показана копия за {day}, в ней %n статей.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) checked; all are as they were given.</source>
            <translation>
                <numerusform>Проверен %n оригинал; он не изменился.</numerusform>
                <numerusform>Проверено %n оригинала; все без изменений.</numerusform>
                <numerusform>Проверено %n оригиналов; все без изменений.</numerusform>
            </translation>
        </message>
        <message>
            <source>Something in the archive is not what it was. Restore a backup.</source>
            <translation>Что-то в архиве изменилось. Восстановите резервную копию.</translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) read</source>
            <translation>
                <numerusform>Прочитан %n оригинал</numerusform>
                <numerusform>Прочитано %n оригинала</numerusform>
                <numerusform>Прочитано %n оригиналов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) in the catalogue</source>
            <translation>
                <numerusform>%n статья в каталоге</numerusform>
                <numerusform>%n статьи в каталоге</numerusform>
                <numerusform>%n статей в каталоге</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) damaged</source>
            <translation>
                <numerusform>%n оригинал повреждён</numerusform>
                <numerusform>%n оригинала повреждено</numerusform>
                <numerusform>%n оригиналов повреждено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) missing</source>
            <translation>
                <numerusform>Не хватает %n оригинала</numerusform>
                <numerusform>Не хватает %n оригиналов</numerusform>
                <numerusform>Не хватает %n оригиналов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left over, which does no harm</source>
            <translation>
                <numerusform>%n лишний, это не вредит</numerusform>
                <numerusform>%n лишних, это не вредит</numerusform>
                <numerusform>%n лишних, это не вредит</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n complaint(s) about the catalogue</source>
            <translation>
                <numerusform>%n замечание к каталогу</numerusform>
                <numerusform>%n замечания к каталогу</numerusform>
                <numerusform>%n замечаний к каталогу</numerusform>
            </translation>
        </message>
        <message>
            <source>The index was damaged or missing; it is made again by itself.</source>
            <translation>Указатель был повреждён или отсутствовал; он создаётся заново сам.</translation>
        </message>
        <message>
            <source>The index is behind the catalogue; it catches up by itself.</source>
            <translation>Указатель отстаёт от каталога; он догонит сам.</translation>
        </message>
        <message>
            <source>The index agrees with the catalogue.</source>
            <translation>Указатель соответствует каталогу.</translation>
        </message>
        <message>
            <source>The archive lies on a network drive: let only one computer open it at a time.</source>
            <translation>Архив лежит на сетевом диске: пусть его открывает только один компьютер за раз.</translation>
        </message>
        <message>
            <source>The archive lies on a USB stick or card: eject it before you pull it out.</source>
            <translation>Архив лежит на USB-накопителе или карте: извлеките накопитель в системе, прежде чем вынуть его.</translation>
        </message>
        <message>
            <source>The archive lies in a {service} folder: close Cuttings here before you open it elsewhere.</source>
            <translation>Архив лежит в папке {service}: закройте Cuttings здесь, прежде чем открыть его в другом месте.</translation>
        </message>
        <message>
            <source>Two computers wrote at once: “{name}” is the other one's catalogue. Merge it under Archive.</source>
            <translation>Два компьютера писали одновременно: «{name}» — каталог другого. Объедините его в меню «Архив».</translation>
        </message>
        <message>
            <source>“{text}” is not a field; it was looked for as a word.</source>
            <translation>«{text}» — не поле; искали как слово.</translation>
        </message>
        <message>
            <source>“{text}” is not a date. Write 2021, 2021-10, 2021-10-05 or 2weeks.</source>
            <translation>«{text}» — не дата. Напишите 2021, 2021-10, 2021-10-05 или 2weeks.</translation>
        </message>
        <message>
            <source>“{text}” is not a number.</source>
            <translation>«{text}» — не число.</translation>
        </message>
        <message>
            <source>“{text}” cannot be looked for that way.</source>
            <translation>«{text}» так искать нельзя.</translation>
        </message>
        <message>
            <source>A quotation mark is missing; the rest was taken as the phrase.</source>
            <translation>Не хватает кавычки; всё до конца принято за фразу.</translation>
        </message>
        <message>
            <source>A parenthesis is missing.</source>
            <translation>Не хватает скобки.</translation>
        </message>
        <message>
            <source>Only exclusions: everything else is shown.</source>
            <translation>Только исключения: показано всё остальное.</translation>
        </message>
        <message>
            <source>The question was cut; it is too long.</source>
            <translation>Запрос слишком длинный и был обрезан.</translation>
        </message>
        <message>
            <source>“{text}” was not understood.</source>
            <translation>Не понято: «{text}».</translation>
        </message>
        <message>
            <source>The full-text index is not of this computer; searching finds nothing here.</source>
            <translation>Полнотекстовый индекс создан не на этом компьютере; поиск здесь ничего не находит.</translation>
        </message>
        <message>
            <source>The full-text index is being made anew. Until it is there, searching finds little.</source>
            <translation>Полнотекстовый индекс создаётся заново. Пока он не готов, поиск находит мало.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n статья</numerusform>
                <numerusform>%n статьи</numerusform>
                <numerusform>%n статей</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full. Make room; everything taken in so far is safe.</source>
            <translation>Диск заполнен. Освободите место; всё принятое до сих пор в сохранности.</translation>
        </message>
        <message>
            <source>The archive cannot be written here. It is open for reading only.</source>
            <translation>Записать в архив нельзя. Он открыт только для чтения.</translation>
        </message>
        <message>
            <source>Another program is using this archive.</source>
            <translation>Этим архивом пользуется другая программа.</translation>
        </message>
        <message>
            <source>The archive's folder cannot be reached. Is its disk plugged in?</source>
            <translation>Папка архива недоступна. Подключён ли её диск?</translation>
        </message>
        <message>
            <source>The archive's disk does not answer as it should.</source>
            <translation>Диск архива не отвечает как следует.</translation>
        </message>
        <message>
            <source>This archive was made by a newer Cuttings. Update the program.</source>
            <translation>Этот архив создан более новой версией Cuttings. Обновите программу.</translation>
        </message>
        <message>
            <source>This folder holds other files. Choose an empty one.</source>
            <translation>В этой папке другие файлы. Выберите пустую.</translation>
        </message>
        <message>
            <source>The archive is damaged. Run a checkup, or restore a backup.</source>
            <translation>Архив повреждён. Запустите проверку или восстановите резервную копию.</translation>
        </message>
        <message>
            <source>This article is no longer in the archive.</source>
            <translation>Этой статьи больше нет в архиве.</translation>
        </message>
        <message>
            <source>The page could not be read without harm.</source>
            <translation>Страницу нельзя прочесть без вреда.</translation>
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <translation>Для этого не хватает памяти.</translation>
        </message>
        <message>
            <source>The system refused: {reason}</source>
            <translation>Система отказала: {reason}</translation>
        </message>
        <message>
            <source>Something went wrong inside Cuttings. It was written to the crash log.</source>
            <translation>Внутри Cuttings что-то пошло не так. Это записано в журнал сбоев.</translation>
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <source>Window</source>
            <translation>Окно</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Чтение</translation>
        </message>
        <message>
            <source>Import and backup</source>
            <translation>Импорт и резервные копии</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлые</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмные</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Просторные</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Плотные</translation>
        </message>
        <message>
            <source>With serifs</source>
            <translation>С засечками</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Синий</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Сине-зелёный</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Зелёный</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Оранжевый</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Красный</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Розовый</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Фиолетовый</translation>
        </message>
        <message>
            <source>Graphite</source>
            <translation>Графитовый</translation>
        </message>
        <message>
            <source>Without serifs</source>
            <translation>Без засечек</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>Как в окне</translation>
        </message>
        <message>
            <source>White paper</source>
            <translation>Белая бумага</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>Сепия</translation>
        </message>
    </context>
    <context>
        <name>purge</name>
        <message numerus="yes">
            <source>Delete %n article(s) for good?</source>
            <translation>
                <numerusform>Удалить %n статью навсегда?</numerusform>
                <numerusform>Удалить %n статьи навсегда?</numerusform>
                <numerusform>Удалить %n статей навсегда?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>reader</name>
        <message numerus="yes">
            <source>%n blocked</source>
            <translation>
                <numerusform>заблокировано: %n</numerusform>
                <numerusform>заблокировано: %n</numerusform>
                <numerusform>заблокировано: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) blocked</source>
            <translation>
                <numerusform>%n запрос заблокирован</numerusform>
                <numerusform>%n запроса заблокировано</numerusform>
                <numerusform>%n запросов заблокировано</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Сохранить как PDF</translation>
        </message>
        <message>
            <source>Published {date}</source>
            <translation>Опубликовано {date}</translation>
        </message>
        <message>
            <source>Updated {date}</source>
            <translation>Обновлено {date}</translation>
        </message>
        <message>
            <source>Captured {date}</source>
            <translation>Сохранено {date}</translation>
        </message>
        <message>
            <source>Taken in {date}</source>
            <translation>Принято в архив {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n min to read</source>
            <translation>
                <numerusform>%n мин чтения</numerusform>
                <numerusform>%n мин чтения</numerusform>
                <numerusform>%n мин чтения</numerusform>
            </translation>
        </message>
        <message>
            <source>By {names}</source>
            <translation>Текст: {names}</translation>
        </message>
        <message>
            <source> and </source>
            <translation> и </translation>
        </message>
        <message>
            <source>The printer does not answer.</source>
            <translation>Принтер не отвечает.</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Страница {number} из {count}</translation>
        </message>
    </context>
    <context>
        <name>reextraction</name>
        <message numerus="yes">
            <source>%n article(s) would change</source>
            <translation>
                <numerusform>Изменится %n статья</numerusform>
                <numerusform>Изменятся %n статьи</numerusform>
                <numerusform>Изменится %n статей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n без изменений</numerusform>
                <numerusform>%n без изменений</numerusform>
                <numerusform>%n без изменений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read again</source>
            <translation>
                <numerusform>%n не удалось прочитать заново</numerusform>
                <numerusform>%n не удалось прочитать заново</numerusform>
                <numerusform>%n не удалось прочитать заново</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message numerus="yes">
            <source>Not taken in (%n)</source>
            <translation>
                <numerusform>Не приняты (%n)</numerusform>
                <numerusform>Не приняты (%n)</numerusform>
                <numerusform>Не приняты (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken in, worth a look (%n)</source>
            <translation>
                <numerusform>Приняты, стоит взглянуть (%n)</numerusform>
                <numerusform>Приняты, стоит взглянуть (%n)</numerusform>
                <numerusform>Приняты, стоит взглянуть (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Already here (%n)</source>
            <translation>
                <numerusform>Уже есть (%n)</numerusform>
                <numerusform>Уже есть (%n)</numerusform>
                <numerusform>Уже есть (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken in (%n)</source>
            <translation>
                <numerusform>Приняты (%n)</numerusform>
                <numerusform>Приняты (%n)</numerusform>
                <numerusform>Приняты (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source> (in the trash)</source>
            <translation> (в корзине)</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>Files that were not taken in</source>
            <translation>Файлы, которые не приняты</translation>
        </message>
        <message>
            <source>Worth knowing</source>
            <translation>На заметку</translation>
        </message>
        <message>
            <source>Articles with a warning</source>
            <translation>Статьи с предупреждением</translation>
        </message>
        <message>
            <source>Is here as</source>
            <translation>Уже есть как</translation>
        </message>
        <message>
            <source>Files that were here already</source>
            <translation>Файлы, которые уже были в архиве</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Articles that were taken in</source>
            <translation>Принятые статьи</translation>
        </message>
        <message numerus="yes">
            <source>Try %n again</source>
            <translation>
                <numerusform>Повторить для %n</numerusform>
                <numerusform>Повторить для %n</numerusform>
                <numerusform>Повторить для %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Colours of the window</source>
            <translation>Цвета окна</translation>
        </message>
        <message>
            <source>Accent</source>
            <translation>Цвет акцента</translation>
        </message>
        <message>
            <source>Language of the window (from the next start)</source>
            <translation>Язык окна (со следующего запуска)</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>Строки списка</translation>
        </message>
        <message>
            <source>Size of the window's text, in per cent</source>
            <translation>Размер текста окна, в процентах</translation>
        </message>
        <message>
            <source>Letters of the reading pane</source>
            <translation>Шрифт области чтения</translation>
        </message>
        <message>
            <source>Size of the reading text, in pixels</source>
            <translation>Размер текста для чтения, в пикселях</translation>
        </message>
        <message>
            <source>Width of a line, in characters</source>
            <translation>Ширина строки, в знаках</translation>
        </message>
        <message>
            <source>Height of a line, in per cent of the letters</source>
            <translation>Высота строки, в процентах от размера шрифта</translation>
        </message>
        <message>
            <source>Paper of the reading pane</source>
            <translation>Бумага области чтения</translation>
        </message>
        <message>
            <source>Mark an article as read when it is opened</source>
            <translation>Отмечать статью как прочитанную при открытии</translation>
        </message>
        <message>
            <source>Take in pages that are saved to this folder</source>
            <translation>Принимать страницы, сохранённые в эту папку</translation>
        </message>
        <message>
            <source>Copy the catalogue once a day</source>
            <translation>Копировать каталог раз в день</translation>
        </message>
    </context>
    <context>
        <name>shelves</name>
        <message>
            <source>All articles</source>
            <translation>Все статьи</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Непрочитанные</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Со звездой</translation>
        </message>
        <message>
            <source>Untagged</source>
            <translation>Без меток</translation>
        </message>
        <message>
            <source>Recently added</source>
            <translation>Новые поступления</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <source>best first</source>
            <translation>по соответствию</translation>
        </message>
        <message>
            <source>by date published</source>
            <translation>по дате публикации</translation>
        </message>
        <message>
            <source>by date added</source>
            <translation>по дате поступления</translation>
        </message>
        <message>
            <source>by publisher</source>
            <translation>по изданию</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>Статей пока нет</translation>
        </message>
        <message>
            <source>Everything is read</source>
            <translation>Всё прочитано</translation>
        </message>
        <message>
            <source>No stars yet</source>
            <translation>Звёзд пока нет</translation>
        </message>
        <message>
            <source>Everything has a tag</source>
            <translation>У всех статей есть метки</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Ничего нового</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>Корзина пуста</translation>
        </message>
        <message>
            <source>Drop saved pages anywhere on this window.</source>
            <translation>Перетащите сохранённые страницы в любое место этого окна.</translation>
        </message>
        <message>
            <source>Articles that you have not opened stand here.</source>
            <translation>Здесь собраны статьи, которые вы ещё не открывали.</translation>
        </message>
        <message>
            <source>Press S on an article to keep it at hand here.</source>
            <translation>Нажмите S на статье, чтобы она была здесь под рукой.</translation>
        </message>
        <message>
            <source>Press T on an article to give it tags.</source>
            <translation>Нажмите T на статье, чтобы поставить метки.</translation>
        </message>
        <message>
            <source>Articles taken in during the last days stand here.</source>
            <translation>Здесь собраны статьи, принятые за последние дни.</translation>
        </message>
        <message>
            <source>What you remove lies here until you delete it for good.</source>
            <translation>Всё, что вы убираете, лежит здесь, пока вы не удалите его навсегда.</translation>
        </message>
    </context>
    <context>
        <name>sidebar</name>
        <message>
            <source>Publishers</source>
            <translation>Издания</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Авторы</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Архив</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Все статьи</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Непрочитанные</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Со звездой</translation>
        </message>
        <message>
            <source>Untagged</source>
            <translation>Без меток</translation>
        </message>
        <message>
            <source>Recently added</source>
            <translation>Новые поступления</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Сохранённые поиски</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>only these</source>
            <translation>только эти</translation>
        </message>
        <message>
            <source>without these</source>
            <translation>кроме этих</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tags</name>
        <message>
            <source>Known tags</source>
            <translation>Известные метки</translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n article(s)</source>
            <translation>
                <numerusform>Метки %n статьи</numerusform>
                <numerusform>Метки %n статей</numerusform>
                <numerusform>Метки %n статей</numerusform>
            </translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Красный</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Оранжевый</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Жёлтый</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Зелёный</translation>
        </message>
        <message>
            <source>Turquoise</source>
            <translation>Бирюзовый</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Синий</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Фиолетовый</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Розовый</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>No dated articles</source>
            <translation>Нет статей с датой</translation>
        </message>
        <message>
            <source>{first} to {last}, most in {most}: {count}</source>
            <translation>{first} – {last}, больше всего {most}: {count}</translation>
        </message>
    </context>
</TS>
