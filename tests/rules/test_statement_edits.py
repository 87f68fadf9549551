"""Statements put under the guard, conditions corrected, decorators moved."""

from __future__ import annotations

import ast

import pytest

from fumehood.rules.statement_edits import correct_guard, move_decorator, wrap_in_guard
from tests.edited import applied, call_in, parsed

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
