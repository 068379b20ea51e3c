"""What one pass over a page notes: every way in which a page refers to a part, and what it says of itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.intake.references import Role, in_style
from archive.intake.survey import survey


def found(page: str) -> list[tuple[str, str, bool]]:
    return [(r.url, r.role.value, r.lazy) for r in survey(page).references]


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        ('<img src="a.png">', [("a.png", "picture", False)]),
        ("<img src=a.png data-src='b&amp;c.png'>", [("a.png", "picture", False), ("b&c.png", "picture", True)]),
        (
            '<img srcset="a.png 1x, b,c.png 2x,d.png">',
            [("a.png", "picture", False), ("b,c.png", "picture", False), ("d.png", "picture", False)],
        ),
        (
            '<source data-srcset="a.webp 100w , b.webp 200w">',
            [("a.webp", "picture", True), ("b.webp", "picture", True)],
        ),
        ("<video src=a.mp4 poster=b.jpg>", [("a.mp4", "media", False), ("b.jpg", "picture", False)]),
        ("<iframe src=f.html></iframe>", [("f.html", "frame", False)]),
        ("<frameset><frame src=f.html>", [("f.html", "frame", False)]),
        ("<object data=x.pdf></object><object>", [("x.pdf", "media", False)]),
        ('<link rel="alternate stylesheet" href=a.css><link rel=canonical href=x>', [("a.css", "style", False)]),
        ("<link rel='shortcut icon' href=a.ico>", [("a.ico", "icon", False)]),
        ("<link rel=stylesheet>", []),
        ("<script src=a.js></script>", [("a.js", "script", False)]),
        ("<body background=a.gif>", [("a.gif", "picture", False)]),
        ("<td background=a.gif>", [("a.gif", "picture", False)]),
        ("<div data-bg=a.jpg>", [("a.jpg", "picture", True)]),
        ("<div style=\"background: url('a b.png')\">", [("a b.png", "picture", False)]),
        ('<div style="background:url(&quot;a.png&quot;)">', [("a.png", "picture", False)]),
        (
            "<style>@import 'a.css'; @import url(b.css); x{background:URL( c.png )} y{filter:url(#f)}</style>",
            [("a.css", "style", False), ("b.css", "style", False), ("c.png", "picture", False)],
        ),
        ("<noscript><img src=a.png></noscript>", [("a.png", "picture", False)]),
        (
            "<svg><image href=a.png /><image xlink:href=b.png></svg>",
            [("a.png", "picture", False), ("b.png", "picture", False)],
        ),
        ("<!-- <img src=a.png> -->", []),
        ("<script>'<img src=a.png>'</script>", []),
        ("<a style='color:red' href=x>", []),
    ],
)
def test_every_way_to_refer_to_a_part(page, wanted):
    assert found(page) == wanted


def test_escapes_in_styles_are_undone():
    text = r"url(a\20 b.png) url(\0.png) url(c\).png)"
    assert [r.url for r in in_style(text, 0, len(text), -1)][:2] == ["a b.png", "\ufffd.png"]


def test_references_point_at_their_raw_text():
    page = '<img srcset="a&amp;b.png 1x, c.png 2x"><div style="background:url(\'d.png\')">'
    assert [page[r.start : r.end] for r in survey(page).references] == ["a&amp;b.png", "c.png", "d.png"]


def test_what_a_page_says_of_itself():
    noted = survey(
        "<!-- saved from url=(0001)x --><!-- nothing --><html lang=de data-x=1>"
        '<base href="https://a.test/"><base href=b>'
        '<meta name=Author content=" Ana "><meta property=og:url content=x><meta name=author content=second>'
        '<link rel=canonical href=c><script type="application/ld+json">{"a":1}</script><script>x</script><body class=y>'
        "<input type=text value=typed><textarea> </textarea>"
    )
    assert noted.comments == [" saved from url=(0001)x "]
    assert noted.root == {"lang": "de", "data-x": "1"}
    assert noted.body == {"class": "y"}
    assert noted.base == "https://a.test/"
    assert noted.metas == {"author": "Ana", "og:url": "x"}
    assert noted.links == {"canonical": "c"}
    assert noted.json_ld == ['{"a":1}']
    assert noted.typed
    assert noted.scripts == 2


@pytest.mark.parametrize(
    ("page", "typed"),
    [
        ("<textarea>words</textarea>", True),
        ("<textarea> </textarea>", False),
        ("<input value=x>", True),
        ("<input type=submit value=x>", False),
    ],
)
def test_typed_text(page, typed):
    assert survey(page).typed is typed


@given(st.text(alphabet="<>imgsrcstyle=\"' url()@import,\\0a;&#xd800;:", max_size=120))
def test_no_page_makes_it_raise(page):
    for reference in survey("<style>" + page).references + survey(page).references:
        assert reference.role in Role
        assert 0 <= reference.start <= reference.end
