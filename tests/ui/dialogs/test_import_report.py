from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from archive.model import Accessioned, ArticleId, Concern, Duplicate, Refusal, Refused
from ui.dialogs.import_report import ImportReportDialog, _Cells
from ui.operations.importing import ImportReport

REPORT = ImportReport(
    outcomes=(
        Accessioned(path="/a/good.html", id=ArticleId(4), headline="Good"),
        Accessioned(path="/a/stub.html", id=ArticleId(5), headline="Stub", concerns=(Concern.STUB,)),
        Duplicate(path="/a/again.html", id=ArticleId(3), headline="Harbour", removed=True),
        Refused(path="/a/empty.html", reason=Refusal.EMPTY),
        Refused(path="/a/big\u202e.html", reason=Refusal.TOO_LARGE, detail="300 MB"),
    )
)


@pytest.fixture
def dialog(theme, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ImportReportDialog(REPORT, theme, window)
    dialog.kept = window
    dialog.show()
    return dialog


def button(dialog, text):
    return next(one for one in dialog.findChildren(QPushButton) if one.text().strip() == text)


def test_every_file_that_was_left_out_is_there_with_its_reason(dialog):
    assert [dialog.tabs.tabText(number) for number in range(dialog.tabs.count())] == [
        "Not taken in (2)", "Taken in, worth a look (1)", "Already here (1)", "Taken in (1)",
    ]  # fmt: skip
    rows = [dialog.tabs.widget(0).topLevelItem(number) for number in range(2)]
    assert [row.text(0) for row in rows] == ["empty.html", "big.html"]
    assert "300 MB" in rows[1].text(1)


def test_a_row_is_as_tall_as_its_words_need_at_any_width(dialog, qtbot):
    table = dialog.tabs.widget(0)
    table.topLevelItem(1).setText(1, "why " * 25)

    def heights():
        return [table.visualItemRect(table.topLevelItem(number)).height() for number in range(2)]

    dialog.resize(1800, 400)
    qtbot.waitUntil(lambda: len(set(heights())) == 1)
    line = heights()[0]
    dialog.resize(570, 400)
    qtbot.waitUntil(lambda: heights()[0] == line and heights()[1] > 2 * line)
    dialog.resize(1800, 400)
    qtbot.waitUntil(lambda: heights() == [line, line])


def test_of_very_many_rows_only_those_in_sight_are_measured(theme, qtbot, monkeypatch):
    measured = []
    size = _Cells.sizeHint
    monkeypatch.setattr(_Cells, "sizeHint", lambda *of: measured.append(1) or size(*of))
    refused = [Refused(path=f"/a/{number}.html", reason=Refusal.EMPTY) for number in range(5_000)]
    dialog = ImportReportDialog(ImportReport(outcomes=tuple(refused)), theme)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.resize(700, 500)
    dialog.grab()
    assert 10 < len(measured) < 1_000


def test_it_can_be_copied(dialog, clipboard):
    button(dialog, "Copy the report").click()
    copied = QApplication.clipboard().text()
    assert copied.startswith("2 articles taken in, 1 already here, 2 not taken in")
    assert "/a/empty.html\tThe file is empty." in copied
    assert "\u202e" not in copied
    for path, words in (("stub", "stub"), ("again", "Harbour (in the trash)"), ("good", "Good")):
        [line] = [line for line in copied.splitlines() if line.startswith(f"/a/{path}.html\t")]
        assert words.casefold() in line.casefold()


def test_it_can_be_kept_and_says_where_or_why_not(dialog, tmp_path, monkeypatch, qtbot):
    monkeypatch.setattr("ui.kept_files.QFileDialog.getSaveFileName", lambda *_: (str(tmp_path / "report"), ""))
    with qtbot.waitSignal(dialog.said) as told:
        button(dialog, "Save the report…").click()
    assert told.args == [f"Saved as {tmp_path / 'report.txt'}"]
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == dialog.as_text()
    monkeypatch.setattr("ui.kept_files.QFileDialog.getSaveFileName", lambda *_: (str(tmp_path / "no" / "a.txt"), ""))
    with qtbot.waitSignal(dialog.failed) as told:
        button(dialog, "Save the report…").click()
    assert isinstance(told.args[0], OSError)


def test_where_all_went_well_every_article_is_named_and_nothing_is_tried_again(theme, qtbot):
    dialog = ImportReportDialog(ImportReport(outcomes=REPORT.outcomes[:1] * 250), theme)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.tabs.tabText(0) == "Taken in (250)"
    assert not dialog.again.isVisible()
    qtbot.waitUntil(lambda: dialog.tabs.widget(0).topLevelItemCount() == 250)


def test_all_or_some_can_be_tried_again(dialog, qtbot):
    with qtbot.waitSignal(dialog.retry_asked) as told:
        button(dialog, "Try all again").click()
    assert told.args == [[Path("/a/empty.html"), Path("/a/big\u202e.html")]]


def test_one_chosen_file_is_tried_again(dialog, qtbot):
    dialog.tabs.widget(0).topLevelItem(0).setSelected(True)
    with qtbot.waitSignal(dialog.retry_asked) as told:
        button(dialog, "Try 1 again").click()
    assert told.args == [[Path("/a/empty.html")]]


def test_a_duplicate_leads_to_its_article(dialog, qtbot):
    table = dialog.tabs.widget(2)
    assert "in the trash" in table.topLevelItem(0).text(1)
    with qtbot.waitSignal(dialog.article_asked) as told:
        table.itemActivated.emit(table.topLevelItem(0), 0)
    assert told.args == [3]


def test_two_files_of_one_name_are_told_apart(theme, qtbot):
    paths = ("/a/monday/page.html", "/a/tuesday/page.html", "/a/tuesday/other.html")
    refused = tuple(Refused(path=path, reason=Refusal.EMPTY) for path in paths)
    dialog = ImportReportDialog(ImportReport(outcomes=refused), theme)
    qtbot.addWidget(dialog)
    names = [Path(dialog.tabs.widget(0).topLevelItem(row).text(0)).parts for row in range(3)]
    assert names == [("monday", "page.html"), ("tuesday", "page.html"), ("other.html",)]
