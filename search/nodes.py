"""Parts of a question put together: alternatives, conjunctions, places. Nesting that says nothing is taken out."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from search.query import All, Any, Label, Not, Words

if TYPE_CHECKING:
    from search.query import Field, Node

_ONCE = {"site", "lang", "section"}  # an article has only one: two of them can only mean either


def all_of(parts: list[Node]) -> Node:
    """Parts that must all hold, as one."""
    if len(parts) == 1:
        return parts[0]
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, All) else (part,))]
    kept = _either(flat)
    return kept[0] if len(kept) == 1 else All(parts=tuple(kept))


def any_of(parts: list[Node]) -> Node | None:
    """Alternatives as one; None when there is none."""
    if len(parts) == 1:
        return parts[0]
    flat = dict.fromkeys(inner for part in parts for inner in (part.parts if isinstance(part, Any) else (part,)))
    if not flat:
        return None
    return next(iter(flat)) if len(flat) == 1 else Any(parts=tuple(flat))


def _either(parts: list[Node]) -> list[Node]:
    """Parts that must all hold, where two values of a field that has only one become alternatives."""
    merged: list[Node] = []
    alternatives: dict[str, list[Node]] = {}
    for part in parts:
        if isinstance(part, Label) and part.name in _ONCE:
            if part.name not in alternatives:
                merged.append(part)
            alternatives.setdefault(part.name, []).append(part)
        else:
            merged.append(part)
    return [
        any_of(alternatives[part.name]) or part if isinstance(part, Label) and part.name in alternatives else part
        for part in merged
    ]


def placed(node: Node, places: list[Field]) -> Node:
    """The same question with every word that has no place of its own looked for in these."""
    match node:
        case Words(field=None):
            return any_of([dataclasses.replace(node, field=place) for place in dict.fromkeys(places)]) or node
        case All(parts=parts):
            return All(parts=tuple(placed(part, places) for part in parts))
        case Any(parts=parts):
            return Any(parts=tuple(placed(part, places) for part in parts))
        case Not(part=part):
            return Not(part=placed(part, places))
        case _:
            return node
