"""Builds the package of the platform it runs on: ``python packaging/build.py [--light]``.

Linux: a ``.deb`` and a ``.tar.xz``. Windows: an Inno Setup installer for one user, a portable ZIP. macOS: a ``.dmg``.
All land in ``packaging/dist`` with their SHA-256 sums and a list of what is bundled (SBOM, CycloneDX 1.5).
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
HOME = HERE.parent
DIST, WORK = HERE / "dist", HERE / "build"
VERSION = tomllib.loads((HOME / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
DEPENDS = (
    "libc6 (>= 2.36), libstdc++6 (>= 12), libgl1, libegl1, libglib2.0-0 | libglib2.0-0t64, libdbus-1-3, "
    "libfontconfig1, libfreetype6, libx11-6, libx11-xcb1, libgssapi-krb5-2, libzstd1, zlib1g, libbrotli1, libxcb1, "
    "libxkbcommon0, fontconfig-config, fonts-dejavu-core | fonts-noto-core | fonts-liberation"
)
WEBENGINE = (
    ", libnss3, libasound2 | libasound2t64, libxcomposite1, libxdamage1, libxrandr2, libxtst6, libxkbfile1, "
    "libxfixes3, libxext6, libxrender1, libxcb-dri3-0, libnspr4, libgbm1, libexpat1, libudev1"
)


def main(light: bool) -> None:
    """Freeze, then wrap."""
    name = "cuttings-light" if light else "cuttings"
    DIST.mkdir(exist_ok=True)
    draw_icons()
    folder = freeze(name, light=light)
    match sys.platform:
        case "linux":
            made = [make_tar(folder, name), make_deb(folder, name, light=light)]
        case "win32":
            made = [make_portable(folder, name), make_installer(name)]
        case "darwin":
            made = [make_dmg(name)]
        case other:
            sys.exit(f"no package for {other}")
    made.append(write_sbom(name))
    sums = "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in made)
    (DIST / f"{name}-{VERSION}-{sys.platform}.sha256").write_text(sums)
    for file in made:
        print(f"{file.stat().st_size / 1e6:8.1f} MB  {file.relative_to(HOME)}")


def freeze(name: str, *, light: bool) -> Path:
    """Run PyInstaller; the folder it made."""
    environment = os.environ | {"CUTTINGS_FLAVOUR": "light" if light else "full"}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", f"--distpath={DIST}"]
    subprocess.run([*command, f"--workpath={WORK}", str(HERE / "cuttings.spec")], check=True, env=environment, cwd=HOME)
    folder = DIST / name
    if sys.platform == "linux":  # what these bring for a debugger is half of their size
        # neither Qt's libraries, which are stripped, nor NumPy's, which do not survive it
        names = ("libpython3*.so*", "python3*/lib-dynload/*.so", "*.cpython-*.so", "sqlcipher3/*.so", "regex/*.so")
        heavy = [
            file for name in (*names, "pypdfium2_raw/*.so", "nh3/*.so") for file in folder.glob(f"_internal/{name}")
        ]
        subprocess.run(["strip", "--strip-unneeded", *heavy], check=True)
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    print(f"{size / 1e6:8.1f} MB  {folder.relative_to(HOME)}/")
    return folder


def draw_icons() -> None:
    """Every size of the icon from the one drawing, and the container each platform wants."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: PLC0415 -- after the platform is set
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(HOME / "resources" / "icons" / "cuttings.svg"))
    folder = WORK / "icons"
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.save(str(folder / f"{size}.png"))
    (HERE / "icons").mkdir(exist_ok=True)
    if sys.platform == "win32":
        QImage(str(folder / "256.png")).save(str(HERE / "icons" / "cuttings.ico"))
    if sys.platform == "darwin":
        iconset = WORK / "cuttings.iconset"
        iconset.mkdir(exist_ok=True)
        for size in (16, 32, 128, 256):
            shutil.copy(folder / f"{size}.png", iconset / f"icon_{size}x{size}.png")
            shutil.copy(folder / f"{size * 2}.png", iconset / f"icon_{size}x{size}@2x.png")
        subprocess.run(["iconutil", "-c", "icns", iconset, "-o", HERE / "icons" / "cuttings.icns"], check=True)
    del application


def write_sbom(name: str) -> Path:
    """CycloneDX 1.5, the few fields that matter, from the list that the spec made of what is really bundled."""
    components = [
        {
            "type": "library",
            "name": one["name"],
            "version": one["version"],
            "purl": f"pkg:{'generic' if one['name'] == 'Python' else 'pypi'}/{one['name'].lower()}@{one['version']}",
            "licenses": [{"license": {"name": one["licence"]}}],
        }
        for one in json.loads((WORK / "cuttings" / "bundled.json").read_text(encoding="utf-8"))
    ]
    subject = {"type": "application", "name": "cuttings", "version": VERSION}
    value = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": subject},
        "components": components,
    }
    file = DIST / f"{name}-{VERSION}-{sys.platform}.cdx.json"
    file.write_text(json.dumps(value, indent=1), encoding="utf-8")
    return file


