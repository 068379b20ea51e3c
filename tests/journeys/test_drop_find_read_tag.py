"""The main job in a reader's words, through the real window: drop, find, read, tag, remove, undo."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QTextBrowser

from journeys.truth import CAPTURES
from ui.articles.model import ROW, SNIPPET
from ui.handover import hand_over

pytestmark = [pytest.mark.journey, pytest.mark.slow]

LONG = 30_000


def drop(window, *paths):
    """Let go of files over the middle of the window, as a file manager does: it offers to move them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(400, 300), actions, data, button, none))
    assert window.drop.isVisible()
    event = QDropEvent(QPointF(400, 300), actions, data, button, none)
    QApplication.sendEvent(window, event)
    assert event.dropAction() == Qt.DropAction.CopyAction


def take_in(qtbot, window, *paths):
    with qtbot.waitSignal(window.intake.ended, timeout=LONG) as ended:
        drop(window, *paths)
    report = ended.args[0]
    assert report.accessioned or report.duplicates, report.refused
    qtbot.waitUntil(lambda: window.shelves is not None and window.shelves.tally.living > 0, timeout=LONG)
    return report


def type_query(qtbot, window, words):
    window.actions_["search"].trigger()
    window.search.selectAll()
    with qtbot.waitSignal(window.asking.answered, timeout=LONG):
        if words.isascii():
            qtbot.keyClicks(window.search, words)
        else:  # Qt's test keyboard has Latin letters only
            window.search.insert(words)


def shown(window):
    model = window.articles.view.articles
    return [model.index(row, 0).data(ROW).headline for row in range(model.rowCount())]


def pages():
    folder = CAPTURES / "html-only"
    return sorted(folder.iterdir())


def test_files_that_were_handed_over_while_the_window_was_made_are_taken_in(program, qtbot):
    hand_over(program.session.library.folder, [pages()[0]])
    with qtbot.waitSignal(program.window.intake.ended, timeout=LONG) as ended:
        program.begin()
    assert ended.args[0].accessioned


def test_a_journalist_drops_pages_finds_one_reads_it_tags_it_and_changes_her_mind(program, qtbot, tmp_path):  # noqa: PLR0915 -- one journey
    window, view = program.window, program.window.articles.view
    qtbot.waitUntil(window.welcome.isVisible)

    empty = tmp_path / "empty.html"
    empty.write_bytes(b"")
    report = take_in(qtbot, window, *pages(), empty)
    assert len(report.accessioned) == len(pages())
    assert [refused.path for refused in report.refused] == [str(empty)]
    assert "1 not taken in" in window.toast.words
    qtbot.waitUntil(lambda: len(shown(window)) == len(pages()), timeout=LONG)
    assert all(path.exists() for path in pages())

    type_query(qtbot, window, "“port fees”")
    qtbot.waitUntil(lambda: len(shown(window)) == 1, timeout=LONG)
    [headline] = shown(window)
    assert headline.startswith("Harbour audit")
    qtbot.waitUntil(lambda: view.articles.index(0, 0).data(SNIPPET) is not None, timeout=LONG)
    snippet = view.articles.index(0, 0).data(SNIPPET)
    assert any("port" in snippet.text[span.start : span.end].casefold() for span in snippet.spans)

    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert view.hasFocus()
    article = view.current_id()

    def reading():
        return any(headline in browser.toPlainText() for browser in window.reader.findChildren(QTextBrowser))

    qtbot.waitUntil(reading, timeout=LONG)
    qtbot.waitUntil(lambda: view.articles.index(0, 0).data(ROW).read, timeout=LONG)

    qtbot.keyClick(view, Qt.Key.Key_T)
    assert window.tag_editor.isVisible()
    with qtbot.waitSignal(window.bulletin.changed, timeout=LONG):
        qtbot.keyClicks(window.tag_editor.line, "ports/fees")
        qtbot.keyClick(window.tag_editor.line, Qt.Key.Key_Return)
    qtbot.keyClick(window.tag_editor.line, Qt.Key.Key_Escape)
    assert not window.tag_editor.isVisible()
    qtbot.waitUntil(lambda: window.sidebar.model().find("tag:ports/fees").isValid(), timeout=LONG)

    type_query(qtbot, window, "tag:ports")
    qtbot.waitUntil(lambda: shown(window) == [headline], timeout=LONG)

    view.setFocus()
    view.step(1)
    with qtbot.waitSignal(window.bulletin.changed, timeout=LONG):
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shown(window) == [], timeout=LONG)
    with qtbot.waitSignal(window.bulletin.changed, timeout=LONG):
        window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: shown(window) == [headline], timeout=LONG)

    with qtbot.waitSignal(window.bulletin.changed, timeout=LONG):
        window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: shown(window) == [], timeout=LONG)
    type_query(qtbot, window, "“port fees”")
    qtbot.waitUntil(lambda: view.articles.ids.tolist() == [article], timeout=LONG)
    assert view.articles.index(0, 0).data(ROW).tags == ()


def test_the_same_pages_again_are_here_already_and_the_report_says_where(program, qtbot):
    window = program.window
    [first, *_] = pages()
    take_in(qtbot, window, first)
    report = take_in(qtbot, window, first)
    assert len(report.duplicates) == 1
    assert "1 already here" in window.toast.words


def test_words_are_found_in_every_script(program, qtbot):
    window = program.window
    take_in(qtbot, window, *pages())
    for words, beginning in (("القمح", "الجفاف"), ("高铁", ""), ("архив", "Архив"), ("forster", "Förster")):
        type_query(qtbot, window, words)
        qtbot.waitUntil(lambda: len(shown(window)) == 1, timeout=LONG)
        assert shown(window)[0].startswith(beginning)


def test_a_star_does_not_wait_for_an_import_that_is_held(program, qtbot):
    window = program.window
    [first, *others] = pages()
    take_in(qtbot, window, first)
    qtbot.waitUntil(lambda: len(shown(window)) == 1, timeout=LONG)
    window.import_paths(others)
    window.progress.pause.click()
    window.articles.view.step(1)
    article = window.articles.view.current_id()
    with qtbot.waitSignal(window.deeds.said, timeout=LONG) as told:
        window.actions_["star"].trigger()
    assert told.args[0] == "Starred 1 article"
    assert window.intake.running
    with qtbot.waitSignal(window.intake.ended, timeout=LONG) as ended:
        window.progress.pause.click()
    assert len(ended.args[0].accessioned) == len(others)
    assert window.articles.view.current_id() == article


def test_a_cancelled_import_keeps_what_it_took_in(program, qtbot):
    window = program.window
    window.import_paths(pages())
    window.progress.pause.click()
    with qtbot.waitSignal(window.intake.ended, timeout=LONG) as ended:
        window.progress.cancel.click()
    report = ended.args[0]
    assert report.cancelled
    qtbot.waitUntil(lambda: len(shown(window)) == len(report.accessioned), timeout=LONG)
