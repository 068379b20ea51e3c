<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ArticleView</name>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
    </context>
    <context>
        <name>ArticlesPane</name>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Résultats de la recherche</translation>
        </message>
        <message>
            <source>Did you mean “{words}”?</source>
            <translation>Vouliez-vous dire « {words} » ?</translation>
        </message>
        <message>
            <source>{selected} of {count} selected</source>
            <translation>{selected} sur {count} sélectionnés</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>No article answers this question. Use fewer words, or a * as in polit*.</source>
            <translation>Aucun article ne répond à cette recherche. Mettez moins de mots, ou un * comme dans polit*.</translation>
        </message>
    </context>
    <context>
        <name>BatchSearchDialog</name>
        <message>
            <source>Search for a list</source>
            <translation>Rechercher une liste de noms</translation>
        </message>
        <message>
            <source>One name or question a line. Put quotation marks around words that belong together.</source>
            <translation>Un nom ou une recherche par ligne. Mettez entre guillemets les mots qui vont ensemble.</translation>
        </message>
        <message>
            <source>Names, one a line</source>
            <translation>Noms, un par ligne</translation>
        </message>
        <message>
            <source>Ada Lovelace
“port authority”
contract* before:2020</source>
            <translation>Ada Lovelace
« autorité portuaire »
contrat* before:2020</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>How many articles each line is in</source>
            <translation>Dans combien d’articles figure chaque ligne</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Enregistrer en CSV…</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>Enregistrer le tableau</translation>
        </message>
    </context>
    <context>
        <name>CareHandlers</name>
        <message>
            <source>An import is under way. Wait for it, or cancel it first.</source>
            <translation>Une importation est en cours. Attendez-la ou annulez-la d’abord.</translation>
        </message>
        <message>
            <source>There is no archive in this folder.</source>
            <translation>Ce dossier ne contient pas d’archives.</translation>
        </message>
        <message>
            <source>Choose an empty folder for the new archive</source>
            <translation>Choisir un dossier vide pour les nouvelles archives</translation>
        </message>
        <message>
            <source>Choose the folder of an archive</source>
            <translation>Choisir le dossier des archives</translation>
        </message>
        <message>
            <source>Backups (*.cuttings)</source>
            <translation>Sauvegardes (*.cuttings)</translation>
        </message>
        <message>
            <source>Back up the archive</source>
            <translation>Sauvegarder les archives</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Sauvegarde en cours…</translation>
        </message>
        <message>
            <source>The backup is complete: {size}</source>
            <translation>La sauvegarde est terminée : {size}</translation>
        </message>
        <message>
            <source>Backups (*.cuttings);;All files (*)</source>
            <translation>Sauvegardes (*.cuttings);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Choose an empty folder for what it holds</source>
            <translation>Choisissez un dossier vide pour son contenu</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>Restauration…</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>L’ouvrir</translation>
        </message>
        <message>
            <source>Choose the folder of the other archive</source>
            <translation>Choisissez le dossier de l’autre archive</translation>
        </message>
        <message>
            <source>Taking in the other archive…</source>
            <translation>Ajout de l’autre archive…</translation>
        </message>
        <message>
            <source>Reading every original. You can go on working.</source>
            <translation>Lecture de tous les originaux. Vous pouvez continuer à travailler.</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Publishers</source>
            <translation>Médias</translation>
        </message>
        <message>
            <source>Originals</source>
            <translation>Originaux</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publication</translation>
        </message>
        <message>
            <source>The archive in numbers</source>
            <translation>Les archives en chiffres</translation>
        </message>
        <message>
            <source>Empty the trash?</source>
            <translation>Vider la corbeille ?</translation>
        </message>
        <message>
            <source>Articles in the trash and their originals are deleted. This cannot be undone.</source>
            <translation>Les articles de la corbeille et leurs originaux seront supprimés. Cette action est irréversible.</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Vider la corbeille</translation>
        </message>
    </context>
    <context>
        <name>CheckupDialog</name>
        <message>
            <source>Report of the checkup</source>
            <translation>Rapport du contrôle</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
        <message>
            <source>Articles that lost something:</source>
            <translation>Articles qui ont perdu quelque chose :</translation>
        </message>
        <message>
            <source>Articles that lost something</source>
            <translation>Articles qui ont perdu quelque chose</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Enregistrer le rapport…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{word}: press Delete to take it away</source>
            <translation>{word} : appuyez sur Suppr pour l’enlever</translation>
        </message>
        <message>
            <source>Take “{word}” away</source>
            <translation>Enlever « {word} »</translation>
        </message>
    </context>
    <context>
        <name>ColourRow</name>
        <message>
            <source>Highlight in yellow</source>
            <translation>Surligner en jaune</translation>
        </message>
        <message>
            <source>Highlight in green</source>
            <translation>Surligner en vert</translation>
        </message>
        <message>
            <source>Highlight in blue</source>
            <translation>Surligner en bleu</translation>
        </message>
        <message>
            <source>Highlight in pink</source>
            <translation>Surligner en rose</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Name of a command</source>
            <translation>Nom d’une commande</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Que voulez-vous faire ?</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>Commandes correspondantes</translation>
        </message>
        <message>
            <source>No command fits.</source>
            <translation>Aucune commande ne correspond.</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparaison…</translation>
        </message>
        <message>
            <source>Green underlined words came in; red struck ones went.</source>
            <translation>Les mots verts soulignés ont été ajoutés, les mots rouges barrés ont été supprimés.</translation>
        </message>
        <message>
            <source>Only paragraphs that changed</source>
            <translation>Seulement les paragraphes modifiés</translation>
        </message>
        <message>
            <source>The text of both, with what changed</source>
            <translation>Le texte des deux versions, avec les changements</translation>
        </message>
        <message>
            <source>The text is the same.</source>
            <translation>Le texte est le même.</translation>
        </message>
    </context>
    <context>
        <name>CopyPage</name>
        <message>
            <source>Only the article's own text can be highlighted.</source>
            <translation>Seul le texte de l’article lui-même peut être surligné.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Surligner</translation>
        </message>
        <message>
            <source>Write a note…</source>
            <translation>Écrire une note…</translation>
        </message>
        <message>
            <source>Find in this article</source>
            <translation>Rechercher dans l’article</translation>
        </message>
        <message>
            <source>Note on the whole article…</source>
            <translation>Note sur tout l’article…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>Details of the article</source>
            <translation>Détails de l’article</translation>
        </message>
        <message>
            <source>Read again as…</source>
            <translation>Relire comme…</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Not in the file</source>
            <translation>Absent du fichier</translation>
        </message>
        <message>
            <source>The same story elsewhere</source>
            <translation>La même histoire ailleurs</translation>
        </message>
        <message>
            <source>About the same things</source>
            <translation>Sur les mêmes sujets</translation>
        </message>
        <message>
            <source>Compare the texts…</source>
            <translation>Comparer les textes…</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Form of the files</source>
            <translation>Forme des fichiers</translation>
        </message>
        <message>
            <source>Files that are in the folder already are never overwritten by others.</source>
            <translation>Les fichiers déjà présents dans le dossier ne sont jamais remplacés par d’autres.</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Export into this folder</source>
            <translation>Exporter dans ce dossier</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copier l’adresse</translation>
        </message>
        <message>
            <source>Open in the browser (goes online)</source>
            <translation>Ouvrir dans le navigateur (va en ligne)</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Correct {field}</source>
            <translation>Corriger : {field}</translation>
        </message>
        <message>
            <source>Back to the extracted value</source>
            <translation>Revenir à la valeur extraite</translation>
        </message>
        <message>
            <source>; others differ</source>
            <translation> ; d’autres diffèrent</translation>
        </message>
        <message>
            <source>An article needs a headline.</source>
            <translation>Un article a besoin d’un titre.</translation>
        </message>
        <message>
            <source>Write a date as 2021, 2021-10 or 2021-10-05.</source>
            <translation>Écrivez une date sous la forme 2021, 2021-10 ou 2021-10-05.</translation>
        </message>
        <message>
            <source>An address begins with https:// or http://</source>
            <translation>Une adresse commence par https:// ou http://</translation>
        </message>
        <message>
            <source>from {source}</source>
            <translation>source : {source}</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this article</source>
            <translation>Rechercher dans l’article</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Occurrence suivante</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Occurrence précédente</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>{current} of {total}</source>
            <translation>{current} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>Handlers</name>
        <message>
            <source>Import saved pages</source>
            <translation>Importer des pages enregistrées</translation>
        </message>
        <message>
            <source>Import a folder of saved pages</source>
            <translation>Importer un dossier de pages enregistrées</translation>
        </message>
        <message>
            <source>There is nothing to keep on the clipboard. Copy files or text first.</source>
            <translation>Le presse-papiers ne contient rien à conserver. Copiez d’abord des fichiers ou du texte.</translation>
        </message>
        <message>
            <source>Nothing was imported since the program started.</source>
            <translation>Rien n’a été importé depuis le démarrage du programme.</translation>
        </message>
        <message>
            <source>Quit while an import is under way?</source>
            <translation>Quitter pendant une importation ?</translation>
        </message>
        <message>
            <source>What was taken in until now stays. The other files are left as and where they are.</source>
            <translation>Ce qui a été versé jusqu’ici est conservé. Les autres fichiers restent tels quels, là où ils sont.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>The originals are deleted too. This cannot be undone.</source>
            <translation>Les originaux seront supprimés aussi. Cette action est irréversible.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Supprimer définitivement</translation>
        </message>
    </context>
    <context>
        <name>HighlightsDialog</name>
        <message>
            <source>Highlights and notes</source>
            <translation>Surlignages et notes</translation>
        </message>
        <message>
            <source>Show only those with these words</source>
            <translation>N’afficher que ceux qui contiennent ces mots</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>No highlights here yet</source>
            <translation>Pas encore de surlignages</translation>
        </message>
        <message>
            <source>Select words in an article, then choose a colour or write a note. This list shows those of the articles found.</source>
            <translation>Sélectionnez des mots dans un article, puis choisissez une couleur ou écrivez une note. Cette liste montre celles des articles trouvés.</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Tout copier</translation>
        </message>
    </context>
    <context>
        <name>ImportProgress</name>
        <message>
            <source>Progress of the import</source>
            <translation>Progression de l’importation</translation>
        </message>
        <message>
            <source>Cancel the import</source>
            <translation>Annuler l’importation</translation>
        </message>
        <message>
            <source>Cancel: what is taken in stays</source>
            <translation>Annuler : ce qui est versé reste</translation>
        </message>
        <message>
            <source>Looking for saved pages…</source>
            <translation>Recherche de pages enregistrées…</translation>
        </message>
        <message>
            <source>Importing: {done} so far</source>
            <translation>Importation : {done} jusqu’ici</translation>
        </message>
        <message>
            <source>Importing {done} of {total} files</source>
            <translation>Importation : {done} fichiers sur {total}</translation>
        </message>
        <message>
            <source>Go on with the import</source>
            <translation>Reprendre l’importation</translation>
        </message>
        <message>
            <source>Pause the import</source>
            <translation>Suspendre l’importation</translation>
        </message>
        <message>
            <source>Stopping after this file…</source>
            <translation>Arrêt après ce fichier…</translation>
        </message>
    </context>
    <context>
        <name>ImportReportDialog</name>
        <message>
            <source>Import report</source>
            <translation>Rapport d’importation</translation>
        </message>
        <message>
            <source>Parts of the report</source>
            <translation>Parties du rapport</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Réessayer pour tous</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Enregistrer le rapport…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>What is bundled</source>
            <translation>Ce qui est fourni</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Texte de la licence</translation>
        </message>
    </context>
    <context>
        <name>Lightbox</name>
        <message>
            <source>Enlarged picture; any key closes it</source>
            <translation>Image agrandie ; n’importe quelle touche la ferme</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message>
            <source>All articles</source>
            <translation>Tous les articles</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Ordre de la liste</translation>
        </message>
    </context>
    <context>
        <name>ManualDialog</name>
        <message>
            <source>Manual</source>
            <translation>Manuel</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Chapitres</translation>
        </message>
        <message>
            <source>Text of the chapter</source>
            <translation>Texte du chapitre</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Write a note…</source>
            <translation>Écrire une note…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
    </context>
    <context>
        <name>NotesList</name>
        <message>
            <source>Notes and highlights</source>
            <translation>Notes et surlignages</translation>
        </message>
        <message>
            <source>Select words in the article to highlight them or to write a note.</source>
            <translation>Sélectionnez des mots de l’article pour les surligner ou écrire une note.</translation>
        </message>
        <message>
            <source>These words are no longer in the text.</source>
            <translation>Ces mots ne sont plus dans le texte.</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>OriginalPage</name>
        <message>
            <source>Opening the page as it was captured…</source>
            <translation>Ouverture de la page telle qu’elle a été enregistrée…</translation>
        </message>
        <message>
            <source>The original page cannot be read.</source>
            <translation>La page d’origine ne peut pas être lue.</translation>
        </message>
        <message>
            <source>This build of Cuttings has no browser engine. The page is drawn by a simpler one and will not look as it did; its text and pictures are all here.</source>
            <translation>Cette version de Cuttings ne contient pas de navigateur. Un moteur plus simple affiche la page ; elle n’aura pas son aspect d’alors, mais son texte et ses images y sont tous.</translation>
        </message>
        <message>
            <source>Nothing left this computer. The page asked for:</source>
            <translation>Rien n’a quitté cet ordinateur. La page a demandé :</translation>
        </message>
        <message>
            <source>Nothing was blocked.</source>
            <translation>Rien n’a été bloqué.</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… et {count} de plus</translation>
        </message>
        <message>
            <source>Nothing on this page covers its text: there is nothing to hide.</source>
            <translation>Rien sur cette page ne couvre son texte : il n’y a rien à masquer.</translation>
        </message>
        <message>
            <source>A red ✕ hides that part of the page, a green ↺ shows it again. The kept file is not changed.</source>
            <translation>Un ✕ rouge masque cette partie de la page, un ↺ vert la montre de nouveau. Le fichier conservé n’est pas modifié.</translation>
        </message>
        <message>
            <source>These pages are pictures. Find words in the reading copy.</source>
            <translation>Ces pages sont des images. Cherchez les mots dans la copie de lecture.</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <source>Show the report</source>
            <translation>Afficher le rapport</translation>
        </message>
    </context>
    <context>
        <name>PdfPages</name>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Plus petit</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
        <message>
            <source>Stop drawing this page</source>
            <translation>Arrêter le dessin de cette page</translation>
        </message>
        <message>
            <source>Page {number} was not drawn.</source>
            <translation>La page {number} n’a pas été dessinée.</translation>
        </message>
        <message>
            <source>Drawing page {number}…</source>
            <translation>Dessin de la page {number}…</translation>
        </message>
        <message>
            <source>This page cannot be drawn. Its text is in the reading copy.</source>
            <translation>Cette page ne peut pas être dessinée. Son texte se trouve dans la copie de lecture.</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>sur {count}</translation>
        </message>
        <message>
            <source>Page {number} of {count} of the PDF</source>
            <translation>Page {number} sur {count} du PDF</translation>
        </message>
    </context>
    <context>
        <name>PlainOriginal</name>
        <message>
            <source>Original page</source>
            <translation>Page d’origine</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <source>Pages of the preferences</source>
            <translation>Pages des préférences</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>aucun dossier</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choisir un dossier</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ReaderBar</name>
        <message>
            <source>Reading copy</source>
            <translation>Copie de lecture</translation>
        </message>
        <message>
            <source>The article alone</source>
            <translation>L’article seul</translation>
        </message>
        <message>
            <source>Original page</source>
            <translation>Page d’origine</translation>
        </message>
        <message>
            <source>The page as it was captured (O)</source>
            <translation>La page telle qu’elle a été enregistrée (O)</translation>
        </message>
        <message>
            <source>What this page was kept from loading</source>
            <translation>Ce que cette page n’a pas pu charger</translation>
        </message>
        <message>
            <source>Hide elements</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Hide what covers the page; the kept file is not changed</source>
            <translation>Masquer ce qui couvre la page ; le fichier conservé n’est pas modifié</translation>
        </message>
        <message>
            <source>Letters, size, width and paper</source>
            <translation>Caractères, taille, largeur et papier</translation>
        </message>
        <message>
            <source>Notes and highlights</source>
            <translation>Notes et surlignages</translation>
        </message>
        <message>
            <source>Find in this article</source>
            <translation>Rechercher dans l’article</translation>
        </message>
        <message>
            <source>Print or save as PDF</source>
            <translation>Imprimer ou enregistrer en PDF</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Note on the whole article…</source>
            <translation>Note sur tout l’article…</translation>
        </message>
    </context>
    <context>
        <name>ReaderPane</name>
        <message>
            <source>Select words in the article first, with the mouse or with Shift and the arrows.</source>
            <translation>Sélectionnez d’abord des mots de l’article, à la souris ou avec Maj et les flèches.</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
    </context>
    <context>
        <name>ReextractionDialog</name>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Only what is ticked is accepted. Your own corrections stay in force.</source>
            <translation>Seul ce qui est coché est accepté. Vos propres corrections restent en vigueur.</translation>
        </message>
        <message>
            <source>Articles read again</source>
            <translation>Articles relus</translation>
        </message>
        <message>
            <source>What is found otherwise than before</source>
            <translation>Ce qui est trouvé autrement qu’avant</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Kept until now</source>
            <translation>Jusqu’ici</translation>
        </message>
        <message>
            <source>Found now</source>
            <translation>Trouvé maintenant</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation>Rien ne changerait</translation>
        </message>
        <message>
            <source>This version finds in these originals what was found before.</source>
            <translation>Cette version trouve dans ces originaux ce qui avait été trouvé auparavant.</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message>
            <source>Search the archive</source>
            <translation>Rechercher dans les archives</translation>
        </message>
        <message>
            <source>Search words, “a phrase”, tag:… site:… before:2024</source>
            <translation>Mots à chercher, « une expression », tag:… site:… before:2024</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Enregistrer cette recherche</translation>
        </message>
        <message>
            <source>Forget this saved search</source>
            <translation>Oublier cette recherche enregistrée</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
    </context>
    <context>
        <name>SearchHandlers</name>
        <message>
            <source>Type a search first, then save it.</source>
            <translation>Saisissez d’abord une recherche, puis enregistrez-la.</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Enregistrer cette recherche</translation>
        </message>
        <message>
            <source>Name of the search</source>
            <translation>Nom de la recherche</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Note…</source>
            <translation>Note…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Library, tags and publishers</source>
            <translation>Fonds, étiquettes et médias</translation>
        </message>
        <message>
            <source>Only these</source>
            <translation>Seulement ceux-ci</translation>
        </message>
        <message>
            <source>Without these</source>
            <translation>Sans ceux-ci</translation>
        </message>
        <message>
            <source>No matter</source>
            <translation>Indifférent</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Vider la corbeille…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Sans couleur</translation>
        </message>
        <message>
            <source>Delete the tag</source>
            <translation>Supprimer l’étiquette</translation>
        </message>
    </context>
    <context>
        <name>StyleCard</name>
        <message>
            <source>Serif</source>
            <translation>Avec empattements</translation>
        </message>
        <message>
            <source>Sans serif</source>
            <translation>Sans empattements</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>Comme la fenêtre</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>Sépia</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Caractères</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Largeur</translation>
        </message>
        <message>
            <source>Line height</source>
            <translation>Interligne</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>Tags of the selected articles</source>
            <translation>Étiquettes des articles sélectionnés</translation>
        </message>
        <message>
            <source>New tag</source>
            <translation>Nouvelle étiquette</translation>
        </message>
        <message>
            <source>Type a tag and press Enter; use / for tags below a tag</source>
            <translation>Saisissez une étiquette et appuyez sur Entrée ; / sépare une étiquette de ses sous-étiquettes</translation>
        </message>
        <message>
            <source>Enter adds, Backspace takes the last one away, Escape closes. Ctrl+Z undoes.</source>
            <translation>Entrée ajoute, Retour arrière enlève la dernière, Échap ferme. Ctrl+Z annule.</translation>
        </message>
    </context>
    <context>
        <name>TagsRow</name>
        <message>
            <source>Add a tag</source>
            <translation>Ajouter une étiquette</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Articles per month</source>
            <translation>Articles par mois</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Fermer le message</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Take saved pages in (you can also drop them anywhere on this window)</source>
            <translation>Verser des pages enregistrées (vous pouvez aussi les déposer n’importe où dans cette fenêtre)</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Drop saved pages here</source>
            <translation>Déposez ici vos pages enregistrées</translation>
        </message>
        <message>
            <source>Save an article in your browser (Ctrl+S), then drop the file, or a whole folder of them, anywhere on this window. Cuttings keeps it for good and finds every word in it.</source>
            <translation>Enregistrez un article dans votre navigateur (Ctrl+S), puis déposez le fichier, ou tout un dossier, n’importe où dans cette fenêtre. Cuttings le conserve durablement et en retrouve chaque mot.</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Importer des fichiers…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Importer un dossier…</translation>
        </message>
        <message>
            <source>Try it with a sample article</source>
            <translation>Essayer avec un article d’exemple</translation>
        </message>
        <message>
            <source>Read the manual</source>
            <translation>Lire le manuel</translation>
        </message>
    </context>
    <context>
        <name>articles</name>
        <message>
            <source>unread</source>
            <translation>non lu</translation>
        </message>
        <message>
            <source>starred</source>
            <translation>avec étoile</translation>
        </message>
        <message>
            <source>tags: {tags}</source>
            <translation>étiquettes : {tags}</translation>
        </message>
    </context>
    <context>
        <name>blank</name>
        <message>
            <source>Choose an article to read it here.</source>
            <translation>Choisissez un article pour le lire ici.</translation>
        </message>
        <message>
            <source>J and K step through the list, Enter goes into the text.</source>
            <translation>J et K parcourent la liste, Entrée va dans le texte.</translation>
        </message>
    </context>
    <context>
        <name>care</name>
        <message numerus="yes">
            <source>The backup is restored, with %n article(s).</source>
            <translation>
                <numerusform>La sauvegarde est restaurée, avec %n article.</numerusform>
                <numerusform>La sauvegarde est restaurée, avec %n articles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) taken in from the other archive</source>
            <translation>
                <numerusform>%n article ajouté depuis l’autre archive</numerusform>
                <numerusform>%n articles ajoutés depuis l’autre archive</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;Article</source>
            <translation>&amp;Article</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Recherche</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Affic&amp;hage</translation>
        </message>
        <message>
            <source>A&amp;rchive</source>
            <translation>Archi&amp;ves</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>&amp;Import files…</source>
            <translation>&amp;Importer des fichiers…</translation>
        </message>
        <message>
            <source>Import a &amp;folder…</source>
            <translation>Importer un &amp;dossier…</translation>
        </message>
        <message>
            <source>&amp;Paste into the archive</source>
            <translation>Co&amp;ller dans les archives</translation>
        </message>
        <message>
            <source>Last import repor&amp;t</source>
            <translation>&amp;Rapport de la dernière importation</translation>
        </message>
        <message>
            <source>&amp;Export selected articles…</source>
            <translation>&amp;Exporter les articles sélectionnés…</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>I&amp;mprimer…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Enregistrer en &amp;PDF…</translation>
        </message>
        <message>
            <source>Prefere&amp;nces…</source>
            <translation>Préfére&amp;nces…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>Select &amp;all articles</source>
            <translation>&amp;Sélectionner tous les articles</translation>
        </message>
        <message>
            <source>&amp;Copy headlines</source>
            <translation>&amp;Copier les titres</translation>
        </message>
        <message>
            <source>&amp;Open for reading</source>
            <translation>&amp;Ouvrir pour lire</translation>
        </message>
        <message>
            <source>&amp;Next article</source>
            <translation>Article &amp;suivant</translation>
        </message>
        <message>
            <source>&amp;Previous article</source>
            <translation>Article &amp;précédent</translation>
        </message>
        <message>
            <source>&amp;Star</source>
            <translation>É&amp;toile</translation>
        </message>
        <message>
            <source>&amp;Tags…</source>
            <translation>Éti&amp;quettes…</translation>
        </message>
        <message>
            <source>Mark as &amp;read or unread</source>
            <translation>Marquer comme &amp;lu ou non lu</translation>
        </message>
        <message>
            <source>Show the page as it was &amp;captured</source>
            <translation>Afficher la pa&amp;ge telle qu’enregistrée</translation>
        </message>
        <message>
            <source>&amp;Highlight the selected words</source>
            <translation>&amp;Surligner les mots sélectionnés</translation>
        </message>
        <message>
            <source>&amp;Write a note…</source>
            <translation>Écrire une &amp;note…</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Détails</translation>
        </message>
        <message>
            <source>Read &amp;again with this version…</source>
            <translation>Relire avec cette &amp;version…</translation>
        </message>
        <message>
            <source>&amp;Move to the trash</source>
            <translation>&amp;Mettre à la corbeille</translation>
        </message>
        <message>
            <source>Bring back &amp;from the trash</source>
            <translation>&amp;Reprendre dans la corbeille</translation>
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation>Supprimer dé&amp;finitivement…</translation>
        </message>
        <message>
            <source>&amp;Search the archive</source>
            <translation>&amp;Rechercher dans les archives</translation>
        </message>
        <message>
            <source>&amp;Find in this article</source>
            <translation>Rechercher dans l’&amp;article</translation>
        </message>
        <message>
            <source>&amp;Next match in this article</source>
            <translation>Occurrence &amp;suivante dans l’article</translation>
        </message>
        <message>
            <source>&amp;Previous match in this article</source>
            <translation>Occurrence &amp;précédente dans l’article</translation>
        </message>
        <message>
            <source>Sa&amp;ve this search…</source>
            <translation>E&amp;nregistrer cette recherche…</translation>
        </message>
        <message>
            <source>&amp;Clear the search</source>
            <translation>&amp;Effacer la recherche</translation>
        </message>
        <message>
            <source>Search for a &amp;list of names…</source>
            <translation>Rechercher une &amp;liste de noms…</translation>
        </message>
        <message>
            <source>&amp;Highlights and notes…</source>
            <translation>S&amp;urlignages et notes…</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>&amp;Barre latérale</translation>
        </message>
        <message>
            <source>&amp;Timeline</source>
            <translation>&amp;Chronologie</translation>
        </message>
        <message>
            <source>&amp;Compact list</source>
            <translation>&amp;Liste compacte</translation>
        </message>
        <message>
            <source>Sort by &amp;relevance</source>
            <translation>Trier par &amp;pertinence</translation>
        </message>
        <message>
            <source>Sort by date &amp;published</source>
            <translation>Trier par date de p&amp;ublication</translation>
        </message>
        <message>
            <source>Sort by date &amp;added</source>
            <translation>Trier par date de &amp;versement</translation>
        </message>
        <message>
            <source>Sort by p&amp;ublisher</source>
            <translation>Trier par &amp;média</translation>
        </message>
        <message>
            <source>Colours of the s&amp;ystem</source>
            <translation>Couleurs du s&amp;ystème</translation>
        </message>
        <message>
            <source>&amp;Light colours</source>
            <translation>Couleurs cla&amp;ires</translation>
        </message>
        <message>
            <source>&amp;Dark colours</source>
            <translation>Couleurs &amp;sombres</translation>
        </message>
        <message>
            <source>Larger te&amp;xt</source>
            <translation>Te&amp;xte plus grand</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>Texte plus pe&amp;tit</translation>
        </message>
        <message>
            <source>&amp;Normal text size</source>
            <translation>Taille de texte &amp;normale</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>Plein &amp;écran</translation>
        </message>
        <message>
            <source>&amp;New archive…</source>
            <translation>&amp;Nouvelles archives…</translation>
        </message>
        <message>
            <source>&amp;Open an archive…</source>
            <translation>&amp;Ouvrir des archives…</translation>
        </message>
        <message>
            <source>Show where it &amp;lies</source>
            <translation>Afficher l’&amp;emplacement</translation>
        </message>
        <message>
            <source>&amp;Back up into one file…</source>
            <translation>&amp;Sauvegarder dans un seul fichier…</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>&amp;Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>Take in another archi&amp;ve…</source>
            <translation>Ajouter une autre archi&amp;ve…</translation>
        </message>
        <message>
            <source>&amp;Check every original</source>
            <translation>&amp;Contrôler tous les originaux</translation>
        </message>
        <message>
            <source>&amp;Statistics</source>
            <translation>S&amp;tatistiques</translation>
        </message>
        <message>
            <source>&amp;Empty the trash…</source>
            <translation>&amp;Vider la corbeille…</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>&amp;Manuel</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <source>&amp;Find a command…</source>
            <translation>&amp;Trouver une commande…</translation>
        </message>
        <message>
            <source>What Cuttings &amp;protects, and what not</source>
            <translation>Ce que Cuttings &amp;protège, et ce qu’il ne protège pas</translation>
        </message>
        <message>
            <source>&amp;Licences</source>
            <translation>&amp;Licences</translation>
        </message>
        <message>
            <source>&amp;About Cuttings</source>
            <translation>À propos de &amp;Cuttings</translation>
        </message>
    </context>
    <context>
        <name>compare</name>
        <message numerus="yes">
            <source>%n word(s) came in</source>
            <translation>
                <numerusform>%n mot ajouté</numerusform>
                <numerusform>%n mots ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) went</source>
            <translation>
                <numerusform>%n mot supprimé</numerusform>
                <numerusform>%n mots supprimés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>completion</name>
        <message>
            <source>asked before</source>
            <translation>déjà cherché</translation>
        </message>
        <message>
            <source>without: {what}</source>
            <translation>sans : {what}</translation>
        </message>
        <message>
            <source>a tag of yours</source>
            <translation>une de vos étiquettes</translation>
        </message>
        <message>
            <source>a publisher or its address</source>
            <translation>un média ou son adresse</translation>
        </message>
        <message>
            <source>a name in the byline</source>
            <translation>un nom dans la signature</translation>
        </message>
        <message>
            <source>published until then, as 2024 or 2024-03-17</source>
            <translation>paru jusqu’alors, comme 2024 ou 2024-03-17</translation>
        </message>
        <message>
            <source>published since then, as 2024 or 2024-03-17</source>
            <translation>paru depuis, comme 2024 ou 2024-03-17</translation>
        </message>
        <message>
            <source>published that day, month or year</source>
            <translation>paru ce jour, ce mois ou cette année</translation>
        </message>
        <message>
            <source>saved from the web then</source>
            <translation>enregistré du web alors</translation>
        </message>
        <message>
            <source>taken in then</source>
            <translation>versé alors</translation>
        </message>
        <message>
            <source>only in headlines</source>
            <translation>seulement dans les titres</translation>
        </message>
        <message>
            <source>only in the text</source>
            <translation>seulement dans le texte</translation>
        </message>
        <message>
            <source>in your notes and highlights</source>
            <translation>dans vos notes et surlignages</translation>
        </message>
        <message>
            <source>a language, as de or ar</source>
            <translation>une langue, comme de ou ar</translation>
        </message>
        <message>
            <source>the publisher's own section</source>
            <translation>la rubrique du média</translation>
        </message>
        <message>
            <source>a part of the address</source>
            <translation>une partie de l’adresse</translation>
        </message>
        <message>
            <source>length, as &gt;500 or 200-800</source>
            <translation>longueur, comme &gt;500 ou 200-800</translation>
        </message>
        <message>
            <source>with pictures</source>
            <translation>avec des images</translation>
        </message>
        <message>
            <source>with highlights</source>
            <translation>avec des surlignages</translation>
        </message>
        <message>
            <source>with notes</source>
            <translation>avec des notes</translation>
        </message>
        <message>
            <source>with several versions</source>
            <translation>avec plusieurs versions</translation>
        </message>
        <message>
            <source>with your star</source>
            <translation>avec votre étoile</translation>
        </message>
        <message>
            <source>not opened yet</source>
            <translation>pas encore ouvert</translation>
        </message>
        <message>
            <source>without any tag</source>
            <translation>sans étiquette</translation>
        </message>
    </context>
    <context>
        <name>details</name>
        <message>
            <source>Captured</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>Captured, says another</source>
            <translation>Enregistré, selon une autre source</translation>
        </message>
        <message>
            <source>when it came into this archive</source>
            <translation>date d’entrée dans ces archives</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Versé</translation>
        </message>
        <message>
            <source>Saved from</source>
            <translation>Enregistré depuis</translation>
        </message>
        <message>
            <source>Addresses disagree</source>
            <translation>Adresses contradictoires</translation>
        </message>
        <message>
            <source>The page names one site and was saved from another.</source>
            <translation>La page indique un site et a été enregistrée depuis un autre.</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s), {size}</source>
            <translation>
                <numerusform>%n élément, {size}</numerusform>
                <numerusform>%n éléments, {size}</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved with</source>
            <translation>Enregistré avec</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>of the file as it was given</source>
            <translation>du fichier tel qu’il a été remis</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Codage des caractères</translation>
        </message>
        <message>
            <source>Kept with it</source>
            <translation>Conservé avec</translation>
        </message>
        <message>
            <source>nothing else</source>
            <translation>rien d’autre</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… et {count} de plus</translation>
        </message>
        <message>
            <source>from {source}</source>
            <translation>source : {source}</translation>
        </message>
    </context>
    <context>
        <name>drop</name>
        <message>
            <source>A copy goes into the archive. Your files stay as and where they are.</source>
            <translation>Une copie est versée aux archives. Vos fichiers restent tels quels, à leur place.</translation>
        </message>
        <message>
            <source>Keep this selection as an article</source>
            <translation>Conserver cette sélection comme article</translation>
        </message>
        <message>
            <source>Its words and pictures go into the archive, with where they came from.</source>
            <translation>Ses mots et ses images sont versés aux archives, avec leur provenance.</translation>
        </message>
        <message numerus="yes">
            <source>Take in %n file(s) or folder(s)</source>
            <translation>
                <numerusform>Verser %n fichier ou dossier</numerusform>
                <numerusform>Verser %n fichiers ou dossiers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message numerus="yes">
            <source>%n article(s) exported to {folder}</source>
            <translation>
                <numerusform>%n article exporté vers {folder}</numerusform>
                <numerusform>%n articles exportés vers {folder}</numerusform>
            </translation>
        </message>
        <message>
            <source>Web pages (HTML)</source>
            <translation>Pages web (HTML)</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texte brut</translation>
        </message>
        <message>
            <source>JSON, with everything known</source>
            <translation>JSON, avec tout ce qui est connu</translation>
        </message>
        <message>
            <source>A table (CSV)</source>
            <translation>Tableau (CSV)</translation>
        </message>
        <message>
            <source>References (BibTeX)</source>
            <translation>Références (BibTeX)</translation>
        </message>
        <message>
            <source>References (RIS)</source>
            <translation>Références (RIS)</translation>
        </message>
        <message>
            <source>References (CSL JSON)</source>
            <translation>Références (CSL JSON)</translation>
        </message>
        <message>
            <source>The originals, as they were given</source>
            <translation>Les originaux, tels qu’ils ont été remis</translation>
        </message>
        <message numerus="yes">
            <source>Export %n article(s)</source>
            <translation>
                <numerusform>Exporter %n article</numerusform>
                <numerusform>Exporter %n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>Saved as {file}</source>
            <translation>Enregistré sous {file}</translation>
        </message>
    </context>
    <context>
        <name>filters</name>
        <message>
            <source>starred</source>
            <translation>avec étoile</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>non lu</translation>
        </message>
        <message>
            <source>read already</source>
            <translation>déjà lu</translation>
        </message>
        <message>
            <source>untagged</source>
            <translation>sans étiquette</translation>
        </message>
        <message>
            <source>with pictures</source>
            <translation>avec des images</translation>
        </message>
        <message>
            <source>with notes</source>
            <translation>avec des notes</translation>
        </message>
        <message>
            <source>with highlights</source>
            <translation>avec des surlignages</translation>
        </message>
        <message>
            <source>with several versions</source>
            <translation>avec plusieurs versions</translation>
        </message>
        <message>
            <source>tag</source>
            <translation>étiquette</translation>
        </message>
        <message>
            <source>publisher</source>
            <translation>média</translation>
        </message>
        <message>
            <source>author</source>
            <translation>auteur</translation>
        </message>
        <message>
            <source>language</source>
            <translation>langue</translation>
        </message>
        <message>
            <source>section</source>
            <translation>rubrique</translation>
        </message>
        <message>
            <source>address</source>
            <translation>adresse</translation>
        </message>
        <message>
            <source>has</source>
            <translation>contient</translation>
        </message>
        <message>
            <source>is</source>
            <translation>est</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>depuis {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>jusqu’à {day}</translation>
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
            <translation>janvier</translation>
        </message>
        <message>
            <source>February</source>
            <translation>février</translation>
        </message>
        <message>
            <source>March</source>
            <translation>mars</translation>
        </message>
        <message>
            <source>April</source>
            <translation>avril</translation>
        </message>
        <message>
            <source>May</source>
            <translation>mai</translation>
        </message>
        <message>
            <source>June</source>
            <translation>juin</translation>
        </message>
        <message>
            <source>July</source>
            <translation>juillet</translation>
        </message>
        <message>
            <source>August</source>
            <translation>août</translation>
        </message>
        <message>
            <source>September</source>
            <translation>septembre</translation>
        </message>
        <message>
            <source>October</source>
            <translation>octobre</translation>
        </message>
        <message>
            <source>November</source>
            <translation>novembre</translation>
        </message>
        <message>
            <source>December</source>
            <translation>décembre</translation>
        </message>
        <message>
            <source>January</source>
            <comment>after a day</comment>
            <translation>janvier</translation>
        </message>
        <message>
            <source>February</source>
            <comment>after a day</comment>
            <translation>février</translation>
        </message>
        <message>
            <source>March</source>
            <comment>after a day</comment>
            <translation>mars</translation>
        </message>
        <message>
            <source>April</source>
            <comment>after a day</comment>
            <translation>avril</translation>
        </message>
        <message>
            <source>May</source>
            <comment>after a day</comment>
            <translation>mai</translation>
        </message>
        <message>
            <source>June</source>
            <comment>after a day</comment>
            <translation>juin</translation>
        </message>
        <message>
            <source>July</source>
            <comment>after a day</comment>
            <translation>juillet</translation>
        </message>
        <message>
            <source>August</source>
            <comment>after a day</comment>
            <translation>août</translation>
        </message>
        <message>
            <source>September</source>
            <comment>after a day</comment>
            <translation>septembre</translation>
        </message>
        <message>
            <source>October</source>
            <comment>after a day</comment>
            <translation>octobre</translation>
        </message>
        <message>
            <source>November</source>
            <comment>after a day</comment>
            <translation>novembre</translation>
        </message>
        <message>
            <source>December</source>
            <comment>after a day</comment>
            <translation>décembre</translation>
        </message>
        <message>
            <source>bytes</source>
            <translation>octets</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>ko</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>Mo</translation>
        </message>
        <message>
            <source>GB</source>
            <translation>Go</translation>
        </message>
        <message>
            <source>{most} and {last}</source>
            <translation>{most} et {last}</translation>
        </message>
        <message>
            <source>1,234.5</source>
            <translation>1 234,5</translation>
        </message>
    </context>
    <context>
        <name>highlights</name>
        <message numerus="yes">
            <source>%n highlight(s) and note(s)</source>
            <translation>
                <numerusform>%n surlignage ou note</numerusform>
                <numerusform>%n surlignages et notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>languages</name>
        <message>
            <source>Arabic</source>
            <translation>Arabe</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Allemand</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Grec</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Espagnol</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persan</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hébreu</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italien</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japonais</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Coréen</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Néerlandais</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polonais</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugais</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russe</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turc</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukrainien</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Ourdou</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinois</translation>
        </message>
    </context>
    <context>
        <name>manual</name>
        <message>
            <source>en</source>
            <comment>the folder of the manual in this language</comment>
            <translation>fr</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Premiers pas</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Saving pages</source>
            <translation>Enregistrer des pages</translation>
        </message>
        <message>
            <source>Reading and noting</source>
            <translation>Lire et annoter</translation>
        </message>
        <message>
            <source>Files and backups</source>
            <translation>Fichiers et sauvegardes</translation>
        </message>
        <message>
            <source>What is protected</source>
            <translation>Ce qui est protégé</translation>
        </message>
        <message>
            <source>About Cuttings</source>
            <translation>À propos de Cuttings</translation>
        </message>
    </context>
    <context>
        <name>opening</name>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Make a new archive here</source>
            <translation>Créer ici une nouvelle archive</translation>
        </message>
        <message>
            <source>Choose another archive…</source>
            <translation>Choisir une autre archive…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Choose the folder of an archive</source>
            <translation>Choisissez le dossier d’une archive</translation>
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message numerus="yes">
            <source>%n article(s) taken in</source>
            <translation>
                <numerusform>%n article versé</numerusform>
                <numerusform>%n articles versés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already here</source>
            <translation>
                <numerusform>%n déjà présent</numerusform>
                <numerusform>%n déjà présents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not taken in</source>
            <translation>
                <numerusform>%n non versé</numerusform>
                <numerusform>%n non versés</numerusform>
            </translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>une image</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <translation>un enregistrement sonore</translation>
        </message>
        <message>
            <source>a film</source>
            <translation>une vidéo</translation>
        </message>
        <message>
            <source>a font</source>
            <translation>une police</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>un programme</translation>
        </message>
        <message>
            <source>a Windows program</source>
            <translation>un programme Windows</translation>
        </message>
        <message>
            <source>an Office document</source>
            <translation>un document Office</translation>
        </message>
        <message>
            <source>an Office document of the old kind</source>
            <translation>un ancien document Office</translation>
        </message>
        <message>
            <source>a database</source>
            <translation>une base de données</translation>
        </message>
        <message>
            <source>binary data</source>
            <translation>des données binaires</translation>
        </message>
        <message>
            <source>nothing but blanks</source>
            <translation>rien que des blancs</translation>
        </message>
        <message>
            <source>an internet shortcut</source>
            <translation>un raccourci Internet</translation>
        </message>
        <message>
            <source>a desktop link</source>
            <translation>un lien de bureau</translation>
        </message>
        <message>
            <source>a web location</source>
            <translation>une adresse web</translation>
        </message>
        <message>
            <source>a ZIP that holds no page</source>
            <translation>un ZIP sans page</translation>
        </message>
        <message>
            <source>a ZIP with a password</source>
            <translation>un ZIP avec mot de passe</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>un dossier</translation>
        </message>
        <message>
            <source>The file is empty. Save the page again.</source>
            <translation>Le fichier est vide. Enregistrez de nouveau la page.</translation>
        </message>
        <message>
            <source>The file is too large to be an article.</source>
            <translation>Le fichier est trop volumineux pour être un article.</translation>
        </message>
        <message>
            <source>This file may not be read. Change its permissions and try again.</source>
            <translation>La lecture de ce fichier n’est pas autorisée. Modifiez ses droits d’accès et réessayez.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <translation>Le fichier n’est plus là.</translation>
        </message>
        <message>
            <source>The file could not be read from its disk.</source>
            <translation>Le fichier n’a pas pu être lu sur son disque.</translation>
        </message>
        <message>
            <source>This is not a file but a device or a pipe.</source>
            <translation>Ce n’est pas un fichier mais un périphérique ou un tube.</translation>
        </message>
        <message>
            <source>This is a link to another place. Drop the file itself.</source>
            <translation>Ceci est un lien vers un autre emplacement. Déposez le fichier lui-même.</translation>
        </message>
        <message>
            <source>The file is still being written. Try again when it is complete.</source>
            <translation>Le fichier est encore en cours d’écriture. Réessayez quand il sera complet.</translation>
        </message>
        <message>
            <source>This is not a saved page.</source>
            <translation>Ce n’est pas une page enregistrée.</translation>
        </message>
        <message>
            <source>There is no saved page in this folder.</source>
            <translation>Il n’y a pas de page enregistrée dans ce dossier.</translation>
        </message>
        <message>
            <source>This file holds only a web address, not a page. Open it in a browser and save the page.</source>
            <translation>Ce fichier ne contient qu’une adresse web, pas une page. Ouvrez-la dans un navigateur et enregistrez la page.</translation>
        </message>
        <message>
            <source>This is a list of bookmarks, not a saved page.</source>
            <translation>C’est une liste de signets, pas une page enregistrée.</translation>
        </message>
        <message>
            <source>The file is protected by a password. Save it without one.</source>
            <translation>Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe.</translation>
        </message>
        <message>
            <source>The file is damaged or incomplete. Save the page again.</source>
            <translation>Le fichier est endommagé ou incomplet. Enregistrez de nouveau la page.</translation>
        </message>
        <message>
            <source>There is no text in this file.</source>
            <translation>Ce fichier ne contient pas de texte.</translation>
        </message>
        <message>
            <source>The file unpacks to an absurd size and was left alone.</source>
            <translation>Une fois décompressé, le fichier atteindrait une taille absurde ; il a été laissé de côté.</translation>
        </message>
        <message>
            <source>The page took too long to read and was left alone.</source>
            <translation>La lecture de la page a pris trop de temps ; elle a été laissée de côté.</translation>
        </message>
        <message>
            <source>The page could not be read without harm and was left alone.</source>
            <translation>La page ne pouvait pas être lue sans danger ; elle a été laissée de côté.</translation>
        </message>
        <message>
            <source>The disk is full. Make room and try again.</source>
            <translation>Le disque est plein. Faites de la place et réessayez.</translation>
        </message>
        <message>
            <source>There is not enough memory to read this file. Close other programs and try again.</source>
            <translation>Il n’y a pas assez de mémoire pour lire ce fichier. Fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <source>Cancelled before its turn.</source>
            <translation>Annulé avant son tour.</translation>
        </message>
        <message>
            <source>Only the beginning of the article seems to be in this page.</source>
            <translation>Cette page ne semble contenir que le début de l’article.</translation>
        </message>
        <message>
            <source>The page shows a paywall; the article may not be complete.</source>
            <translation>La page affiche un péage ; l’article est peut-être incomplet.</translation>
        </message>
        <message>
            <source>The page shows a consent wall instead of the article.</source>
            <translation>La page affiche une demande de consentement au lieu de l’article.</translation>
        </message>
        <message>
            <source>This looks like an error page.</source>
            <translation>Cela ressemble à une page d’erreur.</translation>
        </message>
        <message>
            <source>This looks like a front page or a list, not one article.</source>
            <translation>Cela ressemble à une page d’accueil ou à une liste, pas à un article.</translation>
        </message>
        <message>
            <source>This looks like a picture gallery.</source>
            <translation>Cela ressemble à une galerie d’images.</translation>
        </message>
        <message>
            <source>This page is mainly a video, which a saved page does not hold.</source>
            <translation>Cette page est surtout une vidéo, qu’une page enregistrée ne contient pas.</translation>
        </message>
        <message>
            <source>The page was saved before its text had loaded.</source>
            <translation>La page a été enregistrée avant que son texte soit chargé.</translation>
        </message>
        <message>
            <source>No article was found; the text of the whole page was kept.</source>
            <translation>Aucun article trouvé ; le texte de toute la page a été conservé.</translation>
        </message>
        <message>
            <source>The text may hold too much or too little of the page.</source>
            <translation>Le texte contient peut-être trop ou trop peu de la page.</translation>
        </message>
        <message>
            <source>Some pictures or other parts were not saved with the page.</source>
            <translation>Des images ou d’autres éléments n’ont pas été enregistrés avec la page.</translation>
        </message>
        <message>
            <source>The page is built strangely; its whole text was indexed.</source>
            <translation>La page est construite de façon inhabituelle ; tout son texte a été indexé.</translation>
        </message>
        <message>
            <source>The page does not say how its letters are encoded. If they look wrong, read it again.</source>
            <translation>La page n’indique pas le codage de ses caractères. S’ils s’affichent mal, relisez-la.</translation>
        </message>
        <message>
            <source>The page names two different sites as its address.</source>
            <translation>La page donne deux sites différents comme adresse.</translation>
        </message>
        <message>
            <source>The file holds text that somebody typed into the page.</source>
            <translation>Le fichier contient du texte que quelqu’un a saisi dans la page.</translation>
        </message>
        <message>
            <source>The headline was made from the first sentence.</source>
            <translation>Le titre a été formé à partir de la première phrase.</translation>
        </message>
        <message>
            <source>The page says it was published in the future.</source>
            <translation>La page prétend avoir été publiée dans le futur.</translation>
        </message>
        <message>
            <source>Parts of the page were left out of the reading copy to be safe.</source>
            <translation>Des parties de la page ont été écartées de la copie de lecture par sécurité.</translation>
        </message>
        <message numerus="yes">
            <source>Tagged %n article(s) “{name}”</source>
            <translation>
                <numerusform>%n article étiqueté « {name} »</numerusform>
                <numerusform>%n articles étiquetés « {name} »</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took “{name}” off %n article(s)</source>
            <translation>
                <numerusform>« {name} » retiré de %n article</numerusform>
                <numerusform>« {name} » retiré de %n articles</numerusform>
            </translation>
        </message>
        <message>
            <source>Renamed “{old}” to “{new}”</source>
            <translation>« {old} » renommé en « {new} »</translation>
        </message>
        <message>
            <source>“{old}” is one with “{new}” now</source>
            <translation>« {old} » et « {new} » ne font plus qu’une étiquette</translation>
        </message>
        <message>
            <source>Deleted the tag “{name}”</source>
            <translation>Étiquette « {name} » supprimée</translation>
        </message>
        <message numerus="yes">
            <source>Starred %n article(s)</source>
            <translation>
                <numerusform>Étoile mise à %n article</numerusform>
                <numerusform>Étoile mise à %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took the star off %n article(s)</source>
            <translation>
                <numerusform>Étoile retirée à %n article</numerusform>
                <numerusform>Étoile retirée à %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %n article(s) as read</source>
            <translation>
                <numerusform>%n article marqué comme lu</numerusform>
                <numerusform>%n articles marqués comme lus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %n article(s) as unread</source>
            <translation>
                <numerusform>%n article marqué comme non lu</numerusform>
                <numerusform>%n articles marqués comme non lus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moved %n article(s) to the trash</source>
            <translation>
                <numerusform>%n article mis à la corbeille</numerusform>
                <numerusform>%n articles mis à la corbeille</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restored %n article(s)</source>
            <translation>
                <numerusform>%n article repris</numerusform>
                <numerusform>%n articles repris</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n article(s) for good</source>
            <translation>
                <numerusform>%n article supprimé définitivement</numerusform>
                <numerusform>%n articles supprimés définitivement</numerusform>
            </translation>
        </message>
        <message>
            <source>{field} is as extracted again</source>
            <translation>{field} : de nouveau tel qu’extrait</translation>
        </message>
        <message>
            <source>{field} corrected</source>
            <translation>{field} : valeur corrigée</translation>
        </message>
        <message>
            <source>Read again as {encoding}</source>
            <translation>Relu comme {encoding}</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n mot</numerusform>
                <numerusform>%n mots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) read again</source>
            <translation>
                <numerusform>%n article relu</numerusform>
                <numerusform>%n articles relus</numerusform>
            </translation>
        </message>
        <message>
            <source>Note deleted</source>
            <translation>Note supprimée</translation>
        </message>
        <message>
            <source>Highlight deleted</source>
            <translation>Surlignage supprimé</translation>
        </message>
        <message>
            <source>Saved the search “{name}”</source>
            <translation>Recherche « {name} » enregistrée</translation>
        </message>
        <message>
            <source>Deleted the search “{name}”</source>
            <translation>Recherche « {name} » supprimée</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Chapeau</translation>
        </message>
        <message>
            <source>Bylines</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Média</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Rubrique</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Mots-clés</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publication</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Mise à jour</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>Image principale</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Lieu de rédaction</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Agences</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Avertissements</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>web page</source>
            <translation>page web</translation>
        </message>
        <message>
            <source>web page with its folder</source>
            <translation>page web avec son dossier</translation>
        </message>
        <message>
            <source>plain text</source>
            <translation>texte brut</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>courriel</translation>
        </message>
        <message>
            <source>selection</source>
            <translation>sélection</translation>
        </message>
        <message>
            <source>the program that saved the page</source>
            <translation>le programme qui a enregistré la page</translation>
        </message>
        <message>
            <source>what the system noted when it was saved</source>
            <translation>ce que le système a noté à l’enregistrement</translation>
        </message>
        <message>
            <source>set by hand</source>
            <translation>saisi à la main</translation>
        </message>
        <message>
            <source>the page's data for search engines (JSON-LD)</source>
            <translation>données de la page pour les moteurs de recherche (JSON-LD)</translation>
        </message>
        <message>
            <source>the page's data for sharing (OpenGraph)</source>
            <translation>données de la page pour le partage (OpenGraph)</translation>
        </message>
        <message>
            <source>the page's meta tags</source>
            <translation>balises meta de la page</translation>
        </message>
        <message>
            <source>the page's microdata</source>
            <translation>microdonnées de la page</translation>
        </message>
        <message>
            <source>a date in the page</source>
            <translation>une date dans la page</translation>
        </message>
        <message>
            <source>the line printed under the headline</source>
            <translation>la ligne imprimée sous le titre</translation>
        </message>
        <message>
            <source>the address</source>
            <translation>l’adresse</translation>
        </message>
        <message>
            <source>the page's main heading</source>
            <translation>le titre principal de la page</translation>
        </message>
        <message>
            <source>the page's title</source>
            <translation>le titre de la page web</translation>
        </message>
        <message>
            <source>the text itself</source>
            <translation>le texte lui-même</translation>
        </message>
        <message>
            <source>the first sentence</source>
            <translation>la première phrase</translation>
        </message>
        <message>
            <source>the file's name</source>
            <translation>le nom du fichier</translation>
        </message>
        <message>
            <source>the file's own time</source>
            <translation>la date du fichier</translation>
        </message>
        <message>
            <source>the page's canonical link</source>
            <translation>le lien canonique de la page</translation>
        </message>
        <message>
            <source>a date printed in the page</source>
            <translation>une date imprimée dans la page</translation>
        </message>
        <message>
            <source>a guess from the whole page</source>
            <translation>une estimation d’après toute la page</translation>
        </message>
        <message>
            <source>what the page says of itself</source>
            <translation>ce que la page dit d’elle-même</translation>
        </message>
        <message>
            <source>a link in the page</source>
            <translation>un lien de la page</translation>
        </message>
        <message>
            <source>the page's links to itself</source>
            <translation>les liens de la page vers elle-même</translation>
        </message>
        <message>
            <source>the clipper's notes at the head of the file</source>
            <translation>les notes de l’outil de capture en tête du fichier</translation>
        </message>
        <message>
            <source>the first lines of the file</source>
            <translation>les premières lignes du fichier</translation>
        </message>
        <message>
            <source>the first picture of the article</source>
            <translation>la première image de l’article</translation>
        </message>
        <message>
            <source>the Wayback Machine</source>
            <translation>la Wayback Machine</translation>
        </message>
        <message>
            <source>archive.today</source>
            <translation>archive.today</translation>
        </message>
        <message>
            <source>the browser it was dragged from</source>
            <translation>le navigateur d’où elle a été glissée</translation>
        </message>
        <message>
            <source>when it was dropped</source>
            <translation>le moment où elle a été déposée</translation>
        </message>
        <message>
            <source>when it was pasted</source>
            <translation>le moment où elle a été collée</translation>
        </message>
        <message>
            <source>the PDF's own record</source>
            <translation>les indications propres du PDF</translation>
        </message>
        <message>
            <source>the book's own record</source>
            <translation>les indications propres du livre</translation>
        </message>
        <message>
            <source>the mark at the file's start</source>
            <translation>la marque au début du fichier</translation>
        </message>
        <message>
            <source>the first line</source>
            <translation>la première ligne</translation>
        </message>
        <message>
            <source>a guess from its letters</source>
            <translation>une estimation d’après ses lettres</translation>
        </message>
        <message>
            <source>{field}: “{after}” is new</source>
            <translation>{field} : « {after} » est nouveau</translation>
        </message>
        <message>
            <source>{field}: “{before}” is gone</source>
            <translation>{field} : « {before} » a disparu</translation>
        </message>
        <message>
            <source>{field}: “{before}” became “{after}”</source>
            <translation>{field} : « {before} » est devenu « {after} »</translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) new or changed</source>
            <translation>
                <numerusform>%n paragraphe nouveau ou modifié</numerusform>
                <numerusform>%n paragraphes nouveaux ou modifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) gone or changed</source>
            <translation>
                <numerusform>%n paragraphe disparu ou modifié</numerusform>
                <numerusform>%n paragraphes disparus ou modifiés</numerusform>
            </translation>
        </message>
        <message>
            <source>The catalogue was damaged and there was no copy.</source>
            <translation>Le catalogue était endommagé et il n’y avait pas de copie.</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue was damaged; the copy of {day} with %n article(s) took its place.</source>
            <translation>
                <numerusform>Le catalogue était endommagé ; la copie du {day} avec %n article l’a remplacé.</numerusform>
                <numerusform>Le catalogue était endommagé ; la copie du {day} avec %n articles l’a remplacé.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tags, notes and corrections made since then are lost.</source>
            <translation>Les étiquettes, notes et corrections faites depuis sont perdues.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) came back from the originals.</source>
            <translation>
                <numerusform>%n article a été rétabli à partir des originaux.</numerusform>
                <numerusform>%n articles ont été rétablis à partir des originaux.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue is damaged and its disk cannot be written: the copy of {day} with %n article(s) is shown.</source>
            <translation>
                <numerusform>Le catalogue est endommagé et son disque est en lecture seule : la copie du {day} avec %n article est affichée.</numerusform>
                <numerusform>Le catalogue est endommagé et son disque est en lecture seule : la copie du {day} avec %n articles est affichée.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) checked; all are as they were given.</source>
            <translation>
                <numerusform>%n original contrôlé ; il est tel qu’il a été remis.</numerusform>
                <numerusform>%n originaux contrôlés ; tous sont tels qu’ils ont été remis.</numerusform>
            </translation>
        </message>
        <message>
            <source>Something in the archive is not what it was. Restore a backup.</source>
            <translation>Quelque chose dans l’archive n’est plus ce qu’il était. Restaurez une sauvegarde.</translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) read</source>
            <translation>
                <numerusform>%n original lu</numerusform>
                <numerusform>%n originaux lus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) in the catalogue</source>
            <translation>
                <numerusform>%n article dans le catalogue</numerusform>
                <numerusform>%n articles dans le catalogue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) damaged</source>
            <translation>
                <numerusform>%n original endommagé</numerusform>
                <numerusform>%n originaux endommagés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) missing</source>
            <translation>
                <numerusform>%n original manquant</numerusform>
                <numerusform>%n originaux manquants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left over, which does no harm</source>
            <translation>
                <numerusform>%n en trop, sans conséquence</numerusform>
                <numerusform>%n en trop, sans conséquence</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n complaint(s) about the catalogue</source>
            <translation>
                <numerusform>%n anomalie dans le catalogue</numerusform>
                <numerusform>%n anomalies dans le catalogue</numerusform>
            </translation>
        </message>
        <message>
            <source>The index was damaged or missing; it is made again by itself.</source>
            <translation>L’index était endommagé ou manquant ; il est refait tout seul.</translation>
        </message>
        <message>
            <source>The index is behind the catalogue; it catches up by itself.</source>
            <translation>L’index est en retard sur le catalogue ; il se met à jour tout seul.</translation>
        </message>
        <message>
            <source>The index agrees with the catalogue.</source>
            <translation>L’index concorde avec le catalogue.</translation>
        </message>
        <message>
            <source>The archive lies on a network drive: let only one computer open it at a time.</source>
            <translation>Les archives sont sur un lecteur réseau : ne les ouvrez que sur un ordinateur à la fois.</translation>
        </message>
        <message>
            <source>The archive lies on a USB stick or card: eject it before you pull it out.</source>
            <translation>Les archives sont sur une clé USB ou une carte : éjectez-la avant de la retirer.</translation>
        </message>
        <message>
            <source>The archive lies in a {service} folder: close Cuttings here before you open it elsewhere.</source>
            <translation>Les archives sont dans un dossier {service} : fermez Cuttings ici avant de les ouvrir ailleurs.</translation>
        </message>
        <message>
            <source>Two computers wrote at once: “{name}” is the other one's catalogue. Merge it under Archive.</source>
            <translation>Deux ordinateurs ont écrit en même temps : « {name} » est le catalogue de l’autre. Fusionnez-le dans le menu Archives.</translation>
        </message>
        <message>
            <source>“{text}” is not a field; it was looked for as a word.</source>
            <translation>« {text} » n’est pas un champ ; recherché comme un mot.</translation>
        </message>
        <message>
            <source>“{text}” is not a date. Write 2021, 2021-10, 2021-10-05 or 2weeks.</source>
            <translation>« {text} » n’est pas une date. Écrivez 2021, 2021-10, 2021-10-05 ou 2weeks.</translation>
        </message>
        <message>
            <source>“{text}” is not a number.</source>
            <translation>« {text} » n’est pas un nombre.</translation>
        </message>
        <message>
            <source>“{text}” cannot be looked for that way.</source>
            <translation>« {text} » ne peut pas être recherché ainsi.</translation>
        </message>
        <message>
            <source>A quotation mark is missing; the rest was taken as the phrase.</source>
            <translation>Il manque un guillemet ; le reste a été pris comme expression.</translation>
        </message>
        <message>
            <source>A parenthesis is missing.</source>
            <translation>Il manque une parenthèse.</translation>
        </message>
        <message>
            <source>Only exclusions: everything else is shown.</source>
            <translation>Seulement des exclusions : tout le reste est affiché.</translation>
        </message>
        <message>
            <source>The question was cut; it is too long.</source>
            <translation>La recherche est trop longue ; elle a été coupée.</translation>
        </message>
        <message>
            <source>“{text}” was not understood.</source>
            <translation>« {text} » n’a pas été compris.</translation>
        </message>
        <message>
            <source>The full-text index is not of this computer; searching finds nothing here.</source>
            <translation>L’index de texte intégral ne vient pas de cet ordinateur ; ici, la recherche ne trouve rien.</translation>
        </message>
        <message>
            <source>The full-text index is being made anew. Until it is there, searching finds little.</source>
            <translation>L’index de texte intégral est en cours de reconstruction. D’ici là, la recherche trouve peu de choses.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full. Make room; everything taken in so far is safe.</source>
            <translation>Le disque est plein. Faites de la place ; tout ce qui a été versé est en sûreté.</translation>
        </message>
        <message>
            <source>The archive cannot be written here. It is open for reading only.</source>
            <translation>Impossible d’écrire dans ces archives. Elles sont ouvertes en lecture seule.</translation>
        </message>
        <message>
            <source>Another program is using this archive.</source>
            <translation>Un autre programme utilise ces archives.</translation>
        </message>
        <message>
            <source>The archive's folder cannot be reached. Is its disk plugged in?</source>
            <translation>Le dossier des archives est inaccessible. Son disque est-il branché ?</translation>
        </message>
        <message>
            <source>The archive's disk does not answer as it should.</source>
            <translation>Le disque des archives ne répond pas comme il devrait.</translation>
        </message>
        <message>
            <source>This archive was made by a newer Cuttings. Update the program.</source>
            <translation>Ces archives viennent d’une version plus récente de Cuttings. Mettez le programme à jour.</translation>
        </message>
        <message>
            <source>This folder holds other files. Choose an empty one.</source>
            <translation>Ce dossier contient d’autres fichiers. Choisissez-en un vide.</translation>
        </message>
        <message>
            <source>The archive is damaged. Run a checkup, or restore a backup.</source>
            <translation>Les archives sont endommagées. Lancez un contrôle ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>This article is no longer in the archive.</source>
            <translation>Cet article n’est plus dans les archives.</translation>
        </message>
        <message>
            <source>The page could not be read without harm.</source>
            <translation>La page ne pouvait pas être lue sans danger.</translation>
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <translation>Il n’y a pas assez de mémoire pour cela.</translation>
        </message>
        <message>
            <source>The system refused: {reason}</source>
            <translation>Le système a refusé : {reason}</translation>
        </message>
        <message>
            <source>Something went wrong inside Cuttings. It was written to the crash log.</source>
            <translation>Une erreur s’est produite dans Cuttings. Elle est notée dans le journal des plantages.</translation>
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Import and backup</source>
            <translation>Importation et sauvegarde</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Aéré</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compact</translation>
        </message>
        <message>
            <source>With serifs</source>
            <translation>Avec empattements</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Bleu canard</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rouge</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rose</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violet</translation>
        </message>
        <message>
            <source>Graphite</source>
            <translation>Graphite</translation>
        </message>
        <message>
            <source>Without serifs</source>
            <translation>Sans empattements</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>Comme la fenêtre</translation>
        </message>
        <message>
            <source>White paper</source>
            <translation>Papier blanc</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>Sépia</translation>
        </message>
    </context>
    <context>
        <name>purge</name>
        <message numerus="yes">
            <source>Delete %n article(s) for good?</source>
            <translation>
                <numerusform>Supprimer définitivement %n article ?</numerusform>
                <numerusform>Supprimer définitivement %n articles ?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>reader</name>
        <message numerus="yes">
            <source>%n blocked</source>
            <translation>
                <numerusform>%n bloquée</numerusform>
                <numerusform>%n bloquées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) blocked</source>
            <translation>
                <numerusform>%n requête bloquée</numerusform>
                <numerusform>%n requêtes bloquées</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>Published {date}</source>
            <translation>Publié : {date}</translation>
        </message>
        <message>
            <source>Updated {date}</source>
            <translation>Mis à jour : {date}</translation>
        </message>
        <message>
            <source>Captured {date}</source>
            <translation>Enregistré : {date}</translation>
        </message>
        <message>
            <source>Taken in {date}</source>
            <translation>Versé : {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n min to read</source>
            <translation>
                <numerusform>%n min de lecture</numerusform>
                <numerusform>%n min de lecture</numerusform>
            </translation>
        </message>
        <message>
            <source>By {names}</source>
            <translation>Par {names}</translation>
        </message>
        <message>
            <source> and </source>
            <translation> et </translation>
        </message>
        <message>
            <source>The printer does not answer.</source>
            <translation>L’imprimante ne répond pas.</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Page {number} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>reextraction</name>
        <message numerus="yes">
            <source>%n article(s) would change</source>
            <translation>
                <numerusform>%n article changerait</numerusform>
                <numerusform>%n articles changeraient</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n inchangé</numerusform>
                <numerusform>%n inchangés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read again</source>
            <translation>
                <numerusform>%n n’a pas pu être relu</numerusform>
                <numerusform>%n n’ont pas pu être relus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message numerus="yes">
            <source>Not taken in (%n)</source>
            <translation>
                <numerusform>Non versé (%n)</numerusform>
                <numerusform>Non versés (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken in, worth a look (%n)</source>
            <translation>
                <numerusform>Versé, à vérifier (%n)</numerusform>
                <numerusform>Versés, à vérifier (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Already here (%n)</source>
            <translation>
                <numerusform>Déjà présent (%n)</numerusform>
                <numerusform>Déjà présents (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken in (%n)</source>
            <translation>
                <numerusform>Versé (%n)</numerusform>
                <numerusform>Versés (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source> (in the trash)</source>
            <translation> (dans la corbeille)</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Files that were not taken in</source>
            <translation>Fichiers non versés</translation>
        </message>
        <message>
            <source>Worth knowing</source>
            <translation>Bon à savoir</translation>
        </message>
        <message>
            <source>Articles with a warning</source>
            <translation>Articles avec un avertissement</translation>
        </message>
        <message>
            <source>Is here as</source>
            <translation>Présent sous le titre</translation>
        </message>
        <message>
            <source>Files that were here already</source>
            <translation>Fichiers déjà présents</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Articles that were taken in</source>
            <translation>Articles versés</translation>
        </message>
        <message numerus="yes">
            <source>Try %n again</source>
            <translation>
                <numerusform>Réessayer pour %n</numerusform>
                <numerusform>Réessayer pour %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Colours of the window</source>
            <translation>Couleurs de la fenêtre</translation>
        </message>
        <message>
            <source>Accent</source>
            <translation>Couleur d’accentuation</translation>
        </message>
        <message>
            <source>Language of the window (from the next start)</source>
            <translation>Langue de la fenêtre (au prochain démarrage)</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>Lignes de la liste</translation>
        </message>
        <message>
            <source>Size of the window's text, in per cent</source>
            <translation>Taille du texte de la fenêtre, en pour cent</translation>
        </message>
        <message>
            <source>Letters of the reading pane</source>
            <translation>Caractères du volet de lecture</translation>
        </message>
        <message>
            <source>Size of the reading text, in pixels</source>
            <translation>Taille du texte de lecture, en pixels</translation>
        </message>
        <message>
            <source>Width of a line, in characters</source>
            <translation>Largeur d’une ligne, en caractères</translation>
        </message>
        <message>
            <source>Height of a line, in per cent of the letters</source>
            <translation>Hauteur d’une ligne, en pour cent des caractères</translation>
        </message>
        <message>
            <source>Paper of the reading pane</source>
            <translation>Papier du volet de lecture</translation>
        </message>
        <message>
            <source>Mark an article as read when it is opened</source>
            <translation>Marquer un article comme lu à l’ouverture</translation>
        </message>
        <message>
            <source>Take in pages that are saved to this folder</source>
            <translation>Verser les pages enregistrées dans ce dossier</translation>
        </message>
        <message>
            <source>Copy the catalogue once a day</source>
            <translation>Copier le catalogue une fois par jour</translation>
        </message>
    </context>
    <context>
        <name>shelves</name>
        <message>
            <source>All articles</source>
            <translation>Tous les articles</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Non lus</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Avec étoile</translation>
        </message>
        <message>
            <source>Untagged</source>
            <translation>Sans étiquette</translation>
        </message>
        <message>
            <source>Recently added</source>
            <translation>Versés récemment</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>best first</source>
            <translation>meilleurs d’abord</translation>
        </message>
        <message>
            <source>by date published</source>
            <translation>par date de publication</translation>
        </message>
        <message>
            <source>by date added</source>
            <translation>par date de versement</translation>
        </message>
        <message>
            <source>by publisher</source>
            <translation>par média</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>Pas encore d’articles</translation>
        </message>
        <message>
            <source>Everything is read</source>
            <translation>Tout est lu</translation>
        </message>
        <message>
            <source>No stars yet</source>
            <translation>Pas encore d’étoiles</translation>
        </message>
        <message>
            <source>Everything has a tag</source>
            <translation>Tout a une étiquette</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Rien de nouveau</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>La corbeille est vide</translation>
        </message>
        <message>
            <source>Drop saved pages anywhere on this window.</source>
            <translation>Déposez des pages enregistrées n’importe où dans cette fenêtre.</translation>
        </message>
        <message>
            <source>Articles that you have not opened stand here.</source>
            <translation>Ici figurent les articles que vous n’avez pas ouverts.</translation>
        </message>
        <message>
            <source>Press S on an article to keep it at hand here.</source>
            <translation>Appuyez sur S sur un article pour le garder ici à portée de main.</translation>
        </message>
        <message>
            <source>Press T on an article to give it tags.</source>
            <translation>Appuyez sur T sur un article pour lui donner des étiquettes.</translation>
        </message>
        <message>
            <source>Articles taken in during the last days stand here.</source>
            <translation>Ici figurent les articles versés ces derniers jours.</translation>
        </message>
        <message>
            <source>What you remove lies here until you delete it for good.</source>
            <translation>Ce que vous retirez reste ici jusqu’à ce que vous le supprimiez définitivement.</translation>
        </message>
    </context>
    <context>
        <name>sidebar</name>
        <message>
            <source>Publishers</source>
            <translation>Médias</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Auteurs</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Fonds</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Tous les articles</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Non lus</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Avec étoile</translation>
        </message>
        <message>
            <source>Untagged</source>
            <translation>Sans étiquette</translation>
        </message>
        <message>
            <source>Recently added</source>
            <translation>Versés récemment</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Recherches enregistrées</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>only these</source>
            <translation>seulement ceux-ci</translation>
        </message>
        <message>
            <source>without these</source>
            <translation>sans ceux-ci</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tags</name>
        <message>
            <source>Known tags</source>
            <translation>Étiquettes connues</translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n article(s)</source>
            <translation>
                <numerusform>Étiquettes de %n article</numerusform>
                <numerusform>Étiquettes de %n articles</numerusform>
            </translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rouge</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Jaune</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>Turquoise</source>
            <translation>Turquoise</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violet</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rose</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>No dated articles</source>
            <translation>Aucun article daté</translation>
        </message>
        <message>
            <source>{first} to {last}, most in {most}: {count}</source>
            <translation>{first} à {last}, maximum en {most} : {count}</translation>
        </message>
    </context>
</TS>
