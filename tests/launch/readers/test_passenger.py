"""Passenger's startup file and settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.launches import launches_of

SHARED_HOST = """
    import os
    import sys

    INTERPRETER = os.path.expanduser("~/venv/bin/python")
    if sys.executable != INTERPRETER:
        os.execl(INTERPRETER, INTERPRETER, *sys.argv)
    sys.path.insert(0, os.getcwd())

    from shop import create_app

    application = create_app()
    """


def test_startup_file(tmp_path: Path) -> None:
    assert launches_of(tmp_path, {"passenger_wsgi.py": SHARED_HOST, "shop.py": ""}) == [
        "passenger_wsgi.py:11 passenger_wsgi: passenger passenger_wsgi:application -> passenger_wsgi.py deployed"
    ]


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (
            '{"app_type": "wsgi", "startup_file": "app.py", "environment": "production", "port": 80}',
            ["app:application -> web/app.py on :80 deployed"],
        ),
        ('{"app_type": "wsgi"}', ["passenger_wsgi:application -> web/passenger_wsgi.py unknown"]),
        (
            '{"startup_file": "none.py", "environment": "development", "address": "0.0.0.0"}',
            ["none:application -> ? on 0.0.0.0: development ?target"],
        ),
        ('{"app_type": "node", "startup_file": "app.js"}', []),
        ('{"startup_file": "app.js"}', []),
    ],
)
def test_settings(tmp_path: Path, settings: str, expected: list[str]) -> None:
    files = {"web/Passengerfile.json": settings, "web/app.py": "", "web/passenger_wsgi.py": SHARED_HOST}
    assert [line.partition(": passenger ")[2] for line in launches_of(tmp_path, files)] == expected
