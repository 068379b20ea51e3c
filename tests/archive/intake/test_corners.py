"""The corners of the readers: what files do that nobody means them to."""

from __future__ import annotations

import os
import types
import zipfile
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest

from archive.errors import RefusedError
from archive.intake import MemorySource, attributes, disk, pdf, read_captures, walking
from archive.intake.disk import DiskSource, signature
from archive.intake.media import media_type
from archive.intake.memento import out_of_archive
from archive.intake.references import in_style
from archive.intake.survey import survey
from archive.intake.transfer import lenient_base64, quoted_printable
from archive.intake.zips import Archive
from archive.limits import LIMITS
from archive.model import Capture, Container, Refusal
from tests.archive.intake import makers
from tests.archive.intake.makers import PNG, TEXT, URL, article, zip_of


def read(data: bytes, name: str = "x.html") -> tuple[Capture, ...]:
    return read_captures(MemorySource(name=name, data=data))


def refused(data: bytes, name: str = "x") -> Refusal:
    with pytest.raises(RefusedError) as caught:
        read(data, name)
    return caught.value.reason


@pytest.mark.parametrize(
    ("data", "declared", "name", "kind"),
    [
        (PNG, "text/html", "x.css", "image/png"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "", "", "image/webp"),
        (b"RIFF\0\0\0\0????", "image/webp", "", "image/webp"),
        (b"\0\0\0\x1cftypavif", "", "", "image/avif"),
        (b"\0\0\0\x1cftypisom", "", "", "video/mp4"),
        (b"<?xml version='1.0'?><!-- x --><svg xmlns='x'>", "text/plain", "", "image/svg+xml"),
        (b"text <svg", "", "a.svg?x=1#y", "image/svg+xml"),
        (b"a{}", "application/octet-stream", "a.css", "text/css"),
        (b"a{}", "text/css; charset=x", "", "text/css"),
        (b"x", "text/plain", "noend", "text/plain"),
        (b"x", "nonsense", "noend", "application/octet-stream"),
    ],
)
def test_the_kind_of_a_part(data, declared, name, kind):
    assert media_type(data, declared=declared, name=name) == kind


def test_transport_that_is_broken_gives_what_it_can():
    assert lenient_base64(b"aGVsbG8") == b"hello"
    assert lenient_base64(b"aGVs\r\nbG8=!!") == b"hello"
    assert lenient_base64(b"-_-_") == b"\xfb\xff\xbf"
    assert lenient_base64(b"a") == b""
    assert quoted_printable(b"caf=C3=A9 =ZZ=\r\n!") == b"caf\xc3\xa9 =ZZ!"


def test_addresses_in_styles_that_are_odd():
    text = "url() url('') url(#here) url(\\d800.png) url(a\\)b.png)"
    assert [r.url for r in in_style(text, 0, len(text), -1)][:2] == ["", "\ufffd.png"]
    assert survey("<style>x{a:url('')}</style>").references[0].url == ""
    assert survey(r"<style>x{a:url('a\)b.png')}</style>").references[0].url == "a)b.png"


def test_a_set_that_ends_in_commas():
    assert [r.url for r in survey("<img srcset='a.png,,, b.png,'>").references] == ["a.png", "b.png"]


def test_a_page_that_only_looks_like_a_self_extracting_one():
    page = article().encode()
    assert read(page + b"PK\x03\x04 and PK\x05\x06 are marks")[0].container is Container.HTML
    assert read(page + zip_of({"other.txt": "x"}))[0].container is Container.HTML
    assert refused(page + zip_of({"manifest.json": "{broken"}), "x.html") is Refusal.DAMAGED
    assert refused(page + zip_of({"manifest.json": "[1]"}), "x.html") is Refusal.DAMAGED
    assert refused(page + makers.locked_zip(), "x.html") is Refusal.ENCRYPTED
    (capture,) = read(makers.self_extracting(manifest=False))
    assert capture.container is Container.SINGLEFILE_ZIP
    assert capture.resources[0].references == ("images/0.png", "https://cdn.test/a.png")


def test_a_zip_around_one_page_of_no_known_saver():
    (capture,) = read(zip_of({"index.html": article(body="<img src=a.png>"), "a.png": PNG}), "x.zip")
    assert capture.container is Container.HTML_COMPLETE
    (capture,) = read(zip_of({"index.html": article(), "manifest.json": '{"originalUrl": 3}'}), "x.zip")
    assert capture.container is Container.SINGLEFILE_ZIP


