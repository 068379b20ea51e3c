"""Where the program keeps what belongs to the person and not to an archive. No Qt.

In portable mode, switched on by a file called ``portable`` beside the executable, all of it lies in ``Data`` there.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


def portable_folder() -> Path | None:
    """The ``Data`` folder beside a portable program, or None."""
    home = Path(sys.executable).parent if getattr(sys, "frozen", False) else Path(__file__).resolve().parent.parent
    return home / "Data" if (home / "portable").is_file() else None


def default_archive() -> Path:
    """Where the archive lies unless somebody chose another place: the documents folder."""
    import platformdirs

    return (portable_folder() or Path(platformdirs.user_documents_dir())) / "Cuttings"


def settings_file() -> Path:
    """Where this person's preferences lie; ``CUTTINGS_SETTINGS`` names another file."""
    return _named("CUTTINGS_SETTINGS") or _place("user_config_dir") / "settings.json"


def crash_log_file() -> Path:
    """Where the crash log lies; ``CUTTINGS_CRASH_LOG`` names another file."""
    return _named("CUTTINGS_CRASH_LOG") or _place("user_log_dir") / "crash.log"


def _named(variable: str) -> Path | None:
    value = os.environ.get(variable)
    return Path(value) if value else None


def _place(kind: str) -> Path:
    """A folder of `platformdirs`; it takes a fortieth of a start to load, so the first one is its rule, written out."""
    portable = portable_folder()
    if portable is not None:
        return portable
    if kind == "user_config_dir" and sys.platform == "linux":
        named = Path(os.environ.get("XDG_CONFIG_HOME", "").strip())
        return (named if named.is_absolute() else Path.home() / ".config") / "Cuttings"
    import platformdirs

    return Path(getattr(platformdirs, kind)("Cuttings", appauthor=False))
