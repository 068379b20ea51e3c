"""Every sentence is translated, and none loses what is to be filled in."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

HOME = Path(__file__).resolve().parent.parent.parent
FILES = sorted((HOME / "resources" / "translations").glob("cuttings_*.ts"))
FORMS = {"ar": 6, "de": 2, "es": 2, "fr": 2, "ru": 3, "zh_CN": 1}


def messages(file):
    return list(ET.parse(file).iter("message"))  # noqa: S314 -- our own file


def test_every_language_is_there():
    assert {file.stem.removeprefix("cuttings_") for file in FILES} == set(FORMS)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_sentence_is_translated_whole(file):
    forms = FORMS[file.stem.removeprefix("cuttings_")]
    for message in messages(file):
        source, translation = message.findtext("source"), message.find("translation")
        assert translation.get("type") is None, source
        told = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        assert len(told) == (forms if message.get("numerus") else 1), source
        assert all(text.strip() or not source.strip() for text in told), source
        for text in told:
            assert set(re.findall(r"\{\w*\}", text)) == set(re.findall(r"\{\w*\}", source)), source


def test_no_sentence_of_the_program_is_missing(tmp_path):
    """What lupdate finds in the program is what the files hold."""
    before = {file: file.read_bytes() for file in FILES}
    try:
        subprocess.run(
            [sys.executable, "packaging/translations.py", "--update"], cwd=HOME, check=True, capture_output=True
        )
        lacking = [
            f"{file.stem}: {message.findtext('source')}"
            for file in FILES
            for message in messages(file)
            if message.find("translation").get("type") == "unfinished"
        ]
    finally:
        for file, text in before.items():
            file.write_bytes(text)
    assert not lacking
