"""Translations: ``--update`` gathers every sentence of the window into the ``.ts`` files, ``--release`` compiles them.

Also ``--missing``: how many sentences each language still lacks.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
FOLDER = HOME / "resources" / "translations"
LANGUAGES = ("ar", "de", "es", "fr", "ru", "zh_CN")


def tool(name: str) -> str:
    """The path of one of PySide6's tools in this environment."""
    return str(Path(sys.executable).parent / name)


def update() -> None:
    """Add new sentences to every language's file, mark those that are gone."""
    sources = sorted(str(file.relative_to(HOME)) for file in (HOME / "ui").rglob("*.py"))
    FOLDER.mkdir(parents=True, exist_ok=True)
    counted = HOME / "build" / "counted.py"
    counted.parent.mkdir(exist_ok=True)
    counted.write_text(_counted(sources), encoding="utf-8")
    sources.append(str(counted.relative_to(HOME)))
    for language in LANGUAGES:
        target = FOLDER / f"cuttings_{language}.ts"
        _count_forms(target, plural=False)
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
        subprocess.run([tool("pyside6-lupdate"), *options, *sources, "-ts", str(target)], cwd=HOME, check=True)
        _count_forms(target, plural=True)


def _counted(sources: list[str]) -> str:
    """Calls of ``translate`` whose number is an expression, rewritten for lupdate, which knows plain names only."""
    lines = []
    for source in sources:
        for node in ast.walk(ast.parse((HOME / source).read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "translate":
                match node.args:
                    case [ast.Constant(value=str(context)), ast.Constant(value=str(text)), _, number] if not isinstance(
                        number, ast.Name
                    ):
                        lines.append(f'translate({json.dumps(context)}, {json.dumps(text)}, "", n)\n')
    return "".join(lines)


def _count_forms(file: Path, *, plural: bool) -> None:
    """Mark sentences with ``%n`` as having plural forms, or unmark them for lupdate.

    lupdate knows a plural in ``tr`` but not in ``translate``, and would take a marked sentence for another one.
    """
    if not file.exists():
        return
    tree = ET.parse(file)  # noqa: S314 -- our own file
    for message in tree.iter("message"):
        translation = message.find("translation")
        if "%n" not in (message.findtext("source") or "") or translation is None:
            continue
        if plural:
            message.set("numerus", "yes")
            forms = (translation.text or "").split("‖") if translation.text and translation.text.strip() else []
            if not translation.findall("numerusform"):
                translation.text = None
                for form in forms:
                    ET.SubElement(translation, "numerusform").text = form
        else:
            forms = [form.text or "" for form in translation.findall("numerusform")]
            for form in translation.findall("numerusform"):
                translation.remove(form)
            message.attrib.pop("numerus", None)
            translation.text = "‖".join(forms)
    ET.indent(tree, "    ")
    file.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        + ET.tostring(tree.getroot(), encoding="unicode")
        + "\n"
    )


def release() -> None:
    """Compile every file that is newer than its compiled form."""
    for source in sorted(FOLDER.glob("cuttings_*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            command = [tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(target)]
            subprocess.run(command, check=True)


def missing() -> int:
    """Print how many sentences each language lacks; 1 when any does."""
    lacking = 0
    for source in sorted(FOLDER.glob("cuttings_*.ts")):
        messages = list(ET.parse(source).iter("message"))  # noqa: S314 -- our own file
        open_ones = [message for message in messages if (message.find("translation") is None) or _unfinished(message)]
        print(f"{source.stem}: {len(messages) - len(open_ones)} of {len(messages)}")
        lacking += len(open_ones)
    return 1 if lacking else 0


def _unfinished(message: ET.Element) -> bool:
    translation = message.find("translation")
    return translation is not None and translation.get("type") == "unfinished"


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--update"]:
            update()
        case ["--missing"]:
            sys.exit(missing())
        case _:
            release()
