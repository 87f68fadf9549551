"""Views that get pydantic models of parts of the request."""

from __future__ import annotations

from tests.arrivals import assert_arrivals

PROGRAM = """
import sqlite3
from flask import Flask
from pydantic import BaseModel
execute = sqlite3.connect("shop.db").execute
app = Flask(__name__)
from flask_pydantic import validate
class Query(BaseModel):
    text: str
    number: int
@app.get("/<name>")
@validate()
def view(name: str, query: Query):
    execute(name)  # !
    execute(query.text)  # !
    execute(f"{query.number}")
"""


def test_parts_of_a_request() -> None:
    assert_arrivals({"main.py": PROGRAM.lstrip()})
