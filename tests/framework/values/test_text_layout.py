"""Texts that `textwrap` and `inspect` lay out: what is known of them stays known."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

HEAD = """
import inspect, sqlite3, textwrap
from flask import Flask, request
execute = sqlite3.connect("shop.db").execute
app = Flask(__name__)
def known(text, wanted):
    execute("a" if text == wanted else request.args["x"])
@app.get("/")
def view():
"""
PROGRAMS = {
    "a margin": """
    known(textwrap.dedent("  a\\n   b"), "a\\n b")
    known(inspect.cleandoc("  a\\n   b\\n"), "a\\nb")
    known(textwrap.indent("a\\nb", "> "), "> a\\n> b")
    execute(textwrap.indent("a", request.args["prefix"]))  # !
    execute(textwrap.dedent(request.args["text"]))  # !
""",
    "client data keeps its place": """
    text = textwrap.dedent(f"  select {request.args['x']}\\n  from t")
    execute(text)  # !
    known(text.startswith("select "), True)
""",
}


@pytest.mark.parametrize("title", PROGRAMS)
def test_arrives(title: str) -> None:
    assert_arrivals({"main.py": HEAD.lstrip() + PROGRAMS[title].lstrip("\n")})
