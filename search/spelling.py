"""Better spellings and completions, from the words that stand in the archive itself, never from a dictionary."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from search.analysis.folding import fold, is_unspaced
from search.analysis.tokens import read_run, runs_of
from search.explaining import quoted
from search.lexing import LABELS, Kind, lex
from search.query import All, Any, Words
from search.schema import SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Iterable

    from search.codec.snapshot import Snapshot
    from search.query import Node, SearchQuery

FEW: Final = 3
"""Answers below this number are few enough to ask whether something else was meant."""

_SHORTEST: Final = 4
_TWO_EDITS: Final = 6  # letters a word must have for two of them to be wrong
_COLUMNS: Final = {"site": "source", "author": "names", "lang": "language", "section": "section"}


def better_spelling(snapshot: Snapshot, query: SearchQuery) -> str:
    """The question with the words that find nothing or little replaced by likelier ones; empty when there are none."""
    text = query.text
    changed = False
    for words in _words(query.root):
        for match in runs_of(words.text):
            typed = match[0]
            if snapshot.document_frequency("body", fold(typed)) >= FEW:  # most words: no more is asked of them
                continue
            better = "" if is_unspaced(typed) or read_run(typed).width > 1 else _better(snapshot, typed)
            if better and typed in text:
                text = text.replace(typed, better)
                changed = True
    return text if changed else ""


def _words(node: Node) -> list[Words]:
    match node:
        case Words(wild=False, fuzzy=0):
            return [node]
        case All(parts=parts) | Any(parts=parts):
            return [words for part in parts for words in _words(part)]
        case _:
            return []


def _better(snapshot: Snapshot, typed: str) -> str:
    word = fold(typed)
    if len(word) < _SHORTEST:
        return ""
    own = 0
    for field in ("body", "headline", "author", "publisher"):
        own += snapshot.document_frequency(field, word)
        if own >= FEW:
            return ""
    if any(map(str.isdigit, word)):
        return ""
    distance = 1 if len(word) < _TWO_EDITS else 2
    for field in ("body", "headline", "author"):
        for near in snapshot.near_words(field, word, distance=distance, limit=5):
            if near.word != word and near.documents > own * 4 and not near.word[0].isdigit():
                return near.word
    return ""


def completions(snapshot: Snapshot, typed: str, limit: int) -> list[str]:
    """What the last word or label of a question may become.

    Args:
        snapshot: the index.
        typed: the question so far, or its last word.
        limit: how many at most.
    """
    lexemes = lex(typed)
    if not lexemes or typed[-1:].isspace():
        return []
    last = lexemes[-1]
    if last.kind is Kind.FIELD and last.name in LABELS:
        name = LABELS[last.name]
        return [f"{name}:{quoted(value)}" for value in _values(snapshot, name, last.text)][:limit]
    word = fold(last.text)
    if last.kind not in {Kind.WORD, Kind.PHRASE} or not word or " " in word:
        return []
    labels = [
        f"{name}:{quoted(value)}" for name in ("tag", "site", "author") for value in _values(snapshot, name, word)[:2]
    ]
    words = [found for found, _ in snapshot.words_with_prefix("body", word, limit) if not is_unspaced(found)]
    room = max(limit - len(labels), limit // 2)
    return (words[:room] + labels)[:limit]


def _values(snapshot: Snapshot, name: str, start: str) -> list[str]:
    """Tags, publishers, authors with a word that begins like this."""
    wanted = fold(start)
    if name == "tag":
        tables = (view.labels.get("tags") for view in snapshot.views)
        values = {value for table in tables if table is not None for value in table.values}
    elif name in _COLUMNS:
        texts = (text for view in snapshot.views for text in view.opened.ordinals(_COLUMNS[name])[0])
        values = {value for text in texts for value in text.split(SEPARATOR)}
    else:
        return []
    folded = {value: fold(value) for value in values}
    heads = sorted(value for value in values if folded[value].startswith(wanted))
    return heads + sorted(value for value in values if f" {wanted}" in folded[value] and value not in heads)


def as_written(better: str, typed: str, texts: Iterable[str]) -> str:
    """A better spelling with its new words as some texts write them most often: Förster, where the index says forster.

    Args:
        better: what `better_spelling` said.
        typed: the question it came from, whose own words stay as they were typed.
        texts: of a few articles the better question finds.
    """
    kept = {match[0] for match in runs_of(typed)}
    forms: dict[str, Counter[str]] = {match[0]: Counter() for match in runs_of(better) if match[0] not in kept}
    for text in texts:
        for match in runs_of(text):
            found = forms.get(fold(match[0]))
            if found is not None:
                found[match[0]] += 1
    for word, found in forms.items():
        if found:
            better = better.replace(word, found.most_common(1)[0][0])
    return better
