import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage, QPainter

from ui.labels import breakable, wrapped
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


def test_a_word_wider_than_its_column_can_be_broken_and_others_are_left_alone():
    ordinary = "Harbour audit finds missing port-fees_2019."
    assert breakable(ordinary) == ordinary
    address = breakable("see https://www.example.test/2019/08/23/a-very-long-headline-in-the-address")
    assert "/\u200b" in address
    digest = breakable("0123456789abcdef" * 4)
    assert max(map(len, digest.split("\u200b"))) <= 8
    assert digest.replace("\u200b", "") == "0123456789abcdef" * 4
