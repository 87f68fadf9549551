"""Which program a command starts."""

from pathlib import Path

import pytest

from tests.command_lines import lines
from tests.launches import launches_of

FILES = {
    "app.py": "#!/usr/bin/env python3\n",
    "tool.py": "print()\n",
    "bin/serve": "#!/usr/bin/python3 -u\n",
    "run.sh": "#!/bin/sh\n",
    "scripts/start.sh": "",
}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("./app.py --port 80", "python ./app.py -> app.py"),
        ("/app/tool.py", "python /app/tool.py -> tool.py"),
        ("bin/serve", "python bin/serve -> bin/serve"),
        ("${START_COMMAND}", "unknown ?command"),
        ("${START_COMMAND} web", "unknown ?command"),
        ("${PYTHON} tool.py", "python tool.py -> tool.py ?command"),
        ("${VENV_PYTHON3} -m flask run", "flask-cli app -> app.py ?command"),
        ("${GUNICORN_BIN} app:app", "gunicorn app:app -> app.py ?command"),
        ("${VENV}/bin/gunicorn app:app", "gunicorn app:app -> app.py"),
        ("./made.sh", "unknown ?command"),
        ("sh scripts/made.sh", "unknown ?command"),
        ("bash -e /app/scripts/made.sh web", "unknown ?command"),
    ],
)
def test_files_and_variables(tmp_path: Path, line: str, expected: str) -> None:
    assert lines(tmp_path, line, FILES) == [expected]


@pytest.mark.parametrize(
    "line",
    [
        "echo hello",
        "${SUDO} apt-get update",
        "${PYTHON} -m pip install .",
        "nginx -g 'daemon off;'",
        "alembic upgrade head",
        "./run.sh",
        "sh run.sh",
        "sh -c ${X}",
        "/usr/local/bin/docker-php-entrypoint",
        "/opt/other/start.sh",
        "/app/venv/bin/thing.py",
        "node server.js",
        "pytest",
        "",
    ],
)
def test_ordinary_programs_are_no_launch(tmp_path: Path, line: str) -> None:
    assert lines(tmp_path, line, FILES) == []


def test_from_a_file_to_launches(tmp_path: Path) -> None:
    files = {
        "Procfile": """
            release: flask db upgrade
            web: gunicorn "shop:create_app('prod')" --bind 0.0.0.0:$PORT
            worker: celery -A shop.tasks worker
            dev: python -m flask --app shop run --debug
            """,
        "shop/__init__.py": "",
        "shop/tasks.py": "",
        "gunicorn.conf.py": "",
    }
    assert launches_of(tmp_path, files) == [
        "Procfile:2 web: gunicorn shop:create_app('prod') -> shop/__init__.py on 0.0.0.0:${PORT} deployed ?port",
        "Procfile:3 worker: celery shop.tasks -> shop/tasks.py deployed",
        "Procfile:4 dev: flask-cli shop -> shop/__init__.py debug=true deployed",
    ]
