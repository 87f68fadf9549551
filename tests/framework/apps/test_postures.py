"""What is told of an app's configuration: everything but its secrets."""

from __future__ import annotations

import pytest

from fumehood.findings.posture import Posture, Protection
from fumehood.framework.apps.postures import posture_of
from tests.configured import FLASK, Program, observed


def posture(program: Program) -> Posture:
    apps, seen = observed(program)
    return posture_of(apps[0], seen)


def told(statement: str, key: str) -> str:
    (found,) = [one for one in posture(f"import os, secrets\n{FLASK}{statement}").settings if one.key == key]
    return f"{found.value} <- {found.origin}" + ("" if found.certain else " ?")


@pytest.mark.parametrize(
    ("statement", "key", "expected"),
    [
        ("", "SESSION_COOKIE_SECURE", "off <- Flask's default"),
        ("app.config.from_prefixed_env()", "SERVER_NAME",
         "not set <- Flask's default, unless set outside of the program ?"),
        ("app.secret_key = 'hush'", "SECRET_KEY", "written in the code <- set in the program"),
        ("app.secret_key = ''", "SECRET_KEY", "not set <- set in the program"),
        ("app.secret_key = f'{u}hush'", "SECRET_KEY", "made of parts <- set in the program"),
        ("app.secret_key = os.environ['KEY']", "SECRET_KEY", "the environment's `KEY` <- set in the program"),
        ("app.secret_key = os.environ.get('KEY', 'hush')", "SECRET_KEY",
         "the environment's `KEY` or written in the code <- set in the program"),
        ("app.secret_key = secrets.token_hex()", "SECRET_KEY",
         "random, made when the process starts <- set in the program"),
        ("app.secret_key = u()", "SECRET_KEY", "not known <- set in the program"),
        ("app.config['SESSION_COOKIE_SECURE'] = True", "SESSION_COOKIE_SECURE", "on <- set in the program"),
        ("app.config['DEBUG'] = False", "DEBUG", "off <- set in the program"),
        ("app.config['SESSION_COOKIE_SAMESITE'] = None", "SESSION_COOKIE_SAMESITE", "not sent <- set in the program"),
        ("app.config['TRUSTED_HOSTS'] = ['a', 'b']", "TRUSTED_HOSTS", "a, b <- set in the program"),
        ("if u: app.config['SERVER_NAME'] = 'x'", "SERVER_NAME", "x or not set (not set) <- set in the program ?"),
        ("class ProdConfig:\n    MAX_CONTENT_LENGTH = 5\napp.config.from_object(ProdConfig)", "MAX_CONTENT_LENGTH",
         "5 <- `ProdConfig`, for production"),
        ("app.config['SQLALCHEMY_DATABASE_URI'] = 'mysql://shop:hush@db/shop'", "SQLALCHEMY_DATABASE_URI",
         "mysql://shop:…@db/shop <- set in the program"),
        ("app.config['SQLALCHEMY_DATABASE_URI'] = f'mysql://shop:{u}@db/shop'", "SQLALCHEMY_DATABASE_URI",
         "mysql://shop:…@db/shop <- set in the program"),
        ("app.config['PREFERRED_URL_SCHEME'] = 'h' * 99", "PREFERRED_URL_SCHEME", "h" * 60 + "… <- set in the program"),
        ("from datetime import timedelta\napp.permanent_session_lifetime = timedelta(days=1)",
         "PERMANENT_SESSION_LIFETIME", "a time span <- set in the program"),
        ("app.config['SERVER_NAME'] = lambda: 1", "SERVER_NAME", "not known <- set in the program"),
    ],
)  # fmt: skip
def test_settings(statement: str, key: str, expected: str) -> None:
    assert told(statement, key) == expected


def test_a_secret_in_a_file() -> None:
    found = posture({
        "app.py": f"{FLASK}app.config.from_file('c.json', load=json.load)",
        "c.json": '{"SECRET_KEY": "hush"}',
    })  # fmt: skip
    setting = found.settings[0]
    assert (setting.value, setting.origin) == ("written in `c.json`", "`c.json`")
    assert setting.location is not None
    assert setting.location.path == "c.json"
    assert "hush" not in repr(found)


def test_an_app() -> None:
    found = posture(f"{FLASK}from flask_wtf import CSRFProtect\nCSRFProtect(app)\n")
    assert (found.name, found.location.line, found.stage) == ("app", 2, "")
    assert [one.protects for one in found.controls] == [Protection.FORMS]
