"""An unguarded `app.run` on the port that the server was told to use, as containers have it."""

from __future__ import annotations

import dataclasses

import pytest

from tests.lab.conftest import Proven
from tests.lab.lab import Lab
from tests.lab.looking import DEVELOPMENT, Closed, look


@pytest.fixture
def same_port(lab: Lab) -> Lab:
    return dataclasses.replace(lab, app_port=lab.port)


def test_every_gunicorn_worker_finds_the_port_in_use(same_port: Lab, proven: Proven) -> None:
    lab = same_port
    lab.app("app.run(port=PORT)")
    with lab.gunicorn("app:app") as server:
        server.says("exited with code 1", 3)
        assert "Address already in use" in server.stderr
        own = look(lab.port)
        assert server.runs
    assert own is Closed.SILENT
    proven(
        "unguarded",
        "`gunicorn app:app`, both on the same port",
        own=own,
        run="is the same",
        besides="the worker exits with code 1, “Address already in use”, and is restarted again and again",
    )


def test_uwsgi_ends(same_port: Lab, proven: Proven) -> None:
    lab = same_port
    lab.app("app.run(port=PORT)")
    with lab.uwsgi("--module", "app:app") as server:
        server.says("Address already in use")
        code, own = server.ends(), look(lab.port)
    assert (code, own) == (1, Closed.REFUSES)
    proven(
        "unguarded",
        "`uwsgi --module app:app`, both on the same port",
        own=own,
        run="is the same",
        besides=f"“Address already in use”, ends with {code}",
    )


@pytest.mark.parametrize("server", ["gunicorn --preload", "waitress-serve", "hypercorn"])
def test_the_development_server_serves_instead(same_port: Lab, proven: Proven, server: str) -> None:
    lab = same_port
    lab.app("app.run(port=PORT)")
    option = "--listen" if server == "waitress-serve" else "--bind"
    with lab.run(*server.split(), option, f"127.0.0.1:{lab.port}", "app:app") as started:
        own = started.answer(lab.port)
    assert (own.by, own.status) == (DEVELOPMENT, 200)
    proven(
        "unguarded",
        f"`{server} app:app`, both on the same port",
        own=own,
        run="is the same",
        besides="the development server took it",
    )
