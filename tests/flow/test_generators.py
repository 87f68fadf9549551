"""Which functions are generators."""

from __future__ import annotations

import ast

import pytest

from fumehood.flow.generators import is_generator
from fumehood.project.module import Module


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        ("yield 1", True),
        ("x = yield", True),
        ("yield from []", True),
        ("if a:\n        yield 1", True),
        ("return 1", False),
        ("def g(): yield 1", False),
        ("return lambda: (yield)", False),
        ("class A:\n        def g(self): yield 1", False),
    ],
)
def test_is_generator(body: str, outcome: bool) -> None:
    text = f"def f(a):\n    {body}"
    module = Module("app.py", text, ast.parse(text))
    (function,) = module.tree.body
    assert isinstance(function, ast.FunctionDef)
    assert is_generator(function, module) is outcome
    assert is_generator(function, module) is outcome
