import hashlib

import lxml.html
import numpy as np
import pytest

from archive.extract import extract_article
from archive.extract.blocks import Block, Picture, cut
from archive.extract.body import without_doubles, without_hidden_twins
from archive.extract.illustrations import players
from archive.extract.plain_text import plain_text
from archive.extract.reading_copy import reading_copy
from archive.extract.second_look import doubted_headings, doubted_quotes, kickers, names_article
from archive.extract.tables import plain_lists
from archive.extract.tree import parse_page
from archive.model import Resource

PICTURE = "c" * 64


def copied(html, base="", held=()):
    """The reading copy of everything on a page; `held` are the numbers of pictures that the capture holds."""
    items = cut(parse_page(html).root)
    kept = {item.order for item in items if not isinstance(item, Picture)}
    shown = {item.order: None for item in items if isinstance(item, Picture)}
    pictures = list(shown)
    shown |= {pictures[number]: str(number) * 64 for number in held}
    return reading_copy(items, kept, shown, base=base)


def test_paragraphs_headings_and_emphasis():
    assert copied("<div><h1>A</h1>loose <b>bold</b><p>b <a href='https://x.test/'>c</a></p></div>") == (
        '<h2>A</h2><p>loose <b>bold</b></p><p>b <a href="https://x.test/">c</a></p>'
    )


def test_lists_nest_and_keep_their_numbers():
    html = "<ol start=3><li>a<ul><li>b</li><li>c</li></ul></li><li><p>d</p><p>e</p></li></ol>"
    assert copied(html) == '<ol start="3"><li>a<ul><li>b</li><li>c</li></ul></li><li>d<p>e</p></li></ol>'


def test_a_quotation_keeps_its_paragraphs():
    assert copied("<blockquote><p>a</p><p>b</p></blockquote><p>c</p>") == (
        "<blockquote><p>a</p><p>b</p></blockquote><p>c</p>"
    )


def test_a_table_is_whole_with_caption_spans_and_empty_cells():
    html = (
        "<table><caption>Fees</caption><tr><th colspan=2>Year</th><th></th></tr>"
        "<tr><td>2019</td><td>0.9m</td><td><p>up</p></td></tr><tr><td>2020</td><td></td><td>b</td></tr></table>"
    )
    copy = copied(html)
    assert "<caption>Fees</caption>" in copy
    assert '<th colspan="2">Year</th><th></th>' in copy
    assert "<tr><td>2019</td><td>0.9m</td><td>up</td></tr><tr><td>2020</td><td></td><td>b</td></tr>" in copy


def test_a_table_that_lays_out_the_page_is_no_table():
    words = "word " * 90
    assert "<table" not in copied(f"<table><tr><td>{words}</td></tr><tr><td>{words}</td></tr></table>")


def test_code_keeps_its_lines():
    assert copied("<pre><code>if x:\n    y()</code></pre>") == "<pre><code>if x:\n    y()</code></pre>"


def test_a_figure_keeps_picture_and_caption_once():
    caption = "<figcaption>Seen <em>here</em></figcaption>"
    html = f"<p>a</p><figure><img src=1.jpg alt='x'><img src=2.jpg>{caption}</figure><p>b</p>"
    assert copied(html, held=(0,)) == (
        f'<p>a</p><figure><img src="archive:{"0" * 64}" alt="x">{caption}</figure><p>b</p>'
    )


def test_the_caption_of_a_missing_picture_stays():
    copy = copied("<p>a</p><figure><img src=1.jpg><figcaption>Seen here</figcaption></figure>")
    assert copy == "<p>a</p><figure><figcaption>Seen here</figcaption></figure>"


