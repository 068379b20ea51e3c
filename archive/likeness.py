"""The same story at another publisher: near-duplicates, shown and never merged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.store import fingerprints
from archive.values import frozen

if TYPE_CHECKING:
    from archive.model import ArticleId
    from archive.store.holdings import Holdings

LEAST = 0.4
"""Texts that share fewer than this of their shingles are different stories, or a shared quotation."""

_MOST_PAIRS = 200_000


@frozen
class Like:
    """An article whose text resembles another's.

    Attributes:
        share: 0 to 1, the estimated share of four-word runs in common.
    """

    id: ArticleId
    share: float


def like(holdings: Holdings, number: ArticleId, least: float = LEAST) -> list[Like]:
    """Articles whose text resembles one's, the closest first; versions of the same page are among them."""
    with holdings.catalogue.reading() as db:
        return [Like(id=other, share=share) for other, share in fingerprints.like(db, number, least)]


def clusters(holdings: Holdings, least: float = LEAST) -> list[tuple[ArticleId, ...]]:
    """Groups of articles of which each resembles another of its group, the largest first."""
    with holdings.catalogue.reading() as db:
        found = fingerprints.pairs(db, _MOST_PAIRS)
        stored = {number: fingerprints.minima(db, number) for pair in found for number in pair}
    roots: dict[ArticleId, ArticleId] = {}

    def root(number: ArticleId) -> ArticleId:
        while (above := roots.setdefault(number, number)) != number:
            roots[number] = roots[above]
            number = above
        return number

    for first, second in found:
        if fingerprints.resemblance(stored[first], stored[second]) >= least:
            roots[root(first)] = root(second)
    groups: dict[ArticleId, list[ArticleId]] = {}
    for number in sorted(roots):
        groups.setdefault(root(number), []).append(number)
    return sorted((tuple(group) for group in groups.values() if len(group) > 1), key=lambda group: (-len(group), group))
