"""Which app a view belongs to, over blueprints, and what it is asked for."""

from __future__ import annotations

from fumehood.framework.access.belonging import Belonging, belonging
from fumehood.framework.requests.response_headers import HeaderSet
from tests.arrivals import seen_in

FILES = {
    "shop.py": """
from flask import Blueprint
outer = Blueprint("outer", __name__)
inner = Blueprint("inner", __name__)
outer.register_blueprint(inner)

@inner.route("/item", methods=["GET", "POST"])
def item():
    return "", 200, {"X-Item": "1"}
""",
    "main.py": """
from flask import Flask
from flask.views import MethodView
from shop import outer

def create_app():
    app = Flask("shop")
    app.register_blueprint(outer)
    return app

office = Flask("office")

@office.get("/")
def index():
    return ""

class Desk(MethodView):
    def get(self):
        return ""

    def delete(self):
        return ""

office.add_url_rule("/desk", view_func=Desk.as_view("desk"))
""",
}


def _routes(project: Belonging) -> dict[int, list[tuple[str, bool]]]:
    return {
        app.node.lineno: [(route.function.name, route.answers_only_get) for route in project.routes(app)]
        for app in project.apps
    }


def test_routes_of_apps() -> None:
    project = belonging(seen_in(FILES))
    assert _routes(project) == {
        6: [("item", False)],
        10: [("index", True), ("get", True), ("delete", False)],
    }


def test_what_is_seen_in_a_view() -> None:
    seen = seen_in(FILES)
    project, header = belonging(seen), next(seen.of(HeaderSet))
    assert [app.node.lineno for app in project.serving(header)] == [6]
    assert [route.function.name for route in project.routes_at(header.entry)] == ["item"]