def test_the_reason_of_the_only_file_in_a_zip_is_the_zips():
    assert refused(zip_of({"x.html": " "}), "x.zip") is Refusal.EMPTY
    assert refused(zip_of({"x.pdf": b"%PDF-1.4 broken", "y.html": PNG}), "x.zip") is Refusal.NOT_A_PAGE


def test_members_of_a_zip_see_their_neighbours():
    files: dict[str, bytes | str] = {
        "in/page.html": article(body='<img src="data:," data-src="https://cdn.test/lazy.png">')
    }
    files["in/page_files/lazy.png"] = PNG
    (capture,) = read(zip_of(files), "x.zip")
    assert capture.missing == ()


def test_a_zip_with_an_impossible_date_has_none():
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr(zipfile.ZipInfo("a.html", (2024, 5, 17, 0, 0, 0)), article())
    data = bytearray(out.getvalue())
    place = data.index(b"PK\x01\x02")
    data[place + 14 : place + 16] = b"\xff\xff"
    archive = Archive.open(bytes(data), LIMITS)
    assert archive.modified("a.html") is None
    assert archive.modified("gone.html") is None
    assert archive.comment("gone.html") == ""
    assert archive.below("") == {"a.html": "a.html"}


def test_a_wacz_without_a_web_archive():
    assert refused(zip_of({"datapackage.json": "{}", "archive/x.txt": "x"})) is Refusal.DAMAGED


def test_a_record_larger_than_a_part_is_passed_over_to_the_end():
    large = makers.warc_record("response", URL, makers.http(b"<html>" + b"x" * 80_000_000), extra=makers.RESPONSE)
    assert refused(large) is Refusal.NOT_A_PAGE
    assert len(read(large + makers.warc(), "x.warc")) == 2


def test_front_matter_of_many_shapes():
    front = 'title: 2024\ntags: "a, b"\nauthor: Ana\ndate: not one\npublished: 2024-05-17T10:00:00Z\nsource: x'
    text = f"---\n{front}\n---\n{TEXT}"
    (capture,) = read(text.encode(), "x.md")
    assert (capture.title, capture.tags, capture.bylines) == ("2024", ("a", "b"), ("Ana",))
    assert capture.published is not None
    assert capture.published.at == "2024-05-17T10:00+00:00"
    (capture,) = read(f"---\ntitle: ''\nauthor: {{a: b}}\ncreated: [1]\ndate: '2024'\n---\n{TEXT}".encode(), "x.md")
    assert (capture.title, capture.bylines) == ("", ())
    assert refused("\xa0".encode(), "x.md") is Refusal.NO_TEXT


def test_a_page_of_the_wayback_machine_without_its_comment():
    body = '<div id="wm-ipp-base">bar</div><a href="https://web.archive.org/web/20190212060332/https://outlet.test/1">x</a>'
    (capture,) = read(article(body=body).encode())
    assert capture.provenance.target_url[0].value == "https://outlet.test/1"
    assert capture.provenance.captured_at[0].value.at == "2019-02-12T06:03+00:00"
    assert "bar" not in capture.page
    (capture,) = read(article(head='<link rel="canonical" href="https://a.test/">', body=body).encode())
    assert [claim.value for claim in capture.provenance.target_url] == ["https://a.test/"]
    words = "FILE ARCHIVED ON 06:03:32 Feb 12, 2019 AND RETRIEVED FROM THE INTERNET ARCHIVE ON 11:22:33 Mar 04, 2021."
    comment = f"<!-- {words} -->"
    (capture,) = read((comment + article()).encode())
    assert [claim.source for claim in capture.provenance.captured_at] == ["wayback-archived", "wayback-retrieved"]
    (capture,) = read(("<!-- wayback was ARCHIVED ON some day -->" + article()).encode())
    assert capture.provenance.captured_at == ()
    parts = article(body='<div id="wm-ipp">never closed')
    (capture,) = read(("<!-- wayback ARCHIVED ON -->web.archive.org" + parts).encode())
    assert "never closed" in capture.page, "nothing is cut where the end cannot be told"


def test_a_page_of_archive_today_known_by_its_banner_alone():
    page = makers.archive_today().replace(b"canonical", b"bookmark").replace(b"2020.03.04-050607/", b"")
    (capture,) = read(page)
    assert capture.provenance.target_url[0].value == URL
    assert capture.provenance.captured_at[0].value.at == "2020-03-04T05:06+00:00"
    bare = article(head='<link rel="canonical" href="https://archive.ph/abcde">')
    (capture,) = read(bare.encode())
    assert [claim.value for claim in capture.provenance.target_url] == ["https://archive.ph/abcde"]
    assert out_of_archive(capture, survey(bare)) is capture


