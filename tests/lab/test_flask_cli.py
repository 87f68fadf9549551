"""`flask run`: which calls it ignores, where its settings come from, and how it finds the app."""

from __future__ import annotations

import pytest

from tests.lab.conftest import Proven
from tests.lab.debugger import OFF, ON, debugger
from tests.lab.guarded import GUARDED, SKIPPED, guarded
from tests.lab.lab import Lab
from tests.lab.looking import DEVELOPMENT, EVERYWHERE, OTHER_ADDRESS, Answer, Closed, look


def test_flask_run_ignores_the_call_and_its_settings(lab: Lab, proven: Proven) -> None:
    lab.app('app.run(port=PORT, host="0.0.0.0", debug=True)')
    with lab.flask_run() as server:
        own, run = server.answer(lab.port), look(lab.app_port)
        assert "Ignoring a call to 'app.run()'" in server.stdout
        assert look(lab.port, address=OTHER_ADDRESS) is Closed.REFUSES
        assert debugger(server, lab.port) == OFF
    assert own.by == DEVELOPMENT
    assert run is Closed.REFUSES
    proven(
        "unguarded",
        "`flask --app app run`",
        own=own,
        run=run,
        besides="stdout says “Ignoring a call to 'app.run()'”; its port, host and debug are lost",
    )


def test_flask_run_does_not_ignore_run_simple(lab: Lab, proven: Proven) -> None:
    lab.app("from werkzeug.serving import run_simple\nrun_simple('127.0.0.1', PORT, app)")
    with lab.flask_run() as server:
        run, own = server.answer(lab.app_port), look(lab.port)
    assert (run.by, own) == (DEVELOPMENT, Closed.REFUSES)
    proven("others", "`flask --app app run`: `run_simple(…)`", own=own, run=run, besides="is not ignored")


def test_flask_run_skips_what_is_guarded(lab: Lab, proven: Proven) -> None:
    lab.app(GUARDED)
    with lab.flask_run() as server:
        seen = guarded(server, lab, lab.port)
    assert seen == SKIPPED
    proven("guarded", "`flask --app app run`", **seen.columns)


@pytest.mark.parametrize(
    ("launch", "options", "environment", "seen"),
    [
        ("`flask --app app run --debug`", ("--debug",), {}, ON),
        ("`FLASK_DEBUG=1 flask --app app run`", (), {"FLASK_DEBUG": "1"}, ON),
        ("`FLASK_ENV=development flask --app app run`", (), {"FLASK_ENV": "development"}, OFF),
    ],
    ids=["option", "variable", "flask-env"],
)
def test_the_debugger_follows_option_and_variable(
    lab: Lab, proven: Proven, launch: str, options: tuple[str, ...], environment: dict[str, str], seen: object
) -> None:
    lab.app("")
    with lab.flask_run(*options, **environment) as server:
        found = debugger(server, lab.port)
    assert found == seen
    proven("debugger", launch, **found.columns)


def test_the_debugger_does_not_follow_the_code(lab: Lab, proven: Proven) -> None:
    lab.app('app.debug = True\napp.config["DEBUG"] = True')
    with lab.flask_run() as server:
        seen = debugger(server, lab.port)
    assert seen == OFF
    proven("debugger", "`flask --app app run`: `app.debug = True`", **seen.columns)


@pytest.mark.parametrize(
    ("launch", "options", "environment"),
    [
        ("`flask run`", (), {}),
        ("`flask run --host 0.0.0.0`", ("--host", EVERYWHERE), {}),
        ("`FLASK_RUN_HOST=0.0.0.0 flask run`", (), {"FLASK_RUN_HOST": EVERYWHERE}),
    ],
    ids=["default", "option", "variable"],
)
def test_where_flask_run_listens(
    lab: Lab, proven: Proven, launch: str, options: tuple[str, ...], environment: dict[str, str]
) -> None:
    lab.app("")
    port = {"FLASK_RUN_PORT": str(lab.port), "FLASK_APP": "app.py"}
    with lab.flask("run", *options, **port, **environment) as server:
        server.answer(lab.port)
        outside = look(lab.port, address=OTHER_ADDRESS)
    assert isinstance(outside, Answer) == bool(options or environment)
    proven("address", launch, outside=outside)


FACTORY = "made = app\ndel app\n\ndef {name}():\n    return made"


@pytest.mark.parametrize(
    ("launch", "rest", "target"),
    [
        ("`flask --app app run`, a function `create_app`", FACTORY.format(name="create_app"), "app"),
        ("`flask --app app:build run`, a function `build`", FACTORY.format(name="build"), "app:build"),
    ],
    ids=["found", "named"],
)
def test_flask_calls_a_factory(lab: Lab, proven: Proven, launch: str, rest: str, target: str) -> None:
    lab.app(rest)
    with lab.flask("--app", target, "run", "--port", str(lab.port)) as server:
        own = server.answer(lab.port)
    assert (own.status, own.body) == (200, "the app")
    proven("target", launch, own=own, process="runs", says="")


@pytest.mark.parametrize(
    ("launch", "target", "says"),
    [
        ("`flask --app missing run`", "missing", "Could not import 'missing'"),
        ("`flask --app app:missing run`", "app:missing", "Failed to find attribute 'missing' in 'app'"),
    ],
    ids=["module", "attribute"],
)
def test_a_target_that_is_not_there(lab: Lab, proven: Proven, launch: str, target: str, says: str) -> None:
    lab.app("")
    with lab.flask("--app", target, "run", "--port", str(lab.port)) as server:
        server.says(says)
        code, own = server.ends(), look(lab.port)
    assert own is Closed.REFUSES
    assert code != 0
    proven("target", launch, own=own, process=f"ends with {code}", says=f"“{says}”")
