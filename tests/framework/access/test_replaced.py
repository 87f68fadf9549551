"""Guards that a class loses by a list of its own."""

from __future__ import annotations

import pytest

from fumehood.framework.access.access import Access, is_view
from fumehood.framework.access.replaced import replaced
from tests.arrivals import seen_in

PROGRAM = """
from flask import Flask
from flask.views import MethodView
from flask_login import login_required
app = Flask(__name__)
def counted(view):
    def inner(**values): return view(**values)
    return inner
class Private(MethodView):
    decorators = [login_required]
class Jobs(Private):
    BODY
    def post(self): return ""
app.add_url_rule("/jobs", view_func=Jobs.as_view("jobs"))
"""


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("decorators = [counted]", ("login_required", "decorators", "Jobs", "Private")),
        ("decorators = []", ("login_required", "decorators", "Jobs", "Private")),
        ("pass", None),
        ("method_decorators = [counted]", None),
    ],
)
def test_replaced(body: str, expected: tuple[str, ...] | None) -> None:
    seen = seen_in({"main.py": PROGRAM.replace("BODY", body)})
    (one,) = (each for each in seen.of(Access) if is_view(each) and each.path == "/jobs")
    lost = replaced(one)
    found = None if lost is None else (lost.guard.name, lost.listed, lost.cls.name, lost.base.name)
    assert found == expected
