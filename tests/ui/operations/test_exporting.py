import csv

import pytest

from archive.model import ArticleId, Moment
from ui.operations import editing, exporting


@pytest.mark.parametrize("form", [form for form in exporting.FORMS if form != "csv"])
def test_every_form_writes_every_article(session, three, tmp_path, form):
    count = exporting.export(session, tmp_path / "out", form=form)
    text = "".join(file.read_text(errors="replace") for file in sorted((tmp_path / "out").iterdir()) if file.is_file())
    assert count == 3
    assert all(word in text for word in ("Wheat withers", "Rail opens", "Forest dries"))


def test_a_query_chooses_what_is_written(session, three, tmp_path):
    assert exporting.export(session, tmp_path, form="text", query="train") == 1
    assert exporting.export(session, tmp_path, form="text", ids=[three[0], ArticleId(999)]) == 1


def test_a_list_is_safe_for_spreadsheets(session, three, tmp_path):
    editing.correct(session, three[0], "headline", "=HYPERLINK(1)")
    exporting.export(session, tmp_path, form="csv")
    with (tmp_path / "articles.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["headline"][:2] for row in rows} == {"'=", "Ra", "Fo"}


def test_file_names_fit_every_system(session, put):
    number = put('CON: <a/b\\c>? "d" | ..\u202e* ' + "長" * 200, published=Moment.parse("2024-01-14"))
    stem = exporting.file_stem(session.library.article(number))
    assert stem.startswith("2024-01-14 CON a b c")
    assert len(stem.encode()) < 160
    assert not set(stem) & set('<>:"/\\|?*\u202e')
