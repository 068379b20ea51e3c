"""Every sentence about errors, outcomes and counts, for the window and the command line alike. No Qt.

`translate` has the shape that Qt Linguist's extractor knows, so these sentences are translated with the window's; the
window installs Qt's translator at start (`install`), the command line speaks English. In a source text ``%n`` is a
number and ``(s)`` an English plural ending.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from archive import errors
from archive.model import Concern, Container, Refusal, Refused

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from archive.model import CheckupReport, TagName
    from search.query import Misread
    from ui.operations.importing import ImportReport

Translator: TypeAlias = Callable[[str, str, str, int], str]


def _untranslated(_context: str, text: str, _comment: str, _number: int) -> str:
    return text


_translator: list[Translator] = [_untranslated]


def install(translator: Translator) -> None:
    """Speak another language from now on; the function has the arguments of ``QCoreApplication.translate``."""
    _translator[0] = translator


def translate(context: str, text: str, comment: str = "", number: int = -1) -> str:
    """A sentence in the person's language, with its number filled in."""
    said = _translator[0](context, text, comment, number)
    if number >= 0:
        said = said.replace("%n", str(number)).replace("(s)", "" if number == 1 else "s")
        said = said.replace(str(number), grouped(number)) if number >= 1000 else said  # Qt writes it without a mark
    return said


def grouped(count: int) -> str:
    """A number as the person's language writes it: ``12,345``."""
    return str(count) if count < 1000 else f"{count:,}".replace(",", _sample()[1])


def decimal(amount: float) -> str:
    """A number with one decimal place as the person's language writes it: ``4.2``."""
    return f"{amount:.1f}".replace(".", _sample()[-2])


def _sample() -> str:
    """A number that shows a language's marks: ``1.234,5`` in German."""
    return translate("formats", "1,234.5")


# --- outcomes of an import ---------------------------------------------------------------------------------------


def import_summary(report: ImportReport) -> str:
    """One line about a whole import."""
    count = len(report.accessioned)  # a plain name: lupdate passes over any other expression
    parts = [translate("phrases", "%n article(s) taken in", "", count)]
    if count := len(report.duplicates):
        parts.append(translate("phrases", "%n already here", "", count))
    if count := len(report.refused):
        parts.append(translate("phrases", "%n not taken in", "", count))
    if report.cancelled:
        parts.append(translate("phrases", "cancelled"))
    return listed(parts)


def imported(report: ImportReport) -> str:
    """The same with why something was not taken in, where that is one reason, and what ended it early."""
    why = {refusal(outcome) for outcome in report.refused if outcome.reason is not Refusal.CANCELLED}
    parts = [import_summary(report)] if report.outcomes or report.cancelled else []
    parts += why if len(why) == 1 else ()
    parts += [] if report.fault is None else [error(report.fault)]
    return " — ".join(parts)


def listed(parts: Iterable[str]) -> str:
    """Things one after the other, with the language's own comma."""
    return translate("phrases", ", ").join(parts)


def refusal(outcome: Refused) -> str:
    """Why a file was not taken in, and what can be done."""
    sentence = _refusals()[outcome.reason]
    detail = _details().get(outcome.detail, outcome.detail)
    return f"{sentence} ({detail})" if detail else sentence


def _details() -> Mapping[str, str]:
    """What intake most often says of a file, in the person's language; numbers and rare kinds stay as they are."""
    return {
        "a picture": translate("phrases", "a picture"),
        "a sound recording": translate("phrases", "a sound recording"),
        "a film": translate("phrases", "a film"),
        "a font": translate("phrases", "a font"),
        "a program": translate("phrases", "a program"),
        "a Windows program": translate("phrases", "a Windows program"),
        "an Office document": translate("phrases", "an Office document"),
        "an Office document of the old kind": translate("phrases", "an Office document of the old kind"),
        "a database": translate("phrases", "a database"),
        "binary data": translate("phrases", "binary data"),
        "nothing but blanks": translate("phrases", "nothing but blanks"),
        "an internet shortcut": translate("phrases", "an internet shortcut"),
        "a desktop link": translate("phrases", "a desktop link"),
        "a web location": translate("phrases", "a web location"),
        "a browser's list of bookmarks": "",
        "a ZIP that holds no page": translate("phrases", "a ZIP that holds no page"),
        "a ZIP with a password": translate("phrases", "a ZIP with a password"),
        "a folder": translate("phrases", "a folder"),
    }


