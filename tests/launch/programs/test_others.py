"""Command lines of mod_wsgi-express, Passenger and Google's Functions Framework."""

from pathlib import Path

import pytest

from tests.command_lines import lines

FILES = ["app.py", "main.py", "wsgi.py", "app.wsgi", "shop/__init__.py", "shop/wsgi.py", "passenger_wsgi.py"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("mod_wsgi-express start-server wsgi.py", "mod_wsgi wsgi:application -> wsgi.py"),
        (
            "mod_wsgi-express start-server app.wsgi --port 80 --processes 4",
            "mod_wsgi app:application -> app.wsgi on :80 workers=4",
        ),
        (
            "mod_wsgi-express start-server --log-to-terminal --user www-data /app/wsgi.py",
            "mod_wsgi wsgi:application -> wsgi.py",
        ),
        (
            "mod_wsgi-express start-server --application-type module shop.wsgi",
            "mod_wsgi shop.wsgi:application -> shop/wsgi.py",
        ),
        (
            "mod_wsgi-express start-server --callable-object app wsgi.py --reload-on-changes",
            "mod_wsgi wsgi:app -> wsgi.py reload=true",
        ),
        (
            "mod_wsgi-express start-server --entry-point wsgi.py --host 0.0.0.0",
            "mod_wsgi wsgi:application -> wsgi.py on 0.0.0.0:",
        ),
        ("mod_wsgi-express setup-server gone.py", "mod_wsgi gone:application -> ? ?target"),
        ("passenger start", "passenger passenger_wsgi:application -> passenger_wsgi.py"),
        (
            "passenger start --app-type wsgi --startup-file wsgi.py -p 80",
            "passenger wsgi:application -> wsgi.py on :80",
        ),
        ("functions-framework --target hello", "serverless main:hello -> main.py"),
        (
            "functions-framework --target=hello --source=app.py --port=80 --debug",
            "serverless app:hello -> app.py on :80 debug=true",
        ),
        ("FUNCTION_TARGET=hello PORT=80 functions-framework", "serverless main:hello -> main.py on :80"),
        ("functions-framework", "serverless ?target"),
    ],
)
def test_command_lines(tmp_path: Path, line: str, expected: str) -> None:
    assert lines(tmp_path, line, FILES) == [expected]


@pytest.mark.parametrize(
    "line",
    [
        "mod_wsgi-express module-config",
        "mod_wsgi-express start-server --help",
        "passenger stop",
        "passenger start --app-type node --startup-file app.js",
        "passenger start ruby",
        "functions-framework --help",
    ],
)
def test_what_is_no_launch(tmp_path: Path, line: str) -> None:
    assert lines(tmp_path, line, FILES) == []
