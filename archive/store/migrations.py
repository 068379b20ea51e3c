"""The catalogue's schema, one named function per step, each run once and recorded in the catalogue itself.

A catalogue is copied into ``backups/`` before any step changes it, and one that knows a step we do not was written by a
newer program and is left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from archive.errors import ArchiveTooNewError, NotAnArchiveError
from archive.store.faults import sorted_faults

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from archive.store.database import Database, Tables

SET = "catalogue"
"""The name under which sqlite-utils records our steps."""

_FIRST = (
    """
    CREATE TABLE article (                  -- one row per article; what the list shows and sorts by
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        digest TEXT NOT NULL,               -- SHA-256 of the file as given, its name in originals/
        part INTEGER NOT NULL DEFAULT 0,    -- which of several articles of that file
        size INTEGER NOT NULL,
        page TEXT NOT NULL,                 -- SHA-256 of the page as UTF-8 text
        container TEXT NOT NULL,
        file_name TEXT NOT NULL,
        accessioned TEXT NOT NULL,          -- when it came in
        accessioned_day INTEGER NOT NULL,   -- YYYYMMDD
        captured INTEGER NOT NULL,          -- when it was saved from the web, Unix time; orders versions
        canonical_url TEXT,
        headline TEXT NOT NULL,
        headline_key TEXT NOT NULL,         -- folded, for sorting
        standfirst TEXT NOT NULL,
        publisher TEXT NOT NULL,
        publisher_key TEXT NOT NULL,
        bylines TEXT NOT NULL,              -- JSON list
        language TEXT NOT NULL,
        published TEXT NOT NULL,            -- as exactly as it is known: 2019, 2019-03, 2019-03-04 ...
        published_day INTEGER NOT NULL,     -- YYYYMMDD, 0 when unknown
        word_count INTEGER NOT NULL,
        lead_picture TEXT,
        concerns TEXT NOT NULL,             -- JSON list
        starred INTEGER NOT NULL DEFAULT 0,
        "read" INTEGER NOT NULL DEFAULT 0,
        removed INTEGER NOT NULL DEFAULT 0,
        removed_at TEXT,
        tag_count INTEGER NOT NULL DEFAULT 0,
        UNIQUE (digest, part)
    ) STRICT
    """,
    "CREATE INDEX article_published ON article (removed, published_day, id)",
    "CREATE INDEX article_publisher ON article (removed, publisher_key, published_day, id)",
    "CREATE INDEX article_headline ON article (removed, headline_key, id)",
    'CREATE INDEX article_state ON article (removed, starred, "read", tag_count)',
    "CREATE INDEX article_day ON article (removed, accessioned_day)",
    "CREATE INDEX article_names ON article (removed, publisher)",
    "CREATE INDEX article_languages ON article (removed, language)",
    "CREATE INDEX article_url ON article (canonical_url, captured, id) WHERE canonical_url IS NOT NULL",
    "CREATE INDEX article_page ON article (page)",
    """
    CREATE TABLE record (                   -- what extraction found and where the capture came from, as JSON
        article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
        draft TEXT NOT NULL,
        capture TEXT NOT NULL,
        seal TEXT NOT NULL                  -- SHA-256 over draft, capture, text and html: a flipped bit shows
    ) STRICT
    """,
    """
    CREATE TABLE body (                     -- the words: text is what is indexed, html is the reading copy
        article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
        "text" TEXT NOT NULL,
        html TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE byline (
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        PRIMARY KEY (article, name)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX byline_name ON byline (name, article)",
    """
    CREATE TABLE fingerprint (              -- MinHash of the text, for near-duplicates
        article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
        minima BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE band (                     -- texts that share a key are looked at more closely
        key INTEGER NOT NULL,
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        PRIMARY KEY (key, article)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX band_article ON band (article)",
    """
    CREATE TABLE resource (                 -- pictures, styles and frames of an article's page
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        digest TEXT NOT NULL,
        media_type TEXT NOT NULL,
        size INTEGER NOT NULL,
        "references" TEXT NOT NULL,         -- JSON list of the addresses the page uses
        PRIMARY KEY (article, position)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX resource_digest ON resource (digest)",
    """
    CREATE TABLE correction (               -- a person's word; always wins over what extraction found
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        field TEXT NOT NULL,
        value TEXT NOT NULL,                -- JSON; null says that there is none
        made_at TEXT NOT NULL,
        PRIMARY KEY (article, field)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE tag (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        folded TEXT NOT NULL UNIQUE,        -- two spellings that differ in case are one tag
        colour TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
    """
    CREATE TABLE tagging (
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        tag INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
        PRIMARY KEY (article, tag)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX tagging_tag ON tagging (tag, article)",
    """
    CREATE TABLE annotation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        exact TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        colour TEXT,
        note TEXT NOT NULL,
        made_at TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX annotation_article ON annotation (article)",
    """
    CREATE TABLE hidden (                   -- elements a person hid on the original page
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        path TEXT NOT NULL,
        PRIMARY KEY (article, path)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE search (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE,
        query TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE kept (                     -- which volume of originals/ holds which bytes
        digest TEXT PRIMARY KEY,
        volume INTEGER NOT NULL,
        size INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE register (                 -- numbered changes, the full-text index's to-do list
        revision INTEGER PRIMARY KEY AUTOINCREMENT,
        article INTEGER NOT NULL,
        kind TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE deletion (                 -- what was deleted for good, so that gaps are explained
        article INTEGER PRIMARY KEY,
        digest TEXT NOT NULL,
        accessioned TEXT NOT NULL,
        deleted TEXT NOT NULL
    ) STRICT
    """,
    "CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
)


def founding(db: Tables) -> None:
    """Everything version 1 keeps."""
    for statement in _FIRST:
        db.execute(statement)


STEPS: tuple[Callable[[Tables], None], ...] = (founding,)
"""Every step in order; each is known by its name for ever."""


def bring_up_to_date(database: Database, backups: Path) -> None:
    """Run the steps that this catalogue has not seen, after copying it.

    Args:
        database: the open catalogue, writable or not.
        backups: folder for the copy; made when needed.

    Raises:
        ArchiveTooNewError: a newer program wrote it, or it is older and cannot be written to.
        NotAnArchiveError: it holds triggers or views, which no catalogue of ours does.
    """
    with database.reading() as db:
        _refuse_foreign_parts(db)
        applied = _applied(db)
    known = {step.__name__ for step in STEPS}
    if applied - known:
        raise ArchiveTooNewError(f"written by a newer version: {', '.join(sorted(applied - known))}")
    pending = known - applied
    if not pending:
        return
    if database.read_only:
        raise ArchiveTooNewError("an older catalogue must be opened for writing once")
    if applied:
        backups.mkdir(mode=0o700, exist_ok=True)
        database.copy_to(backups / f"before-{min(pending)}.sqlite")
    with database.alone() as db, sorted_faults(database.path):
        _apply(db)


def _applied(db: Tables) -> set[str]:
    """The steps that a catalogue has seen, read without sqlite-utils: it takes as long to load as a window to open."""
    if not db.execute("SELECT 1 FROM sqlite_schema WHERE name = '_sqlite_migrations'").fetchone():
        return set()
    return {row[0] for row in db.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", [SET])}


def _apply(db: Tables) -> None:
    from sqlite_utils import Database as Utilities  # noqa: PLC0415 -- only where the schema changes, see `_applied`
    from sqlite_utils import Migrations  # noqa: PLC0415

    steps = Migrations(SET)
    for step in STEPS:
        steps()(cast("Any", step))
    steps.apply(Utilities(db.conn, recursive_triggers=False, execute_plugins=False, strict=True))


def _refuse_foreign_parts(db: Tables) -> None:
    """An archive travels: triggers and views in it would run somebody else's SQL under our hands."""
    rows = db.execute("SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view')").fetchall()
    if rows:
        raise NotAnArchiveError(f"the catalogue holds a {rows[0][0]} that is not ours: {rows[0][1]}")
