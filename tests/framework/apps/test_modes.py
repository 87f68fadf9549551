"""What names and conditions say a configuration is for."""

from __future__ import annotations

import ast
import textwrap

import pytest

from fumehood.flow.values import Site
from fumehood.framework.apps.modes import Mode, mode_at, mode_of_name, mode_of_path, statement_at
from fumehood.project.module import Module


@pytest.mark.parametrize(
    ("name", "mode"),
    [
        ("ProductionConfig", Mode.PRODUCTION),
        ("ProdConfig", Mode.PRODUCTION),
        ("staging", Mode.PRODUCTION),
        ("DevelopmentConfig", Mode.DEVELOPMENT),
        ("LocalSettings", Mode.DEVELOPMENT),
        ("TestingConfig", Mode.TESTING),
        ("test_config", Mode.TESTING),
        ("Config", Mode.UNKNOWN),
        ("ProductConfig", Mode.UNKNOWN),
        ("LatestConfig", Mode.UNKNOWN),
    ],
)
def test_names(name: str, mode: Mode) -> None:
    assert mode_of_name(name) is mode


@pytest.mark.parametrize(
    ("path", "mode"),
    [
        ("config.py", Mode.UNKNOWN),
        ("settings/production.py", Mode.PRODUCTION),
        ("prod/settings.py", Mode.PRODUCTION),
        ("config_dev.py", Mode.DEVELOPMENT),
        (".env.development", Mode.DEVELOPMENT),
        ("tests/conftest.py", Mode.TESTING),
        ("app/test_views.py", Mode.TESTING),
        ("dev/app.py", Mode.UNKNOWN),
    ],
)
def test_paths(path: str, mode: Mode) -> None:
    assert mode_of_path(path) is mode


@pytest.mark.parametrize(
    ("program", "mode"),
    [
        ("MARK", Mode.UNKNOWN),
        ("if app.debug:\n    MARK", Mode.DEVELOPMENT),
        ("if not app.debug:\n    MARK", Mode.PRODUCTION),
        ("if app.debug:\n    pass\nelse:\n    MARK", Mode.PRODUCTION),
        ("if env == 'production':\n    MARK", Mode.PRODUCTION),
        ("if env != 'production':\n    MARK", Mode.DEVELOPMENT),
        ("if env == 'production':\n    pass\nelif env == 'testing':\n    MARK", Mode.TESTING),
        ("if get('MODE', 'production') == 'development':\n    MARK", Mode.DEVELOPMENT),
        ("if get('MODE', 'dev') in ('prod', 'live'):\n    MARK", Mode.PRODUCTION),
        ("if get('MODE', 'production') == x:\n    MARK", Mode.PRODUCTION),
        ("if test_config is None:\n    MARK", Mode.UNKNOWN),
        ("if test_config is None:\n    pass\nelse:\n    MARK", Mode.TESTING),
        ("if test_config is not None:\n    MARK", Mode.TESTING),
        ("if app.testing is False:\n    MARK", Mode.UNKNOWN),
        ("if other:\n    MARK", Mode.UNKNOWN),
        ("def test_it():\n    MARK", Mode.TESTING),
        ("def dev():\n    MARK", Mode.UNKNOWN),
        ("class HomeTest:\n    def setUp(self):\n        MARK", Mode.TESTING),
        ("try:\n    pass\nexcept KeyError:\n    if app.debug:\n        MARK", Mode.DEVELOPMENT),
        ("match x:\n    case 1:\n        MARK", Mode.UNKNOWN),
    ],
)
def test_places(program: str, mode: Mode) -> None:
    assert mode_at(_marked(program)) is mode


def test_a_place_in_a_test_is_one_for_tests() -> None:
    assert mode_at(_marked("MARK", "tests/app.py")) is Mode.TESTING


def test_the_statement_around_a_node() -> None:
    site = _marked("def f():\n    x[MARK] = 1")
    assert ast.unparse(statement_at(site).node) == "x[MARK] = 1"
    assert statement_at(statement_at(site)) == statement_at(site)


def _marked(program: str, path: str = "app.py") -> Site:
    text = textwrap.dedent(program)
    module = Module(path, text, ast.parse(text))
    node = next(one for one in ast.walk(module.tree) if isinstance(one, ast.Name) and one.id == "MARK")
    return Site(module, node)
