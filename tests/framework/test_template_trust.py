"""What is known of values that no client data is in."""

from __future__ import annotations

import pytest
from jinja2 import Environment, nodes

from fumehood.flow.values import (
    FALSE,
    Alternatives,
    Constant,
    External,
    Instance,
    Listing,
    Text,
    Unknown,
    Value,
)
from fumehood.framework.template_trust import Trust, name_of, trust
from fumehood.framework.views import Views
from fumehood.project.imports import ImportIndex

RUN = Views(ImportIndex({}), lambda _: None, (), ()).run


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Constant("x"), Trust.HARMLESS),
        (Unknown("number"), Trust.HARMLESS),
        (Unknown("loop.index"), Trust.HARMLESS),
        (Unknown("flask.url_for()"), Trust.HARMLESS),
        (Unknown("$HOME"), Trust.HARMLESS),
        (Unknown("form.csrf_token"), Trust.HARMLESS),
        (Unknown("bleach.clean()"), Trust.HARMLESS),
        (Unknown("nh3.clean()"), Trust.HARMLESS),
        (External("flask.request.endpoint"), Trust.HARMLESS),
        (Instance(None, External("wtforms.StringField")), Trust.HARMLESS),
        (Unknown("escaped"), Trust.HARMLESS),
        (Unknown("render()"), Trust.MADE),
        (Unknown("|markdown"), Trust.MADE),
        (Unknown(""), Trust.MADE),
        (Unknown("site_config.title"), Trust.MADE),
        (Instance(None, External("shop.Page")), Trust.MADE),
        (Listing(None), Trust.MADE),
        (Unknown("user.name"), Trust.UNKNOWN),
        (External("models.User.query.all()[].name"), Trust.UNKNOWN),
        (Text(("<b>", Unknown("user.name"))), Trust.UNKNOWN),
        (Alternatives((FALSE, Unknown("user.name"))), Trust.UNKNOWN),
    ],
)
def test_how_much_is_known(value: Value, expected: Trust) -> None:
    assert trust(RUN, value) is expected


def test_escaping_is_not_always_enough() -> None:
    assert trust(RUN, Unknown("escaped"), escaped=False) is Trust.UNKNOWN


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("user.name", "user.name"),
        ("user['name']", "user.name"),
        ("users[0].name|upper", "users[].name"),
        ("load(user)", "load()"),
        ("user.name or 'x'", "user.name"),
        ("user.name if a else ''", "user.name"),
        ("'<b>' ~ user.name", "user.name"),
        ("'%s'|format(user.name)", "user.name"),
        ("'a' + b", "b"),
        ("1", ""),
    ],
)
def test_what_an_expression_is_called(text: str, expected: str) -> None:
    tree = Environment(autoescape=True).parse(f"{{{{ {text} }}}}")
    output = tree.body[0]
    assert isinstance(output, nodes.Output)
    assert name_of(output.nodes[0]) == expected