def _refusals() -> Mapping[Refusal, str]:
    return {
        Refusal.EMPTY: translate("phrases", "The file is empty. Save the page again."),
        Refusal.TOO_LARGE: translate("phrases", "The file is too large to be an article."),
        Refusal.NO_PERMISSION: translate("phrases", "This file may not be read. Change its permissions and try again."),
        Refusal.VANISHED: translate("phrases", "The file is no longer there."),
        Refusal.UNREADABLE: translate("phrases", "The file could not be read from its disk."),
        Refusal.NOT_A_FILE: translate("phrases", "This is not a file but a device or a pipe."),
        Refusal.SYMLINK: translate("phrases", "This is a link to another place. Drop the file itself."),
        Refusal.STILL_CHANGING: translate("phrases", "The file is still being written. Try again when it is complete."),
        Refusal.NOT_A_PAGE: translate("phrases", "This is not a saved page."),
        Refusal.EMPTY_FOLDER: translate("phrases", "There is no saved page in this folder."),
        Refusal.LINK_ONLY: translate(
            "phrases", "This file holds only a web address, not a page. Open it in a browser and save the page."
        ),
        Refusal.BOOKMARKS: translate("phrases", "This is a list of bookmarks, not a saved page."),
        Refusal.ENCRYPTED: translate("phrases", "The file is protected by a password. Save it without one."),
        Refusal.DAMAGED: translate("phrases", "The file is damaged or incomplete. Save the page again."),
        Refusal.NO_TEXT: translate("phrases", "There is no text in this file."),
        Refusal.BOMB: translate("phrases", "The file unpacks to an absurd size and was left alone."),
        Refusal.TIMED_OUT: translate("phrases", "The page took too long to read and was left alone."),
        Refusal.PARSER_DIED: translate("phrases", "The page could not be read without harm and was left alone."),
        Refusal.NO_SPACE: translate("phrases", "The disk is full. Make room and try again."),
        Refusal.NO_MEMORY: translate(
            "phrases", "There is not enough memory to read this file. Close other programs and try again."
        ),
        Refusal.CANCELLED: translate("phrases", "Cancelled before its turn."),
    }


def concern(what: Concern) -> str:
    """What a person should know about a page that was taken in."""
    return _concerns()[what]


def _concerns() -> Mapping[Concern, str]:
    return {
        Concern.STUB: translate("phrases", "Only the beginning of the article seems to be in this page."),
        Concern.PAYWALL: translate("phrases", "The page shows a paywall; the article may not be complete."),
        Concern.COOKIE_WALL: translate("phrases", "The page shows a consent wall instead of the article."),
        Concern.ERROR_PAGE: translate("phrases", "This looks like an error page."),
        Concern.INDEX_PAGE: translate("phrases", "This looks like a front page or a list, not one article."),
        Concern.GALLERY: translate("phrases", "This looks like a picture gallery."),
        Concern.VIDEO_PAGE: translate("phrases", "This page is mainly a video, which a saved page does not hold."),
        Concern.EMPTY_SHELL: translate("phrases", "The page was saved before its text had loaded."),
        Concern.WHOLE_PAGE: translate("phrases", "No article was found; the text of the whole page was kept."),
        Concern.LOW_CONFIDENCE: translate("phrases", "The text may hold too much or too little of the page."),
        Concern.MISSING_RESOURCES: translate("phrases", "Some pictures or other parts were not saved with the page."),
        Concern.TEXT_LOST: translate("phrases", "The page is built strangely; its whole text was indexed."),
        Concern.ENCODING_GUESSED: translate(
            "phrases", "The page does not say how its letters are encoded. If they look wrong, read it again."
        ),
        Concern.HOSTS_DISAGREE: translate("phrases", "The page names two different sites as its address."),
        Concern.TYPED_TEXT: translate("phrases", "The file holds text that somebody typed into the page."),
        Concern.DERIVED_HEADLINE: translate("phrases", "The headline was made from the first sentence."),
        Concern.FUTURE_DATE: translate("phrases", "The page says it was published in the future."),
        Concern.SCREENED: translate("phrases", "Parts of the page were left out of the reading copy to be safe."),
    }


