"""The details pane as a person uses it."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton

from archive.model import Changes, Concern, Moment, Provenance, Rival, Sourced, Url
from conftest import capture_of, draft_of
from ui.details.gathered import gather
from ui.details.pane import DetailsPane


@pytest.fixture
def number(put, taker, library, session):
    capture = dataclasses.replace(
        capture_of("<p>text</p>"),
        missing=("img/far.png",),
        provenance=Provenance(
            target_url=(Sourced(value=Url("http://mirror.example/a"), source="comment"),),
            captured_at=(Sourced(value=Moment.parse("2023-07-04T10:15+02:00"), source="file-time"),),
            saved_with=Sourced(value="SingleFile", source="comment"),
            file_name="a\u202egnp.html",
        ),
    )
    draft = draft_of(
        "text",
        headline="Old headline",
        bylines=("Ana Sørensen",),
        published=Moment.parse("2023-07-02"),
        canonical_url=Url("https://paper.example/a"),
    )
    draft = dataclasses.replace(
        draft,
        concerns=(Concern.STUB,),
        rivals=(Rival(field="published", claim=Sourced(value="2023-07-01", source="url")),),
    )
    from archive.intake.source import MemorySource

    taker.answers[b"data"] = ((capture, draft),)
    [(outcome, _changes)] = library.import_source(MemorySource(name="a.html", data=b"data"))
    return outcome.id


@pytest.fixture
def pane(qtbot, session, runner, theme, number):
    pane = DetailsPane(session, runner, theme)
    qtbot.addWidget(pane)
    pane.resize(320, 900)
    pane.show()
    pane.deeds = []

    def do(work):
        pane.deeds.append(work(session))
        pane.apply(pane.deeds[-1].changes)

    pane.deed_asked.connect(do)
    show(qtbot, pane, number)
    return pane


def show(qtbot, pane, number):
    pane.show_article(number)
    qtbot.waitUntil(lambda: pane._article is not None and pane._article.id == number)


def texts(widget):
    labels = [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]
    return "\n".join(labels).replace("\u200b", "")


def correct(qtbot, pane, field, typed):
    row = pane.rows[field]
    qtbot.mouseClick(row._pencil, Qt.MouseButton.LeftButton)
    row._edit.setPlainText(typed)
    qtbot.keyClick(row._edit, Qt.Key.Key_Return)


def test_three_dates_stand_apart_each_with_its_source(pane):
    said = texts(pane)
    for words in (
        "2 July 2023",
        "4 July 2023, 10:15\u00a0UTC+02:00",
        "from the file's own time",
        "when it came into this archive",
    ):
        assert words in said


def test_provenance_and_file_are_told_and_hostile_names_made_harmless(pane):
    said = texts(pane)
    for words in (
        "http://mirror.example/a",
        "SingleFile",
        "mirror.example ≠ paper.example",
        "img/far.png",
        "agnp.html",
        "utf-8",
    ):
        assert words in said, words
    assert "\u202e" not in said


def test_a_word_made_to_break_the_pane_is_broken_into_lines(qtbot, pane, put):
    word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz" * 3
    show(qtbot, pane, put("x", headline=word, publisher=word, canonical_url=Url(f"https://paper.example/{word}")))
    qtbot.waitUntil(lambda: pane._body.width() <= pane.viewport().width())
    assert word in texts(pane)


def test_concerns_are_sentences(pane):
    assert "Only the beginning of the article" in texts(pane)


def test_a_field_says_that_others_differ(pane):
    row = pane.rows["published"]
    assert "others differ" in row._source.text()
    assert "2023-07-01" in row._source.toolTip()


def test_a_field_is_corrected_undone_and_given_back(qtbot, pane, library, number, session):
    correct(qtbot, pane, "headline", "  New   headline ")
    assert library.article(number).draft.headline == Sourced(value="New headline", source="hand")
    row = pane.rows["headline"]
    qtbot.waitUntil(lambda: row._value.text() == "New headline")
    assert not row._back.isHidden()
    pane.apply(pane.deeds[-1].undo(session).changes)
    assert library.article(number).draft.headline.value == "Old headline"
    correct(qtbot, pane, "headline", "Another")
    qtbot.waitUntil(lambda: not row._back.isHidden())
    qtbot.mouseClick(row._back, Qt.MouseButton.LeftButton)
    assert library.article(number).draft.headline.value == "Old headline"


def test_what_is_being_typed_survives_what_comes_in_meanwhile(qtbot, pane, put, number):
    row = pane.rows["headline"]
    row.begin()
    row._edit.setPlainText("Half a head")
    other = put("Taken in meanwhile.")
    pane._article = None
    pane.apply(Changes(added=(other,)))
    qtbot.waitUntil(lambda: pane._article is not None)
    assert (row._edit.isVisible(), row._edit.toPlainText()) == (True, "Half a head")
    pane.show_article(other)
    assert not row._edit.isVisible()


def test_the_keyboard_stays_at_the_field_that_was_corrected(qtbot, pane):
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    correct(qtbot, pane, "headline", "New headline")
    row = pane.rows["headline"]
    assert pane.focusWidget() is row._pencil
    qtbot.waitUntil(lambda: not row._back.isHidden())
    qtbot.mouseClick(row._back, Qt.MouseButton.LeftButton)
    assert pane.focusWidget() is row._pencil


def test_names_and_dates_are_typed_as_people_write_them(qtbot, pane, library, number):
    correct(qtbot, pane, "bylines", "Ana Sørensen; T. Koroma, Jr.")
    assert library.article(number).draft.bylines.value == ("Ana Sørensen", "T. Koroma, Jr.")
    correct(qtbot, pane, "published", "2023-06")
    assert library.article(number).draft.published.value == Moment.parse("2023-06")


@pytest.mark.parametrize(
    ("field", "typed"), [("published", "next week"), ("headline", ""), ("canonical_url", "file:///x")]
)
def test_what_cannot_be_kept_says_why_and_changes_nothing(qtbot, pane, field, typed):
    correct(qtbot, pane, field, typed)
    assert pane.deeds == []
    assert pane.rows[field]._wrong.text()
    qtbot.keyClick(pane.rows[field]._edit, Qt.Key.Key_Escape)
    assert pane.rows[field]._edit.isHidden()


def test_tags_are_added_and_taken_away(qtbot, pane, library, number):
    pane.focus_tags()
    pane.tags.line.setText(" Courts / Appeals ")
    qtbot.keyClick(pane.tags.line, Qt.Key.Key_Return)
    assert library.article(number).tags == ("Courts/Appeals",)
    qtbot.waitUntil(lambda: bool(pane.tags._chips.findChildren(QAbstractButton)))
    qtbot.keyClick(pane.tags._chips.findChildren(QAbstractButton)[-1], Qt.Key.Key_Delete)
    assert library.article(number).tags == ()


def test_an_encoding_is_chosen_from_the_menu(qtbot, pane, library, number):
    action = next(action for action in pane._reread.menu().actions() if action.text() == "windows-1251")
    action.trigger()
    assert len(pane.deeds) == 1


def test_no_heading_stands_above_nothing_for_a_moment(pane, put, session):
    for data in (b"x", b"y"):
        last = put("words " + data.decode(), data=data, canonical_url=Url("https://other.example/a"))
    pane._wanted = last
    pane._landed(gather(session, last))  # and nothing else has had its turn yet
    assert pane._version_heading.isVisible()
    for column in (pane._versions, pane._captured, pane._file):
        lines = column.findChildren(QLabel)
        assert lines
        assert all(line.isVisible() for line in lines)


def test_another_version_is_one_click_away(qtbot, pane, put, library):
    for data in (b"x", b"y"):
        last = put("words " + data.decode(), data=data, canonical_url=Url("https://other.example/a"))
    show(qtbot, pane, last)
    chosen = []
    pane.article_chosen.connect(chosen.append)
    buttons = [button for button in pane._versions.findChildren(QPushButton) if button.isEnabled()]
    earlier, compare = buttons
    earlier.click()
    assert chosen == [last - 1]
    with qtbot.waitSignal(pane.comparison_asked) as asked:
        compare.click()
    assert asked.args == [last - 1, last]


def test_the_same_story_elsewhere_is_listed_and_one_click_away(qtbot, pane, put, session):
    story = " ".join(f"word{number % 37} of the long story about the harbour audit" for number in range(60))
    first = put(story, data=b"1", headline="Audit", publisher="Courier", published=Moment.parse("2023-07-02"))
    other = put(f"{story} And a line of its own.", data=b"2", headline="The same audit", publisher="Ledger")
    session.catch_up()
    show(qtbot, pane, first)
    qtbot.waitUntil(lambda: not pane.same.isHidden() and "The same audit" in texts(pane.same))
    [button] = [one for one in pane.same.findChildren(QPushButton) if one.accessibleName() == "The same audit"]
    with qtbot.waitSignal(pane.article_chosen) as chosen:
        button.click()
    assert chosen.args == [other]


def test_a_language_is_named(qtbot, pane, put):
    show(qtbot, pane, put("Der Wald", language="de"))
    assert "German (de)" in texts(pane.rows["language"])


def test_an_address_is_copied_by_default_and_only_the_web_can_be_opened(pane, clipboard):
    opened = []
    pane.link_asked.connect(opened.append)
    copying, opening = pane._file.address_menu("https://paper.example/a").actions()
    copying.trigger()
    assert clipboard.text() == "https://paper.example/a"
    assert opened == []
    opening.trigger()
    assert opened == ["https://paper.example/a"]
    assert len(pane._file.address_menu("file:///etc/hostname").actions()) == 1


def test_nothing_is_shown_of_an_article_that_is_gone(qtbot, pane, library, number):
    changes = library.remove([number]) | library.purge([number])
    pane.apply(changes)
    qtbot.waitUntil(lambda: pane._article is None)
    assert pane._body.isHidden()


def test_every_button_and_line_has_a_name(pane):
    for button in pane.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text(), button