def test_a_mail_whose_links_lead_elsewhere():
    (capture,) = read(makers.mail(body=f'<a href="https://a.test/shop">Shop</a><p>{TEXT}'), "x.eml")
    assert capture.provenance.target_url == ()


def test_mail_that_carries_a_picture_by_address():
    data = makers.mail().replace(b"Content-ID: <pic@news>", b"Content-Location: https://track.test/open.gif")
    (capture,) = read(data, "x.eml")
    assert capture.missing == ("cid:pic@news",)


def test_a_pdf_that_pdfium_gives_up_on(monkeypatch):
    data = makers.pdf([["A line of a story that is long enough."]])

    def locked(_data):
        raise pypdfium2.PdfiumError("Incorrect password error")

    def broken(_document, _limits):
        raise pypdfium2.PdfiumError("cannot load page")

    with monkeypatch.context() as patch:
        patch.setattr(pdf.pypdfium2, "PdfDocument", locked)
        assert refused(data) is Refusal.ENCRYPTED
    with monkeypatch.context() as patch:
        patch.setattr(pdf, "_pages", broken)
        assert refused(data) is Refusal.DAMAGED


def test_paragraphs_of_a_pdf_run_over_the_page():
    long = "These words fill a line of the page from its one edge to the other"
    pages = [["Head", long, long + " and"], ["Head", "on they go to the end of it.", "Done."]]
    (capture,) = read(makers.pdf(pages), "x.pdf")
    assert f"{long} and on they go to the end of it." in capture.page
    (capture,) = read(makers.pdf([["One", long, long + "."], ["Two", long + "?", "The end."]]), "x.pdf")
    assert f"{long}.\n\nTwo" in capture.page
    assert capture.provenance.target_url == ()


def test_the_c_library_of_macos_is_asked(monkeypatch):
    def getxattr(_path, name, buffer, *_rest):
        value = b"found" if name == b"there" else b""
        buffer[: len(value)] = value
        return len(value) or -1

    monkeypatch.setattr(attributes.ctypes, "CDLL", lambda *_args, **_kwargs: types.SimpleNamespace(getxattr=getxattr))
    assert attributes._macos(Path("x"), "there") == b"found"
    assert attributes._macos(Path("x"), "gone") == b""
    monkeypatch.setattr(attributes.sys, "platform", "darwin")
    assert attributes._linux(Path("x"), "there") == b""


def test_companions_that_vanish_or_break_between_two_looks(tmp_path, monkeypatch):
    (tmp_path / "page.html").write_bytes(b"<html>")
    (tmp_path / "page_files" / "deep").mkdir(parents=True)
    (tmp_path / "page_files" / "a.png").write_bytes(PNG)
    (tmp_path / "page_files" / "empty.png").write_bytes(b"")
    os.mkfifo(tmp_path / "page_files" / "pipe")
    source = DiskSource.of(tmp_path / "page.html", LIMITS)
    assert source.open("page_files/empty.png") is None
    assert sorted(source.listing()) == ["page_files/a.png", "page_files/empty.png"]
    (tmp_path / "page_files" / "a.png").unlink()
    assert source.open("page_files/a.png") is None
    monkeypatch.setattr(disk.DiskSource, "listing", lambda _self: ("page_files/gone.png",))
    assert signature(tmp_path / "page.html", LIMITS) is not None


def test_a_folder_that_breaks_while_it_is_looked_at(tmp_path, monkeypatch):
    (tmp_path / "page.html").write_bytes(b"<html>")
    (tmp_path / "page_unknown").mkdir()
    (tmp_path / "index.html").write_bytes(b"<html>")

    def fail(*_args, **_kwargs):
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(os, "read", fail)
        assert len(list(walking.walk([tmp_path], LIMITS))) == 2
    with monkeypatch.context() as patch:
        patch.setattr(os, "open", fail)
        assert len(list(walking.walk([tmp_path], LIMITS))) == 2
    assert walking._entry_is_link(types.SimpleNamespace(stat=fail))
    broken = types.SimpleNamespace(name="x", stat=fail, is_symlink=fail)
    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", lambda _path: _Entries([broken]))
        assert disk._listed(tmp_path).entries == {}


class _Entries(list):
    def __enter__(self):
        return self

    def __exit__(self, *_args):
        return None


