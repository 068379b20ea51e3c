"""Pages as examples for training: their blocks' features, and which blocks are the article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from archive.extract.agreement import coverage
from archive.extract.blocks import Block, cut
from archive.extract.body import without_doubles
from archive.extract.candidates import collect_votes
from archive.extract.features import page_features
from archive.extract.heading_features import Headings
from archive.extract.titles import titles_of
from archive.extract.tree import parse_page

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from quality.truth import Exam

_BLANKS = re.compile(r"\s+")
_PASSAGE_WEIGHT = 0.08  # a page of passages knows of a handful of blocks only
_SET_WEIGHT = {"mozilla": 0.3}  # its truth is the output of another extractor
_UNVOTED_SHARE = 0.15  # boilerplate that no candidate takes for the article is plenty and easy


@dataclass
class Example:
    """One page. `label` is -1 where nothing is known of a block, `share` what the page counts beside others.

    `near` are the blocks that the program asks its judge about, `headings` the headings among them.
    """

    domain: str
    rows: NDArray[np.float32]
    near: NDArray[np.intp]
    headings: Headings
    label: NDArray[np.int8]
    weight: NDArray[np.float32]
    share: float


def example(exam: Exam) -> Example | None:
    """Features and labels of a page; None where nothing can be learnt from it."""
    page = parse_page(exam.html)
    blocks = [item for item in cut(page.root) if isinstance(item, Block)]
    if not blocks:
        return None
    votes = collect_votes(page, blocks)
    rows = page_features(blocks, votes, titles_of(page.root), np.arange(len(blocks)))
    near = votes.near()
    headings = Headings.of([blocks[number] for number in near])
    if not exam.truths:
        label = _by_passages(exam, blocks)
        weight = np.full(len(blocks), _PASSAGE_WEIGHT, dtype=np.float32)
        return Example(exam.domain, rows, near, headings, label, weight, _PASSAGE_WEIGHT)
    truth = np.max([coverage(text, blocks) for text in exam.truths], axis=0)
    if truth.max() < 0.5:
        return None
    label = (truth >= 0.5).astype(np.int8)
    right = [block for block, told in zip(blocks, label, strict=True) if told]
    once = {id(block) for block in without_doubles(right)}
    label[[number for number, block in enumerate(blocks) if label[number] and id(block) not in once]] = 0
    words = np.array([len(block.tokens) for block in blocks], dtype=np.float32)
    total = words[label == 1].sum()
    share = _SET_WEIGHT.get(exam.set, 1.0)
    weight = np.minimum(words, 2 * total) / total * share
    return Example(exam.domain, rows, near, headings, label, weight.astype(np.float32), share)


def _by_passages(exam: Exam, blocks: list[Block]) -> NDArray[np.int8]:
    label = np.full(len(blocks), -1, dtype=np.int8)
    wanted = [_BLANKS.sub(" ", passage).strip() for passage in exam.wanted]
    unwanted = [_BLANKS.sub(" ", passage).strip() for passage in exam.unwanted]
    for number, block in enumerate(blocks):
        if any(passage in block.text for passage in wanted):
            label[number] = 1
        elif any(passage in block.text for passage in unwanted):
            label[number] = 0
    return label


def stacked(examples: list[Example], seed: int) -> tuple[NDArray, NDArray, NDArray]:
    """Rows, labels and weights of many pages; of the blocks nobody votes for, a sample with more weight each."""
    rng = np.random.default_rng(seed)
    rows, labels, weights = [], [], []
    for page in examples:
        voted = (page.rows[:, :3].max(axis=1) > 0) | (page.label == 1)
        kept = (page.label >= 0) & (voted | (rng.random(len(voted)) < _UNVOTED_SHARE))
        weight = np.where(voted, page.weight, page.weight / _UNVOTED_SHARE * 0.45)
        rows.append(page.rows[kept])
        labels.append(page.label[kept])
        weights.append(weight[kept])
    return np.vstack(rows), np.concatenate(labels), np.concatenate(weights)


def stacked_headings(examples: list[Example], likely: list[NDArray[np.float32]]) -> tuple[NDArray, NDArray, NDArray]:
    """Rows, labels and weights of many pages' headings; a page of many counts more than one of few, not as much more.

    Args:
        examples: the pages.
        likely: what a judge that has not seen them says of their blocks.
    """
    rows, labels, weights = [], [], []
    for page, said in zip(examples, likely, strict=True):
        label = page.label[page.near][page.headings.at]
        known = label >= 0
        rows.append(page.headings.rows(page.rows[page.near], said[page.near])[known])
        labels.append(label[known])
        weights.append(np.full(known.sum(), page.share / max(1, (label == 1).sum()) ** 0.5))
    return np.vstack(rows), np.concatenate(labels), np.concatenate(weights)
