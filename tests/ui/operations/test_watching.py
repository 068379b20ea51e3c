"""What is told of a watched folder: news, and nothing that every start would tell again."""

from __future__ import annotations

import os

from archive.model import Accessioned, ArticleId, Duplicate, Refusal, Refused
from ui.operations.importing import ImportReport
from ui.operations.watching import news


def test_only_news_is_told(tmp_path):
    old, new = tmp_path / "old.png", tmp_path / "new.png"
    for path, at in ((old, 1_000.0), (new, 3_000.0)):
        path.write_bytes(b"x")
        os.utime(path, (at, at))
    taken = Accessioned(path="a", id=ArticleId(1), headline="A")
    known = Duplicate(path="b", id=ArticleId(1), headline="A")
    refused = [Refused(path=str(path), reason=Refusal.NOT_A_PAGE) for path in (old, new, tmp_path / "gone.png")]
    report = news(ImportReport(outcomes=(taken, known, *refused), cancelled=True), since=2_000.0)
    assert report == ImportReport(outcomes=(taken, refused[1]), cancelled=True)
