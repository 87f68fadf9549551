"""Fly.io's `fly.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from fumehood.launch.process import Process
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, launches_of, processes_of

READER = reader_of("fly")

CODE = {"app.py": "", "entry.sh": '#!/bin/sh\nexec "$@"\n'}
DOCKERFILE = (
    'FROM python:3.12\nWORKDIR /srv\nCOPY . .\nENTRYPOINT ["./entry.sh"]\nCMD ["gunicorn", "app:app"]\n'
)
IMAGE = {"Dockerfile": DOCKERFILE}


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            {"fly.toml": '[processes]\nweb = "gunicorn app:app -b :8080"\nwork = "python app.py"\n', **IMAGE},
            [
                "fly.toml:1 web: gunicorn app:app -> app.py on 0.0.0.0:8080 deployed",
                "fly.toml:1 work: python app.py -> app.py deployed",
            ],
        ),
        (
            {"fly.toml": 'app = "shop"\n[experimental]\ncmd = ["flask", "--app", "app", "run"]\n', **IMAGE},
            ["fly.toml:3 shop: flask-cli app -> app.py deployed"],
        ),
        (
            {"fly.toml": '[experimental]\nentrypoint = "python"\ncmd = "app.py"\n', **IMAGE},
            ["fly.toml:3 app: python app.py -> app.py deployed"],
        ),
        (
            {"fly.toml": 'app = "shop"\n[env]\nFLASK_DEBUG = "1"\n', **IMAGE},
            ["fly.toml:2 shop: gunicorn app:app -> app.py deployed"],
        ),
        (
            {"fly.toml": '[build]\ndockerfile = "deploy/web"\n[env]\nA = "1"\n', "deploy/web": DOCKERFILE},
            ["fly.toml:2 app: gunicorn app:app -> app.py deployed"],
        ),
        (
            {"fly.toml": '[build]\nbuilder = "x/builder"\n[processes]\nweb = "gunicorn app:app -b :$PORT"\n'},
            ["fly.toml:4 web: gunicorn app:app -> app.py on 0.0.0.0:${PORT} deployed ?port"],
        ),
        (
            {"fly.dev.toml": '[processes]\nweb = "python app.py"\n'},
            ["fly.dev.toml:2 web: python app.py -> app.py development"],
        ),
        ({"fly.toml": 'app = "shop"\n[deploy]\nrelease_command = "python app.py"\n', **IMAGE}, []),
        ({"fly.toml": 'processes = "text"\nexperimental = 1\n', **IMAGE}, []),
    ],
)
def test_launches(tmp_path: Path, files: Mapping[str, str], expected: list[str]) -> None:
    found = launches_of(tmp_path, {**CODE, **files})
    assert [line for line in found if line.startswith("fly")] == expected


def test_the_way_leads_through_the_image(tmp_path: Path) -> None:
    files = {**IMAGE, "fly.toml": '[processes]\nweb = "python app.py"\n'}
    (process,) = processes_of(READER, "fly.toml", deployment_of(tmp_path, files))
    assert isinstance(process, Process)
    assert [word.text for word in process.words] == ["./entry.sh", "python", "app.py"]
    assert [(word.location.path, word.location.line, word.location.column) for word in process.words] == [
        ("Dockerfile", 4, 13),
        ("fly.toml", 2, 8),
        ("fly.toml", 2, 15),
    ]
    assert process.chain[0].note == "the app runs the image of `Dockerfile`"
