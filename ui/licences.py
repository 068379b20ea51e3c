"""What the program carries along and under which licences, with their texts. No Qt.

A package has a list of what is really in it (``bundled.json``, made by ``packaging/cuttings.spec`` from what
PyInstaller took); from source the list is made from the installed metadata of what the lock file names.
"""

from __future__ import annotations

import dataclasses
import json
import platform
import re
import sys
import sysconfig
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from archive.values import frozen
from ui.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable

_LOCK = Path(__file__).resolve().parent.parent / "packaging" / "requirements.txt"
_TEXTS = re.compile(r"(?i)(licen[cs]e|copying|notice)[^/]*$|dist-info/licen[cs]es/")
_MOST_TEXTS = 40
_TOOLS = {"pip", "chardet"}  # in the lock file, never imported: chardet only stands behind faust-cchardet
_QT = {"PySide6", "PySide6_Addons", "PySide6_Essentials", "shiboken6"}
_STATED = {
    "faust-cchardet": "MPL-1.1 (of MPL, GPL, LGPL)",
    "isal": "PSF-2.0; ISA-L BSD-3-Clause",
    "tld": "MPL-1.1 (of MPL, GPL, LGPL)",
    "sqlcipher3": "Zlib; SQLCipher BSD-3-Clause; SQLite public domain; OpenSSL Apache-2.0",
} | dict.fromkeys(_QT, "LGPL-3.0 (of LGPL, GPL, commercial)")
_ADDED = {  # what their wheels do not bring
    "faust-cchardet": ("MPL-1.1.txt",),
    "sqlcipher3": ("SQLCipher.txt", "Apache-2.0.txt"),
} | dict.fromkeys(_QT, ("Qt.txt", "LGPL-3.txt", "GPL-3.txt"))
_RULE = f"\n\n{'─' * 60}\n\n"


@frozen
class Component:
    """One thing that comes with the program.

    Attributes:
        name: what it is called.
        version: empty where it has none.
        licence: its licence, shortly.
        text: the whole text, or several.
    """

    name: str
    version: str
    licence: str
    text: str


def components() -> list[Component]:
    """Everything the program carries along, by name; the program itself first."""
    listed = resource("licences", "bundled.json")
    if listed.is_file():
        found = [Component(**one) for one in json.loads(listed.read_text(encoding="utf-8"))]
    else:
        found = installed(locked())
    own = Component(name="Cuttings", version="", licence="Apache-2.0", text=_kept("Apache-2.0.txt"))
    return [own, *sorted([*found, *_drawn()], key=lambda one: one.name.lower())]


def locked() -> list[str]:
    """The names in the run-time lock file."""
    lines = _LOCK.read_text(encoding="utf-8") if _LOCK.is_file() else ""
    return sorted(set(re.findall(r"^([A-Za-z0-9_.-]+)==", lines, re.MULTILINE)) - _TOOLS)


def among_locked(names: Iterable[str]) -> list[str]:
    """Those of some distributions that the run-time lock file names, however they are spelt."""
    known = {_plain(name) for name in locked()}
    return sorted({name for name in names if _plain(name) in known})


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def installed(names: Iterable[str]) -> list[Component]:
    """Distributions as their metadata describes them, and Python; those that are not installed here are left out."""
    found = [_python()]
    for name in names:
        try:
            found.append(_described(metadata.distribution(name)))
        except metadata.PackageNotFoundError:  # a line of the lock file for another system
            continue
    return found


def write(names: Iterable[str], file: Path) -> None:
    """Write the list of what is bundled; for building a package."""
    value = [dataclasses.asdict(one) for one in installed(names)]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(value, indent=1, ensure_ascii=False), encoding="utf-8")


def _described(one: metadata.Distribution) -> Component:
    name = one.metadata["Name"]
    files = [file for file in one.files or [] if _TEXTS.search(str(file)) and file.suffix not in {".py", ".pyc"}]
    places = [Path(str(one.locate_file(file))) for file in files[:_MOST_TEXTS]]
    texts = [place.read_text(encoding="utf-8", errors="replace").strip() for place in places if place.is_file()]
    texts += [_kept(file) for file in _ADDED.get(name, ())]
    return Component(
        name=name,
        version=one.version,
        licence=_STATED.get(name) or _stated(one),
        text=_RULE.join(texts),
    )


def _stated(one: metadata.Distribution) -> str:
    """The licence as the distribution states it, shortly."""
    classifiers = [line.split(" :: ")[-1] for line in one.metadata.get_all("Classifier") or [] if "License ::" in line]
    said = [*(one.metadata.get_all("License-Expression") or []), ", ".join(classifiers)]
    said += [line.split("\n")[0] for line in one.metadata.get_all("License") or []]
    return next(filter(None, said), "")


def _python() -> Component:
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    text = next((place.read_text(encoding="utf-8") for place in places if place.is_file()), "")
    return Component(name="Python", version=platform.python_version(), licence="PSF-2.0", text=text)


def _drawn() -> list[Component]:
    """What lies in ``resources``: the typefaces and the icons."""
    return [
        Component(name="Inter", version="", licence="OFL-1.1", text=_kept("Inter.txt")),
        Component(name="Noto Serif", version="", licence="OFL-1.1", text=_kept("NotoSerif.txt")),
        Component(name="Lucide", version="", licence="ISC", text=_kept("Lucide.txt")),
    ]


def _kept(name: str) -> str:
    file = resource("licences", name)
    return file.read_text(encoding="utf-8") if file.is_file() else ""
