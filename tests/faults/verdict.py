"""What must be true of an archive after a fault, checked against what was said to be done before it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from archive.library import Library
from archive.model import ArticleId, Revision, RowKind, TagName
from archive.store.holdings import Holdings
from faults.importer import PlainTaker

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


@dataclass
class Said:
    """What a process said before it ended."""

    imported: dict[int, str] = field(default_factory=dict)
    lines: int = 0
    removed: set[int] = field(default_factory=set)
    maybe_gone: set[int] = field(default_factory=set)
    tagged: int = 0

    def listen(self, lines: Iterable[str], *, until: float = float("inf")) -> None:
        """Take in what was said before a moment; a last line cut short counts as not said."""
        for line in lines:
            try:
                told = json.loads(line)
            except ValueError:
                continue
            if told.get("at", 0) >= until:
                break
            self.lines += 1
            if told.get("did") == "import":
                self.imported[told["id"]] = told["digest"]
            elif told.get("doing") == "purge":
                self.maybe_gone.update(told["ids"])
            elif told.get("did") == "tag":
                self.tagged += 1


@dataclass
class Verdict:
    """Counts of what is wrong; all zero in an archive that kept its word."""

    lost: int = 0
    bytes_lost: int = 0
    unsound: list[str] = field(default_factory=list)
    register_wrong: int = 0
    extra: int = 0
    articles: int = 0
    orphans: int = 0

    @property
    def clean(self) -> bool:
        return not (self.lost or self.bytes_lost or self.unsound or self.register_wrong)

    def __add__(self, other: Verdict) -> Verdict:
        return Verdict(
            lost=self.lost + other.lost,
            bytes_lost=self.bytes_lost + other.bytes_lost,
            unsound=self.unsound + other.unsound,
            register_wrong=self.register_wrong + other.register_wrong,
            extra=self.extra + other.extra,
            articles=other.articles,
            orphans=other.orphans,
        )


def judge(folder: Path, said: Said) -> Verdict:
    """Open an archive again and compare it with what was said of it."""
    verdict = Verdict()
    with Library(Holdings(folder), taker=PlainTaker()) as library:
        report = library.checkup()
        verdict.unsound.extend(report.catalogue)
        verdict.unsound.extend(f"damaged {digest}" for digest in report.damaged)
        verdict.unsound.extend(f"missing {digest}" for digest in report.missing)
        verdict.articles, verdict.orphans = report.articles, len(report.orphans)
        here = {entry.article: entry.digest for entry in library.deletions()}
        for number, digest in said.imported.items():
            if number in here and number in said.maybe_gone:
                continue
            _check_article(library, number, digest, verdict)
        verdict.extra = report.articles - len(set(said.imported) - set(here))
        verdict.register_wrong = _register(library)
        number = ArticleId(max(library.living_ids(), default=0))
        if number:
            library.add_tag([number], TagName("after the fault"))  # it goes on
    return verdict


def _check_article(library: Library, number: int, digest: str, verdict: Verdict) -> None:
    rows = library.list_rows([ArticleId(number)])
    if not rows:
        verdict.lost += 1
        return
    article = library.article(ArticleId(number))
    data = library.original_bytes(article.original.digest)
    if article.original.digest != digest or data is None or data.decode() != article.draft.text:
        verdict.bytes_lost += 1


def _register(library: Library) -> int:
    """How many articles an index that follows the register alone would hold wrongly."""
    living: set[int] = set()
    revision = Revision(0)
    while rows := library.register_since(revision, limit=5000):
        for row in rows:
            if row.kind is RowKind.GONE:
                living.discard(row.article)
            elif row.kind is RowKind.TEXT:
                living.add(row.article)
        revision = rows[-1].revision
    return len(living ^ set(library.living_ids()))
