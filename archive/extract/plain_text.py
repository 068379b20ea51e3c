"""The reading copy as plain text: what is indexed, what is compared, and what highlights are anchored in.

The same page gives the same text whichever program saved it: white space of every kind is one blank, soft hyphens and
invisible characters are gone, letters are in their composed form, paragraphs are parted by an empty line. Captions are
left out: they belong to the pictures and stay in the reading copy.
"""

from __future__ import annotations

import re
import unicodedata

from lxml import etree
from lxml.html import HtmlElement, fragment_fromstring

from archive.extract.tree import CONTROLS

PARAGRAPHS = frozenset((
    "address", "article", "blockquote", "div", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ol",
    "p", "pre", "section", "table", "ul", "details", "summary",
))  # fmt: skip
LINES = frozenset((
    "br", "dd", "dt", "li", "tr", "caption",
))  # fmt: skip
SKIPPED = frozenset(("figure", "figcaption", "rp", "rt"))
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\u2061-\u2064\ufeff\u180e\u202a-\u202e\u2066-\u2069\u200e\u200f]")
_BLANKS = re.compile(r"[ \t\r\n\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
_CELL = re.compile(r" *\t *")
_LINE = re.compile(r" *\n *")
_LINE_END = "\v"
_PARAGRAPH_ENDS = re.compile(r"[ \v]*\n\n[ \v\n]*")
_LINE_ENDS = re.compile(r" *\v[ \v]*")
_PARAGRAPH = re.compile(r"\n{2,}")


def plain_text(body_html: str) -> str:
    """The text of a reading copy, paragraphs parted by an empty line; empty for an empty copy."""
    if not body_html.strip():
        return ""
    try:
        root = fragment_fromstring(CONTROLS.sub("", body_html), create_parent="div")
    except (etree.ParserError, ValueError):
        return ""
    parts: list[str] = []
    _walk(root, parts)
    return tidy("".join(parts))


def tidy(text: str) -> str:
    """Make text stable whose layout is given by empty lines (paragraph), line feeds (line) and tabs (cell)."""
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    text = _LINE_ENDS.sub("\n", _PARAGRAPH_ENDS.sub("\n\n", text))
    text = _CELL.sub("\t", _LINE.sub("\n", text))
    text = _PARAGRAPH.sub("\n\n", text)
    return "\n\n".join(
        block for part in text.split("\n\n") if (block := "\n".join(line.strip() for line in part.split("\n")).strip())
    )


def visible(text: str) -> str:
    """One stretch of text: invisible characters gone, white space collapsed to blanks, composed letters."""
    return unicodedata.normalize("NFC", _BLANKS.sub(" ", _INVISIBLE.sub("", text)))


def _walk(root: HtmlElement, parts: list[str]) -> None:
    walk = etree.iterwalk(root, events=("start", "end"))
    pre = 0
    for event, element in walk:
        tag = element.tag
        if event == "start":
            if tag in SKIPPED:
                walk.skip_subtree()
                continue
            pre += tag == "pre"
            parts.append(_opening(element, tag))
            if element.text:
                parts.append(element.text if pre else _BLANKS.sub(" ", element.text))
            continue
        pre -= tag == "pre"
        if tag not in SKIPPED:
            parts.append("\n\n" if tag in PARAGRAPHS else "\n" if tag == "br" else _LINE_END if tag in LINES else "")
        if element.tail and element is not root:
            parts.append(element.tail if pre else _BLANKS.sub(" ", element.tail))


def _opening(element: HtmlElement, tag: object) -> str:
    """What an element's beginning adds to the text."""
    if tag in PARAGRAPHS:
        parent = element.getparent()
        inside = parent is not None and parent.tag in ("li", "td", "th") and element.getprevious() is None
        return "" if inside else "\n\n"
    if tag in ("td", "th"):
        return "" if element.getprevious() is None else "\t"
    return _LINE_END if tag in LINES and tag != "br" else ""
