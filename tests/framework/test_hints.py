"""Which places may start a server, told from syntax: yes in doubt."""

from __future__ import annotations

import ast

import pytest

from fumehood.framework.hints import hints


def lines(code: str) -> list[int]:
    return sorted(hint.line for hint in hints(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        "app.run()",
        "app.run(host='x', debug=True)",
        "x.y.run(**options)",
        "make().run()",
        "Flask(__name__).run()",
        "Own(__name__).run()",
        "start = app.run",
        "getattr(app, 'run')()",
        "run_simple('h', 1, app)",
        "serving.run_simple('h', 1, app)",
        "Server(host='x')",
        "socketio.run(app, allow_unsafe_werkzeug=True)",
        "def f(thing):\n    thing.run()"[13:].lstrip(),
    ],
)
def test_may_start_a_server(code: str) -> None:
    assert lines(code) == [1]


@pytest.mark.parametrize(
    "code",
    [
        "import subprocess\nsubprocess.run(['x'])",
        "import subprocess as sp\nsp.run('x')",
        "runner.run(['x'])",
        "job.run(retries=3)",
        "job = Job(1)\njob.run()",
        "Job(1).run()",
        "x = 'text'\nx.run()",
        "'text'.run()",
        "app.start()",
    ],
)
def test_starts_none(code: str) -> None:
    assert lines(code) == []


def test_a_receiver_that_is_passed_in_is_said_to_be() -> None:
    found = hints(ast.parse("def f(job, app):\n    job.run()\n    app.run()"))
    assert {hint.line: hint.passed_in for hint in found} == {2: True, 3: False}
