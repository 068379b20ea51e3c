"""Parts gathered: each kept once, by every address, the missing ones named, limits kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.intake.by_address import AddressFinder
from archive.intake.parts import Gathering, NothingBeside, Part, read_data_uri
from archive.intake.references import in_style
from archive.intake.survey import survey
from archive.limits import LIMITS
from tests.archive.intake.makers import JPEG, PNG, data_uri

BASE = "https://a.test/x/page.html"


def gather(page: str, parts: dict[str, bytes] | None = None, limits=LIMITS) -> tuple[str, Gathering]:
    finder = AddressFinder()
    for address, data in (parts or {}).items():
        finder.add(address, Part(location=address, data=data))
    gathering = Gathering(finder=finder if parts else NothingBeside(), limits=limits)
    return gathering.page(page, survey(page), BASE), gathering


def test_one_part_under_several_names_is_kept_once():
    _, gathering = gather(
        '<img src="a.png"><img src="/x/a.png"><img src="b.png">',
        {"https://a.test/x/a.png": PNG, "https://a.test/x/b.png": PNG},
    )
    (resource,) = gathering.resources()
    assert resource.references == ("a.png", "https://a.test/x/a.png", "/x/a.png", "b.png", "https://a.test/x/b.png")


def test_only_the_page_itself_is_written_over_and_only_at_data_addresses():
    page = f"<p>data:image/png;base64,AAAA</p><img src='{data_uri(PNG)}' alt=\"x\"><img src={data_uri(PNG)}>"
    result, gathering = gather(page)
    assert result == "<p>data:image/png;base64,AAAA</p><img src='cuttings-part:0' alt=\"x\"><img src=cuttings-part:0>"
    assert len(gathering.resources()) == 1


def test_a_frame_in_an_attribute_is_gathered_too():
    page = f'<iframe srcdoc="&lt;img src=&quot;{data_uri(JPEG)}&quot;&gt;&lt;img src=gone.png&gt;"></iframe>'
    result, gathering = gather(page)
    assert result == '<iframe srcdoc="&lt;img src=&quot;cuttings-part:0&quot;&gt;&lt;img src=gone.png&gt;"></iframe>'
    assert gathering.missing() == ("gone.png",)
    assert gather("<iframe srcdoc='&lt;p&gt;'></iframe>")[0] == "<iframe srcdoc='&lt;p&gt;'></iframe>"


def test_frames_in_frames_end_somewhere():
    page = "<img src=x>"
    for _ in range(20):
        page = '<iframe srcdoc="' + page.replace("&", "&amp;").replace('"', "&quot;") + '"></iframe>'
    assert gather(page)[0] == page


def test_of_choices_none_is_missing_when_one_is_there():
    _, gathering = gather('<img src="a.png" srcset="b.png 2x">', {"https://a.test/x/a.png": PNG})
    assert gathering.missing() == ()
    _, gathering = gather('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="lazy.png">')
    assert gathering.missing() == ("lazy.png",), "a placeholder is not the picture"
    _, gathering = gather(f'<img src="{data_uri(PNG * 10)}" data-src="lazy.png">')
    assert gathering.missing() == (), "a picture is"
    _, gathering = gather('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" srcset="gone.png 2x">')
    assert gathering.missing() == ()


def test_scripts_icons_and_empty_references_are_never_missing():
    page = (
        "<script src=a.js></script><link rel=icon href=i.ico><img src=''><img src='#x'>"
        "<iframe src=about:blank></iframe><a href=x>"
    )
    assert gather(page)[1].missing() == ()


def test_style_sheets_lead_on_from_where_they_stand():
    parts = {
        "https://a.test/css/main.css": b"@import 'more.css'; a{b:url(../img/a.png)} b{src:url(data:font/woff;,)}",
        "https://a.test/css/more.css": b"@import 'main.css'; c{background:url(gone.png)}",
        "https://a.test/img/a.png": PNG,
    }
    _, gathering = gather("<link rel=stylesheet href=/css/main.css>", parts)
    names = [resource.references for resource in gathering.resources()]
    assert names == [
        ("/css/main.css", "https://a.test/css/main.css"),
        ("https://a.test/css/more.css",),
        ("https://a.test/img/a.png",),
    ]
    assert gathering.missing() == ("gone.png",)


def test_limits_are_kept():
    parts = {f"https://a.test/x/{number}": bytes([number]) * 100 for number in range(10)}
    page = "".join(f"<img src={number}>" for number in range(10))
    for limits in (
        replace(LIMITS, resources=3),
        replace(LIMITS, resources_bytes=350),
        replace(LIMITS, resource_bytes=99),
    ):
        _, gathering = gather(page, parts, limits)
        assert len(gathering.resources()) == (0 if limits.resource_bytes == 99 else 3)
        assert len(gathering.missing()) == 10 - len(gathering.resources())
    result, gathering = gather(f"<img src={data_uri(PNG)}>", None, replace(LIMITS, resources=0))
    assert data_uri(PNG) in result


def test_data_addresses():
    assert read_data_uri("data:image/png;base64,iVBO Rw==") == ("image/png", b"\x89PNG")
    assert read_data_uri("data:image/png;base64,iVBORw%3D%3D") == ("image/png", b"\x89PNG")
    assert read_data_uri("data:,a%20b") == ("text/plain", b"a b")
    assert read_data_uri("data:image/svg+xml;charset=utf8,<svg>") == ("image/svg+xml", b"<svg>")
    assert read_data_uri("data:nonsense") is None


@given(st.text(max_size=60))
def test_no_data_address_makes_it_raise(text):
    for uri in ("data:" + text, "data:image/png;base64," + text):
        found = read_data_uri(uri)
        assert found is None or isinstance(found[1], bytes)


@pytest.mark.parametrize("letter", ["a", "İ"])
def test_addresses_in_styles_are_found_beside_any_letter(letter):
    style = f"{letter}{{b:URL(x.png);c:uRl( 'y.png' )}} url@import @import 'z.css'; u:url("
    found = [(one.url, style[one.start : one.end]) for one in in_style(style, 0, len(style), -1)]
    assert found == [("x.png", "x.png"), ("y.png", "y.png"), ("z.css", "z.css")]
