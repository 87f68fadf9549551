"""Where a host has the workspace, told from what commands name."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.hosts import host_files
from fumehood.launch.process import Files
from tests.launches import deployment_of

WORDS = "/srv/app/venv/bin/gunicorn --workers 3 wsgi:app"


@pytest.mark.parametrize(
    ("files", "folder", "command", "expected"),
    [
        pytest.param(["wsgi.py"], "/srv/app", WORDS, Files(copies=(("/srv/app", ""),)), id="root"),
        pytest.param(
            ["deploy/wsgi.py"], "/srv/app", WORDS, Files(copies=(("/srv/app", "deploy"),)), id="beside"
        ),
        pytest.param(["src/wsgi.py"], "/srv/app", WORDS, Files(copies=(("/srv/app", ""),)), id="src"),
        pytest.param(
            ["wsgi.py", "app/__init__.py"], "/srv/app", WORDS, Files(copies=(("/srv/app", ""),)), id="package"
        ),
        pytest.param(["web/wsgi.py"], "/srv/app/web", WORDS, Files(copies=(("/srv/app", ""),)), id="below"),
        pytest.param(
            ["web/wsgi.py"], "/srv/app", WORDS, Files(copies=(("/srv/app", "web"),)), id="elsewhere"
        ),
        pytest.param(
            ["a/wsgi.py", "b/wsgi.py"],
            "/srv/app",
            WORDS,
            Files(guesses=("deploy", "")),
            id="not the only one",
        ),
        pytest.param(["wsgi.py"], "", "gunicorn wsgi:app", Files(guesses=("",)), id="no folder"),
        pytest.param(
            ["web/wsgi.py"], "", "gunicorn wsgi:app", Files(guesses=("web",)), id="no folder, elsewhere"
        ),
        pytest.param(
            ["app.py"],
            "",
            "python /srv/app/app.py",
            Files(copies=(("/srv/app", ""),), guesses=("deploy", "")),
            id="script",
        ),
        pytest.param(
            ["app.py"], "/srv", "python app.py", Files(copies=(("/srv", ""),)), id="relative script"
        ),
        pytest.param(
            ["wsgi.py"],
            "",
            "gunicorn --chdir=/srv/app wsgi:app",
            Files(copies=(("/srv/app", ""),), guesses=("",)),
            id="chdir",
        ),
        pytest.param([], "/srv/app", WORDS, Files(guesses=("deploy", "")), id="nothing"),
        pytest.param([], "", "", Files(guesses=("deploy", "")), id="empty"),
    ],
)
def test_host_files(tmp_path: Path, files: list[str], folder: str, command: str, expected: Files) -> None:
    deployment = deployment_of(tmp_path, dict.fromkeys(files, ""))
    assert host_files("deploy/app.service", folder, command.split(), deployment) == expected


def test_many_names_cost_little(tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, {"wsgi.py": ""})
    words = [f"/srv/{'x/' * 100}{number}" for number in range(20_000)] + ["a." * 100_000]
    assert host_files("a/" * 300 + "app.service", "/srv", words, deployment).copies == ()
