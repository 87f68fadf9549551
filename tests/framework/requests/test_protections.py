"""What the names of decorators say, and what a callable stands behind."""

from __future__ import annotations

import ast

import pytest

from fumehood.flow.values import External, Method, Partial, Site, Unknown
from fumehood.framework.requests.protections import (
    Certainty,
    Guard,
    Guarded,
    guards_of,
    named,
    path_of,
    written_name,
)
from fumehood.project.module import Module


@pytest.mark.parametrize(
    ("name", "certainty"),
    [
        ("login_required", Certainty.NAMED),
        ("auth.requires_auth", Certainty.NAMED),
        ("admin_only", Certainty.NAMED),
        ("check_token", Certainty.NAMED),
        ("cache.cached", None),
        ("limiter.limit", None),
        ("csrf.exempt", None),
        ("anonymous_user_required", None),
        ("internal_service", Certainty.PERHAPS),
        ("", Certainty.PERHAPS),
    ],
)
def test_names(name: str, certainty: Certainty | None) -> None:
    found = named(name)
    assert (found and found.certainty) == certainty


def test_a_callable_of_a_library_keeps_its_guards() -> None:
    inner, outer = Guard("a", Certainty.KNOWN), Guard("b", Certainty.KNOWN)
    guarded = Guarded(Guarded(External("x"), (), {}, (inner,)), (), {}, (outer,))
    assert guards_of(guarded) == (inner, outer)
    assert guards_of(Unknown()) == ()


def test_paths_and_names() -> None:
    assert path_of(Partial(Method(Unknown(), External("lib.Class.method")), (), {})) == "lib.Class.method"
    module = Module("app.py", "auth.required('x')(1)", ast.parse("auth.required('x')(1)"))
    statement = module.tree.body[0]
    assert isinstance(statement, ast.Expr)
    assert written_name(Site(module, statement.value)) == "auth.required"
