"""How a publisher's own correction of an article begins, in the languages of the press.

Extraction keeps such a paragraph wherever it stands near the article, and the reading copy sets it apart.
"""

from __future__ import annotations

import re
from typing import Final

CORRECTIVE: Final = re.compile(
    r"(?:corrections?|clarifications?|editor.?s.? note|erratum|berichtigung|korrektur|anmerkung der redaktion"
    r"|in einer früheren (?:version|fassung)|rectificatif|précision|corrección|fe de erratas|rettifica|errata"
    r"|correção|rectificatie|sprostowanie|уточнение|исправление|поправка|виправлення|تصحيح|تصویب|اصلاحیه|更正|訂正"
    r"|정정|düzeltme|rättelse|rettelse|an earlier version of th\w+|แก้ไขข้อความ)\b",
    re.IGNORECASE,
)
"""Matches at the beginning of the paragraph."""

LONGEST: Final = 1_200
"""Characters of the longest correction."""

LABEL: Final = 40
"""Within so many characters behind the word a date and a colon may follow."""

_INVITATION: Final = re.compile(
    r"\bif you\b|report an? |let us know|contact us|e-?mail|melden sie|schreiben sie|contactez", re.IGNORECASE
)
"""Readers asked for corrections, which is none."""

_SENTENCE: Final = re.compile(r"an earlier|in einer früheren", re.IGNORECASE)


def corrects(text: str) -> bool:
    """Whether a paragraph begins as a correction does, and does not ask the reader for one."""
    return bool(CORRECTIVE.match(text.lstrip())) and not _INVITATION.search(text)


def is_correction(text: str) -> bool:
    """Whether a paragraph of a reading copy is one beyond doubt: ``Correction:``, not ``Corrections officers said``."""
    found = CORRECTIVE.match(text.lstrip())
    if found is None or not corrects(text) or len(text) > LONGEST:
        return False
    rest = text.lstrip()[found.end() :].lstrip()
    return _SENTENCE.match(found[0]) is not None or rest[:1] in set(":：.,—–-(（") or ":" in rest[:LABEL]
