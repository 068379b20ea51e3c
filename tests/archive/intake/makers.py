"""Files as every browser and saver writes them, made from what their formats document: one for each way to save."""

# ruff: noqa: E501 -- formats are written here as they lie in the files

from __future__ import annotations

import gzip
import io
import json
import plistlib
import zipfile
import zlib
from base64 import b64encode

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c020000000b4944415478da6364600000000600023081d02f"
    "0000000049454e44ae426082"
)
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00" + bytes(64) + b"\xff\xd9"
URL = "https://www.example-courier.test/2024/05/17/harbour--audit"
TEXT = "The audit of the harbour authority found that port fees billed between 2019 and 2022 were never collected. " * 4
HEADLINE = "Harbour audit finds a hole"


def article(
    *,
    head: str = "",
    body: str = "",
    before: str = "",
    charset: str = "utf-8",
    text: str = TEXT,
    language: str = "en",
    root: str = "",
) -> str:
    """An ordinary article page."""
    meta = f'<meta charset="{charset}">' if charset else ""
    return (
        f'<!DOCTYPE html>\n{before}<html lang="{language}"{root}><head>{meta}<title>{HEADLINE}</title>{head}</head>'
        f"<body><article><h1>{HEADLINE}</h1><p>{text}</p>{body}</article></body></html>"
    )


def data_uri(data: bytes, kind: str = "image/png") -> str:
    return f"data:{kind};base64,{b64encode(data).decode()}"


def chromium(url: str = URL, *, folder: str = "page_files", length: int | None = None, body: str = "") -> bytes:
    """ "Webpage, Complete" of Chromium: the comment counts the escaped address and never holds two hyphens."""
    escaped = url.replace("--", "-%2D")
    comment = f"<!-- saved from url=({len(escaped) if length is None else length:04d}){escaped} -->\n"
    picture = f'<img src="./{folder}/lead.jpg" srcset="img/small.png 600w, img/lead.jpg 1200w">'
    return article(before=comment, head='<base href=".">', body=picture + body).encode()


def firefox(folder: str, *, base: str = URL, body: str = "") -> bytes:
    """ "Web Page, complete" of Firefox: no record but the ``<base>`` turned into a comment."""
    note = f'<!-- base href="{base}" -->' if base else ""
    return (
        f'<html lang="de"><head>\n<meta http-equiv="content-type" content="text/html; charset=UTF-8">{note}'
        f"<title>{HEADLINE}</title></head><body><p>{TEXT}</p>"
        f'<img src="{folder}/lead.jpg" srcset="{folder}/small.png 600w">{body}</body></html>'
    ).encode()


def singlefile(
    *,
    legacy: bool = False,
    date: str | None = "Thu Mar 10 2022 19:12:36 GMT-0800 (Pacific Standard Time)",
    header: bool = True,
    info: str = "",
    url: str = URL,
    body: str = "",
) -> bytes:
    """A page in SingleFile's documented layout: its header is the first child of the root."""
    first = " Archive processed by SingleFile" if legacy else " Page saved with SingleFile"
    lines = [f"<!--\n{first} ", f" url: {url} "]
    lines += [f" saved date: {date}"] if date else []
    lines += [f" info: {info}"] if info else []
    comment = "\n".join(lines) + "\n-->" if header else ""
    picture = f'<img src="{data_uri(PNG)}" srcset="" alt="lead">'
    return (
        f"<!DOCTYPE html> <html lang=en>{comment}<meta charset=utf-8><title>{HEADLINE}</title>"
        f"<link rel=canonical href={url}><style>.hero{{background:url({data_uri(JPEG, 'image/jpeg')})}}</style>"
        f"<body><p>{TEXT}</p>{picture}{body}"
    ).encode()


