"""The reading pane as a reader uses it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QImage, QTextCursor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from shiboken6 import delete

from archive.model import Changes, Colour
from search.grammar import parse_query
from ui.operations import noting, reading
from ui.reader.copy_page import CopyPage
from ui.reader.layers import find_all
from ui.reader.pane import ReaderPane


@pytest.fixture
def pane(qtbot, session, runner, theme, settings):
    settings.mark_read = False
    pane = ReaderPane(session, runner, theme, settings, CopyPage(session, runner, theme, settings))
    qtbot.addWidget(pane)
    pane.resize(760, 600)
    pane.show()
    pane.faults = []
    pane.failed.connect(pane.faults.append)
    pane.deeds = []
    pane.deed_asked.connect(lambda work: pane.deeds.append(work(session)))
    yield pane
    pane.close_engine()
    assert pane.faults == []


def show(qtbot, pane, number):
    pane.show_article(number)
    qtbot.waitUntil(lambda: pane._fetched is not None and pane._fetched.article.id == number)


def shown(pane):
    return pane.copy_page.view.toPlainText()


def select(pane, words):
    view = pane.copy_page.view
    [(start, end), *_] = find_all(view.document(), words)
    cursor = view.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def test_an_article_is_shown_and_taken_away(qtbot, pane, put_page):
    show(qtbot, pane, put_page())
    assert "The council met" in shown(pane)
    pane.clear()
    assert "The council met" not in shown(pane)
    assert pane.article is None


def test_only_the_last_of_two_quick_choices_is_shown(qtbot, pane, put_page):
    first, second = put_page("<p>first body</p>", headline="One"), put_page("<p>second body</p>", headline="Two")
    pane.show_article(first)
    show(qtbot, pane, second)
    assert "second body" in shown(pane)


def test_opening_marks_as_read_unless_a_person_does_not_want_that(qtbot, pane, put_page, library, settings):
    settings.mark_read = True
    number = put_page()
    show(qtbot, pane, number)
    assert library.article(number).read
    assert pane.deeds[0].undo is None


def test_matches_of_the_search_are_marked_and_stepped_through(qtbot, pane, put_page):
    pane.set_query(parse_query("port"))
    show(qtbot, pane, put_page())
    assert pane.copy_page.matches == 5
    pane.next_match()
    first = pane.copy_page.view._current
    pane.next_match()
    second = pane.copy_page.view._current
    pane.previous_match()
    assert first < second
    assert pane.copy_page.view._current == first


def test_another_search_marks_what_is_shown(qtbot, pane, put_page):
    show(qtbot, pane, put_page())
    pane.set_query(parse_query("mayor"))
    qtbot.waitUntil(lambda: pane.copy_page.matches == 1)


def test_find_counts_and_steps_around(qtbot, pane, put_page):
    show(qtbot, pane, put_page())
    pane.find()
    bar = pane.copy_page.find_bar
    qtbot.keyClicks(bar._words, "nobody")
    assert bar._count.text() == "1 of 3"
    qtbot.keyClick(bar._words, Qt.Key.Key_Return)
    assert bar._count.text() == "2 of 3"
    qtbot.keyClick(bar._words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    pane.previous_match()
    assert bar._count.text() == "3 of 3"
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert pane.copy_page.view._found == []


def test_find_begins_with_the_line_at_the_upper_edge(qtbot, pane, put_page):
    pane.resize(760, 220)
    show(qtbot, pane, put_page(body="<p>Nobody came.</p>" + "<p>A line of the story.</p>" * 30 + "<p>Nobody left.</p>"))
    view = pane.copy_page.view
    (first, _), _ = find_all(view.document(), "nobody")
    cursor = view.textCursor()
    cursor.setPosition(first)
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + view.cursorRect(cursor).top() + 3)
    pane.find()
    qtbot.keyClicks(pane.copy_page.find_bar._words, "nobody")
    assert pane.copy_page.find_bar._count.text() == "1 of 2"


def test_find_says_when_there_is_nothing(qtbot, pane, put_page):
    show(qtbot, pane, put_page())
    pane.find()
    qtbot.keyClicks(pane.copy_page.find_bar._words, "zzz")
    assert pane.copy_page.find_bar._count.text() == "Not found"


def test_the_place_is_remembered_for_each_article(qtbot, pane, put_page):
    long = "".join(f"<p>Paragraph {number} of a long story that goes on.</p>" for number in range(200))
    first, second = put_page(long, headline="Long"), put_page("<p>short</p>", headline="Short")
    show(qtbot, pane, first)
    pane.copy_page.view.move_to(0.5)
    show(qtbot, pane, second)
    show(qtbot, pane, first)
    assert pane.copy_page.view.position() == pytest.approx(0.5, abs=0.02)


def test_selected_words_are_highlighted_and_the_highlight_is_drawn(qtbot, pane, put_page, library):
    number = put_page()
    show(qtbot, pane, number)
    select(pane, "never collected")
    pane.copy_page.highlight(Colour.GREEN)
    [note] = library.annotations([number])
    assert (note.quotation.exact, note.colour) == ("never collected", Colour.GREEN)
    pane.apply(pane.deeds[-1].changes)
    qtbot.waitUntil(lambda: len(pane.copy_page.view._noted) == 1)
    assert pane._bar.notes.text().strip() == "1"


def test_a_caption_cannot_be_highlighted_and_says_so(qtbot, pane, put_page):
    said = []
    pane.said.connect(said.append)
    show(qtbot, pane, put_page())
    select(pane, "The quay in May")
    pane.copy_page.highlight(Colour.GREEN)
    assert len(said) == 1
    assert pane.deeds == []


def test_a_note_is_written_edited_and_deleted(qtbot, pane, put_page, library):
    number = put_page()
    show(qtbot, pane, number)
    select(pane, "nobody asked")
    pane.copy_page.note_selection()
    card = pane.copy_page._card
    card._words.setPlainText("who should have?")
    qtbot.mouseClick(card._done, Qt.MouseButton.LeftButton)
    [note] = library.annotations([number])
    assert (note.note, note.colour) == ("who should have?", Colour.YELLOW)
    pane.copy_page.edit_note(note, QPoint(0, 0))
    card._words.setPlainText("the mayor?")
    qtbot.mouseClick(card._done, Qt.MouseButton.LeftButton)
    assert library.annotations([number])[0].note == "the mayor?"
    pane.copy_page.edit_note(library.annotations([number])[0], QPoint(0, 0))
    qtbot.mouseClick(card._delete, Qt.MouseButton.LeftButton)
    assert library.annotations([number]) == []


def test_escape_leaves_a_note_as_it_was(qtbot, pane, put_page, library):
    number = put_page()
    show(qtbot, pane, number)
    pane.note_article()
    card = pane.copy_page._card
    card._words.setPlainText("never mind")
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert library.annotations([number]) == []


def test_notes_are_listed_and_lost_words_say_so(qtbot, pane, put_page, library, session):
    number = put_page()
    from archive.anchoring import quote

    text = library.text(number)
    noting.annotate(session, number, quote(text, text.index("mayor"), text.index("mayor") + 5), note="who?")
    noting.annotate(session, number, quote("gone words", 0, 10), note="where?")
    show(qtbot, pane, number)
    rows = pane.copy_page.notes._list
    assert rows.count() == 2
    assert "no longer in the text" in rows.item(1).text()


def test_a_click_on_a_name_in_the_head_searches_for_it(qtbot, pane, put_page):
    chosen = []
    pane.value_chosen.connect(lambda label, value: chosen.append((label, value)))
    show(qtbot, pane, put_page())
    pane.copy_page._link("cuttings:author/Ana%20S%C3%B8rensen", QPoint(0, 0))
    assert chosen == [("author", "Ana Sørensen")]


def test_an_edited_article_is_shown_again_at_its_place(qtbot, pane, put_page, library):
    number = put_page()
    show(qtbot, pane, number)
    changes = library.correct(number, "headline", "Another headline")
    pane.apply(Changes(revision=changes.revision, edited=(number,)))
    qtbot.waitUntil(lambda: "Another headline" in shown(pane))


def test_a_star_does_not_set_the_article_anew(qtbot, pane, put_page, library, session):
    number = put_page()
    show(qtbot, pane, number)
    document = pane.copy_page.view.document()
    pane.apply(library.set_starred([number], True))
    qtbot.waitUntil(lambda: pane._fetched.article.starred)
    assert pane.copy_page.view.document() is document


def test_a_purged_article_leaves_an_empty_pane(qtbot, pane, put_page, library):
    number = put_page()
    show(qtbot, pane, number)
    library.remove([number])
    pane.apply(library.purge([number]))
    pane.apply(Changes(removed=(number,)))
    qtbot.waitUntil(lambda: pane.article is None)


def test_a_clicked_picture_is_enlarged_and_any_key_puts_it_back(qtbot, pane, put_page):
    show(qtbot, pane, put_page())
    pane.copy_page._enlarge(pane._fetched.article.original.resources[0].digest)
    box = pane.copy_page._lightbox
    qtbot.waitUntil(box.isVisible)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isHidden()


def test_an_enlarged_picture_has_the_whole_window_and_its_keys(qtbot, pane, put_page):
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(pane)
    window.resize(900, 700)
    done = []
    action = QAction(window, shortcut="J")
    action.triggered.connect(lambda: done.append("J"))
    window.addAction(action)
    window.show()
    show(qtbot, pane, put_page())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    pane.copy_page.view.setFocus()
    pane.copy_page._enlarge(pane._fetched.article.original.resources[0].digest)
    box = pane.copy_page._lightbox
    qtbot.waitUntil(box.isVisible)
    assert box.parent() is window
    window.resize(1000, 600)
    assert box.geometry() == window.rect()
    qtbot.keyClick(box, Qt.Key.Key_J)
    assert (box.isHidden(), done) == (True, [])
    assert window.focusWidget() is pane.copy_page.view
    pane.setParent(None)  # it outlives the window


def test_large_letters_in_a_narrow_pane_break_no_word_of_the_headline(qtbot, pane, put_page, settings):
    settings.text_scale = 200
    pane.resize(330, 600)
    pane.reload()
    show(qtbot, pane, put_page())
    view = pane.copy_page.view
    heads = (view.document().findBlockByNumber(number) for number in range(3))
    [head] = [block for block in heads if block.blockFormat().headingLevel() == 1]
    lines = [head.layout().lineAt(number) for number in range(head.layout().lineCount())]
    assert len(lines) > 2
    assert all(head.text()[line.textStart() + line.textLength() - 1] == " " for line in lines[:-1])


def test_reading_preferences_change_the_letters_at_once(qtbot, pane, put_page, settings):
    show(qtbot, pane, put_page())
    before = pane.copy_page.view.document().size().height()
    pane._style_card._sliders["reader_size"].setValue(30)
    qtbot.waitUntil(lambda: pane.copy_page.view.document().size().height() > before * 1.2)
    assert settings.reader_size == 30


def test_an_enlarged_picture_goes_away_though_what_had_the_keyboard_before_is_gone(qtbot, pane, put_page, quay):
    show(qtbot, pane, put_page())
    pane.activateWindow()
    line = QLineEdit(pane)
    line.show()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    box = pane.copy_page._lightbox
    box.enlarge(QImage.fromData(quay))
    delete(line)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not box.isVisible()


def test_every_button_has_a_name(qtbot, pane, put_page):
    from PySide6.QtWidgets import QToolButton

    show(qtbot, pane, put_page())
    for button in pane.findChildren(QToolButton):
        assert button.accessibleName() or button.text(), button.objectName()


def test_the_original_bytes_are_never_touched(qtbot, pane, put_page, session):
    number = put_page()
    before = reading.original_page(session, number)
    show(qtbot, pane, number)
    select(pane, "never collected")
    pane.copy_page.highlight(Colour.PINK)
    assert reading.original_page(session, number) == before
