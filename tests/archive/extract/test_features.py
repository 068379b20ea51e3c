import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from readability import Document
from readability.readability import REGEXES

from archive.extract.agreement import coverage
from archive.extract.blocks import Block, cut
from archive.extract.candidates import _is_unlikely, _MarkReader, collect_votes
from archive.extract.features import FEATURES, page_features
from archive.extract.furniture import is_furniture
from archive.extract.judge import Forest
from archive.extract.names import KINDS, kinds_of
from archive.extract.neighbours import without_neighbours
from archive.extract.second_look import THRESHOLD, second_look
from archive.extract.titles import titles_of
from archive.extract.tokens import tokens
from archive.extract.tree import parse_page
from archive.extract.vote_features import Votes

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
    return blocks, page_features(blocks, collect_votes(page, blocks), titles_of(page.root), np.arange(len(blocks)))


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


def test_other_articles_of_a_page_are_told_from_the_one_with_the_headline():
    text = "The council met on Monday and decided, after a long debate, that the old bridge will be rebuilt."
    html = (
        f"<p>Menu</p><article><h1>Bridge</h1><p>{text}</p><article>A reader</article></article>"
        f"<div class='box post-17'><p>{text * 9}</p></div>"
    )
    blocks, rows = features_of(html)
    assert rows[:, FEATURES.index("post")].tolist() == [0.0, 1.0, 1.0, 2.0, 3.0]
    assert len(blocks) == 5


def test_the_judge_is_asked_about_what_lies_near_a_vote():
    menu = "".join(f"<li><a href=/{number}>Section {number}</a></li>" for number in range(90))
    page = parse_page(PAGE.replace("</body>", f"<ul>{menu}</ul></body>"))
    blocks = [item for item in cut(page.root) if isinstance(item, Block)]
    votes = collect_votes(page, blocks)
    asked = votes.near()
    rows = page_features(blocks, votes, titles_of(page.root), asked)
    assert {"Bridge to be rebuilt", "Buy now", "Section 3"} <= {blocks[number].text for number in asked}
    assert "Section 40" not in {blocks[number].text for number in asked}
    everything = page_features(blocks, votes, titles_of(page.root), np.arange(len(blocks)))
    assert np.array_equal(rows, everything[asked])


def test_the_judge_is_asked_about_everything_where_nobody_votes():
    nothing = np.zeros(3, dtype=np.float32)
    votes = Votes(readability=nothing, trafilatura=nothing, json_ld=nothing, has_json_ld=False)
    assert votes.near().tolist() == [0, 1, 2]


@given(
    st.lists(st.sampled_from(["Main", "foot", "AD-break", "x", "comment", "post", "Body", "media", "rss"]), max_size=4)
)
def test_readability_weighs_names_as_the_library_does(names):
    element = parse_page(f"<p class='{' '.join(names)}' id='{''.join(names)}'>").root.find(".//p")
    library = Document("<p>")
    assert _MarkReader("<p>").class_weight(element) == library.class_weight(element)
    for name in names:
        unlikely, maybe = (REGEXES[kind].search(name) for kind in ("unlikelyCandidatesRe", "okMaybeItsACandidateRe"))
        assert _is_unlikely(name) == (unlikely is not None and maybe is None)


def test_marks_leave_no_trace_on_the_shared_tree():
    page = parse_page(PAGE)
    collect_votes(page, [item for item in cut(page.root) if isinstance(item, Block)])
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


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Folgst du schon 20 Minuten auf Whatsapp?", True),
        ("Follow us on X, Facebook and Instagram", True),
        ("Подписывайтесь на наш Телеграм", True),
        ("Volg ons op Instagram!", True),
        ("Followers left Twitter", False),
        ("Follow the money, said the officer on Facebook yesterday", False),
    ],
)
def test_a_call_to_follow_the_site_elsewhere_is_furniture(line, told):
    [block] = blocks_of(f"<h2>{line}</h2>")
    assert is_furniture(block) is told


@pytest.mark.parametrize("line", ["follow {}.", "a@b.c{}x y", "share on {}.x", "more from {}.x", "{}a", "a@{}x.{}é no"])
def test_a_line_of_signs_is_looked_at_in_one_go(line):
    [block] = blocks_of(f"<p>{line.replace('{}', '_' * 50_000)}</p>")
    assert not is_furniture(block)  # a pattern that tries every way to part them would not come back


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from(list("<>/pdivh1litabre ='\"x.\n©")), max_size=150))
def test_any_page_can_be_judged(html):
    blocks, rows = features_of(html) if blocks_of(html) else ([], np.zeros((0, len(FEATURES))))
    assert len(rows) == len(blocks)


