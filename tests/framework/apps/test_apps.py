"""App objects and the configuration behind their attributes."""

from __future__ import annotations

import pytest

from fumehood.flow.values import FALSE, TRUE, Constant, Unknown, Value, join
from fumehood.framework.apps.apps import debug_flag
from fumehood.framework.observations import AppMade
from tests.support import assert_value, observe

FLASK = "from flask import Flask\napp = Flask(__name__)\n"


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("app", "flask.Flask()"),
        ("app.config", "flask.Config()"),
        ("[app.debug, app.testing, app.secret_key]", "[False, False, None]"),
        ("app.debug = True\n[app.debug, app.config['DEBUG']]", "[True, True]"),
        ("app.config['SECRET_KEY'] = 'x'\napp.secret_key", "'x'"),
        ("app.secret_key = 'x'\napp.config['SECRET_KEY']", "'x'"),
        ("if u: app.debug = True\napp.debug", "True | False"),
        (
            "class Own(Flask):\n"
            "    def __init__(self):\n"
            "        super().__init__('own')\n"
            "        self.debug = True\n"
            "Own().debug",
            "True",
        ),
        ("class Own(Flask): pass\nOwn(__name__).config['DEBUG']", "False"),
        ("import connexion\nconnexion.App(__name__).app.config['DEBUG']", "False"),
        ("from company import app\napp.config['X']", "company.app.config[]"),
        ("from flask_openapi3 import OpenAPI\nOpenAPI(__name__).debug", "False"),
    ],
)
def test_value(program: str, expected: str) -> None:
    assert_value(FLASK + program, expected)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Constant("1"), TRUE),
        (Constant("true"), TRUE),
        (Constant("anything"), TRUE),
        (Constant("0"), FALSE),
        (Constant("False"), FALSE),
        (Constant("no"), FALSE),
        (Constant(""), FALSE),
        (Unknown("$FLASK_DEBUG"), FALSE),
        (join(Constant("1"), Constant("0")), join(TRUE, FALSE)),
    ],
)
def test_what_flask_takes_flask_debug_to_mean(value: Value, expected: Value) -> None:
    assert debug_flag(value) == expected


def test_every_app_that_is_made_is_seen() -> None:
    seen = observe(FLASK + "def make():\n    return Flask('b')\nmake()\napp.run()")
    assert [one.site.node.lineno for one in seen.of(AppMade)] == [2, 4]
