import threading

import pytest

from ui.lanes import Lane, Task


@pytest.fixture
def lane():
    made = Lane("test")
    yield made
    made.close()


def nothing():
    pass


def test_a_task_gives_back_what_it_returned_or_raises_what_it_raised():
    good, bad = Task(lambda: 3), Task(lambda: 1 / 0)
    for task in (good, bad):
        task.run()
    assert (good.result(), good.fault) == (3, None)
    with pytest.raises(ZeroDivisionError):
        bad.result()


def test_tasks_are_run_in_their_order_in_a_thread_of_that_name(lane):
    done, last = [], threading.Event()
    for number in range(50):
        lane.run(Task(lambda number=number: done.append((number, threading.current_thread().name))), nothing)
    lane.run(Task(nothing), last.set)
    assert last.wait(10)
    assert done == [(number, "test") for number in range(50)]


def test_a_fault_does_not_end_a_lane(lane):
    after = threading.Event()
    lane.run(Task(lambda: 1 / 0), nothing)
    lane.run(Task(nothing), after.set)
    assert after.wait(10)


def test_as_many_run_at_once_as_it_has_hands():
    lane, meeting = Lane("test", hands=2), threading.Barrier(3)
    for _ in range(2):
        lane.run(Task(lambda: meeting.wait(10)), nothing)
    meeting.wait(10)  # or it is broken
    lane.close()


def test_one_hand_does_what_one_hand_can():
    lane, turn = Lane("test", hands=2), threading.Semaphore(0)
    before = threading.active_count()
    for _ in range(5):
        lane.run(Task(nothing), turn.release)
        assert turn.acquire(timeout=10)
        while lane._idle == 0:
            pass
    assert threading.active_count() == before + 1
    lane.close()
    assert threading.active_count() == before


def test_closing_lets_what_is_under_way_finish_and_drops_the_rest():
    lane, begun, go, done = Lane("test"), threading.Event(), threading.Event(), []
    lane.run(Task(lambda: (begun.set(), go.wait(10), done.append("first"))), nothing)
    lane.run(Task(lambda: done.append("second")), nothing)
    assert begun.wait(10)
    closing = threading.Thread(target=lane.close)
    closing.start()
    while not lane._closed:
        pass
    go.set()
    closing.join(10)
    assert done == ["first"]
