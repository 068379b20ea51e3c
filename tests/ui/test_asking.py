import threading

import pytest
from PySide6.QtCore import QObject

from archive.errors import ArchiveGoneError
from archive.model import ArticleId, Changes, Shelf
from search.query import Sort
from ui.asking import AGAIN, Asking
from ui.operations import searching
from ui.operations.listing import BLOCK

ONE = (ArticleId(1),)


@pytest.fixture
def owner():
    return QObject()


@pytest.fixture
def asking(invented, runner, owner):
    return Asking(invented, runner, owner, held_up=lambda: bool(owner.property("typing")))


def test_the_newest_question_is_the_one_answered(asking, qtbot):
    answers = []
    asking.answered.connect(lambda answer, same: answers.append((answer.results.query.text, same)))
    for text in ("f", "fl", "flo"):
        asking.ask(text)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [("flo", False)]


def test_an_answer_brings_the_rows_that_are_painted_first(asking, qtbot):
    with qtbot.waitSignal(asking.answered) as told:
        asking.ask("flood")
    answer = told.args[0]
    assert [row.id for row in answer.rows] == list(answer.ids[:BLOCK])


def test_so_does_the_first_of_all(asking, qtbot):
    with qtbot.waitSignal(asking.begun) as told:
        asking.begin(Sort.PUBLISHED)
    answer = told.args[0]
    assert [row.id for row in answer.rows] == list(answer.ids[:BLOCK])


@pytest.mark.parametrize(("when", "shown"), [("find", True), ("list_rows", False)])
def test_rows_from_before_a_change_are_not_shown_after_it(  # noqa: PLR0917
    asking, invented, qtbot, monkeypatch, when, shown
):
    """One that came while the words were looked for is in the rows, which are fetched after that."""
    reached, told_of = threading.Event(), threading.Event()
    where = searching if when == "find" else invented.library
    old = getattr(where, when)

    def held(*args, **named):
        reached.set()
        told_of.wait(10)
        return old(*args, **named)

    monkeypatch.setattr(where, when, held)
    with qtbot.waitSignal(asking.answered) as told:
        asking.ask("flood")
        reached.wait(10)
        asking.apply(Changes(edited=ONE))
        told_of.set()
    assert told.args[0].ids
    assert bool(told.args[0].rows) == shown


def test_rows_that_cannot_be_read_leave_the_answer(asking, invented, qtbot):
    def gone(_ids):
        raise ArchiveGoneError("gone")

    invented.library.list_rows = gone
    with qtbot.waitSignal(asking.answered) as told:
        asking.ask("flood")
    assert told.args[0].ids
    assert not told.args[0].rows


@pytest.mark.parametrize(
    ("text", "shelf", "changes", "again"),
    [
        ("", Shelf.ALL, Changes(added=ONE), True),
        ("", Shelf.ALL, Changes(removed=ONE), True),
        ("", Shelf.ALL, Changes(edited=ONE), False),
        ("", Shelf.UNREAD, Changes(edited=ONE), False),
        ("", Shelf.STARRED, Changes(edited=ONE), True),
        ("flood -tag:done", Shelf.ALL, Changes(edited=ONE, tags=True), True),
        ("flood", Shelf.ALL, Changes(searches=True), False),
    ],
)
def test_what_is_asked_again_when_something_changes(asking, qtbot, text, shelf, changes, again):  # noqa: PLR0917
    with qtbot.waitSignal(asking.answered):
        asking.ask(text, shelf=shelf)
    asking.apply(changes)
    if again:
        with qtbot.waitSignal(asking.answered) as told:
            pass
        assert told.args[1] is True
    else:
        assert not asking._again.isActive()


def test_while_another_question_is_typed_the_same_is_not_asked_again(asking, owner, qtbot):
    with qtbot.waitSignal(asking.answered):
        asking.ask("flood")
    owner.setProperty("typing", True)
    asking.apply(Changes(added=ONE))
    with qtbot.assertNotEmitted(asking.answered, wait=2 * AGAIN):
        pass
    owner.setProperty("typing", False)
    with qtbot.waitSignal(asking.answered) as told:
        pass
    assert told.args[1] is True


def test_what_was_asked_unfinished_stays_so_when_asked_again(asking, qtbot, monkeypatch):
    asked = []
    find = searching.find
    monkeypatch.setattr(searching, "find", lambda *a, **named: asked.append(named["unfinished"]) or find(*a, **named))
    for ask in (
        lambda: asking.ask("flo", unfinished=True),
        lambda: asking.apply(Changes(added=ONE)),
        lambda: asking.ask("flo"),
    ):
        with qtbot.waitSignal(asking.answered):
            ask()
    assert asked == [True, True, False]
