"""Whoosh's query tree, evaluated on the arrays of one segment.

Each kind of query becomes operations on whole arrays: a term is a slice and a table look-up, AND and OR are
intersections and sums, a filter is a mask kept from query to query. What is not known here goes through Whoosh's own
matcher over the same segment. Hits, scores and order are those of Whoosh's collectors, down to two of its habits that
one might not expect:

* a prefix, pattern or range is scored by BM25F like an OR of its words when it stands for few of them, and counts 1
  when for many (`search.codec.words`);
* a NOT beside other conditions adds 1 to every score.

Four defects of its matchers are not repeated: DisjunctionMax gives a document the score of a *neighbour* when that is
higher, AndNot lets through a document at the head of a segment that should have been excluded, AndMaybe inside an And
misses scores it should have added, and Not shows a deleted document at the end of a segment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
from whoosh import query as wq
from whoosh.searching import SearchContext

from search.codec.found import Found, everything, in_all, in_any, largest, of_mask
from search.codec.queries import AnyTerm
from search.codec.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from search.codec.scoring import Statistics
    from search.codec.segment import SegmentView

_MASKS_KEPT: Final = 64


class Evaluator:
    """Evaluates queries on one segment, at one commit."""

    def __init__(self, view: SegmentView, statistics: Statistics, searcher: Callable[[], Any]) -> None:
        """Args: the segment; the figures of the whole index; what opens Whoosh's searcher of the segment."""
        self.view = view
        self._schema = statistics.schema
        self._words = Words(view, statistics, searcher)
        self._searcher = searcher
        self._size = view.documents

    def find(self, query: wq.Query, *, scored: bool, within: NDArray[np.bool_] | None = None) -> Found | None:
        """Evaluate a query.

        Args:
            query: a normalised Whoosh query.
            scored: scores are wanted.
            within: documents outside may be left out; None for no such limit.

        Returns:
            None when nothing matches; deleted documents may be among what does.
        """
        limited = _LIMITED.get(type(query))
        if limited is not None:
            return limited(self, query, scored, within)
        method = _METHODS.get(type(query))
        if method is not None:
            return method(self, query, scored)
        if hasattr(query, "document_mask"):
            return of_mask(self.mask(query), score=0.0 if scored else None)
        if isinstance(query, wq.MultiTerm):
            return self._words.expansion(query, scored=scored)
        if query == wq.NullQuery:
            return None
        return self._by_whoosh(query, scored)

    def mask(self, query: wq.Query) -> NDArray[np.bool_]:
        """The documents a query finds, as a bit each; kept for the next time."""
        masks: dict[wq.Query, NDArray[np.bool_]] = self.view.remember("masks", dict)
        mask = masks.get(query)
        if mask is None:
            mask = query.document_mask(self.view) if hasattr(query, "document_mask") else self._marked(query)
            while len(masks) >= _MASKS_KEPT:
                masks.pop(next(iter(masks)), None)
            masks[query] = mask
        return mask

    def _marked(self, query: wq.Query) -> NDArray[np.bool_]:
        found = self.find(query, scored=False)
        return np.zeros(self._size, bool) if found is None else found.mask()

    def _term(self, query: wq.Term, scored: bool, within: NDArray[np.bool_] | None) -> Found | None:
        text = self._words.text(query.fieldname, query.text)
        if text is None:
            return None
        return self._words.term(query.fieldname, text, query.boost, scored=scored, within=within)

    def _any_term(self, query: AnyTerm, scored: bool, within: NDArray[np.bool_] | None) -> Found | None:
        parts = self._words.terms(query.wanted, scored=scored, within=within)
        return in_any(parts) if parts else None

    def _prefix(self, query: wq.Prefix, scored: bool) -> Found | None:
        if query.text in ("", b""):
            return self._every(wq.Every(query.fieldname, boost=query.boost), scored)
        return self._words.expansion(query, scored=scored)

    def _phrase(self, query: wq.Phrase, scored: bool, within: NDArray[np.bool_] | None) -> Found | None:
        postings = self.view.opened.fields.get(query.fieldname)
        if postings is None:
            return None
        if not postings.has_places:
            return self._by_whoosh(query, scored)
        return self._words.phrase(query, scored=scored, within=within)

    def _and(self, query: wq.And, scored: bool, within: NDArray[np.bool_] | None) -> Found | None:
        children = list(query)
        if len(children) == 1:
            return self.find(children[0], scored=scored, within=within)
        excluded = [child.query for child in children if type(child) is wq.Not]
        masks = [self.mask(child) for child in children if hasattr(child, "document_mask")]
        wanted = [child for child in children if type(child) is not wq.Not and not hasattr(child, "document_mask")]
        limits = masks if within is None else [within, *masks]
        together = self._in_all(wanted, scored, np.logical_and.reduce(limits) if limits else None)
        if together is None:
            return None
        for mask in masks:
            together = together.only(mask)
        for child in excluded:
            together = together.only(~self._marked(child))
        if masks or excluded:
            return _if_any(together.plus(len(excluded)).times(query.boost))
        return together.times(query.boost)

    def _in_all(self, queries: list[wq.Query], scored: bool, within: NDArray[np.bool_] | None) -> Found | None:
        """What all of some queries find: the rarest first, of the others only what stands in what is left."""
        if not queries:
            return everything(self._size, score=0.0 if scored else None)
        parts: list[Found] = []
        for query in sorted(queries, key=self._most) if len(queries) > 1 else queries:
            found = self.find(query, scored=scored, within=within)
            if found is None:
                return None
            parts.append(found)
            within = found.mask()
        return in_all(parts)

    def _most(self, query: wq.Query) -> int:
        """In how many documents a query is found at most, as far as that costs nothing to know."""
        kind = type(query)
        if kind is AnyTerm:
            return sum(self._words.size_of(field, text) for field, text, _ in query.wanted)
        if kind is wq.Term:
            return self._words.size_of(query.fieldname, self._words.text(query.fieldname, query.text))
        if kind is wq.Phrase:
            texts = [self._words.text(query.fieldname, word) for word in query.words]
            return min((self._words.size_of(query.fieldname, text) for text in texts), default=0)
        if kind is wq.Or:
            return sum(map(self._most, query))
        if kind is wq.And:
            return min(map(self._most, query), default=0)
        return self._size

    def _or(self, query: wq.Or, scored: bool, within: NDArray[np.bool_] | None) -> Found | None:
        if query.scale:
            return self._by_whoosh(query, scored)
        parts = self._alternatives(query, scored, within)
        return in_any(parts).times(query.boost if len(query) > 1 else 1.0) if parts else None

    def _alternatives(self, query: wq.Or, scored: bool, within: NDArray[np.bool_] | None) -> list[Found]:
        """What the parts of an OR find, those of ORs within it among them: all are added up at once."""
        parts: list[Found] = []
        for child in query:
            if type(child) is AnyTerm:
                parts.extend(self._words.terms(child.wanted, scored=scored, within=within))
            elif type(child) is wq.Or and child.boost == 1.0 and not child.scale:
                parts.extend(self._alternatives(child, scored, within))
            elif (found := self.find(child, scored=scored, within=within)) is not None:
                parts.append(found)
        return parts

    def _largest(self, query: wq.DisjunctionMax, scored: bool) -> Found | None:
        parts = [found for child in query if (found := self.find(child, scored=scored)) is not None]
        return largest(parts).times(query.boost if len(query) > 1 else 1.0) if parts else None

    def _not(self, query: wq.Not, scored: bool) -> Found | None:
        return of_mask(~self._marked(query.query), score=1.0 if scored else None)

    def _and_not(self, query: wq.AndNot, scored: bool) -> Found | None:
        found = self.find(query.a, scored=scored)
        return None if found is None else _if_any(found.only(~self._marked(query.b)))

    def _and_maybe(self, query: wq.AndMaybe, scored: bool) -> Found | None:
        must = self.find(query.a, scored=scored)
        may = self.find(query.b, scored=True) if must is not None and scored else None
        if must is None or must.scores is None or may is None or may.scores is None:
            return must
        extra = np.zeros(self._size)
        extra[may.ids] = may.scores
        return Found(self._size, must.ids, must.scores + extra[must.ids], positive=must.positive and may.positive)

    def _require(self, query: wq.Require, scored: bool) -> Found | None:
        found = self.find(query.a, scored=scored)
        return None if found is None else _if_any(found.only(self._marked(query.b)))

    def _constant_score(self, query: wq.ConstantScoreQuery, scored: bool) -> Found | None:
        found = self.find(query.child, scored=False)
        return found if found is None or not scored else of_mask(found.mask(), score=query.score)

    def _every(self, query: wq.Every, scored: bool) -> Found | None:
        score = query.boost if scored else None
        if query.fieldname in (None, "", "*"):
            return everything(self._size, score=score)
        owners = self._words.owners(self.view, query.fieldname)
        return None if owners is None else of_mask(owners, score=score)

    def _span(self, query: wq.NumericRange, scored: bool) -> Found | None:
        field = self._schema[query.fieldname]
        values = self.view.opened.stored_numbers(query.fieldname)
        owners = self._words.owners(self.view, query.fieldname)
        if values is None or owners is None or not query.constantscore:
            return self._by_whoosh(query, scored)
        inside = owners.copy()  # documents without a value hold the column's default
        if query.start is not None:
            start = field.to_column_value(query.start)
            inside &= values > start if query.startexcl else values >= start
        if query.end is not None:
            end = field.to_column_value(query.end)
            inside &= values < end if query.endexcl else values <= end
        return of_mask(inside, score=query.boost if scored else None)

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
        if not ids:
            return None
        return Found(self._size, np.array(ids, np.int64), np.array(scores) if scored else None, positive=False)


def _if_any(found: Found | None) -> Found | None:
    return found if found is not None and len(found) else None


_LIMITED: Final[dict[type, Callable[[Evaluator, Any, bool, NDArray[np.bool_] | None], Found | None]]] = {
    AnyTerm: Evaluator._any_term,
    wq.Term: Evaluator._term,
    wq.Phrase: Evaluator._phrase,
    wq.And: Evaluator._and,
    wq.Or: Evaluator._or,
}
_METHODS: Final[dict[type, Callable[[Evaluator, Any, bool], Found | None]]] = {
    wq.Prefix: Evaluator._prefix,
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
