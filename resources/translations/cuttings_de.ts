<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>ArticleView</name>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
    </context>
    <context>
        <name>ArticlesPane</name>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Suchergebnisse</translation>
        </message>
        <message>
            <source>Did you mean “{words}”?</source>
            <translation>Meinten Sie „{words}“?</translation>
        </message>
        <message>
            <source>{selected} of {count} selected</source>
            <translation>{selected} von {count} ausgewählt</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>No article answers this question. Use fewer words, or a * as in polit*.</source>
            <translation>Kein Artikel passt zu dieser Anfrage. Nehmen Sie weniger Wörter oder einen * wie in polit*.</translation>
        </message>
    </context>
    <context>
        <name>BatchSearchDialog</name>
        <message>
            <source>Search for a list</source>
            <translation>Liste von Namen suchen</translation>
        </message>
        <message>
            <source>One name or question a line. Put quotation marks around words that belong together.</source>
            <translation>Ein Name oder eine Anfrage je Zeile. Setzen Sie Wörter, die zusammengehören, in Anführungszeichen.</translation>
        </message>
        <message>
            <source>Names, one a line</source>
            <translation>Namen, einer je Zeile</translation>
        </message>
        <message>
            <source>Ada Lovelace
“port authority”
contract* before:2020</source>
            <translation>Ada Lovelace