# --- deeds ---------------------------------------------------------------------------------------------------------


def tagged(count: int, name: TagName) -> str:
    """A tag was put on so many articles."""
    return translate("phrases", "Tagged %n article(s) “{name}”", "", count).format(name=name)


def untagged(count: int, name: TagName) -> str:
    """A tag was taken off so many articles."""
    return translate("phrases", "Took “{name}” off %n article(s)", "", count).format(name=name)


def tag_renamed(old: TagName, new: TagName) -> str:
    """A tag has another name."""
    return translate("phrases", "Renamed “{old}” to “{new}”").format(old=old, new=new)


def tags_merged(old: TagName, new: TagName) -> str:
    """A tag is part of another now."""
    return translate("phrases", "“{old}” is one with “{new}” now").format(old=old, new=new)


def tag_deleted(name: TagName) -> str:
    """A tag is gone."""
    return translate("phrases", "Deleted the tag “{name}”").format(name=name)


def starred(count: int, *, starred: bool) -> str:
    """Stars were given or taken."""
    if starred:
        return translate("phrases", "Starred %n article(s)", "", count)
    return translate("phrases", "Took the star off %n article(s)", "", count)


def marked_read(count: int, *, read: bool) -> str:
    """Articles were marked."""
    if read:
        return translate("phrases", "Marked %n article(s) as read", "", count)
    return translate("phrases", "Marked %n article(s) as unread", "", count)


def removed(count: int) -> str:
    """Articles went to the trash."""
    return translate("phrases", "Moved %n article(s) to the trash", "", count)


def restored(count: int) -> str:
    """Articles came back."""
    return translate("phrases", "Restored %n article(s)", "", count)


def purged(count: int) -> str:
    """Articles are gone for good."""
    return translate("phrases", "Deleted %n article(s) for good", "", count)


def corrected(field: str, *, back: bool) -> str:
    """A field was set by hand, or given back to the extractor."""
    if back:
        return translate("phrases", "{field} is as extracted again").format(field=field_name(field))
    return translate("phrases", "{field} corrected").format(field=field_name(field))


def reread(encoding: str) -> str:
    """An original was decoded again."""
    return translate("phrases", "Read again as {encoding}").format(encoding=encoding)


def words(count: int) -> str:
    """The length of a text."""
    return translate("phrases", "%n word(s)", "", count)


def reextracted(count: int) -> str:
    """What the present extractor found was accepted."""
    return translate("phrases", "%n article(s) read again", "", count)


def annotation_deleted(note: str) -> str:
    """A note, or a highlight without one, is gone."""
    return translate("phrases", "Note deleted") if note else translate("phrases", "Highlight deleted")


def search_saved(name: str) -> str:
    """A query has a name."""
    return translate("phrases", "Saved the search “{name}”").format(name=name)


def search_deleted(name: str) -> str:
    """A saved search is gone."""
    return translate("phrases", "Deleted the search “{name}”").format(name=name)


# --- names ---------------------------------------------------------------------------------------------------------


def field_name(field: str) -> str:
    """What a `Draft` field is called in the window."""
    return {
        "headline": translate("phrases", "Headline"),
        "standfirst": translate("phrases", "Standfirst"),
        "bylines": translate("phrases", "Bylines"),
        "publisher": translate("phrases", "Publisher"),
        "section": translate("phrases", "Section"),
        "keywords": translate("phrases", "Keywords"),
        "published": translate("phrases", "Published"),
        "updated": translate("phrases", "Updated"),
        "canonical_url": translate("phrases", "Address"),
        "language": translate("phrases", "Language"),
        "lead_picture": translate("phrases", "Lead picture"),
        "dateline": translate("phrases", "Dateline"),
        "agencies": translate("phrases", "Agencies"),
        "warnings": translate("phrases", "Warnings"),
        "text": translate("phrases", "Text"),
    }.get(field, field)


