"""What an advisory is called."""

from __future__ import annotations

from fumehood.dependencies.advisory import Advisory


def test_the_first_name_is_the_one_people_look_up() -> None:
    assert Advisory(("CVE-2024-34069", "GHSA-2g68-c3qc-8985")).name == "CVE-2024-34069"
