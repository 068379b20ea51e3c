"""The search engines compared: ours, SQLite FTS5, tantivy and stock Whoosh, each in its own best way."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any, Protocol

import tantivy
from whoosh import fields, index, query, sorting
from whoosh.analysis import StemmingAnalyzer
from whoosh.qparser import MultifieldParser

from search.grammar import parse_query
from search.index import SearchIndex
from search.query import Sort
from search.searcher import Searcher
from tests.search.making import Archive

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from archive.model import IndexEntry
    from tests.benchmarks.search_workload import Question

TOP = 50


class Engine(Protocol):
    """What the benchmark asks of an engine. `run` returns how many hits there are, None for what it cannot do."""

    name: str

    def build(self, entries: Iterable[IndexEntry]) -> None: ...
    def add(self, entry: IndexEntry) -> None: ...
    def reopen(self) -> None: ...
    def run(self, question: Question) -> int | None: ...


class Cuttings:
    """Ours, through the face the window uses: text in, ids and scores out."""

    name = "cuttings"

    def __init__(self, folder: Path, texts: dict[int, str]) -> None:
        self.folder = folder
        self.texts = texts
        self.archive = Archive()
        self.reopen()

    def reopen(self) -> None:
        self.index = SearchIndex.open(self.folder / "index", identity="bench", secret_folder=self.folder / "secret")
        self.searcher = Searcher(self.index)

    def build(self, entries: Iterable[IndexEntry]) -> None:
        self.archive = _Streamed(entries)
        self.index.catch_up(self.archive)
        self.searcher = Searcher(self.index)

    def add(self, entry: IndexEntry) -> None:
        self.archive.put(entry)
        self.index.catch_up(self.archive)
        self.searcher = Searcher(self.index)

    def run(self, question: Question) -> int | None:
        kind = question.kind
        if kind == "related":
            return len(self.searcher.related(question.article))
        if kind == "spelling":
            return len(self.searcher.answer(parse_query(question.text), limit=TOP).suggestion)
        asked = parse_query(question.for_cuttings())
        sort = Sort.PUBLISHED if kind == "date sort" else Sort.RELEVANCE
        self.searcher._last = None  # every question is asked anew
        results = self.searcher.answer(asked, limit=TOP, sort=sort, facets=kind == "facets")
        if kind == "snippets":
            self.searcher._highlighter = None
            self.searcher.snippets(asked, {hit.id: self.texts[hit.id] for hit in results.hits})
        return results.total


class _Streamed(Archive):
    """An archive that makes its articles when they are asked for, as a catalogue would read them."""

    def __init__(self, entries: Iterable[IndexEntry]) -> None:
        super().__init__()
        self._all = entries
        self._ids = range(1, len(entries) + 1) if hasattr(entries, "__len__") else []

    def living_ids(self) -> list[Any]:
        return [*self._ids, *self.entries]

    def index_entries(self, ids: Any) -> list[IndexEntry]:
        return [self.entries[number] if number in self.entries else self._all[number - 1] for number in ids]


class Fts5:
    """SQLite's own: text beside it in a table, as an archive would have it."""

    name = "fts5"

    def __init__(self, folder: Path, texts: dict[int, str]) -> None:
        self.path = folder / "fts5.sqlite"
        self.reopen()

    def reopen(self) -> None:
        self.db = sqlite3.connect(self.path)
        self.db.executescript("pragma journal_mode=wal; pragma synchronous=normal; pragma cache_size=-65536;")

    def build(self, entries: Iterable[IndexEntry]) -> None:
        self.db.executescript(
            """create table article(id integer primary key, source text, published int, headline text, body text);
            create table tagged(tag text, id int, primary key(tag, id)) without rowid;
            create virtual table words using fts5(headline, body, content='article', content_rowid='id',
            tokenize='porter unicode61 remove_diacritics 2', prefix='2 3');"""
        )
        with self.db:
            for entry in entries:
                self._add(entry)
        self.db.executescript(
            "create index by_day on article(published, id); create index tags on tagged(id); analyze;"
        )

    def add(self, entry: IndexEntry) -> None:
        with self.db:
            self._add(entry)

    def _add(self, entry: IndexEntry) -> None:
        body = f"{entry.standfirst}\n{entry.text}"
        row = (entry.id, entry.publisher, entry.published, entry.headline, body)
        self.db.execute("insert into article values(?,?,?,?,?)", row)
        self.db.executemany("insert into tagged values(?,?)", [(tag, entry.id) for tag in entry.labels.tags])
        self.db.execute("insert into words(rowid, headline, body) values(?,?,?)", (entry.id, entry.headline, body))

    def _count(self, match: str) -> int:
        return int(self.db.execute("select count(*) from words where words match ?", (match,)).fetchone()[0])

    def run(self, question: Question) -> int | None:
        match = question.for_fts5()
        if match is None:
            return None
        ask = lambda sql, *given: self.db.execute(sql, (match, *given)).fetchall()  # noqa: E731
        if question.kind == "filter":
            sql = """select w.rowid from words w join article a on a.id = w.rowid
                join tagged t on t.id = w.rowid and t.tag = ?2
                where words match ?1 and a.published between ?3 and ?4 order by rank limit 50"""
            return len(ask(sql, question.tag, question.first, question.last))
        if question.kind == "date sort":
            ask(
                "select w.rowid from words w join article a on a.id = w.rowid "
                "where words match ? order by published desc limit 50"
            )
            return self._count(match)
        if question.kind == "facets":
            self.db.executescript("create temp table if not exists hits(id integer primary key); delete from hits;")
            ask("insert into hits select rowid from words where words match ?")
            for sql in (
                "select source, count(*) from article join hits using(id) group by 1",
                "select tag, count(*) from tagged join hits using(id) group by 1",
                "select published / 100, count(*) from article join hits using(id) group by 1",
            ):
                self.db.execute(sql).fetchall()
            return int(self.db.execute("select count(*) from hits").fetchone()[0])
        what = "snippet(words, 1, '<', '>', '…', 32)" if question.kind == "snippets" else "rowid"
        ask(f"select {what} from words where words match ? order by rank limit 50")  # noqa: S608 -- ours
        return self._count(match)


