"""The archive for a window: opened while Qt is loaded, handed to the window that has it, or another chosen.

No Qt before somebody must be asked.
"""

from __future__ import annotations

import sys
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Self

from archive.errors import ArchiveGoneError, ArchiveLockedError
from ui import formats, phrases
from ui.lanes import Task
from ui.places import default_archive
from ui.session import Session
from ui.settings import Settings

if TYPE_CHECKING:
    from types import TracebackType

GIL_SLICE = 0.0005
"""Seconds a lane may compute before the window gets its turn. Python's own 5 ms would be paid at every call into Qt."""


class Opening:
    """What a start was asked for, and the archive that is being opened, in a lane: SQLite looks its catalogue over.

    Attributes:
        settings: the person's preferences.
        files: to be taken in once the window stands.
        checking: only the installation is to be checked, and no archive opened.
        folder: the archive that is being opened.
    """

    folder: Path

    def __init__(self, arguments: list[str]) -> None:
        """Begin to open the archive that a command line names, or the settings."""
        folder, self.files, self.checking = _asked(arguments)
        self.settings = Settings.load()
        sys.setswitchinterval(GIL_SLICE)
        self._lane: threading.Thread | None = None
        if not self.checking:
            self.open(folder or Path(self.settings.archive or default_archive()))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None) -> None:
        self._wait()

    def open(self, folder: Path) -> None:
        """Begin to open another archive."""
        self.folder = folder
        self._session = Task(partial(open_session, folder, self.files, self.settings))
        self._lane = threading.Thread(target=self._session.run, name="opening")
        self._lane.start()

    def session(self) -> Session | None:
        """Wait for the archive; see `open_session`."""
        self._wait()
        return self._session.result()

    def _wait(self) -> None:
        if self._lane is not None:
            self._lane.join()


def _asked(arguments: list[str]) -> tuple[Path | None, list[Path], bool]:
    """The archive, the files to take in, and whether to check the installation."""
    named = arguments[:1] == ["--archive"] and len(arguments) > 1
    files = arguments[2:] if named else arguments
    if not any(one.startswith("-") for one in files):  # as nearly always: the parser takes a fortieth of a start
        return Path(arguments[1]) if named else None, [Path(one) for one in files], False
    import argparse

    parser = argparse.ArgumentParser(prog="cuttings")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--archive", type=Path, metavar="DIR")
    parser.add_argument("--self-check", action="store_true", help="prove that this installation works, and exit")
    options = parser.parse_args(arguments)
    return options.archive, options.files, options.self_check


def open_session(folder: Path, files: list[Path], settings: Settings) -> Session | None:
    """The archive in a folder, made there unless it is one that was open before: that one is gone, not new.

    Returns:
        The session; None when another window has the archive and was handed the files.

    Raises:
        CuttingsError: the archive cannot be used.
        OSError: the folder cannot be looked at.
    """
    if str(folder) in settings.recent_archives and not folder.exists():
        raise ArchiveGoneError(f"{folder.name} is not there")
    session = Session.open(folder, create=True)
    if session.read_only and isinstance(session.reason, ArchiveLockedError):
        from ui.handover import hand_over  # as a rule nobody has it

        try:
            hand_over(folder, files)
        except OSError:
            return session
        session.close()
        return None
    return session


def ask_for_another(fault: BaseException, folder: Path, settings: Settings) -> Path | None:
    """Say why an archive could not be opened, and ask what to do: the folder to try next, or None to leave."""
    from PySide6.QtWidgets import QFileDialog, QMessageBox  # as a rule nobody is asked

    box = QMessageBox(QMessageBox.Icon.Warning, "Cuttings", phrases.error(fault))
    box.setInformativeText(formats.plain(str(folder)))
    again = box.addButton(phrases.translate("opening", "Try again"), QMessageBox.ButtonRole.AcceptRole)
    fresh = None
    if not folder.exists():
        fresh = box.addButton(
            phrases.translate("opening", "Make a new archive here"), QMessageBox.ButtonRole.ActionRole
        )
    other = box.addButton(phrases.translate("opening", "Choose another archive…"), QMessageBox.ButtonRole.ActionRole)
    box.setEscapeButton(box.addButton(phrases.translate("opening", "Quit"), QMessageBox.ButtonRole.RejectRole))
    box.setDefaultButton(again)
    box.exec()
    pressed = box.clickedButton()
    if pressed is again:
        return folder
    if fresh is not None and pressed is fresh:
        settings.recent_archives = [known for known in settings.recent_archives if known != str(folder)]
        return folder
    if pressed is other:
        name = QFileDialog.getExistingDirectory(None, phrases.translate("opening", "Choose the folder of an archive"))
        settings.archive = name or settings.archive
        return Path(name) if name else folder
    return None
