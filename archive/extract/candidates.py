"""What others take for the article, told block by block: readability-lxml, trafilatura, and the page's own JSON-LD.

The library is handed a copy of the one parsed tree with a mark on every block's element; what it keeps tells by its
marks. It never sees bytes, so it never guesses an encoding.
"""

from __future__ import annotations

import copy
import logging
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import trafilatura
from lxml import etree
from readability import Document
from readability.readability import REGEXES, Unparseable
from trafilatura.settings import Extractor

from archive.extract.agreement import coverage
from archive.extract.json_ld import text
from archive.extract.vote_features import Votes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement
    from numpy.typing import NDArray

    from archive.extract.blocks import Block
    from archive.extract.tree import Page

DOUBT = 0.6
"""Where the candidates share less of their words than this, trafilatura is asked again, at leisure."""

LITTLE = 0.5
"""The same where both leave so much of the page's long texts."""

LONG = 15
"""Words of a long text."""

_LINKED = 0.3

MARK = "data-cuttings-block"

for _name in ("readability.readability", "trafilatura", "htmldate"):  # what they give up on is their answer, not news
    logging.getLogger(_name).addHandler(logging.NullHandler())
    logging.getLogger(_name).propagate = False


class _MarkReader(Document):  # type: ignore[misc]  # readability-lxml has no types
    """A readability run on a tree that is parsed already, which yields the marks of what it kept instead of HTML.

    Some of the library's steps are done here in less time and with the same outcome: its parse and cleaning (the tree
    is clean), its paragraphs (blocks are told by tag, not by serialising each div), its lengths, what names weigh
    (remembered, since pages use few names, over and over), and its output.
    """

    def _parse(self, input: HtmlElement) -> HtmlElement:  # noqa: A002 -- the library's name
        """A fresh copy for each attempt, since the library changes its tree, without what no reader sees."""
        bare = copy.deepcopy(input)
        self.alive = list(bare.iter())  # lxml need not make them anew for every step
        for element in _PERHAPS_HIDDEN(bare):
            if element.get("hidden") is not None or _HIDDEN.search(element.get("style")):
                element.drop_tree()
        return bare

    def get_clean_html(self) -> str:
        """Remember the marks; the return value only serves the library's test of length."""
        root = self._html()
        self.marks = {mark for element in root.iter() if (mark := element.get(MARK)) is not None}
        return "".join(root.itertext())

    def get_link_density(self, elem: HtmlElement) -> float:
        """The share of an element's characters that lie in links."""
        total = _length(elem)
        return sum(map(_length, elem.iterfind(".//a"))) / max(total, 1)

    def class_weight(self, e: HtmlElement) -> int:
        """What an element's names speak for or against it."""
        return sum(_weight(name) for name in (e.get("class"), e.get("id")) if name)

    def remove_unlikely_candidates(self) -> None:
        """Drop what is named like furniture and holds no article."""
        for element in _NAMED(self.html):
            name = f"{element.get('class') or ''} {element.get('id') or ''}"
            if _is_unlikely(name) and element.tag not in ("html", "body") and not _is_safe(element):
                element.drop_tree()

    def transform_misused_divs_into_paragraphs(self) -> None:
        """Make paragraphs of divs that hold no blocks, and of the runs of text between the blocks of the others."""
        for element in list(self.html.iter("div")):
            if not _holds_blocks(element):
                element.tag = "p"
        for element in list(self.html.iter("div")):
            _wrap_runs(element)


def _holds_blocks(element: HtmlElement) -> bool:
    return any(str(inner.tag).startswith(_DIV_BLOCKS) for inner in element.iterdescendants())


def _wrap_runs(element: HtmlElement) -> None:
    """Put the text and inline elements of a div that stand side by side into paragraphs; ``br`` parts them."""
    children = list(element)
    paragraph = None
    if element.text and not element.text.isspace():
        paragraph = element.makeelement("p")
        paragraph.text, element.text = element.text, None
        element.insert(0, paragraph)
    for child in children:
        if child.tag not in _INLINE or _holds_blocks(child):
            paragraph = None
            continue
        if paragraph is None:
            paragraph = element.makeelement("p")
            child.addprevious(paragraph)
        paragraph.append(child)
    for child in reversed(element):
        if child.tail and not child.tail.isspace():
            tail = element.makeelement("p")
            tail.text, child.tail = child.tail, None
            child.addnext(tail)
        if child.tag == "br":
            child.drop_tree()


_UNLIKELY, _MAYBE = (REGEXES[name].pattern.split("|") for name in ("unlikelyCandidatesRe", "okMaybeItsACandidateRe"))
"""Plain words: each looked for by itself takes a tenth of the time that the expression does."""

