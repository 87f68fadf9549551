"""What tells whether a service is for deployment or for development."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.process import Process
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, processes_of

READER = reader_of("compose")

CODE = {
    "app.py": "", "shop/__init__.py": "", "migrations/env.py": "", "static/app.css": "",
    "Dockerfile": "FROM python AS dev\nCMD x\nFROM python\nCMD x\n", "Dockerfile.dev": "FROM python\nCMD x\n",
    "docker/dev/Dockerfile": "FROM python\nCMD x\n",
}  # fmt: skip


DEPLOYED = "deployed: nothing in `compose.yml` says that it is for development"
MOUNTED = "development: its own code is mounted over the image at"


@pytest.mark.parametrize(
    ("service", "expected"),
    [
        ("web: {build: .}", DEPLOYED),
        ("web: {build: ., environment: {FLASK_DEBUG: 1}}", DEPLOYED),
        ("web-dev: {build: .}", "development: the name of the service `web-dev` says so"),
        ("web: {build: ., profiles: [debug]}", "development: its profile `debug` says so"),
        ("web: {build: ., profiles: [live], volumes: ['.:/app']}", "deployed: its profile `live` says so"),
        ("web: {build: {context: ., target: dev}}", "development: it builds the stage `dev`"),
        ("web: {build: {context: ., dockerfile: Dockerfile.dev}}", "development: it builds `Dockerfile.dev`"),
        ("web: {build: ., volumes: ['./:/app/']}", f"{MOUNTED} `/app`"),
        (
            "web: {build: {context: ., dockerfile: docker/dev/Dockerfile}}",
            "development: it builds `docker/dev/Dockerfile`",
        ),
        ("web: {build: ., volumes: ['${PWD}/shop:/app/shop:ro']}", f"{MOUNTED} `/app/shop`"),
        ("web: {build: ., volumes: ['./migrations:/app/m', './static:/s', 'data:/app']}", DEPLOYED),
        ("web: {build: ., develop: {watch: []}}", "development: `docker compose watch` is set up for it"),
    ],
)
def test_stage(tmp_path: Path, service: str, expected: str) -> None:
    assert stages(tmp_path, "compose.yml", service) == [expected]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("compose.dev.yml", "development: the name `compose.dev.yml` says so"),
        ("compose.override.yml", "development: the name `compose.override.yml` says so"),
        ("compose.prod.yml", "deployed: the name `compose.prod.yml` says so"),
    ],
)
def test_the_name_of_the_file_decides(tmp_path: Path, path: str, expected: str) -> None:
    service = "web: {image: x, command: flask run, volumes: ['.:/app']}"
    assert stages(tmp_path, path, service) == [expected]


def stages(root: Path, path: str, service: str) -> list[str]:
    deployment = deployment_of(root, {path: f"services:\n  {service}\n", **CODE})
    found = processes_of(READER, path, deployment)
    return [f"{one.stage.value}: {one.stage_reason}" for one in found if isinstance(one, Process)]
