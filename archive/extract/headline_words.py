"""Titles as words: comparing them, and taking the outlet's name off."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Sequence  # noqa: TC003 -- parameters' types
from difflib import SequenceMatcher
from typing import Final

LONGEST: Final = 400
_SEPARATOR: Final = re.compile(
    r"\s+[|\-–—―»«·:•›/~＿_]+\s+|\s*[|｜¦‖▷►]+\s*|\s*(?:\s-|-\s|——|：：|::|\s_|_\s)\s*|\s+(?=[\[【(（][^\])】）]{2,30}[\])】）]$)"
)
_WORD: Final = re.compile(r"\w+")
_BRACKETS: Final = "[]【】()（） "


def folded(title: str) -> str:
    """A title for comparing: case, width and punctuation do not count."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", title).casefold().replace("_", " ")))


def likeness(one: str, other: str) -> float:
    """How alike two titles are, 0 to 1."""
    first, second = folded(one), folded(other)
    if not first or not second:
        return 0.0
    if first == second:
        return 1.0
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() > 0.4 and matcher.quick_ratio() > 0.4 else 0.0


def without_outlet(title: str, outlets: Sequence[str]) -> str:
    """A title without the site's name before or after it.

    Args:
        title: as the page gives it.
        outlets: names the site goes by: publisher, `og:site_name`, host.
    """
    names = [name for outlet in outlets if (name := run_together(outlet))]
    for _ in range(3):
        cuts = [
            match for match in _SEPARATOR.finditer(title) if match.end() > match.start() or match.end() < len(title)
        ]
        if not cuts:
            break
        head, tail = title[: cuts[-1].start()].strip(), title[cuts[-1].end() :].strip(_BRACKETS)
        if head and _is_outlet(tail, names):
            title = head
            continue
        head, tail = title[: cuts[0].start()].strip(_BRACKETS), title[cuts[0].end() :].strip()
        if tail and _is_outlet(head, names) and folded(tail):
            title = tail
            continue
        break
    return title


def _is_outlet(part: str, names: Sequence[str]) -> bool:
    plain = run_together(part)
    if len(plain) < 2:
        return not plain
    if re.fullmatch(
        r"(?:www\.)?[\w-]+\.(?:com?|org|net|de|at|ch|fr|it|es|pl|ru|cz|nl|be|se|no|dk|fi|uk|info|tv|news|[a-z]{2})",
        part.strip().lower(),
    ):
        return True
    return any(
        plain == name
        or (len(plain) > 3 and plain in name)
        or (len(name) > 3 and name in plain and len(plain) < 3 * len(name) + 12)
        for name in names
    )


@functools.lru_cache(maxsize=256)
def run_together(text: str) -> str:
    """A name for comparing without its spaces: ``The Times`` and ``thetimes`` are one."""
    return folded(text).replace(" ", "")


def is_outlet(title: str, outlets: Sequence[str]) -> bool:
    """Whether a title is nothing but the site's own name."""
    plain = run_together(title)
    return not plain or any(plain == run_together(outlet) for outlet in outlets)
