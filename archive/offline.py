"""Libraries that could go online, kept from it: what they would use for that is not there.

trafilatura, courlan and htmldate import urllib3 although nothing of ours ever lets them fetch a page; urllib3 tries out
an IPv6 socket when it is imported. In its place, and in that of its certificates, stands a module whose every name is a
class that can be made and subclassed, as those libraries do when they are imported, and does nothing.
"""

from __future__ import annotations

import sys
from types import ModuleType


class Nothing(Exception):  # noqa: N818 -- it is whatever is asked for, an error class too
    """Stands for a class, a function, an error or a value of a library that is not there."""

    def __init__(self, *_values: object, **_named: object) -> None:
        super().__init__("Cuttings never goes online")

    def __setitem__(self, _name: object, _value: object) -> None:
        """Takes whatever it is told, as a table of headers would."""

    def __getattr__(self, name: str) -> type[Nothing]:
        """More of the same; what Python itself asks for is not there."""
        if name.startswith("__"):
            raise AttributeError(name)
        return Nothing


class Absent(ModuleType):
    """A module whose every name is `Nothing`."""

    def __getattr__(self, name: str) -> type[Nothing]:
        """A name of it."""
        if name.startswith("__"):
            raise AttributeError(name)
        return Nothing


def _take_away(library: str, *parts: str) -> None:
    if library in sys.modules:
        return
    package = sys.modules[library] = Absent(library)
    package.__path__ = []
    for part in parts:
        module = sys.modules[f"{library}.{part}"] = Absent(f"{library}.{part}")
        setattr(package, part, module)


_take_away("urllib3", "connection", "exceptions", "response", "util")
_take_away("certifi")
