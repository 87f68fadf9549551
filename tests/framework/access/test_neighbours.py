"""Blueprints that are registered under the same folder of URLs."""

from __future__ import annotations

import pytest

from fumehood.framework.access.access import Access, is_view
from fumehood.framework.access.neighbours import neighbours
from tests.arrivals import seen_in

HEAD = """
from flask import Blueprint, Flask
app = Flask(__name__)
users, tenants = Blueprint("users", __name__), Blueprint("tenants", __name__, url_prefix="/admin/tenants")

@users.post("/add")
def add(): ...

@tenants.post("/remove")
def remove(): ...
"""


@pytest.mark.parametrize(
    ("registered", "folder", "beside"),
    [
        (
            'app.register_blueprint(users, url_prefix="/admin/users")\napp.register_blueprint(tenants)',
            "/admin",
            ["remove"],
        ),
        (
            'above = Blueprint("above", __name__, url_prefix="/x")\napp.register_blueprint(above)\n'
            'above.register_blueprint(users, url_prefix="/users")\n'
            'above.register_blueprint(tenants, url_prefix="/tenants")',
            "/x",
            ["remove"],
        ),
        (
            'app.register_blueprint(users, url_prefix="/api/users")\napp.register_blueprint(tenants)',
            "/api",
            [],
        ),
        ('app.register_blueprint(users, url_prefix="/users")\napp.register_blueprint(tenants)', "", []),
        ("app.register_blueprint(users)\napp.register_blueprint(tenants)", "", []),
        (
            'app.register_blueprint(users, url_prefix="/admin/users")\n'
            'app.register_blueprint(users, url_prefix="/admin/people", name="people")',
            "",
            [],
        ),
    ],
)
def test_neighbours(registered: str, folder: str, beside: list[str]) -> None:
    seen = seen_in({"main.py": HEAD + registered})
    views: dict[str, Access] = {
        one.function.name: one for one in seen.of(Access) if is_view(one) and one.function
    }
    found, blueprints = neighbours(views["add"], seen)
    assert found == folder
    assert [one.function.name for views in blueprints for one in views if one.function] == beside