def test_text_for_screen_readers_is_hidden():
    blocks = blocks_of("<div><span>a</span><div class='hidden-none'>b</div><div class='x sr-only'>c</div></div>")
    assert [block.hidden for block in blocks] == [False, False, True]


def test_what_readers_wrote_is_no_article_unless_it_is_all_there_is():
    blocks = blocks_of(
        "<article><p>one two three four five</p></article><ol class='comment-list'><li><p>six seven eight</p></li></ol>"
    )
    likely = np.array([0.9, 0.9], dtype=np.float32)
    assert without_neighbours(blocks, likely).tolist() == [likely[0], 0.0]
    assert without_neighbours(blocks[1:], likely[1:]).tolist() == [likely[1]]


def test_a_short_article_with_many_comments_is_not_its_comments():
    comments = f"<div id='comments-list'><p>{'I have something to say. ' * 400}</p></div>"
    blocks = blocks_of(f"<p>{'The bridge was opened. ' * 50}</p>{comments}")
    assert without_neighbours(blocks, np.ones(2, dtype=np.float32)).tolist() == [1.0, 0.0]


def test_posts_of_another_number_are_no_part_of_a_post():
    other = "<div class='box post-9 hentry'><p>six seven</p></div>"
    html = f"<body class='single postid-4'><div class='post-4'><p>one two three</p>{other}</div><p>four five</p></body>"
    ones = np.ones(3, dtype=np.float32)
    assert without_neighbours(blocks_of(html), ones).tolist() == [1.0, 0.0, 1.0]
    assert without_neighbours(blocks_of(html.replace("postid-4", "blog")), ones).tolist() == [1.0, 1.0, 1.0]


def test_a_list_of_links_between_two_paragraphs_is_kept_whole_and_a_menu_is_not():
    links = "<ul><li><a href=/1>A first course</a></li><li><a href=/2>A second one</a></li></ul>"
    text = "<p>The school offers these courses to everybody in the town.</p>"
    blocks, rows = features_of(f"<div>{text}{links}{text}</div><div>{text}</div><div>{links}</div><div>{text}</div>")
    said = np.array([0.9, 0.6, 0.4, 0.9, 0.9, 0.6, 0.4, 0.9], dtype=np.float32)
    kept = second_look(blocks, rows, said, Forest((), 0.0)) >= THRESHOLD
    assert kept.tolist() == [True, True, True, True, True, True, False, True]
    said[0] = 0.1
    assert not second_look(blocks, rows, said, Forest((), 0.0))[2] >= THRESHOLD


def test_slides_that_count_themselves_are_no_part_of_an_article():
    slides = "".join(f"<div><h2>{number}/6 A picture</h2><p>Words under it</p></div>" for number in range(1, 7))
    blocks = blocks_of(f"<p>{'The bridge was opened. ' * 50}</p><div>{slides}</div><p>More of it, 1/2 of it old</p>")
    likely = np.ones(len(blocks), dtype=np.float32)
    assert without_neighbours(blocks, likely).tolist() == [1.0, *[0.0] * 12, 1.0]
    assert without_neighbours(blocks[1:-1], likely[1:-1]).all()  # a gallery is its slides


def test_a_list_of_other_articles_is_no_part_of_one_and_an_accordion_is():
    box = "<li><div><h3><a href='{}'>A storm at sea</a></h3><p>All ships have come home since.</p></div></li>"
    page = f"<p>{'The bridge was opened. ' * 50}</p><ul>{box * 5}</ul>"
    blocks = blocks_of(page.replace("{}", "/storm"))
    ones = np.ones(len(blocks), dtype=np.float32)
    assert without_neighbours(blocks, ones).tolist() == [1.0, *[0.0] * 10]
    assert without_neighbours(blocks[1:], ones[1:]).all()  # a page of teasers is its teasers
    assert without_neighbours(blocks_of(page.replace("{}", "#storm")), ones).all()
    few = blocks_of(page.replace(box, "", 1).replace("{}", "/storm"))
    assert without_neighbours(few, ones[2:]).all()
