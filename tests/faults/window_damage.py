"""A damaged archive opened in the window: what is broken is told apart, put right where it can be, named where not.

Each damage has a process of its own, in which the whole program is driven offscreen. Run as
``python tests/faults/window_damage.py [name …]``; nothing here needs root.
"""

from __future__ import annotations

import datetime as dt
import random
import shutil
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).parent
if __name__ == "__main__":
    sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]

import sqlcipher3.dbapi2 as sqlite  # noqa: E402 -- after the path is set for running as a script
from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QMessageBox  # noqa: E402

from archive.errors import ArchiveTooNewError  # noqa: E402
from archive.library import Library  # noqa: E402
from faults.window_faults import Desk, Outcome, each_alone, judged  # noqa: E402
from ui import opening, phrases  # noqa: E402
from ui.dialogs.checkup_report import CheckupDialog  # noqa: E402
from ui.settings import Settings  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable


def filled(scratch: Path, count: int = 5) -> tuple[Desk, int]:
    """An archive with articles and today's copy of its catalogue, closed."""
    desk = Desk(scratch / "archive", scratch)
    before = desk.take_in(desk.pages(count))
    desk.session.library.backup_if_due()
    desk.close()
    return desk, before


def garble(file: Path, first: int, length: int) -> None:
    """Overwrite a part of a file with noise."""
    data = bytearray(file.read_bytes())
    data[first : first + length] = random.Random(1).randbytes(length)
    file.write_bytes(data)


def catalogue(scratch: Path) -> Outcome:
    """Pages of the catalogue are noise: the last copy takes its place, with what the originals still prove."""
    desk, before = filled(scratch)
    later = Desk(desk.folder, scratch, digests=desk.digests)
    later.take_in(later.pages(1))  # which the copy does not know
    later.close()
    garble(desk.folder / "catalogue.sqlite", 4096, 16384)
    again = Desk(desk.folder, scratch, digests=desk.digests)
    assert again.found("harbour") == before + 1, "what came after the copy is taken in again from its original"
    after = again.take_in(again.pages(2))
    return Outcome(again.notice, before, after, again.whole())


def catalogue_on_a_read_only_disk(scratch: Path) -> Outcome:
    """The same where nothing may be written: the copy is read, the broken file left as it is."""
    desk, before = filled(scratch)
    garble(desk.folder / "catalogue.sqlite", 4096, 16384)
    broken = (desk.folder / "catalogue.sqlite").read_bytes()
    with Library.open(desk.folder, read_only=True) as library:
        told = phrases.read_from_copy(library.repaired.copy_of, library.repaired.articles)
        held = [library.original_bytes(library.article(number).original.digest) for number in desk.digests]
        kept = library.read_only and all(held) and (desk.folder / "catalogue.sqlite").read_bytes() == broken
    return Outcome(told, before, len(held), kept)


def volume(scratch: Path) -> Outcome:
    """Bytes of an original are noise: the checkup names the article, its words can be read, and work goes on."""
    desk, before = filled(scratch)
    hurt = min(desk.digests)
    with sqlite.connect(str(desk.folder / "originals" / "volume-0001.sqlite")) as db:
        query = "UPDATE sqlar SET data = randomblob(length(data)) WHERE name = ?"
        db.execute(query, (desk.digests[hurt],))
    again = Desk(desk.folder, scratch, digests=desk.digests)
    again.window.actions_["checkup"].trigger()
    again.until(lambda: again.window.findChildren(CheckupDialog))
    report = again.window.findChildren(CheckupDialog)[0]
    said = report.as_text().splitlines()[-1]
    article = again.session.library.article(hurt)
    assert article.draft.headline.value in said
    assert "harbour" in article.draft.text
    report.close()
    after = again.take_in(again.pages(2))
    del again.digests[hurt]
    again.close()
    with Library.open(again.folder) as library:
        found = library.checkup()
        held = [library.original_bytes(digest) for digest in again.digests.values()]
        return Outcome(said, before, after, all(held) and found.harmed == (hurt,))


