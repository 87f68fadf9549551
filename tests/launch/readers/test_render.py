"""Render's Blueprints."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.process import Process
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, launches_of, processes_of

READER = reader_of("render")

DOCKERFILE = 'FROM python:3.12\nWORKDIR /srv\nCOPY . .\nCMD ["gunicorn", "app:app"]\n'
CODE = {"app.py": "", "back/app.py": "", "back/Dockerfile": DOCKERFILE}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            """
            services:
              - type: web
                name: shop
                runtime: python
                buildCommand: pip install -r requirements.txt
                startCommand: gunicorn app:app --bind 0.0.0.0:10000
              - type: worker
                name: queue
                env: python
                rootDir: back
                startCommand: python app.py
              - {type: redis, name: cache}
              - {type: web, name: site, runtime: static, staticPublishPath: ./site}
            """,
            [
                "render.yaml:6 shop: gunicorn app:app -> app.py on 0.0.0.0:10000 deployed",
                "render.yaml:11 queue: python app.py -> back/app.py deployed",
            ],
        ),
        (
            "services:\n- {type: web, name: a, runtime: docker, rootDir: back, dockerCommand: python app.py}\n",
            ["render.yaml:2 a: python app.py -> back/app.py deployed"],
        ),
        (
            "services:\n- {name: a, env: docker, dockerfilePath: ./back/Dockerfile, dockerContext: ./back,"
            " envVars: [{key: FLASK_DEBUG, value: 1}]}\n",
            ["render.yaml:2 a: gunicorn app:app -> back/app.py deployed"],
        ),
        ("services:\n- {name: a, runtime: docker, rootDir: back}\n", []),
        ("services:\n- {name: a, runtime: image, image: {url: x/y}, startCommand: python app.py}\n", []),
        (
            "services:\n- {name: shop-dev, runtime: python, startCommand: python app.py}\n",
            ["render.yaml:2 shop-dev: python app.py -> app.py development"],
        ),
        (
            """
            projects:
              - name: shop
                environments:
                  - name: production
                    services: [{name: a, runtime: python, startCommand: python app.py}]
                  - name: development
                    services: [{name: b, runtime: python, startCommand: python app.py}]
            """,
            [
                "render.yaml:5 a: python app.py -> app.py deployed",
                "render.yaml:7 b: python app.py -> app.py development",
            ],
        ),
        ("services: text\n", []),
    ],
)
def test_launches(tmp_path: Path, text: str, expected: list[str]) -> None:
    found = launches_of(tmp_path, {**CODE, "render.yaml": text})
    assert [line for line in found if line.startswith("render")] == expected


def test_variables_and_groups_of_them(tmp_path: Path) -> None:
    text = """
        services:
          - name: a
            runtime: python
            startCommand: python app.py
            envVars:
              - {key: FLASK_DEBUG, value: 1}
              - {key: SECRET_KEY, generateValue: true}
              - {key: URL, fromDatabase: {name: db, property: connectionString}}
              - fromGroup: common
        envVarGroups:
          - {name: common, envVars: [{key: MODE, value: fast}, {key: FLASK_DEBUG, value: 0}]}
          - {name: other, envVars: [{key: OTHER, value: x}]}
        """
    (process,) = processes_of(READER, "render.yaml", deployment_of(tmp_path, {"render.yaml": text}))
    assert isinstance(process, Process)
    assert {name: word.text for name, word in process.environment.items()} == {
        "FLASK_DEBUG": "1", "SECRET_KEY": "${SECRET_KEY}", "URL": "${URL}", "MODE": "fast",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("place", "root", "more", "expected"),
    [
        ("shops/one", "", ["shops/one/requirements.txt"], "shops/one/app.py"),
        (
            "shops/one",
            "back",
            ["shops/one/requirements.txt", "shops/one/back/app.py"],
            "shops/one/back/app.py",
        ),
        ("back", "back", ["back/requirements.txt"], "back/app.py"),
        ("deploy", "", [], "app.py"),
    ],
)
def test_below_the_root_of_the_workspace(
    tmp_path: Path, place: str, root: str, more: list[str], expected: str
) -> None:
    text = f"services:\n- {{name: a, runtime: python, rootDir: '{root}', startCommand: python app.py}}\n"
    files = {**CODE, "shops/one/app.py": "", **dict.fromkeys(more, ""), f"{place}/render.yaml": text}
    found = [line for line in launches_of(tmp_path, files) if "render" in line]
    assert found == [f"{place}/render.yaml:2 a: python app.py -> {expected} deployed"]
