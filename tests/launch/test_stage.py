"""Names of files, stages, profiles and services that tell what they are for."""

from __future__ import annotations

import pytest

from fumehood.launch.launch import Stage
from fumehood.launch.stage import is_for_development, stage_of_file, stage_of_name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("web", Stage.UNKNOWN),
        ("dev", Stage.DEVELOPMENT),
        ("docker-compose.override.yml", Stage.DEVELOPMENT),
        ("Development", Stage.DEVELOPMENT),
        ("device", Stage.UNKNOWN),
        ("docker-compose.prod.yml", Stage.DEPLOYED),
        ("staging", Stage.DEPLOYED),
        ("production-test", Stage.DEPLOYED),
        ("docker-compose-non-dev.yml", Stage.DEPLOYED),
        ("nodev", Stage.DEPLOYED),
        ("no_device", Stage.UNKNOWN),
    ],
)
def test_names(name: str, expected: Stage) -> None:
    assert stage_of_name(name) is expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("Dockerfile", (Stage.DEPLOYED, "that is what a file like `Dockerfile` is for")),
        ("Dockerfile.dev", (Stage.DEVELOPMENT, "the name `Dockerfile.dev` says so")),
        ("deploy/Dockerfile", (Stage.DEPLOYED, "that is what a file like `Dockerfile` is for")),
    ],
)
def test_files(path: str, expected: tuple[Stage, str]) -> None:
    assert stage_of_file(path, Stage.DEPLOYED) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("docs/Dockerfile", True),
        ("docker/dev/Dockerfile", True),
        (".devcontainer/compose.yml", True),
        ("deploy/Dockerfile", False),
        ("docs", False),
        ("contest/Dockerfile", False),
    ],
)
def test_folders(path: str, expected: bool) -> None:
    assert is_for_development(path) is expected