def index(scratch: Path) -> Outcome:
    """Every file of the index is noise: it is made again by itself, and the answer is right."""
    desk, before = filled(scratch)
    for file in (desk.folder / "index").iterdir():
        garble(file, 0, max(1, file.stat().st_size // 2))
    again = Desk(desk.folder, scratch, digests=desk.digests)
    again.program.duties.start()
    again.until(lambda: again.session.index.revision == again.session.library.revision())
    found = again.found("harbour")
    after = again.take_in(again.pages(2))
    return Outcome(f"finds {found} of {before}", before, after, again.whole() and found == before)


def settings(scratch: Path) -> Outcome:
    """The settings are noise: they are set aside, and the window opens with the defaults."""
    desk, before = filled(scratch)
    desk.settings.save()
    garble(scratch / "settings.json", 0, 40)
    again = Desk(desk.folder, scratch, digests=desk.digests)
    aside = (scratch / "settings.damaged").exists()
    after = again.take_in(again.pages(2))
    return Outcome(
        "set aside" if aside else "", before, after, again.whole() and again.settings.theme == Settings().theme
    )


def newer_schema(scratch: Path) -> Outcome:
    """A newer program wrote the archive: it is left alone, and another may be chosen."""
    desk, before = filled(scratch)
    with sqlite.connect(str(desk.folder / "catalogue.sqlite")) as db:
        db.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('catalogue', 'later', '')")
    untouched = (desk.folder / "catalogue.sqlite").read_bytes()
    said, pressed = "", []

    def press_quit() -> None:
        for box in QApplication.topLevelWidgets():
            if isinstance(box, QMessageBox) and box.isVisible():
                pressed.append(box.text())
                box.reject()

    try:
        opening.open_session(desk.folder, [], desk.settings)
    except ArchiveTooNewError as fault:
        QTimer.singleShot(300, press_quit)
        said = "" if opening.ask_for_another(fault, desk.folder, desk.settings) else pressed[0]
    whole = (desk.folder / "catalogue.sqlite").read_bytes() == untouched
    with sqlite.connect(str(desk.folder / "catalogue.sqlite")) as db:
        db.execute("DELETE FROM _sqlite_migrations WHERE name = 'later'")
    again = Desk(desk.folder, scratch, digests=desk.digests)
    after = again.take_in(again.pages(1))
    return Outcome(said, before, after, again.whole() and whole)


def clock(scratch: Path) -> Outcome:
    """The clock runs backwards by twenty years: order, copies and duplicates go by numbers and bytes."""

    class Earlier(dt.datetime):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> dt.datetime:
            return dt.datetime.now(tz) - dt.timedelta(days=7300)

    class Clock:
        datetime = Earlier

        def __getattr__(self, name: str) -> object:
            return getattr(dt, name)

    desk, before = filled(scratch)
    for name, module in list(sys.modules.items()):
        if name.startswith("archive") and getattr(module, "dt", None) is dt:
            module.dt = Clock()
    again = Desk(desk.folder, scratch, digests=desk.digests)
    pages = again.pages(2)
    after = again.take_in(pages)
    again.take_in(pages)
    twice = len(again.window.intake.report.duplicates)
    again.session.library.backup_if_due()
    copies = len(list((again.folder / "backups").glob("catalogue-*")))
    found = again.found("harbour")
    told = f"{twice} known again, {found} found, {copies} copies kept"
    return Outcome(told, before, after, again.whole() and (twice, found, copies) == (2, before + 2, 2))


def copied_while_open(scratch: Path) -> Outcome:
    """The folder is copied with a file manager while an import runs: the copy opens, and what is in it is whole."""
    desk = Desk(scratch / "archive", scratch)
    before = desk.take_in(desk.pages(5))
    pages, copies = desk.pages(40), scratch / "copies"
    copies.mkdir()

    def copy() -> None:
        for number in range(8):
            shutil.copytree(
                desk.folder, copies / str(number), ignore=lambda _folder, _names: ["lock"], dirs_exist_ok=True
            )

    copier = threading.Thread(target=copy)
    copier.start()
    after = desk.take_in(pages)
    copier.join()
    whole, fewest, put_right, lost = desk.whole(), 10**9, 0, 0
    for number in range(8):
        with Library.open(copies / str(number)) as library:
            report = library.checkup()
            fewest, put_right = min(fewest, library.tally().living), put_right + (library.repaired is not None)
            lost += len(report.harmed)
            assert not report.damaged
            assert not report.catalogue
    told = (
        f"8 copies open, at least {fewest} articles in each, {put_right} put right, {lost} named as lacking their bytes"
    )
    return Outcome(told, before, after, whole and fewest >= before)


DAMAGES: dict[str, tuple[Callable[[Path], Outcome], str]] = {
    "catalogue": (catalogue, "The catalogue was damaged; the copy of"),
    "catalogue_on_a_read_only_disk": (catalogue_on_a_read_only_disk, "The catalogue is damaged"),
    "volume": (volume, "1\tStory"),
    "index": (index, "finds 5 of 5"),
    "settings": (settings, "set aside"),
    "newer_schema": (newer_schema, phrases.error(ArchiveTooNewError())),
    "clock": (clock, "2 known again"),
    "copied_while_open": (copied_while_open, "8 copies open"),
}
"""Each damage, and how what is said about it begins."""


def main(names: list[str]) -> int:
    if names[:1] == ["--one"]:
        return judged(names[1], *DAMAGES[names[1]])
    return each_alone(__file__, names or DAMAGES)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
