from archive.model import SavedSearch, SearchId, TagCount, TagName, Tally, ValueCount
from ui.operations.listing import Shelves
from ui.sidebar.entries import FIRST, Kind, build


def shelves(**more):
    fields = {"tally": Tally(living=3), "tags": (), "publishers": (), "authors": (), "languages": (), "searches": ()}
    return Shelves(**(fields | more))


def section(root, key):
    return next(entry for entry in root.children if entry.key == f"section:{key}")


def tags(*names):
    return tuple(TagCount(name=TagName(name), count=len(name)) for name in names)


def test_an_empty_archive_shows_its_shelves_and_nothing_else():
    root = build(shelves())
    assert [entry.key for entry in root.children] == ["section:library"]
    assert [entry.count for entry in root.children[0].children] == [3, 0, 0, 0, None, 0]


def test_tags_below_tags_make_a_tree_even_where_nobody_carries_the_upper_one():
    root = build(shelves(tags=tags("courts/appeals", "Courts/supreme", "energy")))
    courts, energy = section(root, "tags").children
    assert (courts.value, courts.count, [child.text for child in courts.children]) == (
        "courts", None, ["appeals", "supreme"],
    )  # fmt: skip
    assert courts.children[1].value == "Courts/supreme"
    assert (energy.depth, courts.children[0].depth) == (0, 1)


def test_only_the_first_publishers_are_shown_until_somebody_asks():
    many = tuple(ValueCount(value=f"Paper {number}", count=9) for number in range(30))
    entries = section(build(shelves(publishers=many)), "site").children
    assert len(entries) == FIRST + 1
    assert (entries[-1].kind, entries[-1].text) == (Kind.MORE, "22 more")
    assert len(section(build(shelves(publishers=many), frozenset({"site"})), "site").children) == 30


def test_an_article_without_a_publisher_makes_no_empty_line():
    root = build(shelves(publishers=(ValueCount(value="", count=9), ValueCount(value="Ledger", count=1))))
    assert [entry.text for entry in section(root, "site").children] == ["Ledger"]


def test_languages_have_names_and_saved_searches_their_query():
    found = build(
        shelves(
            languages=(ValueCount(value="ar", count=1), ValueCount(value="xx", count=1)),
            searches=(SavedSearch(id=SearchId(4), name="Floods", query="flood*"),),
        )
    )
    assert [(entry.text, entry.value) for entry in section(found, "lang").children] == [("Arabic", "ar"), ("xx", "xx")]
    assert section(found, "searches").children[0].value == "flood*"
