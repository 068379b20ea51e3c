"""What others take for the article, told block by block: readability-lxml, trafilatura, and the page's own JSON-LD.

The library is handed a copy of the one parsed tree with a mark on every block's element; what it keeps tells by its
marks. It never sees bytes, so it never guesses an encoding.
"""

from __future__ import annotations

import copy
import logging
from typing import TYPE_CHECKING

import numpy as np
import trafilatura
from readability import Document
from readability.readability import Unparseable

from archive.extract.agreement import coverage
from archive.extract.json_ld import read_json_ld, text
from archive.extract.vote_features import Votes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement
    from numpy.typing import NDArray

    from archive.extract.blocks import Block

DOUBT = 0.6
"""Where the candidates share less of their words than this, trafilatura is asked again, at leisure."""

MARK = "data-cuttings-block"

for _name in ("readability.readability", "trafilatura", "htmldate"):  # what they give up on is their answer, not news
    logging.getLogger(_name).addHandler(logging.NullHandler())
    logging.getLogger(_name).propagate = False


class _MarkReader(Document):  # type: ignore[misc]  # readability-lxml has no types
    """A readability run that yields the marks of what it kept instead of HTML."""

    def get_clean_html(self) -> str:
        """Remember the marks; the return value only serves the library's test of length."""
        root = self._html()
        self.marks = {mark for element in root.iter() if (mark := element.get(MARK)) is not None}
        return "".join(root.itertext())


def readability_votes(root: HtmlElement, blocks: Sequence[Block]) -> list[bool]:
    """For each block, whether readability-lxml keeps the element it lies in."""
    owners = {block.owner: str(number) for number, block in enumerate(blocks)}
    for owner, mark in owners.items():
        owner.set(MARK, mark)
    try:
        reader = _MarkReader(copy.deepcopy(root))
    finally:
        for owner in owners:
            owner.attrib.pop(MARK, None)
    try:
        reader.summary(html_partial=True)
    except (Unparseable, RecursionError):
        return [False] * len(blocks)
    return [owners[block.owner] in reader.marks for block in blocks]


def trafilatura_text(root: HtmlElement, *, fast: bool = True) -> str:
    """The text that trafilatura finds; it works on a copy of its own."""
    try:
        found = trafilatura.bare_extraction(root, fast=fast, include_comments=False)
    except (ValueError, TypeError, AttributeError, RecursionError, KeyError, IndexError):
        return ""  # hostile trees find its loose ends; no answer is an answer
    return str(getattr(found, "text", "") or "")


def collect_votes(root: HtmlElement, blocks: Sequence[Block]) -> Votes:
    """How the candidates judge each block of a page."""
    article = text(read_json_ld(root).article.get("articleBody"))
    readability = np.array(readability_votes(root, blocks), dtype=np.float32)
    trafilatura_ = coverage(trafilatura_text(root), blocks)
    if _agreement(readability, trafilatura_, blocks) < DOUBT:
        trafilatura_ = coverage(trafilatura_text(root, fast=False), blocks)
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
