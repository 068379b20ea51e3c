"""Defects of stock Whoosh that the evaluator does not repeat: each shown, so that a mended Whoosh is noticed."""

from __future__ import annotations

from whoosh import query as wq

from tests.search.codec.generated import ours, whoosh


def answers(pair, query):
    with pair.stock.searcher() as searcher:
        return [number for number, _ in whoosh(searcher, query)], [number for number, _ in ours(pair.ours, query)]


def fill(pair, *bodies):
    pair.add({"id": number, "body": body} for number, body in enumerate(bodies))


def test_an_excluded_document_at_the_head_of_a_segment_is_not_found(pair):
    fill(pair, "b", "a b", "a")
    stock, own = answers(pair, wq.AndNot(wq.Term("body", "a"), wq.Term("body", "b")))
    assert own == [2]
    assert sorted(stock) == [1, 2]


def test_a_deleted_document_is_not_found_by_not(pair):
    fill(pair, "a", "b", "a", "a")
    pair.delete([3])
    query = wq.Not(wq.Or([wq.Term("body", "a")]))
    assert answers(pair, query)[1] == [1]
    pair.delete([1])
    assert answers(pair, query)[1] == []


def test_a_document_gets_its_own_score_not_its_neighbours(pair):
    fill(pair, "a c c c", "rare rare", "a c")
    query = wq.DisjunctionMax([wq.Term("body", "a"), wq.Term("body", "rare")])
    with pair.stock.searcher() as searcher:
        stock = dict(whoosh(searcher, query))
    own = dict(ours(pair.ours, query))
    assert own[0] < own[1]
    assert stock[0] == stock[1]  # document 0 was given the score of document 1


def test_an_optional_word_counts_inside_an_and(pair):
    fill(pair, "a", "a x", "a b x", "a x", "a b c x")
    query = wq.And([wq.AndMaybe(wq.Term("body", "a"), wq.Term("body", "b")), wq.Term("body", "c")])
    plain = wq.And([wq.Term("body", "a"), wq.Term("body", "c")])
    assert ours(pair.ours, query)[0][1] > ours(pair.ours, plain)[0][1]
