"""Extensions that configure an app or keep a login."""

from __future__ import annotations

import pytest

from fumehood.framework.apps.config_extensions import KeepsLogin
from tests.configured import FLASK, effective, observed

TALISMAN = f"{FLASK}from flask_talisman import Talisman\n"


@pytest.mark.parametrize(
    ("statement", "key", "expected"),
    [
        ("Talisman(app)", "SESSION_COOKIE_SECURE", ["True at app.py:4"]),
        ("Talisman(app)", "SESSION_COOKIE_SAMESITE", ["'Lax' at app.py:4"]),
        ("t = Talisman()\nt.init_app(app)", "SESSION_COOKIE_HTTPONLY", ["True at app.py:5"]),
        ("Talisman(app, session_cookie_secure=False)", "SESSION_COOKIE_SECURE", []),
        ("Talisman(app, session_cookie_samesite=None)", "SESSION_COOKIE_SAMESITE", ["None at app.py:4"]),
        ("Talisman()", "SESSION_COOKIE_SECURE", []),
    ],
)
def test_talisman_sets_the_cookie(statement: str, key: str, expected: list[str]) -> None:
    assert effective(TALISMAN + statement, key) == expected


@pytest.mark.parametrize(
    "statement", ["LoginManager(app)", "LoginManager()", "from flask_login import login_user\nlogin_user(u)"]
)
def test_logins(statement: str) -> None:
    _, seen = observed(f"{FLASK}from flask_login import LoginManager\n{statement}")
    assert list(seen.of(KeepsLogin))


@pytest.mark.parametrize("name", ["dynaconf.FlaskDynaconf", "flask_appconfig.AppConfig"])
def test_extensions_that_load_a_configuration(name: str) -> None:
    module, _, cls = name.rpartition(".")
    (app,) = observed(f"{FLASK}from {module} import {cls}\n{cls}(app)")[0]
    assert app.opened
