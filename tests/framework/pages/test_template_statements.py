"""Every statement that Jinja2 knows is one of ours, or only holds others."""

from __future__ import annotations

from jinja2 import nodes

from fumehood.framework.pages.rendering import STATEMENTS

ELSEWHERE = {"Extends", "Scope", "OverlayScope", "EvalContextModifier", "Break", "Continue"}


def test_every_statement_is_known() -> None:
    known = {kind.__name__ for kind in nodes.Stmt.__subclasses__()} | {"ScopedEvalContextModifier"}

    assert known - ELSEWHERE == set(STATEMENTS)
