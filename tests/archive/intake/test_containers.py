"""A file for every way to save a page: each becomes its capture, with address, date, saver and pictures."""

from __future__ import annotations

import base64
import json
from dataclasses import replace

import pytest

from archive.errors import RefusedError
from archive.intake import FileFacts, MemorySource, read_captures
from archive.limits import LIMITS
from archive.model import Capture, Concern, Container, Precision, Refusal
from tests.archive.intake import makers
from tests.archive.intake.makers import HEADLINE, JPEG, PNG, TEXT, URL

FACTS = FileFacts(modified=1_700_000_000.0)


def read(data: bytes, name: str = "page.html", companions: dict[str, bytes] | None = None) -> tuple[Capture, ...]:
    return read_captures(MemorySource(name=name, data=data, facts=FACTS, companions=companions or {}))


def one(data: bytes, name: str = "page.html", companions: dict[str, bytes] | None = None) -> Capture:
    (capture,) = read(data, name, companions)
    assert TEXT.strip()[:60] in capture.page or capture.media_type != "text/html"
    return capture


def addresses(capture: Capture) -> list[tuple[str, str]]:
    return [(claim.value, claim.source) for claim in capture.provenance.target_url]


def moments(capture: Capture) -> list[tuple[str, str]]:
    return [(claim.value.at, claim.source) for claim in capture.provenance.captured_at]


def held(capture: Capture) -> dict[str, bytes]:
    return {name: resource.data for resource in capture.resources for name in resource.references}


def refused(data: bytes, name: str = "page.html") -> Refusal:
    with pytest.raises(RefusedError) as caught:
        read(data, name)
    assert caught.value.detail
    return caught.value.reason


# Chromium


def test_a_complete_page_of_chromium_has_its_address_and_its_picture():
    capture = one(makers.chromium(), companions={"page_files/lead.jpg": JPEG})
    assert capture.container is Container.HTML_COMPLETE
    assert addresses(capture)[0] == (URL, "saved-from-comment")
    assert capture.provenance.target_url[0].confidence == 1.0
    assert held(capture)["./page_files/lead.jpg"] == JPEG
    assert capture.missing == (), "choices of a srcset that the browser did not load are not missing"
    assert moments(capture) == [("2023-11-14T22:13+00:00", "file-time")]
    assert capture.provenance.saved_with is not None


def test_a_complete_page_without_its_folder_names_what_is_missing():
    capture = one(makers.chromium())
    assert capture.container is Container.HTML
    assert capture.missing == ("./page_files/lead.jpg",)
    assert Concern.MISSING_RESOURCES in capture.concerns


def test_a_wrong_length_lowers_the_confidence_and_no_more():
    claim = one(makers.chromium(length=12)).provenance.target_url[0]
    assert claim.value == URL
    assert claim.confidence < 1.0


def test_an_address_of_before_2015_that_breaks_out_of_its_comment_stays_text():
    data = makers.chromium("https://a.test/#").replace(b"a.test/# -->", b"a.test/#--><script>alert(1)</script>x -->")
    capture = one(data)
    assert all("<" not in url for url, _ in addresses(capture))


def test_html_only_knows_its_canonical_address_alone():
    capture = one(makers.article(head=f'<link rel="canonical" href="{URL}">').encode())
    assert addresses(capture) == [(URL, "canonical")]
    assert capture.provenance.saved_with is None
    assert capture.container is Container.HTML


# Firefox


@pytest.mark.parametrize(
    "folder", ["page_files", "page-Dateien", "page_fichiers", "page_ファイル", "page-neznámé", "page.files"]
)
def test_a_complete_page_of_firefox_finds_its_folder_in_every_language(folder):
    capture = one(makers.firefox(folder), companions={f"{folder}/lead.jpg": JPEG, f"{folder}/small.png": PNG})
    assert capture.container is Container.HTML_COMPLETE
    assert held(capture)[f"{folder}/lead.jpg"] == JPEG
    assert held(capture)[f"{folder}/small.png"] == PNG
    assert addresses(capture) == [(URL, "firefox-base")]
    assert capture.provenance.saved_with is not None
    assert capture.provenance.saved_with.value == "Firefox"


