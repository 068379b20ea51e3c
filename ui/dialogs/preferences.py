"""The preferences, made from `Settings`: a line for each of its fields. There is no OK: each change acts."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ui import phrases
from ui.dialogs.room import take_room
from ui.icons import dot
from ui.labels import wrapped
from ui.number_field import NumberField
from ui.settings import ACCENTS, help_text
from ui.theme import SCROLL_BAR

if TYPE_CHECKING:
    from ui.settings import Settings
    from ui.theme import Theme


WIDEST = 900
"""Logical pixels of a page that has its words beside its choices: a dialog fits on a screen of 1024."""


class PreferencesDialog(QDialog):
    """Each change is done at once.

    Signals:
        changed: the name of the preference that has another value now.
    """

    changed = Signal(str)

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take_room(self, theme, 150, 95)
        self._tabs = QTabWidget(documentMode=True)
        self._tabs.setAccessibleName(self.tr("Pages of the preferences"))
        self._forms: dict[str, QFormLayout] = {}
        for field in dataclasses.fields(settings):
            if help_text(field.name):
                self._form(field.metadata["page"]).addRow(*self._line(field))
        theme.changed.connect(self._widen)
        self._widen()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.rejected.connect(self.close)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(4))
        lines.addWidget(self._tabs)
        lines.addWidget(buttons)

    def _widen(self) -> None:
        """As wide as the pages' words; where a small screen is not, words stand above their choices."""
        for area, form in zip(self._tabs.findChildren(QScrollArea), self._forms.values(), strict=True):
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
            if form.sizeHint().width() > WIDEST:
                form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
            area.setMinimumWidth(form.sizeHint().width() + SCROLL_BAR)

    def _form(self, page: str) -> QFormLayout:
        if page not in self._forms:
            space, inside = self._theme.space, QWidget()
            form = QFormLayout(inside)
            form.setContentsMargins(space(4), space(5), space(4), space(4))
            form.setVerticalSpacing(space(3.5))
            form.setHorizontalSpacing(space(5))
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            self._forms[page] = form
            area = QScrollArea(widgetResizable=True)  # large letters on a small screen need more than it has
            area.setProperty("kind", "scrolled")
            area.setFrameShape(QScrollArea.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(inside)
            self._tabs.addTab(area, page_name(page))
        return self._forms[page]

    def _line(self, field: dataclasses.Field[Any]) -> tuple[str, QWidget] | tuple[QWidget]:
        name, value, words = field.name, getattr(self._settings, field.name), help_text(field.name)
        if isinstance(value, bool):
            box = QCheckBox(words)
            box.setChecked(value)
            box.toggled.connect(lambda on: self._set(name, on))
            return (box,)
        widget = self._editor(field, value)
        widget.setObjectName(name)
        widget.setAccessibleName(words)
        return (words, widget) if "folder" not in field.metadata else (_below(words, widget),)

    def _editor(self, field: dataclasses.Field[Any], value: Any) -> QWidget:  # noqa: ANN401 -- Qt's signature
        name = field.name
        if "choices" in field.metadata:
            combo = QComboBox()
            for choice in field.metadata["choices"]:
                combo.addItem(choice_name(choice), choice)
                if choice in ACCENTS:
                    combo.setItemIcon(combo.count() - 1, dot(ACCENTS[choice]))
            combo.setCurrentIndex(combo.findData(value))
            combo.currentIndexChanged.connect(lambda _: self._set(name, combo.currentData()))
            return combo
        if "range" in field.metadata:
            spin = NumberField(self._theme, *field.metadata["range"])
            spin.setSingleStep(5 if field.metadata["range"][1] > 60 else 1)
            spin.setValue(value)
            spin.valueChanged.connect(lambda number: self._set(name, number))
            return spin
        return self._folder(name, value)

    def _folder(self, name: str, value: str) -> QWidget:
        holder = QWidget()
        line = QLineEdit(value, readOnly=True, placeholderText=self.tr("no folder"))
        line.setAccessibleName(help_text(name))
        line.setMinimumWidth(self._theme.space(60))  # the label goes above it
        choose = QPushButton(self.tr("Choose…"))
        off = QPushButton(self.tr("None"))

        def put(folder: str) -> None:
            line.setText(folder)
            self._set(name, folder)

        def ask() -> None:
            folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"))
            if folder:
                put(folder)

        choose.clicked.connect(ask)
        off.clicked.connect(lambda: put(""))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(line, 1)
        row.addWidget(choose)
        row.addWidget(off)
        return holder

    def _set(self, name: str, value: object) -> None:
        setattr(self._settings, name, value)
        self.changed.emit(name)


def _below(words: str, widget: QWidget) -> QWidget:
    """A wide widget below its words; a form would indent it."""
    holder = QWidget()
    lines = QVBoxLayout(holder)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.addWidget(wrapped(words))
    lines.addWidget(widget)
    return holder


def page_name(page: str) -> str:
    """What a page of the preferences is called."""
    return {
        "look": phrases.translate("preferences", "Window"),
        "reading": phrases.translate("preferences", "Reading"),
        "import": phrases.translate("preferences", "Import and backup"),
    }.get(page, page)


def choice_name(choice: str) -> str:
    """What a choice is called; languages in their own words."""
    translate = phrases.translate
    return {
        "system": translate("preferences", "As the system"),
        "light": translate("preferences", "Light"),
        "dark": translate("preferences", "Dark"),
        "comfortable": translate("preferences", "Comfortable"),
        "compact": translate("preferences", "Compact"),
        "serif": translate("preferences", "With serifs"),
        "blue": translate("preferences", "Blue"),
        "teal": translate("preferences", "Teal"),
        "green": translate("preferences", "Green"),
        "orange": translate("preferences", "Orange"),
        "red": translate("preferences", "Red"),
        "pink": translate("preferences", "Pink"),
        "violet": translate("preferences", "Violet"),
        "graphite": translate("preferences", "Graphite"),
        "sans": translate("preferences", "Without serifs"),
        "auto": translate("preferences", "As the window"),
        "paper": translate("preferences", "White paper"),
        "sepia": translate("preferences", "Sepia"),
        "en": "English",
        "ar": "العربية",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
        "ru": "Русский",
        "zh_CN": "简体中文",
    }.get(choice, choice)
