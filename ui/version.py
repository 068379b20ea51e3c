"""The program's version, kept in one place: pyproject.toml, which a package carries along as a data file."""

from __future__ import annotations

import tomllib
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
"""The folder that holds ``main.py`` and ``resources/``; inside a package, its data folder."""

RESOURCES = HOME / "resources"
"""Icons, styles, themes, translations, manual, licences."""


def program_version() -> str:
    """``0.1.0``."""
    text = (HOME / "pyproject.toml").read_text(encoding="utf-8")
    return str(tomllib.loads(text)["project"]["version"])