def test_more_odd_beginnings():
    for flags in (b"\x1f", b"\xe0", b"\0"):
        assert refused(b"\x1f\x8b\x08" + flags + bytes(6) + b"\xff" * 60, "x.warc.gz") is Refusal.NOT_A_PAGE
    wide = "\ufeff" + article()
    assert read(wide.encode("utf-16-le"))[0].container is Container.HTML
    assert read(wide.encode("utf-32-be"))[0].encoding.value == "utf-32be"
    related = b"X-Other: 1\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"
    mime = related + b"--b\r\nContent-Type: text/html\r\n\r\n<p>words"
    assert read(mime, "x")[0].container is Container.MHTML
    assert read(b"One: two\nThree: four\n\nA text with colons.", "x.txt")[0].container is Container.TEXT
    assert refused("\xa0\u2003".encode(), "x.txt") is Refusal.NO_TEXT
    assert read(b"MZ is how this text begins, and it goes on.", "x.txt")[0].container is Container.TEXT
    assert read(b"BM is how this one does, and it goes on too.", "x.txt")[0].container is Container.TEXT


def test_directories_that_lie():
    data = zip_of({f"{n}.html": article() for n in range(3)})
    place = data.rindex(b"PK\x05\x06")
    directory = data[data.index(b"PK\x01\x02") : place]
    wide = b"PK\x06\x06" + bytes(28) + (10**9).to_bytes(8, "little") + len(directory).to_bytes(8, "little") + bytes(8)
    locator = b"PK\x06\x07" + bytes(16)
    assert refused(data[:place] + wide + locator + data[place:]) is Refusal.BOMB
    long = bytearray(data)
    long[place + 12 : place + 16] = (200_000_000).to_bytes(4, "little")
    assert refused(bytes(long)) is Refusal.BOMB
    broken = bytearray(data)
    broken[data.index(b"PK\x01\x02")] = 0
    assert refused(bytes(broken)) is Refusal.DAMAGED


def test_a_record_that_warcio_cannot_read_is_passed_over():
    bad = makers.warc_record("response", URL, b"\0\xff no http at all", extra=makers.RESPONSE)
    worse = b"WARC/9.9\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n"
    odd = makers.warc_record("response", URL, makers.http(b"<html>x", status="abc def"), extra=makers.RESPONSE)
    assert len(read(bad + worse + odd + makers.warc(), "x.warc")) == 2


def test_more_missing_parts_than_are_named():
    page = article(body="".join(f"<img src={n}.png>" for n in range(2_500)))
    assert len(read(page.encode())[0].missing) == 2_000


def test_a_small_picture_twice_under_a_file_and_inline():
    body = f'<img src="{makers.data_uri(PNG)}"><img src=a.png>'
    files: dict[str, bytes | str] = {"index.html": article(body=body), "a.png": PNG}
    (capture,) = read(zip_of(files), "x.zip")
    assert capture.resources[0].references == ("cuttings-part:0", "a.png")
    body = f'<iframe srcdoc="<img src=a.png>"></iframe><img src="{makers.data_uri(PNG)}">'
    (capture,) = read(zip_of({**files, "index.html": article(body=body)}), "x.zip")
    assert capture.resources[0].references == ("a.png", "cuttings-part:0")


def test_parts_of_a_page_out_of_the_wayback_machine_have_the_outlets_addresses_too():
    page = makers.wayback().decode()
    location = "https://web.archive.org/web/20190212060332im_/https://cdn.test/a.png"
    data = makers.mhtml(page=page.encode()).replace(
        b"Content-Location: https://cdn.test/a.png", f"Content-Location: {location}".encode()
    )
    (capture,) = read(data, "x.mhtml")
    picture = next(resource for resource in capture.resources if resource.data == PNG)
    assert picture.references == (location, "https://cdn.test/a.png")


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (
            ["The council hears of the mat-", "ter on Wednesday at the latest."],
            "The council hears of the matter on Wednesday at the latest.",
        ),
        (
            ["They speak of the Anglo-", "American way of doing such things"],
            "They speak of the Anglo-American way of doing such things",
        ),
        (
            ["市议会星期三开会决定是否将港口", "费用一案移交检察机关。"],
            "市议会星期三开会决定是否将港口费用一案移交检察机关。",
        ),
        (
            ["A heading", "A line of the text that is as long as lines are here", "and ends."],
            "A heading\n\nA line of the text that is as long as lines are here and ends.",
        ),
    ],
)
def test_lines_of_a_pdf_are_joined_as_their_script_joins_them(lines, text):
    assert pdf._paragraphs(lines) == text
