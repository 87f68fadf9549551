"""Gunicorn: an app that starts a server of its own on import, the debugger, and targets that are not there."""

from __future__ import annotations

import pytest

from tests.lab.conftest import Proven
from tests.lab.debugger import OFF, ON, debugger
from tests.lab.guarded import GUARDED, SKIPPED, guarded
from tests.lab.lab import Lab
from tests.lab.looking import DEVELOPMENT, OTHER_ADDRESS, Answer, Closed, look

AGAIN_AND_AGAIN = 5
"""Processes that imported the app: more than any number of workers in here asks for."""


@pytest.mark.parametrize(
    ("launch", "options"),
    [("`gunicorn app:app`", ()), ("`gunicorn --threads 4 app:app`", ("--threads", "4"))],
    ids=["sync", "threads"],
)
def test_one_worker_blocks_in_the_import(
    lab: Lab, proven: Proven, launch: str, options: tuple[str, ...]
) -> None:
    lab.app("app.run(port=PORT)")
    with lab.gunicorn(*options, "app:app") as server:
        run, own = server.answer(lab.app_port), look(lab.port)
        assert server.importers == 1
    assert (run.by, own) == (DEVELOPMENT, Closed.SILENT)
    proven("unguarded", launch, own=own, run=run, besides="the worker blocks inside the import")


def test_the_timeout_does_not_end_a_worker_that_blocks_in_the_import(lab: Lab, proven: Proven) -> None:
    lab.app("app.run(port=PORT)")
    with lab.gunicorn("--timeout", "1", "app:app") as server:
        server.answer(lab.app_port)
        own = look(lab.port, patience=5)
        run = server.answer(lab.app_port)
        assert server.importers == 1
        assert "WORKER TIMEOUT" not in server.stderr
    assert own is Closed.SILENT
    proven(
        "unguarded", "`gunicorn --timeout 1 app:app`", own=own, run=run, besides="the timeout changes nothing"
    )


def test_all_workers_but_the_first_are_restarted_again_and_again(lab: Lab, proven: Proven) -> None:
    lab.app("app.run(port=PORT)")
    with lab.gunicorn("--workers", "2", "app:app") as server:
        run = server.answer(lab.app_port)
        server.imported(AGAIN_AND_AGAIN)
        server.says("exited with code 1", 3)
        assert "Address already in use" in server.stderr
        own = look(lab.port)
        assert server.runs
    assert (run.by, own) == (DEVELOPMENT, Closed.SILENT)
    proven(
        "unguarded",
        "`gunicorn --workers 2 app:app`",
        own=own,
        run=run,
        besides="the second worker exits with code 1, “Address already in use”, and is restarted again and again",
    )


def test_preloading_blocks_before_the_port_is_bound(lab: Lab, proven: Proven) -> None:
    lab.app("app.run(port=PORT)")
    with lab.gunicorn("--preload", "app:app") as server:
        run, own = server.answer(lab.app_port), look(lab.port)
    assert (run.by, own) == (DEVELOPMENT, Closed.REFUSES)
    proven("unguarded", "`gunicorn --preload app:app`", own=own, run=run, besides="the master blocks")


def test_a_reloader_starts_gunicorn_again_until_the_worker_dies(lab: Lab, proven: Proven) -> None:
    lab.app("app.run(port=PORT, debug=True)")
    with lab.gunicorn("app:app") as server:
        server.says("Connection in use")
        own, run = look(lab.port, patience=1), look(lab.app_port, patience=1)
        server.says("exited with code 1")
        server.imported(2)
    assert (own, run) == (Closed.SILENT, Closed.SILENT)
    proven(
        "unguarded",
        "`gunicorn app:app`: `app.run(debug=True)`",
        own=own,
        run=run,
        besides="the reloader starts Gunicorn again, which finds its own port in use; the worker exits with "
        "code 1 and is restarted",
    )


def test_the_debugger_is_beside_the_blocked_gunicorn(lab: Lab, proven: Proven) -> None:
    lab.app("app.run(port=PORT, debug=True, use_reloader=False)")
    with lab.gunicorn("app:app") as server:
        seen = debugger(server, lab.app_port)
        assert look(lab.port) is Closed.SILENT
    assert seen == ON
    launch = "`gunicorn app:app`: `app.run(debug=True, use_reloader=False)`, the port of `app.run`"
    proven("debugger", launch, **seen.columns)


@pytest.mark.parametrize(
    ("launch", "rest", "environment"),
    [
        ("`FLASK_DEBUG=1 gunicorn app:app`", "", {"FLASK_DEBUG": "1"}),
        ("`gunicorn app:app`: `app.debug = True`", "app.debug = True", {}),
    ],
    ids=["variable", "attribute"],
)
def test_nothing_but_the_development_server_brings_the_debugger(
    lab: Lab, proven: Proven, launch: str, rest: str, environment: dict[str, str]
) -> None:
    lab.app(rest)
    with lab.gunicorn("app:app", **environment) as server:
        seen = debugger(server, lab.port)
    assert seen == OFF
    proven("debugger", launch, **seen.columns)


