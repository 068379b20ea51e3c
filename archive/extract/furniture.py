"""What is certainly not the article's body, by name: the judge is not asked about it.

Short blocks only: a long text is never thrown out for the name of its box.
"""

from __future__ import annotations

import re
from itertools import chain, islice
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
    r"|gdpr\S*|wm-ipp\S*|related(?:[-_](?:posts?|articles?|links?))?|read-(?:also|more|next)|comments?|breadcrumbs?)(?:\s|$)",
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
_META = re.compile(r"(?:^|\s)(?:entry|post|article)-?_?(?:meta|tags|footer)(?:\s|$)", re.IGNORECASE)
READ_MORE = re.compile(
    r"(?:read (?:more|also|next|on)|see also|more on this|related:|lesen sie (?:auch|mehr)|mehr zum thema"
    r"|auch interessant|lire aussi|à lire|le[ea] también|[tl]e puede interesar|puedes ver:|leggi anche"
    r"|leia (?:também|mais)|lees (?:ook|meer)|czytaj (?:też|także|więcej)|zobacz (?:też|także)|читайте (?:также|також)"
    r"|اقرأ أيض|بیشتر بخوانید|相关阅读|延伸閱讀|関連記事|あわせて読|관련 ?기사|อ่านเพิ่มเติม|ayrıca ok"
    r"|läs (?:också|mer|även)|les (?:også|mer)|læs også)",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"[\W_]*(?:photo|image|picture|foto|fotos|fotografía|fotografie|bild|bilder|titelbild|beitragsbild|aufmacherbild"
    r"|bildquelle|bildnachweis|crédits?|créditos?|credits?|zdjęcie|фото|写真|画像|사진|图片|圖片)"
    r"(?: (?:credits?|by|courtesy|quelle))?\s*[:：/©]",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"[\W_]*(?:last )?(?:aktualisiert|zuletzt (?:aktualisiert|geändert)|veröffentlich(?:t|ung)|updated|published|posted"
    r"|mis à jour|publié|actualizado|publicado|atualizado|pubblicato|aggiornato|опубликовано|обновлено|opublikowano"
    r"|aktualizacja|gepubliceerd|uppdaterad|publicerad|oppdatert|publisert)\b.*\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_COMPLAINT = re.compile(r"(?:warning|notice|deprecated|fatal error): .* in /\S+", re.IGNORECASE)
"""What a broken PHP page prints of itself."""

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
DATE_WORDS = 8
LINKED = 0.3
"""The share of its letters in links from which a line that says "read more" leads away."""

_SIGNS = " >»→►▶•·-–—[(*"
"""What such a line is decorated with."""

REACH = 3
"""How many levels up a box may be named."""

NEAR = 2
"""The same for what stands beside a post, which may hold the post elsewhere."""


def is_furniture(block: Block) -> bool:
    """Whether a short block is an advertisement, a share bar, a notice or the like, by its name or its words."""
    return len(block.tokens) <= SHORT and (_says_so(block) or _is_named(block))


def _says_so(block: Block) -> bool:
    """Whether a block is by its words a date, a notice of rights, a credit, a call to read on or a complaint."""
    text, words = block.text, len(block.tokens)
    if words <= BYLINE_WORDS and (_is_lone_date(block) or RIGHTS.search(text) or _CREDIT.match(text)):
        return True
    if words <= DATE_WORDS and _DATED.match(text):
        return True
    leads_away = block.linked >= LINKED * len(text) and READ_MORE.match(text.lstrip(_SIGNS))
    return bool(leads_away) or _COMPLAINT.match(text) is not None


def _is_named(block: Block) -> bool:
    """Whether a box that holds a block, or the block itself, is named for something else than text."""
    few = len(block.tokens) <= BYLINE_WORDS
    for level, element in enumerate(islice(chain((block.owner,), block.owner.iterancestors()), REACH)):
        if element.tag in ("body", "html", "article", "main"):
            return False
        name = name_of(element)
        if _BOXES.search(name) or (level < NEAR and _META.search(name)) or (few and not level and _BYLINE.search(name)):
            return True
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
