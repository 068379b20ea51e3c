from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat

from search.query import Span
from ui.lettering import Lettering, height, is_right_to_left

LONG = "The harbour audit found what the council had paid for and what it had not received in eleven years of work."
ARABIC = "تقرير جديد عن أسعار القمح في المنطقة"
CHINESE = "高铁建设新计划公布三条线路将于明年开工" * 6


def test_never_more_lines_than_asked_and_the_last_one_ends_in_dots(qapp):
    laid = Lettering().lay(LONG, QFont(), 200, lines=2)
    assert laid.lineCount() == 2
    assert laid.text().endswith("…")


def test_a_word_wider_than_its_column_is_broken_and_does_not_run_on(qapp):
    laid = Lettering().lay("Donaudampfschifffahrtsgesellschaft" * 6, QFont(), 200, lines=2)
    assert laid.lineCount() == 2
    assert all(laid.lineAt(number).naturalTextWidth() <= 200 for number in range(2))
    assert laid.text().endswith("…")


def test_a_short_text_is_left_alone(qapp):
    laid = Lettering().lay("Short", QFont(), 200, lines=2)
    assert (laid.text(), laid.lineCount()) == ("Short", 1)


def test_every_script_keeps_to_the_same_grid(qapp):
    font = QFont()
    heights = {height(Lettering().lay(text, font, 150, lines=2)) for text in (LONG, ARABIC * 3, CHINESE)}
    assert len(heights) == 1


def test_direction_comes_from_the_first_letter_that_has_one(qapp):
    assert is_right_to_left(ARABIC)
    assert is_right_to_left("2024: " + ARABIC)
    assert not is_right_to_left(LONG)
    assert not is_right_to_left("2024")
    assert Lettering().lay(ARABIC, QFont(), 200).textOption().alignment() & Qt.AlignmentFlag.AlignRight


def test_marks_count_letters_beyond_the_basic_plane_as_qt_does(qapp):
    how = QTextCharFormat()
    how.setBackground(QColor("yellow"))
    laid = Lettering().lay("𝒳𝒳 port fees", QFont(), 500, spans=[Span(start=3, end=7)], marked=how)
    [marked] = laid.formats()
    assert laid.text().encode("utf-16-le")[marked.start * 2 : (marked.start + marked.length) * 2].decode(
        "utf-16-le"
    ) == ("port")


def test_the_dots_are_never_marked(qapp):
    how = QTextCharFormat()
    how.setBackground(QColor("yellow"))
    laid = Lettering().lay(LONG, QFont(), 120, spans=[Span(start=0, end=len(LONG))], marked=how)
    [marked] = laid.formats()
    assert marked.start + marked.length == len(laid.text()) - 1


def test_the_same_again_is_not_laid_out_again(qapp):
    lettering, font = Lettering(), QFont()
    assert lettering.lay(LONG, font, 200) is lettering.lay(LONG, font, 200)
    assert lettering.lay(LONG, font, 200) is not lettering.lay(LONG, font, 201)


@given(st.text(max_size=200), st.integers(1, 400), st.integers(1, 4))
def test_no_text_is_too_odd(qapp, text, width, lines):
    assert Lettering().lay(text, QFont(), width, lines=lines).lineCount() <= lines
