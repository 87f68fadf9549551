"""A library call answers for its arguments by position and by name."""

from __future__ import annotations

import ast

from fumehood.flow.values import Arguments, Constant, Site
from fumehood.framework.library_call import LibraryCall
from fumehood.models.schema import Parameter
from tests.support import modules


def test_arguments() -> None:
    module = modules("f(1)")["main.py"]
    statement = module.tree.body[0]
    assert isinstance(statement, ast.Expr)
    given = Arguments([Constant(1)], {"b": Constant(2)})
    call = LibraryCall("lib.f", None, given, Site(module, statement.value))
    assert call.argument(Parameter(0, ("a",))) == Constant(1)
    assert call.argument(Parameter(None, ("b",))) == Constant(2)
    assert call.argument(Parameter(1, ("c",))) is None
    assert call.argument(None) is None