def test_a_text_named_for_a_caption_stands_under_its_picture_without_a_figure():
    image, caption = (
        "<div><div><img src=1.jpg></div>{}</div>",
        "<p class='photo-caption'>The <em>bridge</em> at dawn</p>",
    )
    short = "<p class='caption-short'>The bridge at dawn, as the mayor saw it...</p>"
    full = "<p class='caption-full'>The bridge at dawn, as the mayor saw it before the flood</p>"
    assert captioned(image.format(caption)) == "The <em>bridge</em> at dawn"
    assert captioned(image.format(f"{caption}<span class='c'><p class='credit'>Photo: A. B.</p></span>")).endswith(
        "A. B."
    )
    assert captioned(image.format(full + short)).count("bridge") == 1
    assert captioned(image.format("<p>The council met</p>")) is None
    assert captioned(image.format(f"<img src=2.jpg>{caption}")) is None  # it is the second picture's
    assert captioned(image.format(f"<p>{'word ' * 90}</p>").replace("<p>", "<p class='caption'>")) is None
    assert captioned("<div>" * 8 + "<img src=1.jpg>" + "</div>" * 8 + caption) is None


def captioned(html):
    """What stands under the first picture of a page whose text is not the article's."""
    items = cut(parse_page(html).root)
    picture = next(item for item in items if isinstance(item, Picture))
    copy = reading_copy(items, frozenset(), {picture.order: "0" * 64})
    return copy.partition("<figcaption>")[2].removesuffix("</figcaption></figure>") or None


def test_what_the_article_says_is_no_caption_outside_a_figure():
    assert copied("<img src=1.jpg><p class='caption'>a</p>", held=(0,)).endswith("</figure><p>a</p>")


def test_buttons_and_counts_in_a_figure_are_no_caption():
    figure = "<figure><img src=1.jpg><button>Show caption</button><div>6</div><p>Seen here</p></figure>"
    assert "<figcaption>Seen here</figcaption>" in copied(figure, held=(0,))
    assert copied("<p>a</p><figure><img src=1.jpg><button>Enlarge</button></figure>") == "<p>a</p>"


def test_pictures_do_not_change_the_text():
    html = "<ul><li>a<img src=1.jpg></li><li>b</li></ul><img src=2.jpg><p>c<img src=3.jpg> d</p>"
    assert plain_text(copied(html)) == plain_text(copied(html, held=(0, 1, 2)))


def test_links_are_made_absolute_and_scripts_are_not_links():
    copy = copied(
        "<p><a href='/b'>b</a> <a href='javascript:x()'>c</a> <a href='#d'>d</a></p>", base="https://a.test/x/"
    )
    assert copy == '<p><a href="https://a.test/b">b</a> c d</p>'


def test_players_become_plain_links():
    copy = copied("<p>a</p><iframe src='https://video.test/embed/1'></iframe>")
    assert copy == '<p>a</p><figure><a href="https://video.test/embed/1">https://video.test/embed/1</a></figure>'


def test_breaks_stay_inside_a_paragraph_and_part_paragraphs_in_pairs():
    assert copied("<div>a<br>b<br><br>c</div>") == "<p>a<br>b</p><p>c</p>"


def test_text_around_blocks_is_kept_in_order():
    blocks = [item for item in cut(parse_page("<div>a<p>b</p>c<div>d</div>e</div>").root) if isinstance(item, Block)]
    assert [block.text for block in blocks] == ["a", "b", "c", "d", "e"]


def test_shadow_trees_that_singlefile_saved_are_read():
    blocks = cut(
        parse_page("<div><template shadowrootmode=open><p>inside</p></template></div><template>no</template>").root
    )
    assert [block.text for block in blocks] == ["inside"]


def test_a_picture_saved_under_a_lazy_name_is_found(capture_of):
    picture = Resource(references=("img/real.webp",), media_type="image/webp", data=b"x" * 50)
    blank = Resource(references=("blank.gif",), media_type="image/gif", data=b"y")
    text = "The council met on Monday and decided, after a long debate, to rebuild the old bridge in the town. " * 3
    image = "<img src='blank.gif' data-src='img/real.webp'>"
    html = f"<article><h1>Bridge</h1><p>{text}</p>{image}<p>{text[::-1]}</p></article>"
    draft = extract_article(capture_of(html, picture, blank))
    assert hashlib.sha256(picture.data).hexdigest() in draft.body_html
    assert draft.lead_picture.value == hashlib.sha256(picture.data).hexdigest()