def zip_of(files: dict[str, bytes | str], *, comments: dict[str, str] | None = None) -> bytes:
    """A ZIP of some files, with comments of entries where given."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, (2024, 5, 17, 12, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.comment = (comments or {}).get(name, "").encode()
            archive.writestr(info, data)
    return out.getvalue()


def self_extracting(*, charset: str = "utf-8", tail: int = 0, manifest: bool = True, url: str = URL) -> bytes:
    """A self-extracting page: HTML, a ZIP in a comment, HTML again."""
    page = f'<!DOCTYPE html><meta charset=utf-8><title>{HEADLINE}</title><p>{TEXT}</p><img src="images/0.png">'
    record = {
        "originalUrl": url,
        "title": HEADLINE,
        "archiveTime": "2024-05-17T10:11:12.000Z",
        "indexFilename": "index.html",
    }
    files: dict[str, bytes | str] = {"index.html": page, "images/0.png": PNG}
    if manifest:
        files["manifest.json"] = json.dumps({**record, "resources": {"images/0.png": "https://cdn.test/a.png"}})
    packed = zip_of(files, comments={"index.html": url, "images/0.png": "https://cdn.test/a.png"})
    head = f"<!doctype html><html data-sfz><meta charset={charset}><body><script>/* unpacker */</script><!--".encode()
    return head + packed + b"--></body>" + b"<main hidden>" + b"x" * tail + b"</main></html>"


def locked_zip() -> bytes:
    """A ZIP whose entry says that it needs a password."""
    data = bytearray(zip_of({"index.html": "<html>x"}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    return bytes(data)


def save_page_we() -> bytes:
    """Save Page WE: metas, the zone's name in the language of the system."""
    head = (
        f'<meta name="savepage-url" content="{URL}"><meta name="savepage-title" content="x">'
        '<meta name="savepage-date" content="Wed Jan 03 2024 10:20:30 GMT+0800 (台北標準時間)">'
        '<meta name="savepage-version" content="28.11">'
    )
    return article(head=head, body=f'<img src="{data_uri(PNG)}">').encode()


def monolith(origin: str = URL) -> bytes:
    comment = f"<!-- Saved from {origin} at 2024-02-03T04:05:06Z using monolith v2.8.1 -->"
    return (comment + article(body=f'<img src="{data_uri(PNG)}">')).encode()


def maoxian() -> bytes:
    return article(before=f"<!-- OriginalSrc: {URL} -->", body='<img src="index_files/a.png">').encode()


def scrapbook(*, source: str = URL) -> str:
    root = f' data-scrapbook-source="{source}" data-scrapbook-create="20240203040506789"'
    return article(root=root, body='<img src="a.png">')


def maff(pages: int = 3) -> bytes:
    files: dict[str, bytes | str] = {}
    for number in range(pages):
        folder = f"17000000{number}"
        files[f"{folder}/index.html"] = article(
            charset="", text=f"Café number {number}. {TEXT}", body='<img src="index_files/a.png">'
        )
        files[f"{folder}/index_files/a.png"] = PNG
        files[f"{folder}/index.rdf"] = (
            '<?xml version="1.0"?><RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#" xmlns:RDF="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
            f'<RDF:Description RDF:about="urn:root"><MAF:originalurl RDF:resource="{URL}/{number}"/>'
            f'<MAF:title RDF:resource="Page {number}"/><MAF:archivetime RDF:resource="Sat, 27 Feb 2010 14:12:0{number} +0100"/>'
            '<MAF:indexfilename RDF:resource="index.html"/><MAF:charset RDF:resource="UTF-8"/></RDF:Description></RDF:RDF>'
        )
    return zip_of(files)


def mhtml(
    *,
    date: str = "Fri, 18 Jul 2025 14:21:01 -0000",
    subject: str = "=?utf-8?Q?Caf=C3=A9=20?= =?utf-8?Q?news?=",
    sender: str = "<Saved by Blink>",
    extra: str = "",
    location: str = URL,
    page: bytes | None = None,
    kind: str = "text/html",
) -> bytes:
    """A page as one MIME message; the HTML's charset is left out, as Chromium does."""
    text = (
        page
        or article(
            head='<link rel="stylesheet" href="cid:css-1@mhtml.blink">', body='<img src="https://cdn.test/a.png">'
        ).encode()
    )
    parts = [
        f"Content-Type: {kind}\r\nContent-ID: <frame-1@mhtml.blink>\r\nContent-Transfer-Encoding: base64\r\n"
        f"Content-Location: {location}\r\n\r\n".encode()
        + b64encode(text),
        b"Content-Type: text/css\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: cid:css-1@mhtml.blink\r\n\r\n.a { background: url(=22https://cdn.test/b.png=22); }",
        b"Content-Type: image/png\r\nContent-Transfer-Encoding: binary\r\nContent-Location: https://cdn.test/a.png\r\n\r\n"
        + PNG,
        b"Content-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <b@x>\r\n"
        b"Content-Location: https://cdn.test/b.png\r\n\r\n" + b64encode(JPEG),
    ]
    snapshot = f"Snapshot-Content-Location: {location}\r\n" if sender == "<Saved by Blink>" else ""
    head = (
        f"From: {sender}\r\n{snapshot}Subject: {subject}\r\nDate: {date}\r\nMIME-Version: 1.0\r\n{extra}"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B--x----"\r\n\r\n'
    ).encode()
    return head + b"".join(b"------B--x----\r\n" + part + b"\r\n" for part in parts) + b"------B--x------\r\n"


