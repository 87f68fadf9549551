"""Gates of blueprints and apps, and what is beside a view."""

from __future__ import annotations

from fumehood.framework.access.access import Access, is_view
from fumehood.framework.access.gates import is_gated, mounts, siblings
from fumehood.framework.observations import Observations
from tests.arrivals import seen_in

HEAD = """
from flask import Blueprint, Flask, g, redirect, session
app = Flask(__name__)
"""


def views(program: str) -> tuple[dict[str, Access], Observations]:
    seen = seen_in({"main.py": HEAD + program})
    return {one.function.name: one for one in seen.of(Access) if is_view(one) and one.function}, seen


GATES = """
bp, other = Blueprint("bp", __name__, url_prefix="/bp"), Blueprint("other", __name__)
@bp.before_request
def gate():
    if not session.get("user"):
        return redirect("/login")
@bp.post("/a")
def a(): return "a"
@other.post("/b")
def b(): return "b"
@other.before_request
def load():
    g.user = session.get("user")
app.register_blueprint(bp)
"""


def test_a_gate_is_for_the_blueprint_that_has_it() -> None:
    found, seen = views(GATES)
    assert is_gated(found["a"], seen)
    assert not is_gated(found["b"], seen)


def test_siblings_share_an_owner() -> None:
    found, seen = views(GATES + "@bp.get('/e')\ndef e(): return 'e'\n")
    assert [one.function.name for one in siblings(found["a"], seen) if one.function] == ["e"]
    assert siblings(found["b"], seen) == []


MOUNTS = """
one, two = Blueprint("one", __name__), Blueprint("two", __name__)
@one.get("/a")
def a(): return "a"
@two.get("/b")
def b(): return "b"
app.register_blueprint(one)
if app.debug:
    app.register_blueprint(two)
    other.register_blueprint(one)
"""


def test_where_a_blueprint_is_registered() -> None:
    found, seen = views(MOUNTS)
    assert [one.site.node.lineno for one in mounts(found["b"], seen)] == [11]
    assert mounts(found["a"], seen) == []


def test_a_sibling_is_the_one_with_a_url() -> None:
    program = """
from flask.views import MethodView
class First(MethodView):
    def get(self): return "a"
class Second(MethodView):
    def get(self): return "b"
def register(app: Flask):
    app.add_url_rule("/a", view_func=First.as_view("a"))
    app.add_url_rule("/b", view_func=Second.as_view("b"))
"""
    seen = seen_in({"main.py": "from flask import Flask\n" + program})
    one = next(one for one in seen.of(Access) if one.path == "/a")
    assert [other.path for other in siblings(one, seen)] == ["/b"]
