"""Names of packages."""

from __future__ import annotations

from fumehood.dependencies.pin import normal


def test_names_are_compared_as_the_index_does() -> None:
    assert normal("Flask._-Login") == "flask-login"
