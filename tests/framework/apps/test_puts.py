"""What a configuration remembers of where its values come from."""

from __future__ import annotations

import ast

import pytest

from fumehood.flow.values import FALSE, NONE, External, Instance, Site, Unknown
from fumehood.framework.apps.modes import Mode
from fumehood.framework.apps.puts import OPENED, Places, Put, entry, slot
from fumehood.project.module import Module
from tests.configured import FLASK, configured, effective


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("app.config['X'] = 1", "app.py:3"),
        ("app.config.update(\n    A=1,\n    X=1,\n)", "app.py:5"),
        ("app.config.from_mapping({\n    'A': 1,\n    'X': 1,\n})", "app.py:5"),
        ("D = {\n    'X': 1,\n}\napp.config.update(D)", "app.py:4"),
        ("app.config.update([('X', 1)])", "app.py:3"),
        ("app.config.setdefault('X', 1)", "app.py:3"),
        ("app.config |= {\n    'X': 1,\n}", "app.py:4"),
        ("one = 1\napp.config['X'] = one", "app.py:4"),
        ("setattr(app, 'config', app.config)\napp.config['X'] = 1", "app.py:4"),
    ],
)
def test_places(statement: str, expected: str) -> None:
    assert effective(FLASK + statement) == [f"1 at {expected}"]


@pytest.mark.parametrize(
    ("attribute", "key"),
    [("secret_key", "SECRET_KEY"), ("testing", "TESTING"), ("debug", "DEBUG")],
)
def test_attributes_are_configuration(attribute: str, key: str) -> None:
    assert effective(f"{FLASK}app.{attribute} = True", key) == ["True at app.py:3"]


def test_what_another_configuration_leaves_alone_is_its_own() -> None:
    program = (
        f"{FLASK}class Dev:\n    X = 1\nclass Prod:\n    Y = 1\napp.config['X'] = 0\n"
        "app.config.from_object(Dev if u else Prod)\n"
    )
    (app,) = configured(program)
    assert {one.mode for one in app.settings["X"]} == {Mode.DEVELOPMENT, Mode.PRODUCTION}
    assert effective(program) == ["0 at app.py:7 production"]


def test_what_tests_pass_does_not_open_a_configuration() -> None:
    assert not configured(f"{FLASK}app.config.update(test_config)")[0].opened
    assert configured(f"{FLASK}app.config.update(settings)")[0].opened
    assert not configured(f"{FLASK}if app.testing or u:\n    app.config.update(settings)")[0].opened
    assert configured(f"{FLASK}app.config.update({{'A': 1, **settings}})")[0].opened


def test_what_flask_leaves_open() -> None:
    config = Instance(None, External("flask.Config"))
    config.slots["SECRET_KEY"], config.slots["DEBUG"] = NONE, FALSE
    assert entry(config, "SECRET_KEY") == NONE
    assert entry(config, "X") is None
    site = Site(Module("app.py", "", ast.Module([], [])), ast.Pass())
    config.slots[OPENED] = Places(frozenset({(site, 0)}))
    assert isinstance(entry(config, "SECRET_KEY"), Unknown)
    assert entry(config, "DEBUG") == FALSE
    config.slots[slot("SECRET_KEY")] = Put(NONE, site, Mode.PRODUCTION)
    assert entry(config, "SECRET_KEY") == NONE
