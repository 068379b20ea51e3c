"""The house rules that no linter knows."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

HOME = Path(__file__).resolve().parent.parent
SOURCES = sorted(file for room in ("archive", "search", "ui") for file in (HOME / room).rglob("*.py"))


def test_packaging_is_no_package():
    """With an __init__.py it would hide the library of that name from pytest and PyInstaller."""
    assert not (HOME / "packaging" / "__init__.py").exists()


def test_tests_are_no_packages():
    """With tests/archive/__init__.py `import archive` would find the tests."""
    assert not list((HOME / "tests").rglob("__init__.py"))


def test_the_top_level_is_what_it_was_agreed_to_be():
    listed = subprocess.run(["git", "ls-files"], cwd=HOME, capture_output=True, text=True, check=False).stdout.split(
        "\n"
    )
    top = {name.split("/")[0] for name in listed if name and not name.startswith(".")}
    agreed = {"pyproject.toml", "main.py", "ui", "archive", "search", "resources", "packaging", "tests"}
    assert top <= agreed | {"README.md", "CHANGELOG.md", "LICENSE", "Makefile", "SECURITY.md"}


def test_main_imports_only_what_it_was_asked_for():
    tree = ast.parse((HOME / "main.py").read_text())
    imported = {node.module for node in tree.body if isinstance(node, ast.ImportFrom)}
    assert imported == {"__future__", "ui.verbs"}


@pytest.mark.parametrize("module", ["archive.workers", "ui.cli", "ui.verbs", "ui.phrases", "ui.operations.importing"])
def test_loads_no_qt(module):
    code = f"import sys, {module}; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], cwd=HOME, check=False).returncode == 0


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: str(file.relative_to(HOME)))
def test_files_and_functions_stay_readable(file):
    text = file.read_text()
    # Every value of the domain stands in one file, to be read at once; so does every sentence, for its translators.
    most = {"model.py": 800, "phrases.py": 600}.get(file.name, 400)
    assert text.count("\n") <= most, "a file this long wants to be two"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
            first = node.body[0]
            documented = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
            start = (first.end_lineno if documented else node.lineno) or node.lineno
            assert node.end_lineno - start <= 60, f"{node.name} is too long to be read in one sitting"


def test_every_sentence_of_the_command_line_is_in_the_readme_or_help():
    sys.path.insert(0, str(HOME))
    from ui.verbs import VERBS

    shown = subprocess.run([sys.executable, "main.py", "--help"], cwd=HOME, capture_output=True, text=True, check=True)
    assert all(verb in shown.stdout for verb in VERBS)
