"""The libraries that could fetch pages have nothing to fetch them with."""

import subprocess
import sys
from pathlib import Path

HOME = Path(__file__).resolve().parents[2]


def test_no_socket_is_made_by_anything_that_reads_a_page():
    code = (
        "import sys\n"
        "made = []\n"
        "sys.addaudithook(lambda name, args: made.append((name, args)) if name.startswith('socket.') else None)\n"
        "import archive.workers, courlan, htmldate, trafilatura.downloads\n"
        "from archive.extract import extract_article\n"
        "from archive.intake import MemorySource, read_captures\n"
        "page = b'<html><head><title>T</title></head><body><article>' + b'<p>Some words of it.</p>' * 40\n"
        "assert extract_article(read_captures(MemorySource(name='p.html', data=page))[0]).text\n"
        "assert trafilatura.fetch_url('http://127.0.0.1:9/') is None\n"
        "assert not made, made\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=HOME, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
