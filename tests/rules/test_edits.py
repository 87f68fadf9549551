"""Edits of arguments that are offered, and those that are not because they would not be safe."""

from __future__ import annotations

import ast

import pytest

from fumehood.flow.values import Site
from fumehood.rules.edits import complete_call, remove_keyword, replace_value
from tests.edited import applied, call_in, keyword, parsed


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