def test_a_page_of_firefox_that_says_nothing_is_known_by_its_links_to_itself():
    links = '<a href="https://a.test/x?a=1&amp;b=2#one">1</a><a href="https://a.test/x?a=1&amp;b=2#two">2</a>'
    other = '<a href="https://b.test/#x">x</a><a href="https://a.test/">home</a>'
    capture = one(makers.firefox("page_files", base="", body=other + links))
    assert addresses(capture) == [("https://a.test/x?a=1&b=2", "own-links")]
    assert addresses(one(makers.firefox("page_files", base="", body=other))) == []
    assert addresses(one(makers.firefox("page_files", body=links))) == [(URL, "firefox-base")]


def test_text_that_somebody_typed_into_a_page_is_a_concern():
    body = '<input type="search" value="secret source"><textarea>draft</textarea>'
    assert Concern.TYPED_TEXT in one(makers.firefox("page_files", base="", body=body)).concerns
    assert Concern.TYPED_TEXT not in one(makers.firefox("page_files", body="<input type=hidden value=1>")).concerns


# SingleFile


def test_singlefile_gives_address_date_with_its_zone_and_pictures():
    capture = one(makers.singlefile())
    assert capture.container is Container.SINGLEFILE
    assert addresses(capture)[0] == (URL, "singlefile-header")
    assert moments(capture)[0] == ("2022-03-10T19:12-08:00", "singlefile-header")
    assert sorted(resource.media_type for resource in capture.resources) == ["image/jpeg", "image/png"]
    assert "data:" not in capture.page
    assert 'src="cuttings-part:1"' in capture.page
    assert len(capture.page) < 2_000


@pytest.mark.parametrize("zone", ["GMT+0200", "GMT+0200 (台北標準時間)", "GMT+0200 (Mitteleuropäische Sommerzeit)"])
def test_the_old_header_of_singlefile_is_read(zone):
    capture = one(makers.singlefile(legacy=True, date=f"Mon Sep 07 2020 08:09:10 {zone}"))
    assert capture.container is Container.SINGLEFILE
    assert moments(capture)[0] == ("2020-09-07T08:09+02:00", "singlefile-header")


def test_singlefile_without_a_date_has_its_file_time():
    capture = one(makers.singlefile(date=None, info="first line\n second line"))
    assert addresses(capture)[0] == (URL, "singlefile-header")
    assert [source for _, source in moments(capture)] == ["file-time"]


def test_singlefile_without_its_header_is_found_by_its_canonical_link():
    capture = one(makers.singlefile(header=False))
    assert addresses(capture) == [(URL, "canonical")]
    assert len(capture.resources) == 2


def test_highlights_and_notes_of_singlefile_are_taken_over():
    body = (
        'before the words <span class="single-file-highlight single-file-highlight-yellow">the <b>important</b> '
        "<span>words</span></span> after them"
        '<single-file-note><template shadowrootmode="open"><textarea>check &amp; ring back</textarea></template>'
        "</single-file-note>"
    )
    highlight, note = one(makers.singlefile(body=body)).markings
    assert highlight.quotation.exact == "the important words"
    assert highlight.quotation.prefix.endswith("before the words ")
    assert highlight.quotation.suffix.startswith(" after them")
    assert note.note == "check & ring back"


def test_a_picture_that_singlefile_stores_once_is_shown_everywhere():
    body = (
        f"<style>:root{{--sf-img-7:url({makers.data_uri(PNG)})}}</style>"
        '<img src="data:image/svg+xml,%3Csvg/%3E" style="background-image:var(--sf-img-7)" alt=twice>'
    )
    capture = one(makers.singlefile(body=body))
    name = next(n for n, data in held(capture).items() if data == PNG)
    assert f'<img src="{name}" style="background-image:var(--sf-img-7)" alt=twice>' in capture.page


