"""Words, phrases, and words that stand for several, in one segment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

import numpy as np
from whoosh import query as wq

from search.codec.expand import matching_terms
from search.codec.found import Found, added_up, in_any, of_mask
from search.codec.phrases import PhraseWord, phrase_hits
from search.codec.postings import gather

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from search.codec.phrases import PhraseHits
    from search.codec.postings import FieldPostings
    from search.codec.scoring import Statistics
    from search.codec.segment import SegmentView

_FEW: Final = 256  # postings that are scored sooner than chosen from
_MANY_TERMS: Final = 1024  # Whoosh: Or.TOO_MANY_CLAUSES
_COMMON: Final = 64  # a word in more than this part of the documents
_AT_ONCE: Final = 1 << 16
_SMALL_SEGMENT: Final = 5000  # Whoosh: Or._matcher


Score = TypeVar("Score", float, "NDArray[np.float64]")


class Words:
    """Finds words in one segment, with the figures of the whole index."""

    def __init__(self, view: SegmentView, statistics: Statistics, searcher: Callable[[], Any]) -> None:
        """Args: the segment; the figures of the whole index; what opens Whoosh's searcher of the segment."""
        self.size = view.documents
        self._fields = view.opened.fields
        self._statistics = statistics
        self._searcher = searcher

    def text(self, field: str, text: Any) -> bytes | None:
        """A term as it is indexed, None when it does not fit its field."""
        if isinstance(text, bytes):
            return text
        kind = self._statistics.kind(field)
        if kind is None:
            return None
        try:
            encoded: bytes = kind.to_bytes(text)
        except ValueError:
            return None
        return encoded

    def size_of(self, field: str, text: bytes | None) -> int:
        """In how many documents of the segment a term stands."""
        postings = self._fields.get(field)
        return 0 if postings is None or text is None else postings.count(text)

    def term(
        self, field: str, text: bytes, boost: float, *, scored: bool, within: NDArray[np.bool_] | None = None
    ) -> Found | None:
        """The documents of a term; those outside ``within`` may be left out."""
        postings = self._fields.get(field)
        extent = postings.find(text) if postings else None
        if postings is None or extent is None:
            return None
        if within is not None and extent[1] - extent[0] > _FEW:
            return self._run_within(postings, text, extent, boost, within, scored=scored)
        return self._run(postings, text, extent, boost, scored=scored)

    def terms(
        self, wanted: Iterable[tuple[str, bytes, float]], *, scored: bool, within: NDArray[np.bool_] | None = None
    ) -> list[Found]:
        """The documents of each of some terms: (field, text, boost); of those that stand nowhere nothing."""
        parts = [self.term(field, text, boost, scored=scored, within=within) for field, text, boost in wanted]
        return [part for part in parts if part is not None]

    def expansion(self, query: Any, *, scored: bool) -> Found | None:
        """The documents of a word that stands for several (any of Whoosh's MultiTerm queries)."""
        postings = self._fields.get(query.fieldname)
        if postings is None:
            return None
        numbers = matching_terms(
            query, postings.dictionary, self._searcher().reader() if _needs_reader(query) else None
        )
        if not len(numbers):
            return None
        if len(numbers) == 1:
            return self.term(query.fieldname, postings.dictionary.term(int(numbers[0])), query.boost, scored=scored)
        if scored and _expansion_is_scored(query, len(numbers), self.size):
            return self._scored_union(postings, numbers, query.boost)
        return of_mask(self._union(postings, numbers), score=1.0 if scored else None)

    def phrase(self, query: wq.Phrase, *, scored: bool, within: NDArray[np.bool_] | None = None) -> Found | None:
        """The documents of a phrase in a field with positions; those outside ``within`` may be left out."""
        postings = self._fields[query.fieldname]
        texts, words = [], []
        for word in query.words:
            text = self.text(query.fieldname, word)
            extent = None if text is None else postings.find(text)
            if text is None or extent is None:
                return None
            texts.append(text)
            words.append(PhraseWord(*extent, postings.ids.span(*extent)))
        if not words:
            return None
        hits = phrase_hits(postings, words, query.slop, size=self.size, within=within)
        if not len(hits.ids):
            return None
        if not scored:
            return Found(self.size, hits.ids, None)
        rarities = [self._statistics.rarity(postings.field, text) for text in texts]
        scores = self._phrase_scores(postings, words, rarities, hits)
        scores *= query.boost
        return Found(self.size, hits.ids, scores, positive=query.boost > 0)

    def _phrase_scores(
        self, postings: FieldPostings, words: list[PhraseWord], rarities: list[float], hits: PhraseHits
    ) -> NDArray[np.float64]:
        """The scores of documents that hold a phrase; of a few without an array for each step."""
        figures, ids = self._statistics, hits.ids
        if hits.numbers is None:
            every = zip(words, rarities, strict=True)
            return _summed(
                [figures.scores_at(postings, word[:2], word.ids.searchsorted(ids), rarity) for word, rarity in every]
            )
        return np.array(
            [
                _summed([figures.score(postings, *one) for one in zip(numbers, rarities, strict=True)])
                for numbers in hits.numbers
            ]
        )

    def owners(self, view: SegmentView, field: str) -> NDArray[np.bool_] | None:
        """The documents that have something in a field."""
        postings = self._fields.get(field)
        if postings is None:
            return None

        def make() -> NDArray[np.bool_]:
            mask = np.zeros(self.size, bool)
            mask[postings.ids.all()] = True
            return mask

        mask: NDArray[np.bool_] = view.opened.remember(("owners", field), make)
        return mask

    def _run(
        self, postings: FieldPostings, text: bytes, extent: tuple[int, int], boost: float, *, scored: bool
    ) -> Found:
        ids = postings.ids.span(*extent)
        if not scored:
            return Found(self.size, ids, None)
        scores = self._statistics.scores(postings, *extent, self._statistics.rarity(postings.field, text))
        if boost != 1.0:
            scores *= boost
        return Found(self.size, ids, scores, positive=boost > 0)

    def _run_within(
        self,
        postings: FieldPostings,
        text: bytes,
        extent: tuple[int, int],
        boost: float,
        within: NDArray[np.bool_],
        *,
        scored: bool,
    ) -> Found | None:
        """The same where only some documents are of interest: no others are scored."""
        ids = postings.ids.span(*extent)
        places = within.take(ids).nonzero()[0]
        if not len(places):
            return None
        if not scored:
            return Found(self.size, ids.take(places), None)
        scores = self._statistics.scores_at(postings, extent, places, self._statistics.rarity(postings.field, text))
        if boost != 1.0:
            scores *= boost
        return Found(self.size, ids.take(places), scores, positive=boost > 0)

    def _scored_union(self, postings: FieldPostings, numbers: NDArray[np.int64], boost: float) -> Found:
        texts = postings.dictionary.texts_of(numbers)
        rarities = [self._statistics.rarity(postings.field, text) for text in texts]
        firsts = postings.firsts()
        starts = firsts[numbers].astype(np.int64)
        counts = firsts[numbers + 1] - starts
        if int(numbers[-1]) - int(numbers[0]) == len(numbers) - 1:  # a run of terms, as prefixes are, is one slice
            first, last = int(starts[0]), int(starts[-1] + counts[-1])
            scores = self._statistics.scores(postings, first, last, np.repeat(rarities, counts))
            return added_up(self.size, [(postings.ids.span(first, last), scores * boost)], positive=boost > 0)
        extents = zip(starts.tolist(), (starts + counts).tolist(), strict=True)
        return in_any(
            [self._run(postings, text, extent, boost, scored=True) for text, extent in zip(texts, extents, strict=True)]
        )

    def _union(self, postings: FieldPostings, numbers: NDArray[np.int64]) -> NDArray[np.bool_]:
        """The documents of several terms: runs of terms as slices, the commonest first."""
        mask = np.zeros(self.size, bool)
        firsts = postings.firsts()
        if int(numbers[-1]) - int(numbers[0]) == len(numbers) - 1:
            mask[postings.ids.span(int(firsts[numbers[0]]), int(firsts[numbers[-1] + 1]))] = True
            return mask
        starts = firsts[numbers].astype(np.int64)
        counts = firsts[numbers + 1] - starts
        # Common words cover every document long before the rare ones are read.
        common = counts * _COMMON > self.size
        for start, count in zip(starts[common].tolist(), counts[common].tolist(), strict=True):
            mask[postings.ids.span(start, start + count)] = True
        starts, counts = starts[~common], counts[~common]
        read = np.cumsum(counts)
        first = 0
        while first < len(read) and not mask.all():  # so many at a time as the processor keeps at hand
            last = min(len(read), int(np.searchsorted(read, read[first] + _AT_ONCE)) + 1)
            base, end = int(starts[first]), int(starts[last - 1] + counts[last - 1])
            ids = postings.ids.span(base, end)
            mask[ids[gather(starts[first:last] - base, counts[first:last])]] = True
            first = last
        return mask


def _expansion_is_scored(query: Any, terms: int, documents: int) -> bool:
    """Whoosh's rule for words that stand for several: when their scores count, and when each match is worth 1."""
    if not query.constantscore or terms == 2:
        return True
    return terms < _MANY_TERMS and documents > _SMALL_SEGMENT


def _needs_reader(query: wq.Query) -> bool:
    return type(query) not in (wq.Prefix, wq.FuzzyTerm) and not (type(query) is wq.Wildcard and "[" not in query.text)


def _summed(scores: Sequence[Score]) -> Score:
    """Added up in the order of Whoosh's binary tree."""
    if len(scores) == 1:
        return scores[0]
    half = len(scores) // 2
    return _summed(scores[:half]) + _summed(scores[half:])
