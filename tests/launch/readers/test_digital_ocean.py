"""DigitalOcean's app specs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.launches import launches_of

FILES = {
    "app.py": "",
    "back/app.py": "",
    "back/Dockerfile": 'FROM python:3.12\nWORKDIR /srv\nCOPY . .\nCMD ["gunicorn", "app:app"]\n',
}


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        (
            """
            name: shop
            services:
            - name: web
              environment_slug: python
              run_command: gunicorn --worker-tmp-dir /dev/shm app:app
            workers:
            - {name: queue, source_dir: back, run_command: python app.py}
            jobs:
            - {name: migrate, kind: PRE_DEPLOY, run_command: flask db upgrade}
            static_sites:
            - {name: site}
            """,
            [
                ".do/app.yaml:5 web: gunicorn app:app -> app.py deployed",
                ".do/app.yaml:7 queue: python app.py -> back/app.py deployed",
            ],
        ),
        (
            "spec:\n  services:\n  - name: web\n    source_dir: /back\n    dockerfile_path: back/Dockerfile\n"
            "    envs: [{key: FLASK_DEBUG, value: '1'}]\n",
            [".do/app.yaml:5 web: gunicorn app:app -> back/app.py deployed"],
        ),
        (
            "services:\n- {name: web-dev, run_command: python app.py}\n",
            [".do/app.yaml:2 web-dev: python app.py -> app.py development"],
        ),
        ("services:\n- {name: web, dockerfile_path: back/Dockerfile}\n", []),
        ("services: {a: b}\n", []),
    ],
)
def test_launches(tmp_path: Path, spec: str, expected: list[str]) -> None:
    found = launches_of(tmp_path, {**FILES, ".do/app.yaml": spec})
    assert [line for line in found if line.startswith(".do")] == expected
