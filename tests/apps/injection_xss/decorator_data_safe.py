from functools import wraps

from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


def with_visitor(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        visitor = request.args.get("visitor", "guest")
        return view(*args, visitor=escape(visitor), **kwargs)

    return wrapper


@app.get("/hello/<int:times>")
@with_visitor
def hello(times, visitor):
    return f"<p>Hello {visitor}, you have been here {times} times.</p>"
