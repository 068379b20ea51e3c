"""Imports one after another: one report, one undo, and what ended them early."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from archive.errors import ArchiveGoneError
from open_window import LONG
from ui import phrases
from ui.deeds import Deeds
from ui.intake import Intake

WORDS = "The council met on Monday to hear about the missing port fees of the harbour. " * 12


@pytest.fixture
def owner():
    return QObject()


@pytest.fixture
def deeds(bare_session, runner, bulletin, owner):
    return Deeds(bare_session, runner, bulletin, owner)


@pytest.fixture
def intake(bare_session, runner, bulletin, deeds, owner):
    return Intake(bare_session, runner, bulletin, deeds, owner)


@pytest.fixture
def page(tmp_path):
    def page(name):
        file = tmp_path / f"{name}.html"
        file.write_text(f"<title>{name}</title><h1>{name}</h1><p>{name} {WORDS}</p>", encoding="utf-8")
        return file

    return page


def test_a_second_drop_does_not_hide_what_became_of_the_first(intake, deeds, bare_session, page, qtbot):
    broken = page("broken")
    broken.write_bytes(b"")
    told = []
    intake.ended.connect(told.append)
    intake.take_files([page("Quays"), broken])
    intake.take_files([page("Cranes")])
    qtbot.waitUntil(lambda: bool(told), timeout=LONG)
    [report] = told
    assert report.fault is None
    assert [Path(one.path).stem for one in report.accessioned] == ["Quays", "Cranes"]
    assert [one.path for one in report.refused] == [str(broken)]
    assert report is intake.report
    deeds.undo()
    qtbot.waitUntil(lambda: bare_session.library.tally().removed == 2, timeout=LONG)


def test_a_fault_ends_one_and_what_came_before_is_told_and_can_be_undone(  # noqa: PLR0917 -- fixtures
    intake, deeds, bare_session, page, monkeypatch, qtbot
):
    whole = bare_session.library.import_files

    def breaks_off(paths, **options):
        yield from whole(paths, **options)
        raise ArchiveGoneError("unplugged")

    monkeypatch.setattr(bare_session.library, "import_files", breaks_off)
    with qtbot.waitSignal(intake.ended, timeout=LONG) as told:
        intake.take_files([page("Quays")])
    [report] = told.args
    assert phrases.imported(report) == (
        "1 article taken in — The archive's folder cannot be reached. Is its disk plugged in?"
    )
    deeds.undo()
    qtbot.waitUntil(lambda: bare_session.library.tally().removed == 1, timeout=LONG)
