"""What readers see of the article's author and date."""

from lxml.html import document_fromstring

from archive.extract import visible


def test_a_line_reads_as_seen():
    node = document_fromstring("<h1><span>Kicker</span><span>Five die</span><script>x()</script> in<br>flood</h1>")
    assert visible.line_of(node.find(".//h1")) == "Kicker Five die in flood"


def test_deep_elements_are_borne():
    node = document_fromstring("<div>" + "<b>" * 5000 + "x")
    assert visible.line_of(node) in ("x", "")


def test_lines_end_where_paragraphs_do():
    node = document_fromstring("<div>By <a>Ann Lee</a><p>Harbour\n reporter</p>Bergen<br>Norway</div>")
    assert visible.lines_of(node) == ["By Ann Lee", "Harbour reporter", "Bergen", "Norway"]


def test_the_headline_is_the_heading_that_says_the_title():
    root = document_fromstring("<h1>The Harbour Courier</h1><h1>Five die in flood</h1><h2>Rescue</h2>")
    heading = visible.heading_of(root, "five die in flood")
    assert heading is not None
    assert heading.text == "Five die in flood"


def test_microdata():
    root = document_fromstring(
        '<p itemprop="datePublished" content="2024-01-02">x</p><b itemprop="headline">Five die</b>'
    )
    assert visible.microdata(root) == {"datepublished": ["2024-01-02"], "headline": ["Five die"]}
