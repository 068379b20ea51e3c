"""What is not the article is named, and its corrections are kept."""

import pytest

from archive.extract import extract_article
from archive.extract.blocks import cut
from archive.extract.parts import corrections
from archive.extract.tree import parse_page
from archive.model import Part

SENTENCE = "The council met on Monday and decided, after a debate of four hours, that the bridge will be rebuilt. "
BODY = "".join(
    f"<p>{SENTENCE}Number {number} of the members, who had asked for the report, said that it came too late.</p>"
    for number in range(8)
)


def explained(capture_of, beside, inside=""):
    story = f"<main><article><h1>A bridge for the town</h1>{BODY}{inside}</article></main>"
    html = f"<html><body>{story}{beside}</body></html>"
    return extract_article(capture_of(html), explain=True)


@pytest.mark.parametrize(
    ("beside", "part"),
    [
        ("<div class='newsletter-signup'><p>The best of the week in your inbox</p></div>", Part.NEWSLETTER),
        ("<div class='article-related'><a href='/1'>Storm closes the northern road</a></div>", Part.RELATED),
        ("<div class='share-bar'><a href='#'>Facebook</a> <a href='#'>X</a></div>", Part.SHARE),
        ("<div id='onetrust-banner'><p>We value your privacy on this site</p></div>", Part.COOKIES),
        ("<section id='comments'><p>Ann: I was there and saw it.</p></section>", Part.COMMENTS),
        ("<p><a href='/2'>Read more: the old bridge</a></p>", Part.READ_MORE),
        ("<p><a href='/2'>Lesen Sie auch: die alte Brücke</a></p>", Part.READ_MORE),
        ("<div class='author-bio'><p>Ann Lee writes about bridges and boats.</p></div>", Part.BIO),
        ("<footer><p>© 2024 The Harbour Courier</p></footer>", Part.RIGHTS),
        ("<div id='wm-ipp-base'><p>12 captures, 4 Mar 2024</p></div>", Part.ARCHIVE_BANNER),
        ("<div id='HEADER'><p>archive.today webpage capture</p></div>", Part.ARCHIVE_BANNER),
        ("<div class='paywall'><p>Two pounds a week</p></div>", Part.SUBSCRIPTION),
        ("<nav><a href='/'>Home</a> <a href='/s'>Sport</a></nav>", Part.NAVIGATION),
    ],
)
def test_what_stands_beside_the_article_is_named(capture_of, beside, part):
    draft = explained(capture_of, beside)
    assert part in {one.part for one in draft.parts if not one.kept}
    assert "number 7 of the members" in draft.text.lower()


@pytest.mark.parametrize(
    "notice",
    [
        "Correction: an earlier version of this story gave the wrong year of the bridge, which is 1904.",
        "Berichtigung: In einer früheren Fassung stand, die Brücke sei von 1914. Sie ist von 1904.",
        "Rectificatif : le pont date de 1904 et non de 1914 comme nous l'avions écrit.",
    ],
)
def test_a_correction_is_kept_and_named(capture_of, notice):
    draft = explained(capture_of, "", inside=f"<div class='article-notes'><p><em>{notice}</em></p></div>")
    assert notice in draft.text
    assert [one.kept for one in draft.parts if one.part is Part.CORRECTION] == [True]


def test_a_link_that_speaks_of_corrections_is_none(capture_of):
    draft = explained(
        capture_of, "<p><a href='/c'>Corrections and clarifications: tell us about the mistakes we made</a></p>"
    )
    assert "tell us about" not in draft.text


def test_an_invitation_to_correct_is_no_correction():
    def found(notice):
        items = cut(parse_page(f"<p>{SENTENCE}</p><p>{notice}</p>").root)
        return corrections(items, {items[0].order})

    assert found("Correction: an earlier version of this story gave the wrong year of the bridge.")
    assert not found("Corrections: if you find a mistake in this story, tell the desk on the third floor.")


def test_an_import_does_not_name_parts(capture_of):
    assert extract_article(capture_of("<p>x</p><nav>Home</nav>")).parts == ()
