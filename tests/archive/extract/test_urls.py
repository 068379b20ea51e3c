"""One address for the many spellings of one article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.extract.urls import absolute, canonical, date_in_path, host, is_front_page, publisher_host, same_publisher


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("HTTPS://WWW.Example.COM:443/A/b?utm_source=x&id=7#top", "https://www.example.com/A/b?id=7"),
        ("http://example.com:80", "http://example.com/"),
        ("https://example.com:8443/a", "https://example.com:8443/a"),
        ("https://user:secret@example.com/a", "https://example.com/a"),
        ("https://example.com/a?fbclid=1&gclid=2&mc_cid=3&at_medium=rss&ref=home", "https://example.com/a"),
        ("https://example.com/a?page=2&utm_medium=x", "https://example.com/a?page=2"),
        ("https://example.com/story/amp/", "https://example.com/story/"),
        ("https://example.com/story/amp", "https://example.com/story"),
        ("https://example.com/story.amp.html", "https://example.com/story.html"),
        ("https://example.com/story?outputType=amp", "https://example.com/story"),
        ("https://amp.example.com/story", "https://example.com/story"),
        ("https://m.example.co.uk/story", "https://example.co.uk/story"),
        ("https://en.m.wikipedia.org/wiki/Port", "https://en.wikipedia.org/wiki/Port"),
        ("https://www-example-com.cdn.ampproject.org/c/s/www.example.com/story", "https://www.example.com/story"),
        ("https://www.google.com/amp/s/www.example.com/story", "https://www.example.com/story"),
        ("https://web.archive.org/web/20200101000000/https://example.com/a?b=1", "https://example.com/a?b=1"),
        ("https://web.archive.org/web/2020id_/http:/example.com/a", "http://example.com/a"),
        ("https://example.com/a/./b/../c", "https://example.com/a/c"),
        ("https://example.com/%7euser/%e4%bd%a0", "https://example.com/~user/%E4%BD%A0"),
        ("https://example.com/你", "https://example.com/%E4%BD%A0"),
        ("https://münchen.example/a", "https://xn--mnchen-3ya.example/a"),
        ("https://example.com/app#!/story/7", "https://example.com/app#!/story/7"),
        ("//example.com/a", "https://example.com/a"),
    ],
)
def test_canonical(written: str, plain: str):
    assert canonical(written) == plain


@pytest.mark.parametrize(
    "written",
    [
        "",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "/a/b",
        "https://",
        "https://[::1",
        "http://a:b/",
        "x" * 9000,
    ],
)
def test_what_is_no_address(written: str):
    assert canonical(written) is None


def test_mobile_labels_that_are_the_name_itself_stay():
    assert canonical("https://amp.dev/a") == "https://amp.dev/a"
    assert canonical("https://m.co.uk/a") == "https://m.co.uk/a"


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.example.com/a", "example.com"),
        ("https://m.example.com/a", "example.com"),
        ("https://edition.example.com/a", "edition.example.com"),
        ("nonsense", ""),
    ],
)
def test_publisher_host(url: str, name: str):
    assert publisher_host(url) == name


def test_hosts_of_one_site_are_told_from_others():
    assert same_publisher("www.bbc.co.uk", "news.bbc.co.uk")
    assert not same_publisher("www.bbc.co.uk", "www.independent.co.uk")
    assert not same_publisher("", "")
    assert host("https://EXAMPLE.com:99/") == "example.com"


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://example.com/2019/08/23/wald", "2019-08-23"),
        ("https://example.com/news/2019-8-3-wald.html", "2019-08-03"),
        ("https://example.com/20190823/wald", "2019-08-23"),
        ("https://example.com/2019/13/45/wald", ""),
        ("https://example.com/story-19082301", ""),
    ],
)
def test_date_in_path(url: str, day: str):
    assert date_in_path(url) == day


def test_front_pages():
    assert is_front_page("https://example.com/")
    assert not is_front_page("https://example.com/a")


@given(st.text(max_size=60))
def test_any_text_is_borne(text: str):
    for url in (text, "https://" + text, "https://example.com/" + text):
        host(url)
        publisher_host(url)
        date_in_path(url)
        absolute(text, url)
        plain = canonical(url)
        assert plain is None or canonical(plain) == plain


@given(
    st.lists(
        st.sampled_from(
            [
                "m.",
                "amp.",
                "www.",
                "example",
                ".com",
                "/amp",
                "/",
                ".amp.html",
                "?",
                "&",
                "utm_a=1",
                "amp=1",
                "..",
                "%2e",
                "%",
                "#!",
                "web/2020/",
            ]
        )
    )
)
def test_canonical_is_idempotent(parts: list[str]):
    plain = canonical("https://" + "".join(parts))
    assert plain is None or canonical(plain) == plain
