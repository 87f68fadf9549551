"""The endpoint, the blueprint and the path of a request for a view."""

from __future__ import annotations

import pytest

from fumehood.flow.values import Constant
from fumehood.framework.requests.endpoints import BLUEPRINT, ENDPOINT, PATH, facts_of
from fumehood.framework.requests.routes import Registered
from tests.arrivals import seen_in

HEAD = """
from flask import Blueprint, Flask
app = Flask(__name__)
bp, inner = Blueprint("shop", __name__, url_prefix="/shop"), Blueprint("cart", __name__)
bp.register_blueprint(inner)
app.register_blueprint(bp)
loose = Blueprint("loose", __name__)
def view(**given): return "x"
"""


@pytest.mark.parametrize(
    ("registered", "endpoint", "blueprint", "path"),
    [
        ("app.get('/a')(view)", "view", None, "/a"),
        ("app.get('/a/<int:b>')(view)", "view", None, "/a/1"),
        ("app.get('/a/<b>/c')(view)", "view", None, "/a/x/c"),
        ("loose.get('/a')(view)", "loose.view", "loose", None),
        ("app.get('/a', endpoint='b')(view)", "b", None, "/a"),
        ("app.add_url_rule('/a', 'b', view)", "b", None, "/a"),
        ("bp.get('/a')(view)", "shop.view", "shop", "/shop/a"),
        ("inner.get('/a')(view)", "shop.cart.view", "shop.cart", "/shop/a"),
    ],
)
def test_a_view_has_a_name(registered: str, endpoint: str, blueprint: str | None, path: str | None) -> None:
    (one,) = [each for each in seen_in({"main.py": HEAD + registered}).of(Registered) if each.kind == "view"]
    told = facts_of(one)
    expected = {ENDPOINT: Constant(endpoint), BLUEPRINT: Constant(blueprint)}
    assert {key: told[key] for key in (ENDPOINT, BLUEPRINT)} == expected
    assert told.get(PATH) == (None if path is None else Constant(path))


@pytest.mark.parametrize(
    "registered", ["app.get('/a', **options)(view)", "app.get('/a', endpoint=name)(view)"]
)
def test_a_computed_name_is_none(registered: str) -> None:
    found = seen_in({"main.py": f"{HEAD}from elsewhere import name, options\n{registered}"}).of(Registered)
    assert [facts_of(one) for one in found if one.kind == "view"] == [{}]
