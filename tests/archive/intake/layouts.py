"""Files laid out byte for byte as programs of the past laid them out, where no capture of theirs may be kept here.

What each looks like was read off files that people keep in public repositories: Internet Explorer 5 to 11 (one part
alone where a page has no pictures, the sender in brackets or in quotes), MAF's MHTML, ScrapBook's MAFF, pages that
Chrome saved out of the Wayback Machine (its toolbar in a shadow root), archive.today with its long link.
"""

# ruff: noqa: E501 -- formats are written here as they lie in the files

from __future__ import annotations

import quopri
from base64 import encodebytes

from tests.archive.intake.makers import HEADLINE, JPEG, PNG, TEXT, URL, article, zip_of

RUSSIAN = "Проверка портового управления показала, что сборы никогда не взимались. " * 12


def _quoted(page: str, codec: str) -> bytes:
    return quopri.encodestring(page.encode(codec)).replace(b"\n", b"\r\n")


def internet_explorer(version: int = 8, *, codec: str = "windows-1251") -> bytes:
    """A page with a picture, as Internet Explorer wrote it: preamble, quoted-printable, its own generator."""
    sender = (
        f'"Saved by Windows Internet Explorer {version}"' if version > 6 else "<Saved by Microsoft Internet Explorer 5>"
    )
    page = (
        '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">\r\n'
        f"<HTML><HEAD><TITLE>{RUSSIAN[:40]}</TITLE>\r\n"
        f'<META content="text/html; charset={codec}" http-equiv=Content-Type>\r\n'
        '<LINK rel=stylesheet type=text/css href="https://www.example-courier.test/css/main.css">\r\n'
        '<META name=GENERATOR content="MSHTML 8.00.7600.16419"></HEAD>\r\n'
        f'<BODY><H1>{RUSSIAN[:40]}</H1><P>{RUSSIAN}</P><IMG src="https://www.example-courier.test/img/lead.jpg"></BODY></HTML>\r\n'
    )
    mark = "----=_NextPart_000_0000_01C733E6.BCFF96B0"
    head = (
        f"From: {sender}\r\nSubject: =?{codec}?B?0uXs4A==?=\r\nDate: Fri, 6 Nov 2009 15:36:06 -0800\r\nMIME-Version: 1.0\r\n"
        f'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="{mark}"\r\n'
        "X-MimeOLE: Produced By Microsoft MimeOLE V6.1.7600.16385\r\n\r\nThis is a multi-part message in MIME format.\r\n\r\n"
    )
    parts = [
        f'Content-Type: text/html;\r\n\tcharset="{codec}"\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: {URL}\r\n\r\n'.encode()
        + _quoted(page, codec),
        b"Content-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://www.example-courier.test/img/lead.jpg\r\n\r\n"
        + encodebytes(JPEG).replace(b"\n", b"\r\n"),
        (
            b'Content-Type: text/css;\r\n\tcharset="iso-8859-1"\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://www.example-courier.test/css/main.css\r\n\r\n'
            b"BODY {\r\n\tBACKGROUND: url(../img/back.gif) #ffffff\r\n}\r\n"
        ),
    ]
    return (
        head.encode()
        + b"".join(f"--{mark}\r\n".encode() + part + b"\r\n" for part in parts)
        + f"--{mark}--\r\n".encode()
    )


def internet_explorer_alone(sender: str = '"Saved by Windows Internet Explorer 10"') -> bytes:
    """A page without parts: one entity, no multipart at all, a byte order mark inside the quoted-printable."""
    page = "\ufeff" + article(body="", charset="").replace(
        "<head>", '<HEAD><META content="IE=10.000" http-equiv="X-UA-Compatible">'
    )
    return (
        f'From: {sender}\r\nSubject: \r\nDate: Wed, 11 Dec 2013 16:00:51 +0330\r\nMIME-Version: 1.0\r\nContent-Type: text/html;\r\n\tcharset="utf-8"\r\n'
        f"Content-Transfer-Encoding: quoted-printable\r\nContent-Location: {URL}\r\nX-MimeOLE: Produced By Microsoft MimeOLE V6.2.9200.16384\r\n\r\n"
    ).encode() + _quoted(page, "utf-8")


def maf_mhtml() -> bytes:
    """Firefox's MAF: its own field, quoted-printable in windows-1252, parts by their addresses."""
    page = article(text="Café au port. " + TEXT, charset="windows-1252", body='<img src="http://cdn.test/dot.png">')
    mark = "----=_NextPart_000_0000_CC3AA3A9.09B072C9"
    return (
        "From: <Saved by Mozilla 5.0 (Macintosh)>\r\nSubject: Test Doc\r\nDate: Sat, 06 May 2017 16:48:07 +1000\r\nMIME-Version: 1.0\r\n"
        f'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="{mark}"\r\nX-MAF-Information: Produced By MAF V4.1.0\r\n\r\n'
        f'This is a multi-part message in MIME format.\r\n\r\n--{mark}\r\nContent-Type: text/html;\r\n\tcharset="windows-1252"\r\n'
        f"Content-Transfer-Encoding: quoted-printable\r\nContent-Location: {URL}\r\n\r\n"
    ).encode() + (
        _quoted(page, "cp1252")
        + f"\r\n--{mark}\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: http://cdn.test/dot.png\r\n\r\n".encode()
        + encodebytes(PNG).replace(b"\n", b"\r\n")
        + f"\r\n--{mark}--\r\n".encode()
    )


