"""Which files are read by which reader, what goes wrong, and which launches count."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fumehood.findings.finding import Level
from fumehood.launch.collect import MOST_LAUNCHES, collect
from fumehood.launch.deployment import Deployment, Unreadable
from fumehood.launch.document import Document
from fumehood.launch.process import Process
from fumehood.launch.readers.reader import Reader
from tests.launches import deployment_of, launches_of

APP = "from flask import Flask\napp = Flask(__name__)\n"


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"Procfile": "web: gunicorn app:app\n"}, ["Procfile:1 web: gunicorn app:app -> app.py deployed"]),
        (
            {"examples/Procfile": "web: gunicorn app:app\n"},
            ["examples/Procfile:1 web: gunicorn app:app -> ? development ?target"],
        ),
        (
            {"b/Procfile": "b: flask run\na: flask run\n", "Procfile": "z: gunicorn app:app\n"},
            [
                "Procfile:1 z: gunicorn app:app -> app.py deployed",
                "b/Procfile:1 b: flask-cli deployed ?target",
                "b/Procfile:2 a: flask-cli deployed ?target",
            ],
        ),
        (
            {"Procfile": "web: ./start.sh\n", "start.sh": "gunicorn app:app\n"},
            ["Procfile:1 web: gunicorn app:app -> app.py deployed"],
        ),
        (
            {"Procfile": "web: flask run\n", "start.sh": "gunicorn app:app\n"},
            [
                "Procfile:1 web: flask-cli app -> app.py deployed",
                "start.sh:1 script: gunicorn app:app -> app.py unknown",
            ],
        ),
        ({"notes.yml": "containers: gunicorn app:app\n", "start.sh": "echo containers\n"}, []),
    ],
)
def test_launches(tmp_path: Path, files: dict[str, str], expected: list[str]) -> None:
    assert launches_of(tmp_path, {"app.py": APP, **files}) == expected


def test_a_file_that_is_not_what_its_name_promises_is_said(tmp_path: Path) -> None:
    deployment = deployment_of(
        tmp_path, {"fly.toml": "[processes\n", "Procfile": "web: gunicorn app:app\n", "app.py": APP}
    )
    assert [launch.path for launch in collect(deployment)] == ["Procfile"]
    (said,) = deployment.notifications
    assert (said.id, said.path, said.line, said.level) == (
        "unreadable-deployment-file", "fly.toml", 1, Level.WARNING,
    )  # fmt: skip
    assert said.message.startswith("cannot be read as fly.toml: ")


class Failing(Reader):
    """A reader with a mistake in it."""

    @property
    def read(self) -> object:  # type: ignore[override]
        def read(document: Document, _deployment: Deployment) -> Iterator[Process]:
            if document.path == "Procfile.web":
                raise Unreadable("it is not", 3)
            raise KeyError("name")
            yield

        return read


def test_a_reader_that_fails_is_said_and_the_others_go_on(tmp_path: Path) -> None:
    files = {"Procfile": "web: gunicorn app:app\n", "Procfile.web": "", "fly.toml": "", "app.py": APP}
    deployment = deployment_of(tmp_path, files)
    readers = (
        Reader("procfile", "Procfile", "Procfile"),
        Failing("fly", "broken file", "fly.toml Procfile.web"),
    )
    assert len(collect(deployment, readers)) == 1
    assert [(said.id, said.path, said.line, said.level, said.message) for said in deployment.notifications] == [
        (
            "unreadable-deployment-file", "Procfile.web", 3, Level.WARNING,
            "cannot be read as broken file: it is not",
        ),
        (
            "reader-failed", "fly.toml", None, Level.ERROR,
            "The reader of broken file failed (KeyError: 'name'); its launches are missing",
        ),
    ]  # fmt: skip


def test_more_launches_than_any_project_has_are_cut(tmp_path: Path) -> None:
    lines = "".join(f"web{number}: gunicorn app:app\n" for number in range(MOST_LAUNCHES + 5))
    deployment = deployment_of(tmp_path, {"Procfile": lines, "fly.toml": "[", "app.py": APP})
    assert len(collect(deployment)) == MOST_LAUNCHES
    assert [(said.id, said.path) for said in deployment.notifications] == [("limit-reached", "Procfile")]


def test_a_file_is_read_by_each_reader_that_wants_it(tmp_path: Path) -> None:
    files = {
        "pyproject.toml": "[tool.poe.tasks]\nserve = 'flask run'\n\n[tool.tox.env.web]\ncommands = [['flask', 'run']]\n"
    }
    assert [line.partition(" ->")[0] for line in launches_of(tmp_path, {**files, "app.py": APP})] == [
        "pyproject.toml:2 poe serve: flask-cli app",
        "pyproject.toml:5 tox web: flask-cli app",
    ]
