"""Which language a text is in, as a BCP 47 primary subtag.

A page's own word for it is often a template's default (`lang="en"` on an Arabic page), so the text decides when there
is enough of it: of 300 pages in five languages the attribute was right on 84 and detection on 299
(shared measurements, extraction §4). py3langid costs 0.4 s to import and 0.1 s to load, so it is loaded by the first
text that needs it; texts in a script that only one language uses never do.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

ENOUGH: Final = 100
"""Characters of text from which detection is trusted over what the page says of itself."""

SAMPLE: Final = 400
"""Characters that detection looks at: on 199 real pages 300 were as good as 1,500, and time goes by them."""

_LETTERS: Final = re.compile(r"[^\W\d_]")
_LATIN: Final = re.compile("[A-Za-z]")
_TAG: Final = re.compile(r"([A-Za-z]{2,3})(?=$|[-_@. ,;])")
_MODERN: Final = {
    "iw": "he", "in": "id", "ji": "yi", "no": "nb", "mo": "ro", "sh": "sr", "jp": "ja", "cn": "zh", "gr": "el",
    "ua": "uk", "cz": "cs", "dk": "da", "se": "sv", "kr": "ko", "vn": "vi", "tl": "fil", "eng": "en", "deu": "de",
    "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt", "rus": "ru", "zho": "zh", "chi": "zh",
    "jpn": "ja", "kor": "ko", "ara": "ar", "heb": "he", "tur": "tr", "nld": "nl", "pol": "pl", "swe": "sv",
}  # fmt: skip
_SCRIPTS: Final = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("ka", re.compile("[\u10a0-\u10ff]")),
    ("hy", re.compile("[\u0530-\u058f]")),
    ("km", re.compile("[\u1780-\u17ff]")),
    ("lo", re.compile("[\u0e80-\u0eff]")),
    ("my", re.compile("[\u1000-\u109f]")),
    ("am", re.compile("[\u1200-\u137f]")),
    ("ta", re.compile("[\u0b80-\u0bff]")),
    ("te", re.compile("[\u0c00-\u0c7f]")),
    ("kn", re.compile("[\u0c80-\u0cff]")),
    ("ml", re.compile("[\u0d00-\u0d7f]")),
    ("gu", re.compile("[\u0a80-\u0aff]")),
    ("pa", re.compile("[\u0a00-\u0a7f]")),
    ("si", re.compile("[\u0d80-\u0dff]")),
)
_SHARE: Final = {"ja": 0.1}
"""How much of the letters must be in the script; Japanese mixes its own with Chinese characters."""


def primary_subtag(tag: str) -> str:
    """The language of an attribute such as ``pt-BR`` or ``en_US``: ``pt``, ``en``; empty when it names none."""
    match = _TAG.match(tag.strip())
    if match is None:
        return ""
    code = match[1].lower()
    return _MODERN.get(code, code)


def detect(text: str) -> str:
    """The language of a text, ``""`` when there are no letters to tell it by.

    Args:
        text: plain text; the more the surer, below `ENOUGH` characters it is a guess.
    """
    sample = text if len(text) <= SAMPLE else text[: SAMPLE // 2] + " " + _middle(text)
    letters = len(_LETTERS.findall(sample))
    if letters == 0:
        return ""
    latin = len(_LATIN.findall(sample)) > letters / 2
    for code, script in () if latin else _SCRIPTS:
        if len(script.findall(sample)) > letters * _SHARE.get(code, 0.5):
            return code
    return _MODERN.get(found := _classifier()(sample), found)


def _middle(text: str) -> str:
    start = len(text) // 2
    return text[start : start + SAMPLE // 2]


@functools.cache
def _classifier() -> Callable[[str], str]:
    """Py3langid's identifier, loaded once in a process."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 -- half a second that few runs need

    identifier = LanguageIdentifier.from_pickled_model(MODEL_FILE)

    def classify(text: str) -> str:
        # the library multiplies 7,480 features of which a text has a few hundred: here only those
        features = identifier.instance2fv(text.encode("utf-8", "replace").decode("utf-8"))
        used = features.nonzero()[0]
        scores = features[used] @ identifier.nb_ptc[used] + identifier.nb_pc
        return str(identifier.nb_classes[int(scores.argmax())])

    return classify