def webarchive(*, encoding: str = "UTF-8", xml: bool = False, page: bytes | None = None) -> bytes:
    """Safari's archive, with a frame in a frame and the response of a picture."""

    def resource(url: str, data: bytes, kind: str, **more: object) -> dict[str, object]:
        return {"WebResourceURL": url, "WebResourceData": data, "WebResourceMIMEType": kind, **more}

    inner = {"WebMainResource": resource("https://ads.test/inner.html", b"<p>inner", "text/html")}
    frame = {
        "WebMainResource": resource(
            "https://ads.test/frame.html", b'<img src="x.png"><iframe src=inner.html></iframe>', "text/html"
        ),
        "WebSubresources": [resource("https://ads.test/x.png", JPEG, "image/jpeg")],
        "WebSubframeArchives": [inner],
    }
    body = '<img src="https://cdn.test/a.png"><iframe src="https://ads.test/frame.html"></iframe>'
    main = resource(
        URL, page or article(charset="", body=body).encode(encoding), "text/html", WebResourceTextEncodingName=encoding
    )
    response = b"bplist00 Date Fri, 17 May 2024 08:09:10 GMT"
    archive = {
        "WebMainResource": main,
        "WebSubresources": [
            resource("https://cdn.test/a.png", PNG, "image/png", WebResourceResponse=response),
            "rubbish",
        ],
        "WebSubframeArchives": [frame, "rubbish"],
    }
    return plistlib.dumps(archive, fmt=plistlib.FMT_XML if xml else plistlib.FMT_BINARY)


def warc_record(kind: str, url: str, block: bytes, *, date: str = "2024-05-17T10:11:12Z", extra: str = "") -> bytes:
    head = f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: {date}\r\n{extra}Content-Length: {len(block)}\r\n\r\n"
    return head.encode() + block + b"\r\n\r\n"


def http(body: bytes, *, kind: str = "text/html", status: str = "200 OK", extra: str = "") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{extra}\r\n".encode() + body


RESPONSE = "Content-Type: application/http; msgtype=response\r\n"


def warc_records() -> list[bytes]:
    page = article(body='<img src="/a.png"><iframe src="/frame.html"></iframe>').encode()
    packed = gzip.compress(article(text="The second page. " * 30, charset="").encode("cp1251"))
    chunked = b"5\r\n\x89PNG\r\r\n" + f"{len(PNG) - 5:x}\r\n".encode() + PNG[5:] + b"\r\n0\r\n\r\n"
    return [
        warc_record("warcinfo", "", b"software: Wget/1.21\r\n", extra="Content-Type: application/warc-fields\r\n"),
        warc_record(
            "request", URL, b"GET / HTTP/1.1\r\n\r\n", extra="Content-Type: application/http; msgtype=request\r\n"
        ),
        warc_record("response", f"<{URL}>", http(page), extra=RESPONSE),
        warc_record(
            "response", "https://www.example-courier.test/frame.html", http(b"<html><p>advert"), extra=RESPONSE
        ),
        warc_record(
            "response",
            "https://www.example-courier.test/a.png",
            http(chunked, kind="image/png", extra="Transfer-Encoding: chunked\r\n"),
            extra=RESPONSE,
        ),
        warc_record(
            "response",
            "https://www.example-courier.test/second",
            http(packed, kind="text/html; charset=windows-1251", extra="Content-Encoding: gzip\r\n"),
            date="2024-05-18T10:11:12Z",
            extra=RESPONSE,
        ),
        warc_record(
            "response",
            "https://www.example-courier.test/gone",
            http(b"<html>404", status="404 Not Found"),
            extra=RESPONSE,
        ),
        warc_record("response", "file:///etc/passwd", http(b"<html>local"), extra=RESPONSE),
    ]


