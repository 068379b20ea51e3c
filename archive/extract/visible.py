"""What a page shows its readers: lines of text, its headline's element and its microdata.

Looked at only for what no record gives, since every one of these searches goes through the whole tree.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from lxml import etree
from lxml.html import HtmlElement

from archive.extract.headline_words import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST: Final = 3_000
"""Characters after which a line is cut: what is sought here is shorter."""

_SPACE: Final = re.compile(r"\s+")
_LINE_END: Final = "\u2028"
_ELSEWHERE: Final = re.compile(
    "comment|related|recommend|sidebar|(?<!post-)(?<!entry-)(?<!article-)footer|most-?read|teaser|promo|newsletter|trending|popular|disqus|reply",
    re.IGNORECASE,
)
_UNSEEN: Final = frozenset(("script", "style", "noscript", "template", "svg", "time", "button", "select", "option"))
_BREAKING: Final = frozenset(("br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "section", "footer"))


def named(*pieces: str) -> etree.XPath:
    """Finds class and id attributes that hold one of these pieces, with the headings between them, in page order.

    A first sieve in C for the expressions below; words are given without their first letter, which may be a capital.
    """
    holds = " or ".join(f"contains(., '{piece}')" for piece in pieces)
    attributes = " | ".join(f"//@{name}[{holds}]" for name in ("class", "id", "data-component", "data-testid"))
    return etree.XPath(f"{attributes} | //h1")


_MICRODATA: Final = etree.XPath("//*[@itemprop]")


def line_of(element: HtmlElement) -> str:
    """The text of an element as a reader sees it, on one line, a space where a new element begins a word."""
    return _SPACE.sub(" ", _read(element)).strip()


def lines_of(element: HtmlElement) -> list[str]:
    """The same line by line: paragraphs, items and what `br` parts."""
    lines = (_SPACE.sub(" ", line).strip() for line in _read(element).split(_LINE_END))
    return [line for line in lines if line]


def _read(element: HtmlElement) -> str:
    pieces: list[str] = []
    length = 0
    for piece in _text(element):  # an element may be the whole page
        pieces.append(piece)
        length += len(piece)
        if length > LONGEST:
            break
    return "".join(pieces)


def heading_of(root: HtmlElement, title: str) -> HtmlElement | None:
    """The element of the headline: of several of the first rank the one that says what the page calls itself.

    Args:
        root: the page.
        title: what the page calls itself, folded for comparing; may be empty.
    """
    first = list(islice(root.iter("h1"), 8))
    said = [heading for heading in first if title and _says(heading, title)]
    if said:
        return max(said, key=lambda heading: len(line_of(heading)))  # the outlet's own name is in its titles too
    if first:
        return first[0]
    if not title:
        return None
    lesser = next((other for other in islice(root.iter("h2", "h3", "h4"), 40) if _says(other, title)), None)
    if lesser is not None:
        return lesser
    plain = islice(root.iter("b", "strong", "font", "div", "span", "td", "p"), 600)
    return next(
        (other for other in plain if other.text and len(other.text) < LONGEST and folded(other.text) == title), None
    )


def _says(heading: HtmlElement, title: str) -> bool:
    words = folded(line_of(heading))
    return len(words) > 7 and (words in title or title in words)


def _text(element: HtmlElement) -> Iterator[str]:
    """The pieces of an element's text, parted by a space where two elements meet without one and a word begins."""
    before = ""
    for piece in _pieces(element):
        if before and before[-1] not in " \u00a0-–—(„“\"'«" and not before[-1].isspace():
            first, last = piece[0], before[-1]
            if (first.isupper() and (last.islower() or not last.isalnum())) or (last in ":.!?" and first.isalnum()):
                yield " "
        yield piece
        before = piece


def _pieces(element: HtmlElement) -> Iterator[str]:
    """Text in the order of the page, without recursion: a hostile page may nest deeper than Python's stack."""
    waiting: list[HtmlElement | str] = [element]
    while waiting:
        current = waiting.pop()
        if isinstance(current, str):
            yield current
            continue
        inner: list[HtmlElement | str] = [current.text] if current.text else []
        for child in current:
            if isinstance(child.tag, str) and child.tag not in _UNSEEN:
                inner += [_LINE_END, child, _LINE_END] if child.tag in _BREAKING else [child]
            if child.tail:
                inner.append(child.tail)
        waiting.extend(reversed(inner))


