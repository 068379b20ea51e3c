"""The same documents in a columnar index and in a stock Whoosh index."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from whoosh import columns, fields
from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex

from search.codec.index import ColumnarIndex
from search.codec.policy import MergePolicy
from search.codec.tokens import Parting, Pieces, Tokens, WordAnalyzer

if TYPE_CHECKING:
    import random
    from pathlib import Path

KEY = b"a secret of this test"
EVERYTHING = MergePolicy(compact=True, cap=10**9)


class Words(WordAnalyzer):
    """Splits at blanks; drops ``the``."""

    def cut(self, text):
        return Tokens(text.split(), "en")

    def term(self, language, word):
        return None if word == "the" else word

    def __eq__(self, other):
        return type(other) is type(self)

    def __hash__(self):
        return 1


class Stems(Words):
    """Cuts a plural s, in English only."""

    def term(self, language, word):
        return word.removesuffix("s") if language == "en" else word


def apart(part):
    """``x-y`` is two words and, at the place of the first, both together; ``-`` is none."""
    if "-" not in part:
        return None
    words = [word for word in part.split("-") if word]
    texts = [*words[:1], "".join(words), *words[1:]] if len(words) > 1 else words
    return Pieces(texts, [0, *range(len(words))] if len(words) > 1 else [0] * len(words), len(words))


def kind(byte):
    if byte in b"\0 \n":
        return 0
    return 2 if byte == ord("-") else 1


PARTING = Parting(bytes(map(kind, range(256))), apart)


class Parted(Words):
    """The same from a text that the writer parts, with words in it that are several."""

    def cut(self, text):
        return Tokens.to_part(text, "en", PARTING)


def schema() -> fields.Schema:
    return fields.Schema(
        id=fields.NUMERIC(int, bits=64, unique=True, sortable=True, shift_step=0),
        headline=fields.TEXT(analyzer=Parted()),
        body=fields.TEXT(analyzer=Words()),
        body_stems=fields.TEXT(analyzer=Stems(), phrase=False),
        notes=fields.TEXT(),
        publisher=fields.ID(),
        topics=fields.KEYWORD(commas=True),
        day=fields.NUMERIC(int, bits=32, sortable=True, shift_step=0),
        words=fields.NUMERIC(int, bits=32, sortable=True),
        added=fields.COLUMN(columns.NumericColumn("q")),
        source=fields.COLUMN(columns.VarBytesColumn()),
    )


VOCABULARY = [f"w{n}" for n in range(30)] + (
    "apple apples apply ample maple banana bandana cat cats cart carts card strasse straße "
    "наука науки 经济 ab abc abcd the a cat-apple -cart - a-b-c donaudampfschifffahrtsgesellschaft"
).split()
PUBLISHERS = ["a.example", "b.example", "c.example/sub"]


def document(number: int, rnd: random.Random) -> dict[str, object]:
    span = rnd.randrange(2, len(VOCABULARY))
    words = [VOCABULARY[min(rnd.randrange(span), rnd.randrange(span))] for _ in range(rnd.randrange(1, 60))]
    body = Tokens(words, rnd.choice(["en", "en", "ru"]))
    values = {
        "id": number,
        "body": body,
        "body_stems": body,
        "headline": " ".join(rnd.choice(VOCABULARY) for _ in range(5)),
        "publisher": rnd.choice(PUBLISHERS),
        "topics": ",".join(rnd.sample(["war", "peace", "trade", "health"], rnd.randrange(4))),
        "added": number * 10,
        "source": rnd.choice([b"", b"Alpha", b"Beta"]),
    }
    if rnd.random() < 0.3:
        values["notes"] = " ".join(rnd.choice(VOCABULARY) for _ in range(rnd.randrange(1, 9)))
    if rnd.random() < 0.9:
        values["day"] = rnd.randrange(-20, 80)
        values["words"] = rnd.randrange(1000)
    return values


class Pair:
    """Two indexes that go through the same steps."""

    def __init__(self, folder: Path) -> None:
        self.ours = ColumnarIndex.create(folder / "ours", schema(), key=KEY)
        (folder / "stock").mkdir(parents=True)
        self.stock = FileIndex.create(FileStorage(str(folder / "stock")), schema())

    def add(self, documents) -> None:
        ours, stock = self.ours.writer(), self.stock.writer()
        for values in documents:
            ours.add_document(**values)
            stock.add_document(**values)
        ours.commit(policy=None)
        stock.commit(merge=False)

    def delete(self, keys) -> None:
        ours, stock = self.ours.writer(), self.stock.writer()
        ours.delete_keys("id", keys)
        for key in keys:
            stock.delete_by_term("id", key)
        ours.commit(policy=None)
        stock.commit(merge=False)

    def update(self, documents) -> None:
        documents = list(documents)
        ours, stock = self.ours.writer(), self.stock.writer()
        ours.delete_keys("id", [values["id"] for values in documents])
        for values in documents:
            stock.delete_by_term("id", values["id"])
        for values in documents:
            ours.add_document(**values)
            stock.add_document(**values)
        ours.commit(policy=None)
        stock.commit(merge=False)

    def merge(self) -> None:
        views = self.ours.views()
        if len(views) == 1 and not views[0].dead:
            return  # nothing to do for us, while Whoosh would rewrite it (and round its lengths)
        self.ours.writer().commit(policy=EVERYTHING)
        self.stock.writer().commit(optimize=True)


@pytest.fixture
def pair(tmp_path) -> Pair:
    return Pair(tmp_path)
