from functools import wraps

from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


def current_name():
    user = request.cookies.get("display_name", "anonymous")
    return escape(user)


def require_name(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return view(current_name(), *args, **kwargs)

    return wrapper


@app.route("/me")
@require_name
def me(name):
    return f"<p>Signed in as <b>{name}</b></p>"