def test_faces_logos_and_teasers_are_not_the_articles_pictures(capture_of):
    resources = [
        Resource(references=(f"{name}.jpg",), media_type="image/jpeg", data=name.encode())
        for name in ("face", "logo", "teaser", "dot")
    ]
    text = "The council met on Monday and decided, after a long debate, to rebuild the old bridge in the town. " * 3
    html = (
        f"<article><h1>Bridge</h1><div class='author'><img src='face.jpg'></div><p>{text}</p>"
        "<img class='site-logo' src='logo.jpg'><a href='/other'><img src='teaser.jpg'></a><img src='dot.jpg' width=1>"
        f"<p>{text[::-1]}</p></article>"
    )
    assert "<img" not in extract_article(capture_of(html, *resources)).body_html


def test_a_post_in_the_article_is_linked_unless_its_words_are_kept():
    post = (
        "<blockquote class='twitter-tweet'><p>Club statement <a href='https://t.co/1'>pic</a></p>"
        "— Spurs <a href='https://twitter.com/Spurs/status/11'>20 November</a></blockquote>"
    )
    items = cut(parse_page(f"<main><p>The first.</p>{post}<p>The last.</p></main>").root)
    first, *words, last = (item.order for item in items if isinstance(item, Block))
    linked = players(items, {first, last})
    assert '<figure><a href="https://twitter.com/Spurs/status/11">' in reading_copy(items, {first, last} | linked, {})
    for kept in words:
        assert players(items, {first, kept, last}) == frozenset()


def test_a_film_in_the_article_is_linked_and_an_advertisement_is_not(capture_of):
    text = "The council met on Monday and decided, after a long debate, to rebuild the old bridge in the town. " * 3
    frames = "<iframe src='//www.youtube.com/embed/abc'></iframe><iframe src='https://ads.test/x'></iframe>"
    draft = extract_article(capture_of(f"<article><h1>Bridge</h1><p>{text}</p>{frames}<p>{text[::-1]}</p></article>"))
    assert '<a href="https://www.youtube.com/embed/abc">' in draft.body_html
    assert "ads.test" not in draft.body_html
    assert "youtube" not in draft.text


def test_a_pull_quote_is_told_once(capture_of):
    said = "We could not find a single person who was responsible for the whole chain of fees"
    text = "The council met on Monday and decided, after a long debate, to rebuild the old bridge in the town. " * 3
    html = (
        f"<article><h1>Bridge</h1><p>{text}</p><div class='pull-quote'><p>“{said}”</p></div>"
        f"<p>{said}, said the auditor, who had read all of the papers.</p><p>{text[::-1]}</p></article>"
    )
    assert extract_article(capture_of(html)).text.count(said) == 1


def test_a_page_that_is_drawn_by_its_script_is_read_from_what_it_tells_machines(capture_of):
    text = "The council met on Monday and decided, after a long debate, to rebuild the old bridge in the town. " * 4
    html = (
        '<html><head><title>Bridge</title><script type="application/ld+json">{"@type":"NewsArticle",'
        f'"headline":"Bridge","articleBody":"{text}\\n\\nIt opens in spring."}}</script></head>'
        "<body><div id=app></div></body></html>"
    )
    draft = extract_article(capture_of(html))
    assert draft.text.startswith("The council met")
    assert draft.body_html.endswith("<p>It opens in spring.</p>")


def test_a_page_that_shows_a_caption_only_is_read_from_what_it_tells_machines(capture_of):
    caption = (
        "The old bridge of the town on Monday, when the council met and decided to rebuild it after a long debate."
    )
    text = "The council met on Monday and decided, after a long debate, to rebuild the old bridge in the town. " * 9
    script = f'<script type="application/ld+json">{{"@type":"NewsArticle","articleBody":"{text}"}}</script>'
    page = f"<html><head>{script}</head><body><article><p>{caption} It will cost a million.</p></article></body></html>"
    assert extract_article(capture_of(page)).text == text.strip()


