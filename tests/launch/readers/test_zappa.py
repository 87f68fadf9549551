"""Zappa's settings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from fumehood.launch.launch import Launch
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, launches_of, processes_of

READER = reader_of("zappa")

CODE = {"app.py": "", "shop/__init__.py": "", "shop/wsgi.py": ""}
JSON = """
{
    "dev": {
        "app_function": "shop.wsgi.app",
        "environment_variables": {"MODE": "slow", "FLASK_DEBUG": "1"}
    },
    "production": {
        "extends": "dev",
        "environment_variables": {"FLASK_DEBUG": "0"},
        "aws_environment_variables": {"A": "b"}
    },
    "eu": {"app_function": "app.app"},
    "django": {"django_settings": "x.settings"},
    "loop": {"extends": "loop"}
}
"""


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            {"zappa_settings.json": JSON},
            [
                "zappa_settings.json:3 stage dev: lambda shop.wsgi:app -> shop/wsgi.py development",
                "zappa_settings.json:3 stage production: lambda shop.wsgi:app -> shop/wsgi.py deployed",
                "zappa_settings.json:11 stage eu: lambda app:app -> app.py deployed",
            ],
        ),
        (
            {"zappa_settings.toml": '[prod]\napp_function = "app.app"\n'},
            ["zappa_settings.toml:2 stage prod: lambda app:app -> app.py deployed"],
        ),
        (
            {"api/zappa_settings.yml": "prod:\n  app_function: gone.app\n"},
            ["api/zappa_settings.yml:2 stage prod: lambda gone:app -> ? deployed"],
        ),
        ({"zappa_settings.json": "[]"}, []),
    ],
)
def test_launches(tmp_path: Path, files: Mapping[str, str], expected: list[str]) -> None:
    assert launches_of(tmp_path, {**CODE, **files}) == expected


def test_a_stage_takes_over_what_it_extends(tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, {**CODE, "zappa_settings.json": JSON})
    _, production, _ = processes_of(READER, "zappa_settings.json", deployment)
    assert isinstance(production, Launch)
    assert {name: word.text for name, word in production.environment.items()} == {
        "MODE": "slow", "FLASK_DEBUG": "0", "A": "b",
    }  # fmt: skip
