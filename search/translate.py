"""From a question to a Whoosh query over the fields of `search.schema`.

A word is looked for in every text field: as it stands, and by its stem in each language the archive holds whose
script it is written in, because nobody says in which language they ask. Phrases, wildcards and near spellings mean
the words as they stand. Labels, dates and lengths only choose; they say nothing about the order.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Final

from whoosh import query as wq

from search.analysis.folding import fold, is_unspaced
from search.analysis.stems import word_stems
from search.analysis.tokens import Run, read_run, runs_of
from search.codec.queries import AnyTerm, NumberSpan
from search.labels import Catalogue
from search.masks import Everything
from search.nodes import units_joined
from search.query import All, Any, DateField, Dates, Field, Label, Length, Not, Words
from search.schema import STEMMED, TEXTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from search.codec.snapshot import Snapshot
    from search.query import Node

BOOSTS: Final = {"headline": 3.0, "body": 1.0, "author": 0.8, "publisher": 0.6, "notes": 0.5}
"""What a word in each field weighs; see tests/search/test_relevance.py for the measure."""

STEM_BOOST: Final = 0.6
_COLUMNS: Final = {
    DateField.PUBLISHED: "published",
    DateField.CAPTURED: "captured",
    DateField.ACCESSIONED: "accessioned",
}
_PATTERN = re.compile(r"[^\W_*?]*[*?][\w*?]*")
_FIGURE = re.compile(r"(\d+(?:\.\d+)?)([^\W\d_]{1,4})$")
_SHORTEST_FUZZY: Final = 3
_MOST_REMEMBERED: Final = 20_000


class Vocabulary:
    """The words of one snapshot, and the languages it holds."""

    def __init__(self, snapshot: Snapshot, languages: Sequence[str]) -> None:
        self.languages = languages
        self._views = snapshot.views
        self._known: dict[tuple[str, str], bool] = {}

    def has(self, field: str, word: str) -> bool:
        """Whether a word stands in a field of any article: what does not need not be asked for."""
        found = self._known.get((field, word))
        if found is None:
            postings = (view.opened.fields.get(field) for view in self._views)
            term = _encoded(word)
            found = any(one is not None and one.dictionary.find(term) >= 0 for one in postings)
            if len(self._known) >= _MOST_REMEMBERED:
                self._known.clear()
            self._known[field, word] = found
        return found


def _encoded(word: str) -> bytes:
    return word.encode("utf-8", "replace")


class Translator:
    """Makes Whoosh queries for one snapshot, whose words, languages and labels it knows."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._catalogue = Catalogue(snapshot)
        self.languages = self._catalogue.languages
        self._vocabulary = Vocabulary(snapshot, self.languages)
        self._words: dict[Words, wq.Query | None] = {}

    def to_whoosh(self, node: Node) -> wq.Query:
        """A question, or a part of one, as a Whoosh query; parts in which there is no word are left out."""
        return self._query(node) or Everything()

    def _query(self, node: Node) -> wq.Query | None:  # noqa: PLR0911 -- one for each kind of node
        match node:
            case Words():
                return self._asked(node)
            case Label():
                return self._catalogue.mask(node)
            case Dates():
                first = node.first or 1  # an unknown date is 0 and lies before nothing
                return NumberSpan(_COLUMNS[node.field], first, node.last or None)
            case Length():
                return NumberSpan("words", node.least, node.most)
            case Not(part=part):
                inner = self._query(part)
                return None if inner is None else wq.Not(inner)
            case All(parts=parts):
                return _both([query for query in map(self._query, units_joined(parts)) if query is not None])
            case Any(parts=parts):
                return _either([query for query in map(self._query, parts) if query is not None])

    def _asked(self, words: Words) -> wq.Query | None:
        """A word or phrase; remembered, because a question is asked again with every letter typed."""
        try:
            return self._words[words]
        except KeyError:
            if len(self._words) >= _MOST_REMEMBERED:
                self._words.clear()
            query = self._words[words] = words_query(words, self._vocabulary)
            return query


