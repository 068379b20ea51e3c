"""What readability-lxml takes for the article, told block by block: the first vote of the judge and the fall-back.

The library is handed a copy of the one parsed tree with a mark on every block's element; what it keeps tells by its
marks. It never sees bytes, so it never guesses an encoding.
"""

from __future__ import annotations

import copy
import logging
from typing import TYPE_CHECKING

from readability import Document
from readability.readability import Unparseable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from archive.extract.blocks import Block

MARK = "data-cuttings-block"

logging.getLogger("readability.readability").addHandler(logging.NullHandler())
logging.getLogger("readability.readability").propagate = False


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
