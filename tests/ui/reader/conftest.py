"""A small archive for the reading pane: an article with everything in it, and its page."""

from __future__ import annotations

import dataclasses
import hashlib
import os

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from archive.extract.plain_text import plain_text
from archive.model import Moment, Provenance, Resource, Sourced, Url
from conftest import capture_of, draft_of
from ui.reader.fences import FLAGS, REQUIRED

os.environ[FLAGS] = " ".join(REQUIRED)
if hasattr(os, "geteuid") and os.geteuid() == 0:  # Chromium will not run its sandbox as root
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"

BODY = """
<p>The council met on <a href="https://paper.example/monday">Monday</a> to hear about the missing port fees.</p>
<figure><img src="archive:{digest}" alt="A quay"><figcaption>The quay in May. Photograph: staff</figcaption></figure>
<h2>What the audit says</h2>
<ul><li>Fees of <strong>€4.2m</strong> were billed</li><li>and never collected<ul><li>since 2019</li></ul></li></ul>
<blockquote><p>Nobody looked, 🎉 nobody asked.</p><p>Nobody was told.</p></blockquote>
<table><caption>Fees by year</caption><thead><tr><th>Year</th><th>Billed</th></tr></thead>
<tbody><tr><td>2019</td><td>1.1</td></tr><tr><td rowspan="2">2020</td><td>1.4</td></tr>
<tr><td>1.7</td></tr></tbody></table>
<pre>port fee  = 12
  total   = 4</pre>
<p>قالت وزارة النقل إنها لم تعلم. The ministry of port fees said so.</p>
<p>The mayor did not answer questions about the port fees.</p>
"""
PAGE = """<html><head><title>Audit</title><base href="https://evil.example/">
<link rel="preconnect" href="https://fonts.example"><link rel="stylesheet" href="page_files/style.css">
<script src="https://ads.example/a.js"></script></head><body onload="document.title='ran'">
<div class="cookie-banner" style="background:url(https://pixel.example/p.gif)">We value your privacy</div>
<h1>Harbour audit</h1><img src="page_files/quay.jpg"><a href="/next" target="_blank">next</a>
<script>document.title = "ran"</script></body></html>"""


def jpeg(width=900, height=500):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(90, 120, 160))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG")
    return bytes(buffer.data().data())


@pytest.fixture
def session(bare_session):
    return bare_session


@pytest.fixture
def put_page(library, taker, session):
    """Take in a page with its reading copy; gives the article's number."""

    def put_in(
        body=BODY, page=PAGE, *, headline="Harbour audit finds €4.2m in port fees", language="en", pictures=True
    ):
        quay = jpeg()
        digest = hashlib.sha256(quay).hexdigest()
        resources = (
            Resource(references=("page_files/quay.jpg",), media_type="image/jpeg", data=quay),
            Resource(references=("page_files/style.css",), media_type="text/css", data=b"h1 { color: navy }"),
        )
        body = body.replace("{digest}", digest)
        data = (page + headline).encode()
        capture = capture_of(
            page,
            resources=resources if pictures else (),
            missing=("page_files/gone.png",),
            provenance=Provenance(
                target_url=(Sourced(value=Url("https://paper.example/2023/audit.html"), source="comment"),),
                captured_at=(Sourced(value=Moment.parse("2023-07-04T10:15+02:00"), source="file-time"),),
                file_name="audit.html",
            ),
        )
        draft = draft_of(
            plain_text(body),
            headline=headline,
            standfirst="A report names no names.",
            bylines=("Ana Sørensen", "ليلى حداد"),
            publisher="Example Courier",
            section="Harbour",
            published=Moment.parse("2023-07-02"),
            language=language,
        )
        taker.answers[data] = ((capture, dataclasses.replace(draft, body_html=body)),)
        from archive.intake.source import MemorySource

        [(outcome, _changes)] = library.import_source(MemorySource(name="audit.html", data=data))
        session.catch_up()
        return outcome.id

    return put_in


@pytest.fixture
def quay():
    return jpeg()
