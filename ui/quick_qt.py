"""Qt for Python, imported without what it does at every start for its developers alone: half of an empty window's time.

Its library carries some thousand lines of Python as source and compiles them anew whenever it is loaded. They word the
message about a call with wrong arguments, and write type stubs; here each is compiled when something of it is asked
for. And its enumerations, three thousand members in all, go the long way of Python's `enum` that checks what a person
may have written; here they are made as the standard library makes its own.
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
_as_pythons_own = enum._simple_enum  # type: ignore[attr-defined]  # noqa: SLF001 -- `enum` has no public way as quick


def _create(cls: type[enum.Enum], class_name: str, names: Any, **how: object) -> type[enum.Enum]:  # noqa: ANN401
    """What `enum` makes of a name and members; for Shiboken the short way, which Python's own library takes."""
    made: type[enum.Enum]
    if how == SHIBOKENS:
        made = _as_pythons_own(cls, boundary=enum.KEEP)(type(class_name, (), dict(names)))
    else:
        made = _checked(cls, class_name, names, **how)
    return made
