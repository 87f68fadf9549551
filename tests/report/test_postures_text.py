"""How an app is configured, as a person reads it in a terminal."""

from __future__ import annotations

from fumehood.report.launches import Manner
from fumehood.report.postures_text import render_postures
from tests.report.postures_sample import POSTURES

TEXT = """\
app  shop/web.py:4, production, 2 routes
  SETTING                VALUE                    FROM
  SECRET_KEY             the environment's `KEY`  set in the program, shop/web.py:6
  SESSION_COOKIE_SECURE  off                      Flask's default
  DEBUG                  on or off                `Config`\\x1b[2J, config.py:1; may be otherwise
  protects forms against cross-site requests: Flask-WTF `CSRFProtect`  shop/web.py:7
  protects how often a client may ask: Flask-Limiter

create_app  two.py:1
  SETTING  VALUE  FROM

2 apps. Values of secrets are never shown.
"""


def test_text() -> None:
    assert render_postures(POSTURES, Manner()) == TEXT


def test_detail_and_quiet() -> None:
    assert "SERVER_NAME" in render_postures(POSTURES, Manner(verbose=1))
    assert "Values of secrets" not in render_postures(POSTURES, Manner(quiet=True))
    assert render_postures((), Manner()) == "No Flask app found: nothing here makes one.\n"


def test_colours_and_narrow_terminals() -> None:
    assert "\x1b[1mapp" in render_postures(POSTURES, Manner(color=True))
    assert max(map(len, render_postures(POSTURES[1:], Manner(width=40)).splitlines())) <= 60
