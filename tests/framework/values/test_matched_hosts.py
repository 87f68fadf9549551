"""Regular expressions that name a host, and those that only seem to."""

from __future__ import annotations

import pytest

from fumehood.framework.values.matched_hosts import names_its_host


@pytest.mark.parametrize(
    ("pattern", "whole", "expected"),
    [
        (r"https://a\.b/", False, True),
        (r"https://a\.b", False, False),
        (r"https://a\.b", True, True),
        (r"^https?://a\.b/", False, True),
        (r"https://a\.b(/|$)", False, True),
        (r"https://a\.b(?:/.*)?", True, True),
        (r"https://a\.b(?:/.*)?", False, False),
        (r"https://(www|help)\.a\.b/", False, True),
        (r"https://([a-z0-9-]+\.)?a\.b/", False, True),
        (r"https://[a-z0-9-]+\.a\.b/", False, True),
        (r"https://[a-z0-9-]+a\.b/", False, False),
        (r"https://.*\.a\.b/", False, False),
        (r"https://[a-z.]+/", False, False),
        (r"https://a\.b(:\d+)?/", False, True),
        (r"https://localhost/", False, True),
        (r"(https?://)?a\.b/", False, False),
        (r"//a\.b/", False, True),
        (r"/[a-z]+", False, True),
        (r"/(?!/)", False, True),
        (r"/", False, False),
        (r"/", True, True),
        (r"/[\w/]*", True, False),
        (r"", True, False),
        (r"(", True, False),
    ],
)
def test_names_its_host(pattern: str, whole: bool, expected: bool) -> None:
    assert names_its_host(pattern, 0, whole=whole) is expected
