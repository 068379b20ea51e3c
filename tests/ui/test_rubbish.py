import gc
import threading

import pytest
from PySide6.QtCore import QObject

from ui.rubbish import LOOK, Rubbish


class Circle:
    """Refers to itself, and tells on which thread it goes."""

    gone_on: list[threading.Thread]

    def __init__(self, gone_on):
        self.gone_on, self.own = gone_on, self

    def __del__(self):
        self.gone_on.append(threading.current_thread())


@pytest.fixture
def collector():
    """Python's own manner again, whatever a test makes of it."""
    gc.collect()
    yield
    gc.unfreeze()
    gc.enable()


def circles(count, gone_on):
    for _ in range(count):
        Circle(gone_on)


def test_what_a_lane_leaves_behind_goes_on_the_windows_thread(qtbot, collector):
    window, gone_on = QObject(), []
    rubbish = Rubbish(lambda: False, window)
    lane = threading.Thread(target=circles, args=(5_000, gone_on))
    lane.start()
    lane.join()
    assert gone_on == []
    qtbot.waitUntil(lambda: len(gone_on) == 5_000)
    assert set(gone_on) == {threading.main_thread()}
    assert rubbish.parent() is window


def test_nothing_goes_while_somebody_types(qtbot, collector):
    window, gone_on, typing = QObject(), [], [True]
    rubbish = Rubbish(lambda: typing[0], window)
    circles(5_000, gone_on)
    qtbot.wait(2 * LOOK)
    assert gone_on == []
    typing[0] = False
    qtbot.waitUntil(lambda: len(gone_on) == 5_000)
    assert rubbish.parent() is window
