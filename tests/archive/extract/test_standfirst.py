"""A description that is only the article's first words, cut off, is no standfirst."""

import pytest

from archive.extract import extract_article
from archive.model import Capture, Container, Sourced

BODY = (
    "An audit of the harbour authority found that fees were never collected. The council meets on Wednesday to decide. "
    "The harbour master denied wrongdoing and said that he had warned twice. "
)


def draft(description):
    page = f'<html><head><title>Fees</title><meta name="description" content="{description}"></head><body><article>'
    page += f"<h1>Fees go missing at the harbour</h1><p>{BODY}</p><p>{BODY[::-1]}</p></article></body></html>"
    return extract_article(Capture(container=Container.HTML, page=page, encoding=Sourced(value="utf-8", source="meta")))


@pytest.mark.parametrize("cut", [40, 52, 71])
def test_the_first_words_are_no_standfirst(cut):
    assert draft(BODY[:cut]).standfirst is None
    assert draft(BODY[:cut] + "…").standfirst is None


def test_a_summary_of_its_own_is_one():
    assert draft("Millions missing, says an auditor.").standfirst.value == "Millions missing, says an auditor."
