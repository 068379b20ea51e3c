"""Where a person's own things lie."""

import sys

import platformdirs
import pytest

from ui import places


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs is asked itself")
@pytest.mark.parametrize("config", [None, "", " ", "/elsewhere", "relative"])
def test_preferences_lie_where_platformdirs_says(config, monkeypatch):
    monkeypatch.delenv("CUTTINGS_SETTINGS", raising=False)
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    if config is not None:
        monkeypatch.setenv("XDG_CONFIG_HOME", config)
    assert places.settings_file() == platformdirs.user_config_path("Cuttings", appauthor=False) / "settings.json"
