"""What a credential tells, and what it does not."""

from __future__ import annotations

from dataclasses import fields

from fumehood.credentials.credential import Credential


def test_the_value_is_no_part_of_it() -> None:
    assert {one.name for one in fields(Credential)} == {
        "at",
        "how",
        "what",
        "hidden",
        "confidence",
        "scope",
        "always",
    }
