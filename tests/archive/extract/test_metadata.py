"""What a reader of the real captures would miss if it were wrong, and what happens when a page contradicts itself."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.extract.metadata import ORDER, Metadata, find_metadata
from archive.extract.tree import parse_page
from archive.model import Capture, Concern, Container, Moment, Precision, Provenance, Sourced, Url

CAPTURES = Path(__file__).parents[2] / "pages" / "captures"
TRUTH = {
    "albu-kamal-airstrike": (
        "Flash over Albu Kamal: US strikes near the Iraqi border",
        "2024-01-14",
        ("Staff Writer",),
        "Example Courier",
        "en",
    ),
    "ar-drought": (
        "الجفاف يهدد محاصيل القمح في وادي الفرات",
        "2022-05-19",
        ("ليلى حداد",),
        "صحيفة المثال",
        "ar",
    ),
    "de-wald": (
        "Förster warnen: Der Wald trocknet schneller aus als gedacht",
        "2019-08-23",
        ("Jürgen Müßig",),
        "Beispiel-Zeitung",
        "de",
    ),
    "harbour-audit": (
        "Harbour audit finds €4.2m in “missing” port fees — council to meet",
        "2023-07-02",
        ("Ana Sørensen-Núñez",),
        "Example Courier",
        "en",
    ),
    "ru-archive": (
        "Архив областной газеты оцифруют за два года",
        "2020-02-11",
        ("Мария Ковалёва",),
        "Пример-Новости",
        "ru",
    ),
    "zh-rail": (
        "新高铁线路开通 沿线小城迎来游客",
        "2021-10-08",
        ("王小明",),
        "示例日报",
        "zh",
    ),
}


def capture(html: str, **facts: object) -> Capture:
    facts = {"container": Container.HTML, **facts}
    return Capture(page=html, encoding=Sourced(value="utf-8", source="bom"), **facts)  # type: ignore[arg-type]


def found(html: str, body: str = "", **facts: object) -> Metadata:
    return find_metadata(parse_page(html), capture(html, **facts), body)


def saved_from(url: str, captured: str = "") -> Provenance:
    moments = (Sourced(value=Moment(at=captured, precision=Precision.DAY), source="mhtml-date"),) if captured else ()
    return Provenance(target_url=(Sourced(value=Url(url), source="mhtml"),), captured_at=moments)


@pytest.mark.parametrize("container", ["html-only", "chromium-complete", "firefox-complete"])
@pytest.mark.parametrize("name", TRUTH)
def test_real_captures(container: str, name: str):
    html = (CAPTURES / container / f"{name}.html").read_text("utf-8")
    page = parse_page(html)
    body = " ".join(node.text_content() for node in page.root.iter("p"))
    metadata = find_metadata(page, capture(html), body)
    headline, day, bylines, publisher, language = TRUTH[name]
    assert metadata.headline
    assert metadata.headline.value == headline
    assert metadata.published
    assert metadata.published.value.day == day
    assert metadata.bylines
    assert metadata.bylines.value == bylines
    assert metadata.publisher
    assert metadata.publisher.value == publisher
    assert metadata.language
    assert metadata.language.value == language
    assert metadata.canonical_url
    assert metadata.canonical_url.value.endswith(f"/{name}")
    assert metadata.lead_picture_url
    assert "lead" in metadata.lead_picture_url.value


def test_table_is_ordered_by_trust():
    for field, sources in ORDER.items():
        assert list(sources.values()) == sorted(sources.values(), reverse=True), field
        assert all(0 < confidence <= 1 for confidence in sources.values())


def test_empty_page_has_no_metadata():
    assert found("") == Metadata()


def test_conflicting_dates_are_kept():
    html = """<meta property="article:published_time" content="2020-02-02T10:00:00Z">
    <script type="application/ld+json">
    {"@type": "NewsArticle", "headline": "x", "datePublished": "2021-03-03"}</script>"""
    metadata = found(html)
    assert metadata.published == Sourced(
        value=Moment(at="2021-03-03", precision=Precision.DAY), source="json-ld", confidence=0.98
    )
    assert [(rival.field, rival.claim.value, rival.claim.source) for rival in metadata.rivals] == [
        ("published", "2020-02-02T10:00+00:00", "og")
    ]


def test_two_hosts_are_told():
    html = '<link rel="canonical" href="https://www.example.org/a/b"><title>Some headline of a story</title>'
    metadata = found(html, provenance=saved_from("https://archive.example.com/xyz"))
    assert metadata.canonical_url
    assert metadata.canonical_url.value == "https://www.example.org/a/b"
    assert Concern.HOSTS_DISAGREE in metadata.concerns
    assert [rival.claim.value for rival in metadata.rivals] == ["https://archive.example.com/xyz"]


def test_front_page_is_no_canonical_address():
    html = '<link rel="canonical" href="https://www.example.org/">'
    metadata = found(html, provenance=saved_from("https://www.example.org/2020/story?utm_source=x"))
    assert metadata.canonical_url
    assert metadata.canonical_url.value == "https://www.example.org/2020/story"


def test_no_date_is_none_and_never_today():
    assert found("<h1>A page without any date</h1><p>Text.</p>").published is None


def test_date_after_the_capture_is_told():
    html = '<meta property="article:published_time" content="2031-01-01">'
    metadata = found(html, provenance=saved_from("https://example.org/a", "2024-01-01"))
    assert metadata.concerns == (Concern.FUTURE_DATE,)


def test_front_matter_wins():
    metadata = found(
        "<h1>Other</h1>",
        container=Container.MARKDOWN,
        title="Mine",
        published=Moment(at="2020", precision=Precision.YEAR),
        bylines=("Ada Lovelace",),
    )
    assert metadata.headline
    assert (metadata.headline.value, metadata.headline.source) == ("Mine", "container")
    assert metadata.published
    assert metadata.published.value.at == "2020"
    assert metadata.bylines
    assert metadata.bylines.value == ("Ada Lovelace",)


def test_a_moment_in_utc_is_shown_by_the_clock_the_page_prints():
    html = """<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Fire in the old mill",
    "datePublished": "2023-11-09T01:09:00Z"}</script><h1>Fire in the old mill</h1>
    <p>November 8, 2023 at 6:09 p.m.</p>"""
    metadata = found(html)
    assert metadata.published
    assert metadata.published.value.at == "2023-11-08T18:09-07:00"
    assert "2023-11-09T01:09+00:00" in [rival.claim.value for rival in metadata.rivals]


def test_a_day_in_the_address_is_the_publishers_own():
    html = '<meta property="article:published_time" content="2025-12-19T02:41:00+00:00"><h1>On a story</h1>'
    metadata = found(html, provenance=saved_from("https://whatever.example.com/2025/12/18/on-a-story/"))
    assert metadata.published
    assert metadata.published.value.at == "2025-12-18"


def test_a_page_that_calls_itself_an_app_has_a_headline_all_the_same():
    html = (
        '<meta property="og:site_name" content="Yahoo"><meta property="og:title" content="Veteran wraps baby in flag">'
        '<meta name="apple-mobile-web-app-title" content="Veteran wraps baby in flag">'
        "<title>Veteran wraps baby in flag - Yahoo</title><h1>Good Morning</h1><h1>Veteran wraps baby in flag</h1>"
    )
    metadata = found(html)
    assert metadata.headline
    assert metadata.headline.value == "Veteran wraps baby in flag"


def test_the_outlet_is_no_part_of_the_headline():
    html = """<title>Five die in flood | The Daily Example</title>
    <meta property="og:site_name" content="The Daily Example">
    <meta property="og:title" content="Five die in flood - The Daily Example"><h1>The Daily Example</h1>"""
    metadata = found(html)
    assert metadata.headline
    assert metadata.headline.value == "Five die in flood"


def test_persons_and_agencies_are_parted():
    html = """<script type="application/ld+json">{"@type": "NewsArticle", "headline": "x y z",
    "author": [{"@type": "Person", "name": "Anna M\\u00fcller"}, {"@type": "Organization", "name": "dpa"}]}</script>"""
    metadata = found(html)
    assert metadata.bylines
    assert metadata.bylines.value == ("Anna Müller",)
    assert metadata.agencies
    assert metadata.agencies.value == ("dpa",)


def test_an_agency_alone_is_the_byline():
    metadata = found('<meta name="author" content="Reuters">')
    assert metadata.bylines
    assert metadata.bylines.value == ("Reuters",)


def test_neighbours_authors_are_not_the_articles():
    html = """<body><nav><a href="/author/nn">Nina Nachbar</a></nav><h1>Ein Haus am See</h1>
    <div><a href="/author/am">Anna Müller</a></div><p>Text.</p><div><div><div>
    <article><a href="/author/xx">Xaver Xylander</a></article></div></div></div></body>"""
    metadata = found(html)
    assert metadata.bylines
    assert metadata.bylines.value == ("Anna Müller",)


def test_a_paper_rather_than_its_company():
    html = """<meta property="og:site_name" content="El País"><script type="application/ld+json">
    {"@type": "NewsArticle", "headline": "x y", "publisher": {"name": "Ediciones EL PAÍS S.L."}}</script>"""
    metadata = found(html)
    assert metadata.publisher
    assert metadata.publisher.value == "El País"


def test_dateline_with_its_day():
    metadata = found(
        "<h1>x</h1>", "KATHMANDU, April 25 (Reuters) - Nepal's civil aviation authority disputed the claim."
    )
    assert metadata.dateline
    assert metadata.dateline.value == "KATHMANDU"
    assert metadata.agencies
    assert metadata.agencies.value == ("Reuters",)


def test_dateline_and_agency_of_the_text():
    metadata = found("<h1>x</h1>", "BERLIN (AP) — The parliament voted on Friday for the bill.")
    assert metadata.dateline
    assert metadata.dateline.value == "BERLIN"
    assert metadata.agencies
    assert metadata.agencies.value == ("AP",)


@settings(max_examples=40)
@given(st.text(max_size=400))
def test_never_raises(text: str):
    script = f"<script type='application/ld+json'>{text}</script>"
    page = f"<title>{text}</title>{script}<time datetime='{text}'>{text}</time>{text}"
    find_metadata(parse_page(page), capture(page), text)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["@type", "@id", "@graph", "name", "author", "publisher", "headline", "url", "image"]),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=40)
@given(VALUES)
def test_any_json_is_borne(value: object):
    node = dict.fromkeys(("author", "headline", "url", "image", "publisher", "datePublished", "keywords"), value)
    page = f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', **node})}</script>"
    find_metadata(parse_page(page), capture(page), "")


def test_deep_nesting_is_borne():
    page = "<h1>" + "<span>" * 3000 + "Deep" + "</span>" * 3000 + "</h1>"
    assert found(page) is not None
