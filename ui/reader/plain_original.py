"""The original page by Qt's own renderer, for builds that leave Qt WebEngine out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser

from archive.served import RESOURCES
from ui.reader.pictures import decode, placeholder

if TYPE_CHECKING:
    from collections.abc import Callable


class PlainOriginal(QTextBrowser):
    """Shows a served copy as far as Qt's rich text goes; loads nothing but the page's own pictures."""

    def __init__(self) -> None:
        super().__init__()
        self._part: Callable[[str], tuple[str, bytes] | None] = lambda _digest: None
        self.setObjectName("plain-original")
        self.setAccessibleName(self.tr("Original page"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setSearchPaths([])
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_page(self, page: bytes, part: Callable[[str], tuple[str, bytes] | None]) -> None:
        """Show a served copy; `part` finds a part of the page by its digest."""
        self._part = part
        self.setHtml(page.decode("utf-8", "replace"))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the page, or something empty; never None, for which Qt would open the address itself."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return QByteArray(b" ")
        path = QUrl(name).path()
        found = self._part(path.removeprefix(RESOURCES)) if path.startswith(RESOURCES) else None
        image = decode(found[1]) if found is not None else None
        return placeholder() if image is None else image
