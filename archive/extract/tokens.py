"""Words as extraction counts them: runs of letters and digits, one character a word where a script writes no spaces."""

from __future__ import annotations

import re

UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Thai and Lao, Burmese, Khmer, kana and Han: scripts that write no space between words."""

_TOKEN = re.compile(rf"[{UNSPACED}]|[^\W{UNSPACED}]+")


def tokens(text: str) -> list[str]:
    """The words of a text in order, as written."""
    return _TOKEN.findall(text)
