"""Other ways to start a server on import, under Gunicorn: `run_simple`, Flask-SocketIO, a thread."""

from __future__ import annotations

import pytest

from tests.lab.conftest import Proven
from tests.lab.lab import Lab
from tests.lab.looking import DEVELOPMENT, Closed, look

SOCKETIO = """
from flask_socketio import SocketIO

SocketIO(app, async_mode="threading").run(app, port=PORT{allowed})
"""
THREAD = """
import threading

threading.Thread(target=app.run, kwargs={"port": PORT}, daemon=True).start()
"""


@pytest.mark.parametrize(
    ("launch", "rest"),
    [
        ("`run_simple(…)`", "from werkzeug.serving import run_simple\nrun_simple('127.0.0.1', PORT, app)"),
        (
            "`socketio.run(app, allow_unsafe_werkzeug=True)`",
            SOCKETIO.format(allowed=", allow_unsafe_werkzeug=True"),
        ),
        ("a function that is called on import", "def main():\n    app.run(port=PORT)\n\nmain()"),
    ],
    ids=["run-simple", "socketio", "function"],
)
def test_it_blocks_as_app_run_does(lab: Lab, proven: Proven, launch: str, rest: str) -> None:
    lab.app(rest)
    with lab.gunicorn("app:app") as server:
        run, own = server.answer(lab.app_port), look(lab.port)
    assert (run.by, own) == (DEVELOPMENT, Closed.SILENT)
    proven("others", f"`gunicorn app:app`: {launch}", own=own, run=run, besides="blocks inside the import")


def test_flask_socketio_refuses_werkzeug_without_a_terminal(lab: Lab, proven: Proven) -> None:
    lab.app(SOCKETIO.format(allowed=""))
    with lab.python() as server:
        server.says("RuntimeError: The Werkzeug web server is not designed to run in production.")
        code, run = server.ends(), look(lab.app_port)
    assert (code, run) == (1, Closed.REFUSES)
    proven(
        "others",
        "`python app.py` without a terminal: `socketio.run(app)`",
        own="has none",
        run=run,
        besides=f"RuntimeError, ends with {code}",
    )


def test_the_refusal_keeps_a_worker_from_starting(lab: Lab, proven: Proven) -> None:
    lab.app(SOCKETIO.format(allowed=""))
    with lab.gunicorn("app:app") as server:
        server.says("RuntimeError: The Werkzeug web server is not designed to run in production.")
        code, own, run = server.ends(), look(lab.port), look(lab.app_port)
    assert (code, own, run) == (3, Closed.REFUSES, Closed.REFUSES)
    proven(
        "others",
        "`gunicorn app:app`: `socketio.run(app)`",
        own=own,
        run=run,
        besides=f"RuntimeError, ends with {code}",
    )


def test_in_a_thread_both_servers_answer(lab: Lab, proven: Proven) -> None:
    lab.app(THREAD)
    with lab.gunicorn("--workers", "2", "app:app") as server:
        own, run = server.answer(lab.port), server.answer(lab.app_port)
        server.says("Address already in use")
        server.imported(2)
        assert "exited with code" not in server.stderr
        assert server.importers == 2
    assert (own.by, run.by) == ("Gunicorn", DEVELOPMENT)
    proven(
        "others",
        "`gunicorn --workers 2 app:app`: `Thread(target=app.run).start()`",
        own=own,
        run=run,
        besides="the second worker's thread says “Address already in use” and ends, the worker goes on",
    )
