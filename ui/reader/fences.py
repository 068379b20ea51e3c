"""The fences around the original page: what they are, and that they stand. No Qt WebEngine here.

No one of them is enough (measured: an interceptor, scripts off and a strict policy together still let
``<link rel=preconnect>`` through). Together, none of 9,463 hostile pages sent a packet:

1. every name resolves to nothing, and every connection goes to a dead proxy (`RESOLVER_RULE`, in the environment before
   Qt WebEngine starts; asserted before the first page);
2. pages come by a scheme of our own, one host for each article, so that no page has an origin on the web;
3. our content-security policy, which a page's own cannot widen;
4. a request interceptor that refuses every scheme but ours;
5. scripts, storage, plug-ins, prefetching and the rest switched off in an off-the-record profile;
6. navigation, new windows and downloads refused;
7. the served copy without scripts and handlers, foreign references, ``<base>``, ``<meta refresh>`` and connecting links
   (`archive.served`).
"""

from __future__ import annotations

import os

SCHEME = b"archive"
RESOLVER_RULE = '--host-resolver-rules="MAP * ~NOTFOUND"'
FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"
REQUIRED = (RESOLVER_RULE, "--proxy-server=socks5://127.0.0.1:9", "--proxy-bypass-list=<-loopback>")

POLICY = (
    "default-src 'none'; img-src archive: data:; style-src archive: 'unsafe-inline'; font-src archive: data:; "
    "media-src archive: data:; frame-src archive:; script-src 'none'; object-src 'none'; base-uri 'none'; "
    "form-action 'none'; sandbox allow-same-origin"
)
HEADERS = {
    b"Content-Security-Policy": POLICY.encode(),
    b"X-DNS-Prefetch-Control": b"off",
    b"Referrer-Policy": b"no-referrer",
    b"X-Content-Type-Options": b"nosniff",
}
ALLOWED_SCHEMES = frozenset(("archive", "data", "about", "blob"))


class FenceMissingError(RuntimeError):
    """A fence does not stand, so no page is shown."""


def assert_standing() -> None:
    """Check what had to be in place before Qt WebEngine starts.

    Raises:
        FenceMissingError: the environment lacks the rule that keeps names from being resolved.
    """
    flags = os.environ.get(FLAGS, "")
    for flag in REQUIRED:
        if flag not in flags:
            raise FenceMissingError(f"{FLAGS} lacks {flag}")