def _both(parts: list[wq.Query]) -> wq.Query | None:
    if parts and all(isinstance(part, wq.Not) for part in parts):
        parts = [Everything(), *parts]
    return parts[0] if len(parts) == 1 else wq.And(parts) if parts else None


def _either(parts: list[wq.Query]) -> wq.Query | None:
    parts = [wq.And([Everything(), part]) if isinstance(part, wq.Not) else part for part in parts]
    return parts[0] if len(parts) == 1 else wq.Or(parts) if parts else None


def words_query(words: Words, vocabulary: Vocabulary) -> wq.Query | None:
    """One word or phrase of a question, None when there is nothing in it to look for."""
    fields = _fields(words.field)
    if words.phrase:
        return _phrase(words.text, fields, vocabulary, words.slop)
    if words.fuzzy:
        return _fuzzy(words.text, fields, vocabulary, words.fuzzy)
    if words.wild:
        return _wild(words.text, fields, vocabulary)
    runs = (read_run(match[0]) for match in runs_of(words.text))
    return _both([part for part in (_run(run, fields, vocabulary) for run in runs) if part is not None])


def _fields(field: Field | None) -> tuple[str, ...]:
    return TEXTS if field is None else (field.value,)


def _run(run: Run, fields: Sequence[str], vocabulary: Vocabulary) -> wq.Query | None:
    texts = [piece.text for piece in run.pieces]
    if is_unspaced(texts[0]):
        return _unspaced(texts, fields, vocabulary)
    if run.width > 1:
        firsts, others = sequence(run)
        parts = [_adjacent([fold(text) for text in firsts], fields, vocabulary)]
        return _either([*parts, *(_word(text, fields, vocabulary) for text in others)])
    parts = [_word(text, fields, vocabulary) for text in spellings(run)]
    if unit := apart(texts[0]):
        parts.append(_adjacent(unit, fields, vocabulary))
    return _either(parts)


def apart(word: str) -> list[str]:
    """A number and the unit written on to it, folded: 20 and km of 20km. Nothing for other words."""
    match = _FIGURE.match(word)
    return [fold(part) for part in match.groups()] if match else []


def spellings(run: Run) -> list[str]:
    """The spellings of a word that a question asks for: all, but who writes U.S. does not mean us."""
    texts = [piece.text for piece in run.pieces]
    dotted = "." in texts[0] and texts[0].count(".") == len(texts[0]) // 2 and not texts[0][0].isdigit()
    return texts[:1] if dotted and run.width == 1 else texts


def sequence(run: Run) -> tuple[list[str], list[str]]:
    """The words of a run one after the other, and its other spellings."""
    firsts, others = [], []
    for _, pieces in itertools.groupby(run.pieces, key=lambda piece: piece.place):
        first, *rest = (piece.text for piece in pieces)
        firsts.append(first)
        others += rest
    return firsts, others


def _word(text: str, fields: Sequence[str], vocabulary: Vocabulary) -> wq.Query:
    """A word in any of its forms. The word as typed counts most; a form that shares its stem counts by `STEM_BOOST`."""
    word = fold(text)
    stems = [found for found in word_stems(text, vocabulary.languages) if found]
    terms = []
    for field in fields:
        boost = BOOSTS[field]
        forms = [(field, word, boost)]
        if field in STEMMED:
            forms += [(field, other, boost * STEM_BOOST) for other in stems if other != word]
            forms += [(STEMMED[field], other, boost * STEM_BOOST) for other in dict.fromkeys([*stems, word])]
        terms += [(name, _encoded(form), weight) for name, form, weight in forms if vocabulary.has(name, form)]
    return AnyTerm(terms) if terms else wq.NullQuery


def _unspaced(pairs: list[str], fields: Sequence[str], vocabulary: Vocabulary) -> wq.Query:
    pairs = [fold(pair) for pair in pairs]
    if len(pairs) == 1:
        return _either([wq.Prefix(field, pairs[0], boost=BOOSTS[field]) for field in fields]) or wq.NullQuery
    return _adjacent(pairs[:-1], fields, vocabulary)


