"""What parsers of requests hand to views: webargs, Flask-Smorest, APIFlask."""

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
    "webargs": """
from webargs import fields as wanted
from webargs.flaskparser import parser, use_args, use_kwargs
@app.get("/a/<name>")
@use_args(
    {"text": wanted.Str(required=True), "number": wanted.Int(), "many": wanted.DelimitedList(wanted.Str())},
    location="query",
)
def positional(args, name):
    execute(args["text"])  # !
    execute(f"{args['number']}")
    execute(args["many"][0])  # !
    execute(name)  # !
@app.get("/k")
@use_kwargs({"text": wanted.Str(required=True), "number": wanted.Int(load_default=1)}, location="query")
def by_name(text, number):
    execute(text)  # !
    execute(f"{number}")
@app.get("/p")
def parsed():
    args = parser.parse({"text": wanted.Str(), "number": wanted.Int()}, request, location="query")
    execute(args["text"])  # !
    execute(f"{args['number']}")
""",
    "Flask-Smorest": """
from flask_smorest import Blueprint
blp = Blueprint("pets", __name__)
class Pet(Schema):
    name = fields.Str()
    age = fields.Int()
@blp.route("/pets/<pet>")
class Pets(MethodView):
    @blp.arguments(Pet, location="query")
    @blp.response(200, Pet(many=True))
    def get(self, args, pet):
        execute(args["name"])  # !
        execute(f"{args['age']}")
        execute(pet)  # !
    @blp.arguments(Pet, as_kwargs=True)
    def post(self, name, age, pet):
        execute(name)  # !
        execute(f"{age}")
""",
    "APIFlask": """
from apiflask import APIFlask, Schema as Described
from apiflask.fields import Integer, String
shop = APIFlask(__name__)
class Order(Described):
    name = String(required=True)
    number = Integer()
@shop.post("/p/<q>")
@shop.input(Order)
def create(q, json_data):
    execute(json_data["name"])  # !
    execute(q)  # !
    execute(f"{json_data['number']}")
@shop.get("/p")
@shop.input(Order, location="query", arg_name="wanted")
def find(wanted):
    execute(wanted["name"])  # !
@shop.get("/old")
@shop.input(Order, location="query")
def old(data):
    execute(data["name"])  # !
""",
}


@pytest.mark.parametrize("title", PROGRAMS)
def test_arrives(title: str) -> None:
    assert_arrivals({"main.py": HEAD.lstrip() + PROGRAMS[title]})
