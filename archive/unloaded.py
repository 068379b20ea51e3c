"""Modules that others import at their head and hardly ever need: stand-ins, until something of them is asked for."""

from __future__ import annotations

import importlib
import sys
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def unloaded(*names: str) -> Iterator[None]:
    """Whoever imports one of the modules in this time is given one that fetches from it what it is asked for.

    Args:
        names: modules; those that are loaded already are given as ever.
    """
    stand_ins = {name: _stand_in(name) for name in names if name not in sys.modules}
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name, stand_in in stand_ins.items():
            if sys.modules.get(name) is stand_in:
                del sys.modules[name]


def _stand_in(name: str) -> ModuleType:
    made = ModuleType(name)

    def fetch(what: str) -> object:
        if sys.modules.get(name) is made:
            del sys.modules[name]
        return getattr(importlib.import_module(name), what)

    vars(made)["__getattr__"] = fetch
    return made
