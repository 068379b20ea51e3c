"""Values: frozen dataclasses made by keywords, whose methods are written when the first one is made.

`dataclasses.dataclass` writes and compiles six functions for every class, a millisecond each time the program starts.
Some seventy such classes are loaded before its window stands. The dozen that are used there, or by the first question,
are plain dataclasses: to write the methods later takes longer.
"""

from __future__ import annotations

import dataclasses
import threading
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")

_AWAITING = "awaits its first instance"

_finishing = threading.RLock()


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(dataclasses.field,))
def frozen(kind: type[T]) -> type[T]:
    """Make a class what ``dataclass(frozen=True, kw_only=True)`` would, but not before its first instance."""

    def first(self: object, **given: object) -> None:
        finished(kind)
        vars(kind)["__init__"](self, **given)

    setattr(first, _AWAITING, True)
    type.__setattr__(kind, "__init__", first)
    return kind


def finished(kind: type[T]) -> type[T]:
    """The class with all its methods; for whoever asks a class for its fields, which may have no instance yet."""
    if _awaited(kind):
        with _finishing:
            if _awaited(kind):
                _finish(kind)
    return kind


def _awaited(kind: type[Any]) -> bool:
    return hasattr(vars(kind).get("__init__"), _AWAITING)


def _finish(kind: type[Any]) -> None:
    """Write the methods. The constructor comes last: whoever sees it, sees them all."""
    dataclasses.dataclass(init=False, frozen=True, kw_only=True)(kind)
    fields = [(one.name, one.type, one) for one in dataclasses.fields(kind)]
    like = dataclasses.make_dataclass(kind.__name__, fields, repr=False, eq=False, frozen=True, kw_only=True)
    type.__setattr__(kind, "__init__", vars(like)["__init__"])
