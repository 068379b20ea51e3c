"""Claims of origin: the order of belief, the operating systems' records, hosts that disagree, dates and addresses."""

from __future__ import annotations

import plistlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from archive.intake import FileFacts, MemorySource, read_captures
from archive.intake.addresses import (
    host_of,
    http_url,
    is_archive_today,
    join,
    out_of_archive_today,
    out_of_wayback,
    same_house,
)
from archive.intake.moments import of_file_time, read_digits, read_moment, read_pdf_date
from archive.intake.provenance import Claims, of_file, of_page
from archive.intake.survey import survey
from archive.model import Capture, Concern
from tests.archive.intake.makers import URL, article


def capture_of(head: str = "", *, facts: FileFacts | None = None, before: str = "") -> Capture:
    (capture,) = read_captures(
        MemorySource(name="x.html", data=article(head=head, before=before).encode(), facts=facts or FileFacts())
    )
    return capture


def sources(capture: Capture) -> list[str]:
    return [claim.source for claim in capture.provenance.target_url]


JSON_LD = '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","url":"https://d.test/4","mainEntityOfPage":{"@id":"https://d.test/5"}}]}</script>'


def test_every_claim_is_kept_in_the_order_of_belief():
    facts = FileFacts(
        attributes={"user.xdg.origin.url": b"https://e.test/6", "user.xdg.referrer.url": b"https://e.test/7"}
    )
    head = f'{JSON_LD}<meta property="og:url" content="https://c.test/3"><link rel=canonical href="https://b.test/2">'
    capture = capture_of(head, facts=facts, before="<!-- saved from url=(0016)https://a.test/1 -->")
    assert sources(capture) == [
        "saved-from-comment",
        "canonical",
        "og",
        "json-ld",
        "json-ld",
        "xdg-origin",
        "xdg-referrer",
    ]
    assert Concern.HOSTS_DISAGREE in capture.concerns
    confidences = [claim.confidence for claim in capture.provenance.target_url]
    assert confidences == sorted(confidences, reverse=True)


def test_one_house_under_several_names_does_not_disagree():
    head = '<link rel=canonical href="https://www.b.test/2"><meta property="og:url" content="https://amp.b.test/2">'
    assert Concern.HOSTS_DISAGREE not in capture_of(head).concerns
    assert Concern.HOSTS_DISAGREE not in capture_of('<link rel=canonical href="https://news.b.test/2">' + head).concerns


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "url": "https://d.test/4"};',
        '[{"@type": ["ReportageNewsArticle"], "@id": "https://d.test/4"}]',
        '{"@type": "BlogPosting", "mainEntityOfPage": "https://d.test/4", "x": "a\tb"}',
    ],
)
def test_json_ld_of_articles_is_asked(script):
    assert sources(capture_of(f"<script type=application/ld+json>{script}</script>")) == ["json-ld"]


@pytest.mark.parametrize(
    "script",
    [
        "not json",
        "[" * 50_000,
        '{"@type": "Organization", "url": "https://d.test/"}',
        '{"@type": "Article", "url": 3}',
        "3",
    ],
)
def test_json_ld_of_anything_else_is_not(script):
    assert sources(capture_of(f"<script type=application/ld+json>{script}</script>")) == []


def of_attributes(**attributes: bytes) -> Claims:
    claims = Claims()
    of_file(claims, FileFacts(attributes=attributes))
    return claims


def test_what_windows_notes():
    stream = b"[ZoneTransfer]\r\nZoneId=3\r\nReferrerUrl=https://news.test/\r\nHostUrl=https://cdn.test/a.html\r\n"
    claims = of_attributes(**{"Zone.Identifier": stream})
    assert [(c.value, c.source) for c in claims.urls] == [
        ("https://cdn.test/a.html", "zone-identifier-host"),
        ("https://news.test/", "zone-identifier-referrer"),
    ]
    assert of_attributes(**{"Zone.Identifier": b"[ZoneTransfer]\r\nHostUrl=about:internet\r\n"}).urls == []


