"""Waitress, and Hypercorn, which does the same."""

from __future__ import annotations

import pytest

from tests.lab.conftest import Proven
from tests.lab.guarded import GUARDED, SKIPPED, guarded
from tests.lab.lab import Lab
from tests.lab.looking import DEVELOPMENT, OTHER_ADDRESS, Answer, Closed, look


def test_waitress_blocks_before_it_binds_its_port(lab: Lab, proven: Proven) -> None:
    lab.app("app.run(port=PORT)")
    with lab.waitress("app:app") as server:
        run, own = server.answer(lab.app_port), look(lab.port)
    assert (run.by, own) == (DEVELOPMENT, Closed.REFUSES)
    proven("unguarded", "`waitress-serve app:app`", own=own, run=run, besides="blocks inside the import")


def test_hypercorn_blocks_before_it_binds_its_port(lab: Lab, proven: Proven) -> None:
    lab.app("app.run(port=PORT)")
    with lab.run("hypercorn", "--bind", f"127.0.0.1:{lab.port}", "app:app") as server:
        run, own = server.answer(lab.app_port), look(lab.port)
    assert (run.by, own) == (DEVELOPMENT, Closed.REFUSES)
    proven("unguarded", "`hypercorn app:app`", own=own, run=run, besides="blocks inside the import")


def test_waitress_skips_what_is_guarded(lab: Lab, proven: Proven) -> None:
    lab.app(GUARDED)
    with lab.waitress("app:app") as server:
        seen = guarded(server, lab, lab.port)
    assert seen == SKIPPED
    proven("guarded", "`waitress-serve app:app`", **seen.columns)


def test_call_calls_a_factory(lab: Lab, proven: Proven) -> None:
    lab.app("def create_app():\n    return app")
    with lab.waitress("--call", "app:create_app") as server:
        own = server.answer(lab.port)
    assert (own.status, own.by) == (200, "Waitress")
    proven("target", "`waitress-serve --call app:create_app`", own=own, process="runs", says="")


def test_a_factory_that_is_not_called(lab: Lab, proven: Proven) -> None:
    lab.app("def create_app():\n    return app")
    with lab.waitress("app:create_app") as server:
        own = server.answer(lab.port)
        server.says("TypeError: create_app() takes 0 positional arguments but 2 were given")
    assert own.status == 500
    proven(
        "target",
        "`waitress-serve app:create_app`, a factory",
        own=own,
        process="runs",
        says="“TypeError: create_app() takes 0 positional arguments but 2 were given”, at each request",
    )


@pytest.mark.parametrize(
    ("target", "says"),
    [("app:missing", "has no attribute 'missing'"), ("missing:app", "No module named 'missing'")],
    ids=["attribute", "module"],
)
def test_a_target_that_is_not_there(lab: Lab, proven: Proven, target: str, says: str) -> None:
    lab.app("")
    with lab.waitress(target) as server:
        server.says(says)
        code, own = server.ends(), look(lab.port)
    assert own is Closed.REFUSES
    assert code == 1
    proven("target", f"`waitress-serve {target}`", own=own, process=f"ends with {code}", says=f"“{says}”")


def test_where_waitress_listens(lab: Lab, proven: Proven) -> None:
    lab.app("")
    with lab.run("waitress-serve", f"--port={lab.port}", "app:app") as server:
        server.answer(lab.port)
        outside = look(lab.port, address=OTHER_ADDRESS)
    assert isinstance(outside, Answer)
    proven("address", "`waitress-serve --port=…`, without a host", outside=outside)
