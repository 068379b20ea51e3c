"""What must be true of an archive and its index after a fault, checked against what was said to be done before it."""

from __future__ import annotations

import gc
import json
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING

from archive.model import ArticleId, Revision, RowKind, TagName
from faults.importer import open_session
from search.grammar import parse_query

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from archive.library import Library
    from ui.session import Session

AFTER = TagName("after the fault")


@dataclass
class Said:
    """What processes said before they ended."""

    imported: dict[int, str] = field(default_factory=dict)
    lines: int = 0
    maybe_gone: set[int] = field(default_factory=set)
    tagged: set[tuple[int, str]] = field(default_factory=set)
    starred: set[int] = field(default_factory=set)
    removed: dict[int, bool] = field(default_factory=dict)
    ended_in: str = ""

    def listen(self, lines: Iterable[str], *, until: float = float("inf")) -> None:
        """Take in what was said before a moment; a last line cut short counts as not said."""
        self.ended_in = "opening"
        for line in lines:
            try:
                told = json.loads(line)
            except ValueError:
                continue
            if told.get("at", 0) >= until:
                break
            self.lines += 1
            if "doing" in told:
                self._begun(told["doing"], told["ids"])
            elif "did" in told:
                self._done(told)

    def _begun(self, deed: str, ids: list[int]) -> None:
        self.ended_in = deed
        if deed == "purge":
            self.maybe_gone.update(ids[:1])
        if deed in {"remove", "restore"}:  # until it is said to be done it may have happened or not
            for number in ids:
                self.removed.pop(number, None)

    def _done(self, told: dict) -> None:
        match told["did"]:
            case "import":
                self.imported[told["id"]] = told["digest"]
            case "tagged":
                self.tagged.update((number, told["name"]) for number in told["ids"])
            case "star":
                self.starred.update(told["ids"])
            case "remove" | "restore" as deed:
                self.removed.update(dict.fromkeys(told["ids"], deed == "remove"))
        if told["did"] not in {"begin", "tagged", "import"}:
            self.ended_in = "import"


@dataclass
class Verdict:
    """Counts of what is wrong; all zero in an archive that kept its word.

    Attributes:
        lost: articles that were acknowledged and are not there.
        bytes_lost: articles whose original is not what it was.
        changes_lost: tags, stars and moves that were acknowledged and are not there.
        unsound: complaints of the checkup, SQLite's integrity check among them.
        register_wrong: articles that an index following the register would hold wrongly.
        index_wrong: articles that the index, caught up, holds wrongly.
        index_anew: how often the index could not be opened and was made again by itself; allowed.
        orphans: bytes without a record; allowed.
        articles: living and removed, at the last look.
    """

    lost: int = 0
    bytes_lost: int = 0
    changes_lost: int = 0
    unsound: list[str] = field(default_factory=list)
    register_wrong: int = 0
    index_wrong: int = 0
    index_anew: int = 0
    orphans: int = 0
    articles: int = 0

    @property
    def clean(self) -> bool:
        wrong = (self.lost, self.bytes_lost, self.changes_lost, self.register_wrong, self.index_wrong)
        return not (any(wrong) or self.unsound)

    def __add__(self, other: Verdict) -> Verdict:
        summed = {entry.name: getattr(self, entry.name) + getattr(other, entry.name) for entry in fields(self)}
        return Verdict(**summed | {"articles": other.articles, "orphans": max(self.orphans, other.orphans)})

    def __str__(self) -> str:
        return (
            f"{self.lost} lost, {self.bytes_lost} with wrong bytes, {self.changes_lost} changes lost, "
            f"{len(self.unsound)} complaints, register wrong in {self.register_wrong}, index wrong in "
            f"{self.index_wrong} (made anew {self.index_anew} times), at most {self.orphans} orphans"
        )


def judge(folder: Path, said: Said) -> Verdict:
    """Open an archive again as the program does and compare it with what was said of it."""
    verdict = Verdict()
    session = open_session(folder)
    try:
        library = session.library
        report = library.checkup()
        verdict.unsound.extend(report.catalogue)
        verdict.unsound.extend(f"damaged {digest}" for digest in report.damaged)
        verdict.unsound.extend(f"missing {digest}" for digest in report.missing)
        verdict.articles, verdict.orphans = report.articles, len(report.orphans)
        deleted = {entry.article for entry in library.deletions()} & said.maybe_gone
        for number, digest in said.imported.items():
            if number not in deleted:
                _check_article(library, number, digest, said, verdict)
        verdict.register_wrong = _register(library)
        verdict.index_anew = int(session.index.revision is None)
        session.catch_up()
        verdict.index_wrong = _index(session)
        number = ArticleId(max(library.living_ids(), default=0))
        if number:
            library.add_tag([number], AFTER)  # it goes on
            session.catch_up()
            verdict.index_wrong += number not in session.searcher().ids(parse_query(f'tag:"{AFTER}"'))
    finally:
        session.close()
        del session
        gc.collect()  # the index's mapped files, which would keep a disk from being taken away
    return verdict


def _check_article(library: Library, number: int, digest: str, said: Said, verdict: Verdict) -> None:
    rows = library.list_rows([ArticleId(number)])
    if not rows:
        verdict.lost += 1
        return
    article = library.article(ArticleId(number))
    data = library.original_bytes(article.original.digest)
    if article.original.digest != digest or data is None or data.decode() != article.draft.text:
        verdict.bytes_lost += 1
    verdict.changes_lost += sum(tag not in article.tags for own, tag in said.tagged if own == number)
    verdict.changes_lost += number in said.starred and not article.starred
    verdict.changes_lost += number in said.removed and article.removed != said.removed[number]


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


def _index(session: Session) -> int:
    """How many articles the index holds wrongly: by number, by a word of their own for some, and byte by byte."""
    library, searcher = session.library, session.searcher()
    living = library.living_ids()
    wrong = len(set(searcher.ids(parse_query(""))) ^ set(living))
    for number in living[:: max(1, len(living) // 20)]:
        mark = library.article(number).draft.text.split()[-1]
        wrong += number not in searcher.ids(parse_query(mark))
    return wrong + (not session.index.verify())
