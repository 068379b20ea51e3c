"""Where a reader stopped in each article, kept among the person's settings, never in the archive. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from archive.model import ArticleId
    from ui.settings import Settings

REMEMBERED = 500
"""Articles of one archive whose place is remembered, those read last."""

BEGINNING = 0.02
"""An article left this early was not begun."""

_KEY = "positions"


class Positions:
    """Places as shares of an article's text, 0 to 1, by archive and article."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def of(self, archive: str, article: ArticleId) -> float:
        """Where the reader was; 0 where nothing is known."""
        return self._kept(archive).get(str(article), 0.0)

    def keep(self, archive: str, article: ArticleId, position: float) -> None:
        """Remember a place; the beginning is forgotten instead."""
        kept = self._kept(archive)
        kept.pop(str(article), None)
        if position > BEGINNING:
            kept[str(article)] = round(position, 4)
        every = self._settings.window.get(_KEY)
        every = dict(every) if isinstance(every, dict) else {}
        self._settings.window[_KEY] = every | {archive: dict(list(kept.items())[-REMEMBERED:])}

    def _kept(self, archive: str) -> dict[str, float]:
        """What is remembered of one archive; settings are a file that anybody may have edited."""
        every = self._settings.window.get(_KEY)
        kept = every.get(archive) if isinstance(every, dict) else None
        if not isinstance(kept, dict):
            return {}
        return {str(key): min(1.0, max(0.0, float(at))) for key, at in kept.items() if isinstance(at, int | float)}
