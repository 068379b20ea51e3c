"""The gate's pages: forty frames and more in the manner of real sites, in eighteen languages, with truth.

Everything is made from `tongues` by rule, so the corpus is small in the repository, the same on every machine, and
nobody's property. A layout is a frame (what surrounds the article), a way of writing paragraphs, and what is strewn
between them.
"""

from __future__ import annotations

import hashlib
import random
import tomllib
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from quality.tongues import Tongue, tongues

BANNER = "Wayback Machine: 12 captures, 4 Mar 2024"
EACH = 2
"""In how many languages every layout is written."""


@dataclass(frozen=True)
class Written:
    """A page and what is right for it."""

    layout: str
    language: str
    html: str
    text: str
    unwanted: tuple[str, ...]
    headline: str = ""
    author: str = ""
    day: str = "2024-03-04"
    strangers: tuple[tuple[str, str], ...] = ()
    structure: dict[str, tuple[str, ...]] = field(default_factory=dict)


FRAMES: dict[str, str] = tomllib.loads((Path(__file__).parent / "frames.toml").read_text("utf-8"))
"""What surrounds an article, by name: each a structure of its own, none another's in other colours."""

PARAGRAPHS = {
    "p": "<p>{}</p>",
    "class": "<p class='paragraph text--body'>{}</p>",
    "div": "<div class='para'>{}</div>",
    "span": "<p><span style='font-size:16px'>{}</span></p>",
    "br": "{}<br><br>",
    "wrapped": "<div class='component'><div class='text-block'><p>{}</p></div></div>",
    "lines": "<p>\n   {}\n</p>\n",
}
LAYOUTS: tuple[tuple[str, str, str], ...] = (
    ("semantic", "p", ""),
    ("semantic", "p", "figure headings"),
    ("semantic", "class", "newsletter list"),
    ("semantic", "p", "quote related-inside"),
    ("semantic", "wrapped", "advert headings"),
    ("semantic", "lines", "table"),
    ("semantic", "p", "dropcap pullquote"),
    ("semantic", "p", "gallery-inside"),
    ("semantic", "div", "list headings"),
    ("semantic", "p", "doubled-hidden"),
    ("divs", "p", ""),
    ("divs", "p", "figure list"),
    ("divs", "br", ""),
    ("divs", "span", "newsletter"),
    ("divs", "p", "wayback headings"),
    ("divs", "div", "advert quote"),
    ("divs", "lines", "ordered"),
    ("divs", "p", "interview"),
    ("divs", "p", "soft-hyphens"),
    ("tables", "p", ""),
    ("tables", "br", ""),
    ("tables", "p", "figure"),
    ("tables", "div", "headings"),
    ("amp", "p", "amp-figure"),
    ("amp", "p", "list quote"),
    ("amp", "class", "headings newsletter"),
    ("itemprop", "p", ""),
    ("itemprop", "p", "table headings"),
    ("itemprop", "div", "related-inside"),
    ("itemprop", "wrapped", "figure quote"),
    ("itemprop", "p", "noscript-picture"),
    ("itemprop", "span", "ordered advert"),
    ("modules", "p", ""),
    ("modules", "wrapped", "headings list"),
    ("modules", "class", "figure newsletter"),
    ("modules", "p", "quote dropcap"),
    ("modules", "div", "advert"),
    ("portal", "p", ""),
    ("portal", "p", "headings figure related-inside"),
    ("portal", "br", "newsletter"),
    ("portal", "lines", "table list"),
    ("portal", "span", "pullquote"),
    ("portal", "p", "code"),
    ("print", "p", ""),
    ("print", "p", "headings list"),
)


_WORDS = ("author", "by", "date", "subscribe", "most_read", "caption", "rights")
"""The language's own words that frames use as they are."""

_STREWN = ("", "figure", "headings list", "quote", "newsletter", "related-inside", "table", "advert")
LAYOUTS += tuple(
    (frame, ("p", "p", "wrapped", "lines", "br")[number % 5], _STREWN[number % len(_STREWN)])
    for number, frame in enumerate(frame for frame in FRAMES if frame not in {layout[0] for layout in LAYOUTS})
)


def corpus() -> list[Written]:
    """Every page of the gate, in a fixed order."""
    known = tongues()
    pages = []
    for number, layout in enumerate(LAYOUTS):
        for turn in range(EACH):
            tongue = known[(number * EACH + turn * 7) % len(known)]
            pages.append(write(layout, tongue, seed=number * 31 + turn))
    return pages


