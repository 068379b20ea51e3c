"""Where the program's own files lie: beside the source, or inside a frozen bundle. No Qt."""

from __future__ import annotations

import sys
from pathlib import Path

_ROOT = Path(getattr(sys, "_MEIPASS", None) or Path(__file__).resolve().parent.parent) / "resources"


def resource(*parts: str) -> Path:
    """The path of a bundled file, as ``resource("icons", "star.svg")``."""
    return _ROOT.joinpath(*parts)
