"""The image in a workflow, with GitHub's contract server on the only network there is: compared with golden files.

`FUMEHOOD_ACCEPT=1 .ci/image` rewrites them. To show more of an event, give its row more inputs or permissions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
import yaml

from tests.github.environment import environment
from tests.github.events import CASES, seeded, written
from tests.github.server import GitHub
from tests.github.state import File
from tests.github.tokens import READ_ONLY, WRITE
from tests.image.container import FOLDERS, Step
from tests.image.transcript import transcript
from tests.report.golden import assert_golden
from tests.support import write
from tools.docs import ROOT

SARIF = "fumehood.sarif"
APP = """\
import os

from flask import Flask

app = Flask(__name__)


@app.get("/")
def hello():
    return "hello"


app.run(host="0.0.0.0", port=int(os.environ.get("PORT", 5000)), debug=True)
"""
FILES = {
    "service/app.py": APP,
    "service/Procfile": "web: gunicorn app:app\n",
    "service/requirements.txt": "flask\ngunicorn\n",
    "worker/task.py": "print('no server here')\n",
}


@dataclass(frozen=True, slots=True)
class Row:
    """What the workflow grants and says; `code` is the exit code."""

    scopes: tuple[str, ...]
    code: int
    inputs: Mapping[str, str] = field(default_factory=dict)


ROWS = {
    "push": Row(("contents: read",), 1),
    "pull-request": Row(
        WRITE,
        0,
        {
            "path": "service",
            "fail-on": "never",
            "annotations": "checks",
            "review-comments": "on",
            "upload-sarif": "true",
        },
    ),
    "pull-request-fork": Row(READ_ONLY, 1, {"min-severity": "high", "report-file": "report.json"}),
}
"""By the name of the event in `tests.github.events`."""


@pytest.mark.parametrize("name", ROWS)
def test_a_step_leaves_just_what_it_should(name: str, step: Step) -> None:
    row, event = ROWS[name], CASES[name]()
    write(step.workspace, FILES)
    with GitHub() as github:
        repository, _ = seeded(github, event.payload, [File.added("service/app.py", APP)])
        repository.sarif_statuses = ("complete",)
        path = written(event.payload, step.folder / "workflow")
        inputs = {**defaults(github.token(*row.scopes)), **row.inputs}
        step.environ = inside(environment(event.name, path, github, inputs=inputs))
        ended = step.run()
        assert_golden(f"image/{name}.txt", transcript(ended, step, github, SARIF))
    assert ended.code == row.code


def defaults(token: str) -> dict[str, str]:
    """Every input as the runner passes it on when the workflow does not name it."""
    action: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    return {
        name: entry["default"].replace("${{ github.token }}", token)
        for name, entry in action["inputs"].items()
    }


def inside(environ: Mapping[str, str]) -> dict[str, str]:
    """The variables of a step with the places where a container has these files; its PATH is the image's."""
    commands = FOLDERS["file_commands"]
    return {
        **{name: text for name, text in environ.items() if name != "PATH"},
        "HOME": FOLDERS["home"],
        "GITHUB_ENV": f"{commands}/env",
        "GITHUB_EVENT_PATH": f"{FOLDERS['workflow']}/event.json",
        "GITHUB_OUTPUT": f"{commands}/output",
        "GITHUB_PATH": f"{commands}/path",
        "GITHUB_STATE": f"{commands}/state",
        "GITHUB_STEP_SUMMARY": f"{commands}/step_summary",
        "GITHUB_WORKSPACE": FOLDERS["workspace"],
        "RUNNER_TEMP": FOLDERS["temp"],
    }
