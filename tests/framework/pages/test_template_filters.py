"""What filters do to client data, with `|safe` behind them: those that make it harmless, and those that do not."""

from __future__ import annotations

import pytest
from jinja2 import Environment

from fumehood.framework.pages.template_filters import FILTERS
from tests.arrivals import assert_arrivals

HARMLESS = ("e", "tojson", "urlencode", "length", "int", "float", "urlize", "count", "wordcount")
HARMFUL = (
    "upper",
    "trim",
    "title",
    "string",
    "truncate(9)",
    "replace('a', 'b')",
    "first",
    "list",
    "join",
    "indent",
    "unheard",
)


def program(filter_: str, end: str) -> str:
    call = f"render_template_string('{{{{ x|{filter_}|safe }}}}', x=x)"
    return f"from flask import render_template_string\nreturn {call}{end}".replace("('a', 'b')", '("a", "b")')


@pytest.mark.parametrize("filter_", HARMLESS)
def test_filters_that_make_it_harmless(filter_: str) -> None:
    assert_arrivals(program(filter_, ""))


@pytest.mark.parametrize("filter_", HARMFUL)
def test_filters_that_do_not(filter_: str) -> None:
    assert_arrivals(program(filter_, "  # !"))


def test_filters_are_those_of_jinja2() -> None:
    assert set(FILTERS) <= set(Environment(autoescape=True).filters)