@pytest.mark.parametrize(("charset", "tail"), [("utf-8", 0), ("windows-1252", 0), ("utf-8", 70_000)])
def test_a_self_extracting_page_is_read_as_its_zip(charset, tail):
    capture = one(makers.self_extracting(charset=charset, tail=tail))
    assert capture.container is Container.SINGLEFILE_ZIP
    assert capture.title == HEADLINE
    assert addresses(capture)[0] == (URL, "singlefile-manifest")
    assert moments(capture)[0] == ("2024-05-17T10:11+00:00", "singlefile-manifest")
    assert held(capture)["https://cdn.test/a.png"] == PNG
    assert "unpacker" not in capture.page


def test_a_self_extracting_page_inside_a_picture_is_read():
    assert one(makers.PNG + makers.self_extracting(), "x.png").container is Container.SINGLEFILE_ZIP


def test_a_self_extracting_archive_of_several_pages():
    files: dict[str, bytes | str] = {"index.html": makers.article(body="<img src=images/0.png>"), "images/0.png": PNG}
    files["manifest.json"] = json.dumps({"originalUrl": URL, "title": "First"})
    for number in (10, 2):
        folder = f"pages/{number}/"
        files[folder + "index.html"] = makers.article(body="<img src=images/0.png><img src=../../images/0.png>")
        files[folder + "images/0.png"] = JPEG
        files[folder + "manifest.json"] = json.dumps({"originalUrl": f"{URL}/{number}", "title": f"Page {number}"})
        files[folder + "frames/0/index.html"] = "<p>advert"
    captures = read(makers.zip_of(files), "site.zip.html")
    assert [capture.title for capture in captures] == ["First", "Page 2", "Page 10"]
    assert [addresses(capture)[0][0] for capture in captures] == [URL, f"{URL}/2", f"{URL}/10"]
    assert held(captures[1])["images/0.png"] == JPEG
    assert held(captures[1])["../../images/0.png"] == PNG
    with pytest.raises(RefusedError):
        read_captures(MemorySource(name="x", data=makers.zip_of(files)), replace(LIMITS, parts=2))


def test_a_zip_with_a_password_says_so():
    assert refused(makers.locked_zip(), "x.zip") is Refusal.ENCRYPTED


# other savers


def test_save_page_we_with_a_zone_in_chinese():
    capture = one(makers.save_page_we())
    assert capture.container is Container.SAVE_PAGE_WE
    assert addresses(capture)[0] == (URL, "savepage-meta")
    assert moments(capture)[0] == ("2024-01-03T10:20+08:00", "savepage-meta")


def test_monolith_has_its_record_before_the_doctype():
    capture = one(makers.monolith())
    assert capture.container is Container.MONOLITH
    assert addresses(capture)[0] == (URL, "monolith-comment")
    assert moments(capture)[0] == ("2024-02-03T04:05+00:00", "monolith-comment")
    assert one(makers.monolith("local source")).provenance.target_url == ()


def test_maoxian_keeps_its_address():
    capture = one(makers.maoxian(), companions={"index_files/a.png": PNG})
    assert capture.container is Container.MAOXIAN
    assert addresses(capture)[0] == (URL, "maoxian-comment")
    assert held(capture)["index_files/a.png"] == PNG


def test_webscrapbook_as_a_folder_and_as_a_file():
    page = makers.scrapbook()
    for capture in (
        one(page.encode(), "index.html", {"a.png": PNG}),
        one(makers.zip_of({"index.html": page, "a.png": PNG}), "x.htz"),
    ):
        assert capture.container is Container.WEBSCRAPBOOK
        assert addresses(capture)[0] == (URL, "scrapbook-attribute")
        assert moments(capture)[0] == ("2024-02-03T04:05+00:00", "scrapbook-attribute")
        assert held(capture)["a.png"] == PNG