LONG = "The council met on Monday and decided, after a long debate, to rebuild the old bridge in the town. " * 3


def pictures_of(capture_of, html, *names):
    """Which of some pictures a page's reading copy shows."""
    held = {
        name: Resource(references=(f"{name}.jpg",), media_type="image/jpeg", data=name.encode() * 9) for name in names
    }
    copy = extract_article(capture_of(html, *held.values())).body_html
    return {name for name, resource in held.items() if hashlib.sha256(resource.data).hexdigest() in copy}


def test_a_picture_is_found_by_whatever_name_a_lazy_loader_gave_it(capture_of):
    html = (
        f"<article><h1>Bridge</h1><p>{LONG}</p><img src='data:image/gif;base64,AA' data-huge='own.jpg'>"
        "<img src='placeholder.gif'><noscript><img src='twin.jpg'></noscript>"
        "<picture><source srcset='x.webp'><source srcset='nested.jpg 2x'><img src='lazyload-fallback.gif'></picture>"
        f"<p>{LONG[::-1]}</p></article>"
    )
    assert pictures_of(capture_of, html, "own", "twin", "nested") == {"own", "twin", "nested"}


def test_what_holds_the_text_is_no_furniture_whatever_it_is_called(capture_of):
    html = (
        f"<body class='has-comments'><div class='sidebar-layout'><article><h1>Bridge</h1><p>{LONG}</p>"
        "<figure class='shareable-item'><button><img src='zoomed.jpg'></button></figure>"
        f"<p>{LONG[::-1]}</p><div class='related-box'><img src='other.jpg'></div><p>{LONG}x</p></article></div>"
    )
    assert pictures_of(capture_of, html, "zoomed", "other") == {"zoomed"}


def test_the_picture_under_the_headline_is_the_articles_though_it_stands_outside(capture_of):
    html = (
        "<main><header><h1>Bridge</h1><div class='teaser-image'><img src='lead.jpg'></div>"
        "<div class='author-image'><img src='face.jpg'></div><div class='video-player'><img src='still.jpg'></div>"
        f"</header><div><div><div><div><p>{LONG}</p><p>{LONG[::-1]}</p></div></div></div></div>"
        "<div><img src='next.jpg'></div></main>"
    )
    assert pictures_of(capture_of, html, "lead", "face", "still", "next") == {"lead"}


def test_a_line_in_bold_heads_the_paragraph_after_it():
    html = (
        f"<p>{LONG}</p><p><strong>Words of wisdom</strong></p><p>{LONG}</p><p><b>And who pays for it?</b></p>"
        f"<p>{LONG}</p><p><b>He said:</b></p><p>{LONG}</p><p><b>By the numbers</b></p>"
    )
    copy = copied(html)
    assert "<h3><strong>Words of wisdom</strong></h3>" in copy
    assert copy.count("<h3>") == 1  # a question of an interview, an announcement and a last line head nothing


def test_a_standfirst_in_large_type_is_no_heading():
    said = "The mayor says that all of the money has been spent, and that nobody can tell who has spent it."
    assert copied(f"<h2>{said}</h2><h2>Who has spent it</h2>") == f"<p>{said}</p><h2>Who has spent it</h2>"


def test_a_long_heading_above_all_paragraphs_is_a_standfirst():
    said = "The bridge will cost twice what the mayor had promised"
    copy = copied(f"<h2>{said}</h2><p>{LONG}</p><h2>{said} before</h2><p>{LONG}</p>")
    assert copy.startswith(f"<p>{said}</p>")
    assert f"<h2>{said} before</h2>" in copy
    assert copied(f"<h2>What it costs</h2><p>{LONG}</p>").startswith("<h2>")


