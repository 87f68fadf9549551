"""Requirement files as pip reads them."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.dependencies.requirement_files import pins_in
from tests.dependencies.files import deployment


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("flask==3.0.0\n# werkzeug==1.0\njinja2==3.1.4 # why\n", [("flask", 1), ("jinja2", 3)]),
        (
            "flask==3.0.0 \\\n    --hash=sha256:abc \\\n    --hash=sha256:def\nclick==8.1\n",
            [("flask", 1), ("click", 4)],
        ),
        ("-r base.txt\nflask==3\n", [("click", 1), ("flask", 2)]),
        ("--requirement=base.txt\n", [("click", 1)]),
        ("-r missing.txt\n-e .\n--extra-index-url https://example.org\n", []),
        ("-r requirements.txt\nflask==3\n", [("flask", 2)]),
        ("-r ../../etc/passwd\nflask==3 \\", [("flask", 2)]),
    ],
)
def test_requirements(text: str, expected: list[tuple[str, int]], tmp_path: Path) -> None:
    files = deployment(tmp_path, {"requirements.txt": text, "base.txt": "click==8.1.7\n"})
    assert [(pin.name, pin.location.line) for pin in pins_in(files, "requirements.txt")] == expected
