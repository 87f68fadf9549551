"""What a call returns that only a model knows."""

from __future__ import annotations

import pytest

from tests.support import assert_value


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("from decouple import config\nconfig('DEBUG', default=True)", "?$DEBUG | True"),
        ("from decouple import config\nconfig('DEBUG')", "?$DEBUG"),
        ("from environs import Env\nEnv().bool('DEBUG', True)", "?$DEBUG | True"),
        ("import asyncio\nasyncio.get_event_loop()", "asyncio.AbstractEventLoop()"),
        ("import typer\ndef f(): return 5\ntyper.run(f)", "5"),
        ("import gevent\ngevent.spawn(lambda: 1)", "concurrent.futures.Future()"),
    ],
)
def test_models(program: str, expected: str) -> None:
    assert_value(program, expected)
