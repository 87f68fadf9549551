"""App Runner's `apprunner.yaml`."""

from __future__ import annotations

from pathlib import Path

from fumehood.launch.process import Process
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, launches_of, processes_of

READER = reader_of("app_runner")

TEXT = """
version: 1.0
runtime: python3
build: {commands: {build: [pip install -r requirements.txt]}}
run:
  command: gunicorn app:app -b :8000
  env: [{name: FLASK_DEBUG, value: "1"}]
"""


def test_launch(tmp_path: Path) -> None:
    assert launches_of(tmp_path, {"app.py": "", "apprunner.yaml": TEXT}) == [
        "apprunner.yaml:5 service: gunicorn app:app -> app.py on 0.0.0.0:8000 deployed"
    ]


def test_variables(tmp_path: Path) -> None:
    (process,) = processes_of(READER, "apprunner.yaml", deployment_of(tmp_path, {"apprunner.yaml": TEXT}))
    assert isinstance(process, Process)
    assert {name: word.text for name, word in process.environment.items()} == {"FLASK_DEBUG": "1"}


def test_without_a_command(tmp_path: Path) -> None:
    assert launches_of(tmp_path, {"apprunner.yaml": "runtime: python3\nrun: {}\n"}) == []