class Tantivy:
    """The fast one, in Rust."""

    name = "tantivy"

    def __init__(self, folder: Path, texts: dict[int, str]) -> None:
        self.texts = texts
        builder = tantivy.SchemaBuilder()
        builder.add_unsigned_field("id", stored=True, indexed=True, fast=True)
        for name in ("headline", "body"):
            builder.add_text_field(name, tokenizer_name="en_stem")
        for name in ("source", "tags"):
            builder.add_text_field(name, tokenizer_name="raw", fast=True, index_option="basic")
        builder.add_integer_field("published", indexed=True, fast=True)
        self.schema = builder.build()
        self.path = folder / "tantivy"
        self.path.mkdir(exist_ok=True)
        self.reopen()

    def reopen(self) -> None:
        self.index = tantivy.Index(self.schema, path=str(self.path))
        self.index.config_reader("manual")
        self.index.reload()
        self.searcher = self.index.searcher()
        self._writer: Any = None

    def build(self, entries: Iterable[IndexEntry]) -> None:
        writer = self.index.writer(heap_size=128_000_000, num_threads=1)
        for entry in entries:
            writer.add_document(self._document(entry))
        writer.commit()
        writer.wait_merging_threads()
        self.reopen()

    def _document(self, entry: IndexEntry) -> tantivy.Document:
        values = {
            "id": entry.id, "headline": entry.headline, "body": f"{entry.standfirst}\n{entry.text}",
            "source": entry.publisher, "tags": list(entry.labels.tags), "published": entry.published,
        }  # fmt: skip
        return tantivy.Document.from_dict(values, self.schema)

    def add(self, entry: IndexEntry) -> None:
        self._writer = self._writer or self.index.writer(heap_size=128_000_000, num_threads=1)
        self._writer.add_document(self._document(entry))
        self._writer.commit()
        self.index.reload()
        self.searcher = self.index.searcher()

    def _query(self, question: Question) -> Any:
        kinds, words = tantivy.Query, question.words
        if question.kind == "prefix":
            return kinds.regex_query(self.schema, "body", f"{words[0]}.*")
        if question.kind == "fuzzy":
            return kinds.fuzzy_term_query(self.schema, "body", words[0], distance=1)
        parsed = self.index.parse_query(question.for_tantivy(), ["headline", "body"])
        if question.kind != "filter":
            return parsed
        must = tantivy.Occur.Must
        tag = kinds.const_score_query(kinds.term_query(self.schema, "tags", question.tag, index_option="basic"), 0.0)
        span = kinds.range_query(self.schema, "published", tantivy.FieldType.Integer, question.first, question.last)
        return kinds.boolean_query([(must, parsed), (must, tag), (must, kinds.const_score_query(span, 0.0))])

    def run(self, question: Question) -> int | None:
        if question.kind in {"spelling", "related", "pattern"}:
            return None
        asked = self._query(question)
        if question.kind == "date sort":
            return int(self.searcher.search(asked, limit=TOP, order_by_field="published").count)
        if question.kind == "facets":
            wanted = {
                "source": {"terms": {"field": "source", "size": 400}},
                "tags": {"terms": {"field": "tags", "size": 500}},
                "months": {"histogram": {"field": "published", "interval": 100}},
            }
            self.searcher.aggregate(asked, wanted)
            return int(self.searcher.search(asked, limit=TOP).count)
        result = self.searcher.search(asked, limit=TOP)
        ids = [self.searcher.doc(address)["id"][0] for _, address in result.hits]
        if question.kind == "snippets":
            maker = tantivy.SnippetGenerator.create(self.searcher, asked, self.schema, "body")
            for number in ids:
                maker.snippet_from_doc(tantivy.Document(body=self.texts[number])).to_html()
        return int(result.count)


