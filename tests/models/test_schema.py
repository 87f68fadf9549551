"""What a model can say, and how names of libraries are brought to one form."""

from __future__ import annotations

import pytest

from fumehood.models.schema import Models, Parameter


@pytest.mark.parametrize(
    ("written", "parameter"),
    [
        ([0, "host"], Parameter(0, ("host",))),
        ([12, "ssl_context"], Parameter(12, ("ssl_context",))),
        ([0], Parameter(0, ())),
        (["debug"], Parameter(None, ("debug",))),
        ("debug", Parameter(None, ("debug",))),
        ([1, "key", "name"], Parameter(1, ("key", "name"))),
    ],
)
def test_parameters_as_they_are_written(written: object, parameter: Parameter) -> None:
    assert Parameter.parse(written) == parameter


@pytest.mark.parametrize("written", [[], None, {}, 1.5, [None]])
def test_what_is_no_parameter_is_refused(written: object) -> None:
    with pytest.raises(ValueError, match="not a parameter"):
        Parameter.parse(written)


@pytest.mark.parametrize(
    ("path", "canonical"),
    [
        ("flask.app.Flask", "flask.Flask"),
        ("flask.app.Flask.run", "flask.Flask.run"),
        ("flask.Flask.run", "flask.Flask.run"),
        ("flask", "flask"),
        ("flask.app", "flask.app"),
    ],
)
def test_an_alias_holds_for_the_name_and_what_is_in_it(path: str, canonical: str) -> None:
    assert Models(aliases={"flask.app.Flask": "flask.Flask"}).canonical(path) == canonical


def test_the_classes_a_library_class_derives_from_nearest_first() -> None:
    models = Models(bases={"a.C": "a.B", "a.B": "a.A"})

    assert models.lineage("a.C") == ["a.C", "a.B", "a.A"]
    assert models.lineage("other") == ["other"]


def test_a_circle_of_classes_ends() -> None:
    assert Models(bases={"a.A": "a.B", "a.B": "a.A"}).lineage("a.A") == ["a.A", "a.B"]