def test_what_macos_notes():
    froms = plistlib.dumps(["blob:moz-extension://abc/x", "https://news.test/a", 3], fmt=plistlib.FMT_BINARY)
    claims = of_attributes(
        **{"com.apple.metadata:kMDItemWhereFroms": froms, "com.apple.quarantine": b"0081;65f0c0de;Firefox;uuid"}
    )
    assert [c.value for c in claims.urls] == ["https://news.test/a"]
    assert claims.moments[0].source == "quarantine"
    assert claims.moments[0].value.at == "2024-03-12T20:53+00:00"
    assert claims.saved_with is not None
    assert claims.saved_with.value == "Firefox"
    assert (
        of_attributes(
            **{"com.apple.metadata:kMDItemWhereFroms": b"bplist00 broken", "com.apple.quarantine": b"x;y;z"}
        ).urls
        == []
    )
    assert of_attributes(**{"com.apple.metadata:kMDItemWhereFroms": plistlib.dumps({"a": 1})}).urls == []


def test_the_earlier_of_two_file_times_is_marked_as_one():
    claims = Claims()
    of_file(claims, FileFacts(modified=1_700_000_000.0, born=1_600_000_000.0))
    assert [(c.value.at, c.source) for c in claims.moments] == [("2020-09-13T12:26+00:00", "file-time")]
    assert of_file_time(1e30) is None


def test_firefox_base_comes_before_the_canonical_link():
    capture = capture_of(f'<!-- base href="{URL}" --><link rel=canonical href="{URL}">')
    assert sources(capture) == ["firefox-base", "canonical"]


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://a.test/b?c=1#d", "https://a.test/b?c=1#d"),
        (" HTTPS://A.test/b ", "https://a.test/b"),
        ("view-source:https://a.test/", "https://a.test/"),
        ("blob:https://a.test/x", "https://a.test/x"),
        ("https://user:pass@a.test:8080/x", "https://a.test:8080/x"),
        ("https://a.test/\u202egnp.exe\n", "https://a.test/gnp.exe"),
        ("http://[::1]:80/x", "http://[::1]:80/x"),
        ("https://a.test/a b\\c", "https://a.test/a%20b/c"),
        ("https://пример.test/", "https://пример.test/"),
    ],
)
def test_addresses_that_are_kept(text, url):
    assert http_url(text) == url
    assert http_url(url) == url


@pytest.mark.parametrize(
    "text",
    [
        "",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "http:///x",
        "blob:moz-extension://x",
        "about:blank",
        "ftp://a.test/",
        "https://a.test:99999/",
        "http://[bad",
        "https://a.test/" + "x" * 5_000,
        "//a.test/",
        "https://<script>/",
        "data:text/html,x",
    ],
)
def test_addresses_that_are_not(text):
    assert http_url(text) is None


@given(st.text(max_size=60))
@example("http://[")
def test_no_address_makes_it_raise(text):
    for candidate in (text, "https://" + text, "http://a.test/" + text):
        url = http_url(candidate)
        assert url is None or (url.startswith(("http://", "https://")) and http_url(url) == url)
        assert isinstance(join(candidate, text), str)
        assert isinstance(host_of(candidate), str)


