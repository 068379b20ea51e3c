"""Everything a page says of itself, gathered once: its records, its addresses and its names for the outlet."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from archive.extract import json_ld, printed_dates, urls, visible
from archive.extract.headline_words import folded, run_together
from archive.extract.meta_tags import MetaTags, read_meta_tags

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.html import HtmlElement

    from archive.extract.json_ld import Json, JsonLd, Node
    from archive.extract.printed_dates import Line
    from archive.extract.tree import Page
    from archive.model import Capture


@dataclass(slots=True)
class Evidence:
    """A page's records beside the capture it came in.

    Attributes:
        root: the page's tree, never changed here.
        html: the text the tree was parsed from.
        capture: what the container knows.
        body_text: the article's text, for the language and the dateline.
        json_ld: JSON-LD nodes.
        meta: meta elements and links.
        address: the best address known before a canonical one is chosen: where the page was saved from; may be empty.
        language: the language to read dates by: the page's own word for it.
    """

    root: HtmlElement
    html: str
    capture: Capture
    body_text: str
    json_ld: JsonLd
    meta: MetaTags
    address: str
    language: str
    _microdata: dict[str, list[str]] | None = field(default=None)
    _outlets: list[str] | None = field(default=None)
    _heading: list[HtmlElement | None] | None = field(default=None)
    _printed: list[Line] | None = field(default=None)

    @property
    def article(self) -> Node:
        """The article's own JSON-LD node."""
        return self.json_ld.article

    @property
    def microdata(self) -> dict[str, list[str]]:
        """Microdata values by property, searched for on first use."""
        if self._microdata is None:
            self._microdata = visible.microdata(self.root) if "itemprop" in self.html else {}
        return self._microdata

    @property
    def heading(self) -> HtmlElement | None:
        """The element that the page shows its headline in, searched for on first use."""
        if self._heading is None:
            titles = (
                self.meta.first("og:title"),
                *(element.text or "" for element in islice(self.root.iter("title"), 1)),
            )
            self._heading = [visible.heading_of(self.root, next((folded(title) for title in titles if title), ""))]
        return self._heading[0]

    @property
    def printed(self) -> list[Line]:
        """Lines that may hold a date, by the headline and in boxes named after dates, searched for on first use."""
        if self._printed is None:
            self._printed = [*printed_dates.at_headline(self.heading), *printed_dates.in_boxes(self.root)]
        return self._printed

    def outlet_names(self) -> list[str]:
        """Every name the outlet goes by, surest first, its host last."""
        if self._outlets is None:
            self._outlets = self._read_outlet_names()
        return self._outlets

    def outlet_keys(self) -> frozenset[str]:
        """The same names run together, for looking one up."""
        return frozenset(map(run_together, self.outlet_names()))

    def also_called(self, names: Iterable[str]) -> None:
        """Note further names of the outlet."""
        self.outlet_names().extend(names)

    def _read_outlet_names(self) -> list[str]:
        publisher = self.json_ld.follow(_first(self.article.get("publisher")))
        app = self.meta.first("application-name", "apple-mobile-web-app-title", "al:ios:app_name", "dc.publisher")
        names = [
            self.meta.first("og:site_name"),
            json_ld.text(publisher),
            *(
                json_ld.text(node.get("name"))
                for node in self.json_ld.nodes
                if {"WebSite", "NewsMediaOrganization"} & set(json_ld.kinds(node))
            ),
            app if app != self.meta.first("og:title") else "",  # some sites call every page an app of its own
            self.meta.first("twitter:site", "twitter:creator").lstrip("@"),
        ]
        addresses = (self.meta.canonical, self.meta.first("og:url"), self.address)
        for name in dict.fromkeys(urls.publisher_host(address) for address in addresses if address):
            host = urls.registered(name)
            names += [host, host.split(".", 1)[0]]
        return list(dict.fromkeys(name for name in names if len(name) > 1))


def gather(page: Page, capture: Capture, body_text: str) -> Evidence:
    """Read a page's records; the dear searches are left for when they are needed."""
    meta = read_meta_tags(page.root)
    claimed = [claim.value for claim in capture.provenance.target_url]
    address = next(iter(claimed), None) or capture.base_url or ""
    language = meta.language or meta.first("content-language", "og:locale", "dc.language", "language", "inlanguage")
    return Evidence(page.root, page.html, capture, body_text, page.json_ld, meta, address, language)


def _first(value: Json) -> Json:
    return value[0] if isinstance(value, list) and value else value
