"""What a query finds in a segment, as a list or laid out over all documents, whichever is at hand.

Rare words are short lists; common words are cheaper as an array with a place for every document. Combining looks at
sizes and takes the cheaper way; a list or an array that nobody asks for is never made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

Scored: TypeAlias = "tuple[NDArray[Any], NDArray[np.float64]]"
"""Documents, and the score of each."""

_SPARSE: Final = 16  # a list shorter than this part of the segment stays a list
_FEW: Final = 16  # documents that are sooner added up one by one
_DENSE: Final = 4  # layouts of which none is shorter than this part are combined as they are


class Found:
    """Documents, ascending, and their scores when those are wanted."""

    __slots__ = ("_ids", "_laid_out", "_scores", "positive", "size")

    def __init__(
        self,
        size: int,
        ids: NDArray[Any] | None,
        scores: NDArray[np.float64] | None,
        *,
        laid_out: NDArray[Any] | None = None,
        positive: bool = True,
    ) -> None:
        """Give a list or a layout.

        Args:
            size: how many documents the segment has.
            ids: the documents.
            scores: their scores, None when not wanted.
            laid_out: instead of both, for each document its score, 0 for those not found; or a bit.
            positive: all scores are greater than 0.
        """
        self.size = size
        self.positive = positive
        self._ids = ids
        self._scores = scores
        self._laid_out = laid_out

    @property
    def scored(self) -> bool:
        """There are scores."""
        return self._scores is not None or (self._laid_out is not None and self._laid_out.dtype != np.bool_)

    @property
    def ids(self) -> NDArray[Any]:
        """The documents found."""
        if self._ids is None:
            self._ids = np.flatnonzero(self.mask())
        return self._ids

    @property
    def scores(self) -> NDArray[np.float64] | None:
        """The score of each document found."""
        if self._scores is None and self._laid_out is not None and self.scored:
            self._scores = self._laid_out[self.ids]
        return self._scores

    @property
    def layout(self) -> NDArray[np.float64] | None:
        """A score for each document of the segment, if that is how they are at hand."""
        return self._laid_out if self.scored else None

    def __len__(self) -> int:
        return int(np.count_nonzero(self.mask())) if self._ids is None else len(self._ids)

    def mask(self) -> NDArray[np.bool_]:
        """A bit for each document of the segment."""
        if self._laid_out is not None:
            return self._laid_out if self._laid_out.dtype == np.bool_ else self._laid_out > 0
        mask = np.zeros(self.size, bool)
        mask[self._ids] = True
        return mask

    def mark(self, mask: NDArray[np.bool_]) -> None:
        """Set the bits of the documents found."""
        if self._laid_out is None:
            mask[self._ids] = True
        else:
            mask |= self.mask()

    def only(self, mask: NDArray[np.bool_] | None) -> Found:
        """Those also in a mask."""
        if mask is None:
            return self
        if self._laid_out is not None:
            return Found(self.size, None, None, laid_out=self._laid_out * mask)
        kept = mask.take(self.ids)
        scores = None if self._scores is None else self._scores[kept]
        return Found(self.size, self.ids[kept], scores, positive=self.positive)

    def times(self, boost: float) -> Found:
        """With all scores multiplied."""
        if boost == 1.0 or not self.scored:
            return self
        positive = self.positive and boost > 0
        if self._laid_out is not None and positive:
            return Found(self.size, None, None, laid_out=self._laid_out * boost)
        return Found(self.size, self.ids, _multiplied(self.scores, boost), positive=positive)

    def plus(self, extra: float) -> Found:
        """With something added to all scores."""
        scores = self.scores
        return (
            self if scores is None or not extra else Found(self.size, self.ids, scores + extra, positive=self.positive)
        )

    def scores_at(self, ids: NDArray[Any]) -> tuple[NDArray[np.bool_], NDArray[np.float64] | None]:
        """Which of some ascending documents were found, and the scores of those."""
        if self._laid_out is not None:
            values = self._laid_out.take(ids)
            return (values, None) if not self.scored else (values > 0, values[values > 0])
        own = self.ids
        if len(ids) * _SPARSE < len(own):
            at = np.searchsorted(own, ids)
            at[at == len(own)] = 0
            kept = own[at] == ids
            return kept, None if self._scores is None else self._scores[at[kept]]
        kept = self.mask().take(ids)
        if self._scores is None:
            return kept, None
        asked = np.zeros(self.size, bool)
        asked[ids] = True
        return kept, self._scores[asked.take(own)]  # both ascend: theirs and ours meet in the same order


def everything(size: int, *, score: float | None) -> Found:
    """All documents of a segment, each with this score."""
    if score is None:
        return Found(size, None, None, laid_out=np.ones(size, bool))
    return Found(size, np.arange(size), np.full(size, score), positive=score > 0)


def of_mask(mask: NDArray[np.bool_], *, score: float | None) -> Found | None:
    """The documents of a mask, each with this score; None when there are none."""
    if score is None:
        return Found(len(mask), None, None, laid_out=mask) if mask.any() else None
    ids = np.flatnonzero(mask)
    return Found(len(mask), ids, np.full(len(ids), score), positive=score > 0) if len(ids) else None


def in_all(parts: Sequence[Found]) -> Found | None:
    """The documents found by every part, their scores added up; None when there are none."""
    if len(parts) == 1:
        return parts[0]
    first, *others = sorted(parts, key=len)
    size = first.size
    if len(first) * _DENSE > size and all(part.layout is not None for part in parts):
        return _laid_out_in_all(size, [first, *others])
    ids, scores = first.ids, first.scores
    for other in others:
        kept, theirs = other.scores_at(ids)
        ids = ids[kept]
        if not len(ids):
            return None
        if scores is not None:
            scores = scores[kept] if theirs is None else scores[kept] + theirs
    return Found(size, ids, scores, positive=all(part.positive for part in parts))


def _laid_out_in_all(size: int, parts: Sequence[Found]) -> Found | None:
    total = np.zeros(size)
    mask = np.ones(size, bool)
    for part in parts:
        if part.layout is not None:
            total += part.layout
            mask &= part.mask()
    return Found(size, None, None, laid_out=total * mask) if mask.any() else None


def in_any(parts: Sequence[Found]) -> Found:
    """The documents found by at least one part, their scores added up."""
    if len(parts) == 1:
        return parts[0]
    size = parts[0].size
    if not all(part.scored for part in parts):
        return Found(size, None, None, laid_out=_marked(size, parts))
    positive = all(part.positive for part in parts)
    lists = [(part.ids, part.scores) for part in parts if part.layout is None and part.scores is not None]
    if len(lists) == len(parts):
        return added_up(size, lists, positive=positive)
    total = _totals(size, *_joined(lists)) if lists else np.zeros(size)
    for part in parts:
        if part.layout is not None:
            total += part.layout
    if positive:
        return Found(size, None, None, laid_out=total)
    found = np.flatnonzero(_marked(size, parts))
    return Found(size, found, total[found], positive=False)


def added_up(size: int, lists: Sequence[Scored], *, positive: bool) -> Found:
    """Documents in any order, some more than once, each with the sum of its scores."""
    if sum([len(ids) for ids, _ in lists]) <= _FEW:  # without an array for each step
        sums: dict[int, float] = {}
        for ids, scores in lists:
            for document, score in zip(ids.tolist(), scores.tolist(), strict=True):
                sums[document] = sums.get(document, 0.0) + score
        few = sorted(sums)
        return Found(size, np.array(few, np.int64), np.array([sums[one] for one in few]), positive=positive)
    ids, scores = _joined(lists)
    if not positive or len(ids) * _SPARSE < size:  # without an array for all documents
        order = ids.argsort(kind="stable")
        ids = ids[order]
        new = np.empty(len(ids), bool)
        new[0] = True
        np.not_equal(ids[1:], ids[:-1], out=new[1:])
        firsts = new.nonzero()[0]
        return Found(size, ids[firsts], np.add.reduceat(scores[order], firsts), positive=positive)
    return Found(size, None, None, laid_out=_totals(size, ids, scores))


def _joined(lists: Sequence[Scored]) -> Scored:
    if len(lists) == 1:
        return lists[0]
    ids, scores = zip(*lists, strict=True)
    return np.concatenate(ids), np.concatenate(scores)


def _totals(size: int, ids: NDArray[Any], scores: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.bincount(ids, weights=scores, minlength=size).astype(np.float64, copy=False)


def _marked(size: int, parts: Sequence[Found]) -> NDArray[np.bool_]:
    mask = np.zeros(size, bool)
    for part in parts:
        part.mark(mask)
    return mask


def largest(parts: Sequence[Found]) -> Found:
    """The documents found by at least one part, each with the greatest of its scores."""
    size = parts[0].size
    mask = np.zeros(size, bool)
    best = np.zeros(size)
    for part in parts:
        ids, scores = part.ids, part.scores
        if scores is not None:
            best[ids] = np.where(mask[ids], np.maximum(best[ids], scores), scores)
        mask[ids] = True
    ids = np.flatnonzero(mask)
    scored = all(part.scored for part in parts)
    return Found(size, ids, best[ids] if scored else None, positive=all(part.positive for part in parts))


def _multiplied(scores: NDArray[np.float64] | None, boost: float) -> NDArray[np.float64] | None:
    return None if scores is None else scores * boost
