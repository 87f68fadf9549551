"""App Engine's `app.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from fumehood.launch.process import Process
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, launches_of, processes_of

READER = reader_of("app_engine")

CODE = {"main.py": "", "shop/__init__.py": "", "shop/wsgi.py": ""}
DOCKERFILE = 'FROM python:3.12\nWORKDIR /app\nCOPY . .\nCMD ["gunicorn", "shop.wsgi:app"]\n'


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"app.yaml": "runtime: python312\n"}, ["app.yaml:1 default: gunicorn main:app -> main.py deployed"]),
        (
            {
                "app.yaml": "runtime: python39\nservice: api\nentrypoint: gunicorn -b :8080 -w 2 shop.wsgi:app\n"
            },
            ["app.yaml:3 api: gunicorn shop.wsgi:app -> shop/wsgi.py on 0.0.0.0:8080 workers=2 deployed"],
        ),
        (
            {"app.yaml": "runtime: python\nenv: flex\nentrypoint: gunicorn -b :$PORT shop.wsgi:app\n"},
            ["app.yaml:3 default: gunicorn shop.wsgi:app -> shop/wsgi.py on 0.0.0.0:${PORT} deployed ?port"],
        ),
        (
            {"app.dev.yaml": "runtime: python312\nentrypoint: python main.py\n"},
            ["app.dev.yaml:2 default: python main.py -> main.py development"],
        ),
        (
            {"app.yaml": "runtime: python312\nservice: shop-dev\n"},
            ["app.yaml:1 shop-dev: gunicorn main:app -> main.py development"],
        ),
        (
            {
                "app.yaml": "runtime: custom\nenv: flex\nenv_variables: {FLASK_DEBUG: 1}\n",
                "Dockerfile": DOCKERFILE,
            },
            [
                "Dockerfile:4 image: gunicorn shop.wsgi:app -> shop/wsgi.py deployed",
                "app.yaml:1 default: gunicorn shop.wsgi:app -> shop/wsgi.py deployed",
            ],
        ),
        ({"app.yaml": "runtime: nodejs20\nentrypoint: python main.py\n"}, []),
        ({"app.yaml": "runtime: [python312]\n"}, []),
        ({"app.yaml": "runtime: python27\nhandlers:\n- {url: /.*, script: main.app}\n"}, []),
        ({"app.yaml": "runtime: {{ runtime }}\n"}, []),
        ({"app.yaml": "name: something else with a runtime\n"}, []),
    ],
)
def test_launches(tmp_path: Path, files: Mapping[str, str], expected: list[str]) -> None:
    assert launches_of(tmp_path, {**CODE, **files}) == expected


def test_without_main_there_is_no_default(tmp_path: Path) -> None:
    assert launches_of(tmp_path, {"app.yaml": "runtime: python312\n", "shop.py": ""}) == []


def test_variables(tmp_path: Path) -> None:
    text = "runtime: python312\nenv_variables:\n  FLASK_DEBUG: 1\n  KEY:\n"
    (process,) = processes_of(READER, "app.yaml", deployment_of(tmp_path, {**CODE, "app.yaml": text}))
    assert isinstance(process, Process)
    assert {name: (word.text, word.known) for name, word in process.environment.items()} == {
        "FLASK_DEBUG": ("1", True),
        "KEY": ("${KEY}", False),
    }
