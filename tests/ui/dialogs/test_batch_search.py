import csv

import pytest
from PySide6.QtCore import Qt

from search.index import SearchIndex
from ui.dialogs.batch_search import BatchSearchDialog
from ui.session import Session


@pytest.fixture
def dialog(library, put, runner, theme, qtbot):
    put("The port fees were never collected.", headline="Harbour audit")
    put("A forest dries.", headline="Forest")
    session = Session(library, SearchIndex.open(library.index_folder, identity=library.identity))
    session.catch_up()
    dialog = BatchSearchDialog(session, runner, theme, None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.lines.setPlainText("zebra\n“port fees”\nforest")
    dialog.search()
    qtbot.waitUntil(lambda: dialog.table.topLevelItemCount() == 3)
    yield dialog
    runner.close()
    session.index.close()


def rows(dialog):
    return [tuple(dialog.table.topLevelItem(row).text(column) for column in (0, 1)) for row in range(3)]


def test_lines_stand_as_typed_until_a_heading_is_clicked(dialog):
    assert rows(dialog) == [("zebra", "0"), ("“port fees”", "1"), ("forest", "1")]
    dialog.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert rows(dialog)[-1][0] == "zebra" or rows(dialog)[0][0] == "forest"


def test_the_table_is_saved_for_other_programs(dialog, tmp_path):
    file = tmp_path / "names.csv"
    dialog.save_csv(file)
    told = list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines()))
    assert [line[:2] for line in told[1:]] == [["zebra", "0"], ["“port fees”", "1"], ["forest", "1"]]
    assert told[2][2].isdigit()


def test_a_line_leads_to_its_answer(dialog, qtbot):
    with qtbot.waitSignal(dialog.search_asked) as asked:
        dialog.table.itemActivated.emit(dialog.table.topLevelItem(1), 0)
    assert asked.args == ["“port fees”"]
