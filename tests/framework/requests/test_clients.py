"""What a client sends: attributes of the request, files, arguments of what Flask calls."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

HEAD = """
import sqlite3
from flask import Flask, g, request, current_app
from flask.globals import request as asked
execute = sqlite3.connect("shop.db").execute
app = Flask(__name__)
"""
PROGRAMS = {
    "ways to read": """
def name_in(req):
    return req.form.get("name")
class Page:
    def __init__(self, req):
        self.req = req
    @property
    def name(self):
        return self.req.args["name"]
@app.post("/")
def view():
    execute(asked.args.get("q", "d", str))  # !
    execute(request.args.to_dict()["q"])  # !
    execute(dict(request.form)["q"])  # !
    execute(request.get_json(silent=True).get("x")["y"])  # !
    execute(request._get_current_object().args["x"])  # !
    execute(name_in(request))  # !
    execute(Page(request).name)  # !
    execute(request.values.getlist("x")[0])  # !
    execute(request.environ["PATH_INFO"])  # !
    for key, value in request.form.items():
        execute(key)  # !
        execute(value)  # !
    for key, values in request.form.lists():
        execute(values[0])  # !
    execute(current_app.name)
    execute(request.method)
""",
    "converted": """
import uuid
@app.get("/")
def view():
    execute(f"{request.args.get('q', type=int)}")
    execute(f"{request.args.get('q', 1, float)}")
    execute(f"{request.args.get('q', type=uuid.UUID)}")
    execute(f"{request.args.getlist('q', type=int)}")
    execute(request.args.get("q", "1", type=lambda text: "a" if text == "b" else "c"))
    execute(request.args["q"])  # !
""",
    "uploads": """
@app.post("/")
def view():
    file = request.files["file"]
    execute(file.filename)  # !
    execute(file.read().decode())  # !
    execute(file.stream.readline())  # !
    execute(file.content_type)  # !
    for other in request.files.getlist("others"):
        execute(other.filename)  # !
    for name, other in request.files.items():
        execute(name)  # !
    for other in request.files.values():
        execute(other.filename)  # !
    if "x" in request.files and (last := request.files.get("x")):
        execute(last.filename)  # !
    execute(f"{file.content_length}")
""",
    "the parameters of the present view": """
@app.get("/<name>/<int:number>")
def view(name, number):
    execute(request.view_args["name"])  # !
    execute(f"{request.view_args['number']}")
@app.before_request
def before():
    execute(request.view_args["name"])  # !
@app.url_value_preprocessor
def take(endpoint, values):
    g.lang = values.pop("lang")
@app.get("/lang")
def lang():
    execute(g.lang)  # !
""",
    "a response in a hook": """
@app.after_request
def after(response):
    execute(response.headers["x"])
    return response
""",
    "error handlers": """
from werkzeug.exceptions import HTTPException
class ShopError(Exception):
    message = "no"
@app.errorhandler(Exception)
def any_error(error):
    execute(str(error))
    return {"error": str(error)}  # !
@app.errorhandler(HTTPException)
def http_error(error):
    return {"error": str(error)}
@app.errorhandler(ShopError)
def shop_error(error):
    return {"error": error.message}
""",
    "a request made by hand": """
from werkzeug.wrappers import Request
class Middleware:
    def __call__(self, environ, start_response):
        request = Request(environ)
        execute(request.args["x"])  # !
""",
}


@pytest.mark.parametrize("title", PROGRAMS)
def test_arrives(title: str) -> None:
    assert_arrivals({"main.py": HEAD.lstrip() + PROGRAMS[title]})
