"""What a start does not wait for: modules that are loaded once the window is painted.

An empty window of Qt stands in a fifth of a second; NumPy, Whoosh and the reading pane would each add half as much
again. So they are imported where they are used, and here ahead of time, in the reading lane, where nobody waits.
`tests/ui/test_start.py` says what must not be loaded before.
"""

from __future__ import annotations

import importlib

LATER = (
    "search.index",
    "search.searcher",
    "search.grammar",
    "ui.reader.copy_page",
    "ui.reader.pane",
    "ui.details.pane",
    "ui.dialogs.tag_editor",
    "archive.accession",
    "archive.workers.pool",
)
"""In the order in which a person may come to need them."""


def load() -> None:
    """Import them, so that the first use of each is as quick as the second."""
    for name in LATER:
        importlib.import_module(name)
