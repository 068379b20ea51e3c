"""A stand-in for a file manager: a window that starts dragging the files it was given as soon as it is pulled."""

import sys

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """Drags what the command line names."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(name) for name in sys.argv[1:]])
        drag = QDrag(self)
        drag.setMimeData(data)
        action = drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)
        print(f"dropped {action.name}", flush=True)


application = QApplication([])
window = Source("drag me")
window.setWindowTitle("drag source")
window.setGeometry(10, 10, 180, 120)
window.show()
QTimer.singleShot(100_000, application.quit)
application.exec()