def container_name(container: Container) -> str:
    """What a kind of file is called."""
    return {
        Container.HTML: translate("phrases", "web page"),
        Container.HTML_COMPLETE: translate("phrases", "web page with its folder"),
        Container.TEXT: translate("phrases", "plain text"),
        Container.MAIL: translate("phrases", "e-mail"),
        Container.SELECTION: translate("phrases", "selection"),
        Container.SINGLEFILE: "SingleFile",
        Container.SINGLEFILE_ZIP: "SingleFile ZIP",
        Container.SAVE_PAGE_WE: "Save Page WE",
        Container.MAOXIAN: "MaoXian",
        Container.WEBSCRAPBOOK: "WebScrapBook",
        Container.WEBARCHIVE: "Safari web archive",
        Container.MARKDOWN: "Markdown",
    }.get(container, container.value.upper() if len(container.value) <= 5 else container.value)


def source_name(source: str) -> str:
    """Where a value came from, in words; a source without words of its own is told by its family, then by its name."""
    known = _sources()
    family = next((known[name] for name in known if source.startswith(f"{name}-")), None)
    return known.get(source) or family or source.replace("-", " ")


def _sources() -> Mapping[str, str]:
    heading = translate("phrases", "the page's main heading")
    title = translate("phrases", "the page's title")
    sharing = translate("phrases", "the page's data for sharing (OpenGraph)")
    saver = translate("phrases", "the program that saved the page")
    system = translate("phrases", "what the system noted when it was saved")
    return {
        "hand": translate("phrases", "set by hand"),
        "json-ld": translate("phrases", "the page's data for search engines (JSON-LD)"),
        "og": sharing,
        "twitter": sharing,
        "meta": translate("phrases", "the page's meta tags"),
        "microdata": translate("phrases", "the page's microdata"),
        "time": translate("phrases", "a date in the page"),
        "printed": translate("phrases", "a date printed in the page"),
        "guess": translate("phrases", "a guess from the whole page"),
        "byline": translate("phrases", "the line printed under the headline"),
        "url": translate("phrases", "the address"),
        "host": translate("phrases", "the address"),
        "h1": heading,
        "heading": heading,
        "title": title,
        "cut": title,
        "text": translate("phrases", "the text itself"),
        "attribute": translate("phrases", "what the page says of itself"),
        "declaration": translate("phrases", "what the page says of itself"),
        "link": translate("phrases", "a link in the page"),
        "own-links": translate("phrases", "the page's links to itself"),
        "canonical": translate("phrases", "the page's canonical link"),
        "first-sentence": translate("phrases", "the first sentence"),
        "front-matter": translate("phrases", "the clipper's notes at the head of the file"),
        "text-line": translate("phrases", "the first lines of the file"),
        "body": translate("phrases", "the first picture of the article"),
        "container": saver,
        "saved-from": saver,
        "singlefile": saver,
        "mhtml": saver,
        "warc": saver,
        "wacz": saver,
        "webarchive": saver,
        "maff": saver,
        "wayback": translate("phrases", "the Wayback Machine"),
        "archive-today": translate("phrases", "archive.today"),
        "zone-identifier": system,
        "where-froms": system,
        "quarantine": system,
        "xdg": system,
        "browser-link": translate("phrases", "the browser it was dragged from"),
        "drop": translate("phrases", "when it was dropped"),
        "clipboard": translate("phrases", "when it was pasted"),
        "pdf": translate("phrases", "the PDF's own record"),
        "opf": translate("phrases", "the book's own record"),
        "epub": translate("phrases", "the book's own record"),
        "file-name": translate("phrases", "the file's name"),
        "file-time": translate("phrases", "the file's own time"),
        "bom": translate("phrases", "the mark at the file's start"),
        "first-line": translate("phrases", "the first line"),
        "guessed": translate("phrases", "a guess from its letters"),
        "detected": translate("phrases", "a guess from its letters"),
    }


def field_changed(field: str, before: str, after: str) -> str:
    """A field is another one in a later version."""
    if not before:
        return translate("phrases", "{field}: “{after}” is new").format(field=field_name(field), after=after)
    if not after:
        return translate("phrases", "{field}: “{before}” is gone").format(field=field_name(field), before=before)
    return translate("phrases", "{field}: “{before}” became “{after}”").format(
        field=field_name(field), before=before, after=after
    )


