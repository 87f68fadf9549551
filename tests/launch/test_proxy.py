"""What holds for all locations of an nginx that pass requests on."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.launch import Word
from fumehood.launch.proxy import Added, Passing, Proxy

AT = Location("nginx.conf", 1, 1, 1, 2)


def passing(sets: str | None = "", adds: str = "", largest: str | None = None) -> Passing:
    """A location by the names of its headers, with blanks between them."""
    added = tuple(Added(name, Word(name.upper(), AT)) for name in adds.split())
    size = None if largest is None else Word(largest, AT)
    return Passing(AT, None if sets is None else frozenset(sets.split()), added, size)


@pytest.mark.parametrize(
    ("several", "foremost", "expected"),
    [
        (["a"], True, {"a"}),
        (["a b", "c", ""], True, {"a", "b", "c"}),
        (["a", None], True, None),
        (["a"], False, None),
    ],
)
def test_what_is_set(several: list[str | None], foremost: bool, expected: set[str] | None) -> None:
    assert Proxy("nginx.conf", tuple(map(passing, several)), foremost).sets == expected


@pytest.mark.parametrize(
    ("several", "expected"), [(["a b"], ["a", "b"]), (["c a b", "b c"], ["c", "b"]), (["a", ""], [])]
)
def test_what_is_added(several: list[str], expected: list[str]) -> None:
    proxy = Proxy("nginx.conf", tuple(passing(adds=one) for one in several))
    assert [one.name for one in proxy.adds] == expected


@pytest.mark.parametrize(
    ("several", "expected"),
    [
        ([None], False),
        (["10m"], True),
        (["${SIZE}"], True),
        (["0"], False),
        (["00k"], False),
        (["10m", None], True),
        (["10m", "0"], False),
    ],
)
def test_what_is_limited(several: list[str | None], expected: bool) -> None:
    assert Proxy("nginx.conf", tuple(passing(largest=one) for one in several)).limits is expected