def test_maff_gives_every_page_its_own_record():
    captures = read(makers.maff(), "three.maff")
    assert [capture.title for capture in captures] == ["Page 0", "Page 1", "Page 2"]
    for number, capture in enumerate(captures):
        assert capture.container is Container.MAFF
        assert addresses(capture)[0] == (f"{URL}/{number}", "maff-rdf")
        assert moments(capture)[0] == ("2010-02-27T14:12+01:00", "maff-rdf")
        assert "Café" in capture.page
        assert held(capture)["index_files/a.png"] == PNG


# MHTML


@pytest.mark.parametrize(
    ("date", "moment"),
    [
        ("Fri, 18 Jul 2025 14:21:01 -0000", "2025-07-18T14:21+00:00"),
        ("Fri, 18 Jul 2025 14:21:01 +0700", "2025-07-18T14:21+07:00"),
        ("Fri, 18 Jul 2025 14:21:01 GMT", "2025-07-18T14:21+00:00"),
    ],
)
def test_mhtml_of_chromium(date, moment):
    capture = one(makers.mhtml(date=date), "page.mhtml")
    assert capture.container is Container.MHTML
    assert capture.title == "Café news"
    assert capture.encoding.value == "utf-8"
    assert addresses(capture)[0] == (URL, "mhtml-header")
    assert moments(capture)[0] == (moment, "mhtml-date")
    assert held(capture)["https://cdn.test/a.png"] == PNG
    assert held(capture)["https://cdn.test/b.png"] == JPEG, "the picture of a style sheet under cid:"
    assert capture.missing == ()
    assert capture.provenance.saved_with is not None
    assert capture.provenance.saved_with.value == "Chromium"


@pytest.mark.parametrize(
    ("sender", "extra", "saver"),
    [
        ("<Saved by Windows Internet Explorer 8>", "", "Windows Internet Explorer 8"),
        ("someone", "X-MimeOLE: Produced By Microsoft MimeOLE V6\r\n", "Internet Explorer"),
        ("<Saved by Mozilla 5.0 (Windows)>", "X-MAF-Information: Produced By MAF V4.1.0\r\n", "MAF"),
    ],
)
def test_mhtml_of_older_programs(sender, extra, saver):
    page = makers.article(charset="", text="Привет, мир. " * 60, language="ru").encode("cp1251")
    (capture,) = read(
        makers.mhtml(sender=sender, extra=extra, page=page, kind="text/html;\r\n\tcharset=windows-1251"), "x.mht"
    )
    assert "Привет, мир" in capture.page
    assert (capture.encoding.value, capture.encoding.source) == ("windows-1251", "container")
    assert addresses(capture)[0] == (URL, "mhtml-part")
    assert capture.provenance.saved_with is not None
    assert capture.provenance.saved_with.value == saver


def test_mhtml_without_a_page_is_damaged():
    assert (
        refused(b"Snapshot-Content-Location: https://a.test/\r\nContent-Type: multipart/related; boundary=x\r\n\r\n")
        is Refusal.DAMAGED
    )


# web archives


@pytest.mark.parametrize("xml", [False, True])
def test_a_web_archive_of_safari_with_its_frames(xml):
    capture = one(makers.webarchive(xml=xml), "page.webarchive")
    assert capture.container is Container.WEBARCHIVE
    assert addresses(capture)[0] == (URL, "webarchive")
    assert moments(capture)[0] == ("2024-05-17T08:09+00:00", "webarchive-response")
    parts = held(capture)
    assert parts["https://cdn.test/a.png"] == PNG
    assert parts["https://ads.test/x.png"] == JPEG
    assert parts["https://ads.test/inner.html"] == b"<p>inner"


def test_a_web_archive_says_its_encoding():
    capture = one(makers.webarchive(encoding="utf-16"), "x.webarchive")
    assert capture.encoding.value == "utf-16le"
    capture = one(makers.webarchive(encoding="windows-1252"), "x.webarchive")
    assert capture.encoding.value == "utf-8", "ASCII alone"


