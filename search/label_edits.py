"""Facets and chips write themselves into the text of a question, so that people see the language and learn it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from search.explaining import quoted
from search.lexing import LABELS, Kind, lex

if TYPE_CHECKING:
    from search.lexing import Lexeme

State = Literal["only", "not", "off"]


def label_state(text: str, label: str, value: str) -> State:
    """Whether a question asks for a label, against it, or says nothing of it.

    Args:
        text: the question as typed.
        label: the name of a field: ``tag``, ``site``, ``on`` …
        value: its value.
    """
    for lexeme, negated in _labels(text):
        if _is(lexeme, label, value):
            return "not" if negated else "only"
    return "off"


def with_label(text: str, label: str, value: str, state: str) -> str:
    """The question with a label asked for (``only``), asked against (``not``) or not mentioned (``off``)."""
    kept = text
    for lexeme, negated in reversed(_labels(text)):
        if _is(lexeme, label, value):
            start = lexeme.start - 1 if negated and text[lexeme.start - 1] != "T" else lexeme.start
            if negated and kept[:start].rstrip().endswith("NOT"):
                start = len(kept[:start].rstrip()) - 3
            kept = f"{kept[:start].rstrip()} {kept[lexeme.end :].lstrip()}".strip()
    if state == "off":
        return kept
    added = f"{'-' if state == 'not' else ''}{label}:{quoted(value)}"
    return f"{_whole(kept)} {added}".strip()


@lru_cache(maxsize=2)  # a sidebar asks about each of its lines, for the text before and the one after it
def _labels(text: str) -> tuple[tuple[Lexeme, bool], ...]:
    found = []
    negated = False
    for lexeme in lex(text):
        if lexeme.kind is Kind.FIELD:
            found.append((lexeme, negated))
        negated = lexeme.kind is Kind.NOT and not negated
    return tuple(found)


def _is(lexeme: Lexeme, label: str, value: str) -> bool:
    same = LABELS.get(lexeme.name, lexeme.name) == LABELS.get(label, label)
    return same and lexeme.text.strip().casefold() == value.strip().casefold()


def _whole(text: str) -> str:
    """The question so that something added to it holds for all of it: alternatives in parentheses, quotes closed."""
    lexemes = lex(text)
    while lexemes and lexemes[-1].kind in {Kind.NOT, Kind.OR, Kind.AND}:
        text = text[: lexemes.pop().start].rstrip()
    if lexemes and not lexemes[-1].closed:
        text += '"'
    depth = 0
    alternatives = False
    for lexeme in lexemes:
        depth += (lexeme.kind is Kind.OPEN) - (lexeme.kind is Kind.CLOSE)
        alternatives = alternatives or (lexeme.kind is Kind.OR and depth <= 0)
    text += ")" * max(0, depth)
    return f"({text})" if alternatives else text
