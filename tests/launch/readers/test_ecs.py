"""ECS task definitions."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.process import Process
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, launches_of, processes_of

READER = reader_of("ecs")

TASK = """
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "123.dkr.ecr.eu-west-1.amazonaws.com/shop:1",
      "command": ["gunicorn", "app:app", "-b", "0.0.0.0:80"],
      "environment": [{"name": "FLASK_DEBUG", "value": "1"}],
      "secrets": [{"name": "KEY", "valueFrom": "arn:aws:ssm:x"}]
    },
    {"name": "proxy", "image": "nginx"}
  ]
}
"""
IMAGE = {
    "Dockerfile": 'FROM python:3.12\nWORKDIR /srv\nCOPY . .\nENTRYPOINT ["./run.sh"]\n',
    "run.sh": 'exec "$@"\n',
}


@pytest.mark.parametrize("image", [{}, IMAGE])
def test_launches(tmp_path: Path, image: dict[str, str]) -> None:
    found = launches_of(tmp_path, {"app.py": "", "aws/task-definition.json": TASK, **image})
    assert [line for line in found if line.startswith("aws")] == [
        "aws/task-definition.json:6 web: gunicorn app:app -> app.py on 0.0.0.0:80 deployed"
    ]


def test_variables_and_steps(tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, {"task-definition.json": TASK, **IMAGE})
    (process,) = processes_of(READER, "task-definition.json", deployment)
    assert isinstance(process, Process)
    assert {name: word.text for name, word in process.environment.items()} == {
        "FLASK_DEBUG": "1",
        "KEY": "${KEY}",
    }
    assert [step.note for step in process.chain] == [
        "container `web`, whose image is taken to be built from `Dockerfile`, the only Dockerfile",
        "the image's ENTRYPOINT",
    ]


def test_other_files_are_silent(tmp_path: Path) -> None:
    files = {
        "task-definition.json": '{"containerDefinitions": "?"}',
        "ecs.json": '{"about": "containerDefinitions"}',
    }
    assert launches_of(tmp_path, files) == []
