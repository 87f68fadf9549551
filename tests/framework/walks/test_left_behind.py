"""What one request leaves in a module's container is there for the others, as stored data."""

from __future__ import annotations

import pytest

from fumehood.framework.pages.template_places import DeclaredSafe
from fumehood.framework.walks.views import Views
from fumehood.project.imports import ImportIndex
from tests.support import modules

APP = """
from flask import Flask, render_template_string, request
from markupsafe import escape

app = Flask(__name__)
notes = {made}


@app.get("/")
def show():
    return render_template_string("{{{{ found|safe }}}}", found={read})


@app.post("/")
def add():
    {write}
    return "", 204
"""


def trusts(made: str, read: str, write: str) -> list[str]:
    parsed = modules({"app.py": APP.format(made=made, read=read, write=write)})
    views = Views(ImportIndex(parsed), parsed.get, parsed.keys(), parsed.keys())
    seen = views.take(parsed)
    assert views.notifications == []
    return [one.trust.name for one in seen.of(DeclaredSafe)]


@pytest.mark.parametrize(
    ("made", "read", "write", "expected"),
    [
        ("[]", "notes[-1]", "notes.append(request.form['x'])", ["STORED"]),
        ("['x']", "notes[0] + notes[1]", "notes.append(f\"<b>{request.form['x']}</b>\")", ["STORED"]),
        ("{}", "notes.get('x')", "notes[request.form['k']] = request.form['x']", ["STORED"]),
        ("{}", "notes['a']['b']", "notes['a'] = {'b': [request.form['x']]}", ["STORED"]),
        ("{'x': 'y'}", "notes['x']", "notes['x'] = request.form['x']", ["STORED"]),
        ("[]", "notes[-1]", "notes.append(escape(request.form['x']))", []),
        ("[]", "notes[-1]", "notes.append(int(request.form['x']))", []),
        ("[]", "notes[-1]", "notes.append('x')", []),
        ("['x']", "notes[0]", "notes.count(request.form['x'])", []),
        ("['x']", "notes[0]", "list(notes).append(request.form['x'])", []),
    ],
)
def test_left_in_a_container(made: str, read: str, write: str, expected: list[str]) -> None:
    assert trusts(made, read, write) == expected
