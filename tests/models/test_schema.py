"""How a parameter is written, and what a path is canonically."""

from __future__ import annotations

import pytest

from fumehood.models.schema import Models, Parameter


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ([0, "host"], Parameter(0, ("host",))),
        ([0], Parameter(0, ())),
        (["a", "b"], Parameter(None, ("a", "b"))),
        ("debug", Parameter(None, ("debug",))),
    ],
)
def test_parameter(written: object, expected: Parameter) -> None:
    assert Parameter.parse(written) == expected


@pytest.mark.parametrize("written", [[], 1.5, None, [None]])
def test_what_is_no_parameter(written: object) -> None:
    with pytest.raises(ValueError, match="not a parameter"):
        Parameter.parse(written)


def test_canonical_paths() -> None:
    models = Models(aliases={"a.b.C": "a.C"})
    assert [models.canonical(path) for path in ("a.b.C", "a.b.C.run", "a.b", "a.b.C.x.y")] == [
        "a.C",
        "a.C.run",
        "a.b",
        "a.b.C.x.y",
    ]


def test_lineage_ends_at_a_cycle() -> None:
    models = Models(bases={"a": "b", "b": "a"})
    assert models.lineage("a") == ["a", "b"]
    assert models.lineage("c") == ["c"]