def warc() -> bytes:
    return b"".join(warc_records())


def warc_gz() -> bytes:
    return b"".join(gzip.compress(record) for record in warc_records())


def wacz(pages: list[dict[str, str]] | None = None) -> bytes:
    entries = [{"url": URL, "title": "Listed title", "ts": "2024-05-17T10:11:12Z"}] if pages is None else pages
    lines = [
        json.dumps({"format": "json-pages-1.0", "id": "pages"}),
        *(json.dumps(entry) for entry in entries),
        "not json",
        "3",
    ]
    return zip_of(
        {
            "datapackage.json": '{"profile": "data-package"}',
            "pages/pages.jsonl": "\n".join(lines),
            "archive/data.warc.gz": warc_gz(),
        }
    )


_WAYBACK = "https://web.archive.org/web/20190212060332"


def wayback() -> bytes:
    """A page saved out of the Wayback Machine: toolbar, rewritten addresses, two dates at the end."""
    toolbar = (
        '<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base">Toolbar <div>inner</div> 14 captures</div>'
        "<!-- END WAYBACK TOOLBAR INSERT -->"
    )
    end = "<!--\n     FILE ARCHIVED ON 06:03:32 Feb 12, 2019 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 11:22:33 Mar 04, 2021.\n-->"
    head = f'<link rel="canonical" href="{_WAYBACK}/{URL}">'
    body = f'{toolbar}<img src="{_WAYBACK}im_/https://cdn.test/a.png"><a href="/web/20190212060332/https://other.test/">x</a>'
    address = f"{_WAYBACK}/{URL}".replace("--", "-%2D")
    return (f"<!-- saved from url=({len(address):04d}){address} -->" + article(head=head, body=body) + end).encode()


def archive_today() -> bytes:
    """A page saved out of archive.today: its banner, its own canonical link."""
    head = (
        f'<link rel="canonical" href="https://archive.ph/2020.03.04-050607/{URL}"><meta property="og:site_name" content="archive.ph">'
        '<meta property="og:url" content="https://archive.ph/abcde">'
    )
    banner = (
        f'<div id="HEADER"><form><input type="text" name="q" value="{URL}"></form>'
        '<time itemprop="pubdate" datetime="2020-03-04T05:06:07Z">4 Mar 2020</time><div>Saved from</div></div>'
    )
    address = "https://archive.ph/abcde"
    page = article(head=head, body='<div id="CONTENT">kept</div>').replace("<body>", "<body>" + banner)
    return (f"<!-- saved from url=({len(address):04d}){address} -->" + page).encode()


OPF = (
    '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
    "<dc:title>{title}</dc:title><dc:creator>Ana Ruiz</dc:creator><dc:source>{source}</dc:source><dc:date>2024-05-17</dc:date>"
    '</metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
    '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>{items}</manifest><spine>{refs}</spine></package>'
)
CONTAINER = (
    '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/content.opf"/></rootfiles></container>'
)


def epub(chapters: int = 2, *, source: str = "https://wallabag.example.test/") -> bytes:
    """A book of articles, as wallabag exports them."""
    names = [f"chapter {number}.xhtml" for number in range(chapters)]
    items = "".join(f'<item id="c{n}" href="text/chapter%20{n}.xhtml"/>' for n in range(chapters))
    refs = '<itemref idref="cover"/>' + "".join(f'<itemref idref="c{n}"/>' for n in range(chapters))
    nav = "".join(f'<li><a href="text/chapter%20{n}.xhtml#top">Chapter title {n}</a></li>' for n in range(chapters))
    files: dict[str, bytes | str] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OEBPS/content.opf": OPF.format(
            title="A book", source=source, items='<item id="cover" href="cover.xhtml"/>' + items, refs=refs
        ),
        "OEBPS/cover.xhtml": "<html><body><p>cover</p></body></html>",
        "OEBPS/nav.xhtml": f'<html xmlns="http://www.w3.org/1999/xhtml"><body><nav><ol>{nav}</ol></nav></body></html>',
        "OEBPS/toc.ncx": '<ncx><navPoint><navLabel><text>From the NCX</text></navLabel><content src="text/chapter%200.xhtml"/></navPoint></ncx>',
        "OEBPS/images/a.png": PNG,
    }
    for number, name in enumerate(names):
        files[f"OEBPS/text/{name}"] = article(text=f"Chapter {number}. {TEXT}", body='<img src="../images/a.png">')
    return zip_of(files)


