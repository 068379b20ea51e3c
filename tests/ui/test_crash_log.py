import stat

from ui import crash_log


def _deep(message):
    raise KeyError(message)


def _fault(message):
    try:
        _deep(message)
    except KeyError as cause:
        fault = ValueError(message)
        fault.__cause__ = cause
        return fault


def test_a_fault_is_logged_without_its_words(tmp_path):
    file = crash_log.write(_fault("Minister meets source in Albu Kamal"), tmp_path / "logs" / "crash.log")
    text = file.read_text()
    assert "ValueError" in text
    assert "from KeyError" in text
    assert "test_crash_log.py" in text
    assert "Minister" not in text
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_log_does_not_grow_for_ever(tmp_path):
    file = tmp_path / "crash.log"
    file.write_bytes(b"x" * 2_000_000)
    crash_log.write(_fault("a"), file)
    assert file.stat().st_size < 300_000
    assert "ValueError" in file.read_text()


def test_a_log_that_cannot_be_written_is_no_second_fault(tmp_path):
    (tmp_path / "file").write_text("")
    assert crash_log.write(_fault("a"), tmp_path / "file" / "crash.log") is None
