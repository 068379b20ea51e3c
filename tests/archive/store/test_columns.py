from archive.model import Draft, Sourced
from archive.store.columns import preview


def draft(headline, text, standfirst=None):
    claim = None if standfirst is None else Sourced(value=standfirst, source="og")
    return Draft(headline=Sourced(value=headline, source="first-sentence"), standfirst=claim, text=text)


def test_a_row_shows_the_standfirst_or_how_the_article_begins():
    assert preview(draft("Fees", "The quay is closed.\n\nNobody knows why.", "An audit.")) == "An audit."
    assert preview(draft("Fees", "The quay is closed.\n\nNobody knows why.")) == "The quay is closed. Nobody knows why."


def test_a_derived_headline_is_not_said_twice():
    assert preview(draft("A flash over the city…", "A flash over the city. A jet was seen.")) == "A jet was seen."
