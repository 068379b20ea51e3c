"""Invented pages for the pictures of the window: a few papers, ten years, a drawing for each story."""

from __future__ import annotations

import html
import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPolygonF

if TYPE_CHECKING:
    from pathlib import Path

STORIES = (
    ("The night the pumps fell silent", "Harbour Times", "2024-03-17", "Mara Ellison",
     ("An eleven-hour gap in the telemetry, a contractor that no longer exists, and a flood that the model said could "
     "not happen.")),
    ("Council pays twice for the same bridge", "Public Ledger", "2025-09-02", "Tom Koroma",
     "Two invoices, one number, and nobody in the treasurer's office who remembers signing either."),
    ("Wer bezahlt den Wald von morgen?", "Der Beispielbote", "2025-06-11", "Lena Förster",
     "Die Gemeinden pflanzen, das Land verspricht, und die Rechnung bleibt liegen."),
    ("Les archives oubliées du port", "Gazette du Lac", "2024-11-28", "Inès Marchand",
     "Quarante ans de registres dormaient sous une bâche, au fond d’un entrepôt."),
    ("Power company knew of faulty meters for six years", "Metro Observer", "2025-02-19", "Ruth Adeyemi",
     "Internal mail shows that engineers warned the board in 2019; customers were told in January."),
    ("A court without records", "Harbour Times", "2023-10-05", "Mara Ellison",
     "When the district court moved, three decades of files did not move with it."),
    ("El río que cambió de dueño", "El Diario Ficticio", "2024-07-23", "Carlos Vega",
     "Una concesión firmada en un domingo y publicada en un boletín que nadie lee."),
    ("School roofs, and who inspected them", "Public Ledger", "2023-04-14", "Tom Koroma",
     "Of 212 certificates, 61 carry the signature of a man who had retired."),
    ("Inside the ministry's missing mailboxes", "Metro Observer", "2022-12-01", "Ruth Adeyemi",
     "Deleted by policy, restored by accident: what eleven thousand messages say about a tender."),
    ("The village that measured its own air", "Nordlys Tidende", "2025-10-30", "Ingrid Solberg",
     "Nine sensors, one schoolteacher and a smelter that disputes every number."),
)  # fmt: skip
PLACES = ("harbour", "airport", "hospital", "river", "old town", "power station", "university", "market", "library")
MATTERS = ("tender", "audit", "budget", "inquiry", "contract", "licence", "appeal", "report", "survey", "strike")
TURNS = ("reopened after a complaint", "delayed again", "ends without a verdict", "doubles in cost",
         "goes to a single bidder", "raises questions", "published at last", "challenged in court")  # fmt: skip
PAPERS = ("Harbour Times", "Public Ledger", "Metro Observer", "Gazette du Lac", "Nordlys Tidende", "Der Beispielbote")
BODY = (
    """What follows is reconstructed from interviews, public records and 212 pages of maintenance notes released under
    an information request. Where accounts differ, both are given.""",
    """The first call came at 22:14. By then the lower meadow had been under water for an hour, and the duty engineer
    was looking at a screen that said everything was well.""",
    """Residents describe a week of rumours and half answers. Officials say that the pumps worked as designed; the data
    that would show it were overwritten on the third day.""",
    """The contractor was dissolved in spring. Its last director, reached by telephone, said he had “nothing to add to
    what is in the register”. The register is empty.""",
)


def write(folder: Path, count: int = 70) -> None:
    """Write saved pages into a folder, the same every time; the best stories are taken in last, and listed first."""
    chance = random.Random(7)
    for number, (headline, paper, day, author, standfirst) in enumerate(STORIES):
        draw(folder / f"{number}.jpg", chance)
        _page(folder, number, headline, paper, day, author, standfirst)
    draw(folder / "1000.jpg", chance)
    headline, paper, day, author, standfirst = STORIES[0]
    _page(folder, 1000, headline, paper, day, author, standfirst, first_told=True)
    for number in range(len(STORIES), count):
        year, month = chance.choice(range(2013, 2026)), chance.randint(1, 12)
        headline = f"{chance.choice(PLACES)} {chance.choice(MATTERS)} {chance.choice(TURNS)}".capitalize()
        if number % 3:
            draw(folder / f"{number}.jpg", chance)
        day = f"{year}-{month:02}-{chance.randint(1, 28):02}"
        _page(folder, number, headline, chance.choice(PAPERS), day, "Staff Writer", chance.choice(BODY))


def _page(  # noqa: PLR0917 -- a page's parts
    folder: Path,
    number: int,
    headline: str,
    paper: str,
    day: str,
    author: str,
    standfirst: str,
    *,
    first_told: bool = False,
) -> None:
    words = {name: html.escape(value) for name, value in locals().items() if isinstance(value, str)}
    file = folder / f"{1000 - number:04}.html"
    host = "".join(letter for letter in paper.lower() if letter.isalnum())
    has = (folder / f"{number}.jpg").exists()
    picture = f'<figure><img src="{number}.jpg"><figcaption>Photograph: staff</figcaption></figure>' if has else ""
    image = f'<meta property="og:image" content="{number}.jpg">' if has else ""
    body = [paragraph.replace("three", "two").replace("third", "second") for paragraph in BODY] if first_told else BODY
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in (body[:3] if first_told else body))
    number = 0 if first_told else number
    file.write_text(
        f"""<!doctype html><html><head><meta charset="utf-8"><title>{words["headline"]}</title>{image}
<link rel="canonical" href="https://{host}.example/{number}"><meta property="og:type" content="article">
<meta property="og:site_name" content="{words["paper"]}"><meta name="author" content="{words["author"]}">
<meta property="article:published_time" content="{day}"><meta name="description" content="{words["standfirst"]}">
</head><body><article><h1>{words["headline"]}</h1><p class="standfirst">{words["standfirst"]}</p>
<p class="byline">By {words["author"]}</p>{picture}{paragraphs}<h2>The first call</h2>{paragraphs}
<blockquote><p>We had a whistle, a river and a telephone that rang without an answer.</p></blockquote>
<ul><li>Pump one: out of service</li><li>Pump two: no record</li></ul>{paragraphs}</article>
</body></html>""",
        encoding="utf-8",
    )


def draw(file: Path, chance: random.Random) -> None:
    """Hills below an evening sky."""
    width, height, hue = 1200, 750, chance.random()
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sky = QLinearGradient(0, 0, 0, height)
    sky.setColorAt(0, QColor.fromHsvF(hue, 0.35, 0.72))
    sky.setColorAt(1, QColor.fromHsvF((hue + 0.12) % 1, 0.3, 0.95))
    painter.fillRect(image.rect(), sky)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#fbe9b0"))
    painter.drawEllipse(QPointF(width * chance.uniform(0.2, 0.8), height * 0.25), 52, 52)
    for layer in range(5):
        base = height * (0.42 + layer * 0.12)
        points = [QPointF(0, height)]
        points += [QPointF(x, base + chance.uniform(-60, 60) * (1 - layer / 8)) for x in range(0, width + 80, 80)]
        points.append(QPointF(width, height))
        painter.setBrush(QColor.fromHsvF((hue + 0.55) % 1, 0.35 + layer * 0.08, 0.55 - layer * 0.09))
        painter.drawPolygon(QPolygonF(points))
    painter.end()
    image.save(str(file), "JPG", 85)  # type: ignore[call-overload]
