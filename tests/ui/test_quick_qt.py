"""Qt for Python, loaded the quick way, is what it is otherwise. In a process of its own each: it is loaded once."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HOME = Path(__file__).resolve().parent.parent.parent
QUICK = "from ui import quick_qt\nquick_qt.load()\n"


def said(code):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=HOME,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


WRONG = """
import builtins, pickle
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
for call in (lambda: QLabel(1, 2, 3), lambda: QLabel("a").setAlignment("left"), lambda: QObject(no_such=1)):
    try:
        call()
    except (TypeError, AttributeError) as fault:
        print(type(fault), fault)
"""


def test_a_wrong_call_is_explained_in_the_same_words():
    assert said(QUICK + WRONG) == said(WRONG)  # Shiboken itself writes `QListWidgetItem.Type` for this
    assert said(QUICK + WRONG).count("Supported signatures") == 2


@pytest.mark.parametrize("asked", ["layout", "errorhandler", "parser", "mapping", "lib.enum_sig", "lib.pyi_generator"])
def test_what_waits_is_there_when_it_is_asked_for(asked):
    names = f"""
import json, PySide6.QtCore
module = PySide6.support.signature.{asked}
try:
    module.no_such_name
except AttributeError:
    print(json.dumps(sorted(set(vars(module)) - {{"whole"}})))
"""
    assert json.loads(said(QUICK + names)) == json.loads(said(names))


def test_nothing_of_it_is_compiled_before():
    waiting = """
import json, sys, ui.app
support = [module for name, module in sys.modules.items() if name.startswith("shibokensupport.")]
print(json.dumps(sorted(module.__file__ for module in support if "__getattr__" in vars(module))))
"""
    from ui import quick_qt

    assert json.loads(said(waiting)) == sorted(quick_qt.LATER)


ENUMERATIONS = """
import enum, json
from ui import quick_qt
pairs, quick = [], quick_qt._create
def both(kind, name, members, **how):
    pairs.append((quick_qt._checked(kind, name, members, **how), quick(kind, name, members, **how)))
    return quick(kind, name, members, **how)  # to which Shiboken adds
quick_qt._create = both
quick_qt.load()
from PySide6 import QtCore, QtGui, QtWidgets
for module in (QtCore, QtGui, QtWidgets):
    for name in dir(module):
        getattr(module, name)
waited = 0
for checked, made in pairs:
    waited += type(made) is not enum.EnumType
    enum._test_simple_enum(checked, made)
    assert type(made) is enum.EnumType
    assert [one.name for one in checked] == [one.name for one in made]
    for one in checked.__members__.values():
        assert made(one.value).name == one.name and made[one.name].value == one.value, (made, one)
    if issubclass(made, enum.Flag) and len(made):
        every = ~made(0)
        assert (made(5).value, every.value, (made(1) | made(2)).value) == (5, (~checked(0)).value, 3)
        assert repr(made(1 << 40)) == repr(checked(1 << 40))
print(json.dumps([waited, QtCore.Qt.Key.Key_A.name, repr(QtCore.Qt.Key.Key_A), QtCore.Qt.Key.__module__]))
"""


def test_its_enumerations_are_what_python_makes_of_them():
    number, *key = json.loads(said(ENUMERATIONS))
    assert number > 400
    assert key == ["Key_A", "<Key.Key_A: 65>", "PySide6.QtCore"]


@pytest.mark.parametrize(
    "asked",
    [
        "Qt.Key(65)", "Qt.Key['Key_A']", "Qt.Key.Key_A", "len(Qt.Key)", "list(Qt.Key)[:3]",
        "list(reversed(Qt.Key))[:3]", "Qt.Key.Key_A in Qt.Key", "dir(Qt.Key)", "repr(Qt.Key)", "bool(Qt.Key)",
        "list(Qt.Key.__members__)[:3]", "isinstance(65, Qt.Key)",
        "QKeyEvent(QEvent.Type.KeyPress, 65, Qt.KeyboardModifier(0)).key()",
        "Qt.Alignment()", "Qt.Key | None", "sorted(vars(Qt.Key))[:3]", "Qt.Key(0x7123)", "hash(Qt.Key) and 1",
        "pickle.loads(pickle.dumps(Qt.Key.Key_A))", "copy.deepcopy(Qt.Key) is Qt.Key", "QPushButton().focusPolicy()",
    ],
)  # fmt: skip
def test_an_enumeration_that_waits_answers_whatever_is_asked_of_it(asked):
    code = (
        "import copy, pickle\nfrom PySide6.QtCore import QEvent, Qt\nfrom PySide6.QtGui import QKeyEvent\n"
        "from PySide6.QtWidgets import QApplication, QPushButton\napplication = QApplication([])\n"
        f"try:\n    print({asked})\nexcept Exception as fault:\n    print(type(fault), fault)"
    )
    assert said(QUICK + code) == said(code)


AT_ONCE = """
import sys, threading
from PySide6.QtCore import Qt
sys.setswitchinterval(1e-6)
start, found = threading.Barrier(8), []
def ask():
    start.wait()
    found.append((Qt.Key.Key_A.value, Qt.Key(66).name, len(Qt.Key), len(Qt.AlignmentFlag)))
hands = [threading.Thread(target=ask) for _ in range(8)]
for hand in hands:
    hand.start()
for hand in hands:
    hand.join()
print(len(found), set(found))
"""


def test_many_threads_may_be_the_first_to_ask():
    assert said(QUICK + AT_ONCE) == said(AT_ONCE)


def test_other_enumerations_are_made_as_ever():
    made = 'enum.Enum("Colour", "RED GREEN", module="here", start=3)'
    code = f"import enum\nmade = {made}\nprint(list(made), made.__module__)"
    assert said(QUICK + code) == said(code)


def test_an_enumeration_is_whole_though_rubbish_is_taken_away_while_it_is_made():
    code = """
import gc
from PySide6.QtCore import Qt

class Cleaning(set):
    def __contains__(self, name):
        gc.collect()
        return super().__contains__(name)

quick_qt._OUTSIDE = Cleaning(quick_qt._OUTSIDE)
print(Qt.Key.Key_A.name, len(Qt.DropAction))
"""
    assert said(QUICK + code).split() == ["Key_A", "3"]
