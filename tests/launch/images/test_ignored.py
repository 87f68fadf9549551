"""Which dotenv files an image is built without."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.images.ignored import left_out
from tests.launches import deployment_of


@pytest.mark.parametrize(
    ("ignored", "expected"),
    [
        (".env\n.flaskenv\n", (".flaskenv", ".env")),
        ("**/.env\n", (".env",)),
        ("/.env*\n", (".env",)),
        (".*\n!.flaskenv\n", (".env",)),
        ("*\n!app.py\n", (".flaskenv", ".env")),
        ("# .env\ndocs/.env\n", ()),
        ("", ()),
    ],
)
def test_left_out(tmp_path: Path, ignored: str, expected: tuple[str, ...]) -> None:
    deployment = deployment_of(tmp_path, {".env": "", ".flaskenv": "", ".dockerignore": ignored})
    assert left_out("", deployment) == expected


def test_below_a_context_and_without_a_list(tmp_path: Path) -> None:
    deployment = deployment_of(tmp_path, {"api/.env": "", "api/.dockerignore": ".env", ".env": ""})
    assert left_out("api", deployment) == ("api/.env",)
    assert left_out("", deployment) == ()
