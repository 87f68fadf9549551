"""The session and `g`: what was stored there, and what is client data among it."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

HEAD = """
import sqlite3
from flask import Flask, g, request, session
execute = sqlite3.connect("shop.db").execute
app = Flask(__name__)
"""
PROGRAMS = {
    "stored by one request, read by another": """
@app.post("/store")
def store():
    session["name"] = request.form["name"]  # !
    session["number"] = int(request.form["number"])
@app.get("/read")
def read():
    execute(session["name"])  # !
    execute(session.get("name", ""))  # !
    execute(f"{session['number']}")
    execute(session["unknown"])
""",
    "within one request": """
@app.post("/")
def view():
    session["name"] = request.form["name"]  # !
    session["name"] = "constant"
    execute(session["name"])
    execute(session.setdefault("other", "x"))
    session.clear()
    session.update({"a": "b"}, c="d")
    execute(session["a"] + session["c"])
""",
    "keys": """
@app.post("/")
def view():
    session[request.form["key"]] = True  # !
    session.update(request.get_json())  # !
    session.setdefault("role", request.form["role"])  # !
    if request.form["plan"] in ("a", "b"):
        session["plan"] = request.form["plan"]
""",
    "g": """
@app.before_request
def load():
    g.user = request.args["user"]
    g.known = {"token": request.args["token"], "count": 1}
@app.get("/")
def view():
    execute(g.user)  # !
    execute(g.get("user"))  # !
    execute(g.known["token"])  # !
    execute(f"{g.known['count']}")
    execute(g.pop("user", None))  # !
    execute(g.setdefault("x", request.args["x"]))  # !
    execute(g.get("unset", "constant"))
    if hasattr(g, "x") and "x" in g:
        execute(getattr(g, "x", None))  # !
""",
}


@pytest.mark.parametrize("title", PROGRAMS)
def test_arrives(title: str) -> None:
    assert_arrivals({"main.py": HEAD.lstrip() + PROGRAMS[title]})
