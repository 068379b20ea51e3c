import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage, QPainter

from ui.labels import wrapped
from ui.lettering import whole

ARABIC = "المصدر: بيانات الصفحة لمحركات البحث (JSON-LD) بيانات الصفحة لمحركات البحث"
WIDTH = 180


def right_edges(picture, lines):
    """The last column with ink, of each line's band."""
    tall = picture.height() // lines
    ground = picture.pixelColor(0, picture.height() - 1)
    return [
        max(
            x
            for x in range(picture.width())
            for y in range(line * tall, (line + 1) * tall)
            if picture.pixelColor(x, y) != ground
        )
        for line in range(lines)
    ]


@pytest.fixture
def label(qtbot):
    label = wrapped(ARABIC)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(label)
    return label


def test_broken_lines_begin_at_the_edge_where_reading_begins(label):
    label.resize(WIDTH, label.heightForWidth(WIDTH))
    lines = round(label.height() / label.fontMetrics().lineSpacing())
    edges = right_edges(label.grab().toImage(), lines)
    assert lines >= 2
    assert min(edges) > WIDTH - 5


def test_painted_lines_too():
    layout = whole(ARABIC, QFont(), WIDTH)
    lines = layout.lineCount()
    picture = QImage(WIDTH, round(layout.boundingRect().height()), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    layout.draw(painter, layout.position())
    painter.end()
    assert lines >= 2
    assert min(right_edges(picture, lines)) > WIDTH - 5


def test_words_are_never_taken_for_markup(label):
    label.setText("<b>Harbour</b> <img src='file:///etc/passwd'>")
    label.setWordWrap(False)
    marked = label.sizeHint().width()
    label.setText("Harbour")
    assert marked > 2 * label.sizeHint().width()
