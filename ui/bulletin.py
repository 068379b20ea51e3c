"""What every view listens to: one object, one signal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from archive.model import Changes


class Bulletin(QObject):
    """Tells every view what a write changed; each decides for itself what to fetch again.

    Signals:
        changed: carries an `archive.model.Changes` that is not empty.
    """

    changed = Signal(object)

    def post(self, changes: Changes) -> None:
        """Tell everybody, unless nothing changed."""
        if changes:
            self.changed.emit(changes)
