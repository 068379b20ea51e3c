"""Whoosh's query tree, evaluated on the arrays of one segment.

Each kind of query becomes operations on whole arrays: a term is a slice and a table look-up, AND and OR are
intersections and sums, a filter is a mask kept from query to query. What is not known here goes through Whoosh's own
matcher over the same segment. Hits, scores and order are those of Whoosh's collectors, down to two of its habits that
one might not expect:

* a prefix, pattern or range is scored by BM25F like an OR of its words when it stands for few of them, and counts 1
  when for many (`_expansion_is_scored`);
* a NOT beside other conditions adds 1 to every score.

Four defects of its matchers are not repeated: DisjunctionMax gives a document the score of a *neighbour* when that is
higher, AndNot lets through a document at the head of a segment that should have been excluded, AndMaybe inside an And
misses scores it should have added, and Not shows a deleted document at the end of a segment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np
from whoosh import query as wq
from whoosh.searching import SearchContext

from search.codec.expand import matching_terms
from search.codec.phrases import phrase_documents
from search.codec.postings import gather

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from search.codec.postings import FieldPostings
    from search.codec.scoring import Statistics
    from search.codec.segment import SegmentView

_MANY_TERMS: Final = 1024  # Whoosh: Or.TOO_MANY_CLAUSES
_SMALL_SEGMENT: Final = 5000  # Whoosh: Or._matcher
_SPARSE: Final = 16  # a list so much shorter is looked up in the longer one, instead of laying both out
_MASKS_KEPT: Final = 64


class Found(NamedTuple):
    """What a query finds in a segment: documents, ascending, and their scores when those are wanted."""

    ids: NDArray[Any]
    scores: NDArray[np.float64] | None


class Evaluator:
    """Evaluates queries on one segment, at one commit."""

    def __init__(self, view: SegmentView, statistics: Statistics, searcher: Callable[[], Any]) -> None:
        """Args: the segment; the figures of the whole index; what opens Whoosh's searcher of the segment."""
        self.view = view
        self._fields = view.opened.fields
        self._statistics = statistics
        self._searcher = searcher
        self._size = view.documents

    def find(self, query: wq.Query, *, scored: bool) -> Found | None:
        """Evaluate a query.

        Args:
            query: a normalised Whoosh query.
            scored: scores are wanted.

        Returns:
            None when nothing matches; deleted documents may be among what does.
        """
        method = _METHODS.get(type(query))
        if method is not None:
            return method(self, query, scored)
        if hasattr(query, "document_mask"):
            return self._constant(np.nonzero(self.mask(query))[0], 0.0, scored)
        if isinstance(query, wq.MultiTerm):
            return self._expansion(query, scored)
        if query == wq.NullQuery:
            return None
        return self._by_whoosh(query, scored)

    def mask(self, query: wq.Query) -> NDArray[np.bool_]:
        """The documents a query finds, as a bit each; kept for the next time."""
        masks: dict[wq.Query, NDArray[np.bool_]] = self.view.remember("masks", dict)
        mask = masks.get(query)
        if mask is None:
            own: NDArray[np.bool_] | None = query.document_mask(self.view) if hasattr(query, "document_mask") else None
            mask = self._marked(self.find(query, scored=False)) if own is None else own
            while len(masks) >= _MASKS_KEPT:
                masks.pop(next(iter(masks)), None)
            masks[query] = mask
        return mask

    def _marked(self, found: Found | None) -> NDArray[np.bool_]:
        mask = np.zeros(self._size, bool)
        if found is not None:
            mask[found.ids] = True
        return mask

    def _constant(self, ids: NDArray[Any], score: float, scored: bool) -> Found | None:
        if not len(ids):
            return None
        return Found(ids, np.full(len(ids), score) if scored else None)

    # Words

    def _term(self, query: wq.Term, scored: bool) -> Found | None:
        text = self._text(query.fieldname, query.text)
        return None if text is None else self._word(query.fieldname, text, query.boost, scored)

    def _text(self, field: str, text: Any) -> bytes | None:
        if isinstance(text, bytes):
            return text
        schema = self._statistics.schema
        if field not in schema:
            return None
        try:
            encoded: bytes = schema[field].to_bytes(text)
        except ValueError:
            return None
        return encoded

    def _word(self, field: str, text: bytes, boost: float, scored: bool) -> Found | None:
        postings = self._fields.get(field)
        extent = postings.find(text) if postings else None
        if postings is None or extent is None:
            return None
        ids = postings.ids.span(*extent)
        if not scored:
            return Found(ids, None)
        scores = self._statistics.scores(postings, *extent, self._statistics.rarity(field, text))
        if boost != 1.0:
            scores *= boost
        return Found(ids, scores)

    def _expansion(self, query: Any, scored: bool) -> Found | None:
        postings = self._fields.get(query.fieldname)
        if postings is None:
            return None
        if type(query) is wq.Prefix and query.text in ("", b""):
            return self._every(wq.Every(query.fieldname, boost=query.boost), scored)
        numbers = matching_terms(
            query, postings.dictionary, self._searcher().reader() if _needs_reader(query) else None
        )
        if not len(numbers):
            return None
        if len(numbers) == 1:
            return self._word(query.fieldname, postings.dictionary.term(int(numbers[0])), query.boost, scored)
        if scored and _expansion_is_scored(query, len(numbers), self._size):
            return self._scored_union(postings, numbers, query.boost)
        return self._constant(np.nonzero(self._union(postings, numbers))[0], 1.0, scored)

    def _scored_union(self, postings: FieldPostings, numbers: NDArray[np.int64], boost: float) -> Found:
        totals = np.zeros(self._size)
        hit = np.zeros(self._size, bool)
        for number in numbers.tolist():
            extent = postings.extent(number)
            ids = postings.ids.span(*extent)
            rarity = self._statistics.rarity(postings.field, postings.dictionary.term(number))
            scores = self._statistics.scores(postings, *extent, rarity)
            totals[ids] += scores * boost if boost != 1.0 else scores
            hit[ids] = True
        found = np.nonzero(hit)[0]
        return Found(found, totals[found])

    def _union(self, postings: FieldPostings, numbers: NDArray[np.int64]) -> NDArray[np.bool_]:
        """The documents of several terms, as a mask: runs of terms as slices, the commonest first."""
        mask = np.zeros(self._size, bool)
        firsts = postings.firsts()
        if int(numbers[-1]) - int(numbers[0]) == len(numbers) - 1:
            mask[postings.ids.span(int(firsts[numbers[0]]), int(firsts[numbers[-1] + 1]))] = True
            return mask
        starts = firsts[numbers].astype(np.int64)
        counts = firsts[numbers + 1].astype(np.int64) - starts
        order = np.argsort(-counts, kind="stable")
        ids = postings.ids.all()
        low, step = 0, 64
        while low < len(order):
            chosen = order[low : low + step]
            mask[ids[gather(starts[chosen], counts[chosen])]] = True
            low, step = low + step, step * 8
            if mask.all():  # common words cover every document long before the rare ones are read
                break
        return mask

    def _phrase(self, query: wq.Phrase, scored: bool) -> Found | None:
        postings = self._fields.get(query.fieldname)
        if postings is None:
            return None
        if not postings.has_places:
            return self._by_whoosh(query, scored)
        texts = [self._text(query.fieldname, word) for word in query.words]
        numbers = [-1 if text is None else postings.dictionary.find(text) for text in texts]
        if min(numbers) < 0:
            return None
        parts = [Found(postings.ids.span(*postings.extent(number)), None) for number in dict.fromkeys(numbers)]
        both = self._intersect(parts)
        if both is None:
            return None
        ids = phrase_documents(postings, numbers, both.ids.astype(np.int64), query.slop)
        if not len(ids):
            return None
        score_of = {
            number: self._scores_at(postings, number, text, ids)
            for number, text in zip(numbers, texts, strict=True)
            if text is not None and scored
        }
        scores = _summed([score_of[number] for number in numbers]) if scored else None
        return Found(ids, scores * query.boost if scores is not None and query.boost != 1.0 else scores)

    def _scores_at(self, postings: FieldPostings, number: int, text: bytes, ids: NDArray[Any]) -> NDArray[np.float64]:
        """A term's scores in some documents that hold it."""
        first, last = postings.extent(number)
        rarity = self._statistics.rarity(postings.field, text)
        scores = self._statistics.scores(postings, first, last, rarity)
        found: NDArray[np.float64] = scores[np.searchsorted(postings.ids.span(first, last), ids)]
        return found

    # Conditions

    def _and(self, query: wq.And, scored: bool) -> Found | None:
        children = list(query)
        if len(children) == 1:
            return self.find(children[0], scored=scored)
        parts = []
        excluded = [child for child in children if type(child) is wq.Not]
        masks = [child for child in children if hasattr(child, "document_mask")]
        for child in children:
            if child not in excluded and child not in masks:
                found = self.find(child, scored=scored)
                if found is None:
                    return None
                parts.append(found)
        together = self._intersect(parts) if parts else self._everything(scored=scored, score=0.0)
        for child in masks:
            together = None if together is None else _masked(together, self.mask(child))
        for child in excluded:
            together = self._without(together, self.find(child.query, scored=False))
        if together is None or together.scores is None:
            return together
        scores = together.scores + len(excluded) if excluded else together.scores
        return Found(together.ids, scores * query.boost if query.boost != 1.0 else scores)

    def _intersect(self, parts: Sequence[Found]) -> Found | None:
        first, *others = sorted(parts, key=lambda part: len(part.ids))
        ids, scores = first
        for other in others:
            if len(ids) * _SPARSE < len(other.ids):
                at = np.searchsorted(other.ids, ids)
                at[at == len(other.ids)] = 0
                kept = other.ids[at] == ids
            else:
                places = np.full(self._size, -1, np.int32)
                places[other.ids] = np.arange(len(other.ids), dtype=np.int32)
                at = places[ids]
                kept = at >= 0
            ids = ids[kept]
            if not len(ids):
                return None
            if scores is not None and other.scores is not None:
                scores = scores[kept] + other.scores[at[kept]]
        return Found(ids, scores)

    def _without(self, found: Found | None, other: Found | None) -> Found | None:
        if found is None or other is None:
            return found
        return _masked(found, ~self._marked(other))

    def _or(self, query: wq.Or, scored: bool) -> Found | None:
        if query.scale:
            return self._by_whoosh(query, scored)
        return self._any(query, scored, largest=False)

    def _largest(self, query: wq.DisjunctionMax, scored: bool) -> Found | None:
        return self._any(query, scored, largest=True)

    def _any(self, query: wq.Query, scored: bool, *, largest: bool) -> Found | None:
        children = list(query)
        parts = [found for found in (self.find(child, scored=scored) for child in children) if found is not None]
        boost = query.boost if len(children) > 1 else 1.0
        if not parts:
            return None
        if len(parts) == 1:
            ids, scores = parts[0]
            return Found(ids, scores * boost if scores is not None and boost != 1.0 else scores)
        hit = np.zeros(self._size, bool)
        totals = np.zeros(self._size)
        for ids, scores in parts:
            if scores is not None and largest:
                totals[ids] = np.where(hit[ids], np.maximum(totals[ids], scores), scores)
            elif scores is not None:
                totals[ids] += scores
            hit[ids] = True
        found_ids = np.nonzero(hit)[0]
        if not scored:
            return Found(found_ids, None)
        values = totals[found_ids]
        return Found(found_ids, values * boost if boost != 1.0 else values)

    def _not(self, query: wq.Not, scored: bool) -> Found | None:
        return self._without(self._everything(scored=scored), self.find(query.query, scored=False))

    def _and_not(self, query: wq.AndNot, scored: bool) -> Found | None:
        return self._without(self.find(query.a, scored=scored), self.find(query.b, scored=False))

    def _and_maybe(self, query: wq.AndMaybe, scored: bool) -> Found | None:
        must = self.find(query.a, scored=scored)
        if must is None or must.scores is None:
            return must
        may = self.find(query.b, scored=True)
        if may is None or may.scores is None:
            return must
        extra = np.zeros(self._size)
        extra[may.ids] = may.scores
        return Found(must.ids, must.scores + extra[must.ids])

    def _require(self, query: wq.Require, scored: bool) -> Found | None:
        found = self.find(query.a, scored=scored)
        if found is None:
            return None
        return _masked(found, self._marked(self.find(query.b, scored=False)))

    def _constant_score(self, query: wq.ConstantScoreQuery, scored: bool) -> Found | None:
        found = self.find(query.child, scored=False)
        return None if found is None else self._constant(found.ids, query.score, scored)

    # Everything, and columns

    def _everything(self, *, scored: bool, score: float = 1.0) -> Found | None:
        return self._constant(np.arange(self._size), score, scored)

    def _every(self, query: wq.Every, scored: bool) -> Found | None:
        if query.fieldname in (None, "", "*"):
            return self._everything(scored=scored, score=query.boost)
        postings = self._fields.get(query.fieldname)
        if postings is None:
            return None
        return self._constant(np.nonzero(self._owners(postings))[0], query.boost, scored)

    def _owners(self, postings: FieldPostings) -> NDArray[np.bool_]:
        """The documents that have something in a field."""

        def make() -> NDArray[np.bool_]:
            mask = np.zeros(self._size, bool)
            mask[postings.ids.all()] = True
            return mask

        mask: NDArray[np.bool_] = self.view.opened.remember(("owners", postings.field), make)
        return mask

    def _span(self, query: wq.NumericRange, scored: bool) -> Found | None:
        field = self._statistics.schema[query.fieldname]
        values = self.view.opened.stored_numbers(query.fieldname)
        postings = self._fields.get(query.fieldname)
        if values is None or postings is None or not query.constantscore:
            return self._by_whoosh(query, scored)
        inside = np.ones(self._size, bool)
        if query.start is not None:
            start = field.to_column_value(query.start)
            inside &= values > start if query.startexcl else values >= start
        if query.end is not None:
            end = field.to_column_value(query.end)
            inside &= values < end if query.endexcl else values <= end
        inside &= self._owners(postings)  # documents without a value hold the column's default
        return self._constant(np.nonzero(inside)[0], query.boost, scored)

    def _by_whoosh(self, query: wq.Query, scored: bool) -> Found | None:
        searcher = self._searcher()
        weighting = searcher.weighting if scored else None
        matcher = query.matcher(searcher, SearchContext(needs_current=scored, weighting=weighting))
        ids: list[int] = []
        scores: list[float] = []
        while matcher.is_active():
            ids.append(matcher.id())
            if scored:
                scores.append(matcher.score())
            matcher.next()
        return Found(np.array(ids, np.int64), np.array(scores) if scored else None) if ids else None


