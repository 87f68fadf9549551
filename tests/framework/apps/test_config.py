"""Every way of filling Flask's configuration."""

from __future__ import annotations

import pytest

from tests.support import assert_value

FLASK = "from flask import Flask\napp = Flask(__name__)\n"
SETTINGS = """
DEBUG = True
lower = 1
class Base:
    X = 1
    Y = 1
class Derived(Base):
    Y = 2
    @property
    def Z(self): return 3
"""


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("app.config['X'] = 1", "1"),
        ("app.config.update(X=1)", "1"),
        ("app.config.update({'X': 1})", "1"),
        ("app.config.update({'X': 1}, X=2)", "2"),
        ("app.config.from_mapping(X=1)", "1"),
        ("app.config.from_mapping({'X': 1})", "1"),
        ("app.config.setdefault('X', 1)", "1"),
        ("app.config['X'] = 1\napp.config.setdefault('X', 2)", "1"),
        ("app.config |= {'X': 1}", "1"),
        ("app.config.from_object('settings.Base')", "1"),
        ("import settings\napp.config.from_object(settings.Base)", "1"),
        ("import settings\napp.config.from_object(settings.Derived())", "1"),
        ("class Own:\n    X = 5\napp.config.from_object(Own)", "5"),
        ("X = 4\napp.config.from_object(__name__)", "4"),
        ("if u: app.config['X'] = 1\nelse: app.config['X'] = 2", "1 | 2"),
        ("if u: app.config['X'] = 1", "1"),
        ("app.config.from_object(u)", "?config[X]"),
        ("app.config.from_object({'X': 1})", "?config[X]"),
        ("app.config.from_envvar('X')", "?config[X]"),
        ("app.config[u] = 1", "?config[X]"),
        ("from settings import Base\nmodes = {'a': Base}\napp.config.from_object(modes['a'])", "1"),
        ("from settings import Base, Derived\napp.config.from_object(Base if u else Derived)", "1"),
        ("app.config.update(u)", "?config[X]"),
        ("app.config.from_pyfile('inst.py')", "7"),
    ],
)
def test_filling(statement: str, expected: str) -> None:
    assert_value(
        {"main.py": f"{FLASK}{statement}\napp.config['X']", "settings.py": SETTINGS, "inst.py": "X = 7"},
        expected,
    )


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("app.config['DEBUG']", "True"),
        ("app.debug", "True"),
        ("app.config['lower']", "?config[lower]"),
        ("app.config.get('lower')", "?config[lower] | None"),
        ("app.config.get('GONE', 5)", "?config[GONE] | 5"),
        ("app.config.get('DEBUG', 5)", "True"),
        ("app.config.pop('DEBUG')", "True"),
        ("app.config.get(u)", "?"),
    ],
)
def test_reading(expression: str, expected: str) -> None:
    files = {"main.py": f"{FLASK}app.config.from_object('settings')\n{expression}", "settings.py": SETTINGS}
    assert_value(files, expected)


def test_a_mapping_keeps_lower_case_keys_out() -> None:
    assert_value(f"{FLASK}app.config.from_mapping(low=1)\napp.config['low']", "?config[low]")
    assert_value(f"{FLASK}app.config.update(low=1)\napp.config['low']", "1")


def test_derived_settings() -> None:
    program = f"{FLASK}app.config.from_object('settings.Derived')\n[app.config['X'], app.config['Y']]"
    assert_value({"main.py": program, "settings.py": SETTINGS}, "[1, 2]")


@pytest.mark.parametrize("dotted", ["settings.Gone", "gone.Base", "settings", "pkg.conf:Prod", "__main__"])
def test_dotted_names(dotted: str) -> None:
    program = f"{FLASK}app.config.from_object('{dotted}')\napp.config['DEBUG']"
    found = "True" if dotted == "settings" else "'prod'" if "Prod" in dotted else "False"
    files = {
        "main.py": program,
        "settings.py": SETTINGS,
        "pkg/__init__.py": "",
        "pkg/conf.py": "class Prod:\n    DEBUG = 'prod'",
    }
    assert_value(files, found)
