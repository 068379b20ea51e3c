"""Lanes, looks and archives for window tests; everything runs offscreen."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from invented_archive import InventedSession
from ui.bulletin import Bulletin
from ui.settings import Settings
from ui.tasks import TaskRunner
from ui.theme import Theme


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
