"""A start waits for nothing that the first paint does not need."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from archive.library import Library
from archive.store.holdings import Holdings
from ui import start

HOME = Path(__file__).resolve().parent.parent.parent
HEAVY = (
    *("lxml", "trafilatura", "readability", "dateparser", "htmldate", "py3langid", "numpy", "whoosh", "sqlite_utils"),
    *("click", "yaml", "nh3", "selectolax", "warcio", "pypdfium2", "charset_normalizer", "Stemmer", "isal", "_hashlib"),
    *("inspect", "argparse", "gettext", "platformdirs", "logging", "traceback", "tempfile", "concurrent.futures"),
    *("PySide6.QtPrintSupport", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtNetwork"),
    *("archive.accession", "archive.intake", "archive.extract", "archive.workers", "archive.forms", "archive.backup"),
    *("search.index", "search.searcher", "search.grammar", "search.codec", "search.analysis"),
    *("ui.reader.pane", "ui.details.pane", "ui.dialogs.preferences", "ui.dialogs.palette", "ui.cli"),
    *(
        "ui.dialogs.tag_editor",
        "ui.welcome",
        "ui.actions",
        "ui.handlers",
        "ui.sidebar.pane",
        "ui.deeds",
        "ui.drop_area",
        "ui.duties",
        "ui.inbox",
    ),
)

OPENED = """
import json, os, sys
import ui.app
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from ui.session import Session
from ui.settings import Settings

class Painted(QObject):
    times = 0
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and program.window.articles.view.articles.rowCount():
            self.times += 1
            painted_now()
        return False

def tell(what):
    print(json.dumps(what), flush=True)
    os._exit(0)

def painted_now():
    pass

def before_it_is_shown():
    pass

{ask}
settings = Settings.load()
application = ui.app.make_application(settings)
program = ui.app.build(application, Session.open(Path(sys.argv[1]), create=True), settings)
painted = Painted()
program.window.articles.view.viewport().installEventFilter(painted)
before_it_is_shown()
program.window.show()
application.exec()
"""
"""A window that tells one thing of itself and is gone; ``ask`` says which and when."""

MODULES = """
def painted_now():
    tell(sorted(sys.modules))
"""

TIMES = """
import time
from ui.main_window import MainWindow
MainWindow.settle_in = lambda window: tell(painted.times)

def before_it_is_shown():
    while not program.runner._readers._idle:  # the first answer is as quick as ever, however slow the machine
        time.sleep(0.005)
"""


@pytest.fixture
def stocked(archive_folder, taker):
    with Library(Holdings(archive_folder), taker=taker) as library:
        from archive.intake.source import MemorySource

        library.import_source(MemorySource(name="page.html", data=b"Harbour audit"))
    return archive_folder


@pytest.fixture
def many(stocked, taker):
    """More than one page of articles: a bar to scroll with comes with them."""
    with Library(Holdings(stocked), taker=taker) as library:
        from archive.intake.source import MemorySource

        for number in range(30):
            library.import_source(MemorySource(name=f"{number}.html", data=f"Harbour audit {number}".encode()))
    return stocked


def python(code, *arguments, tmp_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CUTTINGS_SETTINGS": str(tmp_path / "settings.json")}
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=HOME, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_the_list_is_painted_before_anything_heavy_is_loaded(stocked, tmp_path):
    loaded = python(OPENED.replace("{ask}", MODULES), str(stocked), tmp_path=tmp_path)
    assert not [name for name in loaded if name in HEAVY or name.startswith(tuple(f"{one}." for one in HEAVY))]


def test_the_first_rows_are_painted_once(many, tmp_path):
    assert python(OPENED.replace("{ask}", TIMES), str(many), tmp_path=tmp_path) == 1


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["search", "--help"]])
def test_the_command_line_says_what_it_can_do_without_loading_it(arguments, tmp_path):
    code = f"""
import json, sys
import main
try:
    main.main({arguments!r})
except SystemExit:
    pass
print(json.dumps(sorted(sys.modules)))
"""
    loaded = python(code, tmp_path=tmp_path)
    assert not {"numpy", "whoosh", "lxml", "sqlite_utils", "PySide6"}.intersection(loaded)


LOADED = "list(start.load(start.SEARCH + start.LATER, lambda work, done, **_: done(work())))"


def test_what_comes_later_is_there(tmp_path):
    later = f"from ui import start\n{LOADED}\nlist(start.load_on_window({(start.FURNITURE + start.PANES)!r}))"
    code = f"import json, sys\n{later}\nprint(json.dumps(sorted(sys.modules)))"
    assert {*start.SEARCH, *start.LATER, *start.FURNITURE, *start.PANES} <= set(python(code, tmp_path=tmp_path))


def test_what_is_loaded_off_the_windows_thread_knows_no_qt(tmp_path):
    code = f"import json, sys\nfrom ui import start\n{LOADED}\nprint(json.dumps(sorted(sys.modules)))"
    assert not [name for name in python(code, tmp_path=tmp_path) if name.startswith("PySide6")]


def test_a_module_is_loaded_once_the_one_before_is_there():
    asked = []
    turns = start.load(("json", "re"), lambda work, done, **_: asked.append((work, done)))
    next(turns)
    next(turns)
    ((work, done),) = asked
    done(work())
    next(turns)
    assert len(asked) == 2


def test_a_module_that_cannot_be_loaded_does_not_hold_the_rest_up():
    def read(work, done, failed):
        try:
            done(work())
        except ImportError as fault:
            failed(fault)

    assert list(start.load(("no_such_module", "json"), read)) == []


SPEAKS = """
import json, sys
import ui.app
from ui.settings import Settings
from ui import phrases
application = ui.app.make_application(Settings(language=sys.argv[1]))
said = ui.app.QCoreApplication.translate("commands", "&Quit")
print(json.dumps([said, application.layoutDirection().name]))
"""


@pytest.mark.parametrize(
    ("setting", "environment", "says", "direction"),
    [
        ("system", {"LANG": "de_DE.UTF-8"}, "&Beenden", "LeftToRight"),
        ("system", {"LANGUAGE": "fr:en", "LANG": "de_DE.UTF-8"}, "&Quitter", "LeftToRight"),
        ("system", {"LC_ALL": "C"}, "&Quit", "LeftToRight"),
        ("system", {"LANG": "fa_IR"}, "&Quit", "LeftToRight"),
        ("ar", {"LANG": "de_DE"}, None, "RightToLeft"),
        ("zh_CN", {}, None, "LeftToRight"),
        ("en", {"LANG": "de_DE"}, "&Quit", "LeftToRight"),
    ],
)
def test_it_speaks_the_persons_language(  # noqa: PLR0917 -- a table
    setting, environment, says, direction, tmp_path, monkeypatch
):
    subprocess.run([sys.executable, "packaging/translations.py"], cwd=HOME, check=True)
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    said, way = python(SPEAKS, setting, tmp_path=tmp_path)
    assert way == direction
    assert said != "&Quit" if says is None else said == says
