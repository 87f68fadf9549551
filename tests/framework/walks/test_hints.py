"""Which places may start a server, told from syntax: yes in doubt."""

from __future__ import annotations

import ast

import pytest

from fumehood.framework.walks.hints import hints


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
        "x['web'].run()",
        "Own('x').run(debug=True)",
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


@pytest.mark.parametrize(
    "code",
    [
        "class Own(Flask): pass\nOwn('x').run()",
        "class Own(flask.Flask): pass\nown = Own('x'); own.run()",
        "class Mine(Own): pass\nclass Own(Flask): pass\nMine('x').run()",
        "own = Own('x')\nown.run(host='h')",
        "import werkzeug\nwerkzeug.run_simple('', 1, app)",
        "job = 1\njob = make(); job.run()",
    ],
)
def test_what_else_the_module_says_of_the_receiver_counts(code: str) -> None:
    assert lines(code) == [code.count("\n") + 1]


def test_a_class_of_itself_is_looked_at_once() -> None:
    assert lines("class Job(Task): pass\nclass Task(Job): pass\nJob(1).run()") == []


def test_deep_code_is_walked_without_recursion() -> None:
    node: ast.expr = ast.Attribute(ast.Name("app", ast.Load()), "run", ast.Load(), lineno=7)
    for _ in range(50_000):
        node = ast.Starred(node, ast.Load())

    assert [hint.line for hint in hints(ast.Module([ast.Expr(node)], []))] == [7]


def test_a_receiver_that_is_passed_in_is_said_to_be() -> None:
    found = hints(ast.parse("def f(job, app):\n    job.run()\n    app.run()"))
    assert {hint.line: hint.passed_in for hint in found} == {2: True, 3: False}
