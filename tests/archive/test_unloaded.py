import subprocess
import sys
from pathlib import Path

import pytest

HOME = Path(__file__).resolve().parent.parent.parent


def said(code):
    done = subprocess.run([sys.executable, "-c", code], cwd=HOME, capture_output=True, text=True, check=True)
    return done.stdout.split()


WITHIN = """
import sys
from archive.unloaded import unloaded
with unloaded("colorsys"):
    import colorsys
print("colorsys" in sys.modules)
"""


@pytest.mark.parametrize(
    ("then", "is_said"),
    [
        ("", ["False"]),
        ("print(colorsys.rgb_to_hsv(0, 0, 0)[2], 'colorsys' in sys.modules)", ["False", "0", "True"]),
        ("import colorsys\nprint(colorsys.__file__ is not None)", ["False", "True"]),
    ],
)
def test_a_stand_in_is_one_until_something_of_it_is_asked_for(then, is_said):
    assert said(WITHIN + then) == is_said


def test_within_the_time_too_it_is_loaded_when_something_is_asked_for():
    code = """
import sys
from archive.unloaded import unloaded
with unloaded("colorsys"):
    from colorsys import rgb_to_hsv
print(rgb_to_hsv(0, 0, 0)[2], "colorsys" in sys.modules)
"""
    assert said(code) == ["0", "True"]


def test_what_is_loaded_already_stays_as_it_is():
    code = """
import sys, colorsys
from archive.unloaded import unloaded
with unloaded("colorsys"):
    import colorsys as again
print(again is colorsys, sys.modules["colorsys"] is colorsys)
"""
    assert said(code) == ["True", "True"]


def test_a_name_that_the_module_lacks_is_lacking():
    assert said(WITHIN + "print(hasattr(colorsys, 'no_such'))") == ["False", "False"]