„Hafenbehörde Nord“
Vertrag* before:2020</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>How many articles each line is in</source>
            <translation>In wie vielen Artikeln jede Zeile vorkommt</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Tabelle kopieren</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Als CSV speichern…</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>Tabelle speichern</translation>
        </message>
    </context>
    <context>
        <name>CareHandlers</name>
        <message>
            <source>An import is under way. Wait for it, or cancel it first.</source>
            <translation>Es wird gerade importiert. Warten Sie, oder brechen Sie den Import erst ab.</translation>
        </message>
        <message>
            <source>There is no archive in this folder.</source>
            <translation>In diesem Ordner ist kein Archiv.</translation>
        </message>
        <message>
            <source>Choose an empty folder for the new archive</source>
            <translation>Leeren Ordner für das neue Archiv wählen</translation>
        </message>
        <message>
            <source>Choose the folder of an archive</source>
            <translation>Ordner eines Archivs wählen</translation>
        </message>
        <message>
            <source>Backups (*.cuttings)</source>
            <translation>Sicherungen (*.cuttings)</translation>
        </message>
        <message>
            <source>Back up the archive</source>
            <translation>Archiv sichern</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Sicherung läuft…</translation>
        </message>
        <message>
            <source>The backup is complete: {size}</source>
            <translation>Die Sicherung ist fertig: {size}</translation>
        </message>
        <message>
            <source>Backups (*.cuttings);;All files (*)</source>
            <translation>Sicherungen (*.cuttings);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Sicherung wiederherstellen</translation>
        </message>
        <message>
            <source>Choose an empty folder for what it holds</source>
            <translation>Leeren Ordner für den Inhalt wählen</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>Wird wiederhergestellt …</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Choose the folder of the other archive</source>
            <translation>Ordner des anderen Archivs wählen</translation>
        </message>
        <message>
            <source>Taking in the other archive…</source>
            <translation>Das andere Archiv wird aufgenommen …</translation>
        </message>
        <message>
            <source>Reading every original. You can go on working.</source>
            <translation>Alle Originale werden gelesen. Sie können weiterarbeiten.</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Publishers</source>
            <translation>Medien</translation>
        </message>
        <message>
            <source>Originals</source>
            <translation>Originale</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Erschienen</translation>
        </message>
        <message>
            <source>The archive in numbers</source>
            <translation>Das Archiv in Zahlen</translation>
        </message>
        <message>
            <source>Empty the trash?</source>
            <translation>Papierkorb leeren?</translation>
        </message>
        <message>
            <source>Articles in the trash and their originals are deleted. This cannot be undone.</source>
            <translation>Die Artikel im Papierkorb und ihre Originale werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Papierkorb leeren</translation>
        </message>
    </context>
    <context>
        <name>CheckupDialog</name>
        <message>
            <source>Report of the checkup</source>
            <translation>Bericht der Prüfung</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>Articles that lost something:</source>
            <translation>Artikel, denen etwas fehlt:</translation>
        </message>
        <message>
            <source>Articles that lost something</source>
            <translation>Artikel, denen etwas fehlt</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Bericht speichern …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{word}: press Delete to take it away</source>
            <translation>{word}: zum Entfernen Entf drücken</translation>
        </message>
        <message>
            <source>Take “{word}” away</source>
            <translation>„{word}“ entfernen</translation>
        </message>
    </context>
    <context>
        <name>ColourRow</name>
        <message>
            <source>Highlight in yellow</source>
            <translation>Gelb markieren</translation>
        </message>
        <message>
            <source>Highlight in green</source>
            <translation>Grün markieren</translation>
        </message>
        <message>
            <source>Highlight in blue</source>
            <translation>Blau markieren</translation>
        </message>
        <message>
            <source>Highlight in pink</source>
            <translation>Rosa markieren</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Name of a command</source>
            <translation>Name eines Befehls</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Was möchten Sie tun?</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>Passende Befehle</translation>
        </message>
        <message>
            <source>No command fits.</source>
            <translation>Kein Befehl passt.</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>What changed</source>
            <translation>Was sich geändert hat</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Wird verglichen…</translation>
        </message>
        <message>
            <source>Green underlined words came in; red struck ones went.</source>
            <translation>Grün unterstrichene Wörter kamen hinzu, rot durchgestrichene fielen weg.</translation>
        </message>
        <message>
            <source>Only paragraphs that changed</source>
            <translation>Nur geänderte Absätze</translation>
        </message>
        <message>
            <source>The text of both, with what changed</source>
            <translation>Der Text beider Fassungen mit den Änderungen</translation>
        </message>
        <message>
            <source>The text is the same.</source>
            <translation>Der Text ist derselbe.</translation>
        </message>
    </context>
    <context>
        <name>CopyPage</name>
        <message>
            <source>Only the article's own text can be highlighted.</source>
            <translation>Nur der Text des Artikels selbst lässt sich markieren.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Markieren</translation>
        </message>
        <message>
            <source>Write a note…</source>
            <translation>Notiz schreiben…</translation>
        </message>
        <message>
            <source>Find in this article</source>
            <translation>Im Artikel suchen</translation>
        </message>
        <message>
            <source>Note on the whole article…</source>
            <translation>Notiz zum ganzen Artikel…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>Details of the article</source>
            <translation>Angaben zum Artikel</translation>
        </message>
        <message>
            <source>Read again as…</source>
            <translation>Neu lesen als…</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Fassungen</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Not in the file</source>
            <translation>Nicht in der Datei enthalten</translation>
        </message>
        <message>
            <source>The same story elsewhere</source>
            <translation>Dieselbe Geschichte anderswo</translation>
        </message>
        <message>
            <source>About the same things</source>
            <translation>Über dieselben Dinge</translation>
        </message>
        <message>
            <source>Compare the texts…</source>
            <translation>Texte vergleichen…</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Form of the files</source>
            <translation>Form der Dateien</translation>
        </message>
        <message>
            <source>Files that are in the folder already are never overwritten by others.</source>
            <translation>Dateien, die schon im Ordner liegen, werden nie durch andere überschrieben.</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Export into this folder</source>
            <translation>In diesen Ordner exportieren</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Open in the browser (goes online)</source>
            <translation>Im Browser öffnen (geht ins Internet)</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Correct {field}</source>
            <translation>{field} korrigieren</translation>
        </message>
        <message>
            <source>Back to the extracted value</source>
            <translation>Zurück zum ausgelesenen Wert</translation>
        </message>
        <message>
            <source>; others differ</source>
            <translation>; andere weichen ab</translation>
        </message>
        <message>
            <source>An article needs a headline.</source>
            <translation>Ein Artikel braucht eine Überschrift.</translation>
        </message>
        <message>
            <source>Write a date as 2021, 2021-10 or 2021-10-05.</source>
            <translation>Schreiben Sie ein Datum als 2021, 2021-10 oder 2021-10-05.</translation>
        </message>
        <message>
            <source>An address begins with https:// or http://</source>
            <translation>Eine Adresse beginnt mit https:// oder http://</translation>
        </message>
        <message>
            <source>from {source}</source>
            <translation>Quelle: {source}</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this article</source>
            <translation>Im Artikel suchen</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Nächste Stelle</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Vorige Stelle</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>{current} of {total}</source>
            <translation>{current} von {total}</translation>
        </message>
    </context>
    <context>
        <name>Handlers</name>
        <message>
            <source>Import saved pages</source>
            <translation>Gespeicherte Seiten importieren</translation>
        </message>
        <message>
            <source>Import a folder of saved pages</source>
            <translation>Ordner mit gespeicherten Seiten importieren</translation>
        </message>
        <message>
            <source>There is nothing to keep on the clipboard. Copy files or text first.</source>
            <translation>In der Zwischenablage ist nichts, was sich aufnehmen lässt. Kopieren Sie zuerst Dateien oder Text.</translation>
        </message>
        <message>
            <source>Nothing was imported since the program started.</source>
            <translation>Seit dem Programmstart wurde nichts importiert.</translation>
        </message>
        <message>
            <source>Quit while an import is under way?</source>
            <translation>Während eines Imports beenden?</translation>
        </message>
        <message>
            <source>What was taken in until now stays. The other files are left as and where they are.</source>
            <translation>Was bis jetzt aufgenommen ist, bleibt. Die übrigen Dateien bleiben, wie und wo sie sind.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>The originals are deleted too. This cannot be undone.</source>
            <translation>Auch die Originale werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
    </context>
    <context>
        <name>HighlightsDialog</name>
        <message>
            <source>Highlights and notes</source>
            <translation>Markierungen und Notizen</translation>
        </message>
        <message>
            <source>Show only those with these words</source>
            <translation>Nur jene mit diesen Wörtern zeigen</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>No highlights here yet</source>
            <translation>Noch keine Markierungen</translation>
        </message>
        <message>
            <source>Select words in an article, then choose a colour or write a note. This list shows those of the articles found.</source>
            <translation>Wählen Sie in einem Artikel Wörter aus, dann eine Farbe oder eine Notiz. Diese Liste zeigt, was in den gefundenen Artikeln steht.</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Alles kopieren</translation>
        </message>
    </context>
    <context>
        <name>ImportProgress</name>
        <message>
            <source>Progress of the import</source>
            <translation>Fortschritt des Imports</translation>
        </message>
        <message>
            <source>Cancel the import</source>
            <translation>Import abbrechen</translation>
        </message>
        <message>
            <source>Cancel: what is taken in stays</source>
            <translation>Abbrechen: Aufgenommenes bleibt</translation>
        </message>
        <message>
            <source>Looking for saved pages…</source>
            <translation>Gespeicherte Seiten werden gesucht…</translation>
        </message>
        <message>
            <source>Importing: {done} so far</source>
            <translation>Import läuft: bisher {done}</translation>
        </message>
        <message>
            <source>Importing {done} of {total} files</source>
            <translation>Import: {done} von {total} Dateien</translation>
        </message>
        <message>
            <source>Go on with the import</source>
            <translation>Import fortsetzen</translation>
        </message>
        <message>
            <source>Pause the import</source>
            <translation>Import anhalten</translation>
        </message>
        <message>
            <source>Stopping after this file…</source>
            <translation>Hält nach dieser Datei an…</translation>
        </message>
    </context>
    <context>
        <name>ImportReportDialog</name>
        <message>
            <source>Import report</source>
            <translation>Importbericht</translation>
        </message>
        <message>
            <source>Parts of the report</source>
            <translation>Teile des Berichts</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Alle noch einmal versuchen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Bericht speichern…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>What is bundled</source>
            <translation>Was mitgeliefert wird</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Text der Lizenz</translation>
        </message>
    </context>
    <context>
        <name>Lightbox</name>
        <message>
            <source>Enlarged picture; any key closes it</source>
            <translation>Vergrößertes Bild; jede Taste schließt es</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message>
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Reihenfolge der Liste</translation>
        </message>
    </context>
    <context>
        <name>ManualDialog</name>
        <message>
            <source>Manual</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Kapitel</translation>
        </message>
        <message>
            <source>Text of the chapter</source>
            <translation>Text des Kapitels</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Write a note…</source>
            <translation>Notiz schreiben…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>NotesList</name>
        <message>
            <source>Notes and highlights</source>
            <translation>Notizen und Markierungen</translation>
        </message>
        <message>
            <source>Select words in the article to highlight them or to write a note.</source>
            <translation>Wählen Sie Wörter im Artikel aus, um sie zu markieren oder eine Notiz zu schreiben.</translation>
        </message>
        <message>
            <source>These words are no longer in the text.</source>
            <translation>Diese Wörter stehen nicht mehr im Text.</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>OriginalPage</name>
        <message>
            <source>Opening the page as it was captured…</source>
            <translation>Die Seite wird geöffnet, wie sie gespeichert wurde…</translation>
        </message>
        <message>
            <source>The original page cannot be read.</source>
            <translation>Die Originalseite lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>This build of Cuttings has no browser engine. The page is drawn by a simpler one and will not look as it did; its text and pictures are all here.</source>
            <translation>Diese Ausgabe von Cuttings enthält keinen Browser. Ein einfacherer Betrachter zeigt die Seite; sie sieht nicht aus wie damals, doch Text und Bilder sind vollständig.</translation>
        </message>
        <message>
            <source>Nothing left this computer. The page asked for:</source>
            <translation>Nichts hat diesen Rechner verlassen. Die Seite wollte laden von:</translation>
        </message>
        <message>
            <source>Nothing was blocked.</source>
            <translation>Nichts wurde blockiert.</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… und {count} weitere</translation>
        </message>
        <message>
            <source>Nothing on this page covers its text: there is nothing to hide.</source>
            <translation>Nichts auf dieser Seite verdeckt ihren Text: Es gibt nichts auszublenden.</translation>
        </message>
        <message>
            <source>A red ✕ hides that part of the page, a green ↺ shows it again. The kept file is not changed.</source>
            <translation>Ein rotes ✕ blendet diesen Teil der Seite aus, ein grünes ↺ zeigt ihn wieder. Die aufbewahrte Datei bleibt unverändert.</translation>
        </message>
        <message>
            <source>These pages are pictures. Find words in the reading copy.</source>
            <translation>Diese Seiten sind Bilder. Wörter finden Sie in der Lesefassung.</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <source>Show the report</source>
            <translation>Bericht anzeigen</translation>
        </message>
    </context>
    <context>
        <name>PdfPages</name>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorherige Seite</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Stop drawing this page</source>
            <translation>Diese Seite nicht weiter zeichnen</translation>
        </message>
        <message>
            <source>Page {number} was not drawn.</source>
            <translation>Seite {number} wurde nicht gezeichnet.</translation>
        </message>
        <message>
            <source>Drawing page {number}…</source>
            <translation>Seite {number} wird gezeichnet …</translation>
        </message>
        <message>
            <source>This page cannot be drawn. Its text is in the reading copy.</source>
            <translation>Diese Seite lässt sich nicht zeichnen. Ihr Text steht in der Lesefassung.</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>von {count}</translation>
        </message>
        <message>
            <source>Page {number} of {count} of the PDF</source>
            <translation>Seite {number} von {count} der PDF-Datei</translation>
        </message>
    </context>
    <context>
        <name>PlainOriginal</name>
        <message>
            <source>Original page</source>
            <translation>Originalseite</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Pages of the preferences</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>kein Ordner</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Ordner wählen</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>ReaderBar</name>
        <message>
            <source>Reading copy</source>
            <translation>Lesefassung</translation>
        </message>
        <message>
            <source>The article alone</source>
            <translation>Nur der Artikel</translation>
        </message>
        <message>
            <source>Original page</source>
            <translation>Originalseite</translation>
        </message>
        <message>
            <source>The page as it was captured (O)</source>
            <translation>Die Seite, wie sie gespeichert wurde (O)</translation>
        </message>
        <message>
            <source>What this page was kept from loading</source>
            <translation>Was diese Seite nicht laden durfte</translation>
        </message>
        <message>
            <source>Hide elements</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Hide what covers the page; the kept file is not changed</source>
            <translation>Ausblenden, was die Seite verdeckt; die aufbewahrte Datei bleibt unverändert</translation>
        </message>
        <message>
            <source>Letters, size, width and paper</source>
            <translation>Schrift, Größe, Breite und Papier</translation>
        </message>
        <message>
            <source>Notes and highlights</source>
            <translation>Notizen und Markierungen</translation>
        </message>
        <message>
            <source>Find in this article</source>
            <translation>Im Artikel suchen</translation>
        </message>
        <message>
            <source>Print or save as PDF</source>
            <translation>Drucken oder als PDF speichern</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Als PDF speichern…</translation>
        </message>
        <message>
            <source>Note on the whole article…</source>
            <translation>Notiz zum ganzen Artikel…</translation>
        </message>
    </context>
    <context>
        <name>ReaderPane</name>
        <message>
            <source>Select words in the article first, with the mouse or with Shift and the arrows.</source>
            <translation>Wählen Sie zuerst Wörter im Artikel aus, mit der Maus oder mit Umschalt und den Pfeiltasten.</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
    </context>
    <context>
        <name>ReextractionDialog</name>
        <message>
            <source>Read again</source>
            <translation>Neu lesen</translation>
        </message>
        <message>
            <source>Only what is ticked is accepted. Your own corrections stay in force.</source>
            <translation>Nur was angehakt ist, wird übernommen. Ihre eigenen Korrekturen bleiben in Kraft.</translation>
        </message>
        <message>
            <source>Articles read again</source>
            <translation>Neu gelesene Artikel</translation>
        </message>
        <message>
            <source>What is found otherwise than before</source>
            <translation>Was anders gefunden wird als bisher</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Kept until now</source>
            <translation>Bisher</translation>
        </message>
        <message>
            <source>Found now</source>
            <translation>Jetzt gefunden</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation>Es würde sich nichts ändern</translation>
        </message>
        <message>
            <source>This version finds in these originals what was found before.</source>
            <translation>Diese Version findet in diesen Originalen, was schon gefunden war.</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message>
            <source>Search the archive</source>
            <translation>Archiv durchsuchen</translation>
        </message>
        <message>
            <source>Search words, “a phrase”, tag:… site:… before:2024</source>
            <translation>Suchwörter, „eine Wortfolge“, tag:… site:… before:2024</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Diese Suche speichern</translation>
        </message>
        <message>
            <source>Forget this saved search</source>
            <translation>Diese gespeicherte Suche vergessen</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
    </context>
    <context>
        <name>SearchHandlers</name>
        <message>
            <source>Type a search first, then save it.</source>
            <translation>Geben Sie zuerst eine Suche ein, dann speichern Sie sie.</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Diese Suche speichern</translation>
        </message>
        <message>
            <source>Name of the search</source>
            <translation>Name der Suche</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Note…</source>
            <translation>Notiz…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Library, tags and publishers</source>
            <translation>Bestand, Schlagwörter und Medien</translation>
        </message>
        <message>
            <source>Only these</source>
            <translation>Nur diese</translation>
        </message>
        <message>
            <source>Without these</source>
            <translation>Ohne diese</translation>
        </message>
        <message>
            <source>No matter</source>
            <translation>Egal</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Papierkorb leeren…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Keine Farbe</translation>
        </message>
        <message>
            <source>Delete the tag</source>
            <translation>Schlagwort löschen</translation>
        </message>
    </context>
    <context>
        <name>StyleCard</name>
        <message>
            <source>Serif</source>
            <translation>Mit Serifen</translation>
        </message>
        <message>
            <source>Sans serif</source>
            <translation>Ohne Serifen</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>Wie das Fenster</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>Sepia</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Schrift</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Line height</source>
            <translation>Zeilenhöhe</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>Tags of the selected articles</source>
            <translation>Schlagwörter der ausgewählten Artikel</translation>
        </message>
        <message>
            <source>New tag</source>
            <translation>Neues Schlagwort</translation>
        </message>
        <message>
            <source>Type a tag and press Enter; use / for tags below a tag</source>
            <translation>Schlagwort eingeben und Enter drücken; / trennt Unterschlagwörter ab</translation>
        </message>
        <message>
            <source>Enter adds, Backspace takes the last one away, Escape closes. Ctrl+Z undoes.</source>
            <translation>Enter fügt hinzu, die Rücktaste nimmt das letzte weg, Esc schließt. Strg+Z macht rückgängig.</translation>
        </message>
    </context>
    <context>
        <name>TagsRow</name>
        <message>
            <source>Add a tag</source>
            <translation>Schlagwort hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Articles per month</source>
            <translation>Artikel je Monat</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Take saved pages in (you can also drop them anywhere on this window)</source>
            <translation>Gespeicherte Seiten aufnehmen (oder einfach irgendwo auf diesem Fenster ablegen)</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Drop saved pages here</source>
            <translation>Gespeicherte Seiten hier ablegen</translation>
        </message>
        <message>
            <source>Save an article in your browser (Ctrl+S), then drop the file, or a whole folder of them, anywhere on this window. Cuttings keeps it for good and finds every word in it.</source>
            <translation>Speichern Sie einen Artikel im Browser (Strg+S) und ziehen Sie die Datei oder einen ganzen Ordner auf dieses Fenster. Cuttings bewahrt alles dauerhaft auf und findet jedes Wort darin.</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Dateien importieren…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Ordner importieren…</translation>
        </message>
        <message>
            <source>Try it with a sample article</source>
            <translation>Mit einem Beispielartikel ausprobieren</translation>
        </message>
        <message>
            <source>Read the manual</source>
            <translation>Handbuch lesen</translation>
        </message>
    </context>
    <context>
        <name>articles</name>
        <message>
            <source>unread</source>
            <translation>ungelesen</translation>
        </message>
        <message>
            <source>starred</source>
            <translation>mit Stern</translation>
        </message>
        <message>
            <source>tags: {tags}</source>
            <translation>Schlagwörter: {tags}</translation>
        </message>
    </context>
    <context>
        <name>blank</name>
        <message>
            <source>Choose an article to read it here.</source>
            <translation>Wählen Sie einen Artikel, um ihn hier zu lesen.</translation>
        </message>
        <message>
            <source>J and K step through the list, Enter goes into the text.</source>
            <translation>J und K gehen durch die Liste, die Eingabetaste führt in den Text.</translation>
        </message>
    </context>
    <context>
        <name>care</name>
        <message numerus="yes">
            <source>The backup is restored, with %n article(s).</source>
            <translation>
                <numerusform>Die Sicherung ist wiederhergestellt, mit %n Artikel.</numerusform>
                <numerusform>Die Sicherung ist wiederhergestellt, mit %n Artikeln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) taken in from the other archive</source>
            <translation>
                <numerusform>%n Artikel aus dem anderen Archiv aufgenommen</numerusform>
                <numerusform>%n Artikel aus dem anderen Archiv aufgenommen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Article</source>
            <translation>&amp;Artikel</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Suche</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>A&amp;nsicht</translation>
        </message>
        <message>
            <source>A&amp;rchive</source>
            <translation>A&amp;rchiv</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Import files…</source>
            <translation>Dateien &amp;importieren…</translation>
        </message>
        <message>
            <source>Import a &amp;folder…</source>
            <translation>&amp;Ordner importieren…</translation>
        </message>
        <message>
            <source>&amp;Paste into the archive</source>
            <translation>Ins Archiv ein&amp;fügen</translation>
        </message>
        <message>
            <source>Last import repor&amp;t</source>
            <translation>&amp;Letzter Importbericht</translation>
        </message>
        <message>
            <source>&amp;Export selected articles…</source>
            <translation>Ausgewählte Artikel &amp;exportieren…</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>D&amp;rucken…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Als &amp;PDF speichern…</translation>
        </message>
        <message>
            <source>Prefere&amp;nces…</source>
            <translation>Ei&amp;nstellungen…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>Select &amp;all articles</source>
            <translation>&amp;Alle Artikel auswählen</translation>
        </message>
        <message>
            <source>&amp;Copy headlines</source>
            <translation>Überschriften &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Open for reading</source>
            <translation>Zum Lesen ö&amp;ffnen</translation>
        </message>
        <message>
            <source>&amp;Next article</source>
            <translation>&amp;Nächster Artikel</translation>
        </message>
        <message>
            <source>&amp;Previous article</source>
            <translation>&amp;Voriger Artikel</translation>
        </message>
        <message>
            <source>&amp;Star</source>
            <translation>&amp;Stern</translation>
        </message>
        <message>
            <source>&amp;Tags…</source>
            <translation>Sch&amp;lagwörter…</translation>
        </message>
        <message>
            <source>Mark as &amp;read or unread</source>
            <translation>Als &amp;gelesen oder ungelesen kennzeichnen</translation>
        </message>
        <message>
            <source>Show the page as it was &amp;captured</source>
            <translation>Seite zeigen, &amp;wie sie gespeichert wurde</translation>
        </message>
        <message>
            <source>&amp;Highlight the selected words</source>
            <translation>Ausgewählte Wörter &amp;markieren</translation>
        </message>
        <message>
            <source>&amp;Write a note…</source>
            <translation>Noti&amp;z schreiben…</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>Angaben zum A&amp;rtikel</translation>
        </message>
        <message>
            <source>Read &amp;again with this version…</source>
            <translation>M&amp;it dieser Version neu lesen …</translation>
        </message>
        <message>
            <source>&amp;Move to the trash</source>
            <translation>In den &amp;Papierkorb legen</translation>
        </message>
        <message>
            <source>Bring back &amp;from the trash</source>
            <translation>Aus dem Papierkorb &amp;zurückholen</translation>
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation>&amp;Endgültig löschen…</translation>
        </message>
        <message>
            <source>&amp;Search the archive</source>
            <translation>&amp;Archiv durchsuchen</translation>
        </message>
        <message>
            <source>&amp;Find in this article</source>
            <translation>&amp;Im Artikel suchen</translation>
        </message>
        <message>
            <source>&amp;Next match in this article</source>
            <translation>&amp;Nächste Stelle im Artikel</translation>
        </message>
        <message>
            <source>&amp;Previous match in this article</source>
            <translation>&amp;Vorige Stelle im Artikel</translation>
        </message>
        <message>
            <source>Sa&amp;ve this search…</source>
            <translation>Diese Suche &amp;speichern…</translation>
        </message>
        <message>
            <source>&amp;Clear the search</source>
            <translation>Suche &amp;leeren</translation>
        </message>
        <message>
            <source>Search for a &amp;list of names…</source>
            <translation>Liste von Na&amp;men suchen…</translation>
        </message>
        <message>
            <source>&amp;Highlights and notes…</source>
            <translation>Markierungen &amp;und Notizen…</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>&amp;Seitenleiste</translation>
        </message>
        <message>
            <source>&amp;Timeline</source>
            <translation>&amp;Zeitleiste</translation>
        </message>
        <message>
            <source>&amp;Compact list</source>
            <translation>&amp;Kompakte Liste</translation>
        </message>
        <message>
            <source>Sort by &amp;relevance</source>
            <translation>Nach &amp;Relevanz sortieren</translation>
        </message>
        <message>
            <source>Sort by date &amp;published</source>
            <translation>Nach &amp;Erscheinungsdatum sortieren</translation>
        </message>
        <message>
            <source>Sort by date &amp;added</source>
            <translation>Nach &amp;Aufnahmedatum sortieren</translation>
        </message>
        <message>
            <source>Sort by p&amp;ublisher</source>
            <translation>Nach &amp;Medium sortieren</translation>
        </message>
        <message>
            <source>Colours of the s&amp;ystem</source>
            <translation>Farben des S&amp;ystems</translation>
        </message>
        <message>
            <source>&amp;Light colours</source>
            <translation>&amp;Helle Farben</translation>
        </message>
        <message>
            <source>&amp;Dark colours</source>
            <translation>&amp;Dunkle Farben</translation>
        </message>
        <message>
            <source>Larger te&amp;xt</source>
            <translation>&amp;Größerer Text</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>K&amp;leinerer Text</translation>
        </message>
        <message>
            <source>&amp;Normal text size</source>
            <translation>&amp;Normale Textgröße</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <source>&amp;New archive…</source>
            <translation>&amp;Neues Archiv…</translation>
        </message>
        <message>
            <source>&amp;Open an archive…</source>
            <translation>Archiv ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>Show where it &amp;lies</source>
            <translation>Spei&amp;cherort anzeigen</translation>
        </message>
        <message>
            <source>&amp;Back up into one file…</source>
            <translation>In eine Datei &amp;sichern…</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>Sicherung wieder&amp;herstellen …</translation>
        </message>
        <message>
            <source>Take in another archi&amp;ve…</source>
            <translation>Anderes Archi&amp;v aufnehmen …</translation>
        </message>
        <message>
            <source>&amp;Check every original</source>
            <translation>Alle Originale &amp;prüfen</translation>
        </message>
        <message>
            <source>&amp;Statistics</source>
            <translation>S&amp;tatistik</translation>
        </message>
        <message>
            <source>&amp;Empty the trash…</source>
            <translation>Papierkorb &amp;leeren…</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>&amp;Handbuch</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>&amp;Find a command…</source>
            <translation>&amp;Befehl suchen…</translation>
        </message>
        <message>
            <source>What Cuttings &amp;protects, and what not</source>
            <translation>Was Cuttings &amp;schützt und was nicht</translation>
        </message>
        <message>
            <source>&amp;Licences</source>
            <translation>&amp;Lizenzen</translation>
        </message>
        <message>
            <source>&amp;About Cuttings</source>
            <translation>&amp;Über Cuttings</translation>
        </message>
    </context>
    <context>
        <name>compare</name>
        <message numerus="yes">
            <source>%n word(s) came in</source>
            <translation>
                <numerusform>%n Wort kam hinzu</numerusform>
                <numerusform>%n Wörter kamen hinzu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) went</source>
            <translation>
                <numerusform>%n Wort fiel weg</numerusform>
                <numerusform>%n Wörter fielen weg</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>completion</name>
        <message>
            <source>asked before</source>
            <translation>schon gesucht</translation>
        </message>
        <message>
            <source>without: {what}</source>
            <translation>ohne: {what}</translation>
        </message>
        <message>
            <source>a tag of yours</source>
            <translation>ein Schlagwort von Ihnen</translation>
        </message>
        <message>
            <source>a publisher or its address</source>
            <translation>ein Medium oder seine Adresse</translation>
        </message>
        <message>
            <source>a name in the byline</source>
            <translation>ein Name in der Autorenzeile</translation>
        </message>
        <message>
            <source>published until then, as 2024 or 2024-03-17</source>
            <translation>bis dahin erschienen, etwa 2024 oder 2024-03-17</translation>
        </message>
        <message>
            <source>published since then, as 2024 or 2024-03-17</source>
            <translation>seitdem erschienen, etwa 2024 oder 2024-03-17</translation>
        </message>
        <message>
            <source>published that day, month or year</source>
            <translation>an diesem Tag, in diesem Monat oder Jahr erschienen</translation>
        </message>
        <message>
            <source>saved from the web then</source>
            <translation>dann aus dem Netz gespeichert</translation>
        </message>
        <message>
            <source>taken in then</source>
            <translation>dann aufgenommen</translation>
        </message>
        <message>
            <source>only in headlines</source>
            <translation>nur in Überschriften</translation>
        </message>
        <message>
            <source>only in the text</source>
            <translation>nur im Text</translation>
        </message>
        <message>
            <source>in your notes and highlights</source>
            <translation>in Ihren Notizen und Markierungen</translation>
        </message>
        <message>
            <source>a language, as de or ar</source>
            <translation>eine Sprache, etwa de oder ar</translation>
        </message>
        <message>
            <source>the publisher's own section</source>
            <translation>das Ressort des Mediums</translation>
        </message>
        <message>
            <source>a part of the address</source>
            <translation>ein Teil der Adresse</translation>
        </message>
        <message>
            <source>length, as &gt;500 or 200-800</source>
            <translation>Länge, etwa &gt;500 oder 200-800</translation>
        </message>
        <message>
            <source>with pictures</source>
            <translation>mit Bildern</translation>
        </message>
        <message>
            <source>with highlights</source>
            <translation>mit Markierungen</translation>
        </message>
        <message>
            <source>with notes</source>
            <translation>mit Notizen</translation>
        </message>
        <message>
            <source>with several versions</source>
            <translation>mit mehreren Fassungen</translation>
        </message>
        <message>
            <source>with your star</source>
            <translation>mit Ihrem Stern</translation>
        </message>
        <message>
            <source>not opened yet</source>
            <translation>noch nicht geöffnet</translation>
        </message>
        <message>
            <source>without any tag</source>
            <translation>ohne Schlagwort</translation>
        </message>
    </context>
    <context>
        <name>details</name>
        <message>
            <source>Captured</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Captured, says another</source>
            <translation>Gespeichert, laut anderer Quelle</translation>
        </message>
        <message>
            <source>when it came into this archive</source>
            <translation>wann der Artikel in dieses Archiv kam</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Aufgenommen</translation>
        </message>
        <message>
            <source>Saved from</source>
            <translation>Gespeichert von</translation>
        </message>
        <message>
            <source>Addresses disagree</source>
            <translation>Adressen widersprechen sich</translation>
        </message>
        <message>
            <source>The page names one site and was saved from another.</source>
            <translation>Die Seite nennt eine Website und wurde von einer anderen gespeichert.</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s), {size}</source>
            <translation>
                <numerusform>%n Teil, {size}</numerusform>
                <numerusform>%n Teile, {size}</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved with</source>
            <translation>Gespeichert mit</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>of the file as it was given</source>
            <translation>der Datei, wie sie übergeben wurde</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Zeichenkodierung</translation>
        </message>
        <message>
            <source>Kept with it</source>
            <translation>Mit aufbewahrt</translation>
        </message>
        <message>
            <source>nothing else</source>
            <translation>nichts weiter</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… und {count} weitere</translation>
        </message>
        <message>
            <source>from {source}</source>
            <translation>Quelle: {source}</translation>
        </message>
    </context>
    <context>
        <name>drop</name>
        <message>
            <source>A copy goes into the archive. Your files stay as and where they are.</source>
            <translation>Ins Archiv kommt eine Kopie. Ihre Dateien bleiben, wie und wo sie sind.</translation>
        </message>
        <message>
            <source>Keep this selection as an article</source>
            <translation>Diese Auswahl als Artikel aufnehmen</translation>
        </message>
        <message>
            <source>Its words and pictures go into the archive, with where they came from.</source>
            <translation>Ihr Text und ihre Bilder kommen ins Archiv, mit ihrer Herkunft.</translation>
        </message>
        <message numerus="yes">
            <source>Take in %n file(s) or folder(s)</source>
            <translation>
                <numerusform>%n Datei oder Ordner aufnehmen</numerusform>
                <numerusform>%n Dateien oder Ordner aufnehmen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message numerus="yes">
            <source>%n article(s) exported to {folder}</source>
            <translation>
                <numerusform>%n Artikel nach {folder} exportiert</numerusform>
                <numerusform>%n Artikel nach {folder} exportiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Web pages (HTML)</source>
            <translation>Webseiten (HTML)</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Reiner Text</translation>
        </message>
        <message>
            <source>JSON, with everything known</source>
            <translation>JSON, mit allem, was bekannt ist</translation>
        </message>
        <message>
            <source>A table (CSV)</source>
            <translation>Tabelle (CSV)</translation>
        </message>
        <message>
            <source>References (BibTeX)</source>
            <translation>Literaturangaben (BibTeX)</translation>
        </message>
        <message>
            <source>References (RIS)</source>
            <translation>Literaturangaben (RIS)</translation>
        </message>
        <message>
            <source>References (CSL JSON)</source>
            <translation>Literaturangaben (CSL JSON)</translation>
        </message>
        <message>
            <source>The originals, as they were given</source>
            <translation>Die Originale, wie sie übergeben wurden</translation>
        </message>
        <message numerus="yes">
            <source>Export %n article(s)</source>
            <translation>
                <numerusform>%n Artikel exportieren</numerusform>
                <numerusform>%n Artikel exportieren</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>Saved as {file}</source>
            <translation>Gesichert als {file}</translation>
        </message>
    </context>
    <context>
        <name>filters</name>
        <message>
            <source>starred</source>
            <translation>mit Stern</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>ungelesen</translation>
        </message>
        <message>
            <source>read already</source>
            <translation>schon gelesen</translation>
        </message>
        <message>
            <source>untagged</source>
            <translation>ohne Schlagwort</translation>
        </message>
        <message>
            <source>with pictures</source>
            <translation>mit Bildern</translation>
        </message>
        <message>
            <source>with notes</source>
            <translation>mit Notizen</translation>
        </message>
        <message>
            <source>with highlights</source>
            <translation>mit Markierungen</translation>
        </message>
        <message>
            <source>with several versions</source>
            <translation>mit mehreren Fassungen</translation>
        </message>
        <message>
            <source>tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>publisher</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>section</source>
            <translation>Ressort</translation>
        </message>
        <message>
            <source>address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>has</source>
            <translation>hat</translation>
        </message>
        <message>
            <source>is</source>
            <translation>ist</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>seit {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
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
            <translation>{day}. {month} {year}</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <source>January</source>
            <translation>Januar</translation>
        </message>
        <message>
            <source>February</source>
            <translation>Februar</translation>
        </message>
        <message>
            <source>March</source>
            <translation>März</translation>
        </message>
        <message>
            <source>April</source>
            <translation>April</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <source>June</source>
            <translation>Juni</translation>
        </message>
        <message>
            <source>July</source>
            <translation>Juli</translation>
        </message>
        <message>
            <source>August</source>
            <translation>August</translation>
        </message>
        <message>
            <source>September</source>
            <translation>September</translation>
        </message>
        <message>
            <source>October</source>
            <translation>Oktober</translation>
        </message>
        <message>
            <source>November</source>
            <translation>November</translation>
        </message>
        <message>
            <source>December</source>
            <translation>Dezember</translation>
        </message>
        <message>
            <source>January</source>
            <comment>after a day</comment>
            <translation>Januar</translation>
        </message>
        <message>
            <source>February</source>
            <comment>after a day</comment>
            <translation>Februar</translation>
        </message>
        <message>
            <source>March</source>
            <comment>after a day</comment>
            <translation>März</translation>
        </message>
        <message>
            <source>April</source>
            <comment>after a day</comment>
            <translation>April</translation>
        </message>
        <message>
            <source>May</source>
            <comment>after a day</comment>
            <translation>Mai</translation>
        </message>
        <message>
            <source>June</source>
            <comment>after a day</comment>
            <translation>Juni</translation>
        </message>
        <message>
            <source>July</source>
            <comment>after a day</comment>
            <translation>Juli</translation>
        </message>
        <message>
            <source>August</source>
            <comment>after a day</comment>
            <translation>August</translation>
        </message>
        <message>
            <source>September</source>
            <comment>after a day</comment>
            <translation>September</translation>
        </message>
        <message>
            <source>October</source>
            <comment>after a day</comment>
            <translation>Oktober</translation>
        </message>
        <message>
            <source>November</source>
            <comment>after a day</comment>
            <translation>November</translation>
        </message>
        <message>
            <source>December</source>
            <comment>after a day</comment>
            <translation>Dezember</translation>
        </message>
        <message>
            <source>bytes</source>
            <translation>Byte</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>kB</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>GB</source>
            <translation>GB</translation>
        </message>
        <message>
            <source>{most} and {last}</source>
            <translation>{most} und {last}</translation>
        </message>
        <message>
            <source>1,234.5</source>
            <translation>1.234,5</translation>
        </message>
    </context>
    <context>
        <name>highlights</name>
        <message numerus="yes">
            <source>%n highlight(s) and note(s)</source>
            <translation>
                <numerusform>%n Markierung oder Notiz</numerusform>
                <numerusform>%n Markierungen und Notizen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>languages</name>
        <message>
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persisch</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebräisch</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italienisch</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japanisch</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Koreanisch</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polnisch</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugiesisch</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russisch</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukrainisch</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinesisch</translation>
        </message>
    </context>
    <context>
        <name>manual</name>
        <message>
            <source>en</source>
            <comment>the folder of the manual in this language</comment>
            <translation>de</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Erste Schritte</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Saving pages</source>
            <translation>Seiten speichern</translation>
        </message>
        <message>
            <source>Reading and noting</source>
            <translation>Lesen und notieren</translation>
        </message>
        <message>
            <source>Files and backups</source>
            <translation>Dateien und Sicherungen</translation>
        </message>
        <message>
            <source>What is protected</source>
            <translation>Was geschützt ist</translation>
        </message>
        <message>
            <source>About Cuttings</source>
            <translation>Über Cuttings</translation>
        </message>
    </context>
    <context>
        <name>opening</name>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Make a new archive here</source>
            <translation>Hier ein neues Archiv anlegen</translation>
        </message>
        <message>
            <source>Choose another archive…</source>
            <translation>Anderes Archiv wählen …</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Choose the folder of an archive</source>
            <translation>Ordner eines Archivs wählen</translation>
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message numerus="yes">
            <source>%n article(s) taken in</source>
            <translation>
                <numerusform>%n Artikel aufgenommen</numerusform>
                <numerusform>%n Artikel aufgenommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already here</source>
            <translation>
                <numerusform>%n schon vorhanden</numerusform>
                <numerusform>%n schon vorhanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not taken in</source>
            <translation>
                <numerusform>%n nicht aufgenommen</numerusform>
                <numerusform>%n nicht aufgenommen</numerusform>
            </translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>ein Bild</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <translation>eine Tonaufnahme</translation>
        </message>
        <message>
            <source>a film</source>
            <translation>ein Film</translation>
        </message>
        <message>
            <source>a font</source>
            <translation>eine Schrift</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>ein Programm</translation>
        </message>
        <message>
            <source>a Windows program</source>
            <translation>ein Windows-Programm</translation>
        </message>
        <message>
            <source>an Office document</source>
            <translation>ein Office-Dokument</translation>
        </message>
        <message>
            <source>an Office document of the old kind</source>
            <translation>ein Office-Dokument alter Art</translation>
        </message>
        <message>
            <source>a database</source>
            <translation>eine Datenbank</translation>
        </message>
        <message>
            <source>binary data</source>
            <translation>Binärdaten</translation>
        </message>
        <message>
            <source>nothing but blanks</source>
            <translation>nur Leerzeichen</translation>
        </message>
        <message>
            <source>an internet shortcut</source>
            <translation>eine Internetverknüpfung</translation>
        </message>
        <message>
            <source>a desktop link</source>
            <translation>eine Desktop-Verknüpfung</translation>
        </message>
        <message>
            <source>a web location</source>
            <translation>eine Webadresse</translation>
        </message>
        <message>
            <source>a ZIP that holds no page</source>
            <translation>ein ZIP ohne Seite</translation>
        </message>
        <message>
            <source>a ZIP with a password</source>
            <translation>ein ZIP mit Kennwort</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>ein Ordner</translation>
        </message>
        <message>
            <source>The file is empty. Save the page again.</source>
            <translation>Die Datei ist leer. Speichern Sie die Seite noch einmal.</translation>
        </message>
        <message>
            <source>The file is too large to be an article.</source>
            <translation>Die Datei ist zu groß für einen Artikel.</translation>
        </message>
        <message>
            <source>This file may not be read. Change its permissions and try again.</source>
            <translation>Diese Datei darf nicht gelesen werden. Ändern Sie die Zugriffsrechte und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <translation>Die Datei ist nicht mehr da.</translation>
        </message>
        <message>
            <source>The file could not be read from its disk.</source>
            <translation>Die Datei ließ sich nicht vom Datenträger lesen.</translation>
        </message>
        <message>
            <source>This is not a file but a device or a pipe.</source>
            <translation>Das ist keine Datei, sondern ein Gerät oder eine Pipe.</translation>
        </message>
        <message>
            <source>This is a link to another place. Drop the file itself.</source>
            <translation>Das ist eine Verknüpfung zu einem anderen Ort. Legen Sie die Datei selbst hier ab.</translation>
        </message>
        <message>
            <source>The file is still being written. Try again when it is complete.</source>
            <translation>Die Datei wird noch geschrieben. Versuchen Sie es erneut, wenn sie vollständig ist.</translation>
        </message>
        <message>
            <source>This is not a saved page.</source>
            <translation>Das ist keine gespeicherte Seite.</translation>
        </message>
        <message>
            <source>There is no saved page in this folder.</source>
            <translation>In diesem Ordner ist keine gespeicherte Seite.</translation>
        </message>
        <message>
            <source>This file holds only a web address, not a page. Open it in a browser and save the page.</source>
            <translation>Diese Datei enthält nur eine Webadresse, keine Seite. Öffnen Sie sie im Browser und speichern Sie die Seite.</translation>
        </message>
        <message>
            <source>This is a list of bookmarks, not a saved page.</source>
            <translation>Das ist eine Lesezeichenliste, keine gespeicherte Seite.</translation>
        </message>
        <message>
            <source>The file is protected by a password. Save it without one.</source>
            <translation>Die Datei ist mit einem Passwort geschützt. Speichern Sie sie ohne Passwort.</translation>
        </message>
        <message>
            <source>The file is damaged or incomplete. Save the page again.</source>
            <translation>Die Datei ist beschädigt oder unvollständig. Speichern Sie die Seite noch einmal.</translation>
        </message>
        <message>
            <source>There is no text in this file.</source>
            <translation>Diese Datei enthält keinen Text.</translation>
        </message>
        <message>
            <source>The file unpacks to an absurd size and was left alone.</source>
            <translation>Die Datei würde entpackt maßlos groß und wurde nicht angerührt.</translation>
        </message>
        <message>
            <source>The page took too long to read and was left alone.</source>
            <translation>Die Seite zu lesen dauerte zu lange; sie wurde nicht aufgenommen.</translation>
        </message>
        <message>
            <source>The page could not be read without harm and was left alone.</source>
            <translation>Die Seite ließ sich nicht gefahrlos lesen und wurde nicht aufgenommen.</translation>
        </message>
        <message>
            <source>The disk is full. Make room and try again.</source>
            <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>There is not enough memory to read this file. Close other programs and try again.</source>
            <translation>Der Speicher reicht nicht, um diese Datei zu lesen. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Cancelled before its turn.</source>
            <translation>Abgebrochen, bevor sie an der Reihe war.</translation>
        </message>
        <message>
            <source>Only the beginning of the article seems to be in this page.</source>
            <translation>Diese Seite scheint nur den Anfang des Artikels zu enthalten.</translation>
        </message>
        <message>
            <source>The page shows a paywall; the article may not be complete.</source>
            <translation>Die Seite zeigt eine Bezahlschranke; der Artikel ist vielleicht unvollständig.</translation>
        </message>
        <message>
            <source>The page shows a consent wall instead of the article.</source>
            <translation>Die Seite zeigt eine Einwilligungsabfrage statt des Artikels.</translation>
        </message>
        <message>
            <source>This looks like an error page.</source>
            <translation>Das sieht nach einer Fehlerseite aus.</translation>
        </message>
        <message>
            <source>This looks like a front page or a list, not one article.</source>
            <translation>Das sieht nach einer Startseite oder Liste aus, nicht nach einem einzelnen Artikel.</translation>
        </message>
        <message>
            <source>This looks like a picture gallery.</source>
            <translation>Das sieht nach einer Bildergalerie aus.</translation>
        </message>
        <message>
            <source>This page is mainly a video, which a saved page does not hold.</source>
            <translation>Diese Seite besteht vor allem aus einem Video, das eine gespeicherte Seite nicht enthält.</translation>
        </message>
        <message>
            <source>The page was saved before its text had loaded.</source>
            <translation>Die Seite wurde gespeichert, bevor ihr Text geladen war.</translation>
        </message>
        <message>
            <source>No article was found; the text of the whole page was kept.</source>
            <translation>Kein Artikel gefunden; der Text der ganzen Seite wurde behalten.</translation>
        </message>
        <message>
            <source>The text may hold too much or too little of the page.</source>
            <translation>Der Text enthält vielleicht zu viel oder zu wenig von der Seite.</translation>
        </message>
        <message>
            <source>Some pictures or other parts were not saved with the page.</source>
            <translation>Einige Bilder oder andere Teile wurden nicht mit der Seite gespeichert.</translation>
        </message>
        <message>
            <source>The page is built strangely; its whole text was indexed.</source>
            <translation>Die Seite ist ungewöhnlich gebaut; ihr ganzer Text wurde in den Index aufgenommen.</translation>
        </message>
        <message>
            <source>The page does not say how its letters are encoded. If they look wrong, read it again.</source>
            <translation>Die Seite nennt ihre Zeichenkodierung nicht. Sehen die Buchstaben falsch aus, lesen Sie sie neu.</translation>
        </message>
        <message>
            <source>The page names two different sites as its address.</source>
            <translation>Die Seite nennt zwei verschiedene Websites als ihre Adresse.</translation>
        </message>
        <message>
            <source>The file holds text that somebody typed into the page.</source>
            <translation>Die Datei enthält Text, den jemand in die Seite eingegeben hat.</translation>
        </message>
        <message>
            <source>The headline was made from the first sentence.</source>
            <translation>Die Überschrift wurde aus dem ersten Satz gebildet.</translation>
        </message>
        <message>
            <source>The page says it was published in the future.</source>
            <translation>Die Seite gibt an, in der Zukunft erschienen zu sein.</translation>
        </message>
        <message>
            <source>Parts of the page were left out of the reading copy to be safe.</source>
            <translation>Teile der Seite fehlen zur Sicherheit in der Lesefassung.</translation>
        </message>
        <message numerus="yes">
            <source>Tagged %n article(s) “{name}”</source>
            <translation>
                <numerusform>%n Artikel mit „{name}“ verschlagwortet</numerusform>
                <numerusform>%n Artikel mit „{name}“ verschlagwortet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took “{name}” off %n article(s)</source>
            <translation>
                <numerusform>„{name}“ von %n Artikel entfernt</numerusform>
                <numerusform>„{name}“ von %n Artikeln entfernt</numerusform>
            </translation>
        </message>
        <message>
            <source>Renamed “{old}” to “{new}”</source>
            <translation>„{old}“ in „{new}“ umbenannt</translation>
        </message>
        <message>
            <source>“{old}” is one with “{new}” now</source>
            <translation>„{old}“ und „{new}“ sind jetzt ein Schlagwort</translation>
        </message>
        <message>
            <source>Deleted the tag “{name}”</source>
            <translation>Schlagwort „{name}“ gelöscht</translation>
        </message>
        <message numerus="yes">
            <source>Starred %n article(s)</source>
            <translation>
                <numerusform>%n Artikel mit Stern versehen</numerusform>
                <numerusform>%n Artikel mit Stern versehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took the star off %n article(s)</source>
            <translation>
                <numerusform>Stern von %n Artikel entfernt</numerusform>
                <numerusform>Stern von %n Artikeln entfernt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %n article(s) as read</source>
            <translation>
                <numerusform>%n Artikel als gelesen gekennzeichnet</numerusform>
                <numerusform>%n Artikel als gelesen gekennzeichnet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %n article(s) as unread</source>
            <translation>
                <numerusform>%n Artikel als ungelesen gekennzeichnet</numerusform>
                <numerusform>%n Artikel als ungelesen gekennzeichnet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moved %n article(s) to the trash</source>
            <translation>
                <numerusform>%n Artikel in den Papierkorb gelegt</numerusform>
                <numerusform>%n Artikel in den Papierkorb gelegt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restored %n article(s)</source>
            <translation>
                <numerusform>%n Artikel zurückgeholt</numerusform>
                <numerusform>%n Artikel zurückgeholt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n article(s) for good</source>
            <translation>
                <numerusform>%n Artikel endgültig gelöscht</numerusform>
                <numerusform>%n Artikel endgültig gelöscht</numerusform>
            </translation>
        </message>
        <message>
            <source>{field} is as extracted again</source>
            <translation>{field}: wieder wie ausgelesen</translation>
        </message>
        <message>
            <source>{field} corrected</source>
            <translation>{field}: korrigiert</translation>
        </message>
        <message>
            <source>Read again as {encoding}</source>
            <translation>Neu gelesen als {encoding}</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n Wort</numerusform>
                <numerusform>%n Wörter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) read again</source>
            <translation>
                <numerusform>%n Artikel neu gelesen</numerusform>
                <numerusform>%n Artikel neu gelesen</numerusform>
            </translation>
        </message>
        <message>
            <source>Note deleted</source>
            <translation>Notiz gelöscht</translation>
        </message>
        <message>
            <source>Highlight deleted</source>
            <translation>Markierung gelöscht</translation>
        </message>
        <message>
            <source>Saved the search “{name}”</source>
            <translation>Suche „{name}“ gespeichert</translation>
        </message>
        <message>
            <source>Deleted the search “{name}”</source>
            <translation>Suche „{name}“ gelöscht</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Vorspann</translation>
        </message>
        <message>
            <source>Bylines</source>
            <translation>Autorenzeile</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Ressort</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Stichwörter</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Erschienen</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Aktualisiert</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>Aufmacherbild</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Ortsmarke</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Agenturen</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Warnungen</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>web page with its folder</source>
            <translation>Webseite mit ihrem Ordner</translation>
        </message>
        <message>
            <source>plain text</source>
            <translation>reiner Text</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>selection</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <source>the program that saved the page</source>
            <translation>das Programm, das die Seite gespeichert hat</translation>
        </message>
        <message>
            <source>what the system noted when it was saved</source>
            <translation>was das System beim Speichern vermerkte</translation>
        </message>
        <message>
            <source>set by hand</source>
            <translation>von Hand eingetragen</translation>
        </message>
        <message>
            <source>the page's data for search engines (JSON-LD)</source>
            <translation>Daten der Seite für Suchmaschinen (JSON-LD)</translation>
        </message>
        <message>
            <source>the page's data for sharing (OpenGraph)</source>
            <translation>Daten der Seite zum Teilen (OpenGraph)</translation>
        </message>
        <message>
            <source>the page's meta tags</source>
            <translation>Meta-Tags der Seite</translation>
        </message>
        <message>
            <source>the page's microdata</source>
            <translation>Mikrodaten der Seite</translation>
        </message>
        <message>
            <source>a date in the page</source>
            <translation>ein Datum in der Seite</translation>
        </message>
        <message>
            <source>the line printed under the headline</source>
            <translation>die Zeile unter der Überschrift</translation>
        </message>
        <message>
            <source>the address</source>
            <translation>die Adresse</translation>
        </message>
        <message>
            <source>the page's main heading</source>
            <translation>die Hauptüberschrift der Seite</translation>
        </message>
        <message>
            <source>the page's title</source>
            <translation>der Titel der Seite</translation>
        </message>
        <message>
            <source>the text itself</source>
            <translation>der Text selbst</translation>
        </message>
        <message>
            <source>the first sentence</source>
            <translation>der erste Satz</translation>
        </message>
        <message>
            <source>the file's name</source>
            <translation>der Dateiname</translation>
        </message>
        <message>
            <source>the file's own time</source>
            <translation>der Zeitstempel der Datei</translation>
        </message>
        <message>
            <source>the page's canonical link</source>
            <translation>der kanonische Link der Seite</translation>
        </message>
        <message>
            <source>a date printed in the page</source>
            <translation>ein Datum, das auf der Seite steht</translation>
        </message>
        <message>
            <source>a guess from the whole page</source>
            <translation>aus der ganzen Seite geschätzt</translation>
        </message>
        <message>
            <source>what the page says of itself</source>
            <translation>was die Seite über sich selbst sagt</translation>
        </message>
        <message>
            <source>a link in the page</source>
            <translation>ein Link auf der Seite</translation>
        </message>
        <message>
            <source>the page's links to itself</source>
            <translation>die Links der Seite auf sich selbst</translation>
        </message>
        <message>
            <source>the clipper's notes at the head of the file</source>
            <translation>die Notizen des Clippers am Anfang der Datei</translation>
        </message>
        <message>
            <source>the first lines of the file</source>
            <translation>die ersten Zeilen der Datei</translation>
        </message>
        <message>
            <source>the first picture of the article</source>
            <translation>das erste Bild des Artikels</translation>
        </message>
        <message>
            <source>the Wayback Machine</source>
            <translation>die Wayback Machine</translation>
        </message>
        <message>
            <source>archive.today</source>
            <translation>archive.today</translation>
        </message>
        <message>
            <source>the browser it was dragged from</source>
            <translation>der Browser, aus dem sie gezogen wurde</translation>
        </message>
        <message>
            <source>when it was dropped</source>
            <translation>wann sie abgelegt wurde</translation>
        </message>
        <message>
            <source>when it was pasted</source>
            <translation>wann sie eingefügt wurde</translation>
        </message>
        <message>
            <source>the PDF's own record</source>
            <translation>die eigenen Angaben des PDF</translation>
        </message>
        <message>
            <source>the book's own record</source>
            <translation>die eigenen Angaben des Buchs</translation>
        </message>
        <message>
            <source>the mark at the file's start</source>
            <translation>die Kennung am Anfang der Datei</translation>
        </message>
        <message>
            <source>the first line</source>
            <translation>die erste Zeile</translation>
        </message>
        <message>
            <source>a guess from its letters</source>
            <translation>aus den Buchstaben geschätzt</translation>
        </message>
        <message>
            <source>{field}: “{after}” is new</source>
            <translation>{field}: „{after}“ ist neu</translation>
        </message>
        <message>
            <source>{field}: “{before}” is gone</source>
            <translation>{field}: „{before}“ ist weggefallen</translation>
        </message>
        <message>
            <source>{field}: “{before}” became “{after}”</source>
            <translation>{field}: aus „{before}“ wurde „{after}“</translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) new or changed</source>
            <translation>
                <numerusform>%n Absatz neu oder geändert</numerusform>
                <numerusform>%n Absätze neu oder geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) gone or changed</source>
            <translation>
                <numerusform>%n Absatz weggefallen oder geändert</numerusform>
                <numerusform>%n Absätze weggefallen oder geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>The catalogue was damaged and there was no copy.</source>
            <translation>Der Katalog war beschädigt, und es gab keine Kopie.</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue was damaged; the copy of {day} with %n article(s) took its place.</source>
            <translation>
                <numerusform>Der Katalog war beschädigt; die Kopie vom {day} mit %n Artikel ist an seine Stelle getreten.</numerusform>
                <numerusform>Der Katalog war beschädigt; die Kopie vom {day} mit %n Artikeln ist an seine Stelle getreten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tags, notes and corrections made since then are lost.</source>
            <translation>Schlagwörter, Notizen und Korrekturen seither sind verloren.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) came back from the originals.</source>
            <translation>
                <numerusform>%n Artikel wurde aus den Originalen wiederhergestellt.</numerusform>
                <numerusform>%n Artikel wurden aus den Originalen wiederhergestellt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue is damaged and its disk cannot be written: the copy of {day} with %n article(s) is shown.</source>
            <translation>
                <numerusform>Der Katalog ist beschädigt und sein Datenträger nicht beschreibbar: Gezeigt wird die Kopie vom {day} mit %n Artikel.</numerusform>
                <numerusform>Der Katalog ist beschädigt und sein Datenträger nicht beschreibbar: Gezeigt wird die Kopie vom {day} mit %n Artikeln.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) checked; all are as they were given.</source>
            <translation>
                <numerusform>%n Original geprüft; es ist, wie es war.</numerusform>
                <numerusform>%n Originale geprüft; alle sind, wie sie waren.</numerusform>
            </translation>
        </message>
        <message>
            <source>Something in the archive is not what it was. Restore a backup.</source>
            <translation>Etwas im Archiv ist nicht mehr, was es war. Stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) read</source>
            <translation>
                <numerusform>%n Original gelesen</numerusform>
                <numerusform>%n Originale gelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) in the catalogue</source>
            <translation>
                <numerusform>%n Artikel im Katalog</numerusform>
                <numerusform>%n Artikel im Katalog</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) damaged</source>
            <translation>
                <numerusform>%n Original beschädigt</numerusform>
                <numerusform>%n Originale beschädigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) missing</source>
            <translation>
                <numerusform>%n Original fehlt</numerusform>
                <numerusform>%n Originale fehlen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left over, which does no harm</source>
            <translation>
                <numerusform>%n überzählig, was nicht schadet</numerusform>
                <numerusform>%n überzählig, was nicht schadet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n complaint(s) about the catalogue</source>
            <translation>
                <numerusform>%n Beanstandung am Katalog</numerusform>
                <numerusform>%n Beanstandungen am Katalog</numerusform>
            </translation>
        </message>
        <message>
            <source>The index was damaged or missing; it is made again by itself.</source>
            <translation>Der Index war beschädigt oder fehlte; er wird von selbst neu angelegt.</translation>
        </message>
        <message>
            <source>The index is behind the catalogue; it catches up by itself.</source>
            <translation>Der Index hinkt dem Katalog hinterher; er holt von selbst auf.</translation>
        </message>
        <message>
            <source>The index agrees with the catalogue.</source>
            <translation>Der Index stimmt mit dem Katalog überein.</translation>
        </message>
        <message>
            <source>The archive lies on a network drive: let only one computer open it at a time.</source>
            <translation>Das Archiv liegt auf einem Netzlaufwerk: Öffnen Sie es immer nur an einem Rechner.</translation>
        </message>
        <message>
            <source>The archive lies on a USB stick or card: eject it before you pull it out.</source>
            <translation>Das Archiv liegt auf einem USB-Stick oder einer Karte: Werfen Sie sie aus, bevor Sie sie abziehen.</translation>
        </message>
        <message>
            <source>The archive lies in a {service} folder: close Cuttings here before you open it elsewhere.</source>
            <translation>Das Archiv liegt in einem Ordner von {service}: Schließen Sie Cuttings hier, bevor Sie es anderswo öffnen.</translation>
        </message>
        <message>
            <source>Two computers wrote at once: “{name}” is the other one's catalogue. Merge it under Archive.</source>
            <translation>Zwei Rechner haben gleichzeitig geschrieben: „{name}“ ist der Katalog des anderen. Führen Sie ihn im Menü Archiv zusammen.</translation>
        </message>
        <message>
            <source>“{text}” is not a field; it was looked for as a word.</source>
            <translation>„{text}“ ist kein Feld; es wurde als Wort gesucht.</translation>
        </message>
        <message>
            <source>“{text}” is not a date. Write 2021, 2021-10, 2021-10-05 or 2weeks.</source>
            <translation>„{text}“ ist kein Datum. Schreiben Sie 2021, 2021-10, 2021-10-05 oder 2weeks.</translation>
        </message>
        <message>
            <source>“{text}” is not a number.</source>
            <translation>„{text}“ ist keine Zahl.</translation>
        </message>
        <message>
            <source>“{text}” cannot be looked for that way.</source>
            <translation>„{text}“ lässt sich so nicht suchen.</translation>
        </message>
        <message>
            <source>A quotation mark is missing; the rest was taken as the phrase.</source>
            <translation>Ein Anführungszeichen fehlt; der Rest galt als Wortfolge.</translation>
        </message>
        <message>
            <source>A parenthesis is missing.</source>
            <translation>Eine Klammer fehlt.</translation>
        </message>
        <message>
            <source>Only exclusions: everything else is shown.</source>
            <translation>Nur Ausschlüsse: Alles andere wird gezeigt.</translation>
        </message>
        <message>
            <source>The question was cut; it is too long.</source>
            <translation>Die Anfrage ist zu lang und wurde gekürzt.</translation>
        </message>
        <message>
            <source>“{text}” was not understood.</source>
            <translation>„{text}“ wurde nicht verstanden.</translation>
        </message>
        <message>
            <source>The full-text index is not of this computer; searching finds nothing here.</source>
            <translation>Der Volltextindex stammt nicht von diesem Computer; die Suche findet hier nichts.</translation>
        </message>
        <message>
            <source>The full-text index is being made anew. Until it is there, searching finds little.</source>
            <translation>Der Volltextindex wird neu angelegt. Bis er da ist, findet die Suche wenig.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n Artikel</numerusform>
                <numerusform>%n Artikel</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full. Make room; everything taken in so far is safe.</source>
            <translation>Der Datenträger ist voll. Schaffen Sie Platz; alles bisher Aufgenommene ist sicher.</translation>
        </message>
        <message>
            <source>The archive cannot be written here. It is open for reading only.</source>
            <translation>In das Archiv kann hier nicht geschrieben werden. Es ist nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>Another program is using this archive.</source>
            <translation>Ein anderes Programm benutzt dieses Archiv.</translation>
        </message>
        <message>
            <source>The archive's folder cannot be reached. Is its disk plugged in?</source>
            <translation>Der Ordner des Archivs ist nicht erreichbar. Ist der Datenträger angeschlossen?</translation>
        </message>
        <message>
            <source>The archive's disk does not answer as it should.</source>
            <translation>Der Datenträger des Archivs antwortet nicht, wie er sollte.</translation>
        </message>
        <message>
            <source>This archive was made by a newer Cuttings. Update the program.</source>
            <translation>Dieses Archiv stammt von einem neueren Cuttings. Aktualisieren Sie das Programm.</translation>
        </message>
        <message>
            <source>This folder holds other files. Choose an empty one.</source>
            <translation>In diesem Ordner liegen andere Dateien. Wählen Sie einen leeren.</translation>
        </message>
        <message>
            <source>The archive is damaged. Run a checkup, or restore a backup.</source>
            <translation>Das Archiv ist beschädigt. Prüfen Sie es oder stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>This article is no longer in the archive.</source>
            <translation>Dieser Artikel ist nicht mehr im Archiv.</translation>
        </message>
        <message>
            <source>The page could not be read without harm.</source>
            <translation>Die Seite ließ sich nicht gefahrlos lesen.</translation>
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <translation>Dafür reicht der Arbeitsspeicher nicht.</translation>
        </message>
        <message>
            <source>The system refused: {reason}</source>
            <translation>Das System hat abgelehnt: {reason}</translation>
        </message>
        <message>
            <source>Something went wrong inside Cuttings. It was written to the crash log.</source>
            <translation>In Cuttings ist ein Fehler aufgetreten. Er steht im Absturzprotokoll.</translation>
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Import and backup</source>
            <translation>Import und Sicherung</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Geräumig</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Kompakt</translation>
        </message>
        <message>
            <source>With serifs</source>
            <translation>Mit Serifen</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Petrol</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <source>Graphite</source>
            <translation>Graphit</translation>
        </message>
        <message>
            <source>Without serifs</source>
            <translation>Ohne Serifen</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>Wie das Fenster</translation>
        </message>
        <message>
            <source>White paper</source>
            <translation>Weißes Papier</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>Sepia</translation>
        </message>
    </context>
    <context>
        <name>purge</name>
        <message numerus="yes">
            <source>Delete %n article(s) for good?</source>
            <translation>
                <numerusform>%n Artikel endgültig löschen?</numerusform>
                <numerusform>%n Artikel endgültig löschen?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>reader</name>
        <message numerus="yes">
            <source>%n blocked</source>
            <translation>
                <numerusform>%n blockiert</numerusform>
                <numerusform>%n blockiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) blocked</source>
            <translation>
                <numerusform>%n Anfrage blockiert</numerusform>
                <numerusform>%n Anfragen blockiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>Published {date}</source>
            <translation>Erschienen {date}</translation>
        </message>
        <message>
            <source>Updated {date}</source>
            <translation>Aktualisiert {date}</translation>
        </message>
        <message>
            <source>Captured {date}</source>
            <translation>Gespeichert {date}</translation>
        </message>
        <message>
            <source>Taken in {date}</source>
            <translation>Aufgenommen {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n min to read</source>
            <translation>
                <numerusform>%n Min. Lesezeit</numerusform>
                <numerusform>%n Min. Lesezeit</numerusform>
            </translation>
        </message>
        <message>
            <source>By {names}</source>
            <translation>Von {names}</translation>
        </message>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source>The printer does not answer.</source>
            <translation>Der Drucker antwortet nicht.</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Seite {number} von {count}</translation>
        </message>
    </context>
    <context>
        <name>reextraction</name>
        <message numerus="yes">
            <source>%n article(s) would change</source>
            <translation>
                <numerusform>%n Artikel würde sich ändern</numerusform>
                <numerusform>%n Artikel würden sich ändern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n unverändert</numerusform>
                <numerusform>%n unverändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read again</source>
            <translation>
                <numerusform>%n konnte nicht neu gelesen werden</numerusform>
                <numerusform>%n konnten nicht neu gelesen werden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message numerus="yes">
            <source>Not taken in (%n)</source>
            <translation>
                <numerusform>Nicht aufgenommen (%n)</numerusform>
                <numerusform>Nicht aufgenommen (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken in, worth a look (%n)</source>
            <translation>
                <numerusform>Aufgenommen, einen Blick wert (%n)</numerusform>
                <numerusform>Aufgenommen, einen Blick wert (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Already here (%n)</source>
            <translation>
                <numerusform>Schon vorhanden (%n)</numerusform>
                <numerusform>Schon vorhanden (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken in (%n)</source>
            <translation>
                <numerusform>Aufgenommen (%n)</numerusform>
                <numerusform>Aufgenommen (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source> (in the trash)</source>
            <translation> (im Papierkorb)</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Files that were not taken in</source>
            <translation>Nicht aufgenommene Dateien</translation>
        </message>
        <message>
            <source>Worth knowing</source>
            <translation>Gut zu wissen</translation>
        </message>
        <message>
            <source>Articles with a warning</source>
            <translation>Artikel mit einem Hinweis</translation>
        </message>
        <message>
            <source>Is here as</source>
            <translation>Vorhanden als</translation>
        </message>
        <message>
            <source>Files that were here already</source>
            <translation>Dateien, die schon vorhanden waren</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>Articles that were taken in</source>
            <translation>Artikel, die aufgenommen wurden</translation>
        </message>
        <message numerus="yes">
            <source>Try %n again</source>
            <translation>
                <numerusform>%n noch einmal versuchen</numerusform>
                <numerusform>%n noch einmal versuchen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Colours of the window</source>
            <translation>Farben des Fensters</translation>
        </message>
        <message>
            <source>Accent</source>
            <translation>Akzentfarbe</translation>
        </message>
        <message>
            <source>Language of the window (from the next start)</source>
            <translation>Sprache des Fensters (ab dem nächsten Start)</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>Zeilen der Liste</translation>
        </message>
        <message>
            <source>Size of the window's text, in per cent</source>
            <translation>Größe des Fenstertexts in Prozent</translation>
        </message>
        <message>
            <source>Letters of the reading pane</source>
            <translation>Schrift im Lesebereich</translation>
        </message>
        <message>
            <source>Size of the reading text, in pixels</source>
            <translation>Größe des Lesetexts in Pixeln</translation>
        </message>
        <message>
            <source>Width of a line, in characters</source>
            <translation>Zeilenbreite in Zeichen</translation>
        </message>
        <message>
            <source>Height of a line, in per cent of the letters</source>
            <translation>Zeilenhöhe in Prozent der Schriftgröße</translation>
        </message>
        <message>
            <source>Paper of the reading pane</source>
            <translation>Papier im Lesebereich</translation>
        </message>
        <message>
            <source>Mark an article as read when it is opened</source>
            <translation>Artikel beim Öffnen als gelesen kennzeichnen</translation>
        </message>
        <message>
            <source>Take in pages that are saved to this folder</source>
            <translation>Seiten aufnehmen, die in diesem Ordner gespeichert werden</translation>
        </message>
        <message>
            <source>Copy the catalogue once a day</source>
            <translation>Katalog einmal täglich kopieren</translation>
        </message>
    </context>
    <context>
        <name>shelves</name>
        <message>
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Ungelesen</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Mit Stern</translation>
        </message>
        <message>
            <source>Untagged</source>
            <translation>Ohne Schlagwort</translation>
        </message>
        <message>
            <source>Recently added</source>
            <translation>Neuzugänge</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>best first</source>
            <translation>beste zuerst</translation>
        </message>
        <message>
            <source>by date published</source>
            <translation>nach Erscheinungsdatum</translation>
        </message>
        <message>
            <source>by date added</source>
            <translation>nach Aufnahmedatum</translation>
        </message>
        <message>
            <source>by publisher</source>
            <translation>nach Medium</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>Noch keine Artikel</translation>
        </message>
        <message>
            <source>Everything is read</source>
            <translation>Alles gelesen</translation>
        </message>
        <message>
            <source>No stars yet</source>
            <translation>Noch keine Sterne</translation>
        </message>
        <message>
            <source>Everything has a tag</source>
            <translation>Alles hat ein Schlagwort</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Nichts Neues</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>Der Papierkorb ist leer</translation>
        </message>
        <message>
            <source>Drop saved pages anywhere on this window.</source>
            <translation>Legen Sie gespeicherte Seiten irgendwo auf diesem Fenster ab.</translation>
        </message>
        <message>
            <source>Articles that you have not opened stand here.</source>
            <translation>Hier stehen Artikel, die Sie noch nicht geöffnet haben.</translation>
        </message>
        <message>
            <source>Press S on an article to keep it at hand here.</source>
            <translation>Drücken Sie S bei einem Artikel, um ihn hier griffbereit zu halten.</translation>
        </message>
        <message>
            <source>Press T on an article to give it tags.</source>
            <translation>Drücken Sie T bei einem Artikel, um ihm Schlagwörter zu geben.</translation>
        </message>
        <message>
            <source>Articles taken in during the last days stand here.</source>
            <translation>Hier stehen Artikel, die in den letzten Tagen aufgenommen wurden.</translation>
        </message>
        <message>
            <source>What you remove lies here until you delete it for good.</source>
            <translation>Was Sie entfernen, liegt hier, bis Sie es endgültig löschen.</translation>
        </message>
    </context>
    <context>
        <name>sidebar</name>
        <message>
            <source>Publishers</source>
            <translation>Medien</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Autoren</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Ungelesen</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Mit Stern</translation>
        </message>
        <message>
            <source>Untagged</source>
            <translation>Ohne Schlagwort</translation>
        </message>
        <message>
            <source>Recently added</source>
            <translation>Neuzugänge</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Gespeicherte Suchen</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>only these</source>
            <translation>nur diese</translation>
        </message>
        <message>
            <source>without these</source>
            <translation>ohne diese</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weiteres</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tags</name>
        <message>
            <source>Known tags</source>
            <translation>Bekannte Schlagwörter</translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n article(s)</source>
            <translation>
                <numerusform>Schlagwörter von %n Artikel</numerusform>
                <numerusform>Schlagwörter von %n Artikeln</numerusform>
            </translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Gelb</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Turquoise</source>
            <translation>Türkis</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>No dated articles</source>
            <translation>Keine datierten Artikel</translation>
        </message>
        <message>
            <source>{first} to {last}, most in {most}: {count}</source>
            <translation>{first} bis {last}, am meisten im {most}: {count}</translation>
        </message>
    </context>
</TS>
