"""Which questions vouch for a value before it is stored."""

from __future__ import annotations

import ast
import textwrap

import pytest

from fumehood.flow.values import Site
from fumehood.framework.requests.vouching import is_vouched_for
from fumehood.project.module import Module

ASKED = [
    "if name in names:\n    session['a'] = name",
    "if name not in names:\n    abort(403)\nsession['a'] = name",
    "if len(name) > 20:\n    return 'no'\nsession['a'] = name",
    "if not allowed(name):\n    raise ValueError\nsession['a'] = name",
    "if name.startswith('a'):\n    session['a'] = name",
    "user = find(name)\nif user is None:\n    abort(401)\nsession['a'] = name",
    "user = find(name)\nif user:\n    session['a'] = name",
    "row = table[name]\nif row:\n    session['a'] = name",
    "if request.form['password'] == password:\n    session['a'] = name",
    "assert name in names\nsession['a'] = name",
    "check_name(name)\nsession['a'] = name",
    "if form.validate_on_submit():\n    session['a'] = form.name.data",
    "if find(request.form['n']) is None:\n    return\nsession['a'] = request.form.get('n')",
    "name = request.form['n']\nif find(request.form['n']):\n    session['a'] = name",
    "match kind_of(name):\n    case 1:\n        session['a'] = name",
]
NOT_ASKED = [
    "session['a'] = name",
    "if name:\n    session['a'] = name",
    "if name is not None and name != '':\n    session['a'] = name",
    "if not name:\n    abort(400)\nsession['a'] = name",
    "if 'n' in request.form:\n    session['a'] = request.form['n']",
    "if request.method == 'POST':\n    session['a'] = request.form['n']",
    "if not mine:\n    abort(403)\nsession['a'] = name",
    "log(name)\nsession['a'] = name",
    "session['a'] = name\nif name in names:\n    return",
    "if name in names:\n    log(name)\nsession['a'] = name",
]


def vouched(body: str) -> bool:
    text = "def view(name):\n" + textwrap.indent(body, "    ")
    tree = ast.parse(text)
    stored = next(
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "session['a']"
    )
    return is_vouched_for((), Site(Module("main.py", text, tree), stored))


@pytest.mark.parametrize("body", ASKED)
def test_asked(body: str) -> None:
    assert vouched(body)


@pytest.mark.parametrize("body", NOT_ASKED)
def test_not_asked(body: str) -> None:
    assert not vouched(body)


def test_calls_that_led_there_count() -> None:
    text = (
        "def view(name):\n    if check(name):\n        keep(name)\ndef keep(value):\n    session['a'] = value"
    )
    tree = ast.parse(text)
    module = Module("main.py", text, tree)
    calls = [
        node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) == "keep"
    ]
    stored = [node for node in ast.walk(tree) if isinstance(node, ast.Assign)]
    assert is_vouched_for([Site(module, calls[0])], Site(module, stored[0]))
    assert not is_vouched_for((), Site(module, stored[0]))


def test_outside_of_functions() -> None:
    tree = ast.parse("session['a'] = name")
    statement = tree.body[0]
    assert isinstance(statement, ast.Assign)
    assert not is_vouched_for((), Site(Module("main.py", "", tree), statement))
