"""Files made to do harm: each is refused or neutralised, quickly, and only ever with a reason."""

from __future__ import annotations

import contextlib
import gzip
import plistlib
import subprocess
import sys
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.errors import RefusedError
from archive.intake import MemorySource, read_captures
from archive.intake.disk import DiskSource, walk
from archive.limits import LIMITS
from archive.model import Capture, Refusal
from tests.archive.intake import makers
from tests.archive.intake.makers import PNG, RESPONSE, URL, article, http, warc_record, zip_of

SHARED = Path(__file__).parents[4] / "shared" / "data" / "hostile"


def read(data: bytes, name: str = "x", limits=LIMITS):
    return read_captures(MemorySource(name=name, data=data), limits)


def refused(data: bytes, name: str = "x", limits=LIMITS) -> Refusal:
    with pytest.raises(RefusedError) as caught:
        read(data, name, limits)
    return caught.value.reason


def outcome(data: bytes, name: str) -> tuple[Capture, ...] | Refusal:
    """What reading gives; anything raised but a refusal fails the test."""
    try:
        return read(data, name)
    except RefusedError as error:
        return error.reason


def zeros(name: str, size: int) -> bytes:
    return zip_of({name: bytes(size)})


def test_zips_that_unpack_without_end_are_refused_before_unpacking():
    assert refused(zeros("archive/data.warc", 20_000_000)) is Refusal.BOMB
    assert refused(makers.overlapping_zip()) is Refusal.BOMB
    assert refused(zip_of({f"{n}.html": "x" for n in range(30)}), limits=replace(LIMITS, members=20)) is Refusal.BOMB
    many = replace(LIMITS, resources_bytes=1_000)
    assert refused(zip_of({f"{n}.html": article() for n in range(40)}), limits=many) is Refusal.BOMB
    nested = zip_of({f"{n}.zip": zeros("0.bin", 3_000_000) for n in range(3)})
    assert refused(nested) is Refusal.BOMB


def test_a_zip_that_lies_about_sizes_is_refused():
    data = bytearray(zip_of({"a.html": article()}))
    place = data.index(b"PK\x01\x02")
    data[place + 24 : place + 28] = (0x7FFFFFFF).to_bytes(4, "little")
    assert refused(bytes(data)) is Refusal.BOMB


def test_reading_more_than_a_zip_may_hold_stops():
    files = {f"{n}.txt": "words of a text " * 200 for n in range(9)}
    data = zip_of(dict(files))
    limits = replace(LIMITS, resources_bytes=4_000)
    assert refused(data, limits=limits) is Refusal.BOMB


@pytest.mark.parametrize("cut", [10, 60, 150, 400])
def test_cut_zips_are_damaged(cut):
    assert refused(makers.maff()[:cut], "x.maff") is Refusal.DAMAGED


def test_names_that_lead_elsewhere_are_left_out():
    names = (
        "../../evil.html",
        "/abs/evil.html",
        "C:\\evil.html",
        "..\\..\\evil.html",
        "ok/../../evil.html",
        "CON.html",
        "a\u202eb.html",
    )
    assert refused(zip_of({name: article() for name in names})) is Refusal.NOT_A_PAGE
    assert len(read(zip_of({**{name: article() for name in names}, "sub\\page.html": article()}))) == 1


def test_a_link_in_a_zip_is_no_file():
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        info = zipfile.ZipInfo("page.html")
        info.external_attr = 0o120777 << 16
        archive.writestr(info, "/etc/passwd")
    assert refused(out.getvalue()) is Refusal.NOT_A_PAGE


def test_a_member_packed_in_an_exotic_way_is_passed_over():
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("page.html", article())
    assert refused(out.getvalue()) is Refusal.NOT_A_PAGE


def test_a_damaged_member_is_passed_over():
    data = bytearray(zip_of({"a.html": article(), "b.html": article(text="The other page. " * 40)}))
    data[60:80] = b"\xff" * 20
    assert len(read(bytes(data))) == 1