def fingerprint(pages: list[Written]) -> str:
    """SHA-256 over every page and its truth: which exam was sat."""
    digest = hashlib.sha256()
    for page in pages:
        digest.update(f"{page.layout}\0{page.language}\0{page.html}\0{page.text}\0".encode())
    return digest.hexdigest()


def write(layout: tuple[str, str, str], tongue: Tongue, seed: int) -> Written:
    """One page of a layout in a language."""
    frame, style, strewn = layout
    rng = random.Random(seed)
    space = "" if tongue.code in ("zh", "ja", "th") else " "
    paragraphs: list[str] = []
    wanted = rng.randint(5, 8)
    while len(paragraphs) < wanted:
        paragraph = space.join(rng.sample(tongue.sentences, rng.randint(2, 3)))
        if paragraph not in paragraphs:
            paragraphs.append(paragraph)
    body, text, unwanted, structure = _body(tongue, paragraphs, style, strewn.split(), rng)
    html = _page(frame, tongue, body, "wayback" in strewn)
    strangers = (tongue.subscribe, tongue.most_read, tongue.cookies, tongue.comments, tongue.rights, *tongue.related)
    return Written(
        layout=f"{frame} {style} {strewn}".strip(),
        language=tongue.code,
        html=html,
        text="\n\n".join(text),
        unwanted=tuple(stranger for stranger in (*strangers, *unwanted) if stranger in html),
        headline=tongue.headline,
        author=tongue.author,
        strangers=(
            ("cookies", tongue.cookies),
            ("comments", tongue.comments),
            ("rights", tongue.rights),
            ("share", tongue.share),
            *(("related", title) for title in tongue.related),
            *((("archive-banner", BANNER),) if "wayback" in strewn else ()),
        ),
        structure=structure,
    )


def _page(frame: str, tongue: Tongue, body: str, wayback: bool) -> str:
    links = "".join(f"<li><a href='/a/{n}'>{title}</a></li>" for n, title in enumerate(tongue.related))
    direction = "rtl" if tongue.code in ("ar", "fa") else "ltr"
    inside = FRAMES[frame].format(
        headline=tongue.headline,
        body=body,
        nav=f"<nav><a href='/'>{tongue.most_read}</a> <a href='/s'>{tongue.subscribe}</a></nav>",
        credit=f"<p class='byline'>{tongue.by} <a rel='author' href='/x'>{tongue.author}</a></p>"
        f"<time datetime='2024-03-04T08:00:00+01:00'>{tongue.date}</time>",
        related=f"<div class='related'><h3>{tongue.most_read}</h3><ul>{links}</ul></div>",
        popular=f"<div class='popular'><h3>{tongue.most_read}</h3><ol>{links}</ol></div>",
        comments=f"<div id='comments'><h3>{tongue.comments}</h3></div>",
        cookie=f"<div class='cookie-banner'><p>{tongue.cookies}</p><button>OK</button></div>",
        share=f"<div class='share'><a href='#'>{tongue.share}</a></div>",
        share_words=tongue.share,
        bio=f"<div class='author-bio'><img src='/face.jpg' width='48'><p>{tongue.author}</p></div>",
        footer=tongue.rights,
        **{name: getattr(tongue, name) for name in _WORDS},
    )
    banner = "<div id='wm-ipp-base'><div id='wm-ipp'><p>" + BANNER + "</p></div></div>" if wayback else ""
    return (
        f"<!DOCTYPE html><html lang='{tongue.code}' dir='{direction}'><head><meta charset='utf-8'>"
        f"<title>{tongue.headline} | The Courier</title><meta property='og:title' content='{escape(tongue.headline)}'>"
        f"</head><body>{banner}{inside}</body></html>"
    )


