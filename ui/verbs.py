"""The command line's verbs, in a module so light that the window's start does not feel it."""

from __future__ import annotations

VERBS = {
    "import": "take files and folders in",
    "extract": "show what would be taken from a file, storing nothing",
    "search": "find articles",
    "batch": "ask many questions at once, from a file with one a line",
    "show": "show an article",
    "tag": "put tags on, take them off, rename and list them",
    "remove": "move articles to the trash",
    "restore-article": "bring articles back from the trash",
    "reextract": "run the present extractor over the originals again",
    "export": "write articles out in other forms",
    "backup": "write the whole archive into one file",
    "restore": "unpack a backup into a new folder",
    "merge": "take in every article of another archive",
    "checkup": "read every original and compare its digest",
    "reindex": "make the index anew",
    "stats": "the archive in numbers",
}
"""Each verb with its help."""
