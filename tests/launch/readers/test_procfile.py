"""Procfiles as Heroku, Dokku and Honcho read them."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.process import Process
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, launches_of, processes_of

READER = reader_of("procfile")

CODE = {"app.py": "", "shop/__init__.py": "", "shop/wsgi.py": "", "back/app.py": ""}


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            {"Procfile": "web: gunicorn shop.wsgi:app --bind 0.0.0.0:$PORT --workers 3\n"},
            [
                "Procfile:1 web: gunicorn shop.wsgi:app -> shop/wsgi.py on 0.0.0.0:${PORT} workers=3 deployed ?port"
            ],
        ),
        (
            {"Procfile": "# start\r\nweb: python app.py  \r\n\r\nrelease: flask --app app db upgrade\r\n"},
            ["Procfile:2 web: python app.py -> app.py deployed"],
        ),
        (
            {"Procfile": "web: cd back && gunicorn app:app"},
            ["Procfile:1 web: gunicorn app:app -> back/app.py deployed"],
        ),
        (
            {"back/Procfile": "web: FLASK_APP=app flask run -p 5001"},
            ["back/Procfile:1 web: flask-cli app -> back/app.py on :5001 deployed"],
        ),
        (
            {"Procfile.dev": "web: flask --app app run --debug\n"},
            ["Procfile.dev:1 web: flask-cli app -> app.py debug=true development"],
        ),
        ({"Procfile": "no process\n: x\nweb:\n  web2: python app.py\nrelease: python app.py\n"}, []),
        ({"Procfile": "web: npm start\n"}, []),
    ],
)
def test_launches(tmp_path: Path, files: Mapping[str, str], expected: list[str]) -> None:
    assert launches_of(tmp_path, {**CODE, **files}) == expected


def test_variables_of_the_platforms(tmp_path: Path) -> None:
    files = {
        "Procfile": "web: gunicorn app:app\n",
        "Procfile.dev": "web: flask run\n",
        "app.json": '{"env": {"FLASK_DEBUG": "1", "SECRET_KEY": {"generator": "secret"}}}',
        ".ebextensions/a.config": "option_settings:\n  aws:elasticbeanstalk:application:environment: {MODE: x}\n",
    }
    deployment = deployment_of(tmp_path, files)
    (deployed,) = processes_of(READER, "Procfile", deployment)
    (local,) = processes_of(READER, "Procfile.dev", deployment)
    assert isinstance(deployed, Process)
    assert isinstance(local, Process)
    assert {name: word.text for name, word in deployed.environment.items()} == {
        "FLASK_DEBUG": "1", "SECRET_KEY": "${SECRET_KEY}", "MODE": "x",
    }  # fmt: skip
    assert local.environment == {}


def test_each_word_has_its_place(tmp_path: Path) -> None:
    (process,) = processes_of(
        READER, "Procfile", deployment_of(tmp_path, {"Procfile": "web:  gunicorn app:app\n"})
    )
    assert isinstance(process, Process)
    assert process.script is not None
    assert process.script.locate(9, 16) == Location("Procfile", 1, 16, 1, 23)


def test_a_line_of_blanks_costs_little(tmp_path: Path) -> None:
    text = "web: a" + " " * 500_000 + "b\n"
    started = time.process_time()
    (process,) = processes_of(READER, "Procfile", deployment_of(tmp_path, {"Procfile": text}))
    assert isinstance(process, Process)
    assert process.name == "web"
    assert time.process_time() - started < 10
