"""The copy of a page that the original view is served."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from archive.hiding import HIDE
from archive.served import served, served_css

QUAY, STYLE = "a" * 64, "b" * 64
PARTS = {"page_files/quay.jpg": QUAY, "https://cdn.example/style.css": STYLE, "bilder/grün 1.png": "c" * 64}
VECTORS = Path(__file__).resolve().parents[3] / "shared" / "data" / "hostile" / "vectors.jsonl.gz"


def page(html, **more):
    return served(html, PARTS, base="https://paper.example/2023/audit.html", **more)


def test_parts_that_were_kept_lead_into_the_archive():
    made = page(
        '<link rel="stylesheet" href="https://cdn.example/style.css"><img src="./page_files/quay.jpg">'
        '<img srcset="page_files/quay.jpg 2x, https://far.example/b.jpg 3x" src="bilder/gr%C3%BCn%201.png">'
        "<style>h1 { background: url('page_files/quay.jpg') }</style>"
    )
    assert f'href="/r/{STYLE}"' in made.page
    assert f'srcset="/r/{QUAY} 2x"' in made.page
    assert f'src="/r/{"c" * 64}"' in made.page
    assert f'url("/r/{QUAY}")' in made.page
    assert made.blocked == {"far.example": 1}


def test_everything_that_connects_or_leaves_is_gone_and_counted():
    made = page(
        '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">'
        '<meta http-equiv="Content-Security-Policy" content="x"><link rel="preconnect" href="https://fonts.example">'
        '<link rel="dns-prefetch" href="//dns.example"><script src="https://ads.example/a.js"></script>'
        '<object data="https://flash.example/x.swf"></object>'
        '<iframe srcdoc="<link rel=preconnect href=//in.example>"></iframe><iframe src="data:text/html,x"></iframe>'
        '<form action="https://form.example/"><button formaction="https://form.example/">go</button></form>'
        '<a href="/next" ping="https://ping.example/" target="_blank">next</a>'
        '<video poster="//v.example/p.jpg"></video>'
        '<p style="background: url(https://css.example/p.gif)">x</p><svg><image xlink:href="https://svg.example/x"/></svg>'
    )
    for gone in ("base", "refresh", "Security-Policy", "preconnect", "dns-prefetch", "script", "object", "srcdoc"):
        assert gone not in made.page
    for host in ("evil", "fonts", "dns", "ads", "flash", "in", "form", "ping", "v", "css", "svg"):
        assert f"{host}.example" not in made.page, host
    assert {host.partition(".")[0] for host in made.blocked} >= {"fonts", "dns", "ads", "flash", "v", "css", "svg"}
    assert 'href="https://paper.example/next"' in made.page


def test_nothing_that_runs_is_left():
    made = page(
        '<body onload="a()"><p onclick="b()" style="width: expression(c())">x</p><a href="javascript:d()">y</a>'
        '<svg><a><animate attributeName="xlink:href" to="javascript:e()"/></a></svg>'
        "<style>p { behavior: url(f.htc); scroll-behavior: smooth }</style>"
    ).page
    for gone in ("a()", "b()", "expression", "d()", "e()", " behavior"):
        assert gone not in made
    assert "scroll-behavior: smooth" in made


def test_words_in_a_style_or_a_frame_are_no_elements_to_any_parser():
    made = page(
        "<select><option><style>a::before { content: '<b>' }<script>alert(1)</script></style></select>"
        "<iframe><script>alert(1)</script></iframe><xmp><script>alert(1)</script></xmp>"
    ).page
    assert "<script" not in made
    assert "content: '\\3c b>'" in made, "which a style sheet reads as the sign it was"
    assert "&lt;script&gt;" in made, "what was to be seen is seen"


def test_a_shadow_root_is_shown_and_cleaned():
    made = page(
        '<div><template shadowrootmode="open"><style>b { color: red }</style><img src="page_files/quay.jpg" '
        'onerror="x()"><img src="https://far.example/b.jpg">'
        '<template shadowrootmode="closed"><i onclick="y()">in</i></template>'
        "</template></div><template><p>never shown</p></template>"
    )
    assert f'<template shadowrootmode="open"><style>b {{ color: red }}</style><img src="/r/{QUAY}"><img>' in made.page
    assert '<template shadowrootmode="closed"><i>in</i></template>' in made.page
    assert "never shown" not in made.page
    assert made.blocked == {"far.example": 1}


def test_what_is_in_the_page_itself_stays():
    html = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><p class="lead" id="a">Words &amp; more</p>'
    html += '<a href="#a">up</a>'
    made = page(html)
    assert 'src="data:image/gif;base64,' in made.page
    assert '<p class="lead" id="a">Words &amp; more</p>' in made.page
    assert 'href="#a"' in made.page
    assert made.blocked == {}


def test_relative_references_that_were_not_kept_count_for_the_page_s_own_site():
    assert page('<img src="missing.png">').blocked == {"paper.example": 1}


def test_style_sheets_are_led_into_the_archive_too():
    css = served_css('@import "page_files/quay.jpg"; a { b: url( "https://x.example/y" ) }', PARTS)
    assert css == f'@import "/r/{QUAY}"; a {{ b: url() }}'


def test_an_overlay_can_be_chosen_and_stays_hidden():
    html = "<body><div class='x'>text</div><div class='cookie-wall'><p>consent</p></div></body>"
    made = page(html, choosing=True)
    number = next(i for i, path in enumerate(made.choices) if path.endswith("div:nth-of-type(2)"))
    tree = LexborHTMLParser(made.page)
    assert tree.css_first("div.cookie-wall > a").attributes["href"] == f"{HIDE}{number}"
    hidden = page(html, hidden=[made.choices[number]]).page
    again = LexborHTMLParser(page(html, hidden=[made.choices[number]], choosing=True).page)
    assert again.css_first("div.cookie-wall > a").text() == "↺"
    assert again.css_first("div.x > a").text() == "✕"
    assert made.choices[number] + " { display: none !important }" in hidden
    assert LexborHTMLParser(html).css_first(made.choices[number]).attributes["class"] == "cookie-wall"


def test_a_path_that_is_none_of_ours_is_ignored():
    assert "evil" not in page("<p>x</p>", hidden=["html > body } * { background: url(//evil.example)"]).page


@given(st.text(max_size=400))
def test_no_text_is_too_strange(html):
    served(html, PARTS, base=html, choosing=True)
    served_css(html, PARTS)


@pytest.mark.skipif(not VECTORS.exists(), reason="hostile vectors lie outside the project")
def test_no_hostile_page_keeps_a_connecting_element():
    left = []
    with gzip.open(VECTORS, "rt", encoding="utf-8") as lines:
        for line in lines:
            vector = json.loads(line)
            tree = LexborHTMLParser(served(vector["input"], {}).page)
            if tree.css_first("script, base, object, embed, iframe[src], iframe[srcdoc], img[src^='http'], link[href]"):
                left.append(vector["id"])
    assert left == []
