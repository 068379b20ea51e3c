"""A block's own text in numbers, without a word of any language but for the calls every site makes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from archive.extract.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.extract.blocks import Block

TEXT = (
    "words", "characters", "link density", "hidden", "after breaks", "punctuation", "ends", "ends with colon",
    "capitals", "digits", "all capitals", "calls", "copyright", "date", "bars", "quoted", "emphasised", "in time",
    "word length", "capitalised", "short words", "sentences", "only link", "asks",
)  # fmt: skip
_LINK_DENSITY, _EMPHASISED, _ONLY_LINK = 2, 13, 17
"""Where in `_wording` the numbers of a block's elements belong."""

_CALL = re.compile(
    r"(?:read (?:more|also|next|full)|see also|related|more:|more on|watch|listen|follow|share|subscribe|sign up"
    r"|click here|advertisement|continue reading|photo|image|picture|getty|source|via\b|by |von |por |par |di |foto"
    r"|tags?\b|topics?\b|updated|published|posted|copyright|©|all rights|lesen sie|lire aussi|leggi anche|lee también"
    r"|leia (?:mais|também)|ver também|читайте|czytaj|läs (?:också|mer)|les (?:også|mer)|mehr zum|también|aussi"
    r"|anzeige|publicidad|publicité|реклама|reklama|إعلان|اقرأ|相关|責任編輯|责任编辑|関連|続きを読む|기자)",
    re.IGNORECASE,
)
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}[:.]\d\d|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|年|월")
_ASKS = (
    "newsletter", "subscri", "abonn", "abone ol", "suscri", "assina", "assine", "iscriv", "подпис", "subskry",
    "prenumer", "donat", "spende", "patreon", "steady", "support us", "support our", "whatsapp", "telegram", "podcast",
    "facebook", "twitter", "instagram", "youtube", "affiliate", "commission", "订阅", "訂閱", "구독", "購読", "اشترك",
    "عضویت", "สมัคร",
)  # fmt: skip
"""What publishers ask of their readers: to follow, to subscribe, to give. As plain words, since one expression for all
of them takes ten times as long to fail."""

_ADDRESS = re.compile(r"\w@\w+\.\w")

_SENTENCE = re.compile(r"[.!?…](?=\s|[\"'”’»)]|$)|[。！？؟।]")
_PUNCTUATION = frozenset(".,;:!?。、，；：？！،؟؛।")
_ENDS = frozenset(".!?\"”»…。」』）)'’؟！？।")
_QUOTES = frozenset("\"“«„‘'「『")
_EMPHASIS = frozenset(("strong", "b", "em", "i"))


SHORT = 60
"""Characters up to which a text's numbers are remembered: menus and teasers come again, on a page and on its site."""


def text_row(block: Block) -> tuple[float, ...]:
    """The block's own text in numbers."""
    size = len(block.text)
    said = _remembered(block.text) if size <= SHORT else _wording(block.text, block.tokens)
    dressed = [(len(piece.text), [element.tag for element in piece.inline]) for piece in block.pieces if piece.inline]
    emphasised = sum(length for length, tags in dressed if not _EMPHASIS.isdisjoint(tags))
    timed = any("time" in tags for _, tags in dressed)
    return (
        *said[:_LINK_DENSITY],
        block.linked / size,
        block.hidden,
        block.after_breaks,
        *said[_LINK_DENSITY:_EMPHASISED],
        min(1.0, emphasised / size),
        timed,
        *said[_EMPHASISED:_ONLY_LINK],
        block.linked >= size - 1,
        *said[_ONLY_LINK:],
    )


def _wording(text: str, words: Sequence[str]) -> tuple[float, ...]:
    """What the text alone tells: `TEXT` without what is known of its elements."""
    size = len(text)
    sample = text[:200]
    some = len(sample)
    characters = set(sample)
    lower = text.lower()
    start = words[:100]
    return (
        min(300, len(words)),
        min(2000, size),
        sum(map(sample.count, characters & _PUNCTUATION)) / some,
        text[-1] in _ENDS,
        text[-1] in ":：",
        sum(map(sample.count, filter(str.isupper, characters))) / some,
        sum(map(sample.count, filter(str.isdigit, characters))) / some,
        text.isupper(),
        _CALL.match(text) is not None,
        "©" in text or "(c)" in lower,
        len(words) < 25 and _DATE.search(text) is not None,
        "|" in text or "»" in text or "›" in text,
        text[0] in _QUOTES,
        sum(map(len, words)) / len(words),
        sum([word[0].isupper() for word in start]) / len(start),
        sum([len(word) < 4 for word in start]) / len(start),
        min(20, len(_SENTENCE.findall(text[:4000]))),
        size < 600 and _asks(lower),
    )


@lru_cache(maxsize=16384)
def _remembered(text: str) -> tuple[float, ...]:
    return _wording(text, tokens(text))


def _asks(text: str) -> bool:
    """Whether a text in lower case asks something of its readers, to write among other things."""
    return any(map(text.__contains__, _ASKS)) or ("@" in text and _ADDRESS.search(text) is not None)
