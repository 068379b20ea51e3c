"""Care of the archive through the real window: back up, restore, merge, check, and what the day's checkup finds."""

import pytest
import sqlcipher3
from PySide6.QtWidgets import QMessageBox

from archive.library import Library
from journeys.test_drop_find_read_tag import LONG, pages, take_in
from ui import phrases
from ui.dialogs.checkup_report import CheckupDialog
from ui.dialogs.licences import LicencesDialog

pytestmark = [pytest.mark.journey, pytest.mark.slow]


def said(qtbot, window, words):
    qtbot.waitUntil(lambda: words in window.toast.words, timeout=LONG)


def dialog(qtbot, window, kind):
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)), timeout=LONG)
    return next(one for one in window.findChildren(kind) if one.isVisible())


def test_a_backup_is_made_restored_and_merged_by_window(program, qtbot, tmp_path):
    window, care = program.window, program.window.handlers.care
    take_in(qtbot, window, *pages()[:3])
    window.tag([1], "kept")
    qtbot.waitUntil(lambda: program.session.library.article(1).tags == ("kept",), timeout=LONG)
    held = {number: program.session.library.article(number).original.digest for number in (1, 2, 3)}
    care.backup_into(tmp_path / "mine.cuttings")
    said(qtbot, window, "The backup is complete")
    file = tmp_path / "mine.cuttings"
    assert file.stat().st_mode & 0o777 == 0o600

    care.restore_into(file, program.session.library.folder)
    said(qtbot, window, phrases.error(program_locked()))

    other = tmp_path / "restored"
    care.restore_into(file, other)
    box = dialog(qtbot, window, QMessageBox)
    assert "3 articles" in box.text()
    box.done(QMessageBox.StandardButton.Close)
    with Library.open(other) as library:
        assert {number: library.article(number).original.digest for number in library.living_ids()} == held
        assert library.article(1).tags == ("kept",)
        assert library.checkup().sound
        taken = [outcome for outcome, _changes in library.import_files(pages()[3:5])]
        assert len(taken) == 2

    care.merge_from(other)
    said(qtbot, window, "2 articles taken in from the other archive")
    assert program.session.library.tally().living == 5
    with qtbot.waitSignal(window.archive_asked, timeout=LONG) as asked:
        care.restore_into(file, tmp_path / "again")
        dialog(qtbot, window, QMessageBox).done(QMessageBox.StandardButton.Open)
    assert asked.args[0] == tmp_path / "again"


def program_locked():
    from archive.errors import ArchiveLockedError

    return ArchiveLockedError("")


def test_a_checkup_reports_and_names_what_is_lost(program, qtbot):
    window, library = program.window, program.session.library
    take_in(qtbot, window, *pages()[:2])
    window.actions_["checkup"].trigger()
    report = dialog(qtbot, window, CheckupDialog)
    assert "0 originals damaged" in report.as_text()
    assert "The index agrees with the catalogue." in report.as_text()
    report.close()
    article = library.article(1)
    with sqlcipher3.connect(str(library.folder / "originals" / "volume-0001.sqlite")) as volume:
        volume.execute("UPDATE sqlar SET data = CAST('Xne.' AS BLOB) WHERE name = ?", (article.original.digest,))
    window.actions_["checkup"].trigger()
    dialogs = lambda: window.findChildren(CheckupDialog)  # noqa: E731
    qtbot.waitUntil(lambda: any(article.original.digest in one.as_text() for one in dialogs()), timeout=LONG)
    report = next(one for one in window.findChildren(CheckupDialog) if article.original.digest in one.as_text())
    assert article.draft.headline.value in report.as_text()
    report.close()


def test_what_the_days_checkup_finds_is_shown_by_itself(program, qtbot):
    window, library = program.window, program.session.library
    take_in(qtbot, window, *pages()[:2])
    with sqlcipher3.connect(str(library.folder / "originals" / "volume-0001.sqlite")) as volume:
        volume.execute("UPDATE sqlar SET data = CAST('Xne.' AS BLOB)")  # whichever is due today
    program.duties._checkup()
    report = dialog(qtbot, window, CheckupDialog)
    assert any(library.article(number).draft.headline.value in report.as_text() for number in (1, 2))
    report.close()
    with qtbot.assertNotEmitted(program.duties.damage_found, wait=300):
        program.duties._checkup()  # once a day


def test_help_shows_every_licence_with_its_text(program, qtbot):
    window = program.window
    window.actions_["licences"].trigger()
    shown = dialog(qtbot, window, LicencesDialog)
    names = {one.name for one in shown.components}
    assert {"Cuttings", "Python", "PySide6", "whoosh3", "lxml", "numpy", "sqlcipher3", "Inter", "Lucide"} <= names
    for row, one in enumerate(shown.components):
        shown.names.setCurrentRow(row)
        assert one.licence, one.name
        assert len(shown.text.toPlainText()) > 300, one.name
    shown.close()