def _body(
    tongue: Tongue, paragraphs: list[str], style: str, strewn: list[str], rng: random.Random
) -> tuple[str, list[str], list[str], dict[str, tuple[str, ...]]]:
    """The article's HTML, its text, what must not be in it, and the structure that must survive."""
    html: list[str] = []
    text: list[str] = []
    unwanted: list[str] = []
    structure: dict[str, tuple[str, ...]] = {}
    places = dict(
        zip(strewn, rng.sample(range(1, len(paragraphs)), min(len(strewn), len(paragraphs) - 1)), strict=False)
    )
    for number, paragraph in enumerate(paragraphs):
        for extra in strewn:
            if places.get(extra) == number:
                piece, said, kept = _extra(extra, tongue, paragraphs)
                html.append(piece)
                text += said
                structure |= kept
                if extra in ("newsletter", "advert", "related-inside"):
                    unwanted.append(tongue.subscribe)
        html.append(_paragraph(paragraph, style, strewn, number, paragraphs))
        text.append(paragraph)
    if "wayback" in strewn:
        unwanted.append(BANNER)
    return "".join(html), text, unwanted, structure


def _paragraph(paragraph: str, style: str, strewn: list[str], number: int, paragraphs: list[str]) -> str:
    shown = paragraph
    if "dropcap" in strewn and number == 0:
        shown = f"<span class='dropcap'>{paragraph[0]}</span>{paragraph[1:]}"
    if "soft-hyphens" in strewn:
        shown = " ".join(word[:4] + "\u00ad" + word[4:] if len(word) > 7 else word for word in paragraph.split(" "))
    if "interview" in strewn and number % 2:
        shown = f"<strong>{shown}</strong>"
    if "doubled-hidden" in strewn and number == len(paragraphs) - 1:
        again = "".join(f"<p>{each}</p>" for each in paragraphs)
        return PARAGRAPHS[style].format(shown) + f"<div class='mobile-only' style='display:none'>{again}</div>"
    return PARAGRAPHS[style].format(shown)


def _extra(kind: str, tongue: Tongue, paragraphs: list[str]) -> tuple[str, list[str], dict[str, tuple[str, ...]]]:
    """What is strewn between paragraphs: its HTML, the text it adds, the structure it adds."""
    items = "".join(f"<li>{item}</li>" for item in tongue.items)
    figure = f"<figure><img src='/lead.jpg' alt=''><figcaption>{tongue.caption}</figcaption></figure>"
    rows = [(item, str(2019 + number)) for number, item in enumerate(tongue.items)]
    cells = "".join(f"<tr><td>{name}</td><td>{year}</td></tr>" for name, year in rows)
    links = "".join(f"<li><a href='/b/{n}'>{title}</a></li>" for n, title in enumerate(tongue.related))
    offer = f"<p>{tongue.subscribe}</p><form><input type='email'><button>OK</button></form>"
    heading = tongue.headings[0]
    extras: dict[str, tuple[str, list[str], dict[str, tuple[str, ...]]]] = {
        "figure": (figure, [], {"captions": (tongue.caption,)}),
        "amp-figure": (figure.replace("<img", "<amp-img").replace("alt=''>", "alt=''></amp-img>"), [], {}),
        "noscript-picture": (
            f"<noscript><img src='/lead.jpg'></noscript>{figure}",
            [],
            {"captions": (tongue.caption,)},
        ),
        "gallery-inside": (figure * 2, [], {"captions": (tongue.caption,)}),
        "headings": (f"<h2>{heading}</h2>", [heading], {"headings": (heading,)}),
        "list": (f"<ul>{items}</ul>", ["\n".join(tongue.items)], {"items": tongue.items}),
        "ordered": (f"<ol>{items}</ol>", ["\n".join(tongue.items)], {"items": tongue.items}),
        "quote": (f"<blockquote><p>{tongue.quote}</p></blockquote>", [tongue.quote], {"quotes": (tongue.quote,)}),
        "table": (
            f"<table><tbody>{cells}</tbody></table>",
            ["\n".join("\t".join(row) for row in rows)],
            {"cells": tongue.items},
        ),
        "code": (
            "<pre><code>for boat in boats:\n    sail(boat)</code></pre>",
            ["for boat in boats:\n    sail(boat)"],
            {},
        ),
        "newsletter": (f"<div class='newsletter-signup'>{offer}</div>", [], {}),
        "advert": (f"<div class='ad-slot' id='ad-3'><span>{tongue.subscribe}</span></div>", [], {}),
        "related-inside": (f"<aside class='read-also'><h4>{tongue.most_read}</h4><ul>{links}</ul></aside>", [], {}),
        "pullquote": (f"<aside class='pullquote'>{paragraphs[0]}</aside>", [], {}),
    }
    return extras.get(kind, ("", [], {}))
