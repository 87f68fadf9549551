"""Markup made of a formatted text, and what is left as it is."""

from __future__ import annotations

import pytest

from fumehood.flow.values import Site
from fumehood.rules.markup_edits import formatted_markup
from tests.edited import applied, call_in, parsed


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        ('Markup(f"<b>{name}</b>")', 'Markup("<b>{}</b>").format(name)'),
        ("Markup(f'{a}{b}')", "Markup('{}{}').format(a, b)"),
        ('Markup("<b>")', None),
        ("Markup(name)", None),
    ],
)
def test_markup(call: str, expected: str | None) -> None:
    code = f"from markupsafe import Markup\nx = {call}"
    module = parsed(code)
    fixed = applied(formatted_markup(Site(module, call_in(module))), code)
    assert fixed == (None if expected is None else f"from markupsafe import Markup\nx = {expected}")