@pytest.mark.parametrize(
    "data", [b"bplist00rubbish", b"bplist00", makers.webarchive()[:300], makers.webarchive(page=b" ")]
)
def test_a_broken_web_archive_is_damaged(data):
    assert refused(data, "x.webarchive") is Refusal.DAMAGED


@pytest.mark.parametrize("data", [makers.warc(), makers.warc_gz()])
def test_warc_gives_pages_with_their_parts_and_not_their_frames(data):
    first, second = read(data, "crawl.warc.gz")
    assert first.container is Container.WARC
    assert addresses(first)[0] == (URL, "warc")
    assert moments(first)[0] == ("2024-05-17T10:11+00:00", "warc")
    assert held(first)["/a.png"] == PNG
    assert held(first)["/frame.html"] == b"<html><p>advert"
    assert moments(second)[0] == ("2024-05-18T10:11+00:00", "warc")
    assert second.encoding.value in ("windows-1251", "utf-8")
    assert first.provenance.saved_with is not None
    assert first.provenance.saved_with.value == "Wget/1.21"


def test_wacz_has_the_titles_of_its_list():
    first, second = read(makers.wacz(), "crawl.wacz")
    assert first.container is Container.WACZ
    assert first.title == "Listed title"
    assert second.title == ""
    assert len(read(makers.wacz(pages=[]), "crawl.wacz")) == 2
    assert len(read(makers.wacz(pages=[{"url": "https://elsewhere.test/"}]), "x.wacz")) == 2, (
        "a list of other pages is none"
    )


# pages out of archives


def test_a_page_out_of_the_wayback_machine_is_the_outlets():
    capture = one(makers.wayback())
    assert addresses(capture)[0] == (URL, "wayback-address")
    assert moments(capture)[:2] == [
        ("2019-02-12T06:03+00:00", "wayback-archived"),
        ("2021-03-04T11:22+00:00", "wayback-retrieved"),
    ]
    assert "Toolbar" not in capture.page
    assert "inner" not in capture.page
    assert "web.archive.org" not in capture.page.partition("-->")[2]
    assert 'src="https://cdn.test/a.png"' in capture.page
    assert 'href="https://other.test/"' in capture.page
    assert capture.base_url == URL
    assert Concern.HOSTS_DISAGREE not in capture.concerns


def test_a_page_out_of_archive_today_is_the_outlets():
    capture = one(makers.archive_today())
    assert addresses(capture)[0] == (URL, "archive-today-address")
    assert (URL, "archive-today-banner") in addresses(capture)
    assert moments(capture)[0] == ("2020-03-04T05:06+00:00", "archive-today")
    assert "Saved from" not in capture.page
    assert "og:site_name" not in capture.page
    assert "kept" in capture.page
    assert capture.base_url == URL


def test_an_article_that_links_to_an_archive_is_left_alone():
    page = makers.article(body='<a href="https://web.archive.org/web/20190101000000/https://a.test/">see</a>')
    capture = one(page.encode())
    assert capture.page == page
    assert capture.provenance.target_url == ()


# books, mail, PDF


def test_an_epub_of_articles_gives_each_its_title_and_no_exporting_server():
    captures = read(makers.epub(3), "export.epub")
    assert [capture.title for capture in captures] == ["Chapter title 0", "Chapter title 1", "Chapter title 2"]
    for capture in captures:
        assert capture.container is Container.EPUB
        assert capture.provenance.target_url == ()
        assert capture.bylines == ()
        assert held(capture)["../images/a.png"] == PNG


def test_an_epub_of_one_article_is_believed_when_its_source_is_a_page():
    (capture,) = read(makers.epub(1, source=URL), "one.epub")
    assert addresses(capture)[0] == (URL, "epub-source")
    assert capture.bylines == ("Ana Ruiz",)
    (capture,) = read(makers.epub(1), "one.epub")
    assert capture.provenance.target_url == ()


