import dataclasses
import threading

import pytest
from PySide6.QtCore import QObject

from archive.model import ArticleId, Changes
from ui.deeds import Deeds
from ui.operations.deed import Deed


class Ledger:
    """A session whose only content is a number."""

    def __init__(self):
        self.value = 0


def put(ledger, value):
    before, ledger.value = ledger.value, value
    return Deed(changes=Changes(edited=(ArticleId(1),)), said=f"Now {value}.", undo=lambda ledger: put(ledger, before))


@pytest.fixture
def ledger():
    return Ledger()


@pytest.fixture
def owner():
    return QObject()


@pytest.fixture
def deeds(ledger, runner, bulletin, owner):
    return Deeds(ledger, runner, bulletin, owner)


def test_a_deed_is_done_told_and_can_be_undone_and_redone(deeds, ledger, bulletin, qtbot):
    with qtbot.waitSignals([bulletin.changed, deeds.said]):
        deeds.do(lambda ledger: put(ledger, 5))
    assert deeds.undoable == "Now 5"
    with qtbot.waitSignal(bulletin.changed):
        deeds.undo()
    assert ledger.value == 0
    with qtbot.waitSignal(bulletin.changed):
        deeds.redo()
    assert ledger.value == 5


def test_a_deed_without_words_ends_what_was_said_of_the_one_before(deeds, qtbot):
    edited = Changes(edited=(ArticleId(1),))
    silent = Deed(changes=edited, undo=lambda ledger: Deed(changes=edited))
    with qtbot.waitSignal(deeds.said) as told:
        deeds.do(lambda ledger: silent)
    assert told.args == ["", True]
    with qtbot.waitSignal(deeds.said) as told:
        deeds.undo()
    assert told.args == ["", False]


def test_undoing_faster_than_the_lane_keeps_the_order(deeds, ledger, bulletin, qtbot):
    for value in (1, 2, 3):
        with qtbot.waitSignal(bulletin.changed):
            deeds.do(lambda ledger, value=value: put(ledger, value))
    told = []
    bulletin.changed.connect(told.append)
    for step in (deeds.undo, deeds.undo, deeds.redo, deeds.undo, deeds.undo):
        step()
    qtbot.waitUntil(lambda: len(told) == 5)
    assert ledger.value == 0


def test_undo_before_the_deed_is_done_takes_back_that_deed_and_not_the_one_before(deeds, ledger, bulletin, qtbot):
    with qtbot.waitSignal(bulletin.changed):
        deeds.do(lambda ledger: put(ledger, 1))
    go_on = threading.Event()

    def slowly(ledger):
        go_on.wait(10)
        return put(ledger, 2)

    told = []
    bulletin.changed.connect(told.append)
    deeds.do(slowly)
    deeds.undo()
    go_on.set()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert ledger.value == 1
    deeds.redo()
    qtbot.waitUntil(lambda: len(told) == 3)
    assert ledger.value == 2


def test_undo_after_a_deed_that_failed_takes_back_the_one_before(deeds, ledger, bulletin, qtbot):
    with qtbot.waitSignal(bulletin.changed):
        deeds.do(lambda ledger: put(ledger, 1))
    deeds.do(lambda ledger: 1 / 0)
    with qtbot.waitSignal(bulletin.changed):
        deeds.undo()
    assert ledger.value == 0


def test_a_quiet_deed_says_nothing_and_one_without_undo_is_not_kept(deeds, bulletin, qtbot):
    with qtbot.assertNotEmitted(deeds.said), qtbot.waitSignal(bulletin.changed):
        deeds.do(lambda ledger: Deed(changes=Changes(tags=True), said="Hm"), quietly=True)
    assert deeds.undoable is None


def test_a_failure_is_told(deeds, qtbot):
    def fail(_ledger):
        raise OSError(28, "No space")

    with qtbot.waitSignal(deeds.failed) as told:
        deeds.do(fail)
    assert told.args[0].errno == 28
    assert deeds.undoable is None


def test_what_could_not_be_undone_can_be_undone_once_there_is_room(deeds, ledger, bulletin, qtbot):
    full = [True]

    def back(ledger):
        if full[0]:
            raise OSError(28, "No space")
        return put(ledger, 0)

    for value in (1, 2):
        with qtbot.waitSignal(bulletin.changed):
            deeds.do(lambda ledger, value=value: dataclasses.replace(put(ledger, value), undo=back))
    with qtbot.waitSignal(deeds.failed):
        deeds.undo()
    qtbot.waitUntil(lambda: (deeds.undoable, deeds.redoable) == ("Now 2", None))
    full[0] = False
    with qtbot.waitSignal(bulletin.changed):
        deeds.undo()
    assert ledger.value == 0
    qtbot.waitUntil(lambda: (deeds.undoable, deeds.redoable) == ("Now 1", "Now 2"))
