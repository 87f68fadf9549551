"""What programs put on their app, for views to find."""

from __future__ import annotations

from fumehood.flow.memory import Memory
from fumehood.flow.values import Constant, Unknown
from fumehood.framework.shelf import Shelf
from fumehood.framework.sinks import SinkReached
from tests.arrivals import seen_in

STORE = "class Store:\n    def read(self, name):\n        return open(name).read()\n"
VIEW = "@app.get('/')\ndef view():\n    return {'text': current_app.EXPR.read(request.args['name'])}\n"
START = f"from flask import Flask, current_app, request\n{STORE}app = Flask(__name__)\n"


def found(put: str, read: str, *, late: bool = False) -> int:
    view = VIEW.replace("EXPR", read)
    parts = [view, put] if late else [put, view]
    return len(list(seen_in({"main.py": START + "\n".join(parts)}).of(SinkReached)))


def test_what_was_put_is_found_by_its_path() -> None:
    shelf, memory = Shelf(), Memory()
    assert shelf.find("flask.current_app.store") is None
    assert shelf.asked == {"flask.current_app.store"}
    shelf.put(memory, "store", Constant(1))
    assert shelf.find("flask.current_app.store") == Constant(1)
    assert shelf.has(shelf.asked)


def test_what_nobody_knows_says_no_more_than_its_name() -> None:
    shelf = Shelf()
    shelf.put(Memory(), "store", Unknown("store"))
    assert shelf.find("flask.current_app.store") is None


def test_views_get_at_it() -> None:
    for put, read in (
        ("app.extensions['store'] = Store()", "extensions['store']"),
        ("app.extensions.update(store=Store())", "extensions.get('store')"),
        ("app.extensions.setdefault('store', Store())", "extensions['store']"),
        ("app.store = Store()", "store"),
        ("app.config['STORE'] = Store()", "config['STORE']"),
    ):
        assert found(put, read) == 1
    assert found("app.store = Store()", "extensions['store']") == 0


def test_views_that_were_asked_too_early_are_asked_again() -> None:
    put = "def create_app():\n    app.extensions['store'] = Store()\n    app.register_blueprint(None)\n"
    assert found(put, "extensions['store']", late=True) == 1