def paragraphs_added(count: int) -> str:
    """A later version has paragraphs that the earlier one has not."""
    return translate("phrases", "%n paragraph(s) new or changed", "", count)


def paragraphs_gone(count: int) -> str:
    """A later version lacks paragraphs of the earlier one."""
    return translate("phrases", "%n paragraph(s) gone or changed", "", count)


# --- the archive on its disk ----------------------------------------------------------------------------------------


def repaired(copy_of: dt.date | None, count: int, recovered: int) -> str:
    """The catalogue was broken, and what was done."""
    if copy_of is None:
        said = translate("phrases", "The catalogue was damaged and there was no copy.")
    else:
        said = translate(
            "phrases", "The catalogue was damaged; the copy of {day} with %n article(s) took its place.", "", count
        )
        said = said.format(day=copy_of.isoformat())
        said += " " + translate("phrases", "Tags, notes and corrections made since then are lost.")
    return said + " " + translate("phrases", "%n article(s) came back from the originals.", "", recovered)


def read_from_copy(copy_of: dt.date, count: int) -> str:
    """The catalogue is broken, and cannot be put right where it lies."""
    said = translate(
        "phrases",
        "The catalogue is damaged and its disk cannot be written: the copy of {day} with %n article(s) is shown.",
        "",
        count,
    )
    return said.format(day=copy_of.isoformat())


def checkup_verdict(report: CheckupReport) -> str:
    """A checkup in one sentence."""
    count = report.originals  # a plain name: lupdate passes over any other expression
    if report.sound:
        return translate("phrases", "%n original(s) checked; all are as they were given.", "", count)
    return translate("phrases", "Something in the archive is not what it was. Restore a backup.")


def checkup(report: CheckupReport) -> list[str]:
    """A checkup's findings, a line each; digests and complaints are given in full, for whoever helps."""
    count = report.originals
    lines = [translate("phrases", "%n original(s) read", "", count)]
    count = report.articles
    lines.append(translate("phrases", "%n article(s) in the catalogue", "", count))
    count = len(report.damaged)
    lines += [translate("phrases", "%n original(s) damaged", "", count), *(f"    {one}" for one in report.damaged)]
    count = len(report.missing)
    lines += [translate("phrases", "%n original(s) missing", "", count), *(f"    {one}" for one in report.missing)]
    count = len(report.orphans)
    lines.append(translate("phrases", "%n left over, which does no harm", "", count))
    count = len(report.catalogue)
    lines.append(translate("phrases", "%n complaint(s) about the catalogue", "", count))
    lines += [f"    {complaint.translate(_ONE_LINE)}" for complaint in report.catalogue]
    if report.index_whole is False:
        lines.append(translate("phrases", "The index was damaged or missing; it is made again by itself."))
    elif report.index_revision is not None and report.index_revision != report.revision:
        lines.append(translate("phrases", "The index is behind the catalogue; it catches up by itself."))
    elif report.index_whole:
        lines.append(translate("phrases", "The index agrees with the catalogue."))
    return lines


_ONE_LINE = dict.fromkeys(range(32), " ")


def on_medium(kind: str) -> str:
    """The archive lies on a disk that needs care."""
    if kind == "network":
        return translate("phrases", "The archive lies on a network drive: let only one computer open it at a time.")
    return translate("phrases", "The archive lies on a USB stick or card: eject it before you pull it out.")


def in_sync_folder(service: str) -> str:
    """The archive lies in a folder that is copied between machines."""
    return translate(
        "phrases", "The archive lies in a {service} folder: close Cuttings here before you open it elsewhere."
    ).format(service=service)


def conflict(name: str) -> str:
    """A second catalogue lies beside the first."""
    return translate(
        "phrases", "Two computers wrote at once: “{name}” is the other one's catalogue. Merge it under Archive."
    ).format(name=name)


# --- searching -----------------------------------------------------------------------------------------------------


