"""Where client data arrives: views written in a few lines, with the lines marked that it should arrive at."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping

from fumehood.framework.observations import Observations
from fumehood.framework.sinks import SinkReached
from fumehood.framework.walks.views import Views
from fumehood.project.imports import ImportIndex
from tests.support import modules

MARK = "# !"
PROGRAM = """
import sqlite3
from flask import Flask, abort, g, request

app = Flask(__name__)
execute = sqlite3.connect("shop.db").execute

@app.route("/")
def view():
    x = request.args["x"]
"""


def view(body: str) -> dict[str, str]:
    """A program whose view runs `body`; `x` is from the query string, `execute` takes an SQL text."""
    return {"main.py": PROGRAM + textwrap.indent(textwrap.dedent(body).strip("\n"), "    ") + "\n"}


def seen_in(files: Mapping[str, str]) -> Observations:
    """What is seen on all ways of a request into a project."""
    parsed = modules(files)
    views = Views(ImportIndex(parsed), parsed.get, parsed.keys(), parsed.keys())
    seen = views.take(parsed)
    assert views.notifications == []
    return seen


def arrivals(files: Mapping[str, str]) -> list[tuple[str, int, str]]:
    """Path and line of each place that client data arrives at harmfully, and the kind of it."""
    reached = seen_in(files).of(SinkReached)
    return sorted({(one.site.module.path, one.site.node.lineno, one.kind) for one in reached})


def assert_arrivals(program: str | Mapping[str, str]) -> None:
    """Client data arrives at the lines that end in `# !` and at no other; a text alone is the body of a view."""
    files = view(program) if isinstance(program, str) else program
    texts = {path: module.text for path, module in modules(files).items()}
    marked = {
        (path, number)
        for path, text in texts.items()
        for number, line in enumerate(text.split("\n"), 1)
        if line.endswith(MARK)
    }
    found = {(path, line) for path, line, _ in arrivals(files)}
    assert _lines(texts, found - marked) == [], "arrives unexpectedly"
    assert _lines(texts, marked - found) == [], "does not arrive"


def _lines(texts: Mapping[str, str], places: set[tuple[str, int]]) -> list[str]:
    return [texts[path].split("\n")[line - 1].strip() for path, line in sorted(places)]
