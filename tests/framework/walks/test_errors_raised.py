"""Error handlers of the program's own exceptions."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

PROGRAM = """
from flask import Flask, request

app = Flask(__name__)

class Wrong(Exception):
    def __init__(self, value):
        super().__init__("constant")
        self.value = value

@app.errorhandler(Wrong)
def wrong(error):
    HANDLER

@app.route("/")
def view():
    BODY
"""
RAISES = "if request.args['x'] not in ('a', 'b'):\n        raise Wrong(request.args['x'])\n    return 'x'"


@pytest.mark.parametrize(
    ("handler", "body"),
    [
        ("return f'<p>{error.value}</p>', 400  # !", RAISES),
        ("return f'<p>{error}</p>', 400", RAISES),
        ("return f'<p>{error.value}</p>', 400", "raise Wrong('constant')"),
        ("return f'<p>{error.value}</p>', 400", "return 'x'"),
    ],
)
def test_handler(handler: str, body: str) -> None:
    assert_arrivals({"main.py": PROGRAM.replace("HANDLER", handler).replace("BODY", body)})