def test_reload_follows_changes_and_brings_no_debugger(lab: Lab, proven: Proven) -> None:
    lab.app("")
    with lab.gunicorn("--reload", "app:app") as server:
        seen = debugger(server, lab.port)
        lab.app("@app.get('/new')\ndef new():\n    return 'new'")
        server.until(lambda: _has_reloaded(lab), "the changed app")
    assert seen == OFF
    proven("debugger", "`gunicorn --reload app:app`, which reloads", **seen.columns)


def _has_reloaded(lab: Lab) -> bool:
    # Gunicorn notes the files' times some time after it has started; a change before that is no change to it.
    (lab.folder / "app.py").touch()
    new = look(lab.port, "/new")
    return isinstance(new, Answer) and new.status == 200


def test_gunicorn_skips_what_is_guarded(lab: Lab, proven: Proven) -> None:
    lab.app(GUARDED)
    with lab.gunicorn("app:app") as server:
        seen = guarded(server, lab, lab.port)
    assert seen == SKIPPED
    proven("guarded", "`gunicorn app:app`", **seen.columns)


FACTORY = "factory_app = app\ndel app\ndef create_app(name='default'):\n    return factory_app"


@pytest.mark.parametrize(
    ("target", "rest"),
    [
        ("app:create_app()", FACTORY),
        ("app:create_app(name='deployed')", FACTORY),
        ("app", "application = app"),
    ],
    ids=["call", "arguments", "application"],
)
def test_a_target_that_works(lab: Lab, proven: Proven, target: str, rest: str) -> None:
    lab.app(rest)
    with lab.gunicorn(target) as server:
        own = server.answer(lab.port)
    assert (own.status, own.by) == (200, "Gunicorn")
    written = f'`gunicorn "{target}"`' if "(" in target else f"`gunicorn {target}`, a name `application`"
    proven("target", written, own=own, process="runs", says="")


def test_a_factory_that_is_not_called(lab: Lab, proven: Proven) -> None:
    lab.app("def create_app():\n    return app")
    with lab.gunicorn("app:create_app") as server:
        own = server.answer(lab.port)
        server.says("TypeError: create_app() takes 0 positional arguments but 2 were given")
        assert server.runs
    assert own.status == 500
    proven(
        "target",
        "`gunicorn app:create_app`, a factory",
        own=own,
        process="runs",
        says="“TypeError: create_app() takes 0 positional arguments but 2 were given”, at each request",
    )


@pytest.mark.parametrize(
    ("target", "says", "code"),
    [
        ("app:missing", "Failed to find attribute 'missing' in 'app'.", 4),
        ("app:missing()", "Failed to find attribute 'missing' in 'app'.", 4),
        ("missing:app", "No module named 'missing'", 3),
        ("app", "Failed to find attribute 'application' in 'app'.", 4),
    ],
    ids=["attribute", "factory", "module", "default"],
)
def test_a_target_that_is_not_there(lab: Lab, proven: Proven, target: str, says: str, code: int) -> None:
    lab.app("")
    with lab.gunicorn(target) as server:
        server.says(says)
        assert server.ends() == code
        own = look(lab.port)
    assert own is Closed.REFUSES
    proven("target", f"`gunicorn {target}`", own=own, process=f"ends with {code}", says=f"“{says}”")


def test_an_app_that_is_made_under_the_guard(lab: Lab, proven: Proven) -> None:
    lab.app("made = app\ndel app\nif __name__ == '__main__':\n    app = made\n    app.run(port=PORT)")
    with lab.gunicorn("app:app") as server:
        server.says("Failed to find attribute 'app' in 'app'.")
        code, own = server.ends(), look(lab.port)
    assert (own, code) == (Closed.REFUSES, 4)
    proven(
        "target",
        "`gunicorn app:app`, `app` is made under the guard",
        own=own,
        process=f"ends with {code}",
        says="“Failed to find attribute 'app' in 'app'.”",
    )


@pytest.mark.parametrize(
    ("launch", "environment", "everywhere"),
    [
        ("`GUNICORN_CMD_ARGS=--bind=127.0.0.1:… gunicorn`", "GUNICORN_CMD_ARGS", False),
        ("`PORT=… gunicorn`, without `--bind`", "PORT", True),
    ],
    ids=["arguments", "port"],
)
def test_where_gunicorn_listens(
    lab: Lab, proven: Proven, launch: str, environment: str, everywhere: bool
) -> None:
    lab.app("")
    values = {"GUNICORN_CMD_ARGS": f"--bind=127.0.0.1:{lab.port}", "PORT": str(lab.port)}
    with lab.run("gunicorn", "app:app", **{environment: values[environment]}) as server:
        server.answer(lab.port)
        outside = look(lab.port, address=OTHER_ADDRESS)
    assert isinstance(outside, Answer) is everywhere
    proven("address", launch, outside=outside)
