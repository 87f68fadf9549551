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


class Note:
    def __init__(self, text):
        self.text = text


@app.get("/")
def show():
    return render_template_string("{{{{ found|safe }}}}", found={read})


@app.post("/")
def add():
    {write}
    return "", 204
"""


def trusts(made: str, read: str, write: str) -> list[str]:
    return seen_trusts(APP.format(made=made, read=read, write=write))


def seen_trusts(code: str) -> list[str]:
    parsed = modules({"app.py": code})
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
        ("{}", "notes['a'].text", "notes['a'] = Note(request.form['x'])", ["STORED"]),
        ("[]", "notes[-1].text", "notes.append(Note(escape(request.form['x'])))", []),
        ("[]", "notes[-1]", "notes.append(escape(request.form['x']))", []),
        ("[]", "notes[-1]", "notes.append(int(request.form['x']))", []),
        ("[]", "notes[-1]", "notes.append('x')", []),
        ("['x']", "notes[0]", "notes.count(request.form['x'])", []),
        ("['x']", "notes[0]", "list(notes).append(request.form['x'])", []),
    ],
)
def test_left_in_a_container(made: str, read: str, write: str, expected: list[str]) -> None:
    assert trusts(made, read, write) == expected


FACTORY = """
from flask import Flask, render_template_string, request


def create_app():
    app = Flask(__name__)
    notes = []

    @app.get("/")
    def show():
        return render_template_string("{{ found|safe }}", found=notes[-1])

    @app.post("/")
    def add():
        own = []
        own.append(request.form["x"])
        notes.append(WRITTEN)
        return "", 204

    return app
"""


@pytest.mark.parametrize(("written", "expected"), [("request.form['x']", ["STORED"]), ("'x'", [])])
def test_left_in_a_list_of_a_factory(written: str, expected: list[str]) -> None:
    assert seen_trusts(FACTORY.replace("WRITTEN", written)) == expected
