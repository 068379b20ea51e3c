"""Articles out, in forms that other programs read; one module per form.

`FORMS` names each form with the function that writes one article as text and the ending of its file. ``csv`` is a form
of a whole list; ``original`` is the dropped file's own bytes. Neither needs an article turned into text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.forms import bibtex, html_page, json_line, markdown, ris, text
from archive.values import frozen

if TYPE_CHECKING:
    from collections.abc import Callable

    from archive.model import Article


@frozen
class Form:
    """One way of writing an article.

    Attributes:
        ending: of the file, with its dot.
        write: the article as text; pictures stay ``archive:<digest>`` for whoever writes the file to map.
        together: all articles go into one file, one after another.
    """

    ending: str
    write: Callable[[Article], str]
    together: bool = False


FORMS = {
    "html": Form(ending=".html", write=html_page.write),
    "markdown": Form(ending=".md", write=markdown.write),
    "text": Form(ending=".txt", write=text.write),
    "json": Form(ending=".jsonl", write=json_line.write, together=True),
    "bibtex": Form(ending=".bib", write=bibtex.write, together=True),
    "ris": Form(ending=".ris", write=ris.write, together=True),
}
"""Every form by the name that the command line and the window use."""
