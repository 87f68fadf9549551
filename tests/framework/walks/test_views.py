"""How views are called: hooks before them, decorators around them, each a few times at most."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

HEAD = """import functools, sqlite3
from flask import Blueprint, Flask, g, request
from flask.views import MethodView
from flask_login import current_user, login_required
execute = sqlite3.connect("shop.db").execute
app = Flask(__name__)
"""
PROGRAMS = {
    "decorators of the program and of libraries": """
def token_required(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        return view("admin", *args, **kwargs)
    return wrapper
def with_number(view):
    @functools.wraps(view)
    def wrapper(item, **kwargs):
        return view(number=int(item), **kwargs)
    return wrapper
@app.get("/a/<name>")
@token_required
def first(user, name):
    execute(user)
    execute(name)  # !
@app.get("/b/<item>/<name>")
@with_number
def second(number, name):
    execute(f"{number}")
    execute(name)  # !
@app.get("/c/<name>")
@login_required
def third(name):
    execute(current_user.name)
    execute(f"{current_user.id}{name}")  # !
""",
    "decorators that a class lists": """
def number(view):
    def wrapper(**given):
        return view(int(given["raw"]))
    return wrapper
class Shown(MethodView):
    decorators = [login_required, number]
    def get(self, raw):
        execute(f"{raw}")
class Other(MethodView):
    def get(self, raw):
        execute(raw)  # !
app.add_url_rule("/s/<raw>", view_func=Shown.as_view("s"))
""",
    "an app that is made in a function": """
def create_app(config=None):
    made = Flask(__name__)
    table = "animals"
    @made.get("/<name>")
    async def view(name):
        execute(table)
        execute(name)  # !
    @made.before_request
    def before():
        g.name = request.args["name"]
    @made.get("/g")
    def other():
        execute(g.name)  # !
    return made
""",
    "what a view writes is not seen by another": """
KEPT = {"name": "constant"}
@app.get("/write")
def write():
    KEPT["other"] = request.args["name"]
    execute(KEPT["other"])  # !
@app.get("/read")
def read():
    execute(KEPT["name"])
""",
}


@pytest.mark.parametrize("title", PROGRAMS)
def test_arrives(title: str) -> None:
    assert_arrivals({"main.py": HEAD + PROGRAMS[title]})
