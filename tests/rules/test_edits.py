"""Edits that are offered, and those that are not because they would not be safe."""

from __future__ import annotations

import ast

import pytest

from fumehood.findings.finding import Fix, Location
from fumehood.flow.values import Site
from fumehood.project.module import Module
from fumehood.rules.edits import complete_call, remove_keyword, replace_value
from fumehood.rules.statement_edits import correct_guard, move_decorator, wrap_in_guard
from fumehood.rules.template_edits import around, as_json, inserted


def parsed(text: str) -> Module:
    return Module("app.py", text, ast.parse(text))


def applied(fix: Fix | None, text: str) -> str | None:
    """The text after a fix; offsets are found from the back so that they stay true."""
    if fix is None:
        return None
    lines = text.split("\n")
    starts = [sum(len(line) + 1 for line in lines[:number]) for number in range(len(lines) + 1)]
    for edit in sorted(fix.edits, key=lambda edit: edit.location, reverse=True):
        where = edit.location
        first, last = (
            starts[where.line - 1] + where.column - 1,
            starts[where.end_line - 1] + where.end_column - 1,
        )
        text = text[:first] + edit.text + text[last:]
    return text


def call_in(module: Module) -> ast.Call:
    return next(node for node in ast.walk(module.tree) if isinstance(node, ast.Call))


def keyword(call: ast.Call, name: str) -> ast.keyword | None:
    return next((one for one in call.keywords if one.arg == name), None)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("app.run(debug=True)", "app.run(debug=False)"),
        ("app.run('é', debug = True , port=1)", "app.run('é', debug = False , port=1)"),
        ("app.run(\n    debug=True,\n)", "app.run(\n    debug=False,\n)"),
        ("app.run(debug=1)", "app.run(debug=False)"),
        ("app.run(debug=flag)", None),
        ("app.run(host=1)", None),
        ("app.run(**options)", None),
    ],
)
def test_a_value_is_replaced(code: str, expected: str | None) -> None:
    module = parsed(code)
    call = call_in(module)
    assert applied(replace_value(Site(module, call), keyword(call, "debug"), True, "False"), code) == expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("app.run(host='0')", "app.run()"),
        ("app.run(host='0', port=1)", "app.run(port=1)"),
        ("app.run(port=1, host='0')", "app.run(port=1)"),
        ("app.run(app, host='0', port=1)", "app.run(app, port=1)"),
        ("app.run(host='0', **more)", "app.run(**more)"),
        ("app.run(port=1, host='0',)", "app.run(port=1,)"),
        ("app.run(\n    host='0',\n    port=1,\n)", "app.run(\n    port=1,\n)"),
        ("app.run(\n    port=1,\n    host='0',\n)", "app.run(\n    port=1,\n)"),
        ("app.run(\n    host='0',  # all\n    port=1,\n)", None),
        ("app.run(host=HOST)", None),
        ("app.run(port=1)", None),
    ],
)
def test_a_keyword_is_removed(code: str, expected: str | None) -> None:
    module = parsed(code)
    call = call_in(module)
    fixed = applied(remove_keyword(Site(module, call), keyword(call, "host")), code)
    assert fixed == expected
    assert fixed is None or ast.parse(fixed).body


GUARD = 'if __name__ == "__main__":\n'


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("app.run()", f"{GUARD}    app.run()"),
        ("app.run(\n    port=1,\n)\n", f"{GUARD}    app.run(\n        port=1,\n    )\n"),
        ("app.run('''\n''')", None),
        ("x = 1; app.run()", None),
        ("app.run(); x = 1", None),
        ("x = app.run()", None),
        ("try:\n    app.run()\nfinally:\n    pass", None),
    ],
)
def test_a_call_is_put_under_the_guard(code: str, expected: str | None) -> None:
    module = parsed(code)
    assert applied(wrap_in_guard(module, call_in(module), is_start=True), code) == expected


