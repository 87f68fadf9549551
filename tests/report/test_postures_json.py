"""How an app is configured, for scripts."""

from __future__ import annotations

import json

from fumehood.report.postures_json import render_postures_json
from tests.report.postures_sample import NOTIFICATIONS, POSTURES


def test_json() -> None:
    text = render_postures_json(POSTURES, NOTIFICATIONS, version="1.0")
    found = json.loads(text)
    assert text.isascii()
    assert found["tool"] == {"name": "fumehood", "version": "1.0"}
    app, other = found["apps"]
    assert (app["name"], app["stage"], app["routes"]) == ("app", "production", 2)
    assert app["settings"][0]["location"]["line"] == 6
    assert app["settings"][1] == {
        "key": "SESSION_COOKIE_SECURE",
        "value": "off",
        "origin": "Flask's default",
        "certain": True,
        "location": None,
    }
    assert app["controls"][1] == {
        "protects": "how often a client may ask",
        "name": "Flask-Limiter",
        "location": None,
    }
    assert "who is logged in" in app["missing"]
    assert (other["settings"], other["controls"]) == ([], [])
    assert [one["path"] for one in found["notifications"]] == ["a.py", None]
    assert "\x1b" not in text
