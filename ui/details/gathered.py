"""What the details pane shows of one article, fetched off the window's thread. No Qt."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from archive.values import frozen
from ui import formats, phrases
from ui.operations import reading, tagging

if TYPE_CHECKING:
    from archive.model import Article, ArticleId, Draft, TagCount
    from ui.session import Session

COMPARED = ("headline", "standfirst", "bylines", "published", "updated")


@frozen
class VersionLine:
    """One capture of the same canonical URL: when, and what it changed against the one before."""

    id: ArticleId
    when: str
    changed: tuple[str, ...]


@frozen
class Gathered:
    """An article with its versions, and every tag there is for completion."""

    article: Article
    versions: tuple[VersionLine, ...]
    tags: tuple[TagCount, ...]


def gather(session: Session, number: ArticleId) -> Gathered:
    """Read what the pane shows.

    Raises:
        NoSuchArticleError: it was purged.
    """
    article = reading.article(session, number)
    return Gathered(article=article, versions=_versions(session, article), tags=tuple(tagging.all_tags(session)))


def changes(earlier: Draft, later: Draft) -> tuple[str, ...]:
    """What changed between two versions, a short sentence each; empty when it reads the same."""
    said = []
    for field in COMPARED:
        before, after = shown_value(earlier, field), shown_value(later, field)
        if before != after:
            said.append(phrases.field_changed(field, before, after))
    added, gone = _paragraphs(earlier.text, later.text)
    if added:
        said.append(phrases.paragraphs_added(added))
    if gone:
        said.append(phrases.paragraphs_gone(gone))
    return tuple(said)


def shown_value(draft: Draft, field: str) -> str:
    """A field of a draft as a person edits it: names parted by semicolons, dates in ISO 8601; empty for none."""
    claim = getattr(draft, field)
    if claim is None:
        return ""
    value = claim.value
    if isinstance(value, tuple):
        return "; ".join(value)
    return str(getattr(value, "at", value))


def disagreeing_hosts(article: Article) -> tuple[str, ...]:
    """The sites that the page names as its address, when they are not one."""
    addresses = [claim.value for claim in article.provenance.target_url[:1]]
    if article.draft.canonical_url is not None:
        addresses.append(article.draft.canonical_url.value)
    hosts = dict.fromkeys((urlsplit(address).hostname or "").removeprefix("www.") for address in addresses)
    return tuple(host for host in hosts if host) if len(hosts) > 1 else ()


def _versions(session: Session, article: Article) -> tuple[VersionLine, ...]:
    rows = reading.versions(session, article.id)
    if len(rows) < 2:
        return ()
    lines: list[VersionLine] = []
    before: Draft | None = None
    for row in rows:
        one = reading.article(session, row.id)
        when = one.provenance.captured_at[0].value if one.provenance.captured_at else one.accessioned_at
        changed = changes(before, one.draft) if before is not None else ()
        lines.append(VersionLine(id=row.id, when=formats.moment(when), changed=changed))
        before = one.draft
    return tuple(lines)


def _paragraphs(earlier: str, later: str) -> tuple[int, int]:
    """How many paragraphs came and how many went; a changed one counts as both."""
    before, after = earlier.split("\n\n"), later.split("\n\n")
    added = gone = 0
    for kind, i1, i2, j1, j2 in difflib.SequenceMatcher(a=before, b=after, autojunk=False).get_opcodes():
        if kind != "equal":
            gone, added = gone + i2 - i1, added + j2 - j1
    return added, gone