def make_tar(folder: Path, name: str) -> Path:
    """The folder as it is, for systems without dpkg."""
    file = DIST / f"{name}-{VERSION}-linux-{os.uname().machine}.tar.xz"
    with tarfile.open(file, "w:xz", preset=int(os.environ.get("CUTTINGS_PRESET", "6"))) as out:
        out.add(folder, arcname=f"{name}-{VERSION}")
    return file


def make_deb(folder: Path, name: str, *, light: bool) -> Path:
    """``/opt/cuttings`` with a link in ``/usr/bin``, desktop file, AppStream data, icons and MIME types."""
    machine = {"x86_64": "amd64", "aarch64": "arm64"}[os.uname().machine]
    root = WORK / f"{name}-deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(folder, root / "opt" / "cuttings", symlinks=True)
    share = root / "usr" / "share"
    for size in SIZES:
        place = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "cuttings.png"
        place.parent.mkdir(parents=True)
        shutil.copy(WORK / "icons" / f"{size}.png", place)
    place_file(HOME / "resources" / "icons" / "cuttings.svg", share / "icons/hicolor/scalable/apps/cuttings.svg")
    place_file(HERE / "linux" / "cuttings.desktop", share / "applications/cuttings.desktop")
    place_file(HERE / "linux" / "cuttings-mime.xml", share / "mime/packages/cuttings.xml")
    place_file(HOME / "LICENSE", share / "doc/cuttings/copyright")
    about = (HERE / "linux" / "org.cuttings.Cuttings.metainfo.xml").read_text(encoding="utf-8")
    today = dt.datetime.now(tz=dt.UTC).date().isoformat()
    place = share / "metainfo" / "org.cuttings.Cuttings.metainfo.xml"
    place.parent.mkdir()
    place.write_text(about.replace("@VERSION@", VERSION).replace("@DATE@", today), encoding="utf-8")
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "cuttings").symlink_to("/opt/cuttings/cuttings")
    if not light:
        place_file(HERE / "linux" / "apparmor", root / "etc/apparmor.d/cuttings")
    size = sum(file.stat().st_size for file in root.rglob("*") if file.is_file() and not file.is_symlink()) // 1024
    control = (
        f"Package: {name}\nVersion: {VERSION}\nArchitecture: {machine}\n"
        "Maintainer: The Cuttings developers <cuttings@localhost>\n"
        f"Installed-Size: {size}\nDepends: {DEPENDS}{'' if light else WEBENGINE}\nSection: utils\nPriority: optional\n"
        f"Conflicts: {'cuttings' if light else 'cuttings-light'}\n"
        "Description: offline archive of news articles for journalists\n"
        " Keeps saved web pages for good, finds the article in each, and finds any word in them in any language.\n"
        " It never goes online.\n"
    )
    place = root / "DEBIAN" / "control"
    place.parent.mkdir()
    place.write_text(control, encoding="utf-8")
    file = DIST / f"{name}_{VERSION}_{machine}.deb"
    preset = f"-z{os.environ.get('CUTTINGS_PRESET', '6')}"  # 0 to 9; a quick build for the smoke test takes 0
    pack = ["dpkg-deb", "--root-owner-group", "-Zxz", preset, "--build", root, file]
    subprocess.run(pack, check=True, stdout=subprocess.DEVNULL)
    return file


def place_file(source: Path, target: Path) -> None:
    """Copy one file, making its folder."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


def make_portable(folder: Path, name: str) -> Path:
    """The folder with a marker in it: archive and settings then lie beside the program."""
    (folder / "portable").write_text(
        "Archive and settings lie in the folder Data beside this file.\n", encoding="utf-8"
    )
    made = shutil.make_archive(str(DIST / f"{name}-{VERSION}-windows-portable"), "zip", DIST, name)
    (folder / "portable").unlink()
    return Path(made)


def make_installer(name: str) -> Path:
    """Inno Setup, for one user, without administrator rights."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "Inno Setup 6" / "ISCC.exe"
    compiler = shutil.which("iscc") or str(usual)
    script = str(HERE / "windows" / "cuttings.iss")
    subprocess.run([compiler, f"/DVersion={VERSION}", f"/DName={name}", script], check=True)
    return DIST / f"{name}-{VERSION}-windows-setup.exe"


def make_dmg(name: str) -> Path:
    """The ``.app`` and a link to Applications in a compressed image; signed when ``CODESIGN_IDENTITY`` names a key."""
    identity = os.environ.get("CODESIGN_IDENTITY", "-")
    entitlements = HERE / "macos" / "entitlements.plist"
    sign = ["codesign", "--force", "--deep", "--options", "runtime", "--entitlements", entitlements, "--sign", identity]
    subprocess.run([*sign, DIST / "Cuttings.app"], check=True)
    stage = WORK / "dmg"
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(DIST / "Cuttings.app", stage / "Cuttings.app", symlinks=True)
    (stage / "Applications").symlink_to("/Applications")
    file = DIST / f"{name}-{VERSION}-macos-{os.uname().machine}.dmg"
    subprocess.run(
        ["hdiutil", "create", "-volname", "Cuttings", "-srcfolder", stage, "-ov", "-format", "UDZO", file], check=True
    )
    return file


if __name__ == "__main__":
    main(light="--light" in sys.argv[1:])
