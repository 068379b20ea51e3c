"""Everything by keyboard alone: each command, the sidebar, the timeline, the dialogs. No mouse is touched here."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication, QKeySequence, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QPushButton

from archive.library import Library
from archive.model import Shelf
from open_window import LONG, STORIES, press
from ui.articles.model import ROW
from ui.commands import COMMANDS, plain
from ui.operations import caring, exporting

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
WORDS = "A paragraph that somebody copied out of a letter, long enough to be kept for good."


@pytest.fixture
def hands(window, qtbot, monkeypatch, tmp_path):
    return Hands(window, qtbot, monkeypatch, tmp_path)


class Hands:
    """Presses keys in the window and looks at what became of it."""

    def __init__(self, window, qtbot, monkeypatch, tmp_path):
        self.window, self.qtbot, self.patch, self.folder = window, qtbot, monkeypatch, tmp_path

    def until(self, true):
        self.qtbot.waitUntil(true, timeout=LONG)

    def press(self, key, modifier=MODIFIER.NoModifier):
        press(self.qtbot, key, modifier)

    def do(self, id_):
        """A command by its key, and by its name in the palette where it has none."""
        action = self.window.actions_[id_]
        assert action.isEnabled(), id_
        command = self.window.actions_.commands[id_]
        if command.keys:
            stroke = QKeySequence(command.keys[0])[0]
            self.press(stroke.key(), stroke.keyboardModifiers())
            return
        self.press(KEY.Key_K, MODIFIER.ControlModifier)
        palette = self.window.handlers.palette_card
        self.qtbot.keyClicks(palette.line, plain(command.text))
        while palette.list.currentItem().text() != plain(command.text):
            self.press(KEY.Key_Down)
        self.press(KEY.Key_Return)

    def first(self):
        self.press(KEY.Key_J)
        self.until(lambda: self.window.reader._fetched is not None)
        return self.window.articles.view.currentIndex

    def row(self):
        return self.window.articles.view.currentIndex().data(ROW)

    def listed(self):
        return self.window.articles.view.articles.rowCount()

    def dialog(self, name):
        """The dialog of this class, once it stands."""
        found = []

        def stands():
            found[:] = [one for one in self.window.findChildren(QDialog) if one.isVisible() and named(one, name)]
            return bool(found)

        self.until(stands)
        return found[-1]

    def choose(self, *paths):
        """What the system's own file dialogs will answer."""
        texts = [str(path) for path in paths]
        self.patch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (texts, ""))
        self.patch.setattr(QFileDialog, "getOpenFileName", lambda *_: (texts[0], ""))
        self.patch.setattr(QFileDialog, "getExistingDirectory", lambda *_: texts[-1])
        self.patch.setattr(QFileDialog, "getSaveFileName", lambda *_: (texts[0], ""))


def named(widget, name):
    return type(widget).__name__ == name


def page(folder):
    file = folder / "page.html"
    file.write_text(f"<title>Letters</title><p>{WORDS}</p>")
    return file


def taken_in(hands):
    hands.until(lambda: hands.window.intake.report is not None and len(hands.window.intake.report.accessioned) == 1)


def walk_import_files(hands):
    hands.choose(page(hands.folder))
    hands.do("import-files")
    taken_in(hands)


def walk_import_folder(hands):
    folder = hands.folder / "saved"
    folder.mkdir()
    page(folder)
    hands.choose(folder)
    hands.do("import-folder")
    taken_in(hands)


def walk_paste(hands):
    QGuiApplication.clipboard().setText(WORDS)
    hands.do("paste")
    taken_in(hands)


def walk_last_report(hands):
    walk_import_files(hands)
    hands.until(hands.window.actions_["last-report"].isEnabled)
    hands.do("last-report")
    hands.dialog("ImportReportDialog")


def walk_export(hands):
    hands.first()
    hands.do("export")
    hands.dialog("ExportDialog")


def walk_print(hands):
    asked = []
    hands.patch.setattr("ui.reader.paper_out.ask_print", lambda *given, **_: asked.append(given))
    hands.first()
    hands.do("print")
    assert len(asked) == 1


