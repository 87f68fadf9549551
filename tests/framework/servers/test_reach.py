"""How far an address reaches, and whether a switch is on."""

from __future__ import annotations

import pytest

from fumehood.flow.values import FALSE, TRUE, UNKNOWN, Constant, Unknown, Value, join
from fumehood.framework.observations import ServerStart
from fumehood.framework.servers.reach import Reach, Switch, binding, switched_on
from tests.support import observe

LOOPBACK, NETWORK, EVERYWHERE = Reach.LOOPBACK, Reach.NETWORK, Reach.EVERYWHERE


def bound(argument: str) -> tuple[Reach, bool] | None:
    program = f"from flask import Flask\nimport os\nFlask(__name__).run({argument})"
    (start,) = observe(program).of(ServerStart)
    found = binding(start)
    return None if found is None else (found.reach, found.certain)


@pytest.mark.parametrize(
    ("argument", "expected"),
    [
        ("", (LOOPBACK, True)),
        ("None", (LOOPBACK, True)),
        ("''", (LOOPBACK, True)),
        ("'127.0.0.1'", (LOOPBACK, True)),
        ("'127.9.9.9'", (LOOPBACK, True)),
        ("'127.1'", (LOOPBACK, True)),
        ("'::1'", (LOOPBACK, True)),
        ("'[::1]'", (LOOPBACK, True)),
        ("'localhost'", (LOOPBACK, True)),
        ("'LOCALHOST'", (LOOPBACK, True)),
        ("'unix:///tmp/x.sock'", (LOOPBACK, True)),
        ("'0.0.0.0'", (EVERYWHERE, True)),
        ("'0'", (EVERYWHERE, True)),
        ("'::'", (EVERYWHERE, True)),
        ("'8.8.8.8'", (EVERYWHERE, True)),
        ("'2606:4700::1111'", (EVERYWHERE, True)),
        ("'192.168.1.1'", (NETWORK, True)),
        ("'10.0.0.1'", (NETWORK, True)),
        ("'web.example.com'", (NETWORK, True)),
        ("os.environ['HOST']", None),
        ("os.environ.get('HOST')", (LOOPBACK, False)),
        ("os.environ.get('HOST', '0.0.0.0')", (EVERYWHERE, False)),
        ("'0.0.0.0' if u else '127.0.0.1'", (EVERYWHERE, False)),
        ("'0.0.0.0' if u else '::'", (EVERYWHERE, True)),
        ("5", None),
    ],
)
def test_binding(argument: str, expected: tuple[Reach, bool] | None) -> None:
    assert bound(argument) == expected


def test_an_empty_host_means_everything_to_werkzeug_alone() -> None:
    (start,) = observe("from werkzeug.serving import run_simple\nrun_simple('', 1, None)").of(ServerStart)
    found = binding(start)
    assert found is not None
    assert found.reach is EVERYWHERE


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (FALSE, None),
        (UNKNOWN, None),
        (TRUE, Switch(True, TRUE)),
        (Constant(1), Switch(True, Constant(1))),
        (Constant("False"), Switch(True, Constant("False"))),
        (join(TRUE, FALSE), Switch(False, TRUE, usual=False)),
        (join(Unknown("$D"), TRUE), Switch(False, TRUE)),
        (join(Unknown("$D"), FALSE), None),
        (join(TRUE, Constant("yes")), Switch(True, TRUE)),
    ],
)
def test_switch(value: Value | None, expected: Switch | None) -> None:
    assert switched_on(value) == expected
