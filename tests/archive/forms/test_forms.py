import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive import forms, wire
from archive.forms import markdown
from archive.model import (
    Article,
    ArticleId,
    Container,
    Digest,
    Draft,
    Moment,
    Original,
    Provenance,
    Sourced,
    TagName,
    Url,
)  # fmt: skip

DIGEST = Digest("ab" * 32)
BODY = (
    '<h2>What <em>they</em> found</h2><p>Of 1,904 calls, <a href="https://x.test/a">312</a> had no invoice.</p>'
    "<ul><li>one</li><li>two<ol><li>inner</li></ol></li></ul>"
    "<blockquote><p>We could not find a *single* person.</p></blockquote>"
    f'<figure><img src="archive:{DIGEST}" alt="Quay"><figcaption>The quay</figcaption></figure>'
    "<table><tr><th>Year</th><th>a|b</th></tr><tr><td>2019</td><td>0.9m</td></tr></table><pre>x = 1\n  y</pre>"
)


def claim(value, source="meta"):
    return Sourced(value=value, source=source)


@pytest.fixture
def article():
    draft = Draft(
        headline=claim("Fees & “ports”: 50% <lost>"),
        standfirst=claim("An audit."),
        bylines=claim(("Ana Sørensen-Núñez", "Amal Haddad")),
        publisher=claim("Example Courier"),
        published=claim(Moment.parse("2023-07-02T18:45Z")),
        canonical_url=claim(Url("https://www.example-courier.test/2023/07/02/harbour-audit?a=1&b=2")),
        language=claim("en"),
        body_html=BODY,
        text="What they found\n\nOf 1,904 calls, 312 had no invoice.",
    )
    return Article(
        id=ArticleId(7),
        draft=draft,
        extracted=draft,
        original=Original(digest=DIGEST, size=3),
        container=Container.HTML,
        encoding=claim("utf-8", "bom"),
        provenance=Provenance(captured_at=(claim(Moment.parse("2023-07-03"), "mhtml"),), file_name="audit.html"),
        accessioned_at=Moment.parse("2024-01-01T10:00Z"),
        tags=(TagName("ports/audit"),),
    )


def test_html_is_a_page_of_its_own_that_loads_nothing(article):
    page = forms.FORMS["html"].write(article)
    assert "<title>Fees &amp; “ports”: 50% &lt;lost&gt;</title>" in page
    assert "default-src 'none'" in page
    assert BODY in page
    assert 'href="https://www.example-courier.test/2023/07/02/harbour-audit?a=1&amp;b=2"' in page


def test_markdown_keeps_the_structure(article):
    text = forms.FORMS["markdown"].write(article)
    for part in (
        "published: 2023-07-02T18:45+00:00",
        "- ports/audit",
        "## What *they* found",
        "[312](https://x.test/a)",
        "- one\n- two\n    1. inner",
        r"> We could not find a \*single\* person.",
        f"![Quay](archive:{DIGEST})",
        "| Year | a\\|b |\n| --- | --- |\n| 2019 | 0.9m |",
        "```\nx = 1\n  y\n```",
    ):
        assert part in text


def test_markdown_comes_back_as_the_same_article(article):
    """What we write, our own intake reads."""
    from archive.extract import extract_article
    from archive.intake import FileFacts, read_captures

    class Page:
        name = "audit.md"
        data = forms.FORMS["markdown"].write(article).encode()
        facts = FileFacts(modified=None, born=None, attributes={})

        def open(self, reference):
            return None

        def listing(self):
            return ()

    (capture,) = read_captures(Page())
    draft = extract_article(capture)
    assert draft.headline.value == article.draft.headline.value
    assert draft.published.value.day == "2023-07-02"
    assert draft.bylines.value == article.draft.bylines.value
    assert capture.tags == ("ports/audit",)
    assert "<table" in draft.body_html


def test_bibtex_escapes_what_tex_would_read(article):
    draft = dataclasses.replace(article.draft, bylines=claim(("Ana Sørensen-Núñez", "Black and Sons")))
    entry = forms.FORMS["bibtex"].write(dataclasses.replace(article, draft=draft))
    assert entry.startswith("@article{cuttings7,")
    assert r"title = {Fees \& “ports”: 50\% <lost>}" in entry
    assert "author = {Ana Sørensen-Núñez and {Black and Sons}}" in entry
    assert "date = {2023-07-02}" in entry
    assert "harbour-audit?a=1&b=2" in entry


def test_ris_is_one_reference(article):
    lines = forms.FORMS["ris"].write(article).splitlines()
    assert lines[0] == "TY  - NEWS"
    assert "AU  - Ana Sørensen-Núñez" in lines
    assert "DA  - 2023/07/02/" in lines
    assert "KW  - ports/audit" in lines
    assert "ER  - " in lines


def test_a_json_line_holds_everything(article):
    line = forms.FORMS["json"].write(article)
    assert line.count("\n") == 1
    assert wire.from_json(Article, json.loads(line)) == article


def test_text_starts_with_who_and_when(article):
    lines = forms.FORMS["text"].write(article).splitlines()
    assert lines[:3] == ["Fees & “ports”: 50% <lost>", "An audit.", "Ana Sørensen-Núñez, Amal Haddad"]
    assert lines[3] == "Example Courier  2023-07-02T18:45+00:00"


@given(st.text())
def test_any_html_becomes_some_markdown(body):
    markdown.from_html(body)
