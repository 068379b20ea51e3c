"""Letters, size, width, height of line and paper: the few things that make reading pleasant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QSlider, QWidget

if TYPE_CHECKING:
    from ui.settings import Settings
    from ui.theme import Theme

_RANGES = {"reader_size": (12, 36), "reader_width": (40, 120), "reader_leading": (120, 220)}


class StyleCard(QFrame):
    """Changes the preferences for reading as one watches.

    Signals:
        changed: a preference has another value.
    """

    changed = Signal()

    def __init__(self, parent: QWidget, theme: Theme, settings: Settings) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._settings = settings
        self.setObjectName("style-card")
        self.setProperty("kind", "card")
        self._font = self._choice("reader_font", {"serif": self.tr("Serif"), "sans": self.tr("Sans serif")})
        self._paper = self._choice(
            "reader_paper",
            {
                "auto": self.tr("As the window"),
                "paper": self.tr("Paper"),
                "sepia": self.tr("Sepia"),
                "dark": self.tr("Dark"),
            },
        )
        self._sliders = {name: self._slider(name) for name in _RANGES}
        form = QFormLayout(self)
        form.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        form.setVerticalSpacing(theme.space(2))
        for name, field in (
            (self.tr("Letters"), self._font),
            (self.tr("Paper"), self._paper),
            (self.tr("Size"), self._sliders["reader_size"]),
            (self.tr("Width"), self._sliders["reader_width"]),
            (self.tr("Line height"), self._sliders["reader_leading"]),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)

    def open_at(self, where: QPoint) -> None:
        """Show below a point of the screen, its right edge there."""
        self.adjustSize()
        self.move(where - QPoint(self.width(), 0))
        self.show()
        self._font.setFocus()

    def _choice(self, name: str, choices: dict[str, str]) -> QComboBox:
        box = QComboBox()
        for value, text in choices.items():
            box.addItem(text, value)
        box.setCurrentIndex(box.findData(getattr(self._settings, name)))
        box.currentIndexChanged.connect(lambda index: self._set(name, box.itemData(index)))
        return box

    def _slider(self, name: str) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(*_RANGES[name])
        slider.setValue(getattr(self._settings, name))
        slider.setMinimumWidth(180)
        slider.valueChanged.connect(lambda value: self._set(name, value))
        return slider

    def _set(self, name: str, value: object) -> None:
        setattr(self._settings, name, value)
        self.changed.emit()
