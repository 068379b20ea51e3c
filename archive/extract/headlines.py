"""The headline among the titles a page gives itself: never the site's name, never ``… | Outlet``.

Publishers differ: one puts a kicker into the `h1`, another a search engine's words into `og:title`, a third the
shop's name behind everything. No order of sources is right everywhere, so the candidates vote.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence  # noqa: TC003 -- parameters' types
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

LONGEST: Final = 400
_SEPARATOR: Final = re.compile(
    r"\s+[|\-–—―»«·:•›/~＿_]+\s+|\s*[|｜¦‖▷►]+\s*|\s*(?:\s-|-\s|——|：：|::|\s_|_\s)\s*|\s+(?=[\[【(（][^\])】）]{2,30}[\])】）]$)"
)
_WORD: Final = re.compile(r"\w+")
_BRACKETS: Final = "[]【】()（） "


@dataclass(frozen=True, slots=True)
class Candidate:
    """One title a page gives itself, without the outlet's name."""

    value: str
    source: str


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
    names = [name for outlet in outlets if (name := _run_together(outlet))]
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
    plain = _run_together(part)
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


def _run_together(text: str) -> str:
    return folded(text).replace(" ", "")


def is_outlet(title: str, outlets: Sequence[str]) -> bool:
    """Whether a title is nothing but the site's own name."""
    plain = _run_together(title)
    return not plain or any(plain == _run_together(outlet) for outlet in outlets)


def choose(candidates: Mapping[str, str], headings: Sequence[str]) -> tuple[Candidate, list[Candidate]] | None:
    """The headline, and the candidates that differ from it.

    Args:
        candidates: by source: ``json-ld``, ``og``, ``meta``, ``microdata``, ``title``; outlets already taken off.
        headings: the page's `h1` texts in order.
    """
    found = {source: value for source, value in candidates.items() if folded(value)}
    heading = _best_heading(list(found.values()), headings)
    if heading:
        found = {"heading": heading, **found}
    if not found:
        return None
    votes: dict[str, int] = {}
    for value in found.values():
        votes[folded(value)] = votes.get(folded(value), 0) + 1
    order = [source for source in ("heading", "og", "json-ld", "microdata", "meta", "title") if source in found]
    winner = max(order, key=lambda source: votes[folded(found[source])])
    others = {folded(found[source]): Candidate(found[source], source) for source in reversed(order)}
    others.pop(folded(found[winner]))
    return Candidate(found[winner], winner), list(others.values())


def _best_heading(references: Sequence[str], headings: Sequence[str]) -> str:
    """The heading that is the article's: the one most like what the page's records say, or the only long one."""
    likely = [heading for heading in headings if 8 < len(heading) < LONGEST or (heading and heading in references)]
    if not likely:
        return ""
    if not references:
        return likely[0]
    best = max(likely, key=lambda heading: max(likeness(heading, reference) for reference in references))
    if max(likeness(best, reference) for reference in references) >= 0.55:
        return best
    shared = {word for reference in references for word in folded(reference).split()}
    words = folded(likely[0]).split()
    return likely[0] if len(likely) == 1 and len(words) >= 4 and shared & set(words) else ""
