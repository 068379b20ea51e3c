"""Parts of a question put together: alternatives, conjunctions, places. Nesting that says nothing is taken out."""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING

from search.query import All, Any, Label, Not, Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from search.query import Field, Node

_is_number = re.compile(r"\d+(?:[.,]\d+)*$").match
_is_unit = re.compile(r"[^\W\d_]{1,4}\*?$").match
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


def units_joined(parts: Iterable[Node]) -> list[Node]:
    """Parts that must all hold, where a number and the short word behind it may also be one word: 10 kg, or 10kg."""
    found: list[Node] = []
    for part in parts:
        units = part.parts if isinstance(part, Any) else (part,)
        number = found[-1] if found else None
        joined = [one for unit in units if (one := _joined(number, unit)) is not None]
        if number is not None and joined:  # (10 OR 10kg) AND (kg OR 10kg)
            found[-1:] = [Any(parts=(number, *joined)), Any(parts=(*units, *joined))]
        else:
            found.append(part)
    return found


def _joined(number: Node | None, unit: Node) -> Words | None:
    if not (isinstance(number, Words) and isinstance(unit, Words) and number.field == unit.field):
        return None
    fits = _is_number(number.text) and _is_unit(unit.text) and not (unit.phrase or unit.fuzzy)
    return dataclasses.replace(unit, text=number.text + unit.text) if fits else None
