"""The gate's scores: the shipped extractor on the corpus we wrote, by page, language, layout and kind of structure."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import lxml.html

from archive.extract import extract_article
from archive.model import Capture, Concern, Container, Draft, Sourced
from quality.kinds import Kind, kinds
from quality.measure import PageScore, f1_of, f1_of_passages, page_score, passages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quality.corpus import Written

_FOUND = {
    "headings": "//h1|//h2|//h3|//h4|//h5|//h6",
    "items": "//li",
    "quotes": "//blockquote",
    "cells": "//td|//th",
    "captions": "//figcaption",
}

ALARMS = {
    Concern.STUB, Concern.PAYWALL, Concern.COOKIE_WALL, Concern.ERROR_PAGE, Concern.INDEX_PAGE, Concern.GALLERY,
    Concern.VIDEO_PAGE, Concern.EMPTY_SHELL, Concern.WHOLE_PAGE, Concern.LOW_CONFIDENCE,
}  # fmt: skip
"""What is said of a page that is no whole article."""


@dataclass
class Report:
    """Scores from 0 to 1."""

    f1: float = 0.0
    lowest_page: float = 1.0
    strangers: int = 0
    by_language: dict[str, float] = field(default_factory=dict)
    by_layout: dict[str, float] = field(default_factory=dict)
    structure: dict[str, float] = field(default_factory=dict)
    passages: float = 0.0
    lowest: str = ""
    metadata: dict[str, float] = field(default_factory=dict)
    parts: dict[str, float] = field(default_factory=dict)
    alarms: list[str] = field(default_factory=list)


def sit(pages: list[Written]) -> Report:
    """Extract every page and score it."""
    scores: list[tuple[Written, PageScore]] = []
    wanted: dict[str, list[bool]] = defaultdict(list)
    told = []
    said: dict[str, list[bool]] = defaultdict(list)
    named: dict[str, list[bool]] = defaultdict(list)
    report = Report()
    for page in pages:
        draft = extract_article(_capture(page.html), explain=True)
        for part, right in _parts(page, draft):
            named[part].append(right)
        for name, right in _metadata(page, draft).items():
            said[name].append(right)
        doubts = ALARMS & set(draft.concerns)
        report.alarms += [f"{page.layout} ({page.language}): {concern.value}" for concern in doubts]
        scores.append((page, page_score([page.text], draft.text)))
        told.append(passages(page.text.split("\n\n"), list(page.unwanted), draft.text))
        copy = lxml.html.fragment_fromstring(draft.body_html, create_parent="div")
        for kind, pieces in page.structure.items():
            found = {" ".join(element.text_content().split()) for element in copy.xpath(_FOUND[kind])}
            wanted[kind] += [piece in found for piece in pieces]
    report.f1, report.passages = f1_of([score for _, score in scores])[0], f1_of_passages(told)[0]
    report.parts = {name: sum(right) / len(right) for name, right in named.items()}
    report.metadata = {name: sum(right) / len(right) for name, right in said.items()}
    report.strangers = sum(one.extra for one in told)
    low_page, low = min(scores, key=lambda pair: pair[1].f1)
    report.lowest_page, report.lowest = low.f1, f"{low_page.layout} ({low_page.language})"
    for kind in ("language", "layout"):
        groups: dict[str, list[PageScore]] = defaultdict(list)
        for page, score in scores:
            groups[getattr(page, kind)].append(score)
        setattr(report, f"by_{kind}", {name: f1_of(group)[0] for name, group in groups.items()})
    report.structure = {kind: sum(hits) / len(hits) for kind, hits in wanted.items()}
    return report


def sit_kinds() -> list[tuple[Kind, bool]]:
    """Every page that is no article, and whether that was told."""
    return [(kind, kind.concern in extract_article(_capture(kind.html)).concerns) for kind in kinds()]


def _parts(page: Written, draft: Draft) -> Iterator[tuple[str, bool]]:
    """Whether every stranger on a page is named as what it is."""
    for part, text in page.strangers:
        beginning = text[:60]
        called = {str(one.part) for one in draft.parts if beginning in one.text}
        if called:
            yield part, part in called


def _metadata(page: Written, draft: Draft) -> dict[str, bool]:
    """Right or wrong for what every page of the corpus says of itself."""
    return {
        "headline": draft.headline.value == page.headline,
        "byline": draft.bylines is not None and draft.bylines.value == (page.author,),
        "day": draft.published is not None and draft.published.value.day == page.day,
        "language": draft.language is not None and draft.language.value == page.language,
    }


def _capture(html: str) -> Capture:
    return Capture(container=Container.HTML, page=html, encoding=Sourced(value="utf-8", source="written"))
