"""What rules ask of the configuration that an app is deployed with."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Confidence
from fumehood.framework.observations import AppMade
from fumehood.rules.deployed import (
    app_made,
    hidden,
    is_for_tests,
    is_off,
    is_on,
    replaced,
    switched,
    switched_or_left,
    uses_sessions,
)
from tests.configured import FLASK, Program, configured, observed


@pytest.mark.parametrize(
    ("statement", "sure"),
    [
        ("app.config['X'] = False", Confidence.HIGH),
        ("if u: app.config['X'] = False", Confidence.HIGH),
        ("if u: app.config['X'] = False\nelse: app.config['X'] = True", Confidence.MEDIUM),
        ("app.config['X'] = False\napp.config.from_prefixed_env()", Confidence.MEDIUM),
        ("app.config['X'] = False\napp.config.from_envvar('SETTINGS')", Confidence.LOW),
        ("app.config['X'] = False if u else True", None),
        ("app.config['X'] = u", None),
        ("app.config['X'] = True", None),
        ("", None),
    ],
)
def test_switches(statement: str, sure: Confidence | None) -> None:
    (app,) = configured(FLASK + statement)
    assert [found for _, found in switched(app, "X", is_off)] == ([] if sure is None else [sure])


LIVE = "import os\nif os.environ['APP_ENV'] == 'production': app.config['Y'] = 1\n"


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (f"{LIVE}app.config['X'] = os.environ.get('X_ON', '0') == '1'", [Confidence.MEDIUM]),
        (f"{LIVE}x = os.environ.get('X_ON', '0') == '1'\napp.config.update(X=x)", [Confidence.MEDIUM]),
        (f"{LIVE}app.config['X'] = False", [Confidence.HIGH]),
        (f"{LIVE}app.config['X'] = os.environ.get('X_ON', '1') == '1'", []),
        (f"{LIVE}app.config['X'] = os.environ.get('X_ON') == '1'", []),
        (f"{LIVE}app.config['X'] = os.environ.get('APP_ENV', 'local') == 'production'", []),
        ("import os\napp.config['X'] = os.environ.get('X_ON', '0') == '1'", []),
    ],
)
def test_what_a_default_comes_to(statement: str, expected: list[Confidence]) -> None:
    (app,) = configured(FLASK + statement)
    assert [found for _, found in switched_or_left(app, "X", is_off)] == expected


@pytest.mark.parametrize(
    ("written", "fixed"),
    [("False", True), ("OFF", False), ("not True", False), ("0", True)],
)
def test_a_constant_that_is_written_there_is_replaced(written: str, fixed: bool) -> None:
    (app,) = configured(f"{FLASK}OFF = False\napp.config['X'] = {written}")
    fix = replaced(app.effective("X")[0], "True")
    assert (fix is not None) is fixed
    assert fix is None or [edit.text for edit in fix.edits] == ["True"]


@pytest.mark.parametrize(
    ("program", "places"),
    [
        (f"{FLASK}app.config['X'] = 'hush'", [("app.py", 3, 19)]),
        (f"{FLASK}A = 'hush'\napp.config['X'] = os.environ.get('hidden') or A", [("app.py", 3, 5)]),
        (f"{FLASK}app.config['X'] = 'hu' + 'sh'", [("app.py", 3, 19), ("app.py", 3, 26)]),
        (
            {"app.py": f"{FLASK}app.config.from_file('c.json', load=f)", "c.json": '{\n "X": "hush"}'},
            [("c.json", 2, 2)],
        ),
        (f"{FLASK}app.config['X'] = 5", []),
    ],
)
def test_where_secrets_stand(program: Program, places: list[tuple[str, int, int]]) -> None:
    (app,) = configured(program)
    assert sorted({(one.path, one.line, one.column) for one in hidden(app, "X")}) == places


def test_the_app_is_told_where_it_is_elsewhere() -> None:
    (app,) = configured({"app.py": f"{FLASK}app.config.from_object('c')", "c.py": "X = True\n"})
    (one,) = app.effective("X")
    assert is_on(one.value)
    assert [step.site for step in app_made(app, one)] == [app.app]
    (own,) = configured(f"{FLASK}app.config['X'] = 1")
    assert app_made(own, own.effective("X")[0]) == ()


def test_sessions() -> None:
    assert not uses_sessions(observed(FLASK)[1])
    assert uses_sessions(observed(f"{FLASK}from flask_login import LoginManager\nLoginManager(app)")[1])


def test_what_only_a_test_leads_to() -> None:
    factory = "from flask import Flask\ndef make(testing=False):\n    return Flask(__name__)\n"
    seen = observed({"app.py": factory, "tests/test_app.py": "from app import make\nmake(testing=True)\n"})[1]
    assert {is_for_tests(one) for one in seen.of(AppMade)} == {True, False}
