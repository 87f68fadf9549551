"""Which values of a configuration count, wherever an app is made."""

from __future__ import annotations

import pytest

from fumehood.framework.apps.effective import of_launch, united
from fumehood.framework.apps.puts import Put
from tests.configured import FLASK, configured, effective

CLASSES = """
class Config:
    X = 1
class DevelopmentConfig(Config):
    X = 2
class TestingConfig(Config):
    X = 3
class ProductionConfig(Config):
    Y = 4
"""


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("pass", []),
        ("app.config['X'] = 1", ["1 at app.py:3"]),
        ("app.config['X'] = 1\napp.config['X'] = 2", ["2 at app.py:4"]),
        ("if u: app.config['X'] = 1", ["1 at app.py:3", "missing at app.py:3"]),
        ("if app.config['DEBUG'] and u: app.config['X'] = 1", []),
        ("if env == 'production': app.config['X'] = 1", ["1 at app.py:3 production"]),
        ("if env == 'testing': app.config['X'] = 1", ["missing at app.py:3"]),
        ("app.config.from_object('config.ProductionConfig')", ["1 at config.py:2 production"]),
        ("app.config.from_object('config.TestingConfig')", []),
        ("app.config.from_object('config.Config')", ["1 at config.py:2"]),
        ("app.config.from_object('config.DevelopmentConfig')", ["2 at config.py:4 development"]),
        (
            "import config\nd = {'a': config.DevelopmentConfig, 'b': config.ProductionConfig}\n"
            "app.config.from_object(d[u])",
            ["1 at config.py:2 production"],
        ),
        ("app.config.from_object(f'config.{u}Config')", ["1 at config.py:2 production"]),
    ],
)
def test_what_counts(statement: str, expected: list[str]) -> None:
    assert effective({"app.py": FLASK + statement, "config.py": CLASSES.lstrip()}) == expected


def test_a_value_that_only_development_overrides_is_inherited() -> None:
    files = {
        "app.py": f"{FLASK}app.config.from_object('config.DevConfig')",
        "config.py": "class Base:\n    X = 1\nclass DevConfig(Base):\n    X = 2\n    Y = 3\nclass Prod(Base): pass\n",
    }
    assert effective(files, "Y") == ["3 at config.py:5 development"]


def test_an_app_is_one_on_all_ways_in_and_tests_do_not_count() -> None:
    files = {
        "app.py": f"{FLASK}app.config['X'] = 1",
        "wsgi.py": "from flask import Flask\nfrom app import app\napp.config['Y'] = 2",
        "tests/conftest.py": "from flask import Flask\nfrom app import app\napp.config['X'] = 3",
    }
    (app,) = configured(files)
    assert (app.name, app.effective("X")[0].at.module.path) == ("app", "app.py")
    assert effective(files, "Y") == ["2 at wsgi.py:3"]


def test_a_factory_is_called_as_a_server_does_even_if_only_tests_do() -> None:
    files = {
        "app.py": (
            "from flask import Flask\ndef create_app(test_config=None):\n    app = Flask(__name__)\n"
            "    app.config['X'] = 1\n    if test_config:\n        app.config.update(test_config)\n    return app\n"
        ),
        "tests/conftest.py": "from app import create_app\napp = create_app({'X': 2})  # Flask(",
    }
    assert effective(files) == ["1 at app.py:4"]


def test_what_comes_from_outside_opens_a_configuration() -> None:
    (app,) = configured(
        f"{FLASK}app.config['X'] = 1\napp.config.from_envvar('SETTINGS')\napp.config['Y'] = 1"
    )
    (first,), (last,) = app.effective("X"), app.effective("Y")
    assert app.may_be_overridden(first)
    assert app.is_overridden(first)
    assert not app.may_be_overridden(last)
    assert not app.is_unset("Z")


@pytest.mark.parametrize("statement", ["app.config['Z'] = 1", "app.config.from_prefixed_env()"])
def test_a_key_that_is_set_or_may_be_is_not_unset(statement: str) -> None:
    (app,) = configured(FLASK + statement)
    assert not app.is_unset("Z")
    assert configured(FLASK)[0].is_unset("Z")


def test_stages() -> None:
    (plain,) = configured(FLASK)
    (production,) = configured(FLASK + "if env == 'production': app.config['X'] = 1")
    assert (plain.stage, plain.is_deployed) == ("", False)
    assert (production.stage, production.is_deployed) == ("production", True)
    assert isinstance(production.production, Put)


def test_a_deployed_launch_decides() -> None:
    (app,) = configured(f"{FLASK}app.config['X'] = 1")
    assert app.launches == ()
    assert united([]) == []
    assert of_launch([], "gunicorn in Procfile") == []


def test_routes_are_counted_with_those_of_blueprints() -> None:
    program = """
    from flask import Blueprint, Flask
    app = Flask(__name__)
    inner, outer = Blueprint("inner", __name__), Blueprint("outer", __name__)
    @inner.get("/a")
    def a(): return ""
    @app.get("/b")
    def b(): return ""
    outer.register_blueprint(inner)
    app.register_blueprint(outer)
    """
    assert configured(program)[0].routes == 2


@pytest.mark.parametrize(
    ("program", "name"),
    [
        ("from flask import Flask\nshop: Flask = Flask(__name__)", "shop"),
        ("from flask import Flask\ndef make():\n    return Flask(__name__)", "Flask"),
        ("from flask import Flask\nclass Shop(Flask): pass\nx = [Shop(__name__)]", "Shop"),
    ],
)
def test_names(program: str, name: str) -> None:
    assert configured(program)[0].name == name
