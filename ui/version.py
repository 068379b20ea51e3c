"""The program's version, kept in one place: pyproject.toml, which a package carries along as a data file."""

from __future__ import annotations

from ui.resources import resource


def program_version() -> str:
    """``0.1.0``."""
    import tomllib

    text = resource("..", "pyproject.toml").read_text(encoding="utf-8")
    return str(tomllib.loads(text)["project"]["version"])