def test_htmlz_of_calibre():
    capture = one(makers.htmlz(), "x.htmlz")
    assert capture.container is Container.HTMLZ
    assert capture.title == "Converted"
    assert capture.bylines == ("Ana Ruiz",)
    assert addresses(capture)[0] == (URL, "opf")
    assert capture.published is not None
    assert capture.published.precision is Precision.DAY


def test_a_newsletter_has_subject_sender_date_and_its_pictures():
    capture = one(makers.mail(), "issue.eml")
    assert capture.container is Container.MAIL
    assert capture.title == "📰 The issue"
    assert capture.bylines == ("José News",)
    assert capture.published is not None
    assert capture.published.at == "2019-09-03T07:08-04:00"
    assert addresses(capture)[0] == ("https://news.test/issue?id=7&x=1", "browser-link")
    assert held(capture)["cid:pic@news"] == PNG
    assert capture.missing == ("https://track.test/open.gif",)
    assert "attached" not in capture.page


def test_a_mail_of_plain_text_becomes_paragraphs():
    text = "First < paragraph.\n\nRead it online:\n https://news.test/7\n\nThird."
    (capture,) = read(makers.mail(body=text, kind="text/x-other"), "plain.eml")
    assert capture.media_type == "text/html"
    assert capture.page == "<p>plain</p>"
    data = f"Message-ID: <1>\nFrom: a@b.test\nDate: Tue, 03 Sep 2019 07:08:09 -0400\nSubject: x\n\n{text}".encode()
    (capture,) = read(data, "plain.eml")
    assert capture.page.startswith("<p>First &lt; paragraph.</p>")
    assert addresses(capture)[0] == ("https://news.test/7", "browser-link")
    assert capture.bylines == ()


def mail_with(text: str, *files: tuple[str, bytes]) -> bytes:
    parts = [b"Content-Type: text/plain\r\n\r\n" + text.encode()]
    parts += [
        f'Content-Type: application/octet-stream\r\nContent-Disposition: attachment;\r\n filename="{name}"\r\n'
        "Content-Transfer-Encoding: base64\r\n\r\n".encode()
        + base64.b64encode(data)
        for name, data in files
    ]
    head = b"Message-ID: <1>\r\nFrom: Ana <a@b.test>\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
    return head + b"".join(b"--b\r\n" + part + b"\r\n" for part in parts) + b"--b--\r\n"


def test_pages_attached_to_a_mail_are_taken_out_of_it():
    files = (("C:\\\\saved\\\\page.html", makers.singlefile()), ("a.mhtml", makers.mhtml()), ("photo.jpg", JPEG))
    captures = read(mail_with("See attached.", *files, ("broken.pdf", b"%PDF-1.4")), "x.eml")
    assert [capture.container for capture in captures] == [Container.SINGLEFILE, Container.MHTML]
    assert captures[0].provenance.file_name == "page.html"
    captures = read(mail_with(TEXT, *files), "x.eml")
    assert [capture.container for capture in captures] == [Container.MAIL, Container.SINGLEFILE, Container.MHTML]
    assert read(mail_with(" ", files[1]), "x.eml")[0].container is Container.MHTML
    assert refused(mail_with(" ", files[2]), "x.eml") is Refusal.NO_TEXT


def test_a_locked_mail_and_an_empty_one():
    head = b"Message-ID: <1>\nReceived: x\nSubject: y\n"
    assert (
        refused(head + b"Content-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: application/x\n\nx\n--b--")
        is Refusal.ENCRYPTED
    )
    assert refused(head + b"Content-Type: image/png\n\nabc") is Refusal.NO_TEXT


