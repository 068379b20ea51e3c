import json
from pathlib import Path

import pytest

from ui.handover import hand_over
from ui.inbox import Inbox


def test_a_second_start_hands_its_files_to_the_first(qtbot, tmp_path):
    inbox = Inbox(tmp_path)
    with qtbot.waitSignal(inbox.arrived) as arrived:
        hand_over(tmp_path, [Path("/a/صفحة.html"), Path("/b/c.mhtml")])
    assert arrived.args == [[Path("/a/صفحة.html"), Path("/b/c.mhtml")]]
    assert not list((tmp_path / "inbox").iterdir())


def test_what_was_handed_over_before_it_was_looked_at_is_not_lost(qtbot, tmp_path):
    hand_over(tmp_path, [Path("/a/b.html")])
    inbox, heard = Inbox(tmp_path), []
    inbox.arrived.connect(heard.append)
    inbox.look()
    assert heard == [[Path("/a/b.html")]]


def test_without_files_it_only_asks_to_come_forward(qtbot, tmp_path):
    inbox = Inbox(tmp_path)
    with qtbot.waitSignal(inbox.arrived) as arrived:
        hand_over(tmp_path, [])
    assert arrived.args == [[]]


@pytest.mark.parametrize("letter", ["", "{", "[]", '{"files": 3}', json.dumps({"files": ["/a", 7]})])
def test_a_strange_letter_does_no_harm(qtbot, tmp_path, letter):
    inbox, heard = Inbox(tmp_path), []
    inbox.arrived.connect(heard.append)
    (tmp_path / "inbox" / "x.json").write_text(letter)
    inbox.look()
    assert heard in ([], [[Path("/a")]])
    assert not list((tmp_path / "inbox").iterdir())
