"""What patterns say of the texts that they match."""

from __future__ import annotations

import pytest

from fumehood.flow.characters import ALL, words
from fumehood.framework.values.matched_text import MAX_PATTERN, understand


@pytest.mark.parametrize(
    ("pattern", "begins", "ends"),
    [
        ("^a$", True, True),
        (r"\Aa\Z", True, True),
        ("a", False, False),
        ("^a|b$", False, False),
        ("^(?:a|b)$", True, True),
        ("(^a$|^b$)", True, True),
        ("^a$|^b", True, False),
        ("(?m)^a$", False, False),
        (r"(?m)\Aa\Z", True, True),
        ("(?:a|b$)", False, False),
        ("a$(?#note)", False, True),
        ("", False, False),
    ],
)
def test_ends(pattern: str, begins: bool, ends: bool) -> None:
    found = understand(pattern)
    assert found is not None
    assert (found.begins, found.ends) == (begins, ends)


@pytest.mark.parametrize(
    ("pattern", "harmful"),
    [
        ("[a-z]+", ""),
        (r"\w+", ""),
        ("[a-z]+$", "log"),
        ("([a-z]+$)|b", "log"),
        (r"[\w.]+", "path"),
        (r"\w+\.txt", ""),
        ("[^/]+", "sql command html log path"),
        ("[^/.\\\\]+", "sql command html log"),
        (".*", "sql command html path log"),
        ("(?s:.)*", "sql command html path log"),
        (r"[^<>\"']*", "sql command path log"),
        ("a{2,3}b?", ""),
        ("(?i:k)", ""),
        ("(a)(?P<b>[0-9])(?P=b)", ""),
        ("(a)?(?(1)b|<)", "sql command html"),
        ("(?=.*<)[a-z0-9]+", ""),
        ("(?>[a-z]+)", ""),
        ("[a-z]++", ""),
        ("(?a:\\w)+", ""),
        ("[\x80-\uffff]+", "sql command"),
        ("(?x) [a-z]+  # a name", ""),
    ],
)
def test_harmful_for(pattern: str, harmful: str) -> None:
    found = understand(pattern)
    assert found is not None
    assert {"sql", "command", "path", "html", "log"} - found.words == set(harmful.split())


@pytest.mark.parametrize(
    ("pattern", "mark"),
    [
        (r"https://example\.com/.*", "^https://example.com/"),
        (r"/[a-z]+(/[a-z]+)*", "!^//"),
        (r"[a-z]+\.png\Z", "$.png"),
        (r"[^:]*", "-:"),
    ],
)
def test_marks(pattern: str, mark: str) -> None:
    found = understand(pattern)
    assert found is not None
    assert mark in found.words


@pytest.mark.parametrize(
    ("pattern", "own"),
    [
        (r"https://[a-z0-9-]+\.tenants\.example\.com", True),
        (r"https?://[a-z]+\.example\.com(/.*)?", True),
        (r"https://example\.com/.*", True),
        (r"https://example\.com.*", False),
        (r"https://.+\.example\.com", False),
        (r"https://[a-z]+.example.com", False),
        (r"https://[a-z.]+\.com", False),
        (r"https://[a-z-]+example\.com", False),
        (r"ftp://example\.com/", False),
        (r"[a-z]+", False),
    ],
)
def test_hosts_of_ones_own(pattern: str, own: bool) -> None:
    found = understand(pattern)
    assert found is not None
    assert found.hosted is own


@pytest.mark.parametrize("pattern", ["[", "(" * 5_000, "a" * (MAX_PATTERN + 1), "a{99999999999999999999}"])
def test_what_cannot_be_read_proves_nothing(pattern: str) -> None:
    assert understand(pattern) is None


def test_groups_are_known_by_number_and_name() -> None:
    found = understand(r"(\d+)-(?P<rest>.*)")
    assert found is not None
    assert set(found.groups) == {1, 2, "rest"}
    assert "sql" in words(found.groups[1])
    assert "sql" not in words(found.groups["rest"])


@pytest.mark.parametrize(
    ("pattern", "surely"),
    [
        ("[^a-z]", ALL - set("abcdefghijklmnopqrstuvwxyz")),
        ("[<>]+", set("<>")),
        ("(?:<|>)", set("<>")),
        ("<{2,}", set()),
        ("<a", set()),
        (".", ALL - {"\n"}),
        ("[é]", set()),
        ("[^é]", ALL - {"é"}),
        (r"\s", {char for char in ALL if char.isspace()}),
    ],
)
def test_single_characters(pattern: str, surely: set[str]) -> None:
    found = understand(pattern)
    assert found is not None
    assert found.single == surely
