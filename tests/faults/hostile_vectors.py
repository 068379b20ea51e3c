"""Hostile HTML through the reading copy and the served copy, looked at by a parser that neither of them uses.

Every vector is sanitised as it stands, taken in as a page (read, extracted, sanitised) and made ready for the original
view (where scripts are off and every request is refused besides: `nothing_leaves.py` opens it there); html5lib then
reads what came out. *Executable*: an element or attribute that runs something. *Remote*: an address
that is loaded without a click. The first line is the control: the vectors as they came.
Run: ``python tests/faults/hostile_vectors.py [VECTORS.jsonl.gz]``
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import warnings
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import html5lib

HERE = Path(__file__).parent
if __name__ == "__main__":
    sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]

from archive.errors import RefusedError  # noqa: E402 -- after the path is set for running as a script
from archive.extract import extract_article  # noqa: E402
from archive.extract.sanitise import sanitise  # noqa: E402
from archive.intake import MemorySource, read_captures  # noqa: E402
from archive.served import RESOURCES, served  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

VECTORS = HERE.parents[2] / "shared" / "data" / "hostile" / "vectors.jsonl.gz"
_RUNS = {"script", "object", "embed", "applet", "portal", "fencedframe"}
_CODE = re.compile(r"(?:javascript|vbscript|livescript|mocha):|data:(?:text/html|image/svg)", re.IGNORECASE)
_STYLE_CODE = re.compile(r"expression\s*\(|-moz-binding|(?<![-\w])behavior\s*:", re.IGNORECASE)
_LOADED = {"src", "srcset", "poster", "background", "data", "lowsrc", "dynsrc", "imagesrcset", "icon", "codebase"}
_LOADING_LINKS = re.compile(r"preconnect|prefetch|preload|prerender|stylesheet|icon|manifest|import", re.IGNORECASE)
_AWAY = re.compile(
    r"^[\x00-\x20]*(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}|^[\x00-\x20]*(?:https?|ftp|wss?|file):", re.IGNORECASE
)
_CSS = re.compile(r"(?:url\(|@import|image-set\()\s*['\"]?\s*([^'\")]+)", re.IGNORECASE)


def constructs(html: str) -> Iterator[tuple[str, str]]:
    """What html5lib finds in it: pairs of a kind (executable, remote) and what."""
    for element in html5lib.parse(html, namespaceHTMLElements=False).iter():
        if not isinstance(element.tag, str):
            continue
        tag = element.tag.lower().rsplit("}", 1)[-1]
        if tag in _RUNS or (tag in {"iframe", "frame"} and not _is_ours(element.get("src", ""))):
            yield "executable", f"<{tag}>"
        if tag == "style":
            yield from _in_css("".join(element.itertext()))
        if tag == "meta" and str(element.get("http-equiv")).lower() == "refresh":
            yield "remote", "<meta refresh>"
        if tag == "base":
            yield "remote", "<base>"
        for name, value in element.attrib.items():
            yield from _in_attribute(tag, str(name).lower().rsplit("}", 1)[-1], value, element.attrib)


def _is_ours(src: str) -> bool:
    """Whether a frame is empty, or shows a part of its capture, which is cleaned as the page is."""
    return not src or src.startswith(RESOURCES)


def _in_attribute(tag: str, name: str, value: str, others: dict[str, str]) -> Iterator[tuple[str, str]]:
    bare = re.sub(r"[\x00-\x20]", "", value)
    if name.startswith("on") and len(name) > 2:
        yield "executable", f"<{tag} {name}>"
    leads = name in _LOADED | {"href", "action", "formaction", "to", "from", "values"}
    shown = (tag, name) in {("img", "src"), ("image", "href")}  # an SVG that is shown as a picture runs nothing
    if leads and _CODE.match(bare) and not shown:
        yield "executable", f"<{tag} {name}={bare[:30]}>"
    if name == "srcdoc":
        yield "executable", f"<{tag} srcdoc>"
    if name == "style":
        yield from _in_css(value)
    if name in _LOADED and any(_AWAY.match(part.strip()) for part in value.split(",")):
        yield "remote", f"<{tag} {name}>"
    if tag == "link" and name == "href" and _LOADING_LINKS.search(others.get("rel", "")) and _AWAY.match(value):
        yield "remote", f"<link {others.get('rel')}>"
    if tag in {"image", "use", "feimage"} and name == "href" and _AWAY.match(value):
        yield "remote", f"<{tag} href>"
    if name == "ping":
        yield "remote", f"<{tag} ping>"


def _in_css(css: str) -> Iterator[tuple[str, str]]:
    if _STYLE_CODE.search(css):
        yield "executable", "expression in a style"
    if any(_AWAY.match(address) for address in _CSS.findall(css)):
        yield "remote", "address in a style"


def taken_in(page: str) -> str:
    """The reading copy of a page that came in as a file; empty where it was refused."""
    try:
        captures = read_captures(MemorySource(name="page.html", data=page.encode("utf-8", "surrogatepass")))
        return "".join(extract_article(capture).body_html for capture in captures)
    except RefusedError:
        return ""


def measure(vectors: list[str]) -> dict[str, Counter[str]]:
    """How many vectors still hold something of a kind, after each treatment."""
    treatments = {
        "as they came": lambda page: page,
        "sanitised": lambda page: sanitise(page, {}),
        "reading copy": taken_in,
        "served copy": lambda page: served(page, {}).page,
    }
    counts = {name: Counter[str](executable=0, remote=0, failed=0) for name in treatments}
    for page in vectors:
        for name, treat in treatments.items():
            try:
                found = list(constructs(treat(page)))
            except Exception as fault:  # noqa: BLE001 -- a fault of ours is what is looked for
                counts[name]["failed"] += 1
                print(f"{name}: {type(fault).__name__}: {page[:80]!r}", file=sys.stderr)
                continue
            counts[name].update({kind for kind, _what in found})
            if found and name != "as they came":
                print(f"{name}: {found[:2]} in {page[:80]!r}", file=sys.stderr)
    return counts


def main(arguments: list[str]) -> int:
    warnings.simplefilter("ignore")
    file = Path(arguments[0]) if arguments else VECTORS
    if not file.exists():
        print(f"no vectors at {file}")
        return 0
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        vectors = [json.loads(line)["input"] for line in lines]
    counts = measure(vectors)
    for name, found in counts.items():
        kinds = ", ".join(f"{found[kind]} {kind}" for kind in ("executable", "remote", "failed"))
        print(f"{name}: {len(vectors)} vectors, {kinds}")
    del counts["as they came"]
    return 1 if any(any(found.values()) for found in counts.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