class StockWhoosh:
    """Whoosh as it comes: its own codec, analyser, parser and facets. Slow to build: for small archives."""

    name = "whoosh"

    def __init__(self, folder: Path, texts: dict[int, str]) -> None:
        self.texts = texts
        self.path = folder / "whoosh"
        self.path.mkdir(exist_ok=True)
        stems = StemmingAnalyzer()
        self.schema = fields.Schema(
            id=fields.NUMERIC(stored=True, unique=True), headline=fields.TEXT(analyzer=stems),
            body=fields.TEXT(analyzer=stems),
            source=fields.ID(sortable=True), tags=fields.KEYWORD(commas=True, sortable=True),
            published=fields.NUMERIC(sortable=True),
        )  # fmt: skip
        self.searcher: Any = None
        if index.exists_in(str(self.path)):
            self.reopen()

    def reopen(self) -> None:
        self.index = index.open_dir(str(self.path))
        self.searcher = self.index.searcher()
        self.parser = MultifieldParser(["headline", "body"], self.schema)

    def build(self, entries: Iterable[IndexEntry]) -> None:
        writer = index.create_in(str(self.path), self.schema).writer(limitmb=256)
        for entry in entries:
            writer.add_document(**self._document(entry))
        writer.commit()
        self.reopen()

    def _document(self, entry: IndexEntry) -> dict[str, Any]:
        return {
            "id": int(entry.id), "headline": entry.headline, "body": f"{entry.standfirst}\n{entry.text}",
            "source": entry.publisher, "tags": ",".join(entry.labels.tags), "published": entry.published,
        }  # fmt: skip

    def add(self, entry: IndexEntry) -> None:
        with self.index.writer() as writer:
            writer.add_document(**self._document(entry))
        self.searcher = self.index.searcher()

    def run(self, question: Question) -> int | None:
        kind = question.kind
        if kind in {"spelling", "related", "pattern", "snippets"}:
            return None
        if kind == "fuzzy":
            asked: Any = query.FuzzyTerm("body", question.words[0])
        else:
            asked = self.parser.parse(question.for_tantivy() + ("*" if kind == "prefix" else ""))
        more: dict[str, Any] = {}
        if kind == "filter":
            span = query.NumericRange("published", question.first, question.last)
            more["filter"] = query.And([query.Term("tags", question.tag), span])
        if kind == "date sort":
            more |= {"sortedby": "published", "reverse": True}
        if kind == "facets":
            more["groupedby"] = {
                "source": sorting.FieldFacet("source"),
                "tags": sorting.FieldFacet("tags", allow_overlap=True),
            }
        return len(self.searcher.search(asked, limit=TOP, **more))
