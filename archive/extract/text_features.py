"""A block's own text in numbers, without a word of any language but for the calls every site makes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from archive.extract.blocks import Block

TEXT = (
    "words", "characters", "link density", "hidden", "after breaks", "punctuation", "ends", "ends with colon",
    "capitals", "digits", "all capitals", "calls", "copyright", "date", "bars", "quoted", "emphasised", "in time",
    "word length", "capitalised", "short words", "sentences", "only link", "asks",
)  # fmt: skip
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


def text_row(block: Block) -> tuple[float, ...]:
    """The block's own text in numbers."""
    text = block.text
    size = len(text)
    sample = text[:200]
    some = len(sample)
    characters = set(sample)
    lower = text.lower()
    letters = sum(map(len, block.tokens))
    start = block.tokens[:100]
    dressed = [(len(piece.text), [element.tag for element in piece.inline]) for piece in block.pieces if piece.inline]
    emphasised = sum(length for length, tags in dressed if not _EMPHASIS.isdisjoint(tags))
    timed = any("time" in tags for _, tags in dressed)
    return (
        min(300, len(block.tokens)),
        min(2000, size),
        block.linked / size,
        block.hidden,
        block.after_breaks,
        sum(map(sample.count, characters & _PUNCTUATION)) / some,
        text[-1] in _ENDS,
        text[-1] in ":：",
        sum(map(sample.count, filter(str.isupper, characters))) / some,
        sum(map(sample.count, filter(str.isdigit, characters))) / some,
        text.isupper(),
        _CALL.match(text) is not None,
        "©" in text or "(c)" in lower,
        len(block.tokens) < 25 and _DATE.search(text) is not None,
        "|" in text or "»" in text or "›" in text,
        text[0] in _QUOTES,
        min(1.0, emphasised / size),
        timed,
        letters / len(block.tokens),
        sum([word[0].isupper() for word in start]) / len(start),
        sum([len(word) < 4 for word in start]) / len(start),
        min(20, len(_SENTENCE.findall(text[:4000]))),
        block.linked >= size - 1,
        size < 600 and _asks(lower),
    )


def _asks(text: str) -> bool:
    """Whether a text in lower case asks something of its readers, to write among other things."""
    return any(map(text.__contains__, _ASKS)) or ("@" in text and _ADDRESS.search(text) is not None)
