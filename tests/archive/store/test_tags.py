"""Tags: one however it is spelt, counted with its children, and every change can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.model import (
    Revision,
    TagName,
    tag_name,
)

if TYPE_CHECKING:
    from archive.library import Library


def tag(text: str) -> TagName:
    name = tag_name(text)
    assert name is not None
    return name


def told(library: Library, after: int) -> list[tuple[int, str]]:
    """What the register says since a revision, without numbers."""
    return [(row.article, row.kind.value) for row in library.register_since(Revision(after))]


def counts(library: Library) -> dict[str, int]:
    return {found.name: found.count for found in library.tags()}


def test_a_tag_goes_on_and_off_and_says_where_it_did(library, put):
    first, second = put("One."), put("Two.")
    library.add_tag([first], tag("City"))
    before = library.revision()
    changes = library.add_tag([first, second], tag("city"))
    assert changes.edited == (second,)
    assert changes.tags
    assert told(library, before) == [(second, "labels")]
    assert counts(library) == {"City": 2}
    assert library.remove_tag([first, second], tag("CITY")).edited == (first, second)
    assert counts(library) == {}
    assert not library.remove_tag([first], tag("city"))


def test_a_parent_counts_its_children_each_article_once(library, put):
    first, second, third = put("One."), put("Two."), put("Three.")
    library.add_tag([first, second], tag("world/asia"))
    library.add_tag([second, third], tag("World/Africa"))
    library.remove([third])
    assert {name.lower(): count for name, count in counts(library).items()} == {
        "world": 2,
        "world/africa": 1,
        "world/asia": 2,
    }


def test_renaming_moves_children_and_joins_what_is_there_and_can_be_undone(library, put):
    first, second = put("One."), put("Two.")
    library.add_tag([first], tag("ports/rotterdam"))
    library.add_tag([first], tag("ports"))
    library.add_tag([second], tag("harbours"))
    library.colour_tag(tag("ports"), "#112233")
    before = library.tag_state(tag("ports"), tag("harbours"))
    changes = library.rename_tag(tag("ports"), tag("harbours"))
    assert changes.edited == (first,)
    assert counts(library) == {"harbours": 2, "harbours/rotterdam": 1}
    assert library.article(first).tags == ("harbours", "harbours/rotterdam")
    library.restore_tag_state(before)
    assert counts(library) == {"harbours": 1, "ports": 1, "ports/rotterdam": 1}
    assert {found.name: found.colour for found in library.tags()}["ports"] == "#112233"


def test_renaming_a_tag_under_itself_keeps_every_article(library, put):
    number = put("One.")
    library.add_tag([number], tag("a"))
    library.add_tag([number], tag("a/b"))
    library.rename_tag(tag("a"), tag("a/b"))
    assert library.article(number).tags == ("a/b", "a/b/b")


def test_a_new_spelling_is_taken_without_touching_articles(library, put):
    number = put("One.")
    library.add_tag([number], tag("eu"))
    assert library.rename_tag(tag("eu"), tag("EU")).tags
    assert library.article(number).tags == ("EU",)


def test_deleting_a_tag_takes_its_children_and_can_be_undone(library, put):
    number = put("One.")
    library.add_tag([number], tag("a/b"))
    before = library.tag_state(tag("a"))
    assert library.delete_tag(tag("a")).edited == (number,)
    assert counts(library) == {}
    library.restore_tag_state(before)
    assert library.article(number).tags == ("a/b",)
