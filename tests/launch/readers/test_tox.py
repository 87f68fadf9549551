"""tox: environments that serve, in each of its four files."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.readers.registry import reader_of
from tests.launch.development import processes
from tests.launches import launches_of

READER = reader_of("tox")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[testenv:dev]\ncommands = flask run\n", ["tox dev [development] .$ flask run"]),
        ("[testenv]\ncommands =\n    pytest\n    - flask run {posargs:--debug}\n",
         ["tox testenv [development] .$ pytest", "tox testenv [development] .$ flask run --debug"]),
        ("[testenv:run]\nchangedir = {toxinidir}/api\nsetenv =\n    FLASK_APP = shop\n    PORT={env:PORT:80}\n"
         "commands = {envpython} app.py {env:HOST}\n",
         ["tox run [development] api$ FLASK_APP=shop PORT=80 python app.py ${HOST}"]),
        ("[testenv:run]\ncommands =\n    py312: flask run\n    python app.py \\\n      --port 80\n",
         ["tox run [development] .$ flask run", "tox run [development] .$ python app.py \\ --port 80"]),
        ("[tox]\nenvlist = py\n[flake8]\ncommands = flask run\n", []),
    ],
)  # fmt: skip
def test_ini(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert processes(tmp_path, READER, "tox.ini", {"tox.ini": text}) == expected


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("setup.cfg", "[metadata]\nname = x\n[testenv:dev]\ncommands = flask run\n"),
        ("tox.toml", "[env.dev]\ncommands = [['flask', 'run']]\n"),
        ("pyproject.toml", "[tool.tox.env.dev]\ncommands = [['flask', 'run']]\n"),
    ],
)
def test_other_files(tmp_path: Path, path: str, text: str) -> None:
    (found,) = processes(tmp_path, READER, path, {path: text})
    assert found.replace("<", "").replace(">", "") == "tox dev [development] .$ flask run"


def test_launches(tmp_path: Path) -> None:
    text = """
        [tox]
        env_list = py312, serve

        [testenv]
        commands = pytest {posargs}

        [testenv:serve]
        set_env =
            FLASK_APP = shop:create_app
        commands =
            flask run --port {env:PORT:5001}
        """
    files = {"tox.ini": text, "shop/__init__.py": ""}
    assert launches_of(tmp_path, files) == [
        "tox.ini:11 tox serve: flask-cli shop:create_app -> shop/__init__.py on :5001 development"
    ]
