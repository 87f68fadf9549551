"""Shell scripts that nobody in the workspace calls."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.readers.registry import reader_of
from tests.launch.development import processes
from tests.launches import launches_of

READER = reader_of("shell_script")


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("run.sh", "flask run\n", ["script [unknown] .$ flask run"]),
        (
            "bin/start",
            "#!/usr/bin/env bash\nflask run\n",
            ["script [unknown] .$ #!/usr/bin/env bash flask run"],
        ),
        (
            "api/scripts/run-dev.sh",
            "#!/bin/sh\nflask run\n",
            ["script [development] api$ #!/bin/sh flask run"],
        ),
        ("deploy/start_prod.sh", "gunicorn a:b\n", ["script [deployed] .$ gunicorn a:b"]),
        ("web/run.sh", "flask run\n", ["script [unknown] web$ flask run"]),
        ("bin/start", "#!/usr/bin/env python3\nimport flask\n", []),
        ("run.sh", "#!/usr/bin/env node\nflask run\n", []),
        ("run", "flask run\n", []),
    ],
)
def test_scripts(tmp_path: Path, path: str, text: str, expected: list[str]) -> None:
    assert processes(tmp_path, READER, path, {path: text}) == expected


def test_launches(tmp_path: Path) -> None:
    text = """
        #!/bin/sh
        set -e
        export FLASK_APP=shop
        flask db upgrade
        exec gunicorn --workers 2 --bind 0.0.0.0:8000 'shop:create_app()'
        """
    files = {"scripts/boot.sh": text, "shop/__init__.py": ""}
    assert launches_of(tmp_path, files) == [
        "scripts/boot.sh:5 script: gunicorn shop:create_app() -> shop/__init__.py on 0.0.0.0:8000 workers=2 unknown"
    ]


def test_a_script_that_something_else_calls_is_told_once(tmp_path: Path) -> None:
    files = {"run.sh": "exec gunicorn app:app\n", "Procfile": "web: ./run.sh\n", "app.py": ""}
    assert launches_of(tmp_path, files) == ["Procfile:1 web: gunicorn app:app -> app.py deployed"]


def test_a_server_has_the_workspace_somewhere(tmp_path: Path) -> None:
    files = {"api/run.sh": "cd /srv/shop\ngunicorn app:app\n", "api/app.py": ""}
    assert launches_of(tmp_path, files) == ["api/run.sh:2 script: gunicorn app:app -> api/app.py unknown"]
