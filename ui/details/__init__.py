"""The details pane: where an article comes from, what was found in it, and a person's word over that.

What the window does with it::

    pane = DetailsPane(session, runner, theme)   # ui.details.pane
    pane.show_article(number); pane.clear()
    pane.apply(changes)            # from Bulletin.changed
    pane.focus_tags()              # T: puts the cursor into the tag row

    pane.deed_asked.connect(deeds.do)            # a function Session → Deed: corrections, tags, read again as …
    pane.article_chosen.connect(window.open_article)   # another version was clicked: an ArticleId
    pane.tag_chosen.connect(...)   # a tag was clicked: search for it
    pane.link_asked.connect(window.open_link)    # "Open in browser" was chosen for an http(s) address
    pane.said(str), pane.failed(object)
"""
