import hashlib

import pytest

from archive.extract import extract_article
from archive.model import Concern, Resource

PAGES = {
    "albu-kamal-airstrike": ("A stark flash", "security for all."),
    "ar-drought": ("حذّر مزارعون", "في المدن."),
    "de-wald": ("Der Boden unter den Fichten", None),
    "harbour-audit": ("An audit of the harbour authority", "41 cancelled invoices"),
    "ru-archive": ("Областная библиотека", None),
    "zh-rail": ("新的高速铁路线路", "年轻人离开小城的速度。"),
}
KINDS = ("html-only", "chromium-complete", "firefox-complete")
STRANGERS = ("Subscribe now", "Most read", "Cookie policy", "Advertisement", "Framed advert", "never miss a story")


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_text_is_the_article_and_nothing_else(saved, kind, name):
    draft = extract_article(saved(kind, name))
    start, end = PAGES[name]
    assert draft.text.startswith(start)
    assert end is None or draft.text.endswith(end)
    assert not [stranger for stranger in STRANGERS if stranger in draft.text + draft.body_html]


@pytest.mark.parametrize("name", PAGES)
def test_the_same_page_saved_by_any_program_gives_the_same_text(saved, name):
    assert len({extract_article(saved(kind, name)).text for kind in KINDS}) == 1


@pytest.mark.parametrize("kind", KINDS[1:])
def test_the_lead_picture_is_kept_once_with_its_caption(saved, kind):
    capture = saved(kind, "harbour-audit")
    draft = extract_article(capture)
    lead = next(part for part in capture.resources if "lead" in part.references[0])
    assert draft.lead_picture.value == hashlib.sha256(lead.data).hexdigest()
    assert draft.body_html.count(draft.lead_picture.value) == 1
    assert "<figcaption>A lead picture of the scene.</figcaption>" in draft.body_html
    assert "A lead picture" not in draft.text


@pytest.mark.parametrize("kind", KINDS)
def test_table_list_and_quote_survive(saved, kind):
    html = extract_article(saved(kind, "harbour-audit")).body_html
    assert "<tr><td>2019</td><td>0.9m</td></tr>" in html
    assert "<th>Uncollected</th>" in html
    assert "<ul><li>312 calls without invoice</li><li>41 cancelled invoices</li></ul>" in html
    assert "<blockquote><p>We could not find a single person" in html
    assert "<h2>What the auditors found</h2>" in html


def test_a_picture_the_publisher_names_stands_at_the_head(capture_of):
    picture = Resource(references=("https://news.test/lead.jpg",), media_type="image/jpeg", data=b"picture")
    text = "The council met on Monday and decided, after a long debate, to rebuild the bridge. " * 4
    html = (
        '<html><head><meta property="og:image" content="https://news.test/lead.jpg"><title>Bridge</title></head>'
        f"<body><article><h1>Bridge</h1><p>{text}</p><p>{text[::-1]}</p></article></body></html>"
    )
    draft = extract_article(capture_of(html, picture))
    assert draft.body_html.startswith(f'<figure><img src="archive:{draft.lead_picture.value}"')


def test_the_headline_is_not_said_again_by_the_text(capture_of):
    text = "The council met on Monday and decided, after a long debate, to rebuild the bridge. " * 4
    html = (
        "<html><head><title>Bridge to the island: hope at last</title></head><body><article>"
        f"<h1>Bridge to the island: But when will it come</h1><p>{text}</p><p>{text[::-1]}</p></article></body></html>"
    )
    draft = extract_article(capture_of(html))
    assert draft.headline.value == "Bridge to the island: But when will it come"
    assert draft.text.startswith("The council met")
    assert draft.headline.value not in draft.body_html


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<html></html>",
        "<html><body><script>app()</script><div id=root></div></body></html>",
        "<frameset><frame src=a></frameset>",
        "<table><tr><td>",
        "<p>",
        "\x00\x01",
        "<html><body>" + "<div><b><i>" * 3000,
    ],
)
def test_a_page_without_an_article_is_a_draft_all_the_same(capture_of, html):
    draft = extract_article(capture_of(html))
    assert draft.headline.value
    assert draft.confidence < 0.5
    assert set(draft.concerns) & {Concern.EMPTY_SHELL, Concern.WHOLE_PAGE}


def test_a_short_note_falls_back_to_the_page_and_not_to_nothing(capture_of):
    draft = extract_article(capture_of("<html><body><p>Closed today.</p></body></html>"))
    assert draft.text == "Closed today."
    assert Concern.WHOLE_PAGE in draft.concerns
