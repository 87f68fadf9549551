"""What launches are compared and sorted by."""

from __future__ import annotations

from fumehood.findings.finding import FlowStep, Location
from fumehood.launch.launch import Launch, ServerKind, Stage, Word

PLACE = Location("Procfile", 2, 6, 2, 22)


def launch(name: str, line: int) -> Launch:
    place = Location("Procfile", line, 6, line, 22)
    return Launch(
        server=ServerKind.GUNICORN,
        name=name,
        command=Word("gunicorn app:app", place),
        chain=(FlowStep(place, "starts Gunicorn"),),
        stage=Stage.DEPLOYED,
        stage_reason="that is what a Procfile is for",
    )


def test_a_word_with_a_variable_of_elsewhere_is_not_known() -> None:
    assert Word("8000", PLACE).known
    assert not Word("${PORT}", PLACE, ("PORT",)).known


def test_the_order_is_that_of_the_files() -> None:
    found = sorted([launch("web", 3), launch("api", 3), launch("clock", 1)], key=lambda one: one.sort_key)

    assert [one.name for one in found] == ["clock", "api", "web"]
    assert found[0].path == "Procfile"


def test_equal_launches_are_one() -> None:
    assert len({launch("web", 3), launch("web", 3)}) == 1


def test_who_imports_a_target() -> None:
    assert ServerKind.GUNICORN.imports_target
    assert not ServerKind.PYTHON.imports_target