def walk_save_pdf(hands):
    hands.choose(hands.folder / "article.pdf")
    hands.first()
    hands.do("save-pdf")
    hands.until((hands.folder / "article.pdf").exists)
    assert (hands.folder / "article.pdf").read_bytes().startswith(b"%PDF")


def walk_preferences(hands):
    hands.do("preferences")
    dialog = hands.dialog("PreferencesDialog")
    hands.qtbot.keyClick(dialog, KEY.Key_Escape)
    assert dialog.isHidden()


def walk_quit(hands):
    hands.do("quit")
    assert hands.window.isHidden()


def walk_undo(hands):
    walk_star(hands)
    hands.do("undo")
    hands.until(lambda: not hands.row().starred)


def walk_redo(hands):
    walk_undo(hands)
    hands.do("redo")
    hands.until(lambda: hands.row().starred)


def walk_select_all(hands):
    hands.do("select-all")
    assert len(hands.window.articles.view.selected_ids()) == len(STORIES)


def walk_copy_headlines(hands):
    walk_select_all(hands)
    hands.do("copy-headlines")
    assert QGuiApplication.clipboard().text().count("\n") == len(STORIES) - 1


def walk_open(hands):
    hands.first()
    hands.do("open")
    assert hands.window.reader.isAncestorOf(hands.window.focusWidget())


def walk_next(hands):
    hands.first()
    hands.do("next")
    assert hands.window.articles.view.currentIndex().row() == 1


def walk_previous(hands):
    walk_next(hands)
    hands.do("previous")
    assert hands.window.articles.view.currentIndex().row() == 0


def walk_star(hands):
    hands.first()
    hands.do("star")
    hands.until(lambda: hands.row().starred)


def walk_tag(hands):
    hands.first()
    hands.do("tag")
    hands.qtbot.keyClicks(hands.window.focusWidget(), "water")
    hands.press(KEY.Key_Return)
    hands.until(lambda: hands.row().tags == ("water",))
    hands.press(KEY.Key_Escape)


def walk_read(hands):
    hands.first()
    hands.until(lambda: hands.row().read)
    hands.do("read")
    hands.until(lambda: not hands.row().read)


def walk_reextract(hands):
    hands.first()
    hands.do("reextract")
    hands.dialog("ReextractionDialog")


def walk_original(hands):
    hands.patch.setitem(__import__("sys").modules, "ui.reader.engine", None)  # Chromium has tests of its own
    hands.first()
    hands.do("original")
    assert hands.window.reader.shows_original
    hands.do("original")
    assert not hands.window.reader.shows_original


def select_words(hands):
    view = hands.window.reader.copy_page.view
    hands.do("open")
    cursor = view.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    view.setTextCursor(cursor)
    for _ in range(6):
        hands.press(KEY.Key_Left, MODIFIER.ShiftModifier)
    assert view.textCursor().selectedText()


def walk_highlight(hands):
    hands.first()
    select_words(hands)
    hands.do("highlight")
    hands.until(lambda: len(hands.window.reader._fetched.article.annotations) == 1)


def walk_note(hands):
    hands.first()
    hands.do("note")
    hands.until(lambda: QApplication.activePopupWidget() is not None)
    words = QApplication.activePopupWidget().focusWidget()
    hands.qtbot.keyClicks(words, "ask the mayor")
    hands.qtbot.keyClick(words, KEY.Key_Return, MODIFIER.ControlModifier)
    hands.until(lambda: [one.note for one in hands.window.reader._fetched.article.annotations] == ["ask the mayor"])


def walk_details(hands):
    hands.first()
    hands.do("details")
    assert hands.window.details.isVisible()
    hands.do("details")
    assert hands.window.details.isHidden()


def walk_remove(hands):
    hands.first()
    hands.do("remove")
    hands.until(lambda: hands.listed() == len(STORIES) - 1)


def in_trash(hands):
    walk_remove(hands)
    hands.window.sidebar.setFocus()
    go_to(hands, f"shelf:{Shelf.TRASH}")
    hands.press(KEY.Key_Return)
    hands.until(lambda: hands.listed() == 1 and hands.window.asking.shelf is Shelf.TRASH)
    hands.window.articles.view.setFocus()
    hands.press(KEY.Key_J)


