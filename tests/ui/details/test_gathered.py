"""What changed between versions, and which addresses disagree."""

from __future__ import annotations

import dataclasses

from archive.model import Moment, Sourced, Url
from conftest import capture_of, captured, draft_of
from ui.details.gathered import changes, disagreeing_hosts, gather, shown_value

ADDRESS = Url("https://paper.example/story")


def test_every_change_is_one_sentence():
    before = draft_of("One.\n\nTwo.\n\nThree.", headline="Old", bylines=("Ana",))
    after = draft_of("One.\n\nTwo, corrected.\n\nThree.\n\nFour.", headline="New")
    said = changes(before, after)
    assert said == (
        "Headline: “Old” became “New”",
        "Bylines: “Ana” is gone",
        "2 paragraphs new or changed",
        "1 paragraph gone or changed",
    )
    assert changes(after, after) == ()


def test_versions_stand_in_order_and_say_what_changed(put, session, library):
    for at, text, data in (("2023-01-02", "Alpha.", b"1"), ("2023-05-06", "Alpha.\n\nBeta.", b"2")):
        capture = dataclasses.replace(capture_of(text), provenance=captured(at))
        last = put(text, capture=capture, data=data, headline="Story", canonical_url=ADDRESS)
    lines = gather(session, last).versions
    assert [line.when for line in lines] == ["2 January 2023", "6 May 2023"]
    assert lines[0].changed == ()
    assert lines[1].changed == ("1 paragraph new or changed",)


def test_one_capture_has_no_versions(put, session):
    assert gather(session, put("Alone.")).versions == ()


def test_two_sites_are_named_and_www_is_no_other_site(put, library):
    number = put("A.", canonical_url=Url("https://www.paper.example/a"))
    article = library.article(number)

    def saved_from(address):
        provenance = dataclasses.replace(
            article.provenance, target_url=(Sourced(value=Url(address), source="comment"),)
        )
        return dataclasses.replace(article, provenance=provenance)

    assert disagreeing_hosts(saved_from("http://paper.example/b")) == ()
    assert disagreeing_hosts(saved_from("http://mirror.example/a")) == ("mirror.example", "paper.example")


def test_values_are_shown_as_they_are_typed():
    draft = draft_of("x", bylines=("Ana", "Bo, Jr."), published=Moment.parse("2023-07"))
    assert shown_value(draft, "bylines") == "Ana; Bo, Jr."
    assert shown_value(draft, "published") == "2023-07"
    assert shown_value(draft, "section") == ""
