"""Lists, counts and the register, as views and the index ask for them."""

from __future__ import annotations

import itertools

from archive.model import (
    ArticleId,
    Moment,
    Order,
    RegisterRow,
    Revision,
    RowKind,
    Shelf,
)


def test_lists_stand_in_the_order_asked_for(library, put):
    a = put("Zebra.", publisher="Beta", published=Moment.parse("2020-01-01"))
    b = put("“Ähre” grows.", publisher="alpha", published=Moment.parse("2022"))
    c = put("middle.")
    assert list(library.list_ids()) == [c, b, a]
    assert list(library.list_ids(order=Order.PUBLISHED)) == [b, a, c]
    assert list(library.list_ids(order=Order.HEADLINE)) == [b, c, a]
    assert list(library.list_ids(order=Order.PUBLISHER)) == [c, b, a]
    assert [row.id for row in library.list_rows([a, ArticleId(999), b])] == [a, b]
    for shelf, order in itertools.product(Shelf, Order):
        library.list_ids(shelf, order=order)


def test_counts_of_values(library, put):
    put("One.", publisher="Paper", bylines=("Ana", "Bo"), language="en")
    put("Two.", publisher="Paper", bylines=("Ana",), language="de")
    gone = put("Three.", publisher="Gone", bylines=("Cy",), language="fr")
    library.remove([gone])
    assert [(found.value, found.count) for found in library.publishers()] == [("Paper", 2)]
    assert [(found.value, found.count) for found in library.authors()] == [("Ana", 2), ("Bo", 1)]
    assert {found.value for found in library.languages()} == {"en", "de"}


def test_the_register_is_read_in_pieces(library, put):
    numbers = [put(f"Words {i}.") for i in range(5)]
    first = library.register_since(Revision(0), limit=2)
    rest = library.register_since(first[-1].revision)
    assert [row.article for row in first + rest] == numbers
    assert rest[-1] == RegisterRow(revision=library.revision(), article=numbers[-1], kind=RowKind.TEXT)


def test_stats_add_up(library, put):
    put("Two words.", published=Moment.parse("2020-05"))
    stats = library.stats()
    assert (stats.words, stats.tally.living, stats.first_published) == (2, 1, "2020-05-01")
    assert stats.containers == {"html": 1}
    assert stats.originals_size > 0
