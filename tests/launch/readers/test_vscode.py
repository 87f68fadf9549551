"""Visual Studio Code: launch configurations as the Python extension writes them, and tasks."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.readers.registry import reader_of
from tests.launch.development import processes
from tests.launches import launches_of

READER = reader_of("vscode")


@pytest.mark.parametrize(
    ("configuration", "expected"),
    [
        ('"module": "flask", "args": ["run", "--no-debugger"], "env": {"FLASK_APP": "app.py", "FLASK_DEBUG": "1"}',
         ["F [development] .$ FLASK_APP=app.py FLASK_DEBUG=1 <python> <-m> <flask> <run> <--no-debugger>"]),
        ('"program": "${workspaceFolder}/src/app.py", "cwd": "${workspaceFolder}/src"',
         ["F [development] src$ <python> </workspace/src/app.py>"]),
        ('"program": "app.py", "cwd": "api", "args": "-p 80"', ["F [development] api$ <python> <app.py> <-p> <80>"]),
        ('"program": "${file}"', []),
        ('"module": "flask", "args": ["run", "-p", "${env:PORT}"]',
         ["F [development] .$ <python> <-m> <flask> <run> <-p> <${PORT}>"]),
        ('"module": "flask", "envFile": "${workspaceFolder}/dev.env"',
         ["F [development] .$ FLASK_APP=shop <python> <-m> <flask>"]),
        ('"module": "flask", "envFile": "/etc/passwd"', ["F [development] .$ <python> <-m> <flask>"]),
        ('"module": "flask", "envFile": "${workspaceFolder}/../../etc/passwd"',
         ["F [development] .$ <python> <-m> <flask>"]),
    ],
)  # fmt: skip
def test_configurations(tmp_path: Path, configuration: str, expected: list[str]) -> None:
    head = '"name": "F", "type": "debugpy", "request": "launch"'
    text = f'{{ // Python: Flask\n"version": "0.2.0", "configurations": [{{{head}, {configuration},}},] }}'
    files = {".vscode/launch.json": text, "dev.env": "FLASK_APP=shop\n"}
    assert processes(tmp_path, READER, ".vscode/launch.json", files) == expected


def test_others_are_passed_over(tmp_path: Path) -> None:
    text = """
        {"configurations": [
          {"name": "a", "type": "node", "request": "launch", "program": "app.py"},
          {"name": "b", "type": "python", "request": "attach", "port": 5678},
          {"name": "c", "type": "python", "request": "launch"},
          7
        ]}
        """
    assert processes(tmp_path, READER, ".vscode/launch.json", {".vscode/launch.json": text}) == []


def test_tasks(tmp_path: Path) -> None:
    text = """
        {"version": "2.0.0", "tasks": [
          {"label": "serve", "type": "shell", "command": "cd api && flask run", "options": {"env": {"A": "1"}}},
          {"label": "run", "type": "process", "command": "${workspaceFolder}/.venv/bin/python", "args": ["app.py"]},
          {"label": "here", "type": "shell", "command": "python ${workspaceFolder}/app.py"},
          {"label": "quoted", "command": "flask", "args": [{"value": "run", "quoting": "strong"}]},
          {"label": "build", "type": "npm", "script": "build"}
        ]}
        """
    assert processes(tmp_path, READER, "web/.vscode/tasks.json", {"web/.vscode/tasks.json": text}) == [
        "serve [development] web$ A=1 cd api && flask run",
        "run [development] web$ </workspace/web/.venv/bin/python> <app.py>",
        "here [development] web$ python /workspace/web/app.py",
        "quoted [development] web$ <flask> <run>",
    ]


def test_launches(tmp_path: Path) -> None:
    text = """
        {
          "version": "0.2.0",
          "configurations": [
            {
              "name": "Flask",
              "type": "debugpy",
              "request": "launch",
              "module": "flask",
              "env": { "FLASK_APP": "shop", "FLASK_DEBUG": "1" },
              "args": ["run", "--port", "5001"],
              "jinja": true
            },
            { "name": "Script", "type": "python", "request": "launch", "program": "${workspaceFolder}/run.py" }
          ]
        }
        """
    files = {".vscode/launch.json": text, "shop/__init__.py": "", "run.py": ""}
    assert launches_of(tmp_path, files) == [
        ".vscode/launch.json:8 Flask: flask-cli shop -> shop/__init__.py on :5001 debug=true development",
        ".vscode/launch.json:13 Script: python /workspace/run.py -> run.py development",
    ]
