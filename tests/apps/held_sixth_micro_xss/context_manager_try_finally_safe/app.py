from contextlib import contextmanager

from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@contextmanager
def element(name, parts):
    parts.append(f"<{name}>")
    try:
        yield parts
    finally:
        parts.append(f"</{name}>")


@app.route("/list")
def item_list():
    parts = []
    with element("ul", parts) as ul:
        for value in sorted(request.args.values(), reverse=True):
            with element("li", ul) as li:
                li.append(escape(value))
    return "".join(parts)
