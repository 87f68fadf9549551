"""`python app.py`, and any other import of the module."""

from __future__ import annotations

import signal

import pytest

from tests.lab.conftest import Proven
from tests.lab.debugger import OFF, ON, STRANGER, debugger, error_page
from tests.lab.guarded import GUARDED, guarded
from tests.lab.lab import Lab
from tests.lab.looking import (
    DEVELOPMENT,
    EVERYWHERE,
    LOOPBACK,
    OTHER_ADDRESS,
    Answer,
    Closed,
    accepts,
    look,
)

ON_ALL_ADDRESSES = 'app.run(host="0.0.0.0", port=PORT)'


def test_python_serves_and_goes_on_after_the_server_has_stopped(lab: Lab, proven: Proven) -> None:
    lab.app("app.run(port=PORT)\nprint('what follows')")
    with lab.python() as server:
        run = server.answer(lab.app_port)
        server.says("WARNING: This is a development server.")
        assert "what follows" not in server.stdout
        server.process.send_signal(signal.SIGINT)
        server.says("what follows")
        assert server.ends() == 0
    assert run.by == DEVELOPMENT
    proven(
        "unguarded",
        "`python app.py`",
        own="has none",
        run=run,
        besides="what follows the call runs when the server has stopped",
    )


@pytest.mark.parametrize(
    ("launch", "command"),
    [
        ('`python -c "import app"`', ("-c", "import app; print('imported')")),
        ("`pytest` on a test that imports it", ("-m", "pytest", "-p", "no:cacheprovider", "test_app.py")),
    ],
    ids=["import", "pytest"],
)
def test_an_import_never_returns(lab: Lab, proven: Proven, launch: str, command: tuple[str, ...]) -> None:
    lab.app("app.run(port=PORT)")
    lab.write("pytest.ini", "[pytest]\n")  # a configuration somewhere above would be taken else
    lab.write("test_app.py", "import app\ndef test_it():\n    print('imported')\n")
    with lab.python(*command) as server:
        run = server.answer(lab.app_port)
        assert server.runs
        assert "imported" not in server.stdout
        assert "passed" not in server.stdout
    assert run.by == DEVELOPMENT
    proven("unguarded", launch, own="has none", run=run, besides="the import never returns")


def test_a_route_below_the_call_is_not_there(lab: Lab, proven: Proven) -> None:
    lab.app("app.run(port=PORT)\n\n@app.get('/late')\ndef late():\n    return 'late'")
    with lab.python() as server:
        run, late = server.answer(lab.app_port), server.answer(lab.app_port, "/late")
    assert (run.status, late.status) == (200, 404)
    proven(
        "others",
        "`python app.py`: a route below `app.run()`",
        own="has none",
        run=run,
        besides=f"the route answers {late.status}",
    )


def test_a_guard_that_is_never_true_starts_nothing(lab: Lab, proven: Proven) -> None:
    lab.app('if __name__ == "main":\n    app.run(port=PORT)')
    with lab.python() as server:
        code, run = server.ends(), look(lab.app_port)
        assert server.stdout + server.stderr == ""
    assert (code, run) == (0, Closed.REFUSES)
    proven(
        "others",
        '`python app.py`: `if __name__ == "main": app.run()`',
        own="has none",
        run=run,
        besides=f"says nothing, ends with {code}",
    )


def test_python_runs_what_is_guarded(lab: Lab, proven: Proven) -> None:
    lab.app(GUARDED)
    with lab.python() as server:
        seen = guarded(server, lab, lab.app_port)
    assert (seen.index, seen.late, seen.session, seen.console) == (200, 200, 200, 200)
    proven("guarded", "`python app.py`", **seen.columns)


@pytest.mark.parametrize(
    ("launch", "rest", "environment"),
    [
        ("`app.run(debug=True)`", "app.run(port=PORT, debug=True)", {}),
        ("`app.debug = True`, `app.run()`", "app.debug = True\napp.run(port=PORT)", {}),
        (
            '`app.config["DEBUG"] = True`, `app.run()`',
            'app.config["DEBUG"] = True\napp.run(port=PORT)',
            {},
        ),
        ("`FLASK_DEBUG=1`, `app.run()`", "app.run(port=PORT)", {"FLASK_DEBUG": "1"}),
        (
            "`socketio.run(app, debug=True, allow_unsafe_werkzeug=True)`",
            "from flask_socketio import SocketIO\n"
            'SocketIO(app, async_mode="threading").run('
            "app, port=PORT, debug=True, allow_unsafe_werkzeug=True)",
            {},
        ),
    ],
    ids=["argument", "attribute", "config", "environment", "socketio"],
)
def test_the_debugger_is_on(
    lab: Lab, proven: Proven, launch: str, rest: str, environment: dict[str, str]
) -> None:
    lab.app(rest)
    with lab.python(**environment) as server:
        seen = debugger(server, lab.app_port)
    assert seen == ON
    proven("debugger", f"`python app.py`: {launch}", **seen.columns)


