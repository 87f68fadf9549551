"""What is done to Flask's environment: switched off, left on, written in another way."""

from __future__ import annotations

import pytest

from fumehood.framework.apps.escaping import EscapingSet
from fumehood.framework.pages.templates import Templates
from fumehood.framework.walks.views import Views
from fumehood.project.imports import ImportIndex
from tests.support import modules

HEAD = "import jinja2\nfrom flask import Flask\nfrom werkzeug.datastructures import ImmutableDict\n"
OFF = [
    ("app = Flask(__name__)\napp.jinja_env.autoescape = False", "jinja_env.autoescape"),
    ("app = Flask(__name__)\napp.jinja_env.autoescape = lambda name: False", "jinja_env.autoescape"),
    ("app = Flask(__name__)\napp.jinja_options = {'autoescape': False}", "jinja_options"),
    ("app = Flask(__name__)\napp.jinja_options['autoescape'] = False", "jinja_options"),
    ("app = Flask(__name__)\napp.jinja_options.update(autoescape=False)", "jinja_options"),
    ("app = Flask(__name__)\napp.jinja_options.update({'autoescape': False})", "jinja_options"),
    (
        "class A(Flask):\n    jinja_options = ImmutableDict(autoescape=False)\napp = A(__name__)",
        "jinja_options",
    ),
    (
        "class A(Flask):\n    def select_jinja_autoescape(self, name):\n        return name.endswith('.xml')\n"
        "app = A(__name__)",
        "select_jinja_autoescape",
    ),
    (
        "app = Flask(__name__)\napp.select_jinja_autoescape = lambda name: False",
        "select_jinja_autoescape",
    ),
]
OFF.append(
    (
        "class A(Flask):\n    def create_jinja_environment(self):\n        made = super().create_jinja_environment()\n"
        "        made.autoescape = False\n        return made\napp = A(__name__)",
        "jinja_env.autoescape",
    )
)
ON = [
    "class A(Flask):\n    def create_jinja_environment(self):\n        raise ValueError\napp = A(__name__)",
    "app = Flask(__name__)\napp.jinja_env.autoescape = True",
    "app = Flask(__name__)\napp.jinja_env.autoescape = jinja2.select_autoescape()",
    "app = Flask(__name__)\napp.jinja_env.trim_blocks = True",
    "app = Flask(__name__)\napp.jinja_options['extensions'] = []",
    "app = Flask(__name__)\napp.jinja_options[key()] = False",
    "environment = jinja2.Environment()\nenvironment.autoescape = False",
    "class A(Flask):\n    jinja_options = Flask.jinja_options.copy()\napp = A(__name__)",
    "class A(Flask):\n    def select_jinja_autoescape(self, name):\n        return True\napp = A(__name__)",
    "class A(Flask):\n    def select_jinja_autoescape(self, name):\n        raise ValueError\napp = A(__name__)",
]


def taken(program: str) -> tuple[Views, list[EscapingSet]]:
    parsed = modules(HEAD + program)
    views = Views(ImportIndex(parsed), parsed.get, parsed.keys(), parsed.keys())
    return views, list(views.take(parsed).of(EscapingSet))


@pytest.mark.parametrize(("program", "how"), OFF)
def test_switched_off(program: str, how: str) -> None:
    _, (found,) = taken(program)

    assert found.how == how


@pytest.mark.parametrize("program", ON)
def test_left_on(program: str) -> None:
    assert taken(program)[1] == []


def test_another_way_of_writing() -> None:
    program = (
        "app = Flask(__name__)\napp.jinja_env.variable_start_string = '[['\n"
        "app.jinja_options.update(variable_end_string=']]')"
    )
    views, _ = taken(program)

    assert views.run.library.kept(Templates).options == (
        ("variable_end_string", "]]"),
        ("variable_start_string", "[["),
    )
