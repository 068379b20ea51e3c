"""An article set into a document."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextTable

from archive.anchoring import quote
from search.query import SearchQuery, Span, Words
from ui.operations import noting
from ui.reader.galley import QUOTED
from ui.reader.sheet import fetch, typeset
from ui.reader.style import ReadingStyle


@pytest.fixture
def style(qapp, settings):
    return ReadingStyle.of(settings, dark=False)


def blocks(document):
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def block_with(document, words):
    return next(block for block in blocks(document) if words in block.text())


def test_everything_of_the_article_is_in_the_document(session, put_page, style):
    fetched = fetch(session, put_page(), SearchQuery())
    sheet = typeset(fetched, style)
    text = sheet.document.toPlainText()
    for words in (
        *("Example Courier", "Harbour audit finds €4.2m", "A report names no names.", "Ana Sørensen", "2 July 2023"),
        *("4 Jul 2023", "The council met", "The quay in May", "What the audit says", "since 2019", "Nobody looked"),
        *("Fees by year", "1.7", "  total   = 4", "قالت وزارة", "The mayor did not answer"),
    ):
        assert words.replace(" ", "\u00a0") in text or words in text
    assert len(sheet.plates) == 1


def test_lists_quotes_and_tables_keep_their_shape(session, put_page, style):
    document = typeset(fetch(session, put_page(), SearchQuery()), style).document
    assert block_with(document, "Fees of").textList() is not None
    nested = block_with(document, "since 2019")
    assert nested.textList().format().indent() == 2
    assert block_with(document, "The mayor").textList() is None
    assert block_with(document, "Nobody was told").blockFormat().property(QUOTED) == 1
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert [(table.rows(), table.columns()) for table in tables] == [(4, 2)]
    assert tables[0].cellAt(2, 0).rowSpan() == 2


def test_a_publishers_correction_stands_apart(session, put_page, style):
    body = (
        "<p>The quay is closed.</p><p><em>Correction:</em> it was closed in May.</p><p>Corrections officers left.</p>"
    )
    document = typeset(fetch(session, put_page(body), SearchQuery()), style).document
    apart = block_with(document, "closed in May").blockFormat()
    assert apart.property(QUOTED) == 1
    assert apart.background().color() == style.paper.shade
    assert not block_with(document, "officers").blockFormat().property(QUOTED)


def test_each_block_runs_in_the_direction_of_its_own_letters(session, put_page, style):
    document = typeset(fetch(session, put_page(), SearchQuery()), style).document
    assert block_with(document, "قالت").textDirection() == Qt.LayoutDirection.RightToLeft
    assert block_with(document, "The mayor").textDirection() == Qt.LayoutDirection.LeftToRight


def test_each_date_is_whole_and_has_a_line_of_its_own_where_there_is_little_room(session, put_page, style):
    fetched = fetch(session, put_page(), SearchQuery())
    assert "\u2068Captured\u00a04\u00a0Jul\u00a02023\u2069 \u2003" in typeset(fetched, style).document.toRawText()
    narrow = typeset(fetched, dataclasses.replace(style, room=20)).document.toRawText()
    assert "\u2028\u2068Captured 4 Jul 2023\u2069\u2028" in narrow


def test_in_an_arabic_article_dates_pictures_and_numbers_stand_on_the_right(session, put_page, style):
    number = put_page("<p>مرحبا</p><p>2024</p>", headline="عنوان", language="ar")
    document = typeset(fetch(session, number, SearchQuery()), style).document
    assert block_with(document, "2024").textDirection() == Qt.LayoutDirection.RightToLeft
    assert block_with(document, "Taken").textDirection() == Qt.LayoutDirection.RightToLeft


def test_matches_are_found_in_headline_and_body_but_not_in_captions(session, put_page, style):
    query = SearchQuery(root=Words(text="port"), text="port")
    fetched = fetch(session, put_page(), query)
    sheet = typeset(fetched, style)
    places = sheet.marked(fetched.marks)
    assert places == sorted(places)
    text = sheet.document.toRawText()
    utf16 = text.encode("utf-16-le")
    shown = [utf16[start * 2 : end * 2].decode("utf-16-le").lower() for start, end in places]
    assert shown.count("port") == len(shown) == 5


def test_a_highlight_is_found_again_in_another_extraction(session, library, put_page, style):
    number = put_page()
    text = library.text(number)
    start = text.index("never collected")
    noting.annotate(session, number, quote(text, start, start + 15), note="ask the port")
    fetched = fetch(session, number, SearchQuery())
    sheet = typeset(fetched, style)
    [(note, first, last)] = sheet.noted(fetched.anchors)
    assert note.note == "ask the port"
    assert sheet.document.toRawText().encode("utf-16-le")[first * 2 : last * 2].decode("utf-16-le") == "never collected"


def test_a_note_whose_words_are_gone_has_no_place(session, library, put_page, style):
    number = put_page()
    noting.annotate(session, number, quote("words that were never there", 0, 27))
    fetched = fetch(session, number, SearchQuery())
    assert fetched.anchors == {}
    assert typeset(fetched, style).noted(fetched.anchors) == []


def test_an_empty_copy_still_has_a_head(session, put_page, style):
    sheet = typeset(fetch(session, put_page("", headline="Only a headline"), SearchQuery()), style)
    assert "Only a headline" in sheet.document.toPlainText()
    assert sheet.places().in_document(0, 1) is None
    assert sheet.marked({"body": (Span(start=0, end=3),)}) == []
