"""Qt for Python, imported without what it does at every start for its developers alone: half of an empty window's time.

Its library carries some thousand lines of Python as source and compiles them anew whenever it is loaded. They word the
message about a call with wrong arguments, and write type stubs; here each is compiled when something of it is asked
for. And its enumerations, two hundred with three thousand members, go the long way of Python's `enum`, which checks
what a person may have written; here each goes a short one to the same end, and not before something of it is asked
for. What that takes away is `Qt.AlignLeft`, the short form that Qt for Python still forgives: it looks into no such.
"""

from __future__ import annotations

import builtins
import enum
import importlib
import threading
from typing import TYPE_CHECKING, Any

from archive.unloaded import unloaded

if TYPE_CHECKING:
    from collections.abc import Callable
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
        with unloaded("tempfile", "traceback"):  # Shiboken's own `__init__` names them, and needs none
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
                _wake_all()
                del module["__getattr__"]
                exec(_at_once(source, file, "exec"), module)  # noqa: S102 -- as Shiboken does
            if name in module:
                return module[name]
        raise AttributeError(name)


# --- its enumerations ---

_checked = enum.EnumType._create_  # type: ignore[attr-defined]
_unchecked = enum._simple_enum  # type: ignore[attr-defined]  # noqa: SLF001 -- as Python's own library makes its own


def _create(cls: type[enum.Enum], class_name: str, names: Any, **how: object) -> type[enum.Enum]:  # noqa: ANN401
    """What `enum` makes of a name and members; for Shiboken one that waits, unless a member is called like a method."""
    made: type[enum.Enum]
    if how != SHIBOKENS or any(hasattr(cls, name) for name, _ in names):
        made = _checked(cls, class_name, names, **how)
    else:
        made = type.__new__(_Waiting, class_name, (cls,), {})  # type: ignore[assignment]
        _waiting[made] = cls, names
        if _all_awake:
            _wake(made)
    return made


class _Waiting(enum.EnumType):
    """What an enumeration is of until something of it is asked for. Of two hundred, a start asks a fifth."""

    def __getattribute__(cls, name: str) -> Any:  # noqa: ANN401 -- whatever it has
        if name not in _OUTSIDE:
            _wake(cls)
        return type.__getattribute__(cls, name)

    __setattr__ = type.__setattr__


def _awake_for(name: str) -> Callable[..., Any]:
    def asked(cls: _Waiting, *given: object, **named: object) -> object:
        _wake(cls)
        return getattr(enum.EnumType, name)(cls, *given, **named)

    return asked


for _name in ("__call__", "__contains__", "__dir__", "__getitem__", "__iter__", "__len__", "__repr__", "__reversed__"):
    type.__setattr__(_Waiting, _name, _awake_for(_name))  # Python does not look for these in the class itself

_OUTSIDE = {"__class__", "__module__", "__mro__", "__name__", "__qualname__"}
_waiting: dict[type, tuple[type[enum.Enum], list[tuple[str, int]]]] = {}


def _wake(made: Any) -> None:  # noqa: ANN401 -- an enumeration, inside
    """Make of one that waits what it stands for."""
    with _lock:
        if made in _waiting:
            kind, members = _waiting.pop(made)
            pattern = _unchecked(kind, boundary=enum.KEEP)(type(made.__name__, (), {}))  # named: Python empties rubbish
            for name, value in vars(pattern).items():
                if name not in _OUTSIDE and name not in {"__dict__", "__weakref__"}:
                    type.__setattr__(made, name, value)
            _fill(made, members)
            type.__setattr__(made, "__class__", enum.EnumType)  # last: until then others wait at the lock


def _wake_all() -> None:
    """From now on none waits: Shiboken's own Python writes short forms."""
    global _all_awake  # noqa: PLW0603 -- as its enumerations, there is one in a process
    _all_awake = True
    for made in list(_waiting):
        _wake(made)


_all_awake = False


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
