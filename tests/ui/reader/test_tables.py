"""Tables as grids."""

from __future__ import annotations

from ui.reader.markup import read_markup
from ui.reader.tables import grid


def laid(html):
    return grid(read_markup(html).find("table")[0])


def test_spans_push_cells_aside_as_html_says():
    table = laid("<table><tr><th rowspan=2>a</th><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>")
    assert (table.rows, table.columns) == (2, 3)
    assert [(c.element.texts(), c.row, c.column) for c in table.cells] == [
        ("a", 0, 0),
        ("b", 0, 1),
        ("c", 1, 1),
        ("d", 1, 2),
    ]


def test_an_empty_or_absurd_table_is_none():
    assert laid("<table></table>") is None
    assert laid('<table><tr><td colspan="999" rowspan="999">x</td></tr></table>') is None


def test_a_span_beyond_the_last_row_is_cut():
    assert laid('<table><tr><td rowspan="9">x</td></tr></table>').cells[0].rows == 1
