"""Qt for Python, imported without what it does at every start for its developers alone: half of an empty window's time.

Its library carries some thousand lines of Python as source and compiles them anew whenever it is loaded. They word the
message about a call with wrong arguments, and write type stubs; here each is compiled when something of it is asked
for. And its enumerations, three thousand members in all, go the long way of Python's `enum`, which checks what a person
may have written; here they go a short one to the same end.
"""

from __future__ import annotations

import builtins
import enum
import importlib
import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import CodeType

FEATURES = """
def feature_import(*given, **named): pass
feature_imported = feature_import
"""
"""Shiboken's own `import` reads the source of all that is imported, looking for a switch that we do not use."""

UNASKED = """
def update_mapping(*given): return whole({file!r}, globals(), "update_mapping")(*given)
"""
"""What Shiboken's C takes out of a module without asking it."""

LATER = {
    "shibokensupport/feature.py": FEATURES,
    "shibokensupport/signature/errorhandler.py": "",
    "shibokensupport/signature/layout.py": "",
    "shibokensupport/signature/lib/enum_sig.py": "",
    "shibokensupport/signature/lib/pyi_generator.py": "",
    "shibokensupport/signature/lib/tool.py": "",
    "shibokensupport/signature/mapping.py": UNASKED,
    "shibokensupport/signature/parser.py": "",
}
"""What is compiled when it is asked for something, by its place in Shiboken's library, and what stands in for it."""

STAND_IN = """
from ui.quick_qt import whole
def __getattr__(name): return whole({file!r}, globals(), name)
"""

SHIBOKENS = {"module": None, "qualname": None, "type": None, "start": 1, "boundary": enum.KEEP}
"""How Shiboken asks for an enumeration, and nobody else."""


def load() -> None:
    """Import Qt's core; to be called before anything else of Qt is imported."""
    enum.EnumType._create_ = _create  # type: ignore[attr-defined]  # from now on: Qt's classes are made when first named
    builtins.compile = _compile  # type: ignore[assignment]
    try:
        importlib.import_module("PySide6.QtCore")
    finally:
        builtins.compile = _at_once
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


# --- its Python ---

_at_once = compile
_sources: dict[str, bytes] = {}
_lock = threading.RLock()


def _compile(source: Any, file: Any, mode: str, *more: Any, **named: Any) -> CodeType:  # noqa: ANN401 -- as Python's
    """What `compile` gives, or a stand-in for what can wait."""
    if file in LATER:
        _sources[file] = source
        source = (STAND_IN + LATER[file]).format(file=file).encode()
    code: CodeType = _at_once(source, file, mode, *more, **named)
    return code


def whole(file: str, module: dict[str, Any], name: str) -> Any:  # noqa: ANN401 -- whatever the module has
    """Make of a stand-in the module that it stands for; what that has by a name.

    Raises:
        AttributeError: it has no such name.
    """
    with _lock:
        if not name.startswith("__"):  # Python asks every module for those
            if source := _sources.pop(file, None):
                del module["__getattr__"]
                exec(_at_once(source, file, "exec"), module)  # noqa: S102 -- as Shiboken does
            if name in module:
                return module[name]
        raise AttributeError(name)


# --- its enumerations ---

_checked = enum.EnumType._create_  # type: ignore[attr-defined]
_unchecked = enum._simple_enum  # type: ignore[attr-defined]  # noqa: SLF001 -- as Python's own library makes its own


def _create(cls: type[enum.Enum], class_name: str, names: Any, **how: object) -> type[enum.Enum]:  # noqa: ANN401
    """What `enum` makes of a name and members; for Shiboken, unless a member is called like a method, by `_fill`."""
    made: type[enum.Enum]
    if how != SHIBOKENS or any(hasattr(cls, name) for name, _ in names):
        made = _checked(cls, class_name, names, **how)
    else:
        made = _unchecked(cls, boundary=enum.KEEP)(type(class_name, (), {}))
        _fill(made, names)
    return made


def _fill(made: Any, members: list[tuple[str, int]]) -> None:  # noqa: ANN401 -- an enumeration, inside
    """Give an empty enumeration its members: `_unchecked` in a third of its time, it looks each up in every base."""
    flags, single, several = issubclass(made, enum.Flag), 0, 0
    new, with_value, put = made._member_type_.__new__, made._use_args_, type.__setattr__
    in_order, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    for name, value in members:
        member = by_value.get(value)
        if member is None:  # and no other name of one
            by_value[value] = member = new(made, value) if with_value else new(made)
            vars(member).update(_value_=value, _name_=name, __objclass__=made, _sort_order_=len(in_order))
            if flags and (value <= 0 or value & (value - 1)):
                several |= value
            else:
                single |= value
                in_order.append(name)
        by_name[name] = member
        put(made, name, member)
    if flags:
        every = single | several
        put(made, "_flag_mask_", every)
        put(made, "_singles_mask_", single)
        put(made, "_all_bits_", 2 ** every.bit_length() - 1)
        if in_order != sorted(in_order, key=lambda name: by_name[name].value):
            put(made, "_iter_member_", made._iter_member_by_def_)
