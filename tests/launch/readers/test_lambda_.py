"""AWS SAM and CloudFormation templates."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from fumehood.launch.launch import Launch
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, launches_of, processes_of

READER = reader_of("lambda_")

CODE = {"api/app.py": "", "api/inner/__init__.py": "", "api/inner/web.py": ""}
SAM = """
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Runtime: python3.12
    Environment: {Variables: {FLASK_DEBUG: "1"}}
Resources:
  Web:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: api/
      Handler: app.handler
      Environment: {Variables: {TABLE: !Ref Table}}
  Inner:
    Type: AWS::Serverless::Function
    Properties: {CodeUri: ./api, Handler: inner/web.handler}
  Other:
    Type: AWS::Serverless::Function
    Properties: {CodeUri: api/, Handler: app.handler, Runtime: nodejs20.x}
  Gone:
    Type: AWS::Serverless::Function
    Properties: {CodeUri: api/, Handler: nothing.handler}
  Uploaded:
    Type: AWS::Serverless::Function
    Properties: {CodeUri: "s3://bucket/code.zip", Handler: app.handler}
  Odd:
    Type: AWS::Serverless::Function
    Properties: {CodeUri: api/, Handler: !Sub "${Name}.handler"}
  Table: {Type: AWS::DynamoDB::Table}
"""
IMAGE = """
Resources:
  Web:
    Type: AWS::Serverless::Function
    Properties: {PackageType: Image, Environment: {Variables: {MODE: fast}}}
    Metadata: {DockerContext: ./api, Dockerfile: Dockerfile}
  Batch:
    Type: AWS::Serverless::Function
    Properties: {PackageType: Image, ImageConfig: {Command: [inner.web.handler]}}
    Metadata: {DockerContext: ./api, Dockerfile: Dockerfile}
"""
DOCKERFILE = 'FROM public.ecr.aws/lambda/python:3.12\nCOPY . ${LAMBDA_TASK_ROOT}\nCMD ["app.handler"]\n'
JSON = (
    '{"Resources": {"Web": {"Type": "AWS::Lambda::Function", "Properties": {"Handler": "api.app.handler"}}}}'
)


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            {"template.yaml": SAM},
            [
                "template.yaml:12 Web: lambda app:handler -> api/app.py deployed",
                "template.yaml:16 Inner: lambda inner.web:handler -> api/inner/web.py deployed",
            ],
        ),
        (
            {"template.yaml": IMAGE, "api/Dockerfile": DOCKERFILE},
            [
                "template.yaml:5 Web: lambda app:handler -> api/app.py deployed",
                "template.yaml:9 Batch: lambda inner.web:handler -> api/inner/web.py deployed",
            ],
        ),
        (
            {"stack.template.json": JSON},
            ["stack.template.json:1 Web: lambda api.app:handler -> api/app.py deployed"],
        ),
        ({"template.yaml": "description: about AWS::Serverless::Function\n"}, []),
        ({"template.yaml": "Resources: {A: {Type: AWS::Serverless::Function}, B: text}\n"}, []),
    ],
)
def test_launches(tmp_path: Path, files: Mapping[str, str], expected: list[str]) -> None:
    found = launches_of(tmp_path, {**CODE, **files})
    assert [line for line in found if "Dockerfile" not in line] == expected


def test_variables(tmp_path: Path) -> None:
    web, _ = processes_of(READER, "template.yaml", deployment_of(tmp_path, {**CODE, "template.yaml": SAM}))
    assert isinstance(web, Launch)
    assert {name: (word.text, word.known) for name, word in web.environment.items()} == {
        "FLASK_DEBUG": ("1", True),
        "TABLE": ("${TABLE}", False),
    }
    assert web.chain[0].note == "Lambda imports the handler `app.handler`"