def walk_restore(hands):
    in_trash(hands)
    hands.do("restore")
    hands.until(lambda: hands.listed() == 0)


def walk_purge(hands):
    in_trash(hands)
    hands.do("purge")
    hands.qtbot.keyClick(hands.dialog("Question"), KEY.Key_Escape)
    assert hands.listed() == 1


def walk_empty_trash(hands):
    in_trash(hands)
    hands.do("empty-trash")
    question = hands.dialog("Question")
    button = reach(hands, question, lambda one: isinstance(one, QPushButton) and not one.isDefault())
    hands.qtbot.keyClick(button, KEY.Key_Space)
    hands.until(lambda: hands.listed() == 0)


def walk_search(hands):
    hands.do("search")
    assert hands.window.focusWidget() is hands.window.search
    hands.window.search.insert("harbour")
    hands.until(lambda: hands.listed() == 1)


def walk_clear_search(hands):
    walk_search(hands)
    hands.do("clear-search")
    hands.until(lambda: hands.listed() == len(STORIES))


def walk_find_in_page(hands):
    hands.first()
    hands.do("find-in-page")
    assert isinstance(hands.window.focusWidget(), QLineEdit)
    assert hands.window.reader.isAncestorOf(hands.window.focusWidget())


def matches(hands):
    walk_search(hands)
    hands.press(KEY.Key_Return)
    hands.until(lambda: hands.window.reader._fetched is not None)
    hands.until(lambda: hands.window.reader.copy_page._fetched.marks != {})


def walk_next_match(hands):
    matches(hands)
    hands.do("next-match")
    assert hands.window.reader.copy_page.view.textCursor() is not None


def walk_previous_match(hands):
    matches(hands)
    hands.do("previous-match")


def walk_save_search(hands):
    hands.window.search.put("harbour")
    hands.do("save-search")
    hands.qtbot.keyClick(hands.dialog("NameDialog").focusWidget(), KEY.Key_Return)
    hands.until(lambda: [one.query for one in hands.window.shelves.searches] == ["harbour"])


def walk_batch_search(hands):
    hands.do("batch-search")
    dialog = hands.dialog("BatchSearchDialog")
    hands.qtbot.keyClicks(dialog.lines, "harbour")
    dialog.search()
    hands.until(lambda: dialog.table.topLevelItemCount() == 1)


def walk_highlights(hands):
    walk_note(hands)
    hands.until(lambda: QApplication.activePopupWidget() is None)
    hands.window.articles.view.setFocus()
    hands.do("highlights")
    dialog = hands.dialog("HighlightsDialog")
    hands.until(lambda: "ask the mayor" in dialog.as_text())


def switch(id_, state):
    def walk(hands):
        before = state(hands.window)
        hands.do(id_)
        assert state(hands.window) != before
        hands.do(id_)
        assert state(hands.window) == before

    return walk


def sort(name):
    def walk(hands):
        hands.do(f"sort-{name}")
        hands.until(lambda: hands.window.asking.sort == name)
        assert hands.window.actions_[f"sort-{name}"].isChecked()

    return walk


def appear(name):
    def walk(hands):
        hands.do(f"appearance-{name}")
        assert hands.window.settings.theme == name

    return walk


def scale(id_, per_cent):
    def walk(hands):
        hands.do(id_)
        assert hands.window.settings.text_scale == per_cent

    return walk


def another_archive(id_):
    def walk(hands):
        if id_ == "open-archive":
            Library.create(hands.folder / "Other").close()
        hands.choose(hands.folder / "Other")
        with hands.qtbot.waitSignal(hands.window.archive_asked) as asked:
            hands.do(id_)
        assert asked.args == [hands.folder / "Other"]

    return walk


def walk_show_archive(hands):
    shown = []
    hands.patch.setattr(QDesktopServices, "openUrl", shown.append)
    hands.do("show-archive")
    assert shown[0].isLocalFile()