def test_a_gzip_that_unpacks_without_end_is_refused():
    assert refused(gzip.compress(b"WARC/1.0\r\n" + bytes(30_000_000))) in (Refusal.BOMB, Refusal.DAMAGED)
    record = warc_record("response", URL, http(bytes(8_000_000)), extra=RESPONSE)
    assert refused(gzip.compress(record)) is Refusal.BOMB


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (
            warc_record("response", URL, b"x").replace(b"Content-Length: 1", b"Content-Length: 99999999999999"),
            Refusal.NOT_A_PAGE,
        ),
        (warc_record("response", URL, b"x").replace(b"Content-Length: 1", b"Content-Length: -5"), Refusal.DAMAGED),
        (b"WARC/1.0\r\n" + b"x" * 2_000_000, Refusal.DAMAGED),
        (b"WARC/1.0\r\n\r\n", Refusal.DAMAGED),
        (b"filedesc://x 0.0.0.0 2024 text/plain\n", Refusal.DAMAGED),
        (warc_record("response", "file:///etc/passwd", http(b"<html>x"), extra=RESPONSE), Refusal.NOT_A_PAGE),
        (
            warc_record(
                "response", URL, http(gzip.compress(bytes(90_000)), extra="Content-Encoding: gzip\r\n"), extra=RESPONSE
            ),
            Refusal.NO_TEXT,
        ),
        (warc_record("revisit", URL, b""), Refusal.NOT_A_PAGE),
    ],
)
def test_records_that_lie(data, reason):
    assert refused(data, "x.warc") is reason


def test_chunks_that_lie_give_what_is_there():
    body = b"FFFFFFFF\r\n<html><p>" + b"words " * 30
    (capture,) = read(warc_record("response", URL, http(body, extra="Transfer-Encoding: chunked\r\n"), extra=RESPONSE))
    assert "words" in capture.page


def test_what_came_before_a_damaged_record_is_kept():
    good = makers.warc()
    assert len(read(good + b"rubbish" * 100_000)) == 2
    assert len(read(makers.warc_gz() + b"rubbish")) == 2
    assert len(read(makers.warc_gz()[:-10])) == 2
    large = warc_record("response", "https://a.test/large", http(b"<html>" + b"x" * 5_000), extra=RESPONSE)
    assert len(read(good + large + good, limits=replace(LIMITS, resource_bytes=4_000))) == 4


def test_archives_of_too_much_are_refused():
    data = makers.warc()
    assert refused(data, limits=replace(LIMITS, members=3)) is Refusal.TOO_LARGE
    assert refused(data, limits=replace(LIMITS, parts=1)) is Refusal.TOO_LARGE
    assert refused(data, limits=replace(LIMITS, resources_bytes=200)) is Refusal.TOO_LARGE
    assert refused(makers.maff(), limits=replace(LIMITS, parts=2)) is Refusal.TOO_LARGE
    assert refused(makers.epub(3), limits=replace(LIMITS, parts=2)) is Refusal.TOO_LARGE
    pages = zip_of({f"{n}.html": article() for n in range(4)})
    assert refused(pages, limits=replace(LIMITS, parts=3)) is Refusal.TOO_LARGE
    for data in (
        b"words " * 100,
        b"---\na: b\n---\n" + b"words " * 100,
        article().encode(),
        makers.pdf([["words " * 30]]),
    ):
        assert refused(data, limits=replace(LIMITS, page_bytes=50)) is Refusal.TOO_LARGE


def test_a_page_is_large_by_its_words_and_not_by_its_pictures():
    body = f'<img src="{makers.data_uri(PNG * 100)}">'
    assert read(article(body=body).encode(), "x.html", replace(LIMITS, page_bytes=2_000))


def nested_mime(depth: int) -> bytes:
    head = b'Snapshot-Content-Location: https://a.test/\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n'
    return head + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(depth)
    )


MIME = b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.test/\r\n"


@pytest.mark.parametrize(
    "data",
    [
        nested_mime(3_000),
        MIME + b"Subject: " + b"=?utf-8?q?a?= " * 20_000 + b"\r\nContent-Type: text/html\r\n\r\n<p>x</p>",
        MIME + b"X-A: " + b"a" * 500_000 + b"\r\nContent-Type: text/html\r\n\r\n<p>x</p>",
        MIME
        + b"Content-Type: multipart/related\r\n\r\n--guessed\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--guessed--",
        MIME + b"Content-Type: multipart/related; boundary=b\r\n\r\n" + b"--b\r\n" * 50_000,
        MIME + b"Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!! not base64 ===",
        MIME + b"Content-Type: multipart/related; boundary=b\r\n\r\nno boundary at all",
        MIME + b"Content-Type: multipart/related; boundary=b",
        MIME + b"Content-Type: text/html; charset=../../x\r\n\r\n<p>caf\xe9",
        MIME + b"Content-Type: multipart/related; boundary=" + b"x" * 5_000,
    ],
)
def test_hostile_mime_ends_with_a_page_or_a_reason(data):
    found = outcome(data, "x.mhtml")
    assert found in (Refusal.DAMAGED, Refusal.NO_TEXT) or not isinstance(found, Refusal)


def test_header_only_parts_and_locations_that_lead_elsewhere():
    data = makers.mhtml().replace(b"https://cdn.test/a.png\r\n", b"file:///etc/passwd\r\n", 1)
    (capture,) = read(data)
    assert capture.missing == ("https://cdn.test/a.png",)


