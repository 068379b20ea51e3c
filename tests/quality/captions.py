"""Captions against a truth made by hand, since no set has one: whether pictures keep what stands under them.

``captions.json`` has the captions and credits of the pictures of 76 pages of all sets (chosen by the hash of their
names, a page a site, at most 14 a set), read from the pages one by one: fingerprints of the words of each line, since
the texts are their publishers'.
"""

from __future__ import annotations

import hashlib
import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import lxml.html

from quality import structure

if TYPE_CHECKING:
    from collections import Counter

    from archive.extract.judge import Judge
    from quality.truth import Exam

_PLACE = Path(__file__).parent / "captions.json"
_LENGTH = 12
"""Digits of a fingerprint: too short for a text to be found in another by `structure.compare`."""

_LINE_END = re.compile(r"<br\s*/?>")


@cache
def _truth() -> dict[str, list[str]]:
    return json.loads(_PLACE.read_text("utf-8"))


def compare(exam: Exam, model: Judge) -> Counter[str] | None:
    """How many captions of a page are wanted, found, given and right; None where they are not known."""
    true = _truth().get(exam.file.removesuffix(".html.gz"))
    if true is None:
        return None
    copy, _ = structure.our_copy(exam.html, model)
    return structure.compare({"captions": set(true)}, {"captions": fingerprints(copy)})


def fingerprints(copy: str) -> set[str]:
    """The lines that stand under the pictures of a reading copy."""
    captions = lxml.html.fragment_fromstring(copy, create_parent="div").iter("figcaption")
    lines = (line for caption in captions for line in _LINE_END.split(lxml.html.tostring(caption, encoding="unicode")))
    said = (structure.words(lxml.html.fromstring(f"<p>{line}</p>").text_content()) for line in lines)
    return {hashlib.sha256(line.encode()).hexdigest()[:_LENGTH] for line in said if line}
