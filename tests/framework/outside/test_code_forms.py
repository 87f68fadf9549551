"""Where in code and in names of modules client data does harm."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals


@pytest.mark.parametrize(
    "line",
    [
        "eval(x)  # !",
        'eval("len(%r)" % x)',
        "eval(\"len('%r')\" % x)  # !",
        'eval(f"len({x!r})")',
        'eval("len({!r})".format(x))',
        'eval("len({})".format(x))  # !',
        'eval("len(" + repr(x) + ")")',
        'eval(compile(x, "x", "eval"))  # !',
        'compile(x, "x", "eval")',
        "eval(ast.literal_eval(x))  # !",
        "ast.literal_eval(x)",
        "importlib.import_module(x)  # !",
        'importlib.import_module("plugins." + x)',
        'importlib.import_module("." + x, package="plugins")',
        'importlib.import_module("plug" + x)  # !',
        "getattr(os, x)  # !",
        "getattr(app, x)",
    ],
)
def test_form(line: str) -> None:
    assert_arrivals(f"import ast, importlib, os\n{line}")
