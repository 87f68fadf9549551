"""Every expression that Jinja2 knows is one of ours, or made of what is in it."""

from __future__ import annotations

import pytest
from jinja2 import nodes

from fumehood.framework.pages.rendering import EXPRESSIONS
from tests.arrivals import assert_arrivals

MADE_OF_PARTS = {
    "Slice", "Keyword", "Pair", "Operand", "NSRef", "EnvironmentAttribute", "ExtensionAttribute", "ImportedName",
    "InternalName", "ContextReference", "DerivedContextReference", "Neg", "Pos",
}  # fmt: skip


def test_every_expression_is_known() -> None:
    kinds = [*nodes.Expr.__subclasses__(), *nodes.BinExpr.__subclasses__(), *nodes.Literal.__subclasses__()]
    kinds += [*nodes.UnaryExpr.__subclasses__(), *nodes._FilterTestCommon.__subclasses__()]
    named = {kind.__name__ for kind in kinds if not kind.abstract and not kind.__name__.startswith("_")}

    assert named - MADE_OF_PARTS - {"BinExpr", "UnaryExpr", "Literal"} <= set(EXPRESSIONS)


@pytest.mark.parametrize(
    "written", ["x[1:]", "[x][0]", "{'a': x}.a", "'%s' % x", "x ~ 1", "x.strip()", "(x, 1)[0]"]
)
def test_client_data_stays_in(written: str) -> None:
    page = f"{{{{ ({written})|safe }}}}"
    assert_arrivals(
        f'from flask import render_template_string\nreturn render_template_string("{page}", x=x)  # !'
    )
