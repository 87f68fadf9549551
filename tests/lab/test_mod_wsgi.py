"""Apache with mod_wsgi, embedded and with daemon processes."""

from __future__ import annotations

import pytest

from tests.lab.apache import apache
from tests.lab.conftest import Proven
from tests.lab.guarded import GUARDED, SKIPPED, guarded
from tests.lab.lab import Lab
from tests.lab.looking import DEVELOPMENT, Answer, Closed, look

SCRIPT = "app.wsgi"
MODES = [(None, "embedded"), ("processes=2", "`WSGIDaemonProcess app processes=2`")]


@pytest.mark.parametrize(("daemon", "mode"), MODES, ids=["embedded", "daemons"])
def test_requests_hang_or_fail(web_server: Lab, proven: Proven, daemon: str | None, mode: str) -> None:
    lab = web_server
    lab.app("application = app\napp.run(port=PORT)", SCRIPT)
    with apache(lab, daemon) as server:
        server.accepts(lab.port)
        first, run = look(lab.port), server.answer(lab.app_port)
        failed = server.answer(lab.port, patience=0.5)
        assert "Address already in use" in (lab.folder / "error.txt").read_text("utf-8")
    assert (first, run.by) == (Closed.SILENT, DEVELOPMENT)
    assert (failed.status, failed.by) == (500, "Apache")
    proven(
        "unguarded",
        f"Apache mod_wsgi, {mode}",
        own=f"{first}; {failed} where another process serves",
        run=run,
        besides="the first request starts the import, which blocks; the next process says “Address already in use”",
    )


def test_requests_hang_with_one_daemon(web_server: Lab, proven: Proven) -> None:
    lab = web_server
    lab.app("application = app\napp.run(port=PORT)", SCRIPT)
    with apache(lab, "") as server:
        server.accepts(lab.port)
        seen = [look(lab.port, patience=1) for _ in range(3)]
        run = server.answer(lab.app_port)
        assert server.importers == 1
    assert run.by == DEVELOPMENT
    assert seen == [Closed.SILENT] * 3
    proven(
        "unguarded",
        "Apache mod_wsgi, `WSGIDaemonProcess app`",
        own=seen[-1],
        run=run,
        besides="the first request starts the import, which blocks",
    )


@pytest.mark.parametrize(("daemon", "mode"), MODES, ids=["embedded", "daemons"])
def test_what_is_guarded_is_skipped(web_server: Lab, proven: Proven, daemon: str | None, mode: str) -> None:
    web_server.app(GUARDED + "\napplication = app", SCRIPT)
    with apache(web_server, daemon) as server:
        seen = guarded(server, web_server, web_server.port)
    assert seen == SKIPPED
    proven("guarded", f"Apache mod_wsgi, {mode}", **seen.columns)


@pytest.mark.parametrize(
    ("launch", "name", "status", "says"),
    [
        (
            "Apache mod_wsgi: a script without `application`",
            SCRIPT,
            404,
            "does not contain WSGI application 'application'",
        ),
        ("Apache mod_wsgi: a script that is not there", "other.wsgi", 404, ""),
    ],
    ids=["application", "script"],
)
def test_a_target_that_is_not_there(
    web_server: Lab, proven: Proven, launch: str, name: str, status: int, says: str
) -> None:
    web_server.app("", name)
    with apache(web_server) as server:
        own = server.answer(web_server.port)
        assert says in (web_server.folder / "error.txt").read_text("utf-8")
    assert isinstance(own, Answer)
    assert (own.status, own.by) == (status, "Apache")
    proven("target", launch, own=own, process="runs", says=f"“{says}”" if says else "")
