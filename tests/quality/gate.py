"""The gate's scores: the shipped extractor on the corpus we wrote, by page, language, layout and kind of structure."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import lxml.html

from archive.extract import extract_article
from archive.model import Capture, Container, Sourced
from quality.measure import PageScore, f1_of, f1_of_passages, page_score, passages

if TYPE_CHECKING:
    from quality.corpus import Written

_FOUND = {
    "headings": "//h1|//h2|//h3|//h4|//h5|//h6",
    "items": "//li",
    "quotes": "//blockquote",
    "cells": "//td|//th",
    "captions": "//figcaption",
}


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


def sit(pages: list[Written]) -> Report:
    """Extract every page and score it."""
    scores: list[tuple[Written, PageScore]] = []
    wanted: dict[str, list[bool]] = defaultdict(list)
    told = []
    for page in pages:
        draft = extract_article(_capture(page.html))
        scores.append((page, page_score([page.text], draft.text)))
        told.append(passages(page.text.split("\n\n"), list(page.unwanted), draft.text))
        copy = lxml.html.fragment_fromstring(draft.body_html, create_parent="div")
        for kind, pieces in page.structure.items():
            found = {" ".join(element.text_content().split()) for element in copy.xpath(_FOUND[kind])}
            wanted[kind] += [piece in found for piece in pieces]
    report = Report(f1=f1_of([score for _, score in scores])[0], passages=f1_of_passages(told)[0])
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


def _capture(html: str) -> Capture:
    return Capture(container=Container.HTML, page=html, encoding=Sourced(value="utf-8", source="written"))
