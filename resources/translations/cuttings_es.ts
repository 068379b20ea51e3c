<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>ArticleView</name>
        <message>
            <source>Articles</source>
            <translation>Artículos</translation>
        </message>
    </context>
    <context>
        <name>ArticlesPane</name>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Resultados de la búsqueda</translation>
        </message>
        <message>
            <source>Did you mean “{words}”?</source>
            <translation>¿Quiso decir «{words}»?</translation>
        </message>
        <message>
            <source>{selected} of {count} selected</source>
            <translation>{selected} de {count} seleccionados</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <source>No article answers this question. Use fewer words, or a * as in polit*.</source>
            <translation>Ningún artículo responde a esta consulta. Use menos palabras, o un * como en polit*.</translation>
        </message>
    </context>
    <context>
        <name>BatchSearchDialog</name>
        <message>
            <source>Search for a list</source>
            <translation>Buscar una lista de nombres</translation>
        </message>
        <message>
            <source>One name or question a line. Put quotation marks around words that belong together.</source>
            <translation>Un nombre o una consulta por línea. Ponga entre comillas las palabras que van juntas.</translation>
        </message>
        <message>
            <source>Names, one a line</source>
            <translation>Nombres, uno por línea</translation>
        </message>
        <message>
            <source>Ada Lovelace
“port authority”
contract* before:2020</source>
            <translation>Ada Lovelace
