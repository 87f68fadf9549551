"""Serverless Framework with and without serverless-wsgi."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from fumehood.launch.launch import Launch
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, launches_of, processes_of

READER = reader_of("serverless")

CODE = {"app.py": "", "api/server.py": "", "jobs/__init__.py": "", "jobs/night.py": ""}
WSGI = """
service: shop
plugins: [serverless-wsgi, serverless-python-requirements]
custom:
  wsgi:
    app: app.app
    packRequirements: false
provider:
  name: aws
  runtime: python3.12
  stage: ${opt:stage, 'dev'}
  environment:
    FLASK_DEBUG: 1
    TABLE: ${self:custom.table}-x
functions:
  web:
    handler: wsgi_handler.handler
    environment: {MODE: fast}
  night: {handler: jobs/night.run}
  other: {handler: index.handler, runtime: nodejs20.x}
  gone: {handler: gone.handler}
"""


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            {"serverless.yml": WSGI},
            [
                "serverless.yml:5 web: lambda app:app -> app.py deployed",
                "serverless.yml:18 night: lambda jobs.night:run -> jobs/night.py deployed",
            ],
        ),
        (
            {"serverless.yml": WSGI.replace("app.app", "api/server.app").replace("wsgi_handler.", "wsgi.")},
            [
                "serverless.yml:5 web: lambda server:app -> api/server.py deployed",
                "serverless.yml:18 night: lambda jobs.night:run -> jobs/night.py deployed",
            ],
        ),
        (
            {"serverless.yml": "provider: {stage: dev}\nfunctions:\n  a: {handler: app.handler}\n"},
            ["serverless.yml:3 a: lambda app:handler -> app.py development"],
        ),
        (
            {"serverless.json": '{"functions": {"a": {"handler": "app.handler"}}}'},
            ["serverless.json:1 a: lambda app:handler -> app.py deployed"],
        ),
        ({"serverless.yml": "functions: ${file(functions.yml)}\n"}, []),
        ({"serverless.yml": "functions:\n- ${file(functions.yml)}\n"}, []),
    ],
)
def test_launches(tmp_path: Path, files: Mapping[str, str], expected: list[str]) -> None:
    assert launches_of(tmp_path, {**CODE, **files}) == expected


def test_variables(tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, {**CODE, "serverless.yml": WSGI})
    web, _ = processes_of(READER, "serverless.yml", deployment)
    assert isinstance(web, Launch)
    assert {name: (word.text, word.missing) for name, word in web.environment.items()} == {
        "FLASK_DEBUG": ("1", ()),
        "TABLE": ("${self:custom.table}-x", ("self:custom.table",)),
        "MODE": ("fast", ()),
    }
    assert web.chain[0].note == "serverless-wsgi imports the app and serves it to Lambda"