def test_a_pdf_has_text_title_author_dates_and_the_address_in_its_margin():
    lines = [
        "The council meets on Wednesday to decide whether to refer the mat-",
        "ter to the prosecutors of the district court in the city.",
        "Short end.",
    ]
    middle = [
        lines,
        ["The second page says more about the fees that were never collected by", "anyone in office."],
        ["The third page ends."],
    ]
    pages = [["The story", *middle[n], f"https://www.example.test/story {n + 1}/3"] for n in range(3)]
    about = {
        "Title": "The story",
        "Author": "Ana Ruiz; Bo Li",
        "CreationDate": "D:20240517101112+02'00'",
        "Creator": "Chromium",
    }
    (capture,) = read(makers.pdf(pages, about=about), "story.pdf")
    assert capture.container is Container.PDF
    assert capture.title == "The story"
    assert capture.bylines == ("Ana Ruiz", "Bo Li")
    assert moments(capture)[0] == ("2024-05-17T10:11+02:00", "pdf-creation")
    assert addresses(capture)[0] == ("https://www.example.test/story", "pdf-margin")
    assert "refer the matter to the prosecutors" in capture.page
    assert "The story" not in capture.page
    assert "never collected by anyone in office.\n\n" in capture.page
    assert capture.published is None, "the day a PDF was made is not the day of publication"


def test_a_pdf_without_text_or_that_is_broken():
    assert refused(makers.pdf([[]]), "scan.pdf") is Refusal.NO_TEXT
    assert refused(b"%PDF-1.4\nrubbish", "x.pdf") is Refusal.DAMAGED


# text and Markdown


def test_a_clipping_of_obsidian():
    capture = one(makers.OBSIDIAN.encode(), "clip.md", {"assets/a.png": PNG, "b.png": JPEG})
    assert capture.container is Container.MARKDOWN
    assert capture.media_type == "text/markdown"
    assert capture.title == "The clipped article"
    assert capture.bylines == ("Ana Ruiz", "Bo Li")
    assert capture.tags == ("clippings", "ports/fees")
    assert capture.published is not None
    assert capture.published.at == "2024-05-17"
    assert addresses(capture) == [(URL, "front-matter")]
    assert moments(capture)[0] == ("2024-05-20", "front-matter")
    assert capture.page.startswith("# The clipped article")
    assert held(capture) == {"assets/a.png": PNG, "b.png": JPEG}
    assert capture.missing == ("https://cdn.test/c.png",)


@pytest.mark.parametrize("front", ["- a list", "a: [unclosed", "x: *nothing", "", "plain words"])
def test_front_matter_that_is_none_belongs_to_the_text(front):
    (capture,) = read(f"---\n{front}\n---\nThe text itself.".encode(), "x.md")
    assert "The text itself." in capture.page
    assert front in capture.page


def test_a_text_says_where_it_came_from_on_a_line_of_its_own():
    (capture,) = read(f"A headline\n\nSource: {URL}\n\n{TEXT}".encode(), "x.txt")
    assert capture.container is Container.TEXT
    assert addresses(capture) == [(URL, "text-line")]
    (capture,) = read(b"nothing but words, see https://a.test/ for more", "x.txt")
    assert capture.provenance.target_url == ()


# what is no page


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (PNG, "page.html", Refusal.NOT_A_PAGE),
        (JPEG, "page.html", Refusal.NOT_A_PAGE),
        (b"MZ\x90\0\x03\0", "page.html", Refusal.NOT_A_PAGE),
        (b"\x7fELF\x02\x01\x01\0", "page", Refusal.NOT_A_PAGE),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "x.doc", Refusal.NOT_A_PAGE),
        (bytes(range(256)) * 20, "x.txt", Refusal.NOT_A_PAGE),
        (bytes(4096), "x.html", Refusal.NOT_A_PAGE),
        (b"", "x.html", Refusal.EMPTY),
        (b" \r\n\t", "x.html", Refusal.EMPTY),
        (makers.BOOKMARKS, "bookmarks.html", Refusal.BOOKMARKS),
        (makers.URL_FILE, "x.url", Refusal.LINK_ONLY),
        (makers.WEBLOC, "x.webloc", Refusal.LINK_ONLY),
        (makers.DESKTOP, "x.desktop", Refusal.LINK_ONLY),
        (b'<?xml version="1.0"?><plist version="1.0"><dict/></plist>', "x.plist", Refusal.NOT_A_PAGE),
        (makers.zip_of({"[Content_Types].xml": "x", "word/document.xml": "x"}), "x.docx", Refusal.NOT_A_PAGE),
        (makers.zip_of({"META-INF/MANIFEST.MF": "x"}), "x.jar", Refusal.NOT_A_PAGE),
        (makers.zip_of({"a.png": PNG}), "x.zip", Refusal.NOT_A_PAGE),
        (b"\x1f\x8b\x08\0\0\0\0\0\0\xff\x03\0\0\0\0\0\0\0\0\0", "x.gz", Refusal.NOT_A_PAGE),
        (b"{\\rtf1 hello}", "x.rtf", Refusal.NOT_A_PAGE),
    ],
)
def test_what_is_no_page_is_refused_with_what_it_is(data, name, reason):
    assert refused(data, name) is reason


