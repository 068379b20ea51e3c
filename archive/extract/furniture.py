"""What is certainly not the article's body, by name: the judge is not asked about it.

Short blocks only: a long text is never thrown out for the name of its box.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from archive.extract.names import name_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement
    from numpy.typing import NDArray

    from archive.extract.blocks import Block

_BOXES = re.compile(
    r"(?:^|\s)(?:ad|ads|advert|advertisement|ad-(?:slot|unit|container|wrapper|box)|adsbygoogle|newsletter(?:-\w+)*"
    r"|share|sharing|share-(?:bar|buttons|tools)|social-(?:share|links|media)|cookie-?(?:banner|notice|consent|bar)"
    r"|gdpr\S*|wm-ipp\S*|related(?:-(?:posts|articles|links))?|read-(?:also|more|next)|comments?|breadcrumbs?)(?:\s|$)",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:^|\s)(?:by-?line|author|authors|article-author|post-author|dateline|pub-?date)(?:\s|$)", re.IGNORECASE
)
RIGHTS = re.compile(
    r"^\s*(?:©|\(c\)|copyright\b)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos"
    r" reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa"
    r" zastrzeżone|все права защищены|усі права захищено|جميع الحقوق محفوظة|همهٔ حقوق محفوظ|版权所有|未经许可"
    r"|無断転載|무단 ?전재|สงวนลิขสิทธิ์|tüm hakları saklıdır|med ensamrätt",
    re.IGNORECASE,
)
_COMMENT = re.compile(
    r"(?:^|\s)(?:comment-?(?:list|content|body|text|thread)|comments-?(?:area|list|section|wrapper|container)"
    r"|disqus_thread)(?:\s|$)",
    re.IGNORECASE,
)
MOST_COMMENTS = 0.8
"""The share of the likely words past which what is called comments is the article."""

SHORT = 40
"""Words; a longer block is left to the judge."""

BYLINE_WORDS = 15
REACH = 3
"""How many levels up a box may be named."""


def is_furniture(block: Block) -> bool:
    """Whether a short block is an advertisement, a share bar, a notice or the like, by its name or its words."""
    if len(block.tokens) > SHORT:
        return False
    if len(block.tokens) <= BYLINE_WORDS and (_is_lone_date(block) or RIGHTS.search(block.text)):
        return True
    element = block.owner
    for level in range(REACH):
        if element.tag in ("body", "html", "article", "main"):
            return False
        name = name_of(element)
        if name and (
            _BOXES.search(name) or (level == 0 and len(block.tokens) <= BYLINE_WORDS and _BYLINE.search(name))
        ):
            return True
        parent = element.getparent()
        if parent is None:
            return False
        element = parent
    return False


def without_comments(blocks: Sequence[Block], likely: NDArray[np.float32]) -> NDArray[np.float32]:
    """The same probabilities, none for what readers wrote, unless next to nothing would be left."""
    called: dict[HtmlElement, bool] = {}
    found = np.array(
        [chance > 0.0 and _in_comments(block.owner, called) for block, chance in zip(blocks, likely, strict=True)]
    )
    words = np.array([len(block.tokens) for block in blocks]) * (likely >= 0.5)
    if not found.any() or words[found].sum() > MOST_COMMENTS * words.sum():
        return likely
    return np.where(found, np.float32(0.0), likely)


def _in_comments(element: HtmlElement, called: dict[HtmlElement, bool]) -> bool:
    """Whether an element lies in a list of comments; remembered."""
    path = []
    at: HtmlElement | None = element
    while at is not None and at not in called:
        path.append(at)
        at = at.getparent()
    inside = called[at] if at is not None else False
    for step in reversed(path):
        inside = inside or (step.tag not in ("body", "html") and _COMMENT.search(name_of(step)) is not None)
        called[step] = inside
    return inside


def _is_lone_date(block: Block) -> bool:
    """Whether nothing but a ``time`` stands in the block."""
    said = [piece for piece in block.pieces if piece.text.strip()]
    return bool(said) and all(any(element.tag == "time" for element in piece.inline) for piece in said)