def _expansion_is_scored(query: Any, terms: int, documents: int) -> bool:
    """Whoosh's rule for words that stand for several terms: when their scores count and when each match is worth 1."""
    if not query.constantscore or terms == 2:
        return True
    return terms < _MANY_TERMS and documents > _SMALL_SEGMENT


def _masked(found: Found, mask: NDArray[np.bool_]) -> Found | None:
    kept = mask[found.ids]
    if not kept.any():
        return None
    return Found(found.ids[kept], None if found.scores is None else found.scores[kept])


def _needs_reader(query: wq.Query) -> bool:
    return type(query) not in (wq.Prefix, wq.FuzzyTerm) and not (type(query) is wq.Wildcard and "[" not in query.text)


def _summed(scores: list[NDArray[np.float64]]) -> NDArray[np.float64]:
    """Added up in the order of Whoosh's binary tree."""
    if len(scores) == 1:
        return scores[0]
    half = len(scores) // 2
    return _summed(scores[:half]) + _summed(scores[half:])


_METHODS: Final[dict[type, Callable[[Evaluator, Any, bool], Found | None]]] = {
    wq.Term: Evaluator._term,
    wq.Phrase: Evaluator._phrase,
    wq.And: Evaluator._and,
    wq.Or: Evaluator._or,
    wq.DisjunctionMax: Evaluator._largest,
    wq.Not: Evaluator._not,
    wq.AndNot: Evaluator._and_not,
    wq.AndMaybe: Evaluator._and_maybe,
    wq.Require: Evaluator._require,
    wq.ConstantScoreQuery: Evaluator._constant_score,
    wq.Every: Evaluator._every,
    wq.NumericRange: Evaluator._span,
    wq.DateRange: Evaluator._span,
}
