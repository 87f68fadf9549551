"""Schemas of marshmallow, webargs, Flask-Smorest and APIFlask."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

HEAD = """
import sqlite3
from flask import Flask, request
from flask.views import MethodView
from marshmallow import Schema, ValidationError, fields, post_load, validate, validates
execute = sqlite3.connect("shop.db").execute
app = Flask(__name__)
"""
PROGRAMS = {
    "loading": r"""
class Inner(Schema):
    text = fields.Str()
class Order(Schema):
    text = fields.Str()
    number = fields.Integer()
    word = fields.Str(validate=validate.OneOf(["a", "b"]))
    name = fields.Str(validate=[validate.Length(max=5), validate.Regexp(r"[a-z]+\Z")])
    table = fields.Str()
    inner = fields.Nested(Inner)
    texts = fields.List(fields.Str())
    numbers = fields.List(fields.Int())
    renamed = fields.Str(data_key="key", required=True)
    own = fields.Str(validate=lambda text: text in ("a", "b"))
    @validates("table")
    def known(self, value, **kwargs):
        if value not in ("animals", "birds"):
            raise ValidationError("no")
@app.post("/")
def view():
    data = Order().load(request.json)
    execute(data["text"])  # !
    execute(f"{data['number']}")
    execute(data["word"])
    execute(data["name"])
    execute(data["table"])
    execute(data["inner"]["text"])  # !
    execute(data["texts"][0])  # !
    execute(f"{data['numbers'][0]}")
    execute(data["renamed"])  # !
    execute(data["own"])
    for one in Order(many=True).load(request.json):
        execute(one["text"])  # !
        execute(f"{one['number']}")
    errors = Order().validate(request.args)
    if errors:
        return "no"
    execute(request.args["number"])
    execute(request.args["text"])  # !
""",
    "made of what was loaded": """
class Item:
    def __init__(self, name, count):
        self.name, self.count = name, count
class ItemSchema(Schema):
    name = fields.Str()
    count = fields.Int()
    @post_load
    def make(self, data, **kwargs):
        return Item(**data)
@app.post("/")
def view():
    item = ItemSchema().load(request.json)
    execute(item.name)  # !
    execute(f"{item.count}")
    made = Schema.from_dict({"a": fields.Str(), "b": fields.Int()})
    data = made().load(request.json)
    execute(data["a"])  # !
    execute(f"{data['b']}")
""",
    "what nobody knows the fields of": """
from flask_marshmallow import Marshmallow
from models import ShopSchema
ma = Marshmallow(app)
class Own(ma.Schema):
    text = ma.String()
    number = ma.Integer()
@app.post("/")
def view():
    data = Own().load(request.json)
    execute(data["text"])  # !
    execute(f"{data['number']}")
""",
}


@pytest.mark.parametrize("title", PROGRAMS)
def test_arrives(title: str) -> None:
    assert_arrivals({"main.py": HEAD.lstrip() + PROGRAMS[title]})
