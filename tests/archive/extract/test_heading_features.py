import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.extract import extract_article
from archive.extract.blocks import Block, cut
from archive.extract.features import FEATURES
from archive.extract.heading_features import AROUND, HEADING_FEATURES, WIDE, Headings
from archive.extract.tree import parse_page

LONG = "The council met on Friday to talk about the old bridge, which nobody had mended for years, and its cost."


def blocks_of(html):
    return [item for item in cut(parse_page(html).root) if isinstance(item, Block)]


def around(html, likely):
    """What is said of each heading beside the features of its block, by name."""
    blocks = blocks_of(html)
    rows = Headings.of(blocks).rows(
        np.zeros((len(blocks), len(FEATURES)), dtype=np.float32), np.array(likely, dtype=np.float32)
    )
    assert rows.shape[1] == len(HEADING_FEATURES)
    return [dict(zip(AROUND, row[len(FEATURES) :].tolist(), strict=True)) for row in rows]


def test_a_heading_is_told_the_text_it_heads_and_how_its_kin_fare():
    html = "<div><p>a</p><h2>b</h2><h3>c</h3><p>d</p><h2>e</h2></div><p>f</p><h2 class=x>g</h2>"
    first, low, second, other = around(html, [0.9, 0.5, 0.25, 0.75, 0.125, 0.0, 0.0])
    assert (first["likely text before"], first["likely text after"]) == (pytest.approx(0.9), 0.75)
    assert (low["likely text before"], low["likely +1"], low["likely -1"]) == (pytest.approx(0.9), 0.75, 0.5)
    assert (first["kin"], first["likely kin"], low["kin"], other["kin"]) == (2, 0.3125, 1, 1)
    assert first["likely text after kin"] == 0.375
    assert (first["rank"], low["rank"]) == (2, 3)
    assert first["boxes with next"] > second["boxes with next"]
    assert (other["likely text after"], other["likely +1"], other["boxes with next"]) == (0, 0, 0)
    assert first["likely below"] == pytest.approx((0.25 + 0.75 + 0.125) / WIDE)


def test_a_page_without_headings_has_no_rows():
    assert around("<p>a</p><p>b</p>", [0.5, 0.5]) == []


def test_a_short_heading_is_kept_over_the_article_and_not_over_its_neighbours(capture_of):
    teasers = "".join(f"<li><h3><a href=/{name}>{name} goes abroad</a></h3></li>" for name in ("Ann", "Bo", "Cy", "Di"))
    html = f"""<article><h1>Bridge</h1><p>{LONG}</p><p>{LONG} Again.</p><h2>Money</h2><p>{LONG} Twice.</p></article>
        <section><h2>Elsewhere</h2><ul>{teasers}</ul></section>"""
    copy = extract_article(capture_of(html)).body_html
    assert "<h2>Money</h2>" in copy
    assert "Elsewhere" not in copy
    assert "abroad" not in copy


@settings(deadline=None)
@given(st.lists(st.sampled_from(["<p>a</p>", "<h2>b</h2>", "<h3 class=x>c</h3>", "<div>", "</div>"]), max_size=20))
def test_any_page_has_a_row_a_heading(parts):
    html = "".join(parts)
    blocks = blocks_of(html)
    assert len(around(html, [0.5] * len(blocks))) == sum(part.startswith("<h") for part in parts)
