"""Tasks of Poe, PDM, Hatch, taskipy and Pipenv."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.readers.registry import reader_of
from tests.launch.development import processes
from tests.launches import launches_of

READER = reader_of("python_tasks")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('[tool.poe.tasks]\nserve = "flask run"\n', ["poe serve [development] .$ flask run"]),
        ('[tool.poe.tasks.serve]\ncmd = "flask run"\nenv = {FLASK_DEBUG = "1"}\ncwd = "api"\n',
         ["poe serve [development] api$ FLASK_DEBUG=1 flask run"]),
        ('[tool.poe.tasks]\na = {shell = "cd x; flask run"}\nb = {script = "flask:run"}\n',
         ["poe a [development] .$ cd x; flask run"]),
        ('[tool.pdm.scripts]\n_.env = {A = "1"}\nstart = {cmd = ["flask", "run"]}\nb.shell = "flask run"\n',
         ["pdm run start [development] .$ A=1 <flask> <run>", "pdm run b [development] .$ A=1 flask run"]),
        ('[tool.hatch.envs.dev]\nenv-vars = {A = "1"}\n'
         '[tool.hatch.envs.dev.scripts]\nserve = ["cd api", "flask run"]\n',
         ["hatch run dev:serve [development] .$ A=1 cd api flask run"]),
        ('[tool.taskipy.tasks]\ndev = "flask run"\nprod = {cmd = "gunicorn a:b", help = "x"}\n',
         ["task dev [development] .$ flask run", "task prod [deployed] .$ gunicorn a:b"]),
        ('[project.scripts]\nflask = "flask.cli:main"\n', []),
    ],
)  # fmt: skip
def test_pyproject(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert processes(tmp_path, READER, "pyproject.toml", {"pyproject.toml": text}) == expected


def test_pipfile(tmp_path: Path) -> None:
    text = '[packages]\nflask = "*"\n[scripts]\nserve = "flask run"\nweb = {cmd = "gunicorn a:b"}\n'
    assert processes(tmp_path, READER, "Pipfile", {"Pipfile": text}) == [
        "pipenv run serve [development] .$ flask run",
        "pipenv run web [development] .$ gunicorn a:b",
    ]


def test_launches(tmp_path: Path) -> None:
    files = {
        "pyproject.toml": '[tool.poe.tasks]\ndev = "flask --app shop run --debug"\ntest = "pytest"\n',
        "shop/__init__.py": "",
    }
    assert launches_of(tmp_path, files) == [
        "pyproject.toml:2 poe dev: flask-cli shop -> shop/__init__.py debug=true development"
    ]
