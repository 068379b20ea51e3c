"""Many pages out of the few captures: each with its own words, address and headline, seeded so that runs agree."""

from __future__ import annotations

import random
import re
import shutil
from pathlib import Path

CAPTURES = Path(__file__).resolve().parent.parent / "pages" / "captures"
_WORDS = (
    "harbour council audit ledger vessel strike border river drought wheat railway archive forest ranger minister "
    "report inquiry budget hospital election witness prosecutor tender contract school bridge ferry tariff pension"
).split()


def make_pages(folder: Path, count: int, *, seed: int = 7, companions: bool = False) -> list[Path]:
    """Write `count` pages into a folder, none like another; with their companions when asked.

    A page keeps its layout and language; its headline gets a number, its body a few invented sentences.
    """
    rng = random.Random(seed)
    sources = sorted((CAPTURES / ("chromium-complete" if companions else "html-only")).glob("*.html"))
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for number in range(count):
        source = sources[number % len(sources)]
        text = source.read_text(encoding="utf-8")
        sentences = "".join(
            f"<p>{' '.join(rng.choices(_WORDS, k=rng.randint(20, 60))).capitalize()} {number}-{index}.</p>"
            for index in range(rng.randint(3, 12))
        )
        text = text.replace("</article>", f"{sentences}</article>", 1)
        text = re.sub(r"(/20\d\d/\d\d/\d\d/[a-z-]+)", rf"\1-{number}", text)
        text = text.replace("<h1>", f"<h1>{number}: ", 1).replace(
            'og:title" content="', f'og:title" content="{number}: ', 1
        )
        text = text.replace('"headline": "', f'"headline": "{number}: ', 1).replace("<title>", f"<title>{number}: ", 1)
        file = folder / f"page-{number:05}.html"
        if companions:
            old, new = f"{source.stem}_files", f"{file.stem}_files"
            text = text.replace(old, new)
            shutil.copytree(source.with_name(old), folder / new, dirs_exist_ok=True)
        file.write_text(text, encoding="utf-8")
        made.append(file)
    return made
