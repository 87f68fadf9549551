"""Configuration from classes, modules, objects and Python files, and where it is written there."""

from __future__ import annotations

import pytest

from tests.configured import FLASK, effective
from tests.framework.apps.test_config import SETTINGS

FILES = {
    "settings.py": SETTINGS,
    "config.py": (
        "class Base:\n    X = 1\n    if u:\n        X = 2\n    else:\n        X = 3\n"
        "class One(Base):\n    X: int = 4\n"
        "class Two(Base):\n    @property\n    def X(self):\n        return 5\n"
        "tables = {'production': One, 'testing': Two}\n"
    ),
    "live.cfg": "# comment\nX = 8\n",
    "conf/prod.cfg": "X = 9\n",
    "no_python.cfg": "[mail]\nX: 9 or so\n",
    "instance/own.py": "try:\n    X = 6\nexcept KeyError:\n    pass\n",
}


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("app.config.from_object('config.Base')", ["2 | 3 at config.py:6"]),
        ("app.config.from_object('config.One')", ["4 at config.py:8 production"]),
        ("app.config.from_object('config:One')", ["4 at config.py:8 production"]),
        ("import config\napp.config.from_object(config.One())", ["4 at config.py:8 production"]),
        ("import config\napp.config.from_object(config.Two())", []),
        ("from config import tables\napp.config.from_object(tables[u])", ["4 at config.py:8 production"]),
        ("from config import tables\napp.config.from_object(tables.get(u))", ["4 at config.py:8 production"]),
        ("app.config.from_pyfile('own.py')", ["6 at instance/own.py:2"]),
        ("import os\napp.config.from_pyfile(os.path.join(u, 'own.py'))", ["6 at instance/own.py:2"]),
        ("app.config.from_pyfile('/etc/own.py')", []),
        ("app.config.from_pyfile('live.cfg')", ["8 at live.cfg:2 production"]),
        (
            "app.config.from_pyfile('live.cfg')\napp.config.from_pyfile('live.cfg')",
            ["8 at live.cfg:2 production"],
        ),
        ("app.config.from_pyfile('no_python.cfg')", []),
        (
            "import os\napp.config.from_pyfile(os.path.join(u, 'conf', 'prod.cfg'))",
            ["9 at conf/prod.cfg:1 production"],
        ),
        ("app.config.from_object('settings')", []),
        ("app.config.from_object(f'gone.{u}')", []),
        ("app.config.from_object(f'config.{u}Gone')", []),
        ("app.config.from_object(u + 'x')", []),
        ("X = 7\napp.config.from_object(__name__)", ["7 at app.py:3"]),
    ],
)
def test_where_it_is_written(statement: str, expected: list[str]) -> None:
    assert effective({**FILES, "app.py": FLASK + statement}) == expected


def test_a_variable_may_name_any_class_beside_its_default_or_in_a_module_called_config() -> None:
    config = "class Config:\n    X = 1\nclass DevConfig(Config):\n    X = 2\nclass ProdConfig(Config):\n    Y = 3\n"
    for asked in ("os.environ['SETTINGS']", "os.environ.get('SETTINGS', 'config.DevConfig')"):
        program = f"import os\n{FLASK}app.config.from_object({asked})"
        assert effective({"app.py": program, "config.py": config}) == ["1 at config.py:2 production"]


def test_the_attributes_of_pydantic_settings_are_defaults() -> None:
    program = f"{FLASK}from pydantic_settings import BaseSettings\nclass S(BaseSettings):\n    X: str = 'a'\n"
    assert effective(f"{program}app.config.from_object(S())") == ["?$X | 'a' at app.py:5"]