def misread(part: Misread) -> str:
    """What of a query was not understood."""
    sentence = {
        "unknown-field": translate("phrases", "“{text}” is not a field; it was looked for as a word."),
        "bad-date": translate("phrases", "“{text}” is not a date. Write 2021, 2021-10, 2021-10-05 or 2weeks."),
        "bad-number": translate("phrases", "“{text}” is not a number."),
        "bad-value": translate("phrases", "“{text}” cannot be looked for that way."),
        "unclosed-quote": translate("phrases", "A quotation mark is missing; the rest was taken as the phrase."),
        "unclosed-parenthesis": translate("phrases", "A parenthesis is missing."),
        "nothing-to-exclude-from": translate("phrases", "Only exclusions: everything else is shown."),
        "too-long": translate("phrases", "The question was cut; it is too long."),
    }.get(part.reason, translate("phrases", "“{text}” was not understood."))
    return sentence.format(text=part.text)


def indexing(*, possible: bool) -> str:
    """The full-text index is lacking, and under way or, in an archive that cannot be written, not."""
    if not possible:
        return translate("phrases", "The full-text index is not of this computer; searching finds nothing here.")
    return translate("phrases", "The full-text index is being made anew. Until it is there, searching finds little.")


def found(count: int) -> str:
    """How many articles answer."""
    return translate("phrases", "%n article(s)", "", count)


def language_names() -> dict[str, str]:
    """What languages are called, by code; those not here are shown by their code."""
    return {
        "ar": translate("languages", "Arabic"),
        "de": translate("languages", "German"),
        "el": translate("languages", "Greek"),
        "en": translate("languages", "English"),
        "es": translate("languages", "Spanish"),
        "fa": translate("languages", "Persian"),
        "fr": translate("languages", "French"),
        "he": translate("languages", "Hebrew"),
        "hi": translate("languages", "Hindi"),
        "it": translate("languages", "Italian"),
        "ja": translate("languages", "Japanese"),
        "ko": translate("languages", "Korean"),
        "nl": translate("languages", "Dutch"),
        "pl": translate("languages", "Polish"),
        "pt": translate("languages", "Portuguese"),
        "ru": translate("languages", "Russian"),
        "tr": translate("languages", "Turkish"),
        "uk": translate("languages", "Ukrainian"),
        "ur": translate("languages", "Urdu"),
        "zh": translate("languages", "Chinese"),
    }


# --- errors --------------------------------------------------------------------------------------------------------


def error(fault: BaseException) -> str:
    """A sentence for anything that can go wrong; never a traceback."""
    if isinstance(fault, OSError) and fault.errno in {errno.ENOSPC, errno.EDQUOT}:
        fault = errors.NoSpaceError(str(fault))
    for kind, sentence in (
        (errors.NoSpaceError, translate("phrases", "The disk is full. Make room; everything taken in so far is safe.")),
        (
            errors.ReadOnlyError,
            translate("phrases", "The archive cannot be written here. It is open for reading only."),
        ),
        (errors.ArchiveLockedError, translate("phrases", "Another program is using this archive.")),
        (
            errors.ArchiveGoneError,
            translate("phrases", "The archive's folder cannot be reached. Is its disk plugged in?"),
        ),
        (errors.EnvironmentFaultError, translate("phrases", "The archive's disk does not answer as it should.")),
        (
            errors.ArchiveTooNewError,
            translate("phrases", "This archive was made by a newer Cuttings. Update the program."),
        ),
        (errors.NotAnArchiveError, translate("phrases", "This folder holds other files. Choose an empty one.")),
        (
            errors.ArchiveDamagedError,
            translate("phrases", "The archive is damaged. Run a checkup, or restore a backup."),
        ),
        (errors.NoSuchArticleError, translate("phrases", "This article is no longer in the archive.")),
        (errors.WorkerDiedError, translate("phrases", "The page could not be read without harm.")),
        (MemoryError, translate("phrases", "There is not enough memory for this.")),
        (OSError, translate("phrases", "The system refused: {reason}")),
    ):
        if isinstance(fault, kind):
            return sentence.format(reason=getattr(fault, "strerror", None) or fault)
    if isinstance(fault, errors.RefusedError):
        return refusal(Refused(path="", reason=fault.reason, detail=fault.detail))
    return translate("phrases", "Something went wrong inside Cuttings. It was written to the crash log.")
