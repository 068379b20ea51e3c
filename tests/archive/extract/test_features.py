import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.extract.agreement import coverage
from archive.extract.blocks import Block, cut
from archive.extract.candidates import collect_votes
from archive.extract.features import FEATURES, page_features
from archive.extract.furniture import is_furniture, without_comments
from archive.extract.names import KINDS, kinds_of
from archive.extract.titles import said_of
from archive.extract.tokens import tokens
from archive.extract.tree import parse_page

PAGE = (
    "<html><head><title>Bridge to be rebuilt | The Courier</title></head><body><nav><a href=/>Home</a></nav>"
    "<article><h1>Bridge to be rebuilt</h1><p class=byline>By Ann Lee</p>"
    "<p>The council met on Monday and decided, after a long debate, that the old bridge will be rebuilt.</p>"
    "<p>Members who had asked for the report, and read it twice, said that it came four years too late.</p>"
    "</article><div class='ad-slot'>Buy now</div></body></html>"
)


def blocks_of(html):
    return [item for item in cut(parse_page(html).root) if isinstance(item, Block)]


def features_of(html):
    page = parse_page(html)
    blocks = [item for item in cut(page.root) if isinstance(item, Block)]
    return blocks, page_features(blocks, collect_votes(page.root, blocks), said_of(page.root))


def test_every_block_has_every_feature_once():
    blocks, rows = features_of(PAGE)
    assert rows.shape == (len(blocks), len(FEATURES))
    assert len(set(FEATURES)) == len(FEATURES)
    assert np.isfinite(rows).all()


def test_features_say_what_they_are_called():
    blocks, rows = features_of(PAGE)
    at = {block.text[:10]: row for block, row in zip(blocks, rows, strict=True)}
    column = FEATURES.index
    assert at["Bridge to "][column("title")] == 1.0
    assert at["The counci"][column("readability")] == 1.0
    assert at["Home"][column("in nav")] == 1.0
    assert at["Home"][column("link density")] == 1.0
    assert at["By Ann Lee"][column("near author")] == 0.0


def test_marks_leave_no_trace_on_the_shared_tree():
    page = parse_page(PAGE)
    collect_votes(page.root, [item for item in cut(page.root) if isinstance(item, Block)])
    assert not page.root.xpath("//@data-cuttings-block")
    assert page.root.xpath("string(//nav)") == "Home"


def test_text_covers_the_blocks_it_holds():
    blocks = blocks_of("<p>one two three four five</p><p>six seven</p><p>eight nine ten eleven twelve</p>")
    assert coverage("one two three four five\nsix seven", blocks).tolist() == [1.0, 1.0, 0.0]
    assert coverage("", blocks).tolist() == [0.0, 0.0, 0.0]


def test_words_of_scripts_without_spaces_are_characters():
    assert tokens("高铁开通 in 2021年") == ["高", "铁", "开", "通", "in", "2021", "年"]


def test_names_are_known_by_their_parts():
    assert kinds_of("col-8 newsletter-signup")[KINDS.index("furniture")]
    assert kinds_of("ArticleBody")[KINDS.index("body")]
    assert not any(kinds_of("css-1x2y"))


def test_furniture_is_short_and_named():
    blocks = {block.text: block for block in blocks_of(
        "<div><div class=ad>Buy now</div><p class=byline>By Ann Lee</p><p><time>4 March</time></p>"
        "<p>© 2024 The Courier</p><p>Text of it</p>"
        f"<div class='newsletter'><p>{'A long essay on letters. ' * 20}</p></div></div>"
    )}  # fmt: skip
    told = {text[:10] for text, block in blocks.items() if is_furniture(block)}
    assert told == {"Buy now", "By Ann Lee", "4 March", "© 2024 The"}


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from(list("<>/pdivh1litabre ='\"x.\n©")), max_size=150))
def test_any_page_can_be_judged(html):
    blocks, rows = features_of(html) if blocks_of(html) else ([], np.zeros((0, len(FEATURES))))
    assert len(rows) == len(blocks)


def test_text_for_screen_readers_is_hidden():
    blocks = blocks_of("<div><span>a</span><div class='hidden-none'>b</div><div class='x sr-only'>c</div></div>")
    assert [block.hidden for block in blocks] == [False, False, True]


def test_context_tells_of_boxes_twins_and_long_neighbours():
    long = "The council met on Monday and decided, after a long debate, that the old bridge will be rebuilt soon. "
    blocks, rows = features_of(
        "<html><head><meta name=description content='Why it took four years'></head><body><article><h1>Bridge</h1>"
        f"<p>{long}</p><p>Why it took four years</p><h2>Money</h2><p>{long * 2}</p></article>"
        "<div class=related><p>Read also <a href='/a-b-c-d-e'>the other story</a></p>"
        "<p>Read also <a href='/tag'>money</a></p></div></body></html>"
    )
    at = {block.text[:12]: row for block, row in zip(blocks, rows, strict=True)}
    column = FEATURES.index
    assert at["Why it took "][column("described")] == 1.0
    assert at["Read also th"][column("same start")] == 2
    assert (at["Read also th"][column("slugs")], at["Read also mo"][column("slugs")]) == (1.0, 0.0)
    assert at["Money"][column("to long before")] == 2
    assert at["Money"][column("to long after")] == 1
    assert at["Money"][column("long after")] == 1.0
    assert at["Bridge"][column("to long before")] == 40
    assert at["Read also th"][column("first in parent")] == 0
    assert at["Read also mo"][column("first in parent")] == 1


def test_what_readers_wrote_is_no_article_unless_it_is_all_there_is():
    blocks = blocks_of(
        "<article><p>one two three four five</p></article><ol class='comment-list'><li><p>six seven eight</p></li></ol>"
    )
    likely = np.array([0.9, 0.9], dtype=np.float32)
    assert without_comments(blocks, likely).tolist() == [likely[0], 0.0]
    assert without_comments(blocks[1:], likely[1:]).tolist() == [likely[1]]
