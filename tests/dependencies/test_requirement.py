"""Requirements, as PEP 508 has them."""

from __future__ import annotations

import pytest

from fumehood.dependencies.requirement import pinned, required
from fumehood.findings.finding import Location

PLACE = Location("requirements.txt", 1, 1, 1, 2)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("flask==3.0.0", ("flask", "3.0.0")),
        ("Flask_Login == 0.6.3", ("flask-login", "0.6.3")),
        ("flask[async]==3.0.0; python_version >= '3.9'", ("flask", "3.0.0")),
        ("flask===3.0", ("flask", "3.0")),
        ("flask>=2,<4", ("flask", None)),
        ("flask==3.*", ("flask", None)),
        ("flask", ("flask", None)),
        ("flask @ https://example.org/flask.whl", None),
        ("--index-url https://example.org", None),
        ("./local", None),
        ("", None),
        ("x" * 2_000, None),
    ],
)
def test_required(text: str, expected: tuple[str, str | None] | None) -> None:
    pin = required(text, PLACE)
    assert (pin and (pin.name, pin.version)) == expected


@pytest.mark.parametrize(
    ("name", "version"), [("-r evil", "1"), ("flask", "1; rm"), ("flask", ""), ("a" * 200, "1")]
)
def test_what_a_lock_file_must_not_say(name: str, version: str) -> None:
    assert pinned(name, version, PLACE) is None