def scrapbook_maff() -> bytes:
    """A MAFF of ScrapBook X: namespaces in another order, the time as JavaScript's ``toUTCString`` has it, a page that only leads on."""
    rdf = (
        '<?xml version="1.0"?>\n<RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#"\n         xmlns:NC="http://home.netscape.com/NC-rdf#"\n'
        '         xmlns:RDF="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n  <RDF:Description RDF:about="urn:root">\n'
        f'    <MAF:originalurl RDF:resource="{URL}?a=1&amp;b=2"/>\n    <MAF:title RDF:resource="{HEADLINE} &amp; more"/>\n'
        '    <MAF:archivetime RDF:resource="Mon, 25 Dec 2017 17:27:46 GMT"/>\n    <MAF:indexfilename RDF:resource="page.html"/>\n'
        '    <MAF:charset RDF:resource="UTF-8"/>\n  </RDF:Description>\n</RDF:RDF>\n'
    )
    return zip_of({
        "20171225172746/index.html": '<meta charset="UTF-8"><meta http-equiv="refresh" content="0;url=page.html">',
        "20171225172746/page.html": article(body='<img src="page_files/a.png">'),
        "20171225172746/page_files/a.png": PNG,
        "20171225172746/index.rdf": rdf,
    })  # fmt: skip


def maoxian() -> bytes:
    """MaoXian's clipping: its record before the root element, parts in the folder ``assets`` that it makes for each."""
    return (
        f"<!DOCTYPE html>\n<!-- OriginalSrc: {URL} -->\n"
        + article(body='<img src="assets/1700000000-ab.png">', head='<link rel="stylesheet" href="assets/1700000000-cd.css">')
        .replace("<!DOCTYPE html>\n", "")
    ).encode()  # fmt: skip


WAYBACK = "https://web.archive.org/web/20170529023659"


def wayback_by_chrome() -> bytes:
    """Saved with its folder by Chrome: the toolbar in a shadow root, scripts around it, links of three spellings, two dates."""
    address = f"{WAYBACK}/http://www.example-courier.test:80/2024/05/17/harbour-audit"
    head = (
        '<script src="./page_files/bundle-playback.js.download" charset="utf-8"></script><script type="text/javascript">__wm.init("https://web.archive.org/web");</script>'
        '<link rel="stylesheet" type="text/css" href="./page_files/banner-styles.css"><!-- End Wayback Rewrite JS Include -->'
        f'<link rel="canonical" href="{WAYBACK}/http://www.example-courier.test/2024/05/17/harbour-audit">'
    )
    toolbar = (
        "<!-- BEGIN WAYBACK TOOLBAR INSERT -->\n<script>__wm.rw(0);</script>\n"
        '<div id="wm-ipp-base" lang="en" style="display: block; direction: ltr;"><template shadowrootmode="open"><div id="wm-ipp"><div><table><tr><td>'
        "14 captures of this page</td></tr></table></div></div></template>\n</div>"
        f'<div id="wm-ipp-print">The Wayback Machine - {address}</div>\n<script type="text/javascript">//<![CDATA[\n__wm.bt(700,27,25,2,"web");\n//]]></script>\n'
        "<!-- END WAYBACK TOOLBAR INSERT -->\n"
    )
    body = (
        f'<img src="./page_files/lead.jpg"><a href="/web/20170529023659/http://other.test/a">a</a><a href="//web.archive.org/web/20170529023659if_/http://other.test/b">b</a>'
        f'<a href="{WAYBACK}/http://other.test/c">c</a>'
    )
    end = (
        "<!--\n     FILE ARCHIVED ON 02:36:59 May 29, 2017 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 18:50:52 Mar 03, 2023.\n"
        "     JAVASCRIPT APPENDED BY WAYBACK MACHINE, COPYRIGHT INTERNET ARCHIVE.\n-->\n<!--\nplayback timings (ms):\n  captures_list: 98.5\n-->"
    )
    comment = f"<!-- saved from url=({len(address):04d}){address} -->\n"
    return (
        article(before=comment, head=head)
        .replace("<body>", f"<body>{toolbar}")
        .replace("</article>", f"{body}</article>")
        + end
    ).encode()


def archive_today_by_singlefile() -> bytes:
    """Saved by SingleFile: a short address in its record, the long one and the moment only in the banner that shares it."""
    banner = (
        "<div id=HEADER style=font-family:sans-serif><table><tr><td><a href=https://archive.today/>archive.today</a><div>webpage capture</div>"
        f'<td><form action=https://archive.ph/search/><span>Saved from</span><input type=text name=q value="{URL}"></form>'
        "<td>23 Sep 2022 02:28:51 UTC</table>"
        f'<input id=SHARE_LONGLINK value="https://archive.ph/2022.09.23-022851/{URL}"></div>'
    )
    foot = "<div id=FOOTER><div>0%</div><div>10%</div></div>"
    comment = "<!--\n Page saved with SingleFile \n url: https://archive.ph/rsmmS \n saved date: Thu Mar 10 2022 19:12:36 GMT-0800 (Pacific Standard Time)\n-->"
    return (
        f"<!DOCTYPE html> <html lang=en>{comment}<meta charset=utf-8><title>{HEADLINE}</title><link rel=canonical href=https://archive.ph/rsmmS>"
        f"<meta property=og:site_name content=archive.ph><body><center>{banner}<div id=CONTENT><article><h1>{HEADLINE}</h1><p>{TEXT}</p></article></div>{foot}"
    ).encode()