def test_a_page_as_large_as_pages_get_is_read_and_a_larger_one_is_not():
    page = makers.article(body="<p>" + "word " * 12_000_000 + "</p>").encode()
    assert len(one(page).page) > 60_000_000
    assert refused(page + page[:8_000_000]) is Refusal.TOO_LARGE
    assert refused(b"x" * (LIMITS.file_bytes + 1)) is Refusal.TOO_LARGE


def test_stubs_versions_and_wire_stories_are_captures_like_any_other():
    for body in ("<form>Log in</form>", "<div>We value your privacy. Accept all</div>"):
        assert one(makers.article(body=body).encode()).container is Container.HTML
    pages = [
        one(makers.article(head=f'<link rel="canonical" href="https://{host}/wire">').encode())
        for host in ("a.test", "b.test", "c.test")
    ]
    assert len({addresses(page)[0] for page in pages}) == 3


# ZIPs of files


def test_a_zip_is_walked_and_parts_stay_with_their_page():
    files: dict[str, bytes | str] = {
        "saved/page.html": makers.chromium(),
        "saved/page_files/lead.jpg": JPEG,
        "saved/page_files/frame.html": "<html><p>advert",
        "saved/other_soubory-x/frame.html": makers.article(),
        "saved/note.txt": TEXT,
        "mail/x.mhtml": makers.mhtml(),
        "__MACOSX/saved/._page.html": b"\0\5\x16\7",
        "inner.zip": makers.zip_of({"deep.html": makers.article()}),
        "broken.pdf": b"%PDF-1.4 rubbish",
    }
    captures = read(makers.zip_of(files), "all.zip")
    names = [capture.provenance.file_name for capture in captures]
    assert sorted(names) == ["deep.html", "frame.html", "note.txt", "page.html", "x.mhtml"]
    page = next(capture for capture in captures if capture.provenance.file_name == "page.html")
    assert held(page)["./page_files/lead.jpg"] == JPEG
    assert moments(page)[-1][1] == "file-time"


def test_a_companion_folder_of_an_unknown_language_is_known_by_being_referred_to():
    files: dict[str, bytes | str] = {
        "page.html": makers.firefox("page_cosas"),
        "page_cosas/frame.html": "<html><p>advert",
    }
    assert len(read(makers.zip_of(files), "x.zip")) == 1


def test_zips_nest_only_so_deep():
    data = makers.zip_of({"page.html": makers.article()})
    assert len(read(makers.zip_of({"a.zip": data}), "x.zip")) == 1
    for _ in range(8):
        data = makers.zip_of({"a.zip": data})
    assert refused(data, "x.zip") is Refusal.BOMB


# by hand


def test_a_person_can_choose_the_encoding():
    data = makers.article(charset="", text="Привет, мир. " * 50).encode("koi8-r")
    (capture,) = read_captures(MemorySource(name="x.html", data=data), encoding="koi8-r")
    assert "Привет" in capture.page
    assert (capture.encoding.value, capture.encoding.source) == ("koi8-r", "hand")
    assert Concern.ENCODING_GUESSED not in capture.concerns
