"""Whether an index folder was made by this person on this machine.

Whoosh's table of contents is a pickle: opening one that somebody else made runs what they put there. So each person
has a secret, made at random when it is first needed and kept with their other settings, never in an archive; the
table of contents is sealed with it (HMAC-SHA256), and an index whose seal does not fit is not opened but built anew.
A secret inside the archive would travel with it, a list of trusted folders would trust whatever is copied into them,
and a checksum can be computed by anybody. The seal also covers the identity of the archive, so no index is taken for
that of another archive.

Where the secret cannot be kept (a read-only home), it lives as long as the process: the index is built at every start.
"""

from __future__ import annotations

import functools
import hashlib
import hmac
import os
import secrets
from pathlib import Path

import platformdirs

_NAME = "index-secret"
_LENGTH = 32


def index_key(identity: str, folder: Path | None = None) -> bytes:
    """What the indexes of one archive are sealed with.

    Args:
        identity: of the archive.
        folder: where the person's secret lies; the platform's place for application data when left out.
    """
    place = folder or Path(platformdirs.user_data_dir("Cuttings", appauthor=False))
    return hmac.digest(_secret(place), b"cuttings index\0" + identity.encode(), hashlib.sha256)


@functools.cache
def _secret(folder: Path) -> bytes:
    path = folder / _NAME
    known = _read(path)
    if known:
        return known
    fresh = secrets.token_bytes(_LENGTH)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        beside = folder / f"{_NAME}.{os.getpid()}"
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(fresh)
        try:
            os.link(beside, path)  # of two programs that start at once the first wins
        except FileExistsError:
            pass
        except OSError:  # a file system without links
            beside.replace(path)
        beside.unlink(missing_ok=True)
    except OSError:
        return fresh
    return _read(path) or fresh


def _read(path: Path) -> bytes:
    try:
        data = path.read_bytes()
    except OSError:
        return b""
    return data if len(data) == _LENGTH else b""