def _adjacent(words: list[str], fields: Sequence[str], vocabulary: Vocabulary, slop: int = 0) -> wq.Query:
    """Words one after the other, with so many others between at most, in the fields that have them all."""
    parts: list[wq.Query] = []
    for field in fields:
        if words and all(vocabulary.has(field, word) for word in words):
            if len(words) == 1:
                parts.append(wq.Term(field, words[0], boost=BOOSTS[field]))
            else:
                parts.append(wq.Phrase(field, [*map(_encoded, words)], slop=slop + 1, boost=BOOSTS[field]))
    if not parts:
        return wq.NullQuery
    return parts[0] if len(parts) == 1 else wq.Or(parts)


def phrase_words(text: str) -> list[str]:
    """The folded words a phrase is made of, in order.

    In scripts without spaces these are overlapping pairs; the last character of a run stands alone in the index, which
    matters only where something follows it.
    """
    words: list[str] = []
    runs = [read_run(match[0]) for match in runs_of(text)]
    for number, run in enumerate(runs):
        firsts, _ = sequence(run)
        if is_unspaced(firsts[0]) and len(firsts) > 1 and number == len(runs) - 1:
            firsts = firsts[:-1]
        words += firsts
    return [word for word in map(fold, words) if word]


def _phrase(text: str, fields: Sequence[str], vocabulary: Vocabulary, slop: int) -> wq.Query | None:
    words = phrase_words(text)
    if len(words) == 1 and len(words[0]) == 1 and is_unspaced(words[0]):
        return _unspaced(words, fields, vocabulary)
    return _adjacent(words, fields, vocabulary, slop) if words else None


def _fuzzy(text: str, fields: Sequence[str], vocabulary: Vocabulary, edits: int) -> wq.Query | None:
    words = [fold(match[0]) for match in runs_of(text)]
    parts: list[wq.Query] = []
    for word in words:
        allowed = edits if len(word) > _SHORTEST_FUZZY else min(edits, 1) if len(word) == _SHORTEST_FUZZY else 0
        if allowed and not is_unspaced(word):
            terms = [wq.FuzzyTerm(field, word, boost=BOOSTS[field], maxdist=allowed) for field in fields]
            parts.append(terms[0] if len(terms) == 1 else wq.Or(terms))
        else:
            parts += _plain_parts(word, fields, vocabulary)
    return _both(parts)


def _wild(text: str, fields: Sequence[str], vocabulary: Vocabulary) -> wq.Query | None:
    """Patterns over whole words; what is not part of a pattern is a word as it stands."""
    parts: list[wq.Query] = []
    at = 0
    for match in _PATTERN.finditer(text):
        parts += _plain_parts(text[at : match.start()], fields, vocabulary)
        parts += _pattern(fold(match[0]), fields, vocabulary)
        at = match.end()
    parts += _plain_parts(text[at:], fields, vocabulary)
    return _both(parts)


def _plain_parts(text: str, fields: Sequence[str], vocabulary: Vocabulary) -> list[wq.Query]:
    words = phrase_words(text)
    return [_adjacent(words, fields, vocabulary)] if words else []


def _pattern(pattern: str, fields: Sequence[str], vocabulary: Vocabulary) -> list[wq.Query]:
    letters = pattern.replace("*", "").replace("?", "")
    if not letters:
        return []
    if is_unspaced(letters):
        single = len(letters) == 1
        return [_unspaced([letters], fields, vocabulary)] if single else _plain_parts(letters, fields, vocabulary)
    kind = wq.Prefix if pattern == letters + "*" else wq.Wildcard
    text = letters if kind is wq.Prefix else re.sub(r"\*{2,}", "*", pattern)
    terms = [kind(field, text, boost=BOOSTS[field]) for field in fields]
    return [terms[0] if len(terms) == 1 else wq.Or(terms)]
