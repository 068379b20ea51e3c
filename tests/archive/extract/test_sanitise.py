import gzip
import json
import re
from pathlib import Path

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from archive.extract.sanitise import ATTRIBUTES, TAGS, sanitise

PICTURE = "a" * 64
HOSTILE = Path(__file__).resolve().parents[4] / "shared" / "data" / "hostile" / "vectors.jsonl.gz"
OURS = [
    "<script>alert(1)</script><p>text</p>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)><p>a",
    '<a href="javascript:alert(1)">a</a><a href="JaVa&#9;Script:alert(1)">b</a><a href="\x01javascript:alert(1)">c</a>',
    '<a href="data:text/html,<script>alert(1)</script>">a</a><a href="vbscript:x">b</a><a href="//host.test/a">c</a>',
    '<a href="http:\\\\host.test">a</a><a href="https://host.test/\u2028x">b</a><a href="file:///etc/passwd">c</a>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<style>@import 'https://host.test/x.css'; p{background:url(//b)}</style><p style='background:url(//a)'>",
    '<link rel=preconnect href="https://h.test"><base href="//h.test/"><meta http-equiv=refresh content="0">',
    '<video poster="https://host.test/p.png" src="https://host.test/v.mp4"></video><audio src="//h.test/a"></audio>',
    '<img srcset="//h.test/a 1x, b 2x" src="//h.test/c.png"><picture><source srcset="//h.test/d"></picture>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe><object data="x.swf"></object><embed src="x">',
    '<table background="https://host.test/b.png"><td background="//h.test/c">cell</td></table>',
    '<input type=image src="https://host.test/i.png"><button formaction="javascript:x">b</button><isindex action="j">',
    "<template><script>alert(1)</script></template><xmp><img src=x onerror=1></xmp><plaintext><b>x",
    '<img src="archive:../../etc/passwd"><img src="archive:' + "A" * 64 + '"><img src="archive:' + "b" * 63 + '">',
    '<a href="https://ok.test/" target="_blank" ping="https://host.test/p" onclick="x()">fine</a>',
    '<p id="x" name="y" class="z" data-x="1" contenteditable>named</p>',
]


def elements(html):
    """Every element and its attributes, as two independent parsers see them."""
    for element in html5lib.parse(f"<div>{html}</div>", namespaceHTMLElements=False).iter():
        if isinstance(element.tag, str) and element.tag not in {"html", "head", "body"}:
            yield element.tag.lower(), dict(element.attrib)
    for node in LexborHTMLParser(f"<div>{html}</div>").css("body *"):
        yield node.tag, node.attributes


def faults(html):
    """What of a sanitised text is not on the strict list."""
    for tag, attributes in elements(html):
        if tag not in TAGS:
            yield f"<{tag}>"
        for name, value in attributes.items():
            if name not in ATTRIBUTES["*"] | ATTRIBUTES.get(tag, set()):
                yield f"<{tag} {name}>"
            elif name == "src" and not re.fullmatch(r"archive:[0-9a-f]{64}", value or ""):
                yield f"src {value!r}"
            elif name == "href" and not re.match(r"(?:https?://|mailto:)[^\\\s]", value or "", re.IGNORECASE):
                yield f"href {value!r}"


@pytest.mark.parametrize("vector", OURS)
def test_nothing_off_the_strict_list_gets_through(vector):
    clean = sanitise(vector, {})
    assert not list(faults(clean))
    assert sanitise(clean, {}) == clean


@pytest.mark.skipif(not HOSTILE.exists(), reason="the hostile vectors lie outside the project")
@pytest.mark.slow
def test_the_hostile_vectors_come_out_harmless():
    with gzip.open(HOSTILE, "rt", encoding="utf-8") as lines:
        vectors = [json.loads(line)["input"] for line in lines][::16]
    found = {}
    for vector in vectors:
        clean = sanitise(vector, {vector[:50]: PICTURE, "x": PICTURE})
        if trouble := list(faults(clean)):
            found[vector] = trouble
    assert len(vectors) > 300
    assert not found


def test_pictures_of_the_capture_are_shown_and_no_others():
    html = sanitise('<img src="img/a.jpg" alt="A harbour"><img src="img/b.jpg">', {"img/a.jpg": PICTURE})
    assert html == f'<img src="archive:{PICTURE}" alt="A harbour">'


def test_a_picture_inside_the_page_is_shown_when_the_archive_holds_it():
    address = "data:image/png;base64,AAAA"
    assert f"archive:{PICTURE}" in sanitise(f'<img src="{address}">', {address: PICTURE})
    assert "<img" not in sanitise(f'<img src="{address}">', {})


def test_structure_survives():
    html = (
        '<h2>Head</h2><p lang="de">Text <a href="https://a.test/?x=1&amp;y=2">link</a> <em>e</em></p>'
        '<ul><li>item</li></ul><blockquote><p>said</p></blockquote><ol start="3"><li>c</li></ol>'
        '<table><tbody><tr><th colspan="2">y</th></tr><tr><td>1</td><td>2</td></tr></tbody></table>'
    )
    assert sanitise(html, {}) == html


@given(st.text(alphabet=st.sampled_from(list("<>/='\"& \n\tabimgscriptonerror:;-!\x00\\")), max_size=120))
def test_any_text_is_made_harmless_for_good(text):
    clean = sanitise(text, {})
    assert not list(faults(clean))
    assert sanitise(clean, {}) == clean
