"""Lanes, looks and archives for window tests; everything runs offscreen."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from archive.model import Moment
from invented_archive import InventedSession
from open_window import LONG, STORIES
from search.index import SearchIndex
from ui.articles.model import ROW
from ui.bulletin import Bulletin
from ui.main_window import MainWindow
from ui.session import Session
from ui.settings import Settings
from ui.tasks import TaskRunner
from ui.theme import STYLE, Theme


@pytest.fixture(scope="session")
def qapp_args():
    return ["cuttings", "-style", STYLE]


@pytest.fixture
def settings(tmp_path, monkeypatch):
    monkeypatch.setenv("CUTTINGS_SETTINGS", str(tmp_path / "settings.json"))
    return Settings(theme="light")


@pytest.fixture
def theme(qapp, settings):
    theme = Theme(qapp, settings)
    yield theme
    theme.choose(appearance="light", scale=1.0, accent="system")
    theme.deleteLater()


@pytest.fixture
def runner(qtbot):
    runner = TaskRunner()
    yield runner
    runner.close()


@pytest.fixture
def bulletin():
    return Bulletin()


@pytest.fixture
def invented():
    return InventedSession(100_000)


@pytest.fixture
def clipboard(qapp):
    clipboard = QApplication.clipboard()
    clipboard.clear()
    return clipboard


@pytest.fixture
def bare_session(library):
    """An archive with nothing in it yet."""
    session = Session(library, SearchIndex.open(library.index_folder, identity=library.identity))
    yield session
    session.index.close()


@pytest.fixture
def session(bare_session, put):
    for headline, publisher, day in STORIES:
        put(f"{headline}\n\nWords about it.", publisher=publisher, published=Moment.parse(day), headline=headline)
    bare_session.catch_up()
    return bare_session


@pytest.fixture
def window(session, runner, bulletin, settings, theme, qtbot):  # noqa: PLR0917 -- fixtures
    window = MainWindow(session=session, runner=runner, bulletin=bulletin, settings=settings, theme=theme)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.asking.answered, timeout=LONG):  # a start's own question is no answer to a test's
        window.show()
    assert window.articles.view.articles.rowCount() == len(STORIES)
    qtbot.waitUntil(lambda: window.shelves is not None, timeout=LONG)
    window.activateWindow()
    window.articles.view.setFocus()
    yield window
    runner.close()


@pytest.fixture
def listed(window):
    return lambda: [
        window.articles.view.articles.index(row, 0).data(ROW).headline
        for row in range(window.articles.view.articles.rowCount())
    ]
