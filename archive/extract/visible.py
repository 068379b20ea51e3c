"""What a page shows its readers about the article: bylines, times, its microdata and its links to authors.

Looked at only for what no record gives, since every one of these searches goes through the whole tree.
"""

from __future__ import annotations

import re
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from lxml import etree
from lxml.html import HtmlElement

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST: Final = 3_000
"""Characters after which a line is cut: what is sought here is shorter."""

_SPACE: Final = re.compile(r"\s+")
_ELSEWHERE: Final = re.compile(
    "comment|related|recommend|sidebar|footer|most-?read|teaser|promo|newsletter|trending|popular|disqus|reply",
    re.IGNORECASE,
)
_UNSEEN: Final = frozenset(("script", "style", "noscript", "template", "svg", "time", "button", "select", "option"))
_BREAKING: Final = frozenset(("br", "p", "div", "li", "h1", "h2", "h3", "td"))


def _named(*pieces: str) -> etree.XPath:
    """Finds class and id attributes that hold one of these pieces, with the headings between them, in page order.

    A first sieve in C for the expressions below; words are given without their first letter, which may be a capital.
    """
    holds = " or ".join(f"contains(., '{piece}')" for piece in pieces)
    return etree.XPath(f"//@class[{holds}] | //@id[{holds}] | //h1")


_NAMED_AUTHOR: Final = _named(
    "uth", "utor", "uteur", "yline", "y-line", "riter", "eporter", "ournalist", "reator", "erson"
)
_NAMED_DATE: Final = _named("ublish", "date", "Date", "ime", "meta", "atum", "echa", "yline", "info")
_AUTHOR_PATH: Final = re.compile(
    r"/(?:authors?|autor(?:en|es|i)?|auteurs?|autore|forfatter|journalist\w*|redakteure?|by|staff|contributors?)/",
    re.IGNORECASE,
)
_NAME_CLASS: Final = re.compile(
    r"(?:author|byline|autor|writer|reporter|person)s?[-_]{0,2}(?:name|link)", re.IGNORECASE
)
_BYLINE_CLASS: Final = re.compile(r"by-?line|dc-creator", re.IGNORECASE)
_AUTHOR_CLASS: Final = re.compile(r"author|autor|auteur|writer|reporter|journalist|creator", re.IGNORECASE)
_DATE_CLASS: Final = re.compile(r"publish|date|time|meta|datum|fecha|byline|info", re.IGNORECASE)
_MARKED: Final = etree.XPath("//*[@itemprop='author' or @itemprop='author creator' or @itemprop='creator']")
_MARKED_NAMES: Final = etree.XPath(".//*[@itemprop='name']")
_MICRODATA: Final = etree.XPath("//*[@itemprop]")


def line_of(element: HtmlElement) -> str:
    """The text of an element as a reader sees it, on one line, a space where a new element begins a word."""
    pieces: list[str] = []
    length = 0
    for piece in _text(element):  # an element may be the whole page
        pieces.append(piece)
        length += len(piece)
        if length > LONGEST:
            break
    return _SPACE.sub(" ", "".join(pieces)).strip()


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
                inner += [" ", child] if child.tag in _BREAKING else [child]
            if child.tail:
                inner.append(child.tail)
        waiting.extend(reversed(inner))


def bylines(root: HtmlElement) -> Iterator[tuple[list[str], bool]]:
    """Printed bylines, surest kind first: the lines of each kind, and whether they are known to be names alone."""
    links = [link for link in root.iter("a", "h1") if link.tag == "h1" or link.get("href")]
    yield _lines([link for link in links if link.tag == "h1" or "author" in (link.get("rel") or "").split()]), True
    named = _NAMED_AUTHOR(root)
    yield _lines(_called(named, _NAME_CLASS)), True
    yield _lines([link for link in links if link.tag == "h1" or _AUTHOR_PATH.search(link.get("href") or "")]), True
    yield _lines(_called(named, _BYLINE_CLASS)), False
    yield _lines(_called(named, _AUTHOR_CLASS)), False


def _called(values: list[HtmlElement | etree._ElementUnicodeResult], pattern: re.Pattern[str]) -> list[HtmlElement]:
    """The elements whose class or id, as found by `_named`, says one of the pattern's words; with the headings."""
    found = (
        value if isinstance(value, HtmlElement) else value.getparent()
        for value in values
        if isinstance(value, HtmlElement) or pattern.search(value)
    )
    return [element for element in islice(found, 60) if isinstance(element, HtmlElement)]


