"""The words that set an article apart from the rest of the archive, and the articles that share them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np
from whoosh import query as wq

from search.analysis.folding import is_unspaced
from search.codec.queries import KeyIn
from search.schema import KEY

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from search.codec.segment import SegmentView
    from search.codec.snapshot import Matches, Snapshot

_ASKED: Final = 16  # telling words that related articles are looked for with
_SHORTEST: Final = 3
_PIECE: Final = 1 << 16
_MOST_COMMON: Final = 0.25  # a word in more of the archive than this tells nothing


class TellingWord(NamedTuple):
    """A word of an article and how much it says about it."""

    text: str
    worth: float


def telling_words(snapshot: Snapshot, article: int, limit: int) -> list[TellingWord]:
    """The words frequent in an article and rare in the archive, most telling first."""
    for view in snapshot.views:
        for number in view.documents_with_keys(KEY, np.array([article])).tolist():
            return _telling(view, int(number), limit)
    return []


def _telling(view: SegmentView, number: int, limit: int) -> list[TellingWord]:
    """Read off the postings: those of the article are where its number stands; each belongs to the term they lie in."""
    field = view.opened.fields.get("body")
    if field is None:
        return []
    postings = _places_of(field.ids.all(), number)
    firsts = field.firsts()
    terms = np.searchsorted(firsts, postings.astype(firsts.dtype), side="right") - 1
    counts = np.ones(len(postings)) if field.codes is None else field.codes.all()[postings] >> 8
    documents = firsts[terms + 1].astype(np.int64) - firsts[terms]
    worth = (1 + np.log(np.maximum(counts, 1))) * np.log(view.documents / documents + 1)
    worth[documents > max(_MOST_COMMON * view.documents, 4)] = 0
    words = []
    for at in np.argsort(-worth, kind="stable")[: limit * 4].tolist():
        text = field.dictionary.term(int(terms[at])).decode("utf-8", "replace")
        if worth[at] > 0 and _tells(text):
            words.append(TellingWord(text, float(worth[at])))
    return words[:limit]


def _places_of(ids: NDArray[Any], number: int) -> NDArray[np.int64]:
    """Where a number stands in a long array in which it is rare: by pieces that stay in the cache."""
    found = [np.flatnonzero(ids[at : at + _PIECE] == number) + at for at in range(0, len(ids), _PIECE)]
    return np.concatenate(found) if found else np.empty(0, np.int64)


def _tells(text: str) -> bool:
    if is_unspaced(text):
        return len(text) > 1
    return len(text) >= _SHORTEST and not text[0].isdigit() and "@" not in text and "." not in text


def related_to(snapshot: Snapshot, article: int) -> Matches | None:
    """Articles that share an article's telling words; None when it has none."""
    words = telling_words(snapshot, article, _ASKED)
    if not words:
        return None
    most = words[0].worth
    terms = [wq.Term(field, word.text, boost=word.worth / most) for word in words for field in ("body", "headline")]
    return snapshot.matches(wq.And([wq.Or(terms), wq.Not(KeyIn(KEY, frozenset({article})))]))
