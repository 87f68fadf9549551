import functools

from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)
hits = {}


def counted(view):
    @functools.wraps(view)
    def inner(*args, **kwargs):
        hits[view.__name__] = hits.get(view.__name__, 0) + 1
        return view(*args, **kwargs)
    return inner


@app.route("/quote")
@counted
def quote():
    said = request.cookies.get("said", "nothing")
    return "<q>%s</q>" % escape(said)