«autoridad portuaria»
contrat* before:2020</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <source>How many articles each line is in</source>
            <translation>En cuántos artículos aparece cada línea</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Copiar la tabla</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Guardar como CSV…</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>Guardar la tabla</translation>
        </message>
    </context>
    <context>
        <name>CareHandlers</name>
        <message>
            <source>An import is under way. Wait for it, or cancel it first.</source>
            <translation>Hay una importación en curso. Espere o cancélela primero.</translation>
        </message>
        <message>
            <source>There is no archive in this folder.</source>
            <translation>En esta carpeta no hay ningún archivo de Cuttings.</translation>
        </message>
        <message>
            <source>Choose an empty folder for the new archive</source>
            <translation>Elija una carpeta vacía para el nuevo archivo</translation>
        </message>
        <message>
            <source>Choose the folder of an archive</source>
            <translation>Elija la carpeta de un archivo</translation>
        </message>
        <message>
            <source>Backups (*.cuttings)</source>
            <translation>Copias de seguridad (*.cuttings)</translation>
        </message>
        <message>
            <source>Back up the archive</source>
            <translation>Hacer copia de seguridad del archivo</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Haciendo la copia de seguridad…</translation>
        </message>
        <message>
            <source>The backup is complete: {size}</source>
            <translation>La copia de seguridad está completa: {size}</translation>
        </message>
        <message>
            <source>Backups (*.cuttings);;All files (*)</source>
            <translation>Copias de seguridad (*.cuttings);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia de seguridad</translation>
        </message>
        <message>
            <source>Choose an empty folder for what it holds</source>
            <translation>Elija una carpeta vacía para su contenido</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>Restaurando…</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrirlo</translation>
        </message>
        <message>
            <source>Choose the folder of the other archive</source>
            <translation>Elija la carpeta del otro archivo</translation>
        </message>
        <message>
            <source>Taking in the other archive…</source>
            <translation>Incorporando el otro archivo…</translation>
        </message>
        <message>
            <source>Reading every original. You can go on working.</source>
            <translation>Leyendo todos los originales. Puede seguir trabajando.</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Publishers</source>
            <translation>Medios</translation>
        </message>
        <message>
            <source>Originals</source>
            <translation>Originales</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catálogo</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Índice</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <source>The archive in numbers</source>
            <translation>El archivo en cifras</translation>
        </message>
        <message>
            <source>Empty the trash?</source>
            <translation>¿Vaciar la papelera?</translation>
        </message>
        <message>
            <source>Articles in the trash and their originals are deleted. This cannot be undone.</source>
            <translation>Se eliminarán los artículos de la papelera y sus originales. No se puede deshacer.</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Vaciar la papelera</translation>
        </message>
    </context>
    <context>
        <name>CheckupDialog</name>
        <message>
            <source>Report of the checkup</source>
            <translation>Informe de la revisión</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Lo encontrado</translation>
        </message>
        <message>
            <source>Articles that lost something:</source>
            <translation>Artículos que han perdido algo:</translation>
        </message>
        <message>
            <source>Articles that lost something</source>
            <translation>Artículos que han perdido algo</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copiar el informe</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Guardar el informe…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{word}: press Delete to take it away</source>
            <translation>{word}: pulse Supr para quitarlo</translation>
        </message>
        <message>
            <source>Take “{word}” away</source>
            <translation>Quitar «{word}»</translation>
        </message>
    </context>
    <context>
        <name>ColourRow</name>
        <message>
            <source>Highlight in yellow</source>
            <translation>Resaltar en amarillo</translation>
        </message>
        <message>
            <source>Highlight in green</source>
            <translation>Resaltar en verde</translation>
        </message>
        <message>
            <source>Highlight in blue</source>
            <translation>Resaltar en azul</translation>
        </message>
        <message>
            <source>Highlight in pink</source>
            <translation>Resaltar en rosa</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Órdenes</translation>
        </message>
        <message>
            <source>Name of a command</source>
            <translation>Nombre de una orden</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>¿Qué desea hacer?</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>Órdenes que coinciden</translation>
        </message>
        <message>
            <source>No command fits.</source>
            <translation>Ninguna orden coincide.</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>What changed</source>
            <translation>Qué ha cambiado</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparando…</translation>
        </message>
        <message>
            <source>Green underlined words came in; red struck ones went.</source>
            <translation>Las palabras verdes subrayadas se añadieron; las rojas tachadas se quitaron.</translation>
        </message>
        <message>
            <source>Only paragraphs that changed</source>
            <translation>Solo los párrafos cambiados</translation>
        </message>
        <message>
            <source>The text of both, with what changed</source>
            <translation>El texto de ambas versiones, con los cambios</translation>
        </message>
        <message>
            <source>The text is the same.</source>
            <translation>El texto es el mismo.</translation>
        </message>
    </context>
    <context>
        <name>CopyPage</name>
        <message>
            <source>Only the article's own text can be highlighted.</source>
            <translation>Solo se puede resaltar el texto del propio artículo.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Resaltar</translation>
        </message>
        <message>
            <source>Write a note…</source>
            <translation>Escribir una nota…</translation>
        </message>
        <message>
            <source>Find in this article</source>
            <translation>Buscar en este artículo</translation>
        </message>
        <message>
            <source>Note on the whole article…</source>
            <translation>Nota sobre todo el artículo…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>Details of the article</source>
            <translation>Detalles del artículo</translation>
        </message>
        <message>
            <source>Read again as…</source>
            <translation>Volver a leer como…</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichero</translation>
        </message>
        <message>
            <source>Not in the file</source>
            <translation>No está en el fichero</translation>
        </message>
        <message>
            <source>The same story elsewhere</source>
            <translation>La misma historia en otros medios</translation>
        </message>
        <message>
            <source>About the same things</source>
            <translation>Sobre los mismos asuntos</translation>
        </message>
        <message>
            <source>Compare the texts…</source>
            <translation>Comparar los textos…</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Form of the files</source>
            <translation>Forma de los ficheros</translation>
        </message>
        <message>
            <source>Files that are in the folder already are never overwritten by others.</source>
            <translation>Los ficheros que ya están en la carpeta nunca se sustituyen por otros.</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Export into this folder</source>
            <translation>Exportar a esta carpeta</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copiar la dirección</translation>
        </message>
        <message>
            <source>Open in the browser (goes online)</source>
            <translation>Abrir en el navegador (se conecta a la red)</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Correct {field}</source>
            <translation>Corregir: {field}</translation>
        </message>
        <message>
            <source>Back to the extracted value</source>
            <translation>Volver al valor extraído</translation>
        </message>
        <message>
            <source>; others differ</source>
            <translation>; otros difieren</translation>
        </message>
        <message>
            <source>An article needs a headline.</source>
            <translation>Un artículo necesita un titular.</translation>
        </message>
        <message>
            <source>Write a date as 2021, 2021-10 or 2021-10-05.</source>
            <translation>Escriba la fecha como 2021, 2021-10 o 2021-10-05.</translation>
        </message>
        <message>
            <source>An address begins with https:// or http://</source>
            <translation>Una dirección empieza por https:// o http://</translation>
        </message>
        <message>
            <source>from {source}</source>
            <translation>fuente: {source}</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this article</source>
            <translation>Buscar en este artículo</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Coincidencia siguiente</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Coincidencia anterior</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
        <message>
            <source>{current} of {total}</source>
            <translation>{current} de {total}</translation>
        </message>
    </context>
    <context>
        <name>Handlers</name>
        <message>
            <source>Import saved pages</source>
            <translation>Importar páginas guardadas</translation>
        </message>
        <message>
            <source>Import a folder of saved pages</source>
            <translation>Importar una carpeta de páginas guardadas</translation>
        </message>
        <message>
            <source>There is nothing to keep on the clipboard. Copy files or text first.</source>
            <translation>No hay nada que conservar en el portapapeles. Copie antes ficheros o texto.</translation>
        </message>
        <message>
            <source>Nothing was imported since the program started.</source>
            <translation>No se ha importado nada desde que se inició el programa.</translation>
        </message>
        <message>
            <source>Quit while an import is under way?</source>
            <translation>¿Salir durante una importación?</translation>
        </message>
        <message>
            <source>What was taken in until now stays. The other files are left as and where they are.</source>
            <translation>Lo ingresado hasta ahora se conserva. Los demás archivos quedan como y donde están.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>The originals are deleted too. This cannot be undone.</source>
            <translation>También se eliminarán los originales. No se puede deshacer.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Eliminar definitivamente</translation>
        </message>
    </context>
    <context>
        <name>HighlightsDialog</name>
        <message>
            <source>Highlights and notes</source>
            <translation>Resaltados y notas</translation>
        </message>
        <message>
            <source>Show only those with these words</source>
            <translation>Mostrar solo los que tengan estas palabras</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>No highlights here yet</source>
            <translation>Todavía no hay resaltados</translation>
        </message>
        <message>
            <source>Select words in an article, then choose a colour or write a note. This list shows those of the articles found.</source>
            <translation>Seleccione palabras en un artículo y elija un color o escriba una nota. Esta lista muestra las de los artículos encontrados.</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Copiar todo</translation>
        </message>
    </context>
    <context>
        <name>ImportProgress</name>
        <message>
            <source>Progress of the import</source>
            <translation>Progreso de la importación</translation>
        </message>
        <message>
            <source>Cancel the import</source>
            <translation>Cancelar la importación</translation>
        </message>
        <message>
            <source>Cancel: what is taken in stays</source>
            <translation>Cancelar: lo ya ingresado se queda</translation>
        </message>
        <message>
            <source>Looking for saved pages…</source>
            <translation>Buscando páginas guardadas…</translation>
        </message>
        <message>
            <source>Importing: {done} so far</source>
            <translation>Importando: {done} hasta ahora</translation>
        </message>
        <message>
            <source>Importing {done} of {total} files</source>
            <translation>Importando {done} de {total} ficheros</translation>
        </message>
        <message>
            <source>Go on with the import</source>
            <translation>Continuar la importación</translation>
        </message>
        <message>
            <source>Pause the import</source>
            <translation>Pausar la importación</translation>
        </message>
        <message>
            <source>Stopping after this file…</source>
            <translation>Se detendrá tras este fichero…</translation>
        </message>
    </context>
    <context>
        <name>ImportReportDialog</name>
        <message>
            <source>Import report</source>
            <translation>Informe de importación</translation>
        </message>
        <message>
            <source>Parts of the report</source>
            <translation>Partes del informe</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Reintentar todos</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichero</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copiar el informe</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Guardar el informe…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <source>What is bundled</source>
            <translation>Lo que se incluye</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Texto de la licencia</translation>
        </message>
    </context>
    <context>
        <name>Lightbox</name>
        <message>
            <source>Enlarged picture; any key closes it</source>
            <translation>Imagen ampliada; cualquier tecla la cierra</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message>
            <source>All articles</source>
            <translation>Todos los artículos</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Orden de la lista</translation>
        </message>
    </context>
    <context>
        <name>ManualDialog</name>
        <message>
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Capítulos</translation>
        </message>
        <message>
            <source>Text of the chapter</source>
            <translation>Texto del capítulo</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Write a note…</source>
            <translation>Escribir una nota…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
    </context>
    <context>
        <name>NotesList</name>
        <message>
            <source>Notes and highlights</source>
            <translation>Notas y resaltados</translation>
        </message>
        <message>
            <source>Select words in the article to highlight them or to write a note.</source>
            <translation>Seleccione palabras del artículo para resaltarlas o escribir una nota.</translation>
        </message>
        <message>
            <source>These words are no longer in the text.</source>
            <translation>Estas palabras ya no están en el texto.</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>OriginalPage</name>
        <message>
            <source>Opening the page as it was captured…</source>
            <translation>Abriendo la página tal como se guardó…</translation>
        </message>
        <message>
            <source>The original page cannot be read.</source>
            <translation>No se puede leer la página original.</translation>
        </message>
        <message>
            <source>This build of Cuttings has no browser engine. The page is drawn by a simpler one and will not look as it did; its text and pictures are all here.</source>
            <translation>Esta edición de Cuttings no incluye navegador. Un visor más sencillo muestra la página; no tendrá el aspecto que tenía, pero están todo su texto y sus imágenes.</translation>
        </message>
        <message>
            <source>Nothing left this computer. The page asked for:</source>
            <translation>Nada ha salido de este equipo. La página pidió:</translation>
        </message>
        <message>
            <source>Nothing was blocked.</source>
            <translation>No se bloqueó nada.</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… y {count} más</translation>
        </message>
        <message>
            <source>Nothing on this page covers its text: there is nothing to hide.</source>
            <translation>Nada de esta página tapa su texto: no hay nada que ocultar.</translation>
        </message>
        <message>
            <source>A red ✕ hides that part of the page, a green ↺ shows it again. The kept file is not changed.</source>
            <translation>Una ✕ roja oculta esa parte de la página, una ↺ verde la vuelve a mostrar. El fichero conservado no cambia.</translation>
        </message>
        <message>
            <source>These pages are pictures. Find words in the reading copy.</source>
            <translation>Estas páginas son imágenes. Busque palabras en la copia de lectura.</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <source>Show the report</source>
            <translation>Mostrar el informe</translation>
        </message>
    </context>
    <context>
        <name>PdfPages</name>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <source>Stop drawing this page</source>
            <translation>Dejar de dibujar esta página</translation>
        </message>
        <message>
            <source>Page {number} was not drawn.</source>
            <translation>La página {number} no se ha dibujado.</translation>
        </message>
        <message>
            <source>Drawing page {number}…</source>
            <translation>Dibujando la página {number}…</translation>
        </message>
        <message>
            <source>This page cannot be drawn. Its text is in the reading copy.</source>
            <translation>Esta página no se puede dibujar. Su texto está en la copia de lectura.</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>de {count}</translation>
        </message>
        <message>
            <source>Page {number} of {count} of the PDF</source>
            <translation>Página {number} de {count} del PDF</translation>
        </message>
    </context>
    <context>
        <name>PlainOriginal</name>
        <message>
            <source>Original page</source>
            <translation>Página original</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <source>Pages of the preferences</source>
            <translation>Páginas de las preferencias</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>ninguna carpeta</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Elegir una carpeta</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ReaderBar</name>
        <message>
            <source>Reading copy</source>
            <translation>Copia de lectura</translation>
        </message>
        <message>
            <source>The article alone</source>
            <translation>Solo el artículo</translation>
        </message>
        <message>
            <source>Original page</source>
            <translation>Página original</translation>
        </message>
        <message>
            <source>The page as it was captured (O)</source>
            <translation>La página tal como se guardó (O)</translation>
        </message>
        <message>
            <source>What this page was kept from loading</source>
            <translation>Lo que no se dejó cargar a esta página</translation>
        </message>
        <message>
            <source>Hide elements</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Hide what covers the page; the kept file is not changed</source>
            <translation>Ocultar lo que tapa la página; el archivo conservado no cambia</translation>
        </message>
        <message>
            <source>Letters, size, width and paper</source>
            <translation>Letra, tamaño, ancho y papel</translation>
        </message>
        <message>
            <source>Notes and highlights</source>
            <translation>Notas y resaltados</translation>
        </message>
        <message>
            <source>Find in this article</source>
            <translation>Buscar en este artículo</translation>
        </message>
        <message>
            <source>Print or save as PDF</source>
            <translation>Imprimir o guardar como PDF</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Note on the whole article…</source>
            <translation>Nota sobre todo el artículo…</translation>
        </message>
    </context>
    <context>
        <name>ReaderPane</name>
        <message>
            <source>Select words in the article first, with the mouse or with Shift and the arrows.</source>
            <translation>Seleccione primero palabras del artículo, con el ratón o con Mayús y las flechas.</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>Article</source>
            <translation>Artículo</translation>
        </message>
    </context>
    <context>
        <name>ReextractionDialog</name>
        <message>
            <source>Read again</source>
            <translation>Leer de nuevo</translation>
        </message>
        <message>
            <source>Only what is ticked is accepted. Your own corrections stay in force.</source>
            <translation>Solo se acepta lo marcado. Sus propias correcciones siguen en vigor.</translation>
        </message>
        <message>
            <source>Articles read again</source>
            <translation>Artículos leídos de nuevo</translation>
        </message>
        <message>
            <source>What is found otherwise than before</source>
            <translation>Lo que ahora se encuentra distinto</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <source>Kept until now</source>
            <translation>Hasta ahora</translation>
        </message>
        <message>
            <source>Found now</source>
            <translation>Encontrado ahora</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation>No cambiaría nada</translation>
        </message>
        <message>
            <source>This version finds in these originals what was found before.</source>
            <translation>Esta versión encuentra en estos originales lo mismo que antes.</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message>
            <source>Search the archive</source>
            <translation>Buscar en el archivo</translation>
        </message>
        <message>
            <source>Search words, “a phrase”, tag:… site:… before:2024</source>
            <translation>Palabras, «una frase», tag:… site:… before:2024</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Guardar esta búsqueda</translation>
        </message>
        <message>
            <source>Forget this saved search</source>
            <translation>Olvidar esta búsqueda guardada</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Sugerencias</translation>
        </message>
    </context>
    <context>
        <name>SearchHandlers</name>
        <message>
            <source>Type a search first, then save it.</source>
            <translation>Escriba primero una búsqueda y luego guárdela.</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Guardar esta búsqueda</translation>
        </message>
        <message>
            <source>Name of the search</source>
            <translation>Nombre de la búsqueda</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Note…</source>
            <translation>Nota…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Library, tags and publishers</source>
            <translation>Fondo, etiquetas y medios</translation>
        </message>
        <message>
            <source>Only these</source>
            <translation>Solo estos</translation>
        </message>
        <message>
            <source>Without these</source>
            <translation>Sin estos</translation>
        </message>
        <message>
            <source>No matter</source>
            <translation>Indiferente</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Vaciar la papelera…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Cambiar nombre…</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Sin color</translation>
        </message>
        <message>
            <source>Delete the tag</source>
            <translation>Eliminar la etiqueta</translation>
        </message>
    </context>
    <context>
        <name>StyleCard</name>
        <message>
            <source>Serif</source>
            <translation>Con serifas</translation>
        </message>
        <message>
            <source>Sans serif</source>
            <translation>Sin serifas</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>Como la ventana</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>Sepia</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letra</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Ancho</translation>
        </message>
        <message>
            <source>Line height</source>
            <translation>Interlineado</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>Tags of the selected articles</source>
            <translation>Etiquetas de los artículos seleccionados</translation>
        </message>
        <message>
            <source>New tag</source>
            <translation>Nueva etiqueta</translation>
        </message>
        <message>
            <source>Type a tag and press Enter; use / for tags below a tag</source>
            <translation>Escriba una etiqueta y pulse Intro; use / para las etiquetas dentro de otra</translation>
        </message>
        <message>
            <source>Enter adds, Backspace takes the last one away, Escape closes. Ctrl+Z undoes.</source>
            <translation>Intro añade, Retroceso quita la última, Escape cierra. Ctrl+Z deshace.</translation>
        </message>
    </context>
    <context>
        <name>TagsRow</name>
        <message>
            <source>Add a tag</source>
            <translation>Añadir una etiqueta</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Articles per month</source>
            <translation>Artículos por mes</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Cerrar el mensaje</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Take saved pages in (you can also drop them anywhere on this window)</source>
            <translation>Ingresar páginas guardadas (también puede soltarlas en cualquier parte de esta ventana)</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Drop saved pages here</source>
            <translation>Suelte aquí las páginas guardadas</translation>
        </message>
        <message>
            <source>Save an article in your browser (Ctrl+S), then drop the file, or a whole folder of them, anywhere on this window. Cuttings keeps it for good and finds every word in it.</source>
            <translation>Guarde un artículo en su navegador (Ctrl+S) y suelte el fichero, o una carpeta entera, en cualquier parte de esta ventana. Cuttings lo conserva para siempre y encuentra cada una de sus palabras.</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Importar ficheros…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Importar una carpeta…</translation>
        </message>
        <message>
            <source>Try it with a sample article</source>
            <translation>Probar con un artículo de muestra</translation>
        </message>
        <message>
            <source>Read the manual</source>
            <translation>Leer el manual</translation>
        </message>
    </context>
    <context>
        <name>articles</name>
        <message>
            <source>unread</source>
            <translation>sin leer</translation>
        </message>
        <message>
            <source>starred</source>
            <translation>destacado</translation>
        </message>
        <message>
            <source>tags: {tags}</source>
            <translation>etiquetas: {tags}</translation>
        </message>
    </context>
    <context>
        <name>blank</name>
        <message>
            <source>Choose an article to read it here.</source>
            <translation>Elija un artículo para leerlo aquí.</translation>
        </message>
        <message>
            <source>J and K step through the list, Enter goes into the text.</source>
            <translation>J y K recorren la lista, Intro lleva al texto.</translation>
        </message>
    </context>
    <context>
        <name>care</name>
        <message numerus="yes">
            <source>The backup is restored, with %n article(s).</source>
            <translation>
                <numerusform>La copia está restaurada, con %n artículo.</numerusform>
                <numerusform>La copia está restaurada, con %n artículos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) taken in from the other archive</source>
            <translation>
                <numerusform>%n artículo incorporado del otro archivo</numerusform>
                <numerusform>%n artículos incorporados del otro archivo</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichero</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;Article</source>
            <translation>&amp;Artículo</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>A&amp;rchive</source>
            <translation>A&amp;rchivo</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Import files…</source>
            <translation>&amp;Importar ficheros…</translation>
        </message>
        <message>
            <source>Import a &amp;folder…</source>
            <translation>Importar una &amp;carpeta…</translation>
        </message>
        <message>
            <source>&amp;Paste into the archive</source>
            <translation>&amp;Pegar en el archivo</translation>
        </message>
        <message>
            <source>Last import repor&amp;t</source>
            <translation>Informe de la úl&amp;tima importación</translation>
        </message>
        <message>
            <source>&amp;Export selected articles…</source>
            <translation>&amp;Exportar los artículos seleccionados…</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>I&amp;mprimir…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Guardar como P&amp;DF…</translation>
        </message>
        <message>
            <source>Prefere&amp;nces…</source>
            <translation>Prefere&amp;ncias…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>Select &amp;all articles</source>
            <translation>&amp;Seleccionar todos los artículos</translation>
        </message>
        <message>
            <source>&amp;Copy headlines</source>
            <translation>&amp;Copiar los titulares</translation>
        </message>
        <message>
            <source>&amp;Open for reading</source>
            <translation>&amp;Abrir para leer</translation>
        </message>
        <message>
            <source>&amp;Next article</source>
            <translation>Artículo &amp;siguiente</translation>
        </message>
        <message>
            <source>&amp;Previous article</source>
            <translation>Artículo a&amp;nterior</translation>
        </message>
        <message>
            <source>&amp;Star</source>
            <translation>&amp;Destacar</translation>
        </message>
        <message>
            <source>&amp;Tags…</source>
            <translation>&amp;Etiquetas…</translation>
        </message>
        <message>
            <source>Mark as &amp;read or unread</source>
            <translation>Marcar como &amp;leído o no leído</translation>
        </message>
        <message>
            <source>Show the page as it was &amp;captured</source>
            <translation>Mostrar la página tal como se &amp;guardó</translation>
        </message>
        <message>
            <source>&amp;Highlight the selected words</source>
            <translation>&amp;Resaltar las palabras seleccionadas</translation>
        </message>
        <message>
            <source>&amp;Write a note…</source>
            <translation>Escribir una no&amp;ta…</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>De&amp;talles</translation>
        </message>
        <message>
            <source>Read &amp;again with this version…</source>
            <translation>Leer de nuevo con esta &amp;versión…</translation>
        </message>
        <message>
            <source>&amp;Move to the trash</source>
            <translation>&amp;Mover a la papelera</translation>
        </message>
        <message>
            <source>Bring back &amp;from the trash</source>
            <translation>&amp;Recuperar de la papelera</translation>
        </message>
        <message>
            <source>Delete for &amp;good…</source>
            <translation>Eliminar de&amp;finitivamente…</translation>
        </message>
        <message>
            <source>&amp;Search the archive</source>
            <translation>&amp;Buscar en el archivo</translation>
        </message>
        <message>
            <source>&amp;Find in this article</source>
            <translation>Buscar en este artíc&amp;ulo</translation>
        </message>
        <message>
            <source>&amp;Next match in this article</source>
            <translation>Coincidencia &amp;siguiente en el artículo</translation>
        </message>
        <message>
            <source>&amp;Previous match in this article</source>
            <translation>Coincidencia &amp;anterior en el artículo</translation>
        </message>
        <message>
            <source>Sa&amp;ve this search…</source>
            <translation>&amp;Guardar esta búsqueda…</translation>
        </message>
        <message>
            <source>&amp;Clear the search</source>
            <translation>B&amp;orrar la búsqueda</translation>
        </message>
        <message>
            <source>Search for a &amp;list of names…</source>
            <translation>Buscar una &amp;lista de nombres…</translation>
        </message>
        <message>
            <source>&amp;Highlights and notes…</source>
            <translation>&amp;Resaltados y notas…</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>&amp;Barra lateral</translation>
        </message>
        <message>
            <source>&amp;Timeline</source>
            <translation>&amp;Cronología</translation>
        </message>
        <message>
            <source>&amp;Compact list</source>
            <translation>&amp;Lista compacta</translation>
        </message>
        <message>
            <source>Sort by &amp;relevance</source>
            <translation>Ordenar por &amp;relevancia</translation>
        </message>
        <message>
            <source>Sort by date &amp;published</source>
            <translation>Ordenar por fecha de &amp;publicación</translation>
        </message>
        <message>
            <source>Sort by date &amp;added</source>
            <translation>Ordenar por fecha de &amp;ingreso</translation>
        </message>
        <message>
            <source>Sort by p&amp;ublisher</source>
            <translation>Ordenar por &amp;medio</translation>
        </message>
        <message>
            <source>Colours of the s&amp;ystem</source>
            <translation>Colores del &amp;sistema</translation>
        </message>
        <message>
            <source>&amp;Light colours</source>
            <translation>Colores cl&amp;aros</translation>
        </message>
        <message>
            <source>&amp;Dark colours</source>
            <translation>Colores &amp;oscuros</translation>
        </message>
        <message>
            <source>Larger te&amp;xt</source>
            <translation>Texto más &amp;grande</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>Texto más p&amp;equeño</translation>
        </message>
        <message>
            <source>&amp;Normal text size</source>
            <translation>&amp;Tamaño de texto normal</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>Pa&amp;ntalla completa</translation>
        </message>
        <message>
            <source>&amp;New archive…</source>
            <translation>&amp;Nuevo archivo…</translation>
        </message>
        <message>
            <source>&amp;Open an archive…</source>
            <translation>&amp;Abrir un archivo…</translation>
        </message>
        <message>
            <source>Show where it &amp;lies</source>
            <translation>&amp;Mostrar dónde está</translation>
        </message>
        <message>
            <source>&amp;Back up into one file…</source>
            <translation>&amp;Copia de seguridad en un solo fichero…</translation>
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation>&amp;Restaurar una copia de seguridad…</translation>
        </message>
        <message>
            <source>Take in another archi&amp;ve…</source>
            <translation>Incorporar otro archi&amp;vo…</translation>
        </message>
        <message>
            <source>&amp;Check every original</source>
            <translation>C&amp;omprobar todos los originales</translation>
        </message>
        <message>
            <source>&amp;Statistics</source>
            <translation>&amp;Estadísticas</translation>
        </message>
        <message>
            <source>&amp;Empty the trash…</source>
            <translation>&amp;Vaciar la papelera…</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>&amp;Manual</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Atajos de teclado</translation>
        </message>
        <message>
            <source>&amp;Find a command…</source>
            <translation>&amp;Buscar una orden…</translation>
        </message>
        <message>
            <source>What Cuttings &amp;protects, and what not</source>
            <translation>Qué &amp;protege Cuttings y qué no</translation>
        </message>
        <message>
            <source>&amp;Licences</source>
            <translation>&amp;Licencias</translation>
        </message>
        <message>
            <source>&amp;About Cuttings</source>
            <translation>A&amp;cerca de Cuttings</translation>
        </message>
    </context>
    <context>
        <name>compare</name>
        <message numerus="yes">
            <source>%n word(s) came in</source>
            <translation>
                <numerusform>%n palabra añadida</numerusform>
                <numerusform>%n palabras añadidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) went</source>
            <translation>
                <numerusform>%n palabra quitada</numerusform>
                <numerusform>%n palabras quitadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>completion</name>
        <message>
            <source>asked before</source>
            <translation>ya buscado</translation>
        </message>
        <message>
            <source>without: {what}</source>
            <translation>sin: {what}</translation>
        </message>
        <message>
            <source>a tag of yours</source>
            <translation>una etiqueta suya</translation>
        </message>
        <message>
            <source>a publisher or its address</source>
            <translation>un medio o su dirección</translation>
        </message>
        <message>
            <source>a name in the byline</source>
            <translation>un nombre de la firma</translation>
        </message>
        <message>
            <source>published until then, as 2024 or 2024-03-17</source>
            <translation>publicado hasta entonces, como 2024 o 2024-03-17</translation>
        </message>
        <message>
            <source>published since then, as 2024 or 2024-03-17</source>
            <translation>publicado desde entonces, como 2024 o 2024-03-17</translation>
        </message>
        <message>
            <source>published that day, month or year</source>
            <translation>publicado ese día, mes o año</translation>
        </message>
        <message>
            <source>saved from the web then</source>
            <translation>guardado de la web entonces</translation>
        </message>
        <message>
            <source>taken in then</source>
            <translation>ingresado entonces</translation>
        </message>
        <message>
            <source>only in headlines</source>
            <translation>solo en los titulares</translation>
        </message>
        <message>
            <source>only in the text</source>
            <translation>solo en el texto</translation>
        </message>
        <message>
            <source>in your notes and highlights</source>
            <translation>en sus notas y resaltados</translation>
        </message>
        <message>
            <source>a language, as de or ar</source>
            <translation>un idioma, como de o ar</translation>
        </message>
        <message>
            <source>the publisher's own section</source>
            <translation>la sección del medio</translation>
        </message>
        <message>
            <source>a part of the address</source>
            <translation>una parte de la dirección</translation>
        </message>
        <message>
            <source>length, as &gt;500 or 200-800</source>
            <translation>longitud, como &gt;500 o 200-800</translation>
        </message>
        <message>
            <source>with pictures</source>
            <translation>con imágenes</translation>
        </message>
        <message>
            <source>with highlights</source>
            <translation>con resaltados</translation>
        </message>
        <message>
            <source>with notes</source>
            <translation>con notas</translation>
        </message>
        <message>
            <source>with several versions</source>
            <translation>con varias versiones</translation>
        </message>
        <message>
            <source>with your star</source>
            <translation>con su estrella</translation>
        </message>
        <message>
            <source>not opened yet</source>
            <translation>aún sin abrir</translation>
        </message>
        <message>
            <source>without any tag</source>
            <translation>sin etiqueta</translation>
        </message>
    </context>
    <context>
        <name>details</name>
        <message>
            <source>Captured</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>Captured, says another</source>
            <translation>Guardado, según otra fuente</translation>
        </message>
        <message>
            <source>when it came into this archive</source>
            <translation>cuándo entró en este archivo</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Ingresado</translation>
        </message>
        <message>
            <source>Saved from</source>
            <translation>Guardado desde</translation>
        </message>
        <message>
            <source>Addresses disagree</source>
            <translation>Las direcciones no coinciden</translation>
        </message>
        <message>
            <source>The page names one site and was saved from another.</source>
            <translation>La página indica un sitio y se guardó desde otro.</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s), {size}</source>
            <translation>
                <numerusform>%n parte, {size}</numerusform>
                <numerusform>%n partes, {size}</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved with</source>
            <translation>Guardado con</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichero</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>of the file as it was given</source>
            <translation>del fichero tal como se entregó</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Codificación</translation>
        </message>
        <message>
            <source>Kept with it</source>
            <translation>Conservado con él</translation>
        </message>
        <message>
            <source>nothing else</source>
            <translation>nada más</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… y {count} más</translation>
        </message>
        <message>
            <source>from {source}</source>
            <translation>fuente: {source}</translation>
        </message>
    </context>
    <context>
        <name>drop</name>
        <message>
            <source>A copy goes into the archive. Your files stay as and where they are.</source>
            <translation>Al archivo va una copia. Sus ficheros se quedan como están y donde están.</translation>
        </message>
        <message>
            <source>Keep this selection as an article</source>
            <translation>Conservar esta selección como artículo</translation>
        </message>
        <message>
            <source>Its words and pictures go into the archive, with where they came from.</source>
            <translation>Sus palabras e imágenes van al archivo, con su procedencia.</translation>
        </message>
        <message numerus="yes">
            <source>Take in %n file(s) or folder(s)</source>
            <translation>
                <numerusform>Ingresar %n fichero o carpeta</numerusform>
                <numerusform>Ingresar %n ficheros o carpetas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message numerus="yes">
            <source>%n article(s) exported to {folder}</source>
            <translation>
                <numerusform>%n artículo exportado a {folder}</numerusform>
                <numerusform>%n artículos exportados a {folder}</numerusform>
            </translation>
        </message>
        <message>
            <source>Web pages (HTML)</source>
            <translation>Páginas web (HTML)</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto sin formato</translation>
        </message>
        <message>
            <source>JSON, with everything known</source>
            <translation>JSON, con todo lo que se sabe</translation>
        </message>
        <message>
            <source>A table (CSV)</source>
            <translation>Tabla (CSV)</translation>
        </message>
        <message>
            <source>References (BibTeX)</source>
            <translation>Referencias (BibTeX)</translation>
        </message>
        <message>
            <source>References (RIS)</source>
            <translation>Referencias (RIS)</translation>
        </message>
        <message>
            <source>References (CSL JSON)</source>
            <translation>Referencias (CSL JSON)</translation>
        </message>
        <message>
            <source>The originals, as they were given</source>
            <translation>Los originales, tal como se entregaron</translation>
        </message>
        <message numerus="yes">
            <source>Export %n article(s)</source>
            <translation>
                <numerusform>Exportar %n artículo</numerusform>
                <numerusform>Exportar %n artículos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>Saved as {file}</source>
            <translation>Guardado como {file}</translation>
        </message>
    </context>
    <context>
        <name>filters</name>
        <message>
            <source>starred</source>
            <translation>destacado</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>sin leer</translation>
        </message>
        <message>
            <source>read already</source>
            <translation>ya leído</translation>
        </message>
        <message>
            <source>untagged</source>
            <translation>sin etiqueta</translation>
        </message>
        <message>
            <source>with pictures</source>
            <translation>con imágenes</translation>
        </message>
        <message>
            <source>with notes</source>
            <translation>con notas</translation>
        </message>
        <message>
            <source>with highlights</source>
            <translation>con resaltados</translation>
        </message>
        <message>
            <source>with several versions</source>
            <translation>con varias versiones</translation>
        </message>
        <message>
            <source>tag</source>
            <translation>etiqueta</translation>
        </message>
        <message>
            <source>publisher</source>
            <translation>medio</translation>
        </message>
        <message>
            <source>author</source>
            <translation>autor</translation>
        </message>
        <message>
            <source>language</source>
            <translation>idioma</translation>
        </message>
        <message>
            <source>section</source>
            <translation>sección</translation>
        </message>
        <message>
            <source>address</source>
            <translation>dirección</translation>
        </message>
        <message>
            <source>has</source>
            <translation>tiene</translation>
        </message>
        <message>
            <source>is</source>
            <translation>es</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>desde {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>hasta {day}</translation>
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
            <translation>{day} de {month} de {year}</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} de {year}</translation>
        </message>
        <message>
            <source>January</source>
            <translation>enero</translation>
        </message>
        <message>
            <source>February</source>
            <translation>febrero</translation>
        </message>
        <message>
            <source>March</source>
            <translation>marzo</translation>
        </message>
        <message>
            <source>April</source>
            <translation>abril</translation>
        </message>
        <message>
            <source>May</source>
            <translation>mayo</translation>
        </message>
        <message>
            <source>June</source>
            <translation>junio</translation>
        </message>
        <message>
            <source>July</source>
            <translation>julio</translation>
        </message>
        <message>
            <source>August</source>
            <translation>agosto</translation>
        </message>
        <message>
            <source>September</source>
            <translation>septiembre</translation>
        </message>
        <message>
            <source>October</source>
            <translation>octubre</translation>
        </message>
        <message>
            <source>November</source>
            <translation>noviembre</translation>
        </message>
        <message>
            <source>December</source>
            <translation>diciembre</translation>
        </message>
        <message>
            <source>January</source>
            <comment>after a day</comment>
            <translation>enero</translation>
        </message>
        <message>
            <source>February</source>
            <comment>after a day</comment>
            <translation>febrero</translation>
        </message>
        <message>
            <source>March</source>
            <comment>after a day</comment>
            <translation>marzo</translation>
        </message>
        <message>
            <source>April</source>
            <comment>after a day</comment>
            <translation>abril</translation>
        </message>
        <message>
            <source>May</source>
            <comment>after a day</comment>
            <translation>mayo</translation>
        </message>
        <message>
            <source>June</source>
            <comment>after a day</comment>
            <translation>junio</translation>
        </message>
        <message>
            <source>July</source>
            <comment>after a day</comment>
            <translation>julio</translation>
        </message>
        <message>
            <source>August</source>
            <comment>after a day</comment>
            <translation>agosto</translation>
        </message>
        <message>
            <source>September</source>
            <comment>after a day</comment>
            <translation>septiembre</translation>
        </message>
        <message>
            <source>October</source>
            <comment>after a day</comment>
            <translation>octubre</translation>
        </message>
        <message>
            <source>November</source>
            <comment>after a day</comment>
            <translation>noviembre</translation>
        </message>
        <message>
            <source>December</source>
            <comment>after a day</comment>
            <translation>diciembre</translation>
        </message>
        <message>
            <source>bytes</source>
            <translation>bytes</translation>
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
            <translation>{most} y {last}</translation>
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
                <numerusform>%n resaltado o nota</numerusform>
                <numerusform>%n resaltados y notas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>languages</name>
        <message>
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Alemán</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Griego</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persa</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francés</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebreo</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italiano</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japonés</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Coreano</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Neerlandés</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polaco</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugués</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Ruso</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turco</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ucraniano</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chino</translation>
        </message>
    </context>
    <context>
        <name>manual</name>
        <message>
            <source>en</source>
            <comment>the folder of the manual in this language</comment>
            <translation>es</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Primeros pasos</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Saving pages</source>
            <translation>Guardar páginas</translation>
        </message>
        <message>
            <source>Reading and noting</source>
            <translation>Leer y anotar</translation>
        </message>
        <message>
            <source>Files and backups</source>
            <translation>Ficheros y copias de seguridad</translation>
        </message>
        <message>
            <source>What is protected</source>
            <translation>Qué está protegido</translation>
        </message>
        <message>
            <source>About Cuttings</source>
            <translation>Acerca de Cuttings</translation>
        </message>
    </context>
    <context>
        <name>opening</name>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Make a new archive here</source>
            <translation>Crear aquí un archivo nuevo</translation>
        </message>
        <message>
            <source>Choose another archive…</source>
            <translation>Elegir otro archivo…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Choose the folder of an archive</source>
            <translation>Elija la carpeta de un archivo</translation>
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message numerus="yes">
            <source>%n article(s) taken in</source>
            <translation>
                <numerusform>%n artículo ingresado</numerusform>
                <numerusform>%n artículos ingresados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already here</source>
            <translation>
                <numerusform>%n ya estaba aquí</numerusform>
                <numerusform>%n ya estaban aquí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not taken in</source>
            <translation>
                <numerusform>%n no ingresado</numerusform>
                <numerusform>%n no ingresados</numerusform>
            </translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelado</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>una imagen</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <translation>una grabación de sonido</translation>
        </message>
        <message>
            <source>a film</source>
            <translation>un vídeo</translation>
        </message>
        <message>
            <source>a font</source>
            <translation>una tipografía</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>un programa</translation>
        </message>
        <message>
            <source>a Windows program</source>
            <translation>un programa de Windows</translation>
        </message>
        <message>
            <source>an Office document</source>
            <translation>un documento de Office</translation>
        </message>
        <message>
            <source>an Office document of the old kind</source>
            <translation>un documento de Office antiguo</translation>
        </message>
        <message>
            <source>a database</source>
            <translation>una base de datos</translation>
        </message>
        <message>
            <source>binary data</source>
            <translation>datos binarios</translation>
        </message>
        <message>
            <source>nothing but blanks</source>
            <translation>solo espacios</translation>
        </message>
        <message>
            <source>an internet shortcut</source>
            <translation>un acceso directo a Internet</translation>
        </message>
        <message>
            <source>a desktop link</source>
            <translation>un enlace de escritorio</translation>
        </message>
        <message>
            <source>a web location</source>
            <translation>una dirección web</translation>
        </message>
        <message>
            <source>a ZIP that holds no page</source>
            <translation>un ZIP sin páginas</translation>
        </message>
        <message>
            <source>a ZIP with a password</source>
            <translation>un ZIP con contraseña</translation>
        </message>
        <message>
            <source>a folder</source>
            <translation>una carpeta</translation>
        </message>
        <message>
            <source>The file is empty. Save the page again.</source>
            <translation>El fichero está vacío. Guarde la página otra vez.</translation>
        </message>
        <message>
            <source>The file is too large to be an article.</source>
            <translation>El fichero es demasiado grande para ser un artículo.</translation>
        </message>
        <message>
            <source>This file may not be read. Change its permissions and try again.</source>
            <translation>No está permitido leer este fichero. Cambie sus permisos y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <translation>El fichero ya no está ahí.</translation>
        </message>
        <message>
            <source>The file could not be read from its disk.</source>
            <translation>No se pudo leer el fichero desde su disco.</translation>
        </message>
        <message>
            <source>This is not a file but a device or a pipe.</source>
            <translation>Esto no es un fichero, sino un dispositivo o una tubería.</translation>
        </message>
        <message>
            <source>This is a link to another place. Drop the file itself.</source>
            <translation>Esto es un enlace a otro lugar. Suelte el fichero mismo.</translation>
        </message>
        <message>
            <source>The file is still being written. Try again when it is complete.</source>
            <translation>El fichero aún se está escribiendo. Vuelva a intentarlo cuando esté completo.</translation>
        </message>
        <message>
            <source>This is not a saved page.</source>
            <translation>Esto no es una página guardada.</translation>
        </message>
        <message>
            <source>There is no saved page in this folder.</source>
            <translation>No hay ninguna página guardada en esta carpeta.</translation>
        </message>
        <message>
            <source>This file holds only a web address, not a page. Open it in a browser and save the page.</source>
            <translation>Este fichero contiene solo una dirección web, no una página. Ábrala en un navegador y guarde la página.</translation>
        </message>
        <message>
            <source>This is a list of bookmarks, not a saved page.</source>
            <translation>Esto es una lista de marcadores, no una página guardada.</translation>
        </message>
        <message>
            <source>The file is protected by a password. Save it without one.</source>
            <translation>El fichero está protegido con contraseña. Guárdelo sin ella.</translation>
        </message>
        <message>
            <source>The file is damaged or incomplete. Save the page again.</source>
            <translation>El fichero está dañado o incompleto. Guarde la página otra vez.</translation>
        </message>
        <message>
            <source>There is no text in this file.</source>
            <translation>No hay texto en este fichero.</translation>
        </message>
        <message>
            <source>The file unpacks to an absurd size and was left alone.</source>
            <translation>El fichero se descomprime hasta un tamaño absurdo y se dejó sin tocar.</translation>
        </message>
        <message>
            <source>The page took too long to read and was left alone.</source>
            <translation>Leer la página llevaba demasiado tiempo y se dejó de lado.</translation>
        </message>
        <message>
            <source>The page could not be read without harm and was left alone.</source>
            <translation>La página no se podía leer sin riesgo y se dejó de lado.</translation>
        </message>
        <message>
            <source>The disk is full. Make room and try again.</source>
            <translation>El disco está lleno. Haga sitio y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>There is not enough memory to read this file. Close other programs and try again.</source>
            <translation>No hay memoria suficiente para leer este archivo. Cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Cancelled before its turn.</source>
            <translation>Cancelado antes de su turno.</translation>
        </message>
        <message>
            <source>Only the beginning of the article seems to be in this page.</source>
            <translation>Parece que en esta página solo está el comienzo del artículo.</translation>
        </message>
        <message>
            <source>The page shows a paywall; the article may not be complete.</source>
            <translation>La página muestra un muro de pago; el artículo puede no estar completo.</translation>
        </message>
        <message>
            <source>The page shows a consent wall instead of the article.</source>
            <translation>La página muestra un aviso de consentimiento en lugar del artículo.</translation>
        </message>
        <message>
            <source>This looks like an error page.</source>
            <translation>Esto parece una página de error.</translation>
        </message>
        <message>
            <source>This looks like a front page or a list, not one article.</source>
            <translation>Esto parece una portada o una lista, no un artículo.</translation>
        </message>
        <message>
            <source>This looks like a picture gallery.</source>
            <translation>Esto parece una galería de imágenes.</translation>
        </message>
        <message>
            <source>This page is mainly a video, which a saved page does not hold.</source>
            <translation>Esta página es sobre todo un vídeo, que una página guardada no contiene.</translation>
        </message>
        <message>
            <source>The page was saved before its text had loaded.</source>
            <translation>La página se guardó antes de que se cargara su texto.</translation>
        </message>
        <message>
            <source>No article was found; the text of the whole page was kept.</source>
            <translation>No se encontró ningún artículo; se conservó el texto de toda la página.</translation>
        </message>
        <message>
            <source>The text may hold too much or too little of the page.</source>
            <translation>El texto puede contener demasiado o demasiado poco de la página.</translation>
        </message>
        <message>
            <source>Some pictures or other parts were not saved with the page.</source>
            <translation>Algunas imágenes u otras partes no se guardaron con la página.</translation>
        </message>
        <message>
            <source>The page is built strangely; its whole text was indexed.</source>
            <translation>La página tiene una estructura extraña; se indexó todo su texto.</translation>
        </message>
        <message>
            <source>The page does not say how its letters are encoded. If they look wrong, read it again.</source>
            <translation>La página no indica cómo están codificadas sus letras. Si se ven mal, vuelva a leerla.</translation>
        </message>
        <message>
            <source>The page names two different sites as its address.</source>
            <translation>La página da dos sitios distintos como su dirección.</translation>
        </message>
        <message>
            <source>The file holds text that somebody typed into the page.</source>
            <translation>El fichero contiene texto que alguien escribió en la página.</translation>
        </message>
        <message>
            <source>The headline was made from the first sentence.</source>
            <translation>El titular se formó con la primera frase.</translation>
        </message>
        <message>
            <source>The page says it was published in the future.</source>
            <translation>La página dice haberse publicado en el futuro.</translation>
        </message>
        <message>
            <source>Parts of the page were left out of the reading copy to be safe.</source>
            <translation>Por seguridad, partes de la página se dejaron fuera de la copia de lectura.</translation>
        </message>
        <message numerus="yes">
            <source>Tagged %n article(s) “{name}”</source>
            <translation>
                <numerusform>%n artículo etiquetado con «{name}»</numerusform>
                <numerusform>%n artículos etiquetados con «{name}»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took “{name}” off %n article(s)</source>
            <translation>
                <numerusform>«{name}» quitada de %n artículo</numerusform>
                <numerusform>«{name}» quitada de %n artículos</numerusform>
            </translation>
        </message>
        <message>
            <source>Renamed “{old}” to “{new}”</source>
            <translation>«{old}» se llama ahora «{new}»</translation>
        </message>
        <message>
            <source>“{old}” is one with “{new}” now</source>
            <translation>«{old}» y «{new}» son ahora una sola etiqueta</translation>
        </message>
        <message>
            <source>Deleted the tag “{name}”</source>
            <translation>Etiqueta «{name}» eliminada</translation>
        </message>
        <message numerus="yes">
            <source>Starred %n article(s)</source>
            <translation>
                <numerusform>%n artículo destacado</numerusform>
                <numerusform>%n artículos destacados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took the star off %n article(s)</source>
            <translation>
                <numerusform>%n artículo ya no está destacado</numerusform>
                <numerusform>%n artículos ya no están destacados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %n article(s) as read</source>
            <translation>
                <numerusform>%n artículo marcado como leído</numerusform>
                <numerusform>%n artículos marcados como leídos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked %n article(s) as unread</source>
            <translation>
                <numerusform>%n artículo marcado como no leído</numerusform>
                <numerusform>%n artículos marcados como no leídos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moved %n article(s) to the trash</source>
            <translation>
                <numerusform>%n artículo movido a la papelera</numerusform>
                <numerusform>%n artículos movidos a la papelera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restored %n article(s)</source>
            <translation>
                <numerusform>%n artículo recuperado</numerusform>
                <numerusform>%n artículos recuperados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n article(s) for good</source>
            <translation>
                <numerusform>%n artículo eliminado definitivamente</numerusform>
                <numerusform>%n artículos eliminados definitivamente</numerusform>
            </translation>
        </message>
        <message>
            <source>{field} is as extracted again</source>
            <translation>{field}: de nuevo como se extrajo</translation>
        </message>
        <message>
            <source>{field} corrected</source>
            <translation>{field}: valor corregido</translation>
        </message>
        <message>
            <source>Read again as {encoding}</source>
            <translation>Leído de nuevo como {encoding}</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n palabra</numerusform>
                <numerusform>%n palabras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) read again</source>
            <translation>
                <numerusform>%n artículo leído de nuevo</numerusform>
                <numerusform>%n artículos leídos de nuevo</numerusform>
            </translation>
        </message>
        <message>
            <source>Note deleted</source>
            <translation>Nota eliminada</translation>
        </message>
        <message>
            <source>Highlight deleted</source>
            <translation>Resaltado eliminado</translation>
        </message>
        <message>
            <source>Saved the search “{name}”</source>
            <translation>Búsqueda «{name}» guardada</translation>
        </message>
        <message>
            <source>Deleted the search “{name}”</source>
            <translation>Búsqueda «{name}» eliminada</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Entradilla</translation>
        </message>
        <message>
            <source>Bylines</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Sección</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Palabras clave</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Actualización</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>Imagen principal</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Agencias</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Advertencias</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>web page</source>
            <translation>página web</translation>
        </message>
        <message>
            <source>web page with its folder</source>
            <translation>página web con su carpeta</translation>
        </message>
        <message>
            <source>plain text</source>
            <translation>texto sin formato</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>correo electrónico</translation>
        </message>
        <message>
            <source>selection</source>
            <translation>selección</translation>
        </message>
        <message>
            <source>the program that saved the page</source>
            <translation>el programa que guardó la página</translation>
        </message>
        <message>
            <source>what the system noted when it was saved</source>
            <translation>lo que anotó el sistema al guardarla</translation>
        </message>
        <message>
            <source>set by hand</source>
            <translation>escrito a mano</translation>
        </message>
        <message>
            <source>the page's data for search engines (JSON-LD)</source>
            <translation>datos de la página para buscadores (JSON-LD)</translation>
        </message>
        <message>
            <source>the page's data for sharing (OpenGraph)</source>
            <translation>datos de la página para compartir (OpenGraph)</translation>
        </message>
        <message>
            <source>the page's meta tags</source>
            <translation>metaetiquetas de la página</translation>
        </message>
        <message>
            <source>the page's microdata</source>
            <translation>microdatos de la página</translation>
        </message>
        <message>
            <source>a date in the page</source>
            <translation>una fecha en la página</translation>
        </message>
        <message>
            <source>the line printed under the headline</source>
            <translation>la línea impresa bajo el titular</translation>
        </message>
        <message>
            <source>the address</source>
            <translation>la dirección</translation>
        </message>
        <message>
            <source>the page's main heading</source>
            <translation>el encabezado principal de la página</translation>
        </message>
        <message>
            <source>the page's title</source>
            <translation>el título de la página</translation>
        </message>
        <message>
            <source>the text itself</source>
            <translation>el propio texto</translation>
        </message>
        <message>
            <source>the first sentence</source>
            <translation>la primera frase</translation>
        </message>
        <message>
            <source>the file's name</source>
            <translation>el nombre del fichero</translation>
        </message>
        <message>
            <source>the file's own time</source>
            <translation>la fecha del fichero</translation>
        </message>
        <message>
            <source>the page's canonical link</source>
            <translation>el enlace canónico de la página</translation>
        </message>
        <message>
            <source>a date printed in the page</source>
            <translation>una fecha impresa en la página</translation>
        </message>
        <message>
            <source>a guess from the whole page</source>
            <translation>una estimación a partir de toda la página</translation>
        </message>
        <message>
            <source>what the page says of itself</source>
            <translation>lo que la página dice de sí misma</translation>
        </message>
        <message>
            <source>a link in the page</source>
            <translation>un enlace de la página</translation>
        </message>
        <message>
            <source>the page's links to itself</source>
            <translation>los enlaces de la página a sí misma</translation>
        </message>
        <message>
            <source>the clipper's notes at the head of the file</source>
            <translation>las notas del recortador al inicio del fichero</translation>
        </message>
        <message>
            <source>the first lines of the file</source>
            <translation>las primeras líneas del fichero</translation>
        </message>
        <message>
            <source>the first picture of the article</source>
            <translation>la primera imagen del artículo</translation>
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
            <translation>el navegador desde el que se arrastró</translation>
        </message>
        <message>
            <source>when it was dropped</source>
            <translation>cuándo se soltó</translation>
        </message>
        <message>
            <source>when it was pasted</source>
            <translation>cuándo se pegó</translation>
        </message>
        <message>
            <source>the PDF's own record</source>
            <translation>los datos propios del PDF</translation>
        </message>
        <message>
            <source>the book's own record</source>
            <translation>los datos propios del libro</translation>
        </message>
        <message>
            <source>the mark at the file's start</source>
            <translation>la marca al inicio del fichero</translation>
        </message>
        <message>
            <source>the first line</source>
            <translation>la primera línea</translation>
        </message>
        <message>
            <source>a guess from its letters</source>
            <translation>una estimación a partir de sus letras</translation>
        </message>
        <message>
            <source>{field}: “{after}” is new</source>
            <translation>{field}: «{after}» es nuevo</translation>
        </message>
        <message>
            <source>{field}: “{before}” is gone</source>
            <translation>{field}: «{before}» ha desaparecido</translation>
        </message>
        <message>
            <source>{field}: “{before}” became “{after}”</source>
            <translation>{field}: «{before}» pasó a ser «{after}»</translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) new or changed</source>
            <translation>
                <numerusform>%n párrafo nuevo o cambiado</numerusform>
                <numerusform>%n párrafos nuevos o cambiados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) gone or changed</source>
            <translation>
                <numerusform>%n párrafo desaparecido o cambiado</numerusform>
                <numerusform>%n párrafos desaparecidos o cambiados</numerusform>
            </translation>
        </message>
        <message>
            <source>The catalogue was damaged and there was no copy.</source>
            <translation>El catálogo estaba dañado y no había copia.</translation>
        </message>
        <message numerus="yes">
            <source>The catalogue was damaged; the copy of {day} with %n article(s) took its place.</source>
            <translation>
                <numerusform>El catálogo estaba dañado; la copia del {day} con %n artículo ocupó su lugar.</numerusform>
                <numerusform>El catálogo estaba dañado; la copia del {day} con %n artículos ocupó su lugar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tags, notes and corrections made since then are lost.</source>
            <translation>Las etiquetas, notas y correcciones posteriores se han perdido.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) came back from the originals.</source>
            <translation>
                <numerusform>%n artículo se recuperó a partir de los originales.</numerusform>
                <numerusform>%n artículos se recuperaron a partir de los originales.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The catalogue is damaged and its disk cannot be written: the copy of {day} with %n article(s) is shown.</source>
            <translation>
                <numerusform>El catálogo está dañado y no se puede escribir en su disco: se muestra la copia del {day} con %n artículo.</numerusform>
                <numerusform>El catálogo está dañado y no se puede escribir en su disco: se muestra la copia del {day} con %n artículos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) checked; all are as they were given.</source>
            <translation>
                <numerusform>%n original revisado; está como se entregó.</numerusform>
                <numerusform>%n originales revisados; todos están como se entregaron.</numerusform>
            </translation>
        </message>
        <message>
            <source>Something in the archive is not what it was. Restore a backup.</source>
            <translation>Algo del archivo ya no es lo que era. Restaure una copia de seguridad.</translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) read</source>
            <translation>
                <numerusform>%n original leído</numerusform>
                <numerusform>%n originales leídos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) in the catalogue</source>
            <translation>
                <numerusform>%n artículo en el catálogo</numerusform>
                <numerusform>%n artículos en el catálogo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) damaged</source>
            <translation>
                <numerusform>%n original dañado</numerusform>
                <numerusform>%n originales dañados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n original(s) missing</source>
            <translation>
                <numerusform>Falta %n original</numerusform>
                <numerusform>Faltan %n originales</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left over, which does no harm</source>
            <translation>
                <numerusform>%n sobrante, sin consecuencias</numerusform>
                <numerusform>%n sobrantes, sin consecuencias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n complaint(s) about the catalogue</source>
            <translation>
                <numerusform>%n queja sobre el catálogo</numerusform>
                <numerusform>%n quejas sobre el catálogo</numerusform>
            </translation>
        </message>
        <message>
            <source>The index was damaged or missing; it is made again by itself.</source>
            <translation>El índice estaba dañado o faltaba; se vuelve a crear solo.</translation>
        </message>
        <message>
            <source>The index is behind the catalogue; it catches up by itself.</source>
            <translation>El índice va por detrás del catálogo; se pone al día solo.</translation>
        </message>
        <message>
            <source>The index agrees with the catalogue.</source>
            <translation>El índice coincide con el catálogo.</translation>
        </message>
        <message>
            <source>The archive lies on a network drive: let only one computer open it at a time.</source>
            <translation>El archivo está en una unidad de red: ábralo en un solo equipo a la vez.</translation>
        </message>
        <message>
            <source>The archive lies on a USB stick or card: eject it before you pull it out.</source>
            <translation>El archivo está en una memoria USB o una tarjeta: expúlsela antes de retirarla.</translation>
        </message>
        <message>
            <source>The archive lies in a {service} folder: close Cuttings here before you open it elsewhere.</source>
            <translation>El archivo está en una carpeta de {service}: cierre Cuttings aquí antes de abrirlo en otro sitio.</translation>
        </message>
        <message>
            <source>Two computers wrote at once: “{name}” is the other one's catalogue. Merge it under Archive.</source>
            <translation>Dos equipos escribieron a la vez: «{name}» es el catálogo del otro. Combínelo desde el menú Archivo.</translation>
        </message>
        <message>
            <source>“{text}” is not a field; it was looked for as a word.</source>
            <translation>«{text}» no es un campo; se buscó como palabra.</translation>
        </message>
        <message>
            <source>“{text}” is not a date. Write 2021, 2021-10, 2021-10-05 or 2weeks.</source>
            <translation>«{text}» no es una fecha. Escriba 2021, 2021-10, 2021-10-05 o 2weeks.</translation>
        </message>
        <message>
            <source>“{text}” is not a number.</source>
            <translation>«{text}» no es un número.</translation>
        </message>
        <message>
            <source>“{text}” cannot be looked for that way.</source>
            <translation>«{text}» no se puede buscar así.</translation>
        </message>
        <message>
            <source>A quotation mark is missing; the rest was taken as the phrase.</source>
            <translation>Faltan unas comillas; el resto se tomó como la frase.</translation>
        </message>
        <message>
            <source>A parenthesis is missing.</source>
            <translation>Falta un paréntesis.</translation>
        </message>
        <message>
            <source>Only exclusions: everything else is shown.</source>
            <translation>Solo exclusiones: se muestra todo lo demás.</translation>
        </message>
        <message>
            <source>The question was cut; it is too long.</source>
            <translation>La consulta es demasiado larga y se recortó.</translation>
        </message>
        <message>
            <source>“{text}” was not understood.</source>
            <translation>No se entendió «{text}».</translation>
        </message>
        <message>
            <source>The full-text index is not of this computer; searching finds nothing here.</source>
            <translation>El índice de texto completo no es de este equipo; aquí la búsqueda no encuentra nada.</translation>
        </message>
        <message>
            <source>The full-text index is being made anew. Until it is there, searching finds little.</source>
            <translation>Se está rehaciendo el índice de texto completo. Hasta que esté listo, la búsqueda encuentra poco.</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n artículo</numerusform>
                <numerusform>%n artículos</numerusform>
            </translation>
        </message>
        <message>
            <source>The disk is full. Make room; everything taken in so far is safe.</source>
            <translation>El disco está lleno. Haga sitio; todo lo ingresado hasta ahora está a salvo.</translation>
        </message>
        <message>
            <source>The archive cannot be written here. It is open for reading only.</source>
            <translation>No se puede escribir en este archivo. Está abierto solo para lectura.</translation>
        </message>
        <message>
            <source>Another program is using this archive.</source>
            <translation>Otro programa está usando este archivo.</translation>
        </message>
        <message>
            <source>The archive's folder cannot be reached. Is its disk plugged in?</source>
            <translation>No se puede acceder a la carpeta del archivo. ¿Está conectado su disco?</translation>
        </message>
        <message>
            <source>The archive's disk does not answer as it should.</source>
            <translation>El disco del archivo no responde como debería.</translation>
        </message>
        <message>
            <source>This archive was made by a newer Cuttings. Update the program.</source>
            <translation>Este archivo se creó con un Cuttings más reciente. Actualice el programa.</translation>
        </message>
        <message>
            <source>This folder holds other files. Choose an empty one.</source>
            <translation>Esta carpeta contiene otros ficheros. Elija una vacía.</translation>
        </message>
        <message>
            <source>The archive is damaged. Run a checkup, or restore a backup.</source>
            <translation>El archivo está dañado. Haga una comprobación o restaure una copia de seguridad.</translation>
        </message>
        <message>
            <source>This article is no longer in the archive.</source>
            <translation>Este artículo ya no está en el archivo.</translation>
        </message>
        <message>
            <source>The page could not be read without harm.</source>
            <translation>La página no se podía leer sin riesgo.</translation>
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <translation>No hay memoria suficiente para esto.</translation>
        </message>
        <message>
            <source>The system refused: {reason}</source>
            <translation>El sistema se negó: {reason}</translation>
        </message>
        <message>
            <source>Something went wrong inside Cuttings. It was written to the crash log.</source>
            <translation>Algo falló dentro de Cuttings. Quedó anotado en el registro de fallos.</translation>
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lectura</translation>
        </message>
        <message>
            <source>Import and backup</source>
            <translation>Importación y copia de seguridad</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Cómodo</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compacto</translation>
        </message>
        <message>
            <source>With serifs</source>
            <translation>Con serifas</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Verde azulado</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Naranja</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violeta</translation>
        </message>
        <message>
            <source>Graphite</source>
            <translation>Grafito</translation>
        </message>
        <message>
            <source>Without serifs</source>
            <translation>Sin serifas</translation>
        </message>
        <message>
            <source>As the window</source>
            <translation>Como la ventana</translation>
        </message>
        <message>
            <source>White paper</source>
            <translation>Papel blanco</translation>
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
                <numerusform>¿Eliminar definitivamente %n artículo?</numerusform>
                <numerusform>¿Eliminar definitivamente %n artículos?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>reader</name>
        <message numerus="yes">
            <source>%n blocked</source>
            <translation>
                <numerusform>%n bloqueada</numerusform>
                <numerusform>%n bloqueadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) blocked</source>
            <translation>
                <numerusform>%n petición bloqueada</numerusform>
                <numerusform>%n peticiones bloqueadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <source>Published {date}</source>
            <translation>Publicado: {date}</translation>
        </message>
        <message>
            <source>Updated {date}</source>
            <translation>Actualizado: {date}</translation>
        </message>
        <message>
            <source>Captured {date}</source>
            <translation>Guardado: {date}</translation>
        </message>
        <message>
            <source>Taken in {date}</source>
            <translation>Ingresado: {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n min to read</source>
            <translation>
                <numerusform>%n min de lectura</numerusform>
                <numerusform>%n min de lectura</numerusform>
            </translation>
        </message>
        <message>
            <source>By {names}</source>
            <translation>Por {names}</translation>
        </message>
        <message>
            <source> and </source>
            <translation> y </translation>
        </message>
        <message>
            <source>The printer does not answer.</source>
            <translation>La impresora no responde.</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Página {number} de {count}</translation>
        </message>
    </context>
    <context>
        <name>reextraction</name>
        <message numerus="yes">
            <source>%n article(s) would change</source>
            <translation>
                <numerusform>%n artículo cambiaría</numerusform>
                <numerusform>%n artículos cambiarían</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n sin cambios</numerusform>
                <numerusform>%n sin cambios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read again</source>
            <translation>
                <numerusform>%n no se pudo leer de nuevo</numerusform>
                <numerusform>%n no se pudieron leer de nuevo</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message numerus="yes">
            <source>Not taken in (%n)</source>
            <translation>
                <numerusform>No ingresado (%n)</numerusform>
                <numerusform>No ingresados (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken in, worth a look (%n)</source>
            <translation>
                <numerusform>Ingresado, conviene revisarlo (%n)</numerusform>
                <numerusform>Ingresados, conviene revisarlos (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Already here (%n)</source>
            <translation>
                <numerusform>Ya estaba aquí (%n)</numerusform>
                <numerusform>Ya estaban aquí (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken in (%n)</source>
            <translation>
                <numerusform>Ingresado (%n)</numerusform>
                <numerusform>Ingresados (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source> (in the trash)</source>
            <translation> (en la papelera)</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Files that were not taken in</source>
            <translation>Ficheros no ingresados</translation>
        </message>
        <message>
            <source>Worth knowing</source>
            <translation>Conviene saber</translation>
        </message>
        <message>
            <source>Articles with a warning</source>
            <translation>Artículos con una advertencia</translation>
        </message>
        <message>
            <source>Is here as</source>
            <translation>Está aquí como</translation>
        </message>
        <message>
            <source>Files that were here already</source>
            <translation>Ficheros que ya estaban aquí</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Articles that were taken in</source>
            <translation>Artículos ingresados</translation>
        </message>
        <message numerus="yes">
            <source>Try %n again</source>
            <translation>
                <numerusform>Reintentar %n</numerusform>
                <numerusform>Reintentar %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Colours of the window</source>
            <translation>Colores de la ventana</translation>
        </message>
        <message>
            <source>Accent</source>
            <translation>Color de énfasis</translation>
        </message>
        <message>
            <source>Language of the window (from the next start)</source>
            <translation>Idioma de la ventana (desde el próximo inicio)</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>Filas de la lista</translation>
        </message>
        <message>
            <source>Size of the window's text, in per cent</source>
            <translation>Tamaño del texto de la ventana, en porcentaje</translation>
        </message>
        <message>
            <source>Letters of the reading pane</source>
            <translation>Letra del panel de lectura</translation>
        </message>
        <message>
            <source>Size of the reading text, in pixels</source>
            <translation>Tamaño del texto de lectura, en píxeles</translation>
        </message>
        <message>
            <source>Width of a line, in characters</source>
            <translation>Ancho de línea, en caracteres</translation>
        </message>
        <message>
            <source>Height of a line, in per cent of the letters</source>
            <translation>Alto de línea, en porcentaje de la letra</translation>
        </message>
        <message>
            <source>Paper of the reading pane</source>
            <translation>Papel del panel de lectura</translation>
        </message>
        <message>
            <source>Mark an article as read when it is opened</source>
            <translation>Marcar un artículo como leído al abrirlo</translation>
        </message>
        <message>
            <source>Take in pages that are saved to this folder</source>
            <translation>Ingresar las páginas que se guarden en esta carpeta</translation>
        </message>
        <message>
            <source>Copy the catalogue once a day</source>
            <translation>Copiar el catálogo una vez al día</translation>
        </message>
    </context>
    <context>
        <name>shelves</name>
        <message>
            <source>All articles</source>
            <translation>Todos los artículos</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Sin leer</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Destacados</translation>
        </message>
        <message>
            <source>Untagged</source>
            <translation>Sin etiqueta</translation>
        </message>
        <message>
            <source>Recently added</source>
            <translation>Nuevos ingresos</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>best first</source>
            <translation>los mejores primero</translation>
        </message>
        <message>
            <source>by date published</source>
            <translation>por fecha de publicación</translation>
        </message>
        <message>
            <source>by date added</source>
            <translation>por fecha de ingreso</translation>
        </message>
        <message>
            <source>by publisher</source>
            <translation>por medio</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>Aún no hay artículos</translation>
        </message>
        <message>
            <source>Everything is read</source>
            <translation>Todo está leído</translation>
        </message>
        <message>
            <source>No stars yet</source>
            <translation>Aún no hay destacados</translation>
        </message>
        <message>
            <source>Everything has a tag</source>
            <translation>Todo tiene etiqueta</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Nada nuevo</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>La papelera está vacía</translation>
        </message>
        <message>
            <source>Drop saved pages anywhere on this window.</source>
            <translation>Suelte páginas guardadas en cualquier parte de esta ventana.</translation>
        </message>
        <message>
            <source>Articles that you have not opened stand here.</source>
            <translation>Aquí están los artículos que no ha abierto.</translation>
        </message>
        <message>
            <source>Press S on an article to keep it at hand here.</source>
            <translation>Pulse S en un artículo para tenerlo aquí a mano.</translation>
        </message>
        <message>
            <source>Press T on an article to give it tags.</source>
            <translation>Pulse T en un artículo para ponerle etiquetas.</translation>
        </message>
        <message>
            <source>Articles taken in during the last days stand here.</source>
            <translation>Aquí están los artículos ingresados en los últimos días.</translation>
        </message>
        <message>
            <source>What you remove lies here until you delete it for good.</source>
            <translation>Lo que retira queda aquí hasta que lo elimine definitivamente.</translation>
        </message>
    </context>
    <context>
        <name>sidebar</name>
        <message>
            <source>Publishers</source>
            <translation>Medios</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Autores</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Fondo</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Todos los artículos</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Sin leer</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Destacados</translation>
        </message>
        <message>
            <source>Untagged</source>
            <translation>Sin etiqueta</translation>
        </message>
        <message>
            <source>Recently added</source>
            <translation>Nuevos ingresos</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Búsquedas guardadas</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>only these</source>
            <translation>solo estos</translation>
        </message>
        <message>
            <source>without these</source>
            <translation>sin estos</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tags</name>
        <message>
            <source>Known tags</source>
            <translation>Etiquetas conocidas</translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n article(s)</source>
            <translation>
                <numerusform>Etiquetas de %n artículo</numerusform>
                <numerusform>Etiquetas de %n artículos</numerusform>
            </translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Naranja</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Amarillo</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Turquoise</source>
            <translation>Turquesa</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violeta</translation>
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
            <translation>No hay artículos con fecha</translation>
        </message>
        <message>
            <source>{first} to {last}, most in {most}: {count}</source>
            <translation>De {first} a {last}, el máximo en {most}: {count}</translation>
        </message>
    </context>
</TS>
