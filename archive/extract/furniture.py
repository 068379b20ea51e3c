"""What is certainly not the article's body, by name: the judge is not asked about it.

Short blocks only: a long text is never thrown out for the name of its box.
"""

from __future__ import annotations

import re
from itertools import chain, islice
from typing import TYPE_CHECKING

from archive.extract.names import name_of

if TYPE_CHECKING:
    from archive.extract.blocks import Block

_BOXES = re.compile(
    r"(?:^|\s)(?:ad|ads|advert|advertisement|ad-(?:slot|unit|container|wrapper|box)|adsbygoogle|newsletter(?:-\w+)*"
    r"|share|sharing|share-(?:bar|buttons|tools)|social-(?:share|links|media)|cookie-?(?:banner|notice|consent|bar)"
    r"|gdpr\S*|wm-ipp\S*|video-js|vjs-\S+|jw-?player\S*|related|read-(?:also|more|next)|comments?|breadcrumbs?)(?:\s|$)",
    re.IGNORECASE,
)
_RELATED = re.compile(r"(?:^|\s)related[-_](?:posts?|articles?|links?|stories|news|content)(?:\s|$)", re.IGNORECASE)
_OWN = re.compile(
    r"(?:^|\s)(?:by-?line|author|authors|article-author|post-author|dateline|pub-?date|visually-?hidden|sr-only"
    r"|screen-?reader(?:-text)?)(?:\s|$)",
    re.IGNORECASE,
)
"""Names of the block itself: bylines, dates, and labels that are read out and not seen."""

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
_LABEL = re.compile(
    r"[\W_]*(?:ähnliche (?:beiträge|artikel|themen)|auch interessant|mehr zum thema|(?:lesen sie|lies|lest) auch"
    r"|(?:das|dies|das thema) könnte (?:sie|dich|euch) auch interessieren"
    r"|related(?: (?:posts?|articles?|stories|story|news|content|topics|links|coverage|reading))?|also read"
    r"|read (?:also|more|next)|you (?:may|might) also (?:like|enjoy)|(?:à )?lire aussi"
    r"|(?:articles?|contenus?) (?:liés|similaires)|(?:artículos|noticias|notas|temas) relacionad[ao]s"
    r"|[tl]e puede interesar|lee también|leggi anche"
    r"|(?:articoli|notizie) correlat[ei]|leia (?:também|mais)|veja também|(?:notícias|matérias) relacionadas|lees ook"
    r"|gerelateerde artikelen|(?:czytaj|zobacz) (?:też|także|również)|podobne artykuły|читайте (?:также|також)"
    r"|похожие (?:статьи|новости|материалы)|(?:материалы )?по теме|اقرأ أيض[اً]+|(?:مواضيع|مقالات|أخبار) ذات صلة"
    r"|相关(?:阅读|文章|新闻|报道)|延伸閱讀|相關(?:新聞|文章)|関連記事|あわせて読みたい|관련 ?기사|ilgili haberler"
    r"|ayrıca okuyun|läs (?:också|mer|även)|les (?:også|mer)|læs også|popular(?: (?:posts?|articles?|stories))?"
    r"|most (?:popular|read|viewed|shared)|trending(?: now)?|editor.s picks|top stories"
    r"|latest (?:news|stories|articles)|meistgelesen|am meisten gelesen|les plus lus|lo más (?:leído|visto)"
    r"|i più letti|mais lidas|meest gelezen"
    r"|najpopularniejsze|самое читаемое|популярное|الأكثر قراءة|热门文章|人気記事|많이 본 뉴스)[\W_]*$",
    re.IGNORECASE,
)
"""The whole of a line over other articles: of 408 such lines on pages with truth 402 were no body."""

_CREDIT = re.compile(
    r"[\W_]*(?:photo|image|picture|foto|fotos|fotografía|fotografie|bild|bilder|titelbild|beitragsbild|aufmacherbild"
    r"|bildquelle|bildnachweis|crédits?|créditos?|credits?|zdjęcie|фото|写真|画像|사진|图片|圖片)"
    r"(?: (?:credits?|by|courtesy|quelle))?\s*[:：/©]",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"[\W_]*(?:last )?(?:aktualisiert|zuletzt (?:aktualisiert|geändert)|veröffentlich(?:t|ung)|updated|published|posted"
    r"|mis à jour|publié|actualizado|publicado|atualizado|pubblicato|aggiornato|опубликовано|обновлено|opublikowano"
    r"|aktualizacja|gepubliceerd|uppdaterad|publicerad|oppdatert|publisert)\b"
    r"(?! (?:in|im|en|em|by|von|par|por)\b).*\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_COMPLAINT = re.compile(r"(?:warning|notice|deprecated|fatal error): .* in /\S+", re.IGNORECASE)
"""What a broken PHP page prints of itself."""

SHORT = 40
"""Words; a longer block is left to the judge."""

TEASER = 90
"""The same in a box for related articles, which may show how they begin."""

BYLINE_WORDS = 15
LINE_WORDS = 8
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
    words = len(block.tokens)
    return (words <= SHORT and (_says_so(block) or _is_named(block))) or (words <= TEASER and _is_teaser(block))


def _is_teaser(block: Block) -> bool:
    """Whether a block lies in a box for related articles."""
    around = islice(chain((block.owner,), block.owner.iterancestors()), REACH)
    return any(_RELATED.search(name_of(element)) for element in around)


def _says_so(block: Block) -> bool:
    """Whether a block is by its words a date, a notice of rights, a credit, a call to read on or a complaint."""
    text, words = block.text, len(block.tokens)
    if words <= BYLINE_WORDS and (_is_lone_date(block) or RIGHTS.search(text) or _CREDIT.match(text)):
        return True
    if words <= LINE_WORDS and (_DATED.match(text) or _LABEL.match(text)):
        return True
    if not any(map(str.isalnum, text)):
        return True
    leads_away = block.linked >= LINKED * len(text) and READ_MORE.match(text.lstrip(_SIGNS))
    return bool(leads_away) or block.owner.tag == "label" or _COMPLAINT.match(text) is not None


def _is_named(block: Block) -> bool:
    """Whether a box that holds a block, or the block itself, is named for something else than text."""
    few = len(block.tokens) <= BYLINE_WORDS
    for level, element in enumerate(islice(chain((block.owner,), block.owner.iterancestors()), REACH)):
        if element.tag in ("body", "html", "article", "main"):
            return False
        name = name_of(element)
        if _BOXES.search(name) or (level < NEAR and _META.search(name)) or (few and not level and _OWN.search(name)):
            return True
    return False


def _is_lone_date(block: Block) -> bool:
    """Whether nothing but a ``time`` stands in the block."""
    said = [piece for piece in block.pieces if piece.text.strip()]
    return bool(said) and all(any(element.tag == "time" for element in piece.inline) for piece in said)
