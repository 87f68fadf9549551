"""Paths of views whose blueprints are registered later."""

from __future__ import annotations

import pytest

from fumehood.framework.access.access import Access
from tests.arrivals import seen_in

BLUEPRINT = """
from flask import Blueprint
bp = Blueprint("b", __name__, url_prefix="/own")
@bp.get("/a")
def a(): return "a"
"""


@pytest.mark.parametrize(
    ("registered", "path"),
    [
        ("app.register_blueprint(bp, url_prefix='/dev')", "/dev/a"),
        ("app.register_blueprint(bp)", "/own/a"),
        (
            "outer = Blueprint('o', __name__)\n    outer.register_blueprint(bp)\n"
            "    app.register_blueprint(outer, url_prefix='/x')",
            "/x/own/a",
        ),
    ],
)
def test_a_factory_registers_it(registered: str, path: str) -> None:
    factory = (
        "from flask import Blueprint, Flask\nfrom views import bp\ndef create_app():\n    app = Flask(__name__)\n"
        f"    {registered}\n    return app\n"
    )
    seen = seen_in({"views.py": BLUEPRINT, "web.py": factory})
    assert {one.path for one in seen.of(Access)} == {path}