def walk_backup(hands):
    hands.choose(hands.folder / "all.cuttings")
    hands.do("backup")
    hands.until(lambda: "complete" in hands.window.toast.words)


def walk_restore_backup(hands):
    caring.backup(hands.window.session, hands.folder / "all.cuttings")
    hands.choose(hands.folder / "all.cuttings", hands.folder / "New")
    hands.do("restore-backup")
    hands.until((hands.folder / "New" / "catalogue.sqlite").exists)


def walk_merge(hands):
    caring.backup(hands.window.session, hands.folder / "all.cuttings")
    caring.restore_backup(hands.folder / "all.cuttings", hands.folder / "Other")
    hands.choose(hands.folder / "Other")
    hands.do("merge")
    hands.until(lambda: "other archive" in hands.window.toast.words)


def opens(id_, name):
    def walk(hands):
        hands.do(id_)
        hands.dialog(name)

    return walk


def walk_palette(hands):
    hands.do("palette")
    assert hands.window.focusWidget() is hands.window.handlers.palette_card.line
    hands.press(KEY.Key_Escape)
    assert hands.window.handlers.palette_card.isHidden()


WALKS = {
    "sidebar": switch("sidebar", lambda window: window.sidebar.isHidden()),
    "timeline": switch("timeline", lambda window: window.timeline.isHidden()),
    "compact": switch("compact", lambda window: window.settings.density),
    "full-screen": switch("full-screen", lambda window: window.isFullScreen()),
    **{f"sort-{name}": sort(name) for name in ("relevance", "published", "accessioned", "publisher")},
    **{f"appearance-{name}": appear(name) for name in ("system", "light", "dark")},
    "larger": scale("larger", 110),
    "smaller": scale("smaller", 90),
    "normal": scale("normal", 100),
    "new-archive": another_archive("new-archive"),
    "open-archive": another_archive("open-archive"),
    "checkup": opens("checkup", "CheckupDialog"),
    "statistics": opens("statistics", "Numbers"),
    "shortcuts": opens("shortcuts", "ShortcutSheet"),
    "licences": opens("licences", "LicencesDialog"),
    **{id_: opens(id_, "ManualDialog") for id_ in ("manual", "protection", "about")},
} | {
    name.removeprefix("walk_").replace("_", "-"): function
    for name, function in list(globals().items())
    if name.startswith("walk_")
}


@pytest.mark.parametrize("id_", [command.id for command in COMMANDS])
def test_every_command_is_done_from_the_keyboard(hands, id_):
    """A command that is added without a walk fails here."""
    WALKS[id_](hands)


# --- the sidebar ----------------------------------------------------------------------------------------------------


def go_to(hands, key):
    """With the arrow keys to a line of the sidebar."""
    sidebar = hands.window.sidebar
    sidebar.setFocus()
    hands.press(KEY.Key_Home)
    for _ in range(60):
        entry = sidebar.currentIndex().data(sidebar_entry())
        if entry is not None and entry.key == key:
            return sidebar.currentIndex()
        hands.press(KEY.Key_Down)
    raise AssertionError(key)


def sidebar_entry():
    from ui.sidebar.model import ENTRY

    return ENTRY


def reach(hands, root, wanted):
    """Tab until the keyboard is where it is wanted."""
    for _ in range(80):
        widget = root.focusWidget() or root
        if wanted(widget):
            return widget
        hands.qtbot.keyClick(widget, KEY.Key_Tab)
    raise AssertionError("Tab never came there")


def menu_by_key(hands, index, name):
    """The context menu's line of this name, chosen as the menu key would open it."""
    sidebar = hands.window.sidebar
    place = sidebar.visualRect(index).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, sidebar.mapToGlobal(place))
    QApplication.sendEvent(sidebar.viewport(), event)
    [menu] = [one for one in sidebar.findChildren(QMenu) if one.isVisible()]
    for _ in range(20):
        hands.qtbot.keyClick(menu, KEY.Key_Down)
        if menu.activeAction() is not None and menu.activeAction().text() == name:
            break
    if menu.activeAction().menu():
        hands.qtbot.keyClick(menu, KEY.Key_Right)
        [inner] = [one for one in menu.findChildren(QMenu) if one.isVisible()]
        hands.qtbot.keyClick(inner, KEY.Key_Return)
        return
    hands.qtbot.keyClick(menu, KEY.Key_Return)


