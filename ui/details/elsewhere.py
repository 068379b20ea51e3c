"""The same story at other publishers, and articles about the same things: a column of links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from archive.values import frozen
from ui import formats
from ui.details.column import Column
from ui.details.facts import WrappedButton
from ui.labels import breakable, wrapped
from ui.operations import listing, reading, searching

if TYPE_CHECKING:
    from archive.model import ArticleId, ListRow
    from ui.session import Session
    from ui.theme import Theme

MOST = 6


@frozen
class Elsewhere:
    """What stands near an article: the same story, then stories about the same."""

    of: ArticleId
    same: tuple[ListRow, ...] = ()
    near: tuple[ListRow, ...] = ()


def look(session: Session, number: ArticleId) -> Elsewhere:
    """Look for what stands near an article; its own versions are not among it."""
    versions = {row.id for row in reading.versions(session, number)} | {number}
    same = [other for other in reading.same_story(session, number) if other not in versions][:MOST]
    near = searching.related(session, number, limit=MOST + len(versions) + len(same))
    near = [other for other in near if other not in versions and other not in same][:MOST]
    rows = {row.id: row for row in listing.rows(session, [*same, *near])}
    return Elsewhere(
        of=number,
        same=tuple(rows[other] for other in same if other in rows),
        near=tuple(rows[other] for other in near if other in rows),
    )


class Links(Column):
    """Articles to go to.

    Signals:
        chosen: an `ArticleId`.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._gap = theme.space(2)

    def show_rows(self, rows: tuple[ListRow, ...]) -> None:
        """Show these and no others."""
        self.clear()
        for row in rows:
            button = WrappedButton(formats.plain(row.headline, limit=200))
            button.clicked.connect(lambda _checked=False, number=row.id: self.chosen.emit(number))
            parts = (formats.plain(row.publisher), formats.day(row.published))
            source = "  ·  ".join(f"\u2068{part}\u2069" for part in parts if part)
            self.put(button)
            self.put(wrapped(breakable(source), "caption"))
            self.gap(self._gap)