@pytest.mark.parametrize(
    "stranger",
    [
        "<p>Read more: <a href=/b>The mayor and his bridges</a></p>",
        "<p>&gt;&gt; Lesen Sie auch: <a href=/b>Der Bürgermeister und seine Brücken</a></p>",
        "<p>(Photo: Anna Berg / Reuters)</p>",
        "<p>Beitragsbild: Die alte Brücke</p>",
        "<p><b>Das könnte dich auch interessieren:</b></p>",
        "<h2>Most popular</h2>",
        "<h3>More from The Courier</h3>",
        "<h2>このニュースをシェア</h2>",
        "<p>Partager sur Facebook</p>",
        "<p>desk@courier.example (END)</p>",
        "<p>الآراء الواردة أدناه لا تعبر عن رأي الموقع، بل تعكس وجهات نظر أصحابها فقط.</p>",
        "<h2 class=visually-hidden>Article content</h2>",
        "<div class='vjs-wrapper big'><h2>A film of the bridge</h2></div>",
        "<h2>___</h2>",
        "<p>Zuletzt aktualisiert am 17.01.2021</p>",
        "<p class=entry-meta>Filed under bridges and the town, by the desk</p>",
        f"<div class=related_post><p>A bridge in another town {'has been rebuilt by its council ' * 12}</p></div>",
        "<p>Warning: Creating default object from empty value in /www/htdocs/wp-content/plugin.php on line 12</p>",
    ],
)
def test_what_says_that_it_is_no_text_is_left_out(capture_of, stranger):
    others = [f"<p>{LONG} It was meeting number {number}.</p>" for number in range(6)]
    html = f"<article><h1>Bridge</h1>{''.join(others[:3])}{stranger}{''.join(others[3:])}</article>"
    said = lxml.html.fromstring(stranger).text_content().strip()
    text = extract_article(capture_of(html)).text
    assert said not in text
    assert "meeting number 5" in text


@pytest.mark.parametrize(
    "sentence",
    [
        "Read more about the bridge in the town's archive, he said.",
        "Published in 2019, it sold well.",
        "Write to desk@courier.example before the first of May, says the council.",
        "Share this with nobody, said the mayor.",
    ],
)
def test_a_sentence_that_begins_like_a_notice_is_text(capture_of, sentence):
    html = f"<article><h1>Bridge</h1><p>{LONG}</p><p>{sentence}</p><p>{LONG} Again.</p></article>"
    assert sentence in extract_article(capture_of(html)).text


def test_an_ending_in_german_quotation_marks_ends_a_sentence(capture_of):
    html = f"<article><h1>Bridge</h1><p>{LONG}</p><p>{LONG} Again.</p><p>– „Ok.“</p></article>"
    assert extract_article(capture_of(html)).text.endswith("– „Ok.“")


def test_a_table_of_contents_does_not_take_the_place_of_the_headings(capture_of):
    names = ["What the council found in the papers of the year", "What the mayor said about it to the council"]
    contents = "".join(f"<li><a href='#{number}'>{name}</a></li>" for number, name in enumerate(names))
    sections = "".join(f"<h2>{name}</h2><p>{number} {LONG}</p>" for number, name in enumerate(names))
    draft = extract_article(
        capture_of(f"<article><h1>Bridge</h1><p>{LONG}x</p><ul>{contents}</ul>{sections}</article>")
    )
    assert all(f"<h2>{name}</h2>" in draft.body_html and draft.text.count(name) == 1 for name in names)


def test_a_writer_who_repeats_himself_is_not_cut(capture_of):
    refrain = "And still the river ran beneath the broken bridge as it had always done."
    html = f"<article><h1>Bridge</h1><p>{LONG}</p><p>{refrain}</p><p>{LONG[::-1]}</p><p>{refrain}</p></article>"
    assert extract_article(capture_of(html)).text.count(refrain) == 2


def test_a_copy_of_the_whole_text_in_one_piece_is_left_out():
    said = [
        f"Sentence {number} of the council's long report on the bridge, street {number * 7}. " for number in range(40)
    ]
    blocks = cut(parse_page("".join(f"<p>{line}</p>" for line in said) + f"<div>{''.join(said)}</div>").root)
    assert [block.owner.tag for block in without_doubles(blocks)] == ["p"] * 40