def test_addresses_inside_archives():
    assert out_of_wayback("https://web.archive.org/web/20190212060332im_/http://a.test/x") == (
        "http://a.test/x",
        "20190212060332",
    )
    assert out_of_wayback("http://web.archive.org/web/2019/a.test/x") == ("http://a.test/x", "2019")
    assert out_of_wayback("https://a.test/web/2019/x") is None
    assert out_of_archive_today("https://archive.is/20140501150141/http://a.test/x") == (
        "http://a.test/x",
        "20140501150141",
    )
    assert out_of_archive_today("https://archive.ph/o/aB3dE/https://a.test/x") == ("https://a.test/x", "")
    assert out_of_archive_today("https://archive.ph/aB3dE") is None
    assert is_archive_today("archive.md")
    assert not is_archive_today("archive.org")
    assert same_house("www.a.test", "m.a.test")
    assert not same_house("a.test", "b.test")


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("Thu Mar 10 2022 19:12:36 GMT-0800 (Pacific Standard Time)", "2022-03-10T19:12-08:00"),
        ("Thu Mar 10 2022 19:12:36 GMT+0800 (台北標準時間)", "2022-03-10T19:12+08:00"),
        ("Sun Nov 22 2026 22:22:31 GMT+0000", "2026-11-22T22:22+00:00"),
        ("Fri, 18 Jul 2025 14:21:01 +0700", "2025-07-18T14:21+07:00"),
        ("18 Jul 2025 14:21 EST", "2025-07-18T14:21-05:00"),
        ("Friday, 18-Jul-97 14:21:01 GMT", "1997-07-18T14:21+00:00"),
        ("Sun Nov  6 08:49:37 1994", "1994-11-06T08:49"),
        ("06:03:32 Feb 12, 2019", "2019-02-12T06:03"),
        ("March 4, 2021, 3:05 PM", "2021-03-04T15:05"),
        ("March 4, 2021 12:05 am UTC", "2021-03-04T00:05+00:00"),
        ("2024-05-17T10:11:12.123Z", "2024-05-17T10:11+00:00"),
        ("2024-05-17", "2024-05-17"),
    ],
)
def test_dates_as_savers_print_them(text, at):
    moment = read_moment(text)
    assert moment is not None
    assert moment.at == at


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "Thu Foo 10 2022 19:12:36",
        "Thu Feb 31 2022 19:12:36",
        "31 Feb 2020 10:10",
        "99:99:99 Feb 12, 2019",
    ],
)
def test_what_is_no_date(text):
    assert read_moment(text) is None


def test_dates_in_digits_and_in_pdf():
    assert read_digits("20190212060332") == read_digits("201902120603")
    assert read_digits("20190212060332123") is not None
    assert read_digits("2019") is None
    assert read_digits("20199912060332") is None
    for text, at in (
        ("D:20240517101112+02'00'", "2024-05-17T10:11+02:00"),
        ("D:20240517101112Z", "2024-05-17T10:11+00:00"),
        ("D:2024", "2024"),
        ("D:20240517", "2024-05-17"),
        ("D:202405171011", "2024-05-17T10:11"),
        ("D:20240517101112-05", "2024-05-17T10:11-05:00"),
    ):
        moment = read_pdf_date(text)
        assert moment is not None
        assert moment.at == at
    assert read_pdf_date("2024") is None
    assert read_pdf_date("D:20241399") is None


@given(st.text(alphabet="0123456789:+-, JanFebMryTGMUZpsd'D()/", max_size=60))
def test_no_date_makes_it_raise(text):
    for read in (read_moment, read_digits, read_pdf_date):
        read(text)


@given(
    st.text(max_size=80),
    st.dictionaries(
        st.sampled_from(
            ["Zone.Identifier", "com.apple.quarantine", "user.xdg.origin.url", "com.apple.metadata:kMDItemWhereFroms"]
        ),
        st.binary(max_size=60),
    ),
)
def test_no_page_or_attribute_makes_it_raise(text, attributes):
    claims = Claims()
    of_page(
        claims,
        survey(
            f"<!-- saved from url=(0001){text} -->"
            f"<!-- Page saved with SingleFile\n url: {text}\n saved date: {text} -->"
            f"<meta name=savepage-url content='{text}'><script type=application/ld+json>{text}</script>"
        ),
    )
    of_file(claims, FileFacts(modified=1.0, attributes=attributes))
    for claim in claims.urls:
        assert claim.value.startswith(("http://", "https://"))
