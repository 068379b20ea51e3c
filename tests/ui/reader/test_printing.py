"""The reading copy on paper and as a PDF: what is on every page, and what becomes of a disk that is full."""

import dataclasses
import errno
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from archive.model import Moment, TagName
from search.grammar import parse_query
from ui import phrases
from ui.reader.paper_out import ask_pdf, file_name
from ui.reader.printing import print_on, save_pdf
from ui.reader.sheet import fetch
from ui.reader.style import ReadingStyle

HEADLINE = "Harbour audit finds €4.2m in port fees"


@pytest.fixture
def style(qapp, settings):
    return ReadingStyle.of(settings, dark=False, printed=True)


@pytest.fixture
def fetched(session, put_page):
    def fetched(*body):
        found = fetch(session, put_page(*body), parse_query(""))
        published = dataclasses.replace(found.article.draft.published, value=Moment.parse("2023-07-02T18:45Z"))
        draft = dataclasses.replace(found.article.draft, published=published)
        return dataclasses.replace(found, article=dataclasses.replace(found.article, draft=draft))

    return fetched


def saved(*what):
    for _page in save_pdf(*what):
        pass


def pages(file):
    """What the pages of a PDF say, without blanks: they are not in it, but guessed from where its letters stand."""
    document = QPdfDocument()
    document.load(str(file))
    try:
        return ["".join(document.getAllText(number).text().split()) for number in range(document.pageCount())]
    finally:
        document.close()


def test_every_page_says_where_it_is_from_and_which_it_is(fetched, style, tmp_path):
    saved(fetched("<p>Nobody looked.</p>" * 90), style, tmp_path / "article.pdf")
    said = pages(tmp_path / "article.pdf")
    assert len(said) > 2
    for number, page in enumerate(said, 1):
        assert "https://paper.example/2023/audit.html" in page
        assert f"Page{number}of{len(said)}" in page
        assert HEADLINE.replace(" ", "") in page


def test_text_and_times_can_be_copied(fetched, style, tmp_path):
    saved(fetched(), style, tmp_path / "article.pdf")
    words = "".join(pages(tmp_path / "article.pdf"))
    assert "Nobodywastold." in words
    assert "18:45" in words
    assert b"/Subtype /Image" in (tmp_path / "article.pdf").read_bytes()


def test_paper_has_no_links_into_the_program(fetched, style, session, put_page, tmp_path):
    number = put_page()
    session.library.add_tag([number], TagName("harbour"))
    saved(fetch(session, number, parse_query("")), style, tmp_path / "article.pdf")
    data = (tmp_path / "article.pdf").read_bytes()
    assert b"/URI (https://paper.example/monday)" in data  # what the page itself links to, it does
    assert b"cuttings:" not in data


@pytest.mark.parametrize("lines", range(28, 40, 2))
def test_no_heading_is_left_at_the_foot_of_a_page(fetched, style, lines, tmp_path):
    body = "<p>Nobody looked.</p>" * lines + "<h2>The first call</h2><h3>By night</h3><p>It rang.</p>"
    saved(fetched(body + "<p>Nobody was told.</p>" * 9), style, tmp_path / "article.pdf")
    [page] = [page for page in pages(tmp_path / "article.pdf") if "Thefirstcall" in page]
    assert "Bynight" in page
    assert "Itrang." in page


def test_a_full_disk_is_said_and_leaves_what_was_there(fetched, style, tmp_path, monkeypatch, qtbot):
    file = tmp_path / "article.pdf"
    file.write_bytes(b"of yesterday")

    def full(path, data):
        with path.open("wb") as out:
            out.write(data[:10])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    monkeypatch.setattr("ui.kept_files.QFileDialog.getSaveFileName", lambda *_: (str(file), ""))
    said, failed = [], []
    parent = QObject()
    ask_pdf(parent, fetched(), style, said=said.append, failed=failed.append)
    qtbot.waitUntil(lambda: bool(said or failed))
    assert said == []
    assert phrases.error(failed[0]).startswith("The disk is full.")
    assert file.read_bytes() == b"of yesterday"
    assert list(tmp_path.glob("article*")) == [file]


def test_a_name_without_an_ending_becomes_a_pdf_and_overwrites_none(fetched, style, tmp_path, monkeypatch, qtbot):
    monkeypatch.setattr("ui.kept_files.QFileDialog.getSaveFileName", lambda *_: (str(tmp_path / "U.S. audit"), ""))
    said, article, parent = [], fetched(), QObject()
    for times in (1, 2):
        ask_pdf(parent, article, style, said=said.append, failed=pytest.fail)
        qtbot.waitUntil(lambda times=times: len(said) == times)
    assert sorted(file.name for file in tmp_path.glob("*.pdf")) == ["U.S. audit 2.pdf", "U.S. audit.pdf"]
    assert said[1].endswith("U.S. audit 2.pdf")


def test_a_window_that_goes_takes_a_pdf_half_written_along(fetched, style, tmp_path):
    writing = save_pdf(fetched("<p>Nobody looked.</p>" * 90), style, tmp_path / "article.pdf")
    for _page in range(2):
        next(writing)
    writing.close()
    assert list(tmp_path.glob("article*")) == []


def test_a_printer_takes_it(fetched, style, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "article.pdf"))
    print_on(fetched(), style, printer)
    assert "Nobodywastold." in "".join(pages(tmp_path / "article.pdf"))


def test_a_printer_that_takes_nothing_is_said_in_a_sentence(fetched, style, tmp_path, qtlog):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gone" / "article.pdf"))
    with qtlog.disabled(), pytest.raises(OSError, match="printer") as fault:
        print_on(fetched(), style, printer)
    assert "0x" not in phrases.error(fault.value)


def test_file_names_are_fit_for_every_system():
    assert file_name('A/B: "C" \u202e<D>?') == "A B C D"
    assert file_name("€4.2m are missing...") == "€4.2m are missing"
    assert file_name("...") == "article"
