"""Pictures fitted to the column they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor, QTextDocument

from ui.reader.typesetter import fit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ui.reader.galley import Plate


def fit_pictures(
    document: QTextDocument, plates: Sequence[Plate], pictures: Mapping[str, QImage], *, column: int, ratio: float
) -> None:
    """Give every picture of a document the size it has in a column, drawn for the screen's own resolution.

    Args:
        document: where they stand.
        plates: which picture stands where.
        pictures: as decoded, by digest.
        column: width of the column in logical pixels.
        ratio: pixels of the screen to a logical one.
    """
    cursor = QTextCursor(document)
    for plate in plates:
        image = pictures.get(plate.digest)
        if image is None:
            continue
        size = fit(image.size(), column)
        cursor.setPosition(plate.position)
        cursor.setPosition(plate.position + 1, QTextCursor.MoveMode.KeepAnchor)
        shown = cursor.charFormat().toImageFormat()
        other_size = shown.width() != size.width()
        if other_size or not document.property(f"fitted-{plate.digest}"):
            url = QUrl(f"archive:{plate.digest}")
            document.addResource(QTextDocument.ResourceType.ImageResource, url, scaled(image, size, ratio))
            document.setProperty(f"fitted-{plate.digest}", True)
        if other_size:
            shown.setWidth(size.width())
            shown.setHeight(size.height())
            cursor.setCharFormat(shown)


def scaled(image: QImage, size: QSize, ratio: float) -> QImage:
    """A picture at the screen's own resolution, scaled well once instead of badly at every paint."""
    wanted = QSize(round(size.width() * ratio), round(size.height() * ratio))
    if wanted.width() > image.width():
        return image
    made = image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    made.setDevicePixelRatio(ratio)
    return made