@pytest.mark.parametrize(("code", "moved"), [("main()", True), ("main()\nx = 1", False)])
def test_what_else_a_function_does_may_be_needed_further_down(code: str, moved: bool) -> None:
    module = parsed(code)
    assert (wrap_in_guard(module, call_in(module), is_start=False) is not None) is moved


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("__name__ == 'main'", True),
        ("__name__", True),
        ("__name__ == 'main' and x", False),
        ("run(__name__)", False),
        ("(__name__ ==\n   'main')", False),
    ],
)
def test_a_guard_is_corrected(condition: str, expected: bool) -> None:
    code = f"if {condition}:\n    pass\n"
    module = parsed(code)
    statement = module.tree.body[0]
    assert isinstance(statement, ast.If)
    wanted = 'if __name__ == "__main__":\n    pass\n' if expected else None
    assert applied(correct_guard(module, statement.test), code) == wanted


@pytest.mark.parametrize(
    ("code", "present", "expected"),
    [
        ("f('a', 'b')", [], "f('a', 'b', secure=True, httponly=True)"),
        ("f('a', secure=False)", ["secure"], "f('a', secure=True, httponly=True)"),
        (
            "f(\n    'a',\n    **more,  # why\n)",
            [],
            "f(\n    'a',\n    **more,  # why\n    secure=True,\n    httponly=True,\n)",
        ),
        (
            "f(\n\t'a',\n\tb  # why\n)",
            [],
            "f(\n\t'a',\n\tb,  # why\n\tsecure=True,\n\thttponly=True\n)",
        ),
        ("f(\n  'a',\n  secure=False)", ["secure"], "f(\n  'a',\n  secure=True, httponly=True)"),
        ("f(\n  'a',\n  secure=False\n)", ["secure"], "f(\n  'a',\n  secure=True,\n  httponly=True\n)"),
        ("f(\n  'a', b,\n)", [], "f(\n  'a', b, secure=True, httponly=True,\n)"),
        ("f('a', secure=flag)", ["secure"], None),
        ("f('a', **off)", ["secure"], None),
        ("f()", [], None),
    ],
)
def test_arguments_are_added(code: str, present: list[str], expected: str | None) -> None:
    module = parsed(code)
    fix = complete_call(Site(module, call_in(module)), {"secure": "True", "httponly": "True"}, present)
    assert applied(fix, code) == expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("@a\n@r('/')\ndef f(): ...", "@r('/')\n@a\ndef f(): ..."),
        (
            "@a(\n  1)\n@b\n@r('/')\n# why\nasync def f(): ...",
            "@b\n@r('/')\n# why\n@a(\n  1)\nasync def f(): ...",
        ),
    ],
)
def test_a_decorator_is_moved_down(code: str, expected: str) -> None:
    module = parsed(code)
    function = module.tree.body[0]
    assert isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
    first, last = function.decorator_list[0], function.decorator_list[-1]
    assert applied(move_decorator(module, function, first, last), code) == expected
    assert move_decorator(module, function, last, first) is None
    assert move_decorator(module, module.tree, first, last) is None


TAG = Location("templates/a.html", 2, 5, 2, 14)


def test_a_place_gets_quotes() -> None:
    fix = around(TAG, '"', '"', "Quote it")
    assert fix is not None
    assert [(edit.location.column, edit.text) for edit in fix.edits] == [(5, '"'), (14, '"')]
    assert around(Location("app.py", 2, 5, 2, 14), '"', '"', "Quote it") is None


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("{{ user.name }}", "{{ user.name|e|tojson }}"),
        ("{{- user.name -}}", "{{ user.name|e|tojson }}"),
        ("{{ user.name or 'x' }}", "{{ (user.name or 'x')|e|tojson }}"),
        ("{% include 'a' %}", None),
    ],
)
def test_a_value_is_written_as_json(tag: str, expected: str | None) -> None:
    fix = as_json(TAG, tag)
    assert (None if fix is None else fix.edits[0].text) == expected


def test_something_is_inserted_into_a_template() -> None:
    assert inserted(TAG, "x", "Insert x") is not None
    assert inserted(None, "x", "Insert x") is None
    assert inserted(Location("app.py", 2, 5, 2, 5), "x", "Insert x") is None
