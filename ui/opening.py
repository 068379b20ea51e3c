"""The archive for a window: opened, handed to the window that has it, or another chosen when it cannot be opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from archive.errors import ArchiveGoneError, ArchiveLockedError
from ui import formats, phrases
from ui.handover import hand_over
from ui.session import Session

if TYPE_CHECKING:
    from ui.settings import Settings


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
