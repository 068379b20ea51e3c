<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>ArticleView</name>
        <message>
            <source>Articles</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArticlesPane</name>
        <message>
            <source>All articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did you mean “{words}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No article answers this question. Use fewer words, or a * as in polit*.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BatchSearchDialog</name>
        <message>
            <source>Search for a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One name or question a line. Put quotation marks around words that belong together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names, one a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many articles each line is in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the table</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CareHandlers</name>
        <message>
            <source>Choose an empty folder for the new archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the folder of an archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backing up…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup is complete: {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading every original. You can go on working.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive is damaged. Restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Originals: {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catalogue: {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Index: {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive in numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty the trash?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles in the trash and their originals are deleted. This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty the trash</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{word}: press Delete to take it away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take “{word}” away</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ColourRow</name>
        <message>
            <source>Highlight in yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highlight in green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highlight in blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highlight in pink</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands that fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No command fits.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CopyPage</name>
        <message>
            <source>Only the article's own text can be highlighted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highlight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in this article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note on the whole article…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select all</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>Details of the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read again as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in the file</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form of the files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files that are in the folder already are never overwritten by others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export into this folder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in the browser (goes online)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Correct {field}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the extracted value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; others differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An article needs a headline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a date as 2021, 2021-10 or 2021-10-05.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An address begins with https:// or http://</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {source}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{current} of {total}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Handlers</name>
        <message>
            <source>Import saved pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a folder of saved pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to keep on the clipboard. Copy files or text first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was imported since the program started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The originals are deleted too. This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete for good</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HighlightsDialog</name>
        <message>
            <source>Highlights and notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy all</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportProgress</name>
        <message>
            <source>Progress of the import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel: what is taken in stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for saved pages…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing: {done} so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing {done} of {total} files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with the import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause the import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping after this file…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportReportDialog</name>
        <message>
            <source>Import report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts of the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files that were not taken in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worth knowing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles with a warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is here as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files that were here already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> (in the trash)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the selected files again, or all of them where none is selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Lightbox</name>
        <message>
            <source>Enlarged picture; any key closes it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Show the report</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ManualDialog</name>
        <message>
            <source>Manual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chapters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text of the chapter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Write a note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NotesList</name>
        <message>
            <source>Notes and highlights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select words in the article to highlight them or to write a note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These words are no longer in the text: {words}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OriginalPage</name>
        <message>
            <source>Opening the page as it was captured…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The original page cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This build of Cuttings has no browser engine. The page is drawn by a simpler one and will not look as it did; its text and pictures are all here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing left this computer. The page asked for:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was blocked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>… and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A red ✕ hides that part of the page, a green ↺ shows it again. The kept file is not changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlainOriginal</name>
        <message>
            <source>Original page</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages of the preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReaderBar</name>
        <message>
            <source>Reading copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The article alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Original page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page as it was captured (O)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this page was kept from loading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide an element of the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters, size, width and paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes and highlights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in this article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print or save as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note on the whole article…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReaderPane</name>
        <message>
            <source>Choose an article to read it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>Article</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message>
            <source>Search the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search words, “a phrase”, tag:… site:… before:2024</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save this search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestions</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchHandlers</name>
        <message>
            <source>Type a search first, then save it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save this search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the search</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Library, tags and publishers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No matter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the tag</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StyleCard</name>
        <message>
            <source>Serif</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sans serif</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sepia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line height</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>Tags of the selected articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a tag and press Enter; use / for tags below a tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter adds, Backspace takes the last one away, Escape closes. Ctrl+Z undoes.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TagsRow</name>
        <message>
            <source>Add a tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known tags</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Articles per month</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Import…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take saved pages in (you can also drop them anywhere on this window)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Drop saved pages here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save an article in your browser (Ctrl+S), then drop the file, or a whole folder of them, anywhere on this window. Cuttings keeps it for good and finds every word in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try it with a sample article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the manual</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>articles</name>
        <message>
            <source>unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>starred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tags: {tags}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>care</name>
        <message numerus="yes">
            <source>%n original(s) checked; all are as they were given.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n original(s) damaged</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n original(s) missing</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n tag(s)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n publisher(s)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A&amp;rchive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a &amp;folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paste into the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last import repor&amp;t</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Export selected articles…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prefere&amp;nces…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select &amp;all articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy headlines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open for reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Previous article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Star</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Tags…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as &amp;read or unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the page as it was &amp;captured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Move to the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back &amp;from the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Search the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Find in this article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next match in this article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Previous match in this article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sa&amp;ve this search…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Clear the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search for a &amp;list of names…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Highlights and notes…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Compact list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort by &amp;relevance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort by date &amp;published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort by date &amp;added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort by p&amp;ublisher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours of the s&amp;ystem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Light colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Dark colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger te&amp;xt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Normal text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New archive…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open an archive…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show where it &amp;lies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back up into one file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Check every original</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Statistics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Empty the trash…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Find a command…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What Cuttings &amp;protects, and what not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;About Cuttings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>details</name>
        <message>
            <source>Captured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captured, says another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when it came into this archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Addresses disagree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page names one site and was saved from another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} parts, {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SHA-256</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of the file as it was given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>… and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {source}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>drop</name>
        <message>
            <source>A copy goes into the archive. Your files stay as and where they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this selection as an article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its words and pictures go into the archive, with where they came from.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Take in %n file(s) or folder(s)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>export</name>
        <message numerus="yes">
            <source>%n article(s) exported to {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web pages (HTML)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Markdown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plain text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON, with everything known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A table (CSV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>References (BibTeX)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>References (RIS)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>References (CSL JSON)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The originals, as they were given</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Export %n article(s)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>filters</name>
        <message>
            <source>tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>publisher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>formats</name>
        <message>
            <source>January</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>February</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>March</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>April</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>June</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>July</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>August</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>September</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>October</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>November</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>December</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{most} and {last}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>highlights</name>
        <message numerus="yes">
            <source>%n highlight(s) and note(s)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>languages</name>
        <message>
            <source>Arabic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>German</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Greek</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spanish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Persian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>French</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hebrew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hindi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Italian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Japanese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Korean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dutch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Portuguese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Russian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turkish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ukrainian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Urdu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chinese</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>manual</name>
        <message>
            <source>First steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searching</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading and noting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files and backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Cuttings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message numerus="yes">
            <source>%n article(s) taken in</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n already here</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n not taken in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is empty. Save the page again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is too large to be an article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file may not be read. Change its permissions and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is no longer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file could not be read from its disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a file but a device or a pipe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a link to another place. Drop the file itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is still being written. Try again when it is complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a saved page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no saved page in this folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file holds only a web address, not a page. Open it in a browser and save the page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a list of bookmarks, not a saved page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is protected by a password. Save it without one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is damaged or incomplete. Save the page again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no text in this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file unpacks to an absurd size and was left alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page took too long to read and was left alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page could not be read without harm and was left alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full. Make room and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled before its turn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the beginning of the article seems to be in this page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page shows a paywall; the article may not be complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page shows a consent wall instead of the article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like an error page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like a front page or a list, not one article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like a picture gallery.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page is mainly a video, which a saved page does not hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page was saved before its text had loaded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No article was found; the text of the whole page was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text may hold too much or too little of the page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some pictures or other parts were not saved with the page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page is built strangely; its whole text was indexed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page does not say how its letters are encoded. If they look wrong, read it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page names two different sites as its address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds text that somebody typed into the page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The headline was made from the first sentence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page says it was published in the future.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts of the page were left out of the reading copy to be safe.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Tagged %n article(s) “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Took “{name}” off %n article(s)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renamed “{old}” to “{new}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted the tag “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Starred %n article(s)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Took the star off %n article(s)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Marked %n article(s) as read</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Marked %n article(s) as unread</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Moved %n article(s) to the trash</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Restored %n article(s)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Deleted %n article(s) for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} is as extracted again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} corrected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read again as {encoding}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved the search “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted the search “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standfirst</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bylines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publisher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keywords</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Updated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dateline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agencies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>web page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>web page with its folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plain text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the page's data for search engines (JSON-LD)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the page's data for sharing (OpenGraph)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the page's meta tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the page's microdata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a date in the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the line printed under the headline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the page's main heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the page's title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the text itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the first sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file's name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file's own time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the page's canonical link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: “{after}” is new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: “{before}” is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: “{before}” became “{after}”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) new or changed</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) gone or changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the day was not printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The catalogue was damaged and there was no copy.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The catalogue was damaged; the copy of {day} with %n article(s) took its place.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n article(s) came back from the originals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive lies on a network drive: let only one computer open it at a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive lies on a USB stick or card: eject it before you pull it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive lies in a {service} folder: close Cuttings here before you open it elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two computers wrote at once: “{name}” is the other one's catalogue. Merge it under Archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a field; it was looked for as a word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a date. Write 2021, 2021-10, 2021-10-05 or 2weeks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” cannot be looked for that way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quotation mark is missing; the rest was taken as the phrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A parenthesis is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only exclusions: everything else is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question was cut; it is too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” was not understood.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full. Make room; everything taken in so far is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive cannot be written here. It is open for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program is using this archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive's folder cannot be reached. Is its disk plugged in?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive's disk does not answer as it should.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This archive was made by a newer Cuttings. Update the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This folder holds other files. Choose an empty one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive is damaged. Run a checkup, or restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This article is no longer in the archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page could not be read without harm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system refused: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong inside Cuttings. It was written to the crash log.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <source>Window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import and backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>comfortable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>compact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with serifs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without serifs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>white paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sepia</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>purge</name>
        <message numerus="yes">
            <source>Delete %n article(s) for good?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>reader</name>
        <message numerus="yes">
            <source>%n blocked</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n request(s) blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Updated {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Captured {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken in {date}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n min to read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> and </source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>report</name>
        <message numerus="yes">
            <source>Not taken in (%n)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Taken in, worth a look (%n)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Already here (%n)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Colours of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the window's text, in per cent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters of the reading pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the reading text, in pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width of a line, in characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Height of a line, in per cent of the letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper of the reading pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark an article as read when it is opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in pages that are saved to this folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the catalogue once a day</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>shelves</name>
        <message>
            <source>All articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recently added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>best first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by date published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by date added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by publisher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No articles yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No stars yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything has a tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The trash is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop saved pages anywhere on this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles that you have not opened stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press S on an article to keep it at hand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press T on an article to give it tags.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles taken in during the last days stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you remove lies here until you delete it for good.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sidebar</name>
        <message>
            <source>Publishers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recently added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved searches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without these</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>tags</name>
        <message numerus="yes">
            <source>Tags of %n article(s)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>No dated articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} to {last}, most in {most}: {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
