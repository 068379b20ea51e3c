import pytest

from archive.extract import extract_article
from archive.model import Concern

SENTENCE = "The council met on Monday and decided, after a debate of four hours, that the bridge will be rebuilt. "
PARAGRAPHS = "".join(
    f"<p>{SENTENCE}Number {number} of the members, who had asked for the report, said that it came too late.</p>"
    for number in range(12)
)


def page(body, head="", title="A bridge for the town"):
    return f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"


def concerns(capture_of, html):
    return set(extract_article(capture_of(html)).concerns)


DOUBTS = {
    Concern.STUB,
    Concern.PAYWALL,
    Concern.COOKIE_WALL,
    Concern.ERROR_PAGE,
    Concern.INDEX_PAGE,
    Concern.GALLERY,
    Concern.VIDEO_PAGE,
    Concern.EMPTY_SHELL,
}


def test_an_article_raises_no_doubt(capture_of):
    html = page(f"<nav><a href='/'>Home</a></nav><article><h1>A bridge for the town</h1>{PARAGRAPHS}</article>")
    assert not concerns(capture_of, html) & DOUBTS


@pytest.mark.parametrize(
    ("html", "concern"),
    [
        (page("<div id='root'></div><script>start()</script>"), Concern.EMPTY_SHELL),
        (
            page(
                "<main><h1>404 Page not found</h1><p>The page you asked for does not exist or has been moved. Please"
                " try the search, or go back to our front page to find the news of the day.</p></main>",
                title="Page not found",
            ),
            Concern.ERROR_PAGE,
        ),
        (
            page(
                "<main><h1>Seite nicht gefunden</h1><p>Die von Ihnen gewünschte Seite existiert leider nicht mehr,"
                " bitte versuchen Sie es mit der Suche oder gehen Sie zurück zur Startseite.</p></main>",
                title="Seite nicht gefunden",
            ),
            Concern.ERROR_PAGE,
        ),
        (
            page(
                "<main><h1>We value your privacy</h1><p>We and our partners store cookies on your device and process"
                " personal data such as unique identifiers for personalised ads. With your consent we and our partners"
                " may use precise data. You may accept or refuse to consent, and change your privacy settings"
                " at any time in our cookie policy.</p></main>"
            ),
            Concern.COOKIE_WALL,
        ),
        (
            page(
                f"<article><h1>A bridge</h1><p>{SENTENCE}</p><p>{SENTENCE}It was the third meeting of the year.</p>"
                "<div class='paywall'><p>Subscribe to continue reading this article.</p></div></article>"
            ),
            Concern.PAYWALL,
        ),
        (
            page(
                f"<article><h1>Eine Brücke</h1><p>{SENTENCE}</p><p>{SENTENCE}</p></article>",
                '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Eine Brücke",'
                '"isAccessibleForFree":false,"wordCount":900}</script>',
            ),
            Concern.PAYWALL,
        ),
        (
            page(
                "<main>"
                + "".join(
                    f"<div class=card><h3><a href='/{n}'>Story number {n} of the town and its bridge</a></h3></div>"
                    for n in range(40)
                )
                + "</main>"
            ),
            Concern.INDEX_PAGE,
        ),
        (
            page(
                f"<article><h1>A bridge in pictures</h1><p>{SENTENCE}</p>"
                + "".join(
                    f"<figure><img src='{n}.jpg'></figure><p>The bridge in the year 19{n}, seen from the town.</p>"
                    for n in range(10, 40)
                )
                + "</article>"
            ),
            Concern.GALLERY,
        ),
        (
            page(
                f"<article><h1>A bridge</h1><video src='a.mp4'></video><p>{SENTENCE}</p></article>",
                '<meta property="og:type" content="video.other">',
            ),
            Concern.VIDEO_PAGE,
        ),
        (
            page(
                f"<article><h1>A bridge</h1><p>{SENTENCE}{SENTENCE}</p></article>",
                '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":true,"wordCount":1200}'
                "</script>",
            ),
            Concern.STUB,
        ),
    ],
)
def test_what_is_no_whole_article_is_told_apart(capture_of, html, concern):
    assert concerns(capture_of, html) & DOUBTS == {concern}


def test_an_article_that_mentions_subscribers_is_no_paywall(capture_of):
    html = page(
        f"<article><h1>Bridge</h1>{PARAGRAPHS}<p>Subscribe to continue reading our daily letters.</p></article>"
    )
    assert Concern.PAYWALL not in concerns(capture_of, html)


def test_confidence_falls_with_doubt(capture_of):
    sure = extract_article(capture_of(page(f"<article><h1>A bridge</h1>{PARAGRAPHS}</article>"))).confidence
    unsure = extract_article(
        capture_of(page("<div>" + "<p>Item <a href=x>link</a> and more</p>" * 9 + "</div>"))
    ).confidence
    assert sure > 0.8 > unsure
