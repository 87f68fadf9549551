"""What a view shows or does."""

from __future__ import annotations

import pytest

from fumehood.framework.access.access import Access
from fumehood.framework.access.doings import (
    asks_a_setting,
    changes,
    doings,
    only_shows,
)
from tests.arrivals import seen_in

HEAD = """
import os, subprocess
from os import environ
from flask import Flask, current_app, render_template, session
app = Flask(__name__)
db = connect()
NOTES = {}
def empty():
    NOTES.clear()
"""


def access(body: str) -> Access:
    seen = seen_in({"main.py": f"{HEAD}@app.get('/')\ndef view():\n    {body}\n    return 'a'\n"})
    return next(seen.of(Access))


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("x = dict(os.environ)", ["shows the environment of the process"]),
        ("x = environ", ["shows the environment of the process"]),
        ("x = os.environ['A'] + os.environ.get('B')", []),
        ("x = str(current_app.config)", ["shows the app's configuration"]),
        ("x = app.config['A']", []),
        ("x = eval('1')", ["runs code"]),
        ("subprocess.run(['ls'])", ["runs commands"]),
        ("import sys; x = list(sys.modules)", ["shows the loaded modules"]),
        ("session['user_id'] = 1", ["logs somebody in"]),
        ("session['page'] = 1", []),
        ("db.drop_all()", ["resets data"]),
        ("x = db.execute('select 1')", ["shows data"]),
        ("db.execute('DELETE FROM notes')", ["shows data", "resets data"]),
        ("x = db.scalar('DELETE FROM notes WHERE id = 1')", []),
        ("NOTES.clear()", ["resets data"]),
        ("found = []; found.clear()", []),
        ("x = str(NOTES)", ["shows what the program keeps"]),
        ("x = str(NOTES['a'])", []),
        ("x = os.listdir('.')", ["shows files"]),
        ("empty()", ["resets data"]),
        ("reset_database()", ["resets data"]),
    ],
)
def test_what_is_nobody_else_s_business(body: str, found: list[str]) -> None:
    function = access(body).function
    assert function is not None
    assert doings(function) == found


@pytest.mark.parametrize(
    ("body", "is_change", "is_show"),
    [
        ("db.session.commit()", True, False),
        ("delete_note(1)", True, False),
        ("db.execute('DELETE FROM notes')", True, False),
        ("NOTES['a']['b'] = 1", True, False),
        ("del NOTES['a']", True, False),
        ("NOTES.pop('a')", True, False),
        ("render_template('a.html')", False, True),
        ("pass", False, False),
    ],
)
def test_what_is_changed(body: str, *, is_change: bool, is_show: bool) -> None:
    function = access(body).function
    assert function is not None
    assert (changes(function), only_shows(function)) == (is_change, is_show)


def test_settings() -> None:
    by_setting = access("if app.config.get('OPEN'): pass").function
    by_stage = access("if not app.debug: pass").function
    assert by_setting is not None
    assert by_stage is not None
    assert asks_a_setting(by_setting)
    assert not asks_a_setting(by_stage)


@pytest.mark.parametrize(
    ("body", "changed"),
    [
        ("empty()", True),
        ("outer()", True),
        ("show()", False),
    ],
)
def test_what_a_function_of_the_program_changes(body: str, changed: bool) -> None:
    head = f"{HEAD}def outer(): empty()\ndef show(): return NOTES\n"
    seen = seen_in({"main.py": f"{head}@app.get('/')\ndef view():\n    {body}\n    return 'a'\n"})
    function = next(seen.of(Access)).function
    assert function is not None
    assert changes(function) is changed


@pytest.mark.parametrize(
    "line",
    [
        "from store import NOTES as kept",
        "from .store import NOTES as kept",
        "from . import store; kept = store.NOTES; str(store.NOTES)",
        "import store as s; kept = str(s.NOTES.values())",
    ],
)
def test_what_a_view_imports_itself(line: str) -> None:
    head = "from flask import Flask\napp = Flask(__name__)\n"
    program = f"{head}@app.get('/')\ndef view():\n    {line}\n    return str(kept)\n"
    seen = seen_in({"main.py": program, "store.py": "NOTES = {}\n"})
    function = next(seen.of(Access)).function
    assert function is not None
    assert doings(function) == ["shows what the program keeps"]