def htmlz() -> bytes:
    opf = OPF.format(title="Converted", source=URL, items="", refs="")
    return zip_of({"index.html": article(body='<img src="images/a.png">'), "images/a.png": PNG, "metadata.opf": opf})


def mail(*, body: str | None = None, kind: str = "text/html", charset: str = "utf-8") -> bytes:
    """A newsletter with a picture inside and the usual link."""
    text = body or (
        f'<p><a href="https://news.test/issue?id=7&amp;x=1"><b>View in browser</b></a></p><p>{TEXT}</p><img src="cid:pic@news">'
        '<img src="https://track.test/open.gif" width=1>'
    )
    return (
        "Received: from a by b\r\nMessage-ID: <1@news.test>\r\nFrom: =?iso-8859-1?Q?Jos=E9_News?= <news@news.test>\r\n"
        "Subject: =?utf-8?B?8J+TsA==?= The issue\r\nDate: Tue, 03 Sep 2019 07:08:09 -0400\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; boundary="r"\r\n\r\n--r\r\nContent-Type: multipart/alternative; boundary=a\r\n\r\n'
        f"--a\r\nContent-Type: text/plain\r\n\r\nplain\r\n--a\r\nContent-Type: {kind}; charset={charset}\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\n"
    ).encode() + (
        b64encode(text.encode(charset))
        + b"\r\n--a--\r\n--r\r\nContent-Type: image/png\r\nContent-ID: <pic@news>\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + b64encode(PNG)
        + b"\r\n--r\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename=x.txt\r\n\r\n<p>attached\r\n--r--\r\n"
    )


OBSIDIAN = f"""---
title: "The clipped article"
source: "{URL}"
author:
  - "[[Ana Ruiz]]"
  - "[[Bo Li]]"
published: 2024-05-17
created: 2024-05-20
description: "x"
tags:
  - "clippings"
  - "ports/fees"
---
# The clipped article

{TEXT}

![lead](assets/a.png) ![[b.png]] ![remote](https://cdn.test/c.png)
"""


def pdf(pages: list[list[str]], *, about: dict[str, str] | None = None) -> bytes:
    """A PDF of some pages of lines in Helvetica, with the document information given."""
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    fonts = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    objects.append(fonts)
    kids = []
    for lines in pages:
        shown = "".join(f"({line.replace('(', '').replace(')', '')}) Tj 0 -14 Td " for line in lines)
        stream = f"BT /F1 10 Tf 50 780 Td {shown} ET".encode("latin-1")
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
            % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    objects.append(b"<< " + b" ".join(f"/{key} ({value})".encode() for key, value in (about or {}).items()) + b" >>")
    out = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        len(objects),
        len(out),
    )
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + end


BOOKMARKS = b'<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type">\n<TITLE>Bookmarks</TITLE><DL><p><DT><A HREF="https://a.test/">a</A>'
URL_FILE = b"[InternetShortcut]\r\nURL=https://www.example.test/\r\n"
WEBLOC = plistlib.dumps({"URL": "https://www.example.test/"})
DESKTOP = b"[Desktop Entry]\nEncoding=UTF-8\nName=x\nType=Link\nURL=https://www.example.test/\n"


def overlapping_zip(entries: int = 50) -> bytes:
    """Many directory entries that share one packed file."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(bytes(100_000)) + packer.flush()
    plain = zip_of({"0": bytes(100_000)})
    directory = plain[plain.index(b"PK\x01\x02") : plain.index(b"PK\x05\x06")]
    end = bytearray(plain[plain.index(b"PK\x05\x06") :])
    end[8:12] = entries.to_bytes(2, "little") * 2
    end[12:16] = (len(directory) * entries).to_bytes(4, "little")
    assert packed
    return plain[: plain.index(b"PK\x01\x02")] + directory * entries + bytes(end)