def tagged(hands, *names):
    for name in names:
        hands.window.tag(list(hands.window.articles.view.articles.ids), name)
        hands.until(lambda name=name: name in {tag.name for tag in hands.window.shelves.tags})
    hands.until(lambda: hands.window.sidebar.model().find(f"tag:{names[-1]}").isValid())


def rename_by_keys(hands, old, new):
    menu_by_key(hands, go_to(hands, f"tag:{old}"), "Rename…")
    editor = hands.window.sidebar.findChild(QLineEdit)
    assert editor.text() == old
    editor.selectAll()
    hands.qtbot.keyClicks(editor, new)
    hands.qtbot.keyClick(editor, KEY.Key_Return)


def names(hands):
    return {tag.name for tag in hands.window.shelves.tags}


def test_a_tag_is_renamed_and_merged_by_renaming_it_onto_another(hands):
    tagged(hands, "water", "sea")
    rename_by_keys(hands, "water", "harbour")
    hands.until(lambda: names(hands) == {"harbour", "sea"})
    rename_by_keys(hands, "sea", "harbour")
    hands.until(lambda: names(hands) == {"harbour"})
    hands.press(KEY.Key_Z, MODIFIER.ControlModifier)
    hands.until(lambda: names(hands) == {"harbour", "sea"})


def test_a_tag_is_coloured_and_deleted(hands):
    tagged(hands, "water")
    menu_by_key(hands, go_to(hands, "tag:water"), "Colour")
    hands.until(lambda: bool(hands.window.shelves.tags[0].colour))
    go_to(hands, "tag:water")
    hands.press(KEY.Key_Delete)
    hands.until(lambda: not names(hands))
    hands.press(KEY.Key_Z, MODIFIER.ControlModifier)
    hands.until(lambda: names(hands) == {"water"})


def test_the_three_states_of_a_label_by_menu_and_by_space(hands):
    go_to(hands, "site:Example Courier")
    for text in ('site:"Example Courier"', '-site:"Example Courier"', ""):
        hands.press(KEY.Key_Space)
        hands.until(lambda text=text: hands.window.search.text() == text)
    menu_by_key(hands, go_to(hands, "site:Example Courier"), "Without these")
    hands.until(lambda: hands.window.search.text() == '-site:"Example Courier"' and hands.listed() == 3)


def test_every_shelf_is_chosen_by_arrows_and_enter(hands):
    for shelf in (Shelf.UNREAD, Shelf.STARRED, Shelf.UNTAGGED, Shelf.RECENT, Shelf.TRASH, Shelf.ALL):
        go_to(hands, f"shelf:{shelf}")
        hands.press(KEY.Key_Return)
        hands.until(lambda shelf=shelf: hands.window.asking.shelf is shelf)


def test_several_articles_are_chosen_with_shift_and_tagged_as_dragging_would(hands):
    hands.first()
    hands.press(KEY.Key_Down, MODIFIER.ShiftModifier)
    hands.press(KEY.Key_Down, MODIFIER.ShiftModifier)
    assert len(hands.window.articles.view.selected_ids()) == 3
    hands.do("tag")
    hands.qtbot.keyClicks(hands.window.focusWidget(), "port")
    hands.press(KEY.Key_Return)
    hands.until(lambda: [(tag.name, tag.count) for tag in hands.window.shelves.tags] == [("port", 3)])


# --- the timeline ---------------------------------------------------------------------------------------------------


