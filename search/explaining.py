"""How a question was read, in plain words, and the question written out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from search.query import All, Any, DateField, Dates, Label, Length, Not, Words

if TYPE_CHECKING:
    from search.query import Node, SearchQuery

_LABELS = {
    "tag": "tagged “{}”", "site": "from “{}”", "author": "by “{}”", "lang": "in the language “{}”",
    "section": "in the section “{}”", "url": "with “{}” in the address",
}  # fmt: skip
_HAS = {"notes": "with notes", "highlight": "with highlights", "image": "with a picture", "version": "with versions"}
_DATES = {DateField.PUBLISHED: "published", DateField.CAPTURED: "captured", DateField.ACCESSIONED: "added"}


def explain(query: SearchQuery) -> str:
    """How a question was read, in one line."""
    return _explain(query.root, outer=True)


def _explain(node: Node, *, outer: bool = False) -> str:  # noqa: PLR0911 -- one for each kind of node
    match node:
        case Words():
            return _explain_words(node)
        case Label():
            return _explain_label(node)
        case Dates():
            return f"{_DATES[node.field]} {_explain_span(_day(node.first), _day(node.last))}"
        case Length():
            return _explain_length(node)
        case Not(part=part):
            return f"not {_explain(part)}"
        case All(parts=parts):
            text = " and ".join(_explain(part) for part in parts) or "every article"
            return text if outer or len(parts) < 2 else f"({text})"
        case Any(parts=parts):
            text = " or ".join(_explain(part) for part in parts)
            return text if outer or len(parts) < 2 else f"({text})"


def _explain_words(words: Words) -> str:
    where = f" in the {words.field}" if words.field else ""
    if words.fuzzy:
        return f"words spelt nearly like “{words.text}”{where}"
    if words.wild:
        return f"words of the form “{words.text}”{where}"
    if not words.phrase:
        return f"“{words.text}” in any of its forms{where}"
    between = f" with up to {words.slop} words between" if words.slop else ""
    return f"exactly “{words.text}”{between}{where}"


def _explain_label(label: Label) -> str:
    if label.name == "has":
        return _HAS.get(label.value, f"with {label.value}")
    if label.name == "is":
        return label.value
    return _LABELS[label.name].format(label.value) + (" exactly" if label.exact else "")


def _explain_span(first: str, last: str) -> str:
    if first == last:
        return f"on {first}"
    if not last:
        return f"on or after {first}"
    return f"from {first} to {last}" if first else f"on or before {last}"


def _explain_length(length: Length) -> str:
    if length.least is not None and length.most is not None:
        return (
            f"{length.least} to {length.most} words long"
            if length.least != length.most
            else f"{length.most} words long"
        )
    return f"at least {length.least} words long" if length.least is not None else f"at most {length.most} words long"


def to_text(query: SearchQuery) -> str:
    """A question in the form that reads as the same question."""
    return _write(query.root, inside=None)


def _write(node: Node, *, inside: type | None) -> str:  # noqa: PLR0911 -- one for each kind of node
    match node:
        case Words():
            return _write_words(node)
        case Label():
            return f"{node.name}:{'=' if node.exact else ''}{quoted(node.value)}"
        case Dates():
            return _write_dates(node)
        case Length():
            return _write_length(node)
        case Not(part=part):
            return f"-{_write(part, inside=Not)}"
        case All(parts=parts):
            text = " ".join(_write(part, inside=All) for part in parts)
            return f"({text})" if inside is Not and len(parts) > 1 else text or "*"
        case Any(parts=parts):
            text = " OR ".join(_write(part, inside=Any) for part in parts)
            return text if inside in {None, Any} else f"({text})"


def _write_words(words: Words) -> str:
    if words.phrase:
        inner = f"“{words.text}”" if '"' in words.text else f'"{words.text}"'
        text = f"{inner}~{words.slop}" if words.slop else inner
    else:
        text = words.text + (f"~{words.fuzzy}" if words.fuzzy else "")
    return f"{words.field}:{text}" if words.field else text


def _write_dates(dates: Dates) -> str:
    first, last = _day(dates.first), _day(dates.last)
    name = {DateField.PUBLISHED: "on", DateField.CAPTURED: "captured", DateField.ACCESSIONED: "added"}[dates.field]
    return f"{name}:{first}" if first == last else f"{name}:{first}..{last}"


def _write_length(length: Length) -> str:
    least = "" if length.least is None else str(length.least)
    most = "" if length.most is None else str(length.most)
    return f"words:{least}" if least == most else f"words:{least}..{most}"


def quoted(value: str) -> str:
    """A field's value, in quotes where it would not be read as one word."""
    plain = not any(char.isspace() or char in '()|"“”„«»‹›「」『』（）' for char in value)
    if plain and value and value[0] not in "=<>":
        return value
    return f'"{value}"' if '"' not in value else f"“{value}”"


def _day(number: int) -> str:
    return f"{number // 10_000:04}-{number // 100 % 100:02}-{number % 100:02}" if number else ""
