"""Bylines as a page prints them for its readers, the surest kind first.

Looked at only where no record names a person, since every one of these searches goes through the whole tree. What is
near the headline counts before what is far, and who merely reviewed, edited or illustrated is no author.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from lxml import etree
from lxml.html import HtmlElement

from archive.extract import byline_words as words
from archive.extract.visible import called, elsewhere, lines_of, named, text_before, texts_after, texts_before

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGEST_LINE: Final = 160
_NAMED: Final = named("uth", "utor", "uteur", "yline", "y-line", "riter", "eporter", "ournalist", "reator", "erson")
_AUTHOR_PATH: Final = re.compile(
    r"/(?:authors?|autor(?:en|es|i)?|auteurs?|autore|forfatter|journalist\w*|redakteure?|by|staff|contributors?|creators?"
    r"|writers?|people|profile|toireporter|columnists?|reporters?)/",
    re.IGNORECASE,
)
_NAME_CLASS: Final = re.compile(
    r"(?:author|byline|autor|writer|reporter|person)s?[-_]{0,2}(?:\w*[-_]{1,2})?(?:name|link)", re.IGNORECASE
)
_AUTHOR_ALONE: Final = re.compile(r"(?:^|[\s_-])(?:author|autor|auteur|writer)(?:$|\s)", re.IGNORECASE)
_BYLINE_CLASS: Final = re.compile(r"by-?line|dc-creator", re.IGNORECASE)
_AUTHOR_CLASS: Final = re.compile(r"author|autor|auteur|writer|reporter|journalist|creator", re.IGNORECASE)
_MARKED: Final = etree.XPath("//*[@itemprop='author' or @itemprop='author creator' or @itemprop='creator']")
_MARKED_NAMES: Final = etree.XPath(".//*[@itemprop='name']")
_NEAR: Final = re.compile(rf"(?:{words.PRINTED_NEAR})[:：]?(?:\s+|$)(?=[^\W\d_a-zа-я]|$)")
_ANYWHERE: Final = re.compile(
    rf"(?:{words.PRINTED_ANYWHERE})\s*(?:[:：/／]\s*|(?<=[:：])\s*|(?<=\s)(?-i:(?=[^\W\d_a-zа-я]))|$)", re.IGNORECASE
)
_OTHER_ROLE: Final = re.compile(
    rf"(?:{words.OTHER_ROLES})(?:\W{{0,3}}(?:by|von|par|por|di|av|af|door))?\W*$", re.IGNORECASE
)
_GOES_ON: Final = re.compile(r"(?:[,;&]|\b(?:and|und|et|y|e|och|og|en|with|mit|avec|con))$", re.IGNORECASE)
_CONTINUES: Final = re.compile(r"(?:[,;&]|(?:and|und|et|och|og)\s)", re.IGNORECASE)


def bylines(root: HtmlElement, heading: HtmlElement | None) -> Iterator[tuple[str, list[str], bool]]:
    """Printed bylines, surest kind first.

    Yields:
        ``byline``, or ``author-box`` for what is only called so; its lines; whether they are known to be names alone.
    """
    links = [link for link in root.iter("a", "h1") if link is heading or (link.tag == "a" and link.get("href"))]
    yield "byline", list(islice(introduced(heading), 1)), False
    signed = [link for link in links if link is heading or "author" in (link.get("rel") or "").split()]
    yield "byline", _lines(signed, heading), True
    yield (
        "byline",
        _lines([a for a in links if a is heading or _AUTHOR_PATH.search(a.get("href") or "")], heading),
        True,
    )
    by_name = _NAMED(root)
    yield "byline", _lines(called(by_name, _NAME_CLASS), heading), True
    yield "byline", _lines(called(by_name, _BYLINE_CLASS), heading), False
    yield "author-box", _lines(called(by_name, _AUTHOR_ALONE), heading), True
    yield "author-box", _lines(called(by_name, _AUTHOR_CLASS), heading), False
    yield "author-box", list(islice(_introduced_anywhere(root), 1)), False
    yield "author-box", list(islice(_beside_date(heading), 1)), True


def _beside_date(heading: HtmlElement | None) -> Iterator[str]:
    """A bare name on the line of the date by the headline, or on one beside it."""
    if heading is None:
        return
    near = [*reversed([*islice(texts_before(heading), 4)]), *islice(texts_after(heading), 12)]
    lines = [" ".join(text.split()) for text, element in near if not elsewhere(element)]
    for place, line in enumerate(lines):
        if len(line) < 100 and _YEAR.search(line):
            parts = [part.strip() for part in _PARTS.split(line)]
            if len(parts) < 3:  # the date alone
                parts += [*lines[max(place - 2, 0) : place], *lines[place + 1 : place + 3]]
            yield from (part for part in parts if _WHOLE_NAME.fullmatch(part))


_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PARTS: Final = re.compile(r"\s*[|•·–—/,]\s*|\s+(?:in|-)(?:\s+|$)")
_WHOLE_NAME: Final = re.compile(
    r"[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ]\.| (?:van|von|de|der|da|di|bin|al)){0,2} [A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-Z][a-z]+)?"
)


def marked(root: HtmlElement) -> list[str]:
    """Names marked up as the author's in microdata, without what else is marked up inside."""
    inner = [name for author in _MARKED(root)[:12] for name in _MARKED_NAMES(author)[:2] or [author]]
    return _lines(inner, None)


