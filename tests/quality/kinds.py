"""Pages that are no article, or less than one, in the manner of real sites and in every language of the gate.

Most kinds have two templates or three. Every template is filled with the words of a language.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from archive.model import Concern
from quality.tongues import tongues

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quality.tongues import Tongue

NOT_FOUND = {
    "en": "Page not found", "de": "Seite nicht gefunden", "fr": "Page introuvable", "es": "Página no encontrada",
    "it": "Pagina non trovata", "pt": "Página não encontrada", "nl": "Pagina niet gevonden",
    "pl": "Nie znaleziono strony", "ru": "Страница не найдена", "uk": "Сторінку не знайдено",
    "ar": "الصفحة غير موجودة", "fa": "صفحه یافت نشد", "zh": "页面不存在", "ja": "ページが見つかりません",
    "ko": "페이지를 찾을 수 없습니다", "th": "ไม่พบหน้านี้", "tr": "Sayfa bulunamadı", "sv": "Sidan hittades inte",
}  # fmt: skip


@dataclass(frozen=True)
class Kind:
    """A page, what it is, and the template it was written by."""

    concern: Concern
    template: str
    language: str
    html: str


RECORD = '<script type="application/ld+json">{"@type": "%s", "headline": "x"%s}</script>'
HEADS = {
    "paid": RECORD % ("NewsArticle", ', "isAccessibleForFree": false'),
    "long": RECORD % ("NewsArticle", ', "wordCount": 1800'),
    "pictures": RECORD % ("ImageGallery", ""),
    "article": "<meta property='og:type' content='article'>",
    "website": "<meta property='og:type' content='website'>",
    "film": "<meta property='og:type' content='video.other'>",
    "": "",
}
CARD = "<article><h2><a href='{address}'>{title}</a></h2><p>{line} {line}</p></article>"
BOX = "<a href='{address}'><h3>{title}</h3><p>{line}</p></a>"
ITEM = "<li><a href='{address}'>{title}: {line}</a></li>"
LINK = "<li><a href='{address}'>{title}</a></li>"


def kinds() -> list[Kind]:
    """Every page that is no article."""
    forms = tomllib.loads((Path(__file__).parent / "kinds.toml").read_text("utf-8"))["page"]
    return [
        Kind(Concern(form["concern"]), form["name"], tongue.code, _page(tongue, form))
        for tongue in tongues()
        for form in forms
    ]


def _page(tongue: Tongue, form: dict[str, str]) -> str:
    words = vars(tongue) | _pieces(tongue)
    links = "".join(f"<a href='/{number}'>{item}</a> " for number, item in enumerate(tongue.items))
    title, head, body = form["title"].format(**words), HEADS[form["head"]], form["body"].format(**words)
    return (
        f"<!DOCTYPE html><html lang='{tongue.code}'><head><meta charset='utf-8'><title>{title}</title>{head}</head>"
        f"<body><header><nav>{links}</nav></header>{body}<footer><p>{tongue.rights}</p></footer></body></html>"
    )


def _pieces(tongue: Tongue) -> dict[str, str]:
    """What the templates put in beside the words of the language."""
    figure = f"<figure><img src='/gallery/1.jpg' width='900'><figcaption>{tongue.caption}</figcaption></figure>"
    return {
        "not_found": NOT_FOUND[tongue.code],
        "first": tongue.sentences[0],
        "cut_off": f"{tongue.sentences[0]} {tongue.sentences[1][:40]}",
        "lead": _paragraphs(tongue, 1),
        "start": _paragraphs(tongue, 2),
        "cards": _teasers(tongue, CARD),
        "boxes": _teasers(tongue, BOX),
        "items_of_list": _teasers(tongue, ITEM),
        "links": _teasers(tongue, LINK),
        "figures": figure * 12,
    }


def _paragraphs(tongue: Tongue, number: int) -> str:
    space = "" if tongue.code in ("zh", "ja", "th") else " "
    return "".join(f"<p>{space.join(tongue.sentences[at : at + 2])}</p>" for at in range(number))


def _teasers(tongue: Tongue, form: str) -> str:
    """Twelve teasers of other articles, each written by `form`: its address, its headline, its first sentence."""
    titles = (*tongue.related, *tongue.headings, tongue.headline, *tongue.items)
    return "".join(
        form.format(address=f"/2024/03/{at}", title=titles[at % len(titles)], line=tongue.sentences[at % 6])
        for at in range(12)
    )


def table(told: list[tuple[Kind, bool]]) -> Iterator[str]:
    """How many of each kind were told, with what was missed."""
    for concern in dict.fromkeys(kind.concern for kind, _ in told):
        mine = [(kind, right) for kind, right in told if kind.concern is concern]
        missed = ", ".join(f"{kind.language} {kind.template}" for kind, right in mine if not right)
        yield f"{concern.value:24} {sum(right for _, right in mine)} of {len(mine)}" + (missed and f", not {missed}")
