"""The least window that is as usable as ours, with nothing of ours in it: what Qt for Python and SQLite alone take.

``start_least.py STARTED FOLDER``: a line to type in over a list whose rows are painted out of an archive's catalogue,
in the bundled letters. Prints, as JSON, the seconds since STARTED (the wall's clock) and of processor time at which a
letter was painted that was typed once the rows were, as `start_probe.py` does.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from pathlib import Path

gc.disable()  # as ours

from PySide6.QtCore import (  # noqa: E402
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFont, QFontDatabase, QKeyEvent, QPainter, QPalette  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QApplication,
    QLineEdit,
    QListView,
    QMainWindow,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from sqlcipher3 import dbapi2 as sqlite  # noqa: E402

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
LINE = 20  # logical pixels


class Rows(QAbstractListModel):
    """Every article's number, and the rest when it is painted."""

    def __init__(self, catalogue: Path) -> None:
        super().__init__()
        self.tables = sqlite.connect(catalogue)
        self.ids = [row[0] for row in self.tables.execute("SELECT id FROM article ORDER BY id DESC")]

    def rowCount(self, _parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(self.ids)

    def data(self, _index: QModelIndex, _role: int) -> None:
        return None

    def words(self, row: int) -> tuple[str, ...]:
        what = "SELECT publisher || ' ' || published, headline, standfirst FROM article WHERE id = ?"
        return self.tables.execute(what, (self.ids[row],)).fetchone()


class Painter(QStyledItemDelegate):
    """Three lines a row."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:
        return QSize(option.rect.width(), 4 * LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        for number, words in enumerate(index.model().words(index.row()), 1):
            painter.drawText(option.rect.left() + LINE, option.rect.top() + number * LINE, words)


class Eye(QObject):
    """Types a letter once the rows are painted, and leaves when that is."""

    def __init__(self, box: QLineEdit, viewport: QWidget) -> None:
        super().__init__(box)
        self.box, self.typed = box, False
        for widget in (box, viewport):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.box_painted if watched is self.box else self.rows_painted)
        return False

    def rows_painted(self) -> None:
        if not self.typed:
            self.typed = True
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, Qt.Key.Key_H, Qt.KeyboardModifier.NoModifier, "h")
                QCoreApplication.postEvent(self.box, key)

    def box_painted(self) -> None:
        if self.box.text() == "h":
            print(json.dumps({"wall": time.time() - float(sys.argv[1]), "cpu": time.process_time()}), flush=True)
            os._exit(0)


def main(folder: Path) -> int:
    """Show it."""
    application = QApplication(["least", "-style", "Fusion"])
    for weight in ("Regular", "SemiBold"):
        QFontDatabase.addApplicationFont(str(FONTS / f"Inter-{weight}.otf"))
    application.setFont(QFont("Inter"))
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#0b57d0"))
    application.setPalette(palette)
    window, middle, box, view = QMainWindow(), QWidget(), QLineEdit(), QListView()
    window.setCentralWidget(middle)
    lines = QVBoxLayout(middle)
    lines.addWidget(box)
    lines.addWidget(view)
    view.setViewport(QWidget())  # as ours: Qt's own would have every kind of widget loaded
    view.setUniformItemSizes(True)
    view.setModel(model := Rows(folder / "catalogue.sqlite"))
    view.setItemDelegate(painter := Painter(model))
    _ = Eye(box, view.viewport()), painter
    window.resize(1280, 800)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[2])))
