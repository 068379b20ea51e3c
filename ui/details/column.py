"""A column of widgets that is filled anew for each article."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Column(QWidget):
    """Widgets, one below the other."""

    def __init__(self, spacing: int = 0) -> None:
        super().__init__()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(spacing)

    def clear(self) -> None:
        """Take everything out."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()

    def put(self, widget: QWidget) -> None:
        """Add a widget. It is shown at once: a layout shows it a moment later, below its heading would be nothing."""
        self._lines.addWidget(widget)
        widget.show()

    def gap(self, height: int) -> None:
        """Leave some room."""
        self._lines.addSpacing(height)