def test_property_lists_that_bite_their_tail():
    trailer = bytes(6) + b"\x01\x01" + (1).to_bytes(8, "big") + (0).to_bytes(8, "big") + (10).to_bytes(8, "big")
    assert refused(b"bplist00" + b"\xa1\x00" + b"\x08" + trailer) is Refusal.DAMAGED
    assert (
        refused(
            b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "b">]><plist><string>&a;WebMainResource</string></plist>'
        )
        is Refusal.DAMAGED
    )
    deep: dict[str, object] = {
        "WebMainResource": {"WebResourceData": b"<p>deep</p>", "WebResourceURL": "https://a.test/0"}
    }
    for number in range(60):
        deep = {
            "WebMainResource": {"WebResourceData": b"<p>x</p>", "WebResourceURL": f"https://a.test/{number}"},
            "WebSubframeArchives": [deep],
            "WebSubresources": [{"WebResourceURL": 3, "WebResourceData": "text"}] * 50,
        }
    (capture,) = read(plistlib.dumps(deep, fmt=plistlib.FMT_BINARY), limits=replace(LIMITS, members=30))
    assert capture.page == "<p>x</p>"
    frames = {**deep, "WebSubresources": [], "WebSubframeArchives": [{"WebMainResource": {}}] * 50}
    assert read(plistlib.dumps(frames, fmt=plistlib.FMT_BINARY), limits=replace(LIMITS, members=10))


def test_xml_that_grows_is_not_parsed():
    laughs = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><package>&b;</package>'
    files = {"META-INF/container.xml": laughs, "a.xhtml": article(), "x.opf": laughs}
    assert len(read(zip_of(files), "x.epub")) == 1
    rdf = {"1/index.rdf": laughs, "1/index.html": article(), "2/index.rdf": "<x/>"}
    (capture,) = read(zip_of(rdf), "x.maff")
    assert capture.title == ""


def test_locked_and_empty_books():
    lock = '<encryption xmlns:e="x"><e:EncryptionMethod Algorithm="{}"/></encryption>'
    book = {"META-INF/container.xml": makers.CONTAINER, "a.xhtml": article()}
    assert refused(zip_of({**book, "META-INF/encryption.xml": lock.format("aes")})) is Refusal.ENCRYPTED
    assert read(zip_of({**book, "META-INF/encryption.xml": lock.format("http://www.idpf.org/2008/embedding")}))
    assert read(zip_of({**book, "META-INF/encryption.xml": "broken <"}))
    assert refused(zip_of({"META-INF/container.xml": "x"})) is Refusal.DAMAGED
    assert refused(zip_of({"META-INF/container.xml": "x", "a.xhtml": " "})) is Refusal.NO_TEXT
    assert refused(zip_of({"1/index.rdf": "<x/>", "1/index.html": " "})) is Refusal.NO_TEXT
    assert refused(zip_of({"1/index.rdf": "<x/>"})) is Refusal.DAMAGED


def test_yaml_that_multiplies_is_text():
    laughs = "---\na: &a [x, x]\n" + "".join(f"k{n}: &k{n} [*a, *a]\n" for n in range(30)) + "---\nThe text.\n"
    (capture,) = read(laughs.encode(), "x.md")
    assert capture.page == laughs


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000,
        "<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">x",
        "&amp;" * 300_000,
        "<!--" + "x" * 300_000,
        "<script>" + "x" * 300_000,
        "<img src='" * 100_000,
        "<style>" + "url(" * 100_000,
        "<img srcset='" + "a, " * 100_000 + "'>",
        "<iframe srcdoc='" * 50_000,
        "<meta charset=" * 50_000,
        "<html lang=" * 50_000,
        "<span class='single-file-highlight'>" * 20_000,
        "<single-file-note>" * 50_000,
        "<a href=x>browser" * 50_000,
        '<div id="wm-ipp">' * 20_000 + "web.archive.org/web/20190101000000/https://a.test/",
        "<!-- saved from url=(" * 50_000,
        "-" * 500_000,
        "<img style='--sf-img-1:url(x)" * 20_000,
        "<svg" * 100_000,
        " " * 500_000 + "<p>x",
    ],
)
@pytest.mark.timeout(20)
def test_bait_for_slow_parsers_is_read(page):
    (capture,) = read(f"<html><p>words</p>{page}".encode(), "x.html")
    assert "words" in capture.page


def reading_of(data: bytes, name: str) -> None:
    captures = outcome(data, name)
    for capture in captures if isinstance(captures, tuple) else ():
        assert capture.page.strip()
        capture.page.encode("utf-8")


