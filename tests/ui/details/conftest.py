"""An archive with a session, for the details pane."""

from __future__ import annotations

import pytest


@pytest.fixture
def session(bare_session):
    return bare_session
