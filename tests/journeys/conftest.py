"""The whole program, as a person starts it, on an empty archive."""

from __future__ import annotations

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if hasattr(os, "getuid") and os.getuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")

import pytest


@pytest.fixture
def program(qtbot, tmp_path, monkeypatch):
    """The window on a new archive; closed with everything behind it."""
    from PySide6.QtWidgets import QApplication

    import ui.app
    from ui.session import Session
    from ui.settings import Settings

    monkeypatch.setenv("CUTTINGS_SETTINGS", str(tmp_path / "settings.json"))
    monkeypatch.setenv("CUTTINGS_CRASH_LOG", str(tmp_path / "crash.log"))
    session = Session.open(tmp_path / "Cuttings", create=True)
    settings = Settings(theme="light")
    application = ui.app.make_application(settings)
    assert application is QApplication.instance()
    program = ui.app.build(application, session, settings)
    with qtbot.waitSignal(program.window.settled, timeout=30_000):  # ears for drops and keys are made after the list
        program.window.show()
    yield program
    program.close()
    program.window.deleteLater()
    assert sys.exc_info() == (None, None, None)
