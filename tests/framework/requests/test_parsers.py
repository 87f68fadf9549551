"""Flask-RESTful and Flask-RESTX."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

HEAD = """
import sqlite3, uuid
from flask import Flask, request
from flask_restful import Api, Resource, inputs, reqparse
from werkzeug.datastructures import FileStorage
execute = sqlite3.connect("shop.db").execute
app = Flask(__name__)
api = Api(app)
"""
PROGRAMS = {
    "arguments": r"""
parser = reqparse.RequestParser()
parser.add_argument("a", type=str, location="args")
parser.add_argument("b", type=int)
parser.add_argument("c", choices=("x", "y"))
parser.add_argument("d", action="append", required=True)
parser.add_argument("e", type=inputs.boolean)
parser.add_argument("f", type=inputs.regex(r"^[a-z]+\Z"))
parser.add_argument("g", dest="h", default="x")
parser.add_argument(reqparse.Argument("i", type=uuid.UUID))
parser.add_argument("j", type=FileStorage, location="files")
parser.add_argument("k", type=inputs.int_range(1, 5))
parser.add_argument("l", type=inputs.regex("[a-z]+"))
less = parser.copy()
less.remove_argument("d")
class Animals(Resource):
    def get(self, name):
        args = parser.parse_args()
        execute(name)  # !
        execute(args["a"])  # !
        execute(args.a)  # !
        execute(args.get("a"))  # !
        execute(f"{args.b}{args['c']}{args.e}{args.f}{args.i}{args.k}")
        execute(args["d"][0])  # !
        execute(args.h)  # !
        execute(args.j.filename)  # !
        execute(args.l)  # !
        execute(less.parse_args()["a"])  # !
        return "<b>" + name
    def post(self, name):
        return {"name": name}
api.add_resource(Animals, "/animals/<name>", "/other/<name>")
""",
    "namespaces": """
from flask_restx import Namespace, Resource as Described
space = Namespace("cats")
parser = space.parser()
parser.add_argument("x")
@space.route("/<name>")
@space.param("name", "x")
class Cat(Described):
    @space.expect(parser)
    def get(self, name):
        execute(name)  # !
        execute(parser.parse_args()["x"])  # !
    def post(self, name):
        execute(space.payload["q"])  # !
""",
}


@pytest.mark.parametrize("title", PROGRAMS)
def test_arrives(title: str) -> None:
    assert_arrivals({"main.py": HEAD.lstrip() + PROGRAMS[title]})