def marked_bylines(root: HtmlElement) -> list[str]:
    """Names marked up as the author's in microdata, without what else is marked up inside."""
    inner = [name for author in _MARKED(root)[:12] for name in _MARKED_NAMES(author)[:2] or [author]]
    return _lines(inner)


def _lines(elements: list[HtmlElement]) -> list[str]:
    """The lines of the first byline after the headline, or of the last before it where there is none after.

    Links to the authors of other stories look the same, so only what stands together with the first is taken.
    """
    cut = next((place for place, element in enumerate(elements) if element.tag == "h1"), len(elements))
    lines: dict[str, HtmlElement] = {}
    for element in (*elements[cut:], *elements[max(cut - 12, 0) : cut]):
        if element.tag == "h1" or len(lines) > 7:
            continue
        line = (element.get("content") or "").strip() if element.tag == "meta" else line_of(element)
        if 2 < len(line) < 160 and not _elsewhere(element):
            if lines and not _together(next(iter(lines.values())), element):
                break
            lines.setdefault(line, element)
    return list(lines)


def _together(one: HtmlElement, other: HtmlElement) -> bool:
    """Whether two elements share an ancestor at most three steps up."""
    near = {one, *islice(one.iterancestors(), 3)}
    return any(ancestor in near for ancestor in islice(other.iterancestors(), 3))


def times(root: HtmlElement) -> Iterator[tuple[str, str]]:
    """The values of time elements outside of comments and boxes: what the machine is told, and what is printed."""
    for element in islice(root.iter("time", "abbr"), 30):
        if (element.tag == "time" or "published" in (element.get("class") or "")) and not _elsewhere(element):
            yield (element.get("datetime") or element.get("title") or "").strip(), line_of(element)


def date_lines(root: HtmlElement) -> Iterator[str]:
    """Short printed lines in elements that are named after dates, in the order of the page."""
    for element in _called(_NAMED_DATE(root), _DATE_CLASS):
        if element.tag != "h1" and len(element) < 12 and not _elsewhere(element):
            line = line_of(element)
            if 5 < len(line) < 120 and any(char.isdigit() for char in line):
                yield line


def lines_at_headline(root: HtmlElement, *, before: bool = True) -> Iterator[str]:
    """Short lines with a year in them that stand by the first heading: after it first, then the few before it."""
    heading = next(root.iter("h1"), None)
    if heading is None:
        return
    for text, element in chain(islice(_following(heading), 60), _preceding(heading) if before else ()):
        line = _SPACE.sub(" ", text).strip()
        if 7 < len(line) < 100 and _YEAR.search(line) and not _elsewhere(element):
            yield line


def introduced_lines(root: HtmlElement) -> Iterator[str]:
    """Short lines after the first heading that begin as a byline does; what follows a bare ``By`` is joined to it."""
    heading = next(root.iter("h1"), None)
    for text, element in () if heading is None else islice(_following(heading), 40):
        line = _SPACE.sub(" ", text).strip()
        begin = _BYLINE_BEGINS.match(line)
        if begin and len(line) < 90 and not _elsewhere(element):
            yield line if len(line) > begin.end() else line_of(element)[:120]


def _following(heading: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
    """Pieces of text after an element with the elements they stand in, in page order and no further than asked for."""
    for node in (heading, *heading.iterancestors()):
        parent = node.getparent()
        if parent is None:
            return
        if node.tail and not node.tail.isspace():
            yield node.tail, parent
        for sibling in node.itersiblings():
            yield from _texts_in(sibling)


def _preceding(heading: HtmlElement) -> Iterator[tuple[str, etree._Element | None]]:
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
_YEAR: Final = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d|1[34]\d\d|25[5-9]\d|\d\d\.\d\d)(?!\d)|[٠-٩۰-۹०-९๐-๙０-９]{4}|[년年]"
)
_PRECEDING: Final = etree.XPath(
    "preceding::text()[normalize-space() and not(parent::script or parent::style or parent::noscript)]"
)
_BYLINE_BEGINS: Final = re.compile(
    r"(?:(?:[Ww]ritten |[Rr]eported )?[Bb]y|BY|Von|VON|Par|Por|POR|Di|Door|Av|Af|Text:|Tekst:|Autor(?:in)?:|Oleh|"
    r"Автор:?|Текст:|بقلم|كتب|מאת|文[/／|｜]|记者|記者|作者|撰文)[:：\s]*(?=[^\W\d_a-z]|$)"
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


def _elsewhere(element: etree._Element | None) -> bool:
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
        if (ancestor.tag in ("aside", "nav") or _ELSEWHERE.search(called)) and next(ancestor.iter("h1"), None) is None:
            return True
    return foot
