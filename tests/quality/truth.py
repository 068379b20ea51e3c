"""The pages with truth that lie outside the project: ``make quality DATA=../shared/data/pages``."""

from __future__ import annotations

import gzip
import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from archive.intake.charset import decode

if TYPE_CHECKING:
    from pathlib import Path

BODY_SETS = ("fundus", "wcxb_dev", "trafilatura", "scrapinghub", "fundus_eval", "mozilla", "newspaper4k")


@dataclass(frozen=True)
class Exam:
    """One page and what is right for it."""

    set: str
    file: str
    domain: str
    url: str
    html: str
    truths: list[str]
    wanted: list[str]
    unwanted: list[str]
    record: dict[str, Any] = field(repr=False)

    @property
    def by_passages(self) -> bool:
        """Whether only passages are known, not the text."""
        return not self.truths


def records(folder: Path) -> list[dict[str, Any]]:
    with gzip.open(folder / "truth.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def fingerprint(folder: Path) -> str:
    """SHA-256 of the truth file's content: which exam was sat."""
    with gzip.open(folder / "truth.jsonl.gz", "rb") as content:
        return hashlib.sha256(content.read()).hexdigest()


def exams(folder: Path, sets: tuple[str, ...] = BODY_SETS) -> list[Exam]:
    """The pages of the sets, in a stable order."""
    found = []
    for record in records(folder):
        if record["set"] not in sets:
            continue
        with gzip.open(folder / record["file"]) as page:
            html = decode(page.read()).text
        truths = record.get("alts") or ([record["text"]] if record.get("text") else [])
        found.append(
            Exam(
                set=record["set"],
                file=record["file"],
                domain=record.get("dom") or record["file"],
                url=record.get("url") or "",
                html=html,
                truths=truths,
                wanted=record.get("with") or [],
                unwanted=record.get("without") or [],
                record=record,
            )
        )
    return found


def fold_of(domain: str, folds: int) -> int:
    """Which fold a site belongs to; all its pages go the same way."""
    return int(hashlib.sha256(domain.encode()).hexdigest(), 16) % folds
