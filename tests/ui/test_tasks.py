import subprocess
import sys
import threading

import pytest

from ui.tasks import TaskRunner


@pytest.fixture
def runner(qtbot):
    runner = TaskRunner()
    yield runner
    runner.close()


def test_writes_happen_one_after_another_and_land_on_this_thread(runner, qtbot):
    order, threads = [], set()

    def landed(value):
        order.append(value)
        threads.add(threading.current_thread())

    for number in range(20):
        runner.write(lambda number=number: number, done=landed)
    qtbot.waitUntil(lambda: len(order) == 20)
    assert order == list(range(20))
    assert threads == {threading.main_thread()}


def test_an_older_answer_never_overwrites_a_newer(runner, qtbot):
    gate, answers = threading.Event(), []
    runner.read(lambda: gate.wait(5) and "old", key="search", done=answers.append)
    runner.read(lambda: "new", key="search", done=answers.append)
    qtbot.waitUntil(lambda: answers == ["new"])
    gate.set()
    runner.read(lambda: "other", key="other", done=answers.append)
    qtbot.waitUntil(lambda: "other" in answers)
    assert answers == ["new", "other"]


def test_a_forgotten_question_is_not_answered(runner, qtbot):
    answers = []
    runner.read(lambda: "x", key="a", done=answers.append)
    runner.forget("a")
    runner.read(lambda: "y", key="b", done=answers.append)
    qtbot.waitUntil(lambda: answers == ["y"])


def test_a_fault_goes_to_who_asked_or_to_everybody(runner, qtbot):
    asked, everybody = [], []
    runner.failed.connect(everybody.append)
    runner.write(lambda: 1 / 0, failed=asked.append)
    runner.read(lambda: {}["x"])
    qtbot.waitUntil(lambda: bool(asked and everybody))
    assert isinstance(asked[0], ZeroDivisionError)
    assert isinstance(everybody[0], KeyError)


def test_being_busy_is_told_once(runner, qtbot):
    told = []
    runner.busy_changed.connect(told.append)
    runner.write(lambda: 1)
    runner.write(lambda: 2)
    qtbot.waitUntil(lambda: told == [True, False])


def test_nothing_is_delivered_after_closing(qtbot):
    runner, answers = TaskRunner(), []
    runner.write(lambda: 1, done=answers.append)
    runner.close()
    runner.write(lambda: 2, done=answers.append)
    qtbot.wait(20)
    assert answers == []


def test_this_pyside_keeps_its_references():
    """PySide6 6.12.0 on Python 3.11 aborts after some hundred emits of a bool, some thousand calls."""
    code = (
        "from PySide6.QtCore import QObject, Signal\n"
        "class Bell(QObject):\n    rung = Signal(bool)\n"
        "bell = Bell(); heard = []; bell.rung.connect(heard.append)\n"
        "for _ in range(5000): bell.rung.emit(True)\n"
        "for _ in range(20000): bell.setObjectName('x')\n"
        "assert len(heard) == 5000\n"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0


def test_a_long_write_does_not_hold_up_a_short_one(runner, qtbot):
    gate, landed = threading.Event(), []
    runner.write_long(lambda: gate.wait(20) and "import", done=landed.append)
    runner.write(lambda: "star", done=landed.append)
    qtbot.waitUntil(lambda: landed == ["star"])
    gate.set()
    qtbot.waitUntil(lambda: landed == ["star", "import"])
