"""A table of the reading copy as a grid of cells. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.reader.markup import Element

MAX_CELLS = 20_000
"""A larger table is read row by row as text: Qt lays out cells quadratically."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell and the grid positions it covers."""

    row: int
    column: int
    rows: int
    columns: int
    element: Element

    @property
    def heads(self) -> bool:
        """Whether it is a heading."""
        return self.element.tag == "th"


@dataclass(frozen=True, slots=True)
class Grid:
    """A table's size and cells."""

    rows: int
    columns: int
    cells: tuple[Cell, ...]


def grid(table: Element) -> Grid | None:
    """Lay out a table's cells as HTML does; None for one that is empty or too large."""
    taken: set[tuple[int, int]] = set()
    cells: list[Cell] = []
    height = 0
    for row, line in enumerate(table.find("tr")):
        column = 0
        for element in line.find("td", "th"):
            while (row, column) in taken:
                column += 1
            across, down = _span(element, "colspan"), _span(element, "rowspan")
            if len(taken) + across * down > MAX_CELLS:
                return None
            taken.update((row + below, column + beside) for below in range(down) for beside in range(across))
            cells.append(Cell(row, column, down, across, element))
            column += across
        height = row + 1
    cells = [Cell(c.row, c.column, min(c.rows, height - c.row), c.columns, c.element) for c in cells]
    width = max((cell.column + cell.columns for cell in cells), default=0)
    return Grid(height, width, tuple(cells)) if cells and width * height <= MAX_CELLS else None


def _span(element: Element, name: str) -> int:
    value = element.attributes.get(name, "")
    return min(1000, max(1, int(value))) if value.isdecimal() and len(value) < 6 else 1
