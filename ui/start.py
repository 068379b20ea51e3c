"""What a start does not wait for: modules that are loaded once the window is painted.

An empty window of Qt stands in a fifth of a second; NumPy, Whoosh and the reading pane would each add half as much
again. So they are imported where they are used, and here ahead of time. What knows no Qt is loaded in the reading lane,
where nobody waits. What does is loaded on the window's thread, a part in each of its turns (`ui.turns`): Qt for Python
makes a class when it is first named, in Python, and another thread that then names the same one would be given half of
it. `tests/ui/test_start.py` says what must not be loaded before.
"""

from __future__ import annotations

import importlib
import time
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SEARCH = (
    *("search.grammar", "search.analysis.analysers", "search.codec.buffer", "search.codec.index", "search.schema"),
    *("search.index", "search.searcher"),
)
"""For the lane, before a question is asked; what takes long in parts."""

LATER = (
    "archive.accession",
    "archive.workers.pool",
    "archive.correcting",
    "archive.served",
    "ui.operations.noting",
)
"""For the lane, in the order in which a person may come to need them."""

FURNITURE = (
    *("ui.actions", "ui.care_handlers", "ui.handlers"),
    *("ui.sidebar.delegate", "ui.sidebar.pane", "ui.drop_area", "ui.toasts", "ui.duties", "ui.inbox"),
)
"""For the window, before a hand can reach for them."""

PANES = (
    *("ui.reader.galley", "ui.reader.tables", "ui.reader.markup", "ui.reader.typesetter", "ui.reader.annotating"),
    *("ui.reader.margins", "ui.reader.notes_list", "ui.reader.view", "ui.reader.sheet", "ui.reader.copy_page"),
    *("ui.reader.printing", "ui.reader.pdf_pages", "ui.reader.original_page", "ui.reader.style_card"),
    *("ui.reader.bar", "ui.reader.pane"),
    *("ui.details.facts", "ui.details.field_row", "ui.details.pane", "ui.dialogs.tag_editor"),
)
"""For the window, before an article is chosen; what takes long in parts."""

TURN = 0.004
"""Seconds of kinds of widgets that are loaded in one turn."""


def load(names: tuple[str, ...], read: Callable[..., None]) -> Iterator[None]:
    """Import what knows no Qt, so that the first use of each is as quick as the second; a module a turn.

    A lane that imports holds Python's lock, and with it up whoever types: so between two it waits for their hand.

    Args:
        names: the modules.
        read: runs a function in the reading lane, see `ui.tasks.TaskRunner.read`.
    """
    for name in names:
        loaded: list[object] = []
        work = partial(importlib.import_module, name)
        read(work, done=loaded.append, failed=loaded.append)  # of a fault its first use will tell
        while not loaded:
            yield


def load_on_window(names: tuple[str, ...]) -> Iterator[None]:
    """Import what knows Qt, a module a turn."""
    for name in names:
        importlib.import_module(name)
        yield


def load_kinds() -> Iterator[None]:
    """Load every kind of Qt's widgets: the first time Qt for Python is asked what a viewport is, it does so at once."""
    from PySide6 import QtWidgets

    begun = time.perf_counter()
    for name in dir(QtWidgets):
        getattr(QtWidgets, name)
        if time.perf_counter() - begun > TURN:
            yield
            begun = time.perf_counter()