def introduced(heading: HtmlElement | None) -> Iterator[str]:
    """Lines by the heading that begin as a byline does; what follows a bare ``By`` is joined to it."""
    if heading is None:
        return
    texts = [*islice(texts_before(heading), 8), *islice(texts_after(heading), 60)]
    for place, (text, element) in enumerate(texts):
        line = " ".join(text.split())
        if len(line) > 90 or element is None:
            continue
        begin = _ANYWHERE.match(line) or (_NEAR.match(line) if place < 32 else None)
        if begin and not elsewhere(element) and (whole := _completed(line, begin, element)):
            yield whole


def _introduced_anywhere(root: HtmlElement) -> Iterator[str]:
    """The same in the whole page for what is said of authors alone."""
    for element, text in _texts(root):
        line = " ".join(text.split())
        begin = _ANYWHERE.match(line)
        if begin and len(line) < 90 and not elsewhere(element):
            whole = _completed(line, begin, element)
            if whole:
                yield whole


def _texts(root: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    """Every short text of a page with the element it stands in or behind."""
    for element in root.iter():
        if isinstance(element, HtmlElement):  # neither a comment nor an instruction
            if element.text and len(element.text) < _LONG and element.tag not in _UNREAD:
                yield element, element.text
            if element.tail and len(element.tail) < _LONG:
                yield element, element.tail


_LONG: Final = 400
_UNREAD: Final = frozenset(("script", "style", "noscript"))


def _completed(line: str, begin: re.Match[str], element: etree._Element) -> str:
    """An introduction with the names behind it, which may lie in elements of their own; empty when there are none."""
    if len(line) > begin.end() and not _GOES_ON.search(line):
        return line
    for holder in islice((element, *element.iterancestors()), 4):
        lines = lines_of(holder) if isinstance(holder, HtmlElement) else []
        whole = " ".join(lines)
        start = whole.find(line)
        if start >= 0 and len(whole) > start + len(line) + 2:
            place = next((number for number, some in enumerate(lines) if some.startswith(line)), None)
            return "" if place is None else _joined(lines[place:], line)
    return ""


def _joined(lines: Sequence[str], begin: str) -> str:
    """The first line of a byline, with the next where the first is only its beginning or goes on."""
    line = lines[0]
    rest = list(lines[1:8])
    if line == begin and rest:
        line = f"{line} {rest.pop(0)}"
    while rest and (_GOES_ON.search(line) or _CONTINUES.match(rest[0])):
        line = f"{line} {rest.pop(0)}"
    return line[:LONGEST_LINE]


def _lines(elements: list[HtmlElement], heading: HtmlElement | None) -> list[str]:
    """The lines of the first byline after the headline, or of the last before it where there is none after.

    Links to the authors of other stories look the same, so only what stands together with the first is taken.
    """
    cut = next((place for place, element in enumerate(elements) if element is heading), 0)
    found: dict[str, HtmlElement] = {}
    for element in (*elements[cut:], *elements[max(cut - 12, 0) : cut]):
        if element is heading or element.tag == "h1" or len(found) > 7:  # the sieve keeps all headings
            continue
        line = (element.get("content") or "").strip() if element.tag == "meta" else _first_line(element)
        if 1 < len(line) < LONGEST_LINE and not elsewhere(element) and not _has_other_role(element):
            if found and not _together(next(iter(found.values())), element):
                break
            if not any(other in element.iterancestors() for other in found.values()):
                found.setdefault(line, element)
    return list(found)


def _first_line(element: HtmlElement) -> str:
    """An element's byline without the role, the place and the life that are printed below it."""
    lines = lines_of(element)
    if not lines:
        return ""
    bare = _NEAR.fullmatch(lines[0]) or _ANYWHERE.fullmatch(lines[0])
    return _joined(lines, lines[0] if bare else "")


def _has_other_role(element: HtmlElement) -> bool:
    """Whether what stands just before an element says that this is no author: ``Reviewed by``."""
    return _OTHER_ROLE.search(text_before(element)) is not None


def _together(one: HtmlElement, other: HtmlElement) -> bool:
    """Whether two elements share an ancestor at most three steps up."""
    near = {one, *islice(one.iterancestors(), 3)}
    return any(ancestor in near for ancestor in islice(other.iterancestors(), 3))
