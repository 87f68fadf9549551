from flask import Flask
from markupsafe import escape

app = Flask(__name__)


def cached(view):
    store = {}

    def wrapper(name):
        shown = str(escape(name))
        if shown not in store:
            store[shown] = view(shown)
        return store[shown]

    return wrapper


def greet(name):
    return "<h1>Welcome, " + name + "</h1>"


@app.get("/welcome/<path:name>")
def welcome(name):
    page = cached(greet)(name)
    return page, 200, {"Cache-Control": "no-store"}
