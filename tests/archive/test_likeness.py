"""The same story elsewhere is shown, never merged."""

from __future__ import annotations


def test_the_same_story_elsewhere_is_shown(library, put):
    story = " ".join(f"word{n} said the minister of ports and harbours" for n in range(40))
    first = put(story)
    second = put(story.replace("word7 ", "word seven ") + " A second paper adds a sentence.")
    other = put(" ".join(f"entirely other matter number {n} about forests" for n in range(40)))
    assert [found.id for found in library.like(first)] == [second]
    assert library.like(other) == []
    assert library.clusters() == [(first, second)]
    library.remove([second])
    assert library.like(first) == []
