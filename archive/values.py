"""Values: frozen dataclasses made by keywords, whose methods are written when the first one is made.

`dataclasses.dataclass` writes and compiles six functions for every class, a millisecond each time the program starts;
some eighty such classes are loaded before its window stands. Here one is, the constructor; the others are the same for
all of them.
"""

from __future__ import annotations

import operator
import threading
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, dataclass_transform

from archive.unloaded import unloaded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# `dataclasses` wants `inspect`, and with it Python's grammar, for classes without a docstring: a thirtieth of a start
with unloaded("inspect"):
    import dataclasses

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
    dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=True)(kind)
    fields = dataclasses.fields(kind)
    all_of = operator.attrgetter(*[one.name for one in fields] or ["__class__"])

    def same(self: object, other: object) -> bool:
        return bool(all_of(self) == all_of(other)) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: object) -> int:
        return hash(all_of(self))

    methods = {"__eq__": same, "__hash__": hashed, "__repr__": _shown, "__setattr__": _refuse, "__delattr__": _refuse}
    for name, method in methods.items():
        type.__setattr__(kind, name, method)
    type.__setattr__(kind, "__init__", _constructor(kind, fields))


def _shown(self: Any) -> str:  # noqa: ANN401 -- any value
    fields = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in dataclasses.fields(self))
    return f"{type(self).__qualname__}({fields})"


def _refuse(_self: object, name: str, _value: object = None) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot change {name!r}")


def _constructor(kind: type[Any], fields: Sequence[dataclasses.Field[Any]]) -> Callable[..., None]:
    """Write ``__init__``, with a keyword for every field, as `dataclasses` does."""
    space: dict[str, Any] = {"__name__": kind.__module__, "_put": object.__setattr__, "_unset": object()}
    heads, lines = "", ""
    for number, one in enumerate(fields):
        head = value = one.name
        if one.default is not dataclasses.MISSING:
            head, space[f"_{number}"] = f"{one.name}=_{number}", one.default
        elif one.default_factory is not dataclasses.MISSING:
            head, space[f"_{number}"] = f"{one.name}=_unset", one.default_factory
            value = f"_{number}() if {one.name} is _unset else {one.name}"
        heads += f", {head}"
        lines += f" _put(self, {one.name!r}, {value})\n"
    exec(f"def __init__(self{', *' if fields else ''}{heads}):\n{lines or ' pass'}", space)  # noqa: S102
    made: Callable[..., None] = space["__init__"]
    made.__qualname__ = f"{kind.__qualname__}.__init__"
    return made