def test_the_timeline_is_walked_brushed_zoomed_and_cleared(hands):
    timeline = hands.window.timeline
    hands.until(lambda: bool(timeline.months.last))
    reach(hands, hands.window, lambda widget: widget is timeline)
    whole = timeline.span
    hands.press(KEY.Key_Plus)
    hands.press(KEY.Key_Plus)
    assert timeline.span != whole
    for _ in range(6):
        hands.press(KEY.Key_Minus)
    assert timeline.span == whole
    hands.press(KEY.Key_Right)
    for _ in range(12):
        hands.press(KEY.Key_Right, MODIFIER.ShiftModifier)
    hands.press(KEY.Key_Return)
    hands.until(lambda: hands.listed() == 1)
    assert "after:2019-08" in hands.window.search.text()
    timeline.setFocus()
    hands.press(KEY.Key_Delete)
    hands.until(lambda: hands.listed() == len(STORIES))


# --- facts of a dialog ----------------------------------------------------------------------------------------------


def test_the_export_is_made_from_the_keyboard(hands):
    walk_select_all(hands)
    hands.do("export")
    dialog = hands.dialog("ExportDialog")
    folder = hands.folder / "out"
    folder.mkdir()
    hands.choose(folder)
    widget = reach(hands, dialog, lambda one: isinstance(one, QPushButton) and one.isDefault())
    hands.qtbot.keyClick(widget, KEY.Key_Space)
    hands.until(lambda: any(folder.rglob("*")))
    assert exporting.FORMS


def test_escape_closes_every_dialog_and_the_keyboard_is_back(hands):
    hands.first()
    for id_ in ("preferences", "manual", "shortcuts", "batch-search", "highlights", "export", "licences", "statistics"):
        hands.window.articles.view.setFocus()
        hands.do(id_)
        hands.until(lambda: any(one.isVisible() for one in hands.window.findChildren(QDialog)))
        [dialog] = [one for one in hands.window.findChildren(QDialog) if one.isVisible()]
        hands.qtbot.keyClick(dialog.focusWidget() or dialog, KEY.Key_Escape)
        assert not dialog.isVisible(), id_
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_after_an_article_went_to_the_trash_the_next_one_is_read_on(hands):
    hands.first()
    following = hands.window.articles.view.articles.ids[1]
    for left in (4, 3):
        hands.do("remove")
        hands.until(lambda left=left: hands.listed() == left)
        hands.until(lambda: hands.window.articles.view.current_id() == hands.window.articles.view.articles.ids[0])
    assert following not in hands.window.articles.view.articles.ids
    hands.until(lambda: hands.window.reader.article == hands.window.articles.view.current_id())
    hands.do("undo")
    hands.until(lambda: hands.listed() == 4)


def test_the_last_one_of_a_list_goes_to_the_trash_and_the_one_before_is_read(hands):
    hands.first()
    for _ in range(4):
        hands.do("next")
    assert hands.window.articles.view.currentIndex().row() == 4
    hands.do("remove")
    hands.until(lambda: hands.listed() == 4 and hands.window.articles.view.currentIndex().row() == 3)


def test_deleting_the_tag_one_looks_at_leaves_nothing_found_and_undo_brings_all_back(hands):
    tagged(hands, "water")
    hands.window.search.put("tag:water")
    hands.until(lambda: hands.window.asking.text == "tag:water" and hands.listed() == len(STORIES))
    go_to(hands, "tag:water")
    hands.press(KEY.Key_Delete)
    hands.until(lambda: hands.listed() == 0)
    hands.press(KEY.Key_Z, MODIFIER.ControlModifier)
    hands.until(lambda: hands.listed() == len(STORIES))


def test_a_chain_of_changes_is_undone_and_redone_as_fast_as_keys_go(hands):
    hands.first()
    number = hands.window.articles.view.current_id()
    hands.window.tag([number], "chain")
    hands.window.actions_["star"].trigger()
    hands.window.actions_["remove"].trigger()

    def held():
        [row] = hands.window.session.library.list_rows([number])
        return row.tags, row.starred, row.removed

    hands.until(lambda: held() == (("chain",), True, True) and (hands.window.deeds.undoable or "").startswith("Moved"))
    for _ in range(3):
        hands.window.deeds.undo()
    hands.until(lambda: held() == ((), False, False))
    for _ in range(3):
        hands.window.deeds.redo()
    hands.until(lambda: held() == (("chain",), True, True))
