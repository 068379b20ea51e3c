"""The reading pane: an article's reading copy, its original page, find in page, notes and highlights.

What the window does with it::

    page = CopyPage(session, runner, theme, settings)       # ui.reader.copy_page: apart, so that making takes turns
    pane = ReaderPane(session, runner, theme, settings, page)     # ui.reader.pane
    pane.show_article(number)      # fetched in the reading lane, shown when it lands; an older answer is dropped
    pane.clear()                   # nothing, or several articles, selected: an empty state is shown
    pane.set_query(query)          # a SearchQuery: its matches are marked in whatever is shown, and stepped through
    pane.apply(changes)            # from Bulletin.changed
    pane.find()                    # Ctrl+F
    pane.next_match(); pane.previous_match()     # F3: through the find bar's matches, else through the search's
    pane.toggle_original()         # O: the page as it was captured, and back
    pane.print_article(); pane.save_pdf()        # each asks with the system's own dialog
    pane.note_article()            # a note on the whole article
    pane.reload()                  # the archive's settings for reading changed (font, size, width, paper)
    pane.close_engine()            # before the application goes: takes Qt WebEngine down in the right order

    pane.deed_asked.connect(deeds.do)            # a function Session → Deed: notes, highlights, the read mark …
    pane.link_asked.connect(window.open_link)    # a person chose "Open in the browser" for an http(s) address
    pane.next_asked / previous_asked             # the ends of an article: the list moves on
    pane.value_chosen(label, value)   # ``tag``, ``site`` or ``author`` in the head was clicked: search for it
    pane.said(str)                 # a sentence for a toast ("Copied")
    pane.failed(object)            # an exception to be shown

Nothing in this pane opens a connection or a file: pictures come from `operations.reading` by digest, the original page
through our own scheme behind the fences that `ui.reader.fences` lists.
"""
