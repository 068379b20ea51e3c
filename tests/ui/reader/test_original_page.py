"""The original page, in Qt WebEngine behind the fences and in Qt's own renderer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument

from ui.operations import reading
from ui.reader import fences
from ui.reader.copy_page import CopyPage
from ui.reader.pane import ReaderPane
from ui.reader.plain_original import PlainOriginal

engine = pytest.importorskip("ui.reader.engine")
pytestmark = pytest.mark.no_qt_log  # Chromium without a screen card says so in warnings


@pytest.fixture
def pane(qtbot, session, runner, theme, settings):
    settings.mark_read = False
    pane = ReaderPane(session, runner, theme, settings, CopyPage(session, runner, theme, settings))
    qtbot.addWidget(pane)
    pane.resize(760, 600)
    pane.show()
    pane.deeds = []
    pane.deed_asked.connect(lambda work: pane.deeds.append(work(session)))
    yield pane
    pane.close_engine()


def show_original(qtbot, pane, number):
    pane.show_article(number)
    qtbot.waitUntil(lambda: pane._fetched is not None and pane._fetched.article.id == number)
    pane.toggle_original()
    qtbot.waitUntil(lambda: pane.original_page.has_engine, timeout=20_000)
    with qtbot.waitSignal(pane.original_page._engine.loaded, timeout=20_000) as loaded:
        pass
    assert loaded.args == [True]


def page_text(qtbot, pane):
    found = []
    pane.original_page._engine._page.toPlainText(found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    return found[0]


@pytest.mark.slow
def test_the_page_is_shown_without_its_scripts_and_the_badge_counts(qtbot, pane, put_page):
    show_original(qtbot, pane, put_page())
    assert pane.shows_original
    assert "Harbour audit" in page_text(qtbot, pane)
    assert pane.original_page._engine._page.title() == "Audit"
    hosts = pane.original_page.blocked_hosts()
    assert set(hosts) == {"fonts.example", "ads.example", "pixel.example"}
    assert pane._bar.badge.text().strip() == "3 blocked"
    shown = [action.text() for action in pane.original_page.blocked_menu().actions()]
    assert any("pixel.example" in text for text in shown)
    pane.toggle_original()
    assert not pane.shows_original


@pytest.mark.slow
def test_a_link_asks_first_and_an_element_can_be_hidden(qtbot, pane, put_page, library):
    number = put_page()
    show_original(qtbot, pane, number)
    page = pane.original_page._engine._page
    kind = page.NavigationType.NavigationTypeLinkClicked
    asked = []
    pane.link_asked.connect(asked.append)
    page.link_clicked.disconnect()
    with qtbot.waitSignal(page.link_clicked) as clicked:
        assert not page.acceptNavigationRequest(QUrl("https://paper.example/next"), kind, True)
    assert clicked.args == ["https://paper.example/next"]
    assert asked == []
    assert pane._bar.hiding.isVisible()
    pane._bar.hiding.setChecked(True)
    with qtbot.waitSignal(pane.original_page._engine.loaded, timeout=20_000):
        pass
    assert "red ✕" in pane.original_page._notice.text()
    assert not page.acceptNavigationRequest(QUrl(f"archive://a{number}/hide/0"), kind, True)
    assert library.article(number).hidden == ("html > body > div:nth-of-type(1)",)
    pane.deeds[-1].undo(pane._session)
    assert library.article(number).hidden == ()


@pytest.mark.slow
def test_where_nothing_covers_the_page_there_is_nothing_to_hide_and_it_says_so(qtbot, pane, put_page):
    show_original(qtbot, pane, put_page("<p>b</p>", "<p>other</p>", headline="Other", pictures=False))
    pane._bar.hiding.setChecked(True)
    qtbot.waitUntil(lambda: "nothing to hide" in pane.original_page._notice.text(), timeout=10_000)
    pane._bar.hiding.setChecked(False)
    qtbot.waitUntil(lambda: not pane.original_page._notice.isVisible(), timeout=10_000)


@pytest.mark.slow
def test_only_the_article_s_own_parts_are_handed_out(qtbot, pane, put_page, session):
    number, other = put_page(), put_page("<p>b</p>", "<p>other</p>", headline="Other", pictures=False)
    article, stranger = session.library.article(number), session.library.article(other)
    digest = article.original.resources[0].digest
    assert reading.served_part(session, article, digest) is not None
    assert reading.served_part(session, stranger, digest) is None
    show_original(qtbot, pane, number)
    page = pane.original_page._engine._page
    typed = page.NavigationType.NavigationTypeTyped
    assert page.acceptNavigationRequest(QUrl(f"archive://a{number}/"), typed, True)
    for address in (
        f"archive://a{other}/",
        "https://paper.example/",
        "file:///etc/hostname",
        "view-source:about:blank",
    ):
        assert not page.acceptNavigationRequest(QUrl(address), typed, True), address


@pytest.mark.slow
def test_words_are_found_in_the_page(qtbot, pane, put_page):
    show_original(qtbot, pane, put_page())
    pane.find()
    bar = pane.original_page.find_bar
    bar._words.setText("audit")
    qtbot.waitUntil(lambda: bar._count.text() == "1 of 1", timeout=10_000)


def test_without_the_resolver_rule_no_page_is_shown(monkeypatch):
    monkeypatch.setenv(fences.FLAGS, "--no-pings")
    with pytest.raises(fences.FenceMissingError):
        fences.assert_standing()


def test_a_build_without_the_engine_says_so_and_shows_the_page(qtbot, pane, put_page, monkeypatch):
    import importlib

    def refuse(name):
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", refuse)
    number = put_page()
    pane.show_article(number)
    qtbot.waitUntil(lambda: pane._fetched is not None)
    pane.toggle_original()
    qtbot.waitUntil(lambda: pane.original_page._plain is not None)
    monkeypatch.undo()
    assert "simpler one" in pane.original_page._notice.text()
    assert "Harbour audit" in pane.original_page._plain.toPlainText()
    assert not pane.original_page.has_engine
    assert not pane._bar.hiding.isVisible(), "nothing covers anything there"


def test_the_plain_view_opens_nothing_by_itself(qtbot, quay):
    view = PlainOriginal()
    qtbot.addWidget(view)
    digest = "a" * 64
    view.show_page(
        f'<img src="/r/{digest}"><p>text</p>'.encode(),
        lambda wanted: ("image/jpeg", quay) if wanted == digest else None,
    )
    image = QTextDocument.ResourceType.ImageResource.value
    assert view.loadResource(image, QUrl(f"/r/{digest}")).width() == 900
    for address in ("file:///etc/hostname", "/etc/hostname", "//host/share/x.png", "/r/" + "b" * 64):
        found = view.loadResource(image, QUrl(address))
        assert isinstance(found, QImage)
        assert found.width() == 1
