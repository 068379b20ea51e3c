from collections import defaultdict

import pytest

from archive.extract import extract_article
from archive.intake import read_captures
from archive.intake.disk import DiskSource
from archive.limits import LIMITS

KINDS = ("html-only", "chromium-complete", "firefox-complete", "mhtml", "webarchive", "warc", "wacz")


@pytest.fixture(scope="module")
def drafts():
    """Every draft of every container, by the last part of its canonical address."""
    from pathlib import Path

    home = Path(__file__).resolve().parents[2] / "pages" / "captures"
    found = defaultdict(list)
    for kind in KINDS:
        for file in sorted((home / kind).iterdir()):
            if file.is_file():
                for capture in read_captures(DiskSource.of(file, LIMITS)):
                    draft = extract_article(capture)
                    found[draft.canonical_url.value.rsplit("/", 1)[-1]].append((kind, draft))
    return found


@pytest.mark.slow
def test_every_container_of_a_page_gives_the_same_text_to_the_letter(drafts):
    assert len(drafts) == 6
    for page, several in drafts.items():
        assert len(several) >= 6, page
        assert len({draft.text for _, draft in several}) == 1, page


@pytest.mark.slow
def test_the_lead_picture_is_kept_wherever_the_container_has_it(drafts):
    for page, several in drafts.items():
        leads = {draft.lead_picture.value for kind, draft in several if kind != "html-only"}
        assert len(leads) == 1, page
        for kind, draft in several:
            if kind != "html-only":
                assert draft.body_html.count(draft.lead_picture.value) == 1, (page, kind)
