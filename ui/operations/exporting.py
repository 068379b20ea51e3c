"""Articles out: a folder of files that other programs read, or a list as CSV."""

from __future__ import annotations

import csv
import os
import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from archive import forms
from archive.errors import CuttingsError
from archive.forms import parts
from archive.model import ArticleId, Digest
from search.query import Sort
from ui.operations import listing, searching

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from archive.model import Article
    from archive.progress import Progress
    from ui.session import Session

FORMS = (*forms.FORMS, "csv", "original")
"""Every form that can be asked for."""

_PICTURE = re.compile(r"archive:([0-9a-f]{64})")
_DEVICES = {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))}
_ENDINGS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/avif": ".avif",
}


def article_as(session: Session, article: Article, form: str) -> str:
    """One article as text in a form of `archive.forms`."""
    del session
    return forms.FORMS[form].write(article)


def export(
    session: Session,
    folder: Path,
    *,
    form: str,
    query: str = "",
    ids: Sequence[ArticleId] | None = None,
    progress: Progress | None = None,
) -> int:
    """Write articles into a folder: those given, those that answer a query, or all. Returns how many.

    Pictures go into ``pictures/`` beside the files, each once. Nothing that is there already is overwritten but files
    that an export of the same articles wrote before.

    Raises:
        OSError: the folder cannot be written.
    """
    if ids is None:
        found = (
            searching.find(session, query, sort=Sort.PUBLISHED, facets=False).ids
            if query
            else listing.shelf_ids(session)
        )
        ids = [ArticleId(number) for number in found]
    folder.mkdir(parents=True, exist_ok=True)
    if progress is not None:
        progress.started(len(ids))
    if form == "csv":
        return _write_list(session, folder / "articles.csv", ids)
    done = 0
    for article in _articles(session, ids):
        if progress is not None and progress.cancelled:
            break
        if form == "original":
            _write_original(session, folder, article)
        else:
            _write_form(session, folder, article, form, first=done == 0)
        done += 1
        if progress is not None:
            progress.advanced(done, article.draft.headline.value)
    return done


def file_stem(article: Article) -> str:
    """``2024-01-14 Headline``: fit for every file system, number added so that no two clash."""
    headline = unicodedata.normalize("NFC", article.draft.headline.value)
    kept = "".join(c if c.isalnum() or c in " -_.,'’()" or unicodedata.category(c)[0] == "M" else " " for c in headline)
    words = " ".join(kept.split())
    while len(words.encode()) > 120:
        words = words[:-1]
    words = words.strip(" .") or "article"
    if words.split(".")[0].casefold() in _DEVICES:
        words = f"_{words}"
    day = article.draft.published.value.at[:10] + " " if article.draft.published is not None else ""
    return f"{day}{words} ({article.id})"


def _articles(session: Session, ids: Sequence[ArticleId]) -> Iterator[Article]:
    for number in ids:
        try:
            yield session.library.article(number)
        except CuttingsError:  # purged since the list was made
            continue


def _write_form(session: Session, folder: Path, article: Article, name: str, *, first: bool) -> None:
    form = forms.FORMS[name]
    text = form.write(article)
    if form.together:
        _write(folder / f"articles{form.ending}", text.encode(), append=not first)
        return
    if name in {"html", "markdown"}:
        text = _PICTURE.sub(lambda match: _picture(session, folder, article, Digest(match[1])), text)
    _write(folder / (file_stem(article) + form.ending), text.encode())


def _picture(session: Session, folder: Path, article: Article, digest: Digest) -> str:
    data = session.library.original_bytes(digest)
    if data is None:
        return ""
    kinds = {held.digest: held.media_type for held in article.original.resources}
    name = f"{digest[:16]}{_ENDINGS.get(kinds.get(digest, ''), '.img')}"
    place = folder / "pictures" / name
    if not place.exists():
        place.parent.mkdir(exist_ok=True)
        _write(place, data)
    return f"pictures/{name}"


def _write_original(session: Session, folder: Path, article: Article) -> None:
    data = session.library.original_bytes(article.original.digest)
    if data is not None:
        ending = Path(article.provenance.file_name).suffix[:12]
        safe = ending if re.fullmatch(r"\.[A-Za-z0-9]+", ending) else ".bin"
        _write(folder / (file_stem(article) + safe), data)


def _write_list(session: Session, file: Path, ids: Sequence[ArticleId]) -> int:
    columns = (
        "id",
        "headline",
        "bylines",
        "publisher",
        "published",
        "captured",
        "url",
        "language",
        "words",
        "tags",
        "sha256",
    )
    count = 0
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(columns)
        for article in _articles(session, ids):
            draft = article.draft
            row = (
                article.id, draft.headline.value, "; ".join(parts.people(draft.bylines)), parts.words(draft.publisher),
                parts.at(draft.published), parts.captured(article), parts.address(article), parts.words(draft.language),
                draft.word_count, "; ".join(article.tags), article.original.digest,
            )  # fmt: skip
            writer.writerow([_inert(str(cell)) for cell in row])
            count += 1
    return count


def _inert(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, "CSV Injection")."""
    return f"'{cell}" if cell[:1] in "=+-@\t\r" and cell[:1] else cell


def _write(file: Path, data: bytes, *, append: bool = False) -> None:
    """What was exported is as private as the archive."""
    flags = os.O_WRONLY | os.O_CREAT | (os.O_APPEND if append else os.O_TRUNC)
    with os.fdopen(os.open(file, flags, 0o600), "wb") as out:
        out.write(data)
