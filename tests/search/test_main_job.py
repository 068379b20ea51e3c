"""The bar of the main job: each of these questions finds exactly the right articles."""

from __future__ import annotations

import pytest

from search.grammar import parse_query
from search.index import SearchIndex
from search.searcher import Searcher
from tests.search.making import Archive, entry

ARTICLES = [
    entry(1, "An airstrike hit the camp in January.", published=20240114, publisher="Camp Records"),
    entry(2, "The council raised the port fees again.", headline="Harbour audit", published=20210101, tags=("x",)),
    entry(3, "Fees for the use of the port are charged at the gate.", published=20211231),
    entry(4, "ارتفعت أسعار القمح في الأسواق العالمية بعد الحرب.", language="ar", published=20210615),
    entry(5, "北京到上海的高铁今天开通，旅客很多。", language="zh", published=20220101),
    entry(6, "В городском архиве нашли письма.", language="ru", published=20201231),
    entry(7, "Die Fichten im Harz sterben, sagt der Förster.", language="de", published=0),
    entry(8, "The forest is quiet; nobody strikes the air.", published=20190505, tags=("x/y", "other")),
]


@pytest.fixture(scope="module")
def searcher(tmp_path_factory):
    index = SearchIndex.open(tmp_path_factory.mktemp("index"), secret_folder=tmp_path_factory.mktemp("secret"))
    index.catch_up(Archive(ARTICLES))
    return Searcher(index)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("airstrike", {1}),
        ("Airstrikes", {1}),
        ("“port fees”", {2}),
        ('"port fees"', {2}),
        ("port fees", {2, 3}),
        ("القمح", {4}),
        ("قمح", {4}),
        ("高铁", {5}),
        ("高", {5}),
        ("铁高", set()),
        ("архив", {6}),
        ("АРХИВЫ", {6}),
        ("Fichten", {7}),
        ("fichte", {7}),
        ("forster", {7}),
        ("FÖRSTER", {7}),
        ("tag:x", {2, 8}),
        ("tag:=x", {2}),
        ("tag:X/Y", {8}),
        ("after:2021-01-01 before:2021-12-31", {2, 3, 4}),
        ("fees -“port fees”", {3}),
        ("airstrike OR 高铁", {1, 5}),
        ("fe*", {2, 3}),
        ("site:camp", {1}),
        ("", {1, 2, 3, 4, 5, 6, 7, 8}),
        ("-tag:x", {1, 3, 4, 5, 6, 7}),
    ],
)
def test_a_question_finds_exactly_the_right_articles(searcher, question, expected):
    assert set(searcher.ids(parse_query(question))) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("-tag:x -fees", {1, 4, 5, 6, 7}),
        ("is:untagged", {1, 3, 4, 5, 6, 7}),
        ("-is:untagged", {2, 8}),
        ("is:unread tag:x", {2, 8}),
        ("fees OR -tag:x", {1, 2, 3, 4, 5, 6, 7}),
        ("-(fees OR 高铁)", {1, 4, 6, 7, 8}),
        ("-nonsense", {1, 2, 3, 4, 5, 6, 7, 8}),
        ("nonsense OR …", set()),
        ("NOT NOT fees", {2, 3}),
    ],
)
def test_exclusions_find_the_rest(searcher, question, expected):
    assert set(searcher.ids(parse_query(question))) == expected