_DIV_BLOCKS = ("blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul")
_INLINE = frozenset((
    "a", "b", "cite", "code", "em", "font", "i", "small", "span", "strong", "sub", "sup", "u",
))  # fmt: skip
_SURROUNDINGS = ("aside", "footer", "link", "meta", "nav", "noscript", "script", "style", "svg", "template")
_HIDDEN = REGEXES["displayNoneRe"]
_PERHAPS_HIDDEN = etree.XPath("//*[@hidden or @style]")
_NAMED = etree.XPath(".//*[@class or @id]")


@lru_cache(maxsize=16384)
def _weight(name: str) -> int:
    for_it, against_it = (REGEXES[kind].search(name) is not None for kind in ("positiveRe", "negativeRe"))
    return 25 * (for_it - against_it)


@lru_cache(maxsize=16384)
def _is_unlikely(name: str) -> bool:
    name = name.lower()
    return any(map(name.__contains__, _UNLIKELY)) and not any(map(name.__contains__, _MAYBE))


def _is_safe(element: HtmlElement) -> bool:
    """Whether an element lies in code, or holds an article, whatever it is named."""
    if element.tag in ("pre", "code") or next(element.iterancestors("pre", "code"), None) is not None:
        return True
    return next(element.iter("main", "article", "math"), None) is not None


_TEXT = etree.XPath("string()", smart_strings=False)


def _length(element: HtmlElement) -> int:
    """Characters of an element's text, white space collapsed."""
    return len(" ".join((_TEXT(element) if len(element) else element.text or "").split()))


def readability_votes(root: HtmlElement, marks: Sequence[str]) -> list[bool]:
    """For each block's mark, whether readability-lxml keeps the element that bears it."""
    reader = _MarkReader(root)
    try:
        reader.summary(html_partial=True)
    except (Unparseable, RecursionError):
        return [False] * len(marks)
    return [mark in reader.marks for mark in marks]


def _without_surroundings(root: HtmlElement, blocks: Sequence[Block]) -> tuple[HtmlElement, list[str]]:
    """A copy of a page without what no candidate takes for its article, and the mark of each block's element in it."""
    owners = {block.owner: str(number) for number, block in enumerate(blocks)}
    for owner, mark in owners.items():
        owner.set(MARK, mark)
    bare = copy.deepcopy(root)
    for owner in owners:
        owner.attrib.pop(MARK, None)
    for element in list(bare.iter(*_SURROUNDINGS)):
        if element.get("type") != "application/ld+json":
            element.drop_tree()
    return bare, [owners[block.owner] for block in blocks]


_FAST, _AT_LEISURE = (Extractor(output_format="python", fast=fast, comments=False) for fast in (True, False))


def trafilatura_text(root: HtmlElement, *, fast: bool = True) -> str:
    """The text that trafilatura finds; it works on a copy of its own."""
    try:
        found = trafilatura.bare_extraction(root, options=_FAST if fast else _AT_LEISURE)
    except (ValueError, TypeError, AttributeError, RecursionError, KeyError, IndexError):
        return ""  # hostile trees find its loose ends; no answer is an answer
    return str(getattr(found, "text", "") or "")


def collect_votes(page: Page, blocks: Sequence[Block]) -> Votes:
    """How the candidates judge each block of a page."""
    article = text(page.json_ld.article.get("articleBody"))
    bare, marks = _without_surroundings(page.root, blocks)
    readability = np.array(readability_votes(bare, marks), dtype=np.float32)
    trafilatura_ = coverage(trafilatura_text(bare), blocks)
    if _agreement(readability, trafilatura_, blocks) < DOUBT or _taken(readability, trafilatura_, blocks) < LITTLE:
        trafilatura_ = coverage(trafilatura_text(page.root, fast=False), blocks)
    return Votes(
        readability=readability,
        trafilatura=trafilatura_,
        json_ld=coverage(article, blocks),
        has_json_ld=bool(article),
    )


def _agreement(one: NDArray[np.float32], other: NDArray[np.float32], blocks: Sequence[Block]) -> float:
    """The share of the words taken by either that both take."""
    words = np.array([len(block.tokens) for block in blocks], dtype=np.float32)
    either = float((np.maximum(one, other) * words).sum())
    return float((np.minimum(one, other) * words).sum()) / either if either else 0.0


def _taken(one: NDArray[np.float32], other: NDArray[np.float32], blocks: Sequence[Block]) -> float:
    """The share of the words of a page's long texts, links and hidden ones aside, that either takes."""
    words = np.array(
        [
            len(block.tokens)
            if len(block.tokens) >= LONG and not block.hidden and block.linked < _LINKED * len(block.text)
            else 0
            for block in blocks
        ],
        dtype=np.float32,
    )
    return float((np.maximum(one, other) * words).sum() / max(1.0, float(words.sum())))
