"""`heroku.yml` and `app.json`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from fumehood.launch.readers.heroku import environment
from tests.launches import deployment_of, launches_of

CODE = {"app.py": "", "Dockerfile": 'FROM python:3.12\nWORKDIR /srv\nCOPY . .\nCMD ["gunicorn", "app:app"]\n'}


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            {
                "heroku.yml": """
                    build:
                      docker:
                        web: Dockerfile
                    run:
                      web: gunicorn app:app -w 2
                      worker:
                        command:
                          - python
                          - app.py
                        image: web
                      release: {command: [flask, db, upgrade], image: web}
                    """
            },
            [
                "heroku.yml:3 web: gunicorn app:app -> app.py workers=2 deployed",
                "heroku.yml:3 worker: python app.py -> app.py deployed",
            ],
        ),
        (
            {"heroku.yml": "setup:\n  config: {FLASK_DEBUG: 1}\nbuild:\n  docker: {web: Dockerfile}\n"},
            ["heroku.yml:4 web: gunicorn app:app -> app.py deployed"],
        ),
        ({"heroku.yml": "build:\n  docker: {web: Dockerfile}\n"}, []),
        ({"heroku.yml": "run: {web: }\n"}, []),
    ],
)
def test_launches(tmp_path: Path, files: Mapping[str, str], expected: list[str]) -> None:
    found = launches_of(tmp_path, {**CODE, **files})
    assert [line for line in found if not line.startswith("Dockerfile")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '{"env": {"A": "1", "B": {"value": "2"}, "C": {"required": true}, "D": {"generator": "secret"}}}',
            {"A": "1", "B": "2", "C": "${C}", "D": "${D}"},
        ),
        ('{"expo": {"name": "another tool\'s file"}}', {}),
        ('{"env": ["A"]}', {}),
        ("no JSON", {}),
    ],
)
def test_environment(tmp_path: Path, text: str, expected: dict[str, str]) -> None:
    found = environment("", deployment_of(tmp_path, {"app.json": text}))
    assert {name: word.text for name, word in found.items()} == expected