def test_an_item_that_another_list_has_too_stays_and_a_table_that_comes_twice_does_not():
    same = "Two locks on every door of the house and cold storage"
    lists = "".join(
        f"<ul><li>{name} is friendly</li><li>{same}</li><li>{name} is dear</li></ul>" for name in ("A", "B")
    )
    table = "<div><table><tr><th>Rider<th>Heats<th>Points</tr>" + "<tr><td>Emil<td>4<td>11</tr>" * 3 + "</table></div>"
    kept = without_doubles(cut(parse_page(f"{lists}{table}{table}").root))
    assert [block.owner.tag for block in kept] == ["li"] * 6 + ["tr"] * 4


def test_questions_that_open_to_their_answers_are_one_list_and_a_menu_is_none():
    box = "<details><summary>{}</summary><div><p>{}</p></div></details>"
    asked = "".join(box.format(f"Question {number}?", f"Answer {number}.") for number in range(2))
    menu = box.format("Sections", "<a href=/a>Politics</a> <a href=/b>Business</a>")
    blocks = cut(parse_page(f"<p>Before.</p><div>{asked}</div><nav>{menu}</nav>").root)
    assert [[block.text for block in members] for members in plain_lists(blocks)] == [
        ["Question 0?", "Answer 0.", "Question 1?", "Answer 1."]
    ]


def test_a_formula_is_read():
    formula = (
        "<math><mi>a</mi><mo>≠</mo><mn>0</mn><annotation encoding='application/x-tex'>a \\neq 0</annotation></math>"
    )
    assert copied(f"<p>When {formula} there are two.</p>") == "<p>When a≠0 there are two.</p>"


def test_what_an_article_goes_by_for_screen_readers_is_no_heading_of_it():
    html = "<article aria-labelledby='kind'><h6 id=kind>Article</h6><p>a</p><h2 id=money>Money</h2></article>"
    assert [names_article(block) for block in cut(parse_page(html).root)] == [True, False, False]


def test_a_doubted_quotation_behind_a_paragraph_is_kept_and_an_embedded_post_is_not():
    html = "<article><p>a</p><blockquote{}><p>b c d e f</p></blockquote></article>"
    doubted = np.array([0.95, 0.4], dtype=np.float32)
    assert doubted_quotes(cut(parse_page(html.format("")).root), doubted) == [1]
    assert doubted_quotes(cut(parse_page(html.format(" class=twitter-tweet")).root), doubted) == []
    assert doubted_quotes(cut(parse_page(html.format("")).root), np.array([0.5, 0.4], dtype=np.float32)) == []


def test_a_heading_in_doubt_between_certain_paragraphs_is_the_articles():
    at = np.array([1, 3])
    assert doubted_headings(at, np.array([0.95, 0.4, 0.95, 0.4, 0.5], dtype=np.float32)) == [1]
    assert doubted_headings(at, np.array([0.95, 0.2, 0.95, 0.4], dtype=np.float32)) == []


def test_a_short_heading_parted_from_the_text_by_the_byline_is_a_kicker():
    html = "<h2>From our desk</h2>{}<p>a b c d e f</p><h2>Money</h2><p>x</p>"
    doubted = np.array([0.9, 0.1, 0.95, 0.9, 0.1], dtype=np.float32)
    assert kickers(cut(parse_page(html.format("<div>By Ann</div>")).root), doubted) == [0]
    assert kickers(cut(parse_page(html.format("<div hidden>By Ann</div>")).root), doubted) == []


def test_a_kicker_over_a_standfirst_is_one_too():
    html = "<h2>A ship is stopped</h2><h2>Eight names and four flags and so much oil</h2><div>By Ann</div><p>a b c</p>"
    assert kickers(cut(parse_page(html).root), np.array([0.9, 0.9, 0.1, 0.9], dtype=np.float32)) == [0]


def test_of_a_text_that_is_there_twice_the_hidden_one_goes():
    blocks = cut(parse_page(f"<div><p>{LONG}</p><p style='display:none'>{LONG}</p><p>{LONG}</p></div>").root)
    assert [block.hidden for block in without_hidden_twins(blocks)] == [False, False]
