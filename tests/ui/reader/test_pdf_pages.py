"""The original page of a PDF: its pages as pictures, turned with keys and buttons, stopped when nobody looks."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from archive.errors import RefusedError
from archive.intake.source import MemorySource
from archive.library import Library
from archive.model import PagePicture, Refusal
from archive.store.holdings import Holdings
from search.index import SearchIndex
from tests.archive.intake import makers
from ui.operations import reading
from ui.reader.copy_page import CopyPage
from ui.reader.pane import ReaderPane
from ui.reader.pdf_pages import PdfPages
from ui.session import Session

WORDS = ("port", "fee", "audit", "quay", "ledger", "council", "vessel")
PDF = makers.pdf([[f"Line {'x' * line} of the {WORDS[(line + page) % 7]}." for line in range(30)] for page in range(3)])


@pytest.fixture
def session(archive_folder):
    with Library(Holdings(archive_folder)) as library:
        session = Session(library, SearchIndex.open(library.index_folder, identity=library.identity))
        yield session
        session.index.close()


@pytest.fixture
def number(session):
    [(outcome, _changes)] = session.library.import_source(MemorySource(name="audit.pdf", data=PDF))
    return outcome.id


@pytest.fixture
def drawn(monkeypatch):
    """Pages drawn at once, without a worker; which ones were asked for, and how wide."""
    asked = []

    def draw(_session, _article, page, *, width, stop):
        asked.append((page, width, stop))
        return PagePicture(number=page, pages=3, width=60, height=2_000, data=bytes([200]) * (4 * 60 * 2_000))

    monkeypatch.setattr(reading, "page_picture", draw)
    return asked


@pytest.fixture
def pages(qtbot, session, runner, theme, number, drawn):  # noqa: PLR0917 -- fixtures
    pages = PdfPages(session, runner, theme)
    qtbot.addWidget(pages)
    pages.resize(500, 400)
    pages.show()
    with qtbot.waitSignal(pages.shown):
        pages.show_article(reading.article(session, number))
    qtbot.waitUntil(lambda: not pages._settling.isActive())
    return pages


def test_the_pane_shows_a_pdf_as_it_looks_on_paper(qtbot, session, runner, theme, settings, number):  # noqa: PLR0917 -- fixtures
    settings.mark_read = False
    pane = ReaderPane(session, runner, theme, settings, CopyPage(session, runner, theme, settings))
    qtbot.addWidget(pane)
    pane.resize(760, 600)
    pane.show()
    pane.show_article(number)
    qtbot.waitUntil(lambda: pane._fetched is not None)
    with qtbot.waitSignal(pane.original_page.shown, timeout=30_000) as shown:
        pane.toggle_original()
    assert shown.args == [True]
    paper = pane.original_page.findChild(PdfPages)
    assert paper.isVisible()
    assert not pane.original_page.has_engine, "a PDF needs no browser"
    assert not pane._bar.hiding.isVisible(), "and nothing on it to hide"
    assert paper.sheet.accessibleName() == "Page 1 of 3 of the PDF"
    image = paper.sheet._label.pixmap().toImage()
    assert image.width() >= 600
    assert any(image.pixelColor(x, y).value() < 100 for x in range(0, image.width(), 2) for y in range(0, 200, 2))
    pane.original_page.ask_find()
    assert "reading copy" in pane.original_page._notice.text()


@pytest.mark.parametrize(
    ("keys", "page"),
    [
        ([Qt.Key.Key_Right], 1), ([Qt.Key.Key_End], 2), ([Qt.Key.Key_End, Qt.Key.Key_Left], 1),
        ([Qt.Key.Key_End, Qt.Key.Key_Home], 0), ([Qt.Key.Key_Left], 0), ([Qt.Key.Key_End, Qt.Key.Key_Right], 2),
        ([Qt.Key.Key_PageDown] * 12, 1), ([Qt.Key.Key_Space] * 12, 1), ([Qt.Key.Key_Right, Qt.Key.Key_PageUp], 0),
    ],
)  # fmt: skip
def test_keys_turn_the_pages(qtbot, pages, keys, page):
    bar = pages.sheet.verticalScrollBar()
    for key in keys:
        QTest.keyClick(pages.sheet, key)
        qtbot.waitUntil(pages.stop_button.isHidden)
        if pages._page == page and key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            break
    assert pages._page == page
    assert pages.number.value() == page + 1
    if keys[-1] is Qt.Key.Key_PageUp:
        assert bar.value() == bar.maximum() > 0, "coming back, a page is met at its foot"


def test_buttons_and_the_number_turn_the_pages(qtbot, pages):
    assert not pages.previous.isEnabled()
    pages.next.click()
    qtbot.waitUntil(lambda: pages.previous.isEnabled() and pages.stop_button.isHidden())
    pages.number.setValue(3)
    qtbot.waitUntil(lambda: not pages.next.isEnabled())
    assert pages.sheet.accessibleName() == "Page 3 of 3 of the PDF"


def test_a_page_seen_a_moment_ago_is_not_drawn_again(qtbot, pages, drawn):
    pages.next.click()
    qtbot.waitUntil(pages.stop_button.isHidden)
    count = len(drawn)
    pages.previous.click()
    assert pages._page == 0
    assert len(drawn) == count


def test_larger_draws_the_page_wider(qtbot, pages, drawn):
    before = drawn[-1][1]
    QTest.keyClick(pages.sheet, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: drawn[-1][1] > before)
    assert pages.smaller.isEnabled()
    QTest.keyClick(pages.sheet, Qt.Key.Key_Minus)
    assert not pages.smaller.isEnabled()


def test_what_nobody_looks_at_is_not_drawn_to_its_end(qtbot, pages, monkeypatch):
    begun, stopped = threading.Event(), threading.Event()

    def slowly(_session, _article, _page, *, width, stop):
        begun.set()
        if stop.wait(10):
            stopped.set()
        raise RefusedError(Refusal.CANCELLED)

    monkeypatch.setattr(reading, "page_picture", slowly)
    pages.next.click()
    assert begun.wait(5)
    pages.stop_button.click()
    assert stopped.wait(5)
    assert pages.sheet._label.text() == "Page 2 was not drawn."
    begun.clear()
    stopped.clear()
    pages.next.click()
    assert begun.wait(5)
    pages.hide()
    assert stopped.wait(5)


def test_a_page_that_cannot_be_drawn_says_so(qtbot, pages, monkeypatch):
    def fail(*_args, **_kwargs):
        raise RefusedError(Refusal.DAMAGED)

    monkeypatch.setattr(reading, "page_picture", fail)
    with qtbot.waitSignal(pages.shown) as shown:
        pages.next.click()
    assert shown.args == [False]
    assert "reading copy" in pages.sheet._label.text()


def test_another_width_draws_anew_once_the_window_has_settled(qtbot, pages, drawn):
    count = len(drawn)
    pages.resize(700, 400)
    pages.resize(720, 400)
    qtbot.waitUntil(lambda: len(drawn) == count + 1)
