"""Who registers what: blueprints, tables of routes, hooks, apps that nobody knows."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

HEAD = """
import sqlite3
from flask import Blueprint, Flask, abort, g, request
from flask.views import MethodView, View
execute = sqlite3.connect("shop.db").execute
app = Flask(__name__)
"""
PROGRAMS = {
    "a prefix with a parameter": """
bp = Blueprint("b", __name__, url_prefix="/<tenant>")
@bp.route("/x")
def view(tenant):
    execute(tenant)  # !
app.register_blueprint(bp)
""",
    "nested blueprints, the prefixes said where they are registered": """
child, parent = Blueprint("c", __name__), Blueprint("p", __name__)
def kept(view):
    return lambda **given: view("admin", **given)
@child.get("/x")
@kept
def view(user, sub, tenant):
    execute(user)
    execute(sub)  # !
    execute(tenant)  # !
def create_app():
    made = Flask(__name__)
    parent.register_blueprint(child, url_prefix="/c/<sub>")
    made.register_blueprint(parent, url_prefix="/t/<tenant>")
    return made
""",
    "a table of routes": """
def first(x):
    execute(x)  # !
def second(x):
    execute(x)
for rule, view in [("/a/<x>", first), ("/b/<int:x>", second)]:
    app.add_url_rule(rule, view.__name__, view)
app.add_url_rule("/c/<x>", view_func=lambda x: execute(x))  # !
""",
    "values by default": """
@app.route("/page", defaults={"page": "1"})
@app.route("/<path:page>")
def view(page):
    execute(page)  # !
@app.route("/only", defaults={"page": "1"})
def only(page):
    execute(page)
""",
    "an app that is passed in": """
def set_up(app):
    @app.route("/w/<x>")
    async def view(x):
        execute(x)  # !
    @app.before_request
    def load():
        execute(request.args["x"])  # !
    @app.errorhandler(404)
    def missing(error):
        execute(str(error))
        return request.path  # !
    app.add_url_rule("/u/<x>", view_func=lambda x: execute(x))  # !
""",
    "views of classes": """
class Shown(View):
    init_every_request = False
    def dispatch_request(self, a):
        execute(a)  # !
class Made(MethodView):
    def __init__(self, table):
        self.table = table
    def get(self, name):
        execute("SELECT * FROM " + self.table)
        execute(name)  # !
class Base(MethodView):
    def dispatch_request(self, **given):
        given["number"] = int(given.pop("raw"))
        return super().dispatch_request(**given)
class Derived(Base):
    def get(self, number, name):
        execute(f"{number}")
        execute(name)  # !
app.add_url_rule("/m/<name>", view_func=Made.as_view("m", "animals"))
app.add_url_rule("/d/<raw>/<name>", view_func=Derived.as_view("d"))
""",
    "a view by its endpoint": """
@app.endpoint("x")
def view(x):
    execute(x)  # !
""",
}


@pytest.mark.parametrize("title", PROGRAMS)
def test_arrives(title: str) -> None:
    assert_arrivals({"main.py": HEAD.lstrip() + PROGRAMS[title]})
