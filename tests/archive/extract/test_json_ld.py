"""JSON-LD as publishers write it, which is often no JSON."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml.html import document_fromstring

from archive.extract.json_ld import address, arrange, parse_script, read_json_ld, text


def article_of(script: str) -> dict[str, object]:
    return dict(read_json_ld(document_fromstring(f'<script type="application/ld+json">{script}</script>')).article)


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "headline": "A b"}',
        '[{"@type": "WebSite"}, {"@type": "NewsArticle", "headline": "A b"}]',
        '{"@graph": [{"@type": "Organization"}, {"@type": ["Article", "NewsArticle"], "headline": "A b"}]}',
        '<!-- {"@type": "NewsArticle", "headline": "A b",} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "A b"}\n//]]>',
        '{"@type": "NewsArticle", "headline": "A b"};',
        '{"@type": "WebSite"} {"@type": "NewsArticle", "headline": "A b"}',
        '{"@type": "http://schema.org/NewsArticle", "headline": "A b", "description": "two\nlines"}',
        "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;A b&quot;}",
        '{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle", "headline": "A b"}}',
    ],
)
def test_sound_and_broken_scripts(script: str):
    assert article_of(script)["headline"] == "A b"


def test_the_fuller_article_wins():
    nodes = [
        {"@type": "NewsArticle", "headline": "teaser"},
        {"@type": "NewsArticle", "headline": "whole", "author": "x", "datePublished": "2024-01-01"},
    ]
    assert arrange(nodes).article["headline"] == "whole"


def test_references_are_followed():
    found = arrange([{"@id": "#a", "name": "Ann"}, {"@type": "NewsArticle", "headline": "x", "author": {"@id": "#a"}}])
    assert found.follow(found.article["author"]) == {"@id": "#a", "name": "Ann"}


def test_hopeless_scripts_are_left():
    assert list(parse_script("{broken")) == []
    assert list(parse_script("")) == []
    assert list(parse_script("[" * 100_000)) == []
    assert article_of("var x = 1;") == {}


def test_values_become_plain_lines():
    assert text("<b>Tom &amp;amp; Anna</b>\n x") == "Tom & Anna x"
    assert text({"@value": "x"}) == "x"
    assert text(7) == ""
    assert address([{"url": "https://example.com/a.jpg"}]) == "https://example.com/a.jpg"
    assert address(None) == ""


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["@type", "@id", "@graph", "name"]), inner)
    ),
    max_leaves=20,
)


@settings(max_examples=40)
@given(VALUES, st.integers(0, 40))
def test_never_raises(value: object, cut: int):
    script = json.dumps(value)
    for shown in (script, script[cut:], script[: -cut or None]):
        for found in parse_script(shown):
            nodes = found if isinstance(found, list) else [found]
            arrange([node for node in nodes if isinstance(node, dict)])
            text(found)
            address(found)


@given(st.text(max_size=100))
def test_any_text_is_borne(script: str):
    list(parse_script(script))
