import re

from flask import Blueprint, abort, request

from .dump import dump

dbtools = Blueprint("dbtools", __name__)
IDENTIFIER = re.compile(r"[a-z_][a-z0-9_]*\Z")


@dbtools.post("/dumps")
def create_dump():
    tables = request.get_json().get("tables", [])
    if not all(IDENTIFIER.match(name) for name in tables):
        abort(400)
    return {"file": dump("shop", tables)}, 202
