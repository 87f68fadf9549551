"""What is known of values in a page."""

from __future__ import annotations

import pytest
from jinja2 import Environment, nodes

from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import (
    FALSE,
    Alternatives,
    Constant,
    Dictionary,
    External,
    Instance,
    Listing,
    Text,
    Unknown,
    Value,
)
from fumehood.framework.pages.html_places import Place, Spot
from fumehood.framework.pages.template_trust import CONVERTED, Trust, harmful, name_of, of_client, trust
from fumehood.framework.walks.views import Views
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
        (Unknown("json.dumps()"), Trust.MADE),
        (Unknown("load()"), Trust.RETURNED),
        (External("sqlite3.Cursor.fetchone()[]"), Trust.STORED),
        (External("models.User.query.get_or_404().name"), Trust.STORED),
        (External("models.User.query.get().card()"), Trust.RETURNED),
        (External("models.User.query.get().name.strip().lower()"), Trust.STORED),
        (External("models.User.query.get().as_html()"), Trust.MADE),
        (External("models.User.query.get().born.strftime()"), Trust.HARMLESS),
        (External("sqlalchemy.orm.Query.first().name"), Trust.STORED),
        (External("sqlalchemy.orm.Query.count()"), Trust.HARMLESS),
        (External("sqlalchemy.orm.Query.all()[].url"), Trust.STORED),
        (Unknown("sqlalchemy.orm.Query[].url"), Trust.STORED),
        (Unknown(CONVERTED), Trust.CONVERTED),
        (Unknown("|markdown"), Trust.MADE),
        (Unknown(""), Trust.MADE),
        (Unknown("site_config.title"), Trust.MADE),
        (Instance(None, External("shop.Page")), Trust.MADE),
        (Listing(None), Trust.HARMLESS),
        (Listing(None, [Constant("x"), Unknown("user.name")]), Trust.UNKNOWN),
        (Listing(None, [Listing(None, [Unknown("user.name")])]), Trust.MADE),
        (Dictionary(None, rest=Unknown("user.name")), Trust.UNKNOWN),
        (Unknown("user.name"), Trust.UNKNOWN),
        (External("models.users()[].name"), Trust.UNKNOWN),
        (Text(("<b>", Unknown("user.name"))), Trust.UNKNOWN),
        (Alternatives((FALSE, Unknown("user.name"))), Trust.UNKNOWN),
    ],
)
def test_how_much_is_known(value: Value, expected: Trust) -> None:
    assert trust(RUN, value) is expected


def client(kind: str = "client", *, safe: tuple[str, ...] = (), trusted: bool = False) -> Unknown:
    source = Source("the query string", "x", kind=kind, trusted=trusted)
    return Unknown("x", (Taint(source, frozenset(safe)),))


@pytest.mark.parametrize(
    ("value", "spot", "expected"),
    [
        (Constant("x"), Spot.TEXT, None),
        (client(), Spot.TEXT, Trust.CLIENT),
        (client(safe=("html",)), Spot.TEXT, None),
        (client(safe=("html",)), Spot.SCRIPT, Trust.CLIENT),
        (client(safe=("html", "code")), Spot.SCRIPT, None),
        (client("stored"), Spot.TEXT, Trust.STORED),
        (client("secret"), Spot.TEXT, None),
        (client(trusted=True), Spot.TEXT, Trust.UNKNOWN),
        (Listing(None, [client()]), Spot.TEXT, Trust.CLIENT),
    ],
)
def test_client_data_that_does_harm(value: Value, spot: Spot, expected: Trust | None) -> None:
    found = harmful(RUN, value, Place(spot))

    assert (of_client(found) if found else None) is expected


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
