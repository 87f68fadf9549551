"""Manifests and lock files, as their tools write them."""

from __future__ import annotations

import pytest

from fumehood.dependencies.manifests import READERS
from fumehood.launch.document import Document

PYPROJECT = """
[project]
dependencies = [
    "flask==3.0.0",
    "click>=8",
]
[project.optional-dependencies]
async = ["asgiref==3.7.2"]
[dependency-groups]
dev = ["pytest==8.0.0", {include-group = "other"}]
[tool.poetry.dependencies]
python = "^3.11"
werkzeug = "==3.0.1"
jinja2 = { version = "==3.1.2", extras = ["i18n"] }
local = { path = "../local" }
[tool.poetry.group.test.dependencies]
coverage = "^7"
"""
UV = """
version = 1

[[package]]
name = "flask"
version = "3.0.0"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "shop"
source = { editable = "." }
"""
PIPFILE_LOCK = """
{
    "_meta": {"hash": {"sha256": "abc"}},
    "default": {
        "flask": {"hashes": ["sha256:abc"], "version": "==3.0.0"},
        "shop": {"editable": true, "path": "."}
    },
    "develop": {"pytest": {"version": "==8.0.0"}}
}
"""


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        (
            "pyproject.toml",
            PYPROJECT,
            [
                ("flask", "3.0.0", 4),
                ("click", None, 5),
                ("asgiref", "3.7.2", 8),
                ("pytest", "8.0.0", 10),
                ("werkzeug", "3.0.1", 13),
                ("jinja2", "3.1.2", 14),
                ("local", None, 15),
                ("coverage", None, 17),
            ],
        ),
        (
            "Pipfile",
            '[packages]\nflask = "==3.0.0"\nclick = "*"\n',
            [("flask", "3.0.0", 2), ("click", None, 3)],
        ),
        ("uv.lock", UV, [("flask", "3.0.0", 5)]),
        ("poetry.lock", '[[package]]\nname = "flask"\nversion = "3.0.0"\n', [("flask", "3.0.0", 2)]),
        ("pdm.lock", '[[package]]\nname = "flask"\nversion = "3.0.0"\n', [("flask", "3.0.0", 2)]),
        ("pylock.toml", '[[packages]]\nname = "flask"\nversion = "3.0.0"\n', [("flask", "3.0.0", 2)]),
        ("Pipfile.lock", PIPFILE_LOCK, [("flask", "3.0.0", 5), ("pytest", "8.0.0", 8)]),
    ],
)
def test_manifests(name: str, text: str, expected: list[tuple[str, str | None, int]]) -> None:
    found = READERS[name](Document(name, text))
    assert [(pin.name, pin.version, pin.location.line) for pin in found] == expected
