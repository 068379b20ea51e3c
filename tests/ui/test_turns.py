"""What is made in turns."""

from ui.turns import Turns


def test_a_turn_that_fails_ends_them_and_that_is_told(qtbot, qapp):
    def turns():
        made.append(1)
        yield
        raise OSError("no file descriptors")

    made = []
    taken = Turns(turns(), lambda: False, qapp, breath=0)
    with qtbot.captureExceptions() as faults, qtbot.waitSignal(taken.over):
        taken.take()
    assert made == [1]
    assert [kind for kind, *_ in faults] == [OSError]


def test_none_is_taken_while_somebody_types(qtbot, qapp):
    made, typing = [], [True]
    taken = Turns((made.append(turn) for turn in range(3)), lambda: typing[0], qapp, breath=0)
    taken.take()
    qtbot.wait(10)
    assert made == []
    typing.clear()
    typing.append(False)
    with qtbot.waitSignal(taken.over):
        pass
    assert made == [0, 1, 2]