def test_app_run_reads_flaskenv(lab: Lab, proven: Proven) -> None:
    lab.app("app.run(port=PORT)")
    lab.write(".flaskenv", "FLASK_DEBUG=1\n")
    with lab.python() as server:
        seen = debugger(server, lab.app_port)
    assert seen == ON
    launch = "`python app.py`: `FLASK_DEBUG=1` in `.flaskenv`, python-dotenv installed, `app.run()`"
    proven("debugger", launch, **seen.columns)


@pytest.mark.parametrize(
    ("launch", "rest", "environment"),
    [
        ("`app.run()`", "app.run(port=PORT)", {}),
        ("`FLASK_DEBUG=1`, `app.run(debug=False)`", "app.run(port=PORT, debug=False)", {"FLASK_DEBUG": "1"}),
        (
            "`FLASK_DEBUG=0`, `app.debug = True`, `app.run()`",
            "app.debug = True\napp.run(port=PORT)",
            {"FLASK_DEBUG": "0"},
        ),
        ("`FLASK_ENV=development`, `app.run()`", "app.run(port=PORT)", {"FLASK_ENV": "development"}),
        (
            "`app.run(debug=True, use_debugger=False)`",
            "app.run(port=PORT, debug=True, use_debugger=False)",
            {},
        ),
    ],
    ids=["default", "argument-wins", "environment-wins", "flask-env", "without"],
)
def test_the_debugger_is_off(
    lab: Lab, proven: Proven, launch: str, rest: str, environment: dict[str, str]
) -> None:
    lab.app(rest)
    with lab.python(**environment) as server:
        seen = debugger(server, lab.app_port)
    assert seen == OFF
    proven("debugger", f"`python app.py`: {launch}", **seen.columns)


def test_the_debugger_believes_the_host_header(lab: Lab, proven: Proven) -> None:
    # The header is the client's to choose; the address is one that nobody outside reaches.
    lab.app(f'app.run(host="{OTHER_ADDRESS}", port=PORT, debug=True)')
    with lab.python() as server:
        server.until(lambda: accepts(lab.app_port, OTHER_ADDRESS), "the development server")
        page, pretending, honest, stranger = (
            look(lab.app_port, path, host=host, address=OTHER_ADDRESS, patience=10)
            for path, host in (
                ("/error", LOOPBACK),
                ("/console", LOOPBACK),
                ("/console", OTHER_ADDRESS),
                ("/console", STRANGER),
            )
        )
    assert isinstance(pretending, Answer)
    assert isinstance(honest, Answer)
    assert isinstance(stranger, Answer)
    assert (pretending.status, honest.status, stranger.status) == (200, 200, 400)
    proven(
        "debugger",
        "`python app.py`: `app.run(host=…, debug=True)`, asked by that address or with `Host: 127.0.0.1`",
        console=pretending.status,
        error_page=error_page(page),
        console_for_strangers=stranger.status,
    )


@pytest.mark.parametrize(
    ("launch", "rest", "everywhere"),
    [
        ("`python app.py`: `app.run()`", "app.run(port=PORT)", False),
        ('`python app.py`: `app.run(host="0.0.0.0")`', ON_ALL_ADDRESSES, True),
    ],
    ids=["default", "all"],
)
def test_where_app_run_listens(lab: Lab, proven: Proven, launch: str, rest: str, everywhere: bool) -> None:
    lab.app(rest)
    with lab.python(FLASK_RUN_HOST="127.0.0.1" if everywhere else EVERYWHERE) as server:
        server.answer(lab.app_port)
        outside = look(lab.app_port, address=OTHER_ADDRESS)
    assert isinstance(outside, Answer) is everywhere
    assert everywhere or outside is Closed.REFUSES
    proven("address", f"{launch}, whatever `FLASK_RUN_HOST` says", outside=outside)
