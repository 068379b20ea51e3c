"""Puts the parts together: settings, archive, lanes, bulletin, window; the exception hook; one window per archive."""

from __future__ import annotations

import importlib
import os
import sys
from functools import cached_property
from typing import TYPE_CHECKING

from archive.errors import CuttingsError
from ui import phrases

CHROMIUM_FLAGS = (
    '--host-resolver-rules="MAP * ~NOTFOUND" --proxy-server=socks5://127.0.0.1:9 --proxy-bypass-list=<-loopback> '
    "--disable-background-networking --dns-prefetch-disable --no-pings "
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp"
)
"""The fence that alone stops ``<link rel=preconnect>``: see ``ui.reader`` for the others. Set before Qt is imported."""

os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = CHROMIUM_FLAGS

from ui import quick_qt  # noqa: E402 -- after the flags

quick_qt.load()

from PySide6.QtCore import QCoreApplication, QLoggingCategory, Qt, QTranslator  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from ui.bulletin import Bulletin  # noqa: E402
from ui.opening import ask_for_another  # noqa: E402
from ui.resources import resource  # noqa: E402
from ui.rubbish import Rubbish  # noqa: E402
from ui.tasks import TaskRunner  # noqa: E402
from ui.theme import STYLE, Theme  # noqa: E402

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from ui.duties import Duties
    from ui.inbox import Inbox
    from ui.main_window import MainWindow
    from ui.opening import Opening
    from ui.session import Session
    from ui.settings import Settings


class Program:
    """Everything that runs, in the order it was built; `close` takes it down in the other."""

    def __init__(self, session: Session, runner: TaskRunner, window: MainWindow, settings: Settings) -> None:
        self.session, self.runner, self.window, self.settings = session, runner, window, settings

    @cached_property
    def duties(self) -> Duties:
        """What is done without being asked for; made when the window stands, a start does not wait for it."""
        from ui.duties import Duties

        window = self.window
        duties = Duties(self.session, self.runner, window.bulletin, self.settings)
        duties.settled.connect(lambda files: window.intake.take_files(files, watched=True))
        duties.failed.connect(window.show_error)
        duties.indexing.connect(window.show_indexing)
        duties.caught_up.connect(window.asking.ask_again)
        duties.damage_found.connect(lambda report: window.handlers.care.show_damage(report))  # noqa: PLW0108 -- made when asked
        return duties

    @cached_property
    def inbox(self) -> Inbox:
        """What other starts were given for this archive, also before it was looked at."""
        from ui.inbox import Inbox

        inbox = Inbox(self.session.library.folder, self.window)
        inbox.arrived.connect(self.window.take_over)
        return inbox

    def begin(self) -> None:
        """The window stands: do what is done without being asked for."""
        if not self.session.read_only:
            self.inbox.look()
        self.duties.start()

    def close(self) -> None:
        """Stop the duties, let the write under way finish, and close the archive."""
        if "duties" in vars(self):
            self.duties.stop()
        self.window.close()
        self.runner.close()
        self.session.close()


def build(application: QApplication, session: Session, settings: Settings) -> Program:
    """Make the window for an open archive; nothing is shown yet."""
    from ui.main_window import MainWindow  # loaded by `load`, before the archive is there

    runner = TaskRunner()
    theme = Theme(application, settings)
    window = MainWindow(session=session, runner=runner, bulletin=Bulletin(), settings=settings, theme=theme)
    runner.failed.connect(window.show_error)
    window.settled.connect(theme.warm)
    return Program(session, runner, window, settings)


NO_ARCHIVE = 3
"""The exit code when no archive could be opened, as on the command line."""


def make_application(settings: Settings) -> QApplication:
    """Qt's application with our name, in the person's language and direction."""
    existing = QApplication.instance()
    if existing is None:  # Qt WebEngine, loaded later, wants it, and it cannot be set later
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    # set by `setStyle`, which returns the style, it would have Qt for Python load every kind of style
    application = existing if isinstance(existing, QApplication) else QApplication([*sys.argv[:1], "-style", STYLE])
    QLoggingCategory.setFilterRules("qt.text.font.db=false")  # a font without a script is why there are others
    application.setApplicationName("Cuttings")
    application.setApplicationDisplayName("Cuttings")
    application.setDesktopFileName("cuttings")
    speak(application, settings.language)
    return application


def speak(application: QApplication, language: str) -> None:
    """Translate Qt's own words and ours; a language that is not there leaves English."""
    name = _system_language() if language == "system" else language
    if not name.startswith("en"):
        from PySide6.QtCore import QLibraryInfo

        for folder, kind in (
            (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase"),
            (str(resource("translations")), "cuttings"),
        ):
            translator = QTranslator(application)
            if translator.load(f"{kind}_{name}", folder):
                application.installTranslator(translator)
    right_to_left = name.split("_")[0] in RIGHT_TO_LEFT
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    phrases.install(QCoreApplication.translate)


def _system_language() -> str:
    """The system's language, as ``de_DE``, ``en`` where it has none.

    Where the environment says it, it is asked: Qt's own table of languages takes as long to load as the window's look.
    """
    if os.name == "posix" and sys.platform != "darwin":
        said = next(filter(None, map(os.environ.get, ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))), "")
        name = said.split(":")[0].split(".")[0].split("@")[0]
        return "en" if name in {"", "C", "POSIX"} else name
    from PySide6.QtCore import QLocale

    return QLocale.system().name()


RIGHT_TO_LEFT = {"ar"}
"""Of the languages the window speaks. In another the words are English, and so is their direction."""


def main(opening: Opening) -> int:
    """Open the window on an archive, taking files in; hand them over when another window has it."""
    settings = opening.settings
    if opening.checking:
        from ui.self_check import self_check

        return self_check(make_application(settings))
    sys.excepthook = _hook
    with opening:
        application = load(settings)
        while True:
            try:
                session = opening.session()
            except (CuttingsError, OSError) as fault:
                folder, code = ask_for_another(fault, opening.folder, settings), NO_ARCHIVE
            else:
                if session is None:
                    return 0
                folder, code = _run(application, session, settings, opening.files)
                opening.files = []
            if folder is None:
                return code
            opening.open(folder)


def load(settings: Settings) -> QApplication:
    """Qt's application, and everything a window is made of: half of a start."""
    application = make_application(settings)
    importlib.import_module("ui.main_window")
    return application


def _run(application: QApplication, session: Session, settings: Settings, files: list[Path]) -> tuple[Path | None, int]:
    """Run the window on one archive until it closes; the archive that was asked for next, and Qt's exit code."""
    program = build(application, session, settings)
    window, asked = program.window, []

    def another(folder: Path) -> None:
        asked.append(folder)
        application.quit()

    window.archive_asked.connect(another)
    window.settled.connect(program.begin)
    window.complete.connect(lambda: Rubbish(lambda: window.search.typing, window))
    if files:
        window.settled.connect(lambda: window.import_paths(files))
    window.show()
    try:
        return (asked[0] if application.exec() == 0 and asked else None), 0
    finally:
        program.close()


def _hook(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """A fault of our own: to the log, one sentence to the person, and go on."""
    if issubclass(kind, KeyboardInterrupt):
        QCoreApplication.quit()
        return
    import logging  # a start does without

    from ui import crash_log
    from ui.main_window import MainWindow

    crash_log.write(fault.with_traceback(trace))
    logging.getLogger(__name__).critical("a fault of our own", exc_info=(kind, fault, trace))
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow):
            widget.show_error(fault)
            return


__all__ = ["Program", "build", "main", "make_application", "speak"]