def called(values: list[HtmlElement | etree._ElementUnicodeResult], pattern: re.Pattern[str]) -> list[HtmlElement]:
    """The elements whose class or id, as found by `_named`, says one of the pattern's words; with the headings."""
    found = (
        value if isinstance(value, HtmlElement) else value.getparent()
        for value in values
        if isinstance(value, HtmlElement) or pattern.search(value)
    )
    return [element for element in islice(found, 60) if isinstance(element, HtmlElement)]


def text_before(element: HtmlElement) -> str:
    """What is printed just before an element, in its parent or in what stands before that."""
    before, parent = element.getprevious(), element.getparent()
    if parent is None:
        return ""
    text = (parent.text or "") if before is None else (before.tail or "")
    if not text.strip() and before is not None:
        text = line_of(before)
    above = parent.getprevious()
    if not text.strip() and before is None and above is not None:
        text = line_of(above)
    return " ".join(text.split())[-60:]


def texts_after(heading: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
    """Pieces of text after an element with the elements they stand in, in page order and no further than asked for."""
    for node in (heading, *heading.iterancestors()):
        parent = node.getparent()
        if parent is None:
            return
        if node.tail and not node.tail.isspace():
            yield node.tail, parent
        for sibling in node.itersiblings():
            yield from _texts_in(sibling)


def texts_before(heading: HtmlElement) -> Iterator[tuple[str, etree._Element | None]]:
    """The last pieces of text before an element, nearest first."""
    for text in _PRECEDING(heading)[:-26:-1]:
        yield text, text.getparent()


def _texts_in(element: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, node in walk:
        if event == "start":
            if node.tag in _UNREAD:
                walk.skip_subtree()
            elif node.text and not node.text.isspace():
                yield node.text, node
        elif node.tail and not node.tail.isspace():
            parent = node.getparent()
            yield node.tail, node if parent is None else parent


_UNREAD: Final = frozenset(("script", "style", "noscript"))
_PRECEDING: Final = etree.XPath(
    "preceding::text()[normalize-space() and not(parent::script or parent::style or parent::noscript)]"
)


def microdata(root: HtmlElement) -> dict[str, list[str]]:
    """Values of microdata properties by lower-case name, in the order of the page."""
    found: dict[str, list[str]] = {}
    for element in _MICRODATA(root)[:400]:
        value = element.get("content") or element.get("datetime") or element.get("href") or element.get("src")
        if element.tag in ("a", "link") and element.get("content") is None and element.text:
            value = None
        for name in (element.get("itemprop") or "").lower().split():
            if name in _WANTED and len(found.get(name, ())) < 8:
                line = (value or line_of(element)).strip()
                if line and len(line) < 2_000:
                    found.setdefault(name, []).append(line)
    return found


_WANTED: Final = frozenset(
    ("headline", "datepublished", "datemodified", "datecreated", "articlesection", "keywords", "name")
)


def elsewhere(element: etree._Element | None) -> bool:
    """Whether an element lies in a part of the page that is about other articles or readers.

    What holds a heading of the first rank is the page's own frame, whatever it is called (``one-sidebar``).
    """
    foot = False
    if element is None:
        return False
    for ancestor in islice((element, *element.iterancestors()), 14):
        if ancestor.tag in ("body", "html", "article", "main"):
            return foot and ancestor.tag not in ("article", "main")
        foot = foot or ancestor.tag == "footer"
        called = f"{ancestor.get('class') or ''} {ancestor.get('id') or ''}"
        if ancestor.tag in ("aside", "nav") or _ELSEWHERE.search(called):
            return next(ancestor.iter("h1"), None) is None and not _follows_headline(ancestor)
    return foot


def _follows_headline(element: etree._Element) -> bool:
    """Whether an element stands right behind the headline, as a byline's box does whatever it is called."""
    before = element.getprevious()
    if before is None or (before.tag != "h1" and next(before.iter("h1"), None) is None):
        return False
    return len("".join(islice(before.itertext(), 40))) < 600
