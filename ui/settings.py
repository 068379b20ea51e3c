"""A person's preferences: type, default, choices and help for each. The preferences form is made from this.

They lie in the person's own configuration folder, never in the archive: they belong to the person. One JSON file,
written beside and renamed; a damaged one is set aside and the defaults are used.
"""

from __future__ import annotations

import dataclasses
import json
import os
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

from ui.phrases import translate
from ui.places import settings_file

if TYPE_CHECKING:
    from pathlib import Path


ACCENTS = {
    "blue": "#0b57d0",
    "teal": "#00727a",
    "green": "#1a6b3c",
    "orange": "#a04a00",
    "red": "#b3261e",
    "pink": "#a8246b",
    "violet": "#6a3fc4",
    "graphite": "#4a5160",
}
"""Accents that can be chosen instead of the system's; each is moved until it can be read in either palette."""


def _choice(default: str, *choices: str, page: str) -> Any:  # noqa: ANN401 -- dataclasses.field is Any
    return field(default=default, metadata={"choices": choices, "page": page})


def _number(default: int, low: int, high: int, *, page: str) -> Any:  # noqa: ANN401
    return field(default=default, metadata={"range": (low, high), "page": page})


def _switch(default: bool, *, page: str) -> Any:  # noqa: ANN401
    return field(default=default, metadata={"page": page})


@dataclass(slots=True, kw_only=True)
class Settings:
    """Every preference; those without a help text are remembered, not asked."""

    theme: str = _choice("system", "system", "light", "dark", page="look")
    accent: str = _choice("system", "system", *ACCENTS, page="look")
    language: str = _choice("system", "system", "en", "ar", "de", "es", "fr", "ru", "zh_CN", page="look")
    density: str = _choice("comfortable", "comfortable", "compact", page="look")
    text_scale: int = _number(100, 80, 300, page="look")
    reader_font: str = _choice("serif", "serif", "sans", page="reading")
    reader_size: int = _number(18, 12, 36, page="reading")
    reader_width: int = _number(68, 40, 120, page="reading")
    reader_leading: int = _number(155, 120, 220, page="reading")
    reader_paper: str = _choice("auto", "auto", "paper", "sepia", "dark", page="reading")
    mark_read: bool = _switch(True, page="reading")
    watched_folder: str = field(default="", metadata={"page": "import", "folder": True})
    daily_backup: bool = _switch(True, page="import")
    archive: str = ""
    recent_archives: list[str] = field(default_factory=list)
    recent_searches: list[str] = field(default_factory=list)
    window: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def load(cls, file: Path | None = None) -> Settings:
        """Read the preferences; what is missing, unknown or out of range takes its default."""
        file = file or settings_file()
        settings = cls()
        try:
            raw = json.loads(file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return settings
        except (OSError, ValueError):
            _set_aside(file)
            return settings
        if isinstance(raw, dict):
            for entry in fields(cls):
                if entry.name in raw and _fits(entry, getattr(settings, entry.name), raw[entry.name]):
                    setattr(settings, entry.name, raw[entry.name])
        return settings

    def save(self, file: Path | None = None) -> None:
        """Write the preferences beside and rename, readable by this person only.

        Raises:
            OSError: the folder cannot be written.
        """
        file = file or settings_file()
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside = file.with_suffix(".new")
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as out:
            json.dump(dataclasses.asdict(self), out, indent=1, ensure_ascii=False)
        beside.replace(file)


def help_text(name: str) -> str:
    """What a preference is for, in the person's language; empty for what is only remembered."""
    return _HELP[name]() if name in _HELP else ""


_HELP = {
    "theme": lambda: translate("settings", "Colours of the window"),
    "accent": lambda: translate("settings", "Accent"),
    "language": lambda: translate("settings", "Language of the window (from the next start)"),
    "density": lambda: translate("settings", "Rows of the list"),
    "text_scale": lambda: translate("settings", "Size of the window's text, in per cent"),
    "reader_font": lambda: translate("settings", "Letters of the reading pane"),
    "reader_size": lambda: translate("settings", "Size of the reading text, in pixels"),
    "reader_width": lambda: translate("settings", "Width of a line, in characters"),
    "reader_leading": lambda: translate("settings", "Height of a line, in per cent of the letters"),
    "reader_paper": lambda: translate("settings", "Paper of the reading pane"),
    "mark_read": lambda: translate("settings", "Mark an article as read when it is opened"),
    "watched_folder": lambda: translate("settings", "Take in pages that are saved to this folder"),
    "daily_backup": lambda: translate("settings", "Copy the catalogue once a day"),
}


def _fits(entry: dataclasses.Field[Any], default: object, value: object) -> bool:
    if type(value) is not type(default):
        return False
    if "choices" in entry.metadata:
        return value in entry.metadata["choices"]
    if "range" in entry.metadata and isinstance(value, int):
        low, high = entry.metadata["range"]
        return bool(low <= value <= high)
    return True


def _set_aside(file: Path) -> None:
    try:
        file.replace(file.with_suffix(".damaged"))
    except OSError:
        return
