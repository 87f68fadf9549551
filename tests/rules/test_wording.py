"""How messages and flows name what was seen."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Confidence
from fumehood.flow.values import Site
from fumehood.framework.observations import ServerStart
from fumehood.rules import wording
from tests.support import observe

FLASK = "from flask import Flask\napp = Flask(__name__)\n"


def start(program: str) -> ServerStart:
    (found,) = observe(program).of(ServerStart)
    return found


@pytest.mark.parametrize(
    ("call", "name"),
    [
        ("app.run()", "`app.run()`"),
        ("app.run(port=1)", "`app.run(…)`"),
        ("Flask('x').run()", "`Flask(…).run()`"),
        ("{'a': app}['a'].run()", "`….run()`"),
        ("x = app.run\nx()", "`run()`"),
        ("import threading\nthreading.Thread(target=app.run).start()", "`run()`"),
        ("from werkzeug.serving import run_simple as serve\nserve('h', 1, app)", "`run_simple()`"),
    ],
)
def test_a_start_is_named_as_the_reader_sees_it(call: str, name: str) -> None:
    assert wording.start_name(start(FLASK + call)) == name


def test_a_long_name_keeps_its_end() -> None:
    long = "a_very_long_name_of_a_module"
    found = wording.call_name(start(f"import {long}\n{long}.{long}.app.run()").site)
    assert found == "`…very_long_name_of_a_module.app.run()`".replace(
        "…very", "…" + f"{long}.{long}.app.run"[-40:].split("very", 1)[0] + "very"
    )


@pytest.mark.parametrize(
    ("argument", "expected"),
    [
        ("", "port 5000"),
        ("port=80", "port 80"),
        ("port=u", "its own port"),
        ("port=80 if u else 90", "port 80"),
        ("port=None", "port 5000"),
    ],
)
def test_port(argument: str, expected: str) -> None:
    assert wording.port(start(f"{FLASK}app.run({argument})")) == expected


@pytest.mark.parametrize(
    ("program", "decided", "expected"),
    [
        (FLASK + "app.run()", True, Confidence.HIGH),
        (FLASK + "app.run()", False, Confidence.MEDIUM),
        (FLASK + "u and app.run()", True, Confidence.MEDIUM),
        ("from lib import app\napp.run()", True, Confidence.MEDIUM),
        ("from lib import app\napp.run()", False, Confidence.LOW),
        ("from lib import app\nu and app.run()", True, Confidence.LOW),
    ],
)
def test_confidence(program: str, decided: bool, expected: Confidence) -> None:
    found = start(program)
    assert wording.confidence(found, decided, resolved=found.resolved) is expected


def test_the_calls_that_led_to_a_start() -> None:
    found = start(f"{FLASK}def serve():\n    app.run()\ndef main():\n    serve()\nmain()")
    assert [step.note for step in wording.calls_to(found)] == [
        "`main()` is called when the module is imported",
        "`serve()` is called",
    ]
    assert wording.root(found).node.lineno == 7


def test_a_function_that_nobody_calls_has_no_calls_to_show() -> None:
    assert wording.calls_to(start(f"{FLASK}def main():\n    app.run()")) == ()


def test_where_a_value_comes_from() -> None:
    elsewhere = start(f"HOST = '::'\n{FLASK}app.run(host=HOST)")
    (step,) = wording.origin(elsewhere.arguments["host"], elsewhere)
    assert isinstance(step.site, Site)
    assert (step.site.node.lineno, step.note) == (1, "`HOST = '::'` is where the value comes from")
    here = start(f"{FLASK}app.run(host='::')")
    assert wording.origin(here.arguments["host"], here) == ()


@pytest.mark.parametrize(
    ("call", "column"),
    [
        ("app.run(host='::')", 8),
        ("app.run(\n    host='::')", 0),
        ("app.run('::')", 0),
        ("app.run(**{'host': '::'})", 0),
    ],
)
def test_the_argument_that_decides_is_shown_in_the_first_line_only(call: str, column: int) -> None:
    assert wording.argument_site(start(FLASK + call), "host").node.col_offset == column
