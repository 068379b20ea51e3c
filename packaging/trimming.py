"""What the package leaves out: shared by the spec and by the bare program that a package is compared with."""

from __future__ import annotations

import re

UNUSED_MODULES = [
    *(
        "tkinter",
        "pip",
        "setuptools",
        "pkg_resources",
        "wheel",
        "readline",
        "curses",
        "lib2to3",
        "pydoc_data",
        "sqlite3.test",
    ),
    *("pytest", "_pytest", "hypothesis", "mypy", "scipy", "sklearn", "matplotlib", "pandas", "IPython", "PIL"),
    *("tantivy", "newspaper", "babel.messages", "chardet", "numpy.f2py", "numpy.testing", "numpy.distutils"),
    *("urllib3", "certifi", "ssl", "_ssl"),  # archive.offline stands in their place
    *("lxml.objectify", "lxml.isoschematron", "yaml._yaml", "brotli", "_brotli", "brotlicffi"),
    *("sqlite_utils.cli", "whoosh.cli", "whoosh.mcp", "whoosh.langchain", "whoosh.llamaindex"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.Qt3DCore", "PySide6.QtMultimedia"),
    *("PySide6.QtCharts", "PySide6.QtGraphs", "PySide6.QtDataVisualization", "PySide6.QtBluetooth", "PySide6.QtNfc"),
    *("PySide6.QtSerialPort", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtDesigner", "PySide6.QtHelp"),
    *("PySide6.QtPdf", "PySide6.QtPdfWidgets", "PySide6.QtRemoteObjects", "PySide6.QtOpenGL", "PySide6.QtScxml"),
    *("PySide6.QtOpenGLWidgets", "PySide6.QtSensors", "PySide6.QtTextToSpeech", "PySide6.QtUiTools"),
]
WEBENGINE_MODULES = [
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets",
    "PySide6.QtWebChannel",
    "PySide6.QtPositioning",
]

_UNUSED_FILES = re.compile(
    r"plugins/platformthemes/libqgtk3|plugins/egldeviceintegrations"
    r"|plugins/platforms/libq(eglfs|vnc|linuxfb|minimalegl|minimal|vkkhr)"
    r"|plugins/imageformats/\w*q(tga|tiff|wbmp|icns|pdf)|plugins/platforminputcontexts/libqtvirtualkeyboard"
    r"|plugins/(sqldrivers|qmltooling|multimedia|position|sensors|texttospeech|assetimporters|geometryloaders|renderers"
    r"|sceneparsers|canbus|designer|webview|generic|tls|networkinformation)"  # it never goes online
    r"|/qml/|Qt6?(Quick3D|3D|Multimedia|Charts|Graphs|DataVisualization|Designer|Help|Test|Sql|ShaderTools|Egl[Ff][Ss]\w*"
    r"|VirtualKeyboard|SpatialAudio|Location|Bluetooth|Nfc|Sensors|Serial|Scxml|StateMachine|TextToSpeech"
    r"|RemoteObjects|WebView|Pdf(?!ium))|ffmpeg|libav(codec|format|util)|libsw(scale|resample)"
    r"|qtwebengine_devtools_resources|translations/(?!qtbase_(ar|de|es|fr|ru|zh_CN)|qtwebengine_locales)"
    r"|qtwebengine_locales/(?!en-US)|babel/locale-data/(?!(root|en|de|fr|es|ru|ar|zh)\.)"
    r"|\.(c|pyx|pxd|h|hpp|cpp|ts|pyi)$|/tests?/|numpy/\w+/lib/.*\.a$"
)
_NEEDED_BY_WEBENGINE = re.compile(
    r"Qt6?(Quick|Qml|QmlModels|QmlMeta|QmlWorkerScript|OpenGL|WebChannel|Positioning)(Widgets)?[.\d]"
)
_WEBENGINE_FILES = re.compile(r"WebEngine|Qt6?(Quick|Qml)|WebChannel|Positioning|qtwebengine|icudtl|v8_context")
_SYSTEMS_OWN = re.compile(
    # What the .deb declares, and every desktop has: one that is bundled would be older than what a newer system's
    # graphics drivers and input methods ask for, and need its own patches.
    r"lib(stdc\+\+|gcc_s|glib|gio|gobject|gmodule|gthread|mount|blkid|selinux|pcre2-8|fontconfig|freetype|png16"
    r"|brotli\w*|expat|X11|X11-xcb|Xau|Xdmcp|Xext|Xrender|Xrandr|Xtst|Xfixes|Xdamage|Xcomposite|xkbfile|bsd|md|dbus-1"
    r"|systemd|cap|gcrypt|gpg-error|lz4|nss\w*|smime3|softokn3|freebl\w*|plc4|plds4|nspr4|asound|gbm|udev|gssapi_krb5"
    r"|krb5|krb5support|k5crypto|com_err|keyutils|xkbcommon|zstd"
    # GTK and CUPS, which the plugins that ask for them find on a system that has them
    r"|gtk-3|gdk-3|pango\w*|cairo(-gobject)?|atk\w*|gdk_pixbuf\w*|harfbuzz|graphite2|thai|datrie|fribidi|pixman|jpeg"
    r"|cups|avahi\w*|gnutls|p11-kit|nettle|hogweed|idn2|unistring|tasn1|gmp|readline|tinfo)(-[\d.]+)?\.(so|chk)"
)


def kept(name: str, *, light: bool, linux: bool) -> bool:
    """Whether a file is bundled.

    Args:
        name: its place in the bundle.
        light: the flavour without Qt WebEngine is built.
        linux: the system has libraries of its own to rely on.
    """
    name = name.replace("\\", "/")
    last = name.rsplit("/", 1)[-1]
    if light and _WEBENGINE_FILES.search(name):
        return False
    if linux and "/" not in name and _SYSTEMS_OWN.match(last):
        return False
    return not _UNUSED_FILES.search(name) or bool(_NEEDED_BY_WEBENGINE.search(last))
