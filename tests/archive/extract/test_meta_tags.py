"""What a page says of itself in meta elements."""

from lxml.html import document_fromstring

from archive.extract.meta_tags import VALUES_OF_A_NAME, read_meta_tags


def test_names_are_compared_without_case():
    tags = read_meta_tags(
        document_fromstring('<html lang=" de-AT "><meta property="OG:Title" content=" A &amp;amp; b ">')
    )
    assert tags.first("nothing", "og:title") == "A & b"
    assert tags.language == "de-AT"


def test_every_value_is_kept_in_order():
    tags = read_meta_tags(document_fromstring('<meta name="author" content="Ann"><meta name="author" content="Bob">'))
    assert tags.all("author") == ("Ann", "Bob")
    assert tags.all("nothing") == ()


def test_canonical_link():
    tags = read_meta_tags(document_fromstring('<link rel="Canonical" href=" /a "><link rel="canonical" href="/b">'))
    assert tags.canonical == "/a"


def test_a_hundred_thousand_values_cost_no_minutes():
    tags = read_meta_tags(document_fromstring('<meta name="a" content="x">' * 100_000))
    assert len(tags.all("a")) == VALUES_OF_A_NAME


def test_an_empty_page():
    assert read_meta_tags(document_fromstring("<p>x</p>")).values == {}
