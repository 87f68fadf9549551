"""What arrives at sinks: conditions on other arguments, and how sure it is."""

from __future__ import annotations

import json

import pytest

from fumehood.framework.library import ModelledLibrary
from fumehood.framework.sinks import SinkReached
from fumehood.framework.walks.views import Views
from fumehood.models.load import models_with
from fumehood.project.imports import ImportIndex
from tests.support import modules

MODELS = json.dumps(
    {
        "sinks": {
            "command": {
                "lib.run": {"argument": [0, "program"], "when": {"shell": True}},
                "lib.load": {"argument": [0], "unless": {"loader": ["lib.Safe", "safe"]}},
                "lib.every": "*",
                "lib.Task.start": {"argument": "receiver"},
                "?.dispatch": [0],
            }
        },
        "sources": {"lib.read": "the socket"},
        "sanitizers": {"lib.quote": ["command"], "lib.escape": ["html"]},
        "propagators": {"lib.second": [[1, "b"]]},
        "returns": {"lib.task": "lib.Task"},
    }
)
PROGRAM = """
import lib
from flask import Flask, request
app = Flask(__name__)

@app.route("/")
def view():
    x = request.args["x"]
    {line}
    return "ok"
"""


def arrivals(line: str) -> list[SinkReached]:
    parsed = modules(PROGRAM.replace("{line}", line))
    views = Views(
        ImportIndex(parsed), parsed.get, parsed.keys(), parsed.keys(), ModelledLibrary(models_with(MODELS))
    )
    return list(views.take(parsed).of(SinkReached))


@pytest.mark.parametrize(
    "line",
    [
        "lib.run(x, shell=True)",
        "lib.run(program=x, shell=unknown)",
        "lib.load(x)",
        "lib.load(x, loader=lib.Other)",
        "lib.every(1, b=x)",
        "lib.Task(x).start()",
        "lib.every(lib.escape(x))",
        "lib.every(lib.second(1, x))",
        "lib.every(lib.read())",
        "unknown.dispatch(x)",
    ],
)
def test_arrives(line: str) -> None:
    (found,) = arrivals(line)
    assert found.kind == "command"
    assert found.certain
    assert found.sure is not line.startswith("unknown")


@pytest.mark.parametrize(
    "line",
    [
        "lib.run(x)",
        "lib.run(x, shell=False)",
        "lib.run('ls', shell=True)",
        "lib.load(x, loader=lib.Safe)",
        "lib.load(x, loader='safe')",
        "lib.Task().start()",
        "lib.every(lib.quote(x))",
        "lib.every(lib.second(x, 1))",
        "unknown.dispatch(int(x))",
    ],
)
def test_does_not_arrive(line: str) -> None:
    assert arrivals(line) == []


def test_what_was_seen() -> None:
    (found,) = arrivals("lib.every('a' + x)")
    assert (found.path, found.called) == ("lib.every", "lib.every")
    assert [taint.source.phrase for taint in found.taints] == ["`x` from the query string"]
    assert [step.note for step in found.taints[0].steps] == ["put into a text"]
