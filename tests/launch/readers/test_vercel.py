"""Vercel's functions in Python."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from fumehood.launch.launch import Launch
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, launches_of, processes_of

READER = reader_of("vercel")

APP = "from flask import Flask\napp = Flask(__name__)\n"
API = {
    "api/index.py": APP,
    "api/store.py": "X = 1\n",
    "api/_own.py": APP,
    "api/v1/main.py": "from shop import app\n",
}
REWRITES = '{"rewrites": [{"source": "/(.*)", "destination": "/api/index"}]}'


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            {
                "vercel.json": '{"builds": [\n{"src": "app.py", "use": "@vercel/python"}]}',
                "app.py": APP,
                **API,
            },
            ["vercel.json:2 app.py: serverless app -> app.py deployed"],
        ),
        (
            {"vercel.json": REWRITES, **API},
            [
                "vercel.json:1 api/index.py: serverless api.index -> api/index.py deployed",
                "vercel.json:1 api/v1/main.py: serverless api.v1.main -> api/v1/main.py deployed",
            ],
        ),
        (
            {"vercel.json": '{"functions": {\n"api/i*.py": {"memory": 1024}}}', **API},
            ["vercel.json:2 api/index.py: serverless api.index -> api/index.py deployed"],
        ),
        (
            {"back/vercel.json": "{}", "back/main.py": APP, "app.py": APP},
            ["back/vercel.json:1 back/main.py: serverless main -> back/main.py deployed"],
        ),
        ({"vercel.json": '{"builds": [{"src": "package.json", "use": "@vercel/next"}]}', **API}, []),
        ({"vercel.json": '{"builds": [{"src": "../x.py", "use": "@vercel/python"}, 1]}'}, []),
        ({"vercel.json": REWRITES, "api/index.js": ""}, []),
        ({"vercel.json": '{"functions": ["x"], "env": 1}', "tests/vercel.json": "{}"}, []),
    ],
)
def test_launches(tmp_path: Path, files: Mapping[str, str], expected: list[str]) -> None:
    assert launches_of(tmp_path, files) == expected


def test_variables(tmp_path: Path) -> None:
    text = '{"env": {"FLASK_DEBUG": "1", "KEY": "@key"}}'
    (found,) = processes_of(
        READER, "vercel.json", deployment_of(tmp_path, {"vercel.json": text, **API, "api/v1/main.py": ""})
    )
    assert isinstance(found, Launch)
    assert {name: word.text for name, word in found.environment.items()} == {
        "FLASK_DEBUG": "1",
        "KEY": "${KEY}",
    }
