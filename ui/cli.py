"""The command line: another face on the same operations, and a contract that scripts rely on. No Qt.

Every verb takes ``--archive DIR``, before or after it, and ``--json`` (one JSON object a line). Exit codes: 0 done;
1 some files refused; 2 usage; 3 the archive cannot be used; 141 whoever read the answer went away, as ``head`` does.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from archive.errors import CuttingsError, NoSuchArticleError
from archive.intake.labels import codec_of
from archive.model import ArticleId, ImportOutcome, Refused, TagName, tag_name
from ui import cli_output, formats, phrases
from ui.operations import caring, editing, exporting, importing, listing, reading, removing, searching, tagging
from ui.places import default_archive
from ui.session import Session
from ui.settings import Settings
from ui.verbs import VERBS
from ui.version import program_version

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

DONE, SOME_REFUSED, USAGE, NO_ARCHIVE, UNHEARD = 0, 1, 2, 3, 141


def main(arguments: Sequence[str]) -> int:
    """Run one verb and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        return int(_RUN[options.verb](options))
    except NoSuchArticleError as fault:
        return _complain(fault, SOME_REFUSED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what Python still holds goes nowhere
        return UNHEARD
    except (CuttingsError, OSError) as fault:
        return _complain(fault, NO_ARCHIVE)
    except KeyboardInterrupt:
        return 130


def _complain(fault: Exception, code: int) -> int:
    detail = formats.plain(str(fault))
    sys.stderr.write(f"cuttings: {phrases.error(fault)}" + (f" [{detail}]" if detail else "") + "\n")
    return code


def _session(options: argparse.Namespace, *, create: bool = False) -> Session:
    """Open the archive, with its index caught up."""
    folder = options.archive or Path(Settings.load().archive or default_archive())
    session = Session.open(folder, create=create)
    for notice in caring.notices(session):
        sys.stderr.write(f"cuttings: {notice}\n")
    try:
        session.catch_up()
    except BaseException:
        session.close()
        raise
    return session


def _say(options: argparse.Namespace, value: Any, text: str) -> None:  # noqa: ANN401 -- whatever JSON takes
    """Print one answer: JSON for scripts, words for people."""
    print(json.dumps(value, ensure_ascii=False) if options.json else text, flush=True)


# --- verbs ---------------------------------------------------------------------------------------------------------


def _import(options: argparse.Namespace) -> int:
    tags = _tags(options.tag)
    with closing(_session(options, create=True)) as session:
        refused = 0

        def tell(outcome: ImportOutcome) -> None:
            nonlocal refused
            refused += isinstance(outcome, Refused)
            _say(options, cli_output.outcome_json(outcome), cli_output.outcome_line(outcome))

        report, deed = importing.import_files(session, options.path, tags=tags, told=tell)
        if not options.json:
            print(deed.said or phrases.import_summary(report))
        return SOME_REFUSED if refused else DONE


def _extract(options: argparse.Namespace) -> int:
    try:
        found = importing.extract_file(options.path)
    except CuttingsError as fault:
        return _complain(fault, SOME_REFUSED)
    for capture, draft in found:
        value = cli_output.draft_json(capture, draft)
        _say(options, value, json.dumps(value, ensure_ascii=False, indent=1))
    return DONE


def _search(options: argparse.Namespace) -> int:
    with closing(_session(options)) as session:
        answer = searching.first_hits(
            session, options.query, limit=options.limit, sort=options.sort, facets=options.facets
        )
        if options.explain and not options.json:
            print(searching.explain(answer.results.query))
        _say(options, cli_output.answer_json(answer), cli_output.answer_lines(answer))
    return DONE


def _batch(options: argparse.Namespace) -> int:
    text = sys.stdin.read() if options.file == Path("-") else options.file.read_text(encoding="utf-8-sig")
    with closing(_session(options)) as session:
        lines = searching.batch(session, text)
        if options.csv:
            sys.stdout.write(searching.batch_csv(lines).replace("\r\n", "\n"))
            return DONE
        for line in lines:
            _say(
                options,
                {"query": line.query, "total": line.total, "ids": list(line.ids)},
                f"{line.total}\t{line.query}",
            )
    return DONE


def _show(options: argparse.Namespace) -> int:
    with closing(_session(options)) as session:
        article = reading.article(session, options.id)
        if options.form == "original":
            sys.stdout.buffer.write(reading.original_file(session, options.id))
            sys.stdout.buffer.flush()
            return DONE
        value = cli_output.article_json(article)
        if options.form == "json" or options.json:
            print(json.dumps(value, ensure_ascii=False, indent=None if options.json else 1))
        else:
            print(exporting.article_as(session, article, options.form))
    return DONE


def _tag(options: argparse.Namespace) -> int:
    with closing(_session(options)) as session:
        match options.action:
            case "list":
                for tag in tagging.all_tags(session):
                    _say(options, {"name": tag.name, "count": tag.count}, f"{tag.count:>6}  {tag.name}")
                return DONE
            case "rename":
                old, new = _tags([options.old, options.new])
                deed = tagging.rename_tag(session, old, new)
            case "add":
                deed = tagging.add_tag(session, options.id, *_tags([options.name]))
            case _:
                deed = tagging.remove_tag(session, options.id, *_tags([options.name]))
        _say(options, {"changed": list(deed.changes.edited)}, deed.said or "nothing changed")
    return DONE


def _remove(options: argparse.Namespace) -> int:
    with closing(_session(options)) as session:
        deed = removing.remove(session, options.id)
        _say(options, {"removed": list(deed.changes.removed)}, deed.said or "nothing changed")
    return DONE


def _restore_article(options: argparse.Namespace) -> int:
    with closing(_session(options)) as session:
        deed = removing.restore(session, options.id)
        _say(options, {"restored": list(deed.changes.added)}, deed.said or "nothing changed")
    return DONE


def _reextract(options: argparse.Namespace) -> int:
    with closing(_session(options)) as session:
        for number in options.id if options.encoding else ():
            deed = editing.reread(session, number, options.encoding)
            _say(options, {"id": number, "encoding": options.encoding}, deed.said)
        if options.encoding:
            return DONE
        ids = options.id or [ArticleId(number) for number in listing.shelf_ids(session)]
        for number in ids:
            found = editing.reextract(session, number)
            accepted = options.accept and bool(found.changed)
            if accepted:
                editing.accept(session, [found])
            told = cli_output.reextraction_json(found, accepted=accepted)
            _say(options, told, cli_output.reextraction_line(found))
    return DONE


def _export(options: argparse.Namespace) -> int:
    with closing(_session(options)) as session:
        count = exporting.export(session, options.folder, form=options.form, query=options.query)
        _say(options, {"exported": count, "folder": str(options.folder)}, f"{count} exported to {options.folder}")
    return DONE


def _backup(options: argparse.Namespace) -> int:
    with closing(_session(options)) as session:
        size = caring.backup(session, options.file)
        _say(options, {"file": str(options.file), "size": size}, f"{options.file}: {formats.size(size)}")
    return DONE


def _restore(options: argparse.Namespace) -> int:
    count = caring.restore_backup(options.file, options.folder)
    _say(options, {"folder": str(options.folder), "articles": count}, f"{count} articles in {options.folder}")
    return DONE


def _merge(options: argparse.Namespace) -> int:
    with closing(_session(options)) as session:
        deed = caring.merge(session, options.other)
        _say(options, {"added": list(deed.changes.added)}, f"{len(deed.changes.added)} articles taken in")
    return DONE


def _checkup(options: argparse.Namespace) -> int:
    with closing(_session(options)) as session:
        report = caring.checkup(session)
        value = dataclasses.asdict(report) | {"sound": report.sound}
        _say(options, value, cli_output.checkup_lines(report, caring.harmed(session, report)))
        return DONE if report.sound else SOME_REFUSED


def _reindex(options: argparse.Namespace) -> int:
    with closing(_session(options)) as session:
        revision = caring.reindex(session)
        _say(options, {"revision": revision}, f"index made anew at revision {revision}")
    return DONE


def _stats(options: argparse.Namespace) -> int:
    with closing(_session(options)) as session:
        stats = caring.stats(session)
        _say(options, dataclasses.asdict(stats), cli_output.stats_lines(stats))
    return DONE


_RUN: dict[str, Callable[[argparse.Namespace], int]] = {
    "import": _import,
    "extract": _extract,
    "search": _search,
    "batch": _batch,
    "show": _show,
    "tag": _tag,
    "remove": _remove,
    "restore-article": _restore_article,
    "reextract": _reextract,
    "export": _export,
    "backup": _backup,
    "restore": _restore,
    "merge": _merge,
    "checkup": _checkup,
    "reindex": _reindex,
    "stats": _stats,
}


# --- arguments -----------------------------------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cuttings", description="An offline news archive. Without a verb the window opens."
    )
    parser.add_argument("--version", action="version", version=f"cuttings {program_version()}")
    parser.add_argument("--archive", type=Path, metavar="DIR", help="the archive's folder")
    parser.set_defaults(json=False)
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    common = argparse.ArgumentParser(add_help=False)
    # Suppressed: a verb's own default would wipe out what was said before the verb.
    common.add_argument("--archive", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="the archive's folder")
    common.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="one JSON object a line")
    made = {name: verbs.add_parser(name, help=text, description=text, parents=[common]) for name, text in VERBS.items()}
    made["import"].add_argument("path", nargs="+", type=Path)
    made["import"].add_argument("--tag", action="append", default=[], metavar="T")
    made["extract"].add_argument("path", type=Path)
    _search_arguments(made["search"])
    made["batch"].add_argument("file", type=Path, help="a text or CSV file, - for standard input")
    made["batch"].add_argument("--csv", action="store_true", help="the table as CSV: query, articles, their numbers")
    made["show"].add_argument("id", type=_article)
    made["show"].add_argument("--form", choices=("json", "text", "markdown", "html", "original"), default="text")
    _tag_arguments(made["tag"], common)
    made["remove"].add_argument("id", nargs="+", type=_article)
    made["restore-article"].add_argument("id", nargs="+", type=_article)
    made["reextract"].add_argument("id", nargs="*", type=_article)
    made["reextract"].add_argument("--accept", action="store_true", help="keep what the present extractor finds")
    made["reextract"].add_argument("--encoding", type=_encoding, help="read the originals again in this one")
    made["export"].add_argument("folder", type=Path, metavar="DIR")
    made["export"].add_argument("--form", choices=exporting.FORMS, required=True)
    made["export"].add_argument("--query", default="", metavar="Q")
    made["backup"].add_argument("file", type=Path)
    made["restore"].add_argument("file", type=Path)
    made["restore"].add_argument("folder", type=Path, metavar="DIR")
    made["merge"].add_argument("other", type=Path)
    return parser


def _search_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query")
    parser.add_argument("--limit", type=int, default=20, metavar="N")
    parser.add_argument("--sort", choices=("relevance", "published", "accessioned"), default="relevance")
    parser.add_argument("--facets", action="store_true")
    parser.add_argument("--explain", action="store_true", help="say how the query was read")


def _tag_arguments(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True)
    for action in ("add", "remove"):
        one = actions.add_parser(action, parents=[common])
        one.add_argument("id", nargs="+", type=_article)
        one.add_argument("name")
    rename = actions.add_parser("rename", parents=[common])
    rename.add_argument("old")
    rename.add_argument("new")
    actions.add_parser("list", parents=[common])


def _encoding(text: str) -> str:
    if codec_of(text) is None:
        raise argparse.ArgumentTypeError(f"no encoding is called {text}")
    return text


def _article(text: str) -> ArticleId:
    return ArticleId(int(text))


def _tags(names: Sequence[str]) -> list[TagName]:
    tags = [tag_name(name) for name in names]
    if None in tags:
        sys.stderr.write("cuttings: a tag needs at least one letter or digit\n")
        sys.exit(USAGE)
    return [tag for tag in tags if tag is not None]
