"""What readers see of the article's author and date."""

from lxml.html import document_fromstring

from archive.extract import visible


def test_a_line_reads_as_seen():
    node = document_fromstring("<h1><span>Kicker</span><span>Five die</span><script>x()</script> in<br>flood</h1>")
    assert visible.line_of(node.find(".//h1")) == "Kicker Five die in flood"


def test_deep_elements_are_borne():
    node = document_fromstring("<div>" + "<b>" * 5000 + "x")
    assert visible.line_of(node) in ("x", "")


def test_times_of_comments_are_left_out():
    root = document_fromstring(
        "<main><time datetime='2024-01-02'>x</time></main>"
        "<div class='comments'><time datetime='2024-01-09'>y</time></div>"
    )
    assert [machine for machine, _ in visible.times(root)] == ["2024-01-02"]


def test_a_printed_date_stands_by_the_headline():
    root = document_fromstring("<h1>Five die</h1><p>by Ann</p><p>3 May 2024</p><p>Text</p><footer>© 2011</footer>")
    assert next(visible.lines_at_headline(root)) == "3 May 2024"


def test_a_byline_without_markup():
    root = document_fromstring("<h1>Five die</h1><p>By Ann Lee</p><p>By noon the river had risen.</p>")
    assert list(visible.introduced_lines(root)) == ["By Ann Lee"]


def test_microdata():
    root = document_fromstring(
        '<p itemprop="datePublished" content="2024-01-02">x</p><b itemprop="headline">Five die</b>'
    )
    assert visible.microdata(root) == {"datepublished": ["2024-01-02"], "headline": ["Five die"]}
