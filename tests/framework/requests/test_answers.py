"""Answers that are raised, and what a handler gets to know of them."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

PROGRAM = """
from flask import Flask, abort, make_response, request
from werkzeug.exceptions import Conflict, HTTPException, NotFound

app = Flask(__name__)

class Taken(Conflict):
    def __init__(self, name):
        super().__init__(f"{name} is taken")

@app.errorhandler(ABOUT)
def handle(error):
    return HANDLER, 400

@app.route("/")
def view():
    x = request.args["x"]
    RAISE
"""


@pytest.mark.parametrize(
    ("about", "handler", "raises"),
    [
        ("404", "f'<p>{error.description}'  # !", "abort(404, x)"),
        ("404", "f'<p>{error.description}'  # !", "raise NotFound(description=x)"),
        ("NotFound", "f'<p>{error}'  # !", "abort(404, x)"),
        ("HTTPException", "'<p>' + str(error)  # !", "abort(404, x)"),
        ("409", "error.description  # !", "raise Taken(x)"),
        ("409", "error.description", "abort(404, x)"),
        ("404", "error.get_description()", "abort(404, x)"),
        ("404", "error.description", "abort(404, 'constant')"),
        ("404", "error.name", "abort(404, x)"),
        ("404", "'x'", "abort(make_response('<p>' + x, 400))  # !"),
        ("404", "'x'", "abort(404, x)"),
    ],
)
def test_handler(about: str, handler: str, raises: str) -> None:
    handler, _, mark = handler.partition("  ")
    program = PROGRAM.replace("ABOUT", about).replace("RAISE", raises).replace("HANDLER", handler)
    assert_arrivals({"main.py": program.replace("400\n", f"400{mark and '  ' + mark}\n", 1)})
