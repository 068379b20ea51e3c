"""Programs of the past and archives of the web, as their files really lie: address, date, saver, words, pictures."""

from __future__ import annotations

import pytest

from archive.intake import MemorySource, read_captures
from archive.model import Concern, Container
from tests.archive.intake import layouts
from tests.archive.intake.makers import HEADLINE, JPEG, PNG, URL


def one(data: bytes, name: str = "x.html", **companions: bytes):
    (capture,) = read_captures(MemorySource(name=name, data=data, companions=companions))
    return capture


def addresses(capture) -> list[str]:
    return [claim.value for claim in capture.provenance.target_url]


def moments(capture) -> list[str]:
    return [claim.value.at for claim in capture.provenance.captured_at]


@pytest.mark.parametrize(
    ("version", "saver"), [(5, "Microsoft Internet Explorer 5"), (8, "Windows Internet Explorer 8")]
)
def test_internet_explorer(version, saver):
    capture = one(layouts.internet_explorer(version), "x.mht")
    assert capture.container is Container.MHTML
    assert capture.provenance.saved_with.value == saver
    assert addresses(capture) == [URL]
    assert moments(capture) == ["2009-11-06T15:36-08:00"]
    assert capture.title == "Тема"
    assert layouts.RUSSIAN[:70] in capture.page
    assert (capture.encoding.value, capture.encoding.source) == ("windows-1251", "container")
    assert {one.data for one in capture.resources} >= {JPEG}
    assert capture.missing == ("../img/back.gif",)


@pytest.mark.parametrize(
    "sender", ['"Saved by Windows Internet Explorer 10"', "<Saved by Microsoft Internet Explorer 5>"]
)
def test_a_page_alone_of_internet_explorer_is_no_mail(sender):
    capture = one(layouts.internet_explorer_alone(sender), "x.mht")
    assert capture.container is Container.MHTML
    assert addresses(capture) == [URL]
    assert capture.provenance.saved_with.value.endswith(("Explorer 10", "Explorer 5"))
    assert moments(capture) == ["2013-12-11T16:00+03:30"]
    assert HEADLINE in capture.page
    assert "\ufeff" not in capture.page


def test_maf_of_firefox():
    capture = one(layouts.maf_mhtml(), "x.mht")
    assert (capture.provenance.saved_with.value, capture.title) == ("MAF", "Test Doc")
    assert "Café au port" in capture.page
    assert [part.data for part in capture.resources] == [PNG]


def test_maff_of_scrapbook_names_its_page():
    capture = one(layouts.scrapbook_maff(), "x.maff")
    assert capture.container is Container.MAFF
    assert addresses(capture)[0] == f"{URL}?a=1&b=2"
    assert moments(capture)[0] == "2017-12-25T17:27+00:00"
    assert capture.title == f"{HEADLINE} & more"
    assert [part.data for part in capture.resources] == [PNG]


def test_maoxian():
    parts = {"assets/1700000000-ab.png": PNG, "assets/1700000000-cd.css": b"a{b:c}"}
    (capture,) = read_captures(MemorySource(name="index.html", data=layouts.maoxian(), companions=parts))
    assert capture.container is Container.MAOXIAN
    assert capture.provenance.saved_with.value == "MaoXian Web Clipper"
    assert addresses(capture) == [URL]
    assert len(capture.resources) == 2


def test_the_wayback_machine_saved_by_chrome():
    parts = {"page_files/lead.jpg": JPEG}
    (capture,) = read_captures(MemorySource(name="page.html", data=layouts.wayback_by_chrome(), companions=parts))
    assert addresses(capture)[0] in (
        "http://www.example-courier.test:80/2024/05/17/harbour-audit",
        "http://www.example-courier.test/2024/05/17/harbour-audit",
    )
    assert moments(capture)[:2] == ["2017-05-29T02:36+00:00", "2023-03-03T18:50+00:00"]
    for words in ("14 captures", "The Wayback Machine -", "web.archive.org/web/2017", "__wm.bt"):
        assert words not in capture.page.replace('__wm.init("https://web.archive.org/web")', "")
    for link in ("http://other.test/a", "http://other.test/b", "http://other.test/c"):
        assert f'href="{link}"' in capture.page
    assert HEADLINE in capture.page
    assert [part.data for part in capture.resources] == [JPEG]
    assert Concern.HOSTS_DISAGREE not in capture.concerns


def test_archive_today_saved_by_singlefile():
    capture = one(layouts.archive_today_by_singlefile())
    assert addresses(capture)[0] == URL
    assert addresses(capture)[-1] == "https://archive.ph/rsmmS"
    assert moments(capture) == ["2022-09-23T02:28+00:00", "2022-03-10T19:12-08:00"]
    assert HEADLINE in capture.page
    for words in ("Saved from", "webpage capture", "10%", "archive.ph"):
        assert words not in capture.page.partition("<title>")[2]