SEEDS = {
    "page.html": makers.chromium(),
    "singlefile.html": makers.singlefile(),
    "sfz.html": makers.self_extracting(),
    "we.html": makers.save_page_we(),
    "a.maff": makers.maff(1),
    "a.mhtml": makers.mhtml(),
    "a.webarchive": makers.webarchive(),
    "a.warc": makers.warc(),
    "a.warc.gz": makers.warc_gz(),
    "a.wacz": makers.wacz(),
    "a.epub": makers.epub(1),
    "a.htmlz": makers.htmlz(),
    "a.eml": makers.mail(),
    "a.md": makers.OBSIDIAN.encode(),
    "a.pdf": makers.pdf([["A line of words in a file."]]),
    "wayback.html": makers.wayback(),
    "today.html": makers.archive_today(),
    "xml.webarchive": makers.webarchive(xml=True),
}


@pytest.mark.parametrize("name", SEEDS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(
    edits=st.lists(
        st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=6), st.booleans()), min_size=1, max_size=6
    ),
    keep=st.floats(0.2, 1),
)
def test_changed_files_give_a_page_or_a_reason(name, edits, keep):
    data = bytearray(SEEDS[name])
    for where, what, insert in edits:
        place = int(where * (len(data) - 1))
        data[place : place if insert else place + len(what)] = what
    reading_of(bytes(data[: int(len(data) * keep)]) if keep < 0.9 else bytes(data), name)


@given(st.binary(max_size=300), st.sampled_from(["x.html", "x.txt", "x.md", "x"]))
def test_any_bytes_give_a_page_or_a_reason(data, name):
    reading_of(data, name)


@pytest.mark.slow
@pytest.mark.skipif(not SHARED.is_dir(), reason="the hostile corpus is not at hand")
def test_the_whole_hostile_corpus(tmp_path):
    subprocess.run([sys.executable, SHARED / "make_bad_files.py", tmp_path], check=True, capture_output=True)
    seen = 0
    for path in walk([tmp_path, SHARED / "python-email", SHARED / "warcio", SHARED / "iipc-warc-samples"], LIMITS):
        seen += 1
        if isinstance(path, Path):
            with contextlib.suppress(RefusedError):
                assert read_captures(DiskSource.of(path, LIMITS))
    assert seen > 200


def test_references_of_the_hostile_page_open_nothing_outside(tmp_path):
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "a.png").write_bytes(PNG)
    (tmp_path.parent / "secret.txt").write_bytes(b"secret")
    references = [
        "../secret.txt",
        "/etc/passwd",
        "file:///etc/passwd",
        "%2e%2e/secret.txt",
        "..%2fsecret.txt",
        "page_files/../../secret.txt",
        "page_files/a.png",
    ]
    body = "".join(f'<img src="{reference}">' for reference in references)
    (tmp_path / "page.html").write_text(article(body=body))
    (capture,) = read_captures(DiskSource.of(tmp_path / "page.html", LIMITS))
    assert [resource.data for resource in capture.resources] == [PNG]
    assert len(capture.missing) == 6


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"<meta charset=" + b" " * 60_000 + b"<p>words", "x.html"),
        (b"<html lang=" + b" " * 60_000 + b"<p>words \xff", "x.html"),
        (b"words\n" + b" " * 4_990 + b"x\n", "x.txt"),
        (b"url" + b" " * 4_990 + b"x\nwords", "x.txt"),
        (b"---\na: b\n---\nwords " + b"![](" * 20_000, "x.md"),
        (b"web.archive.org words <p>" + b"<!-- BEGIN WAYBACK TOOLBAR INSERT -->" * 30_000, "x.html"),
        (b"<link rel=canonical href=https://archive.ph/abcde>words<input " + b"name=q " * 100_000, "x.html"),
        (b"Message-ID: <1>\nContent-Type: text/html\n\nwords " + (b"<a href=" + b"x" * 4_000) * 200, "x.eml"),
    ],
)
@pytest.mark.timeout(20)
def test_bait_for_slow_patterns_is_read(data, name):
    (capture,) = read(data, name)
    assert "words" in capture.page


@pytest.mark.timeout(20)
def test_lines_that_end_in_two_ways_cost_no_more():
    """Found by tests/faults/fuzz_readers.py: a pattern that could take a carriage return in either of two places."""
    (capture,) = read(b"---\r\n" + b"a line\r\n" * 150 + b"-- -\r\n", "x.md")
    assert capture.page.startswith("---")


def test_an_encoding_that_nobody_knows_is_damage():
    """Found by tests/faults/fuzz_readers.py."""
    assert refused(makers.webarchive(xml=True).replace(b'encoding="UTF-8"', b'encoding="ETF-8"')) is Refusal.DAMAGED
