"""Sources, the places client data passes, and what it is harmless for."""

from __future__ import annotations

import ast

import pytest

from fumehood.flow.taint import MAX_STEPS, MAX_TAINTS, Source, Step, Taint, united
from fumehood.flow.values import Site
from fumehood.project.module import Module

MODULE = Module("main.py", "", ast.Module([], []))


def site() -> Site:
    return Site(MODULE, ast.Constant(0))


def step(note: str = "passed on") -> Step:
    return Step(site(), note)


@pytest.mark.parametrize(
    ("source", "phrase"),
    [
        (Source("the query string", "name"), "`name` from the query string"),
        (Source("the JSON body"), "data from the JSON body"),
        (Source("the exception", kind="exception"), "the exception"),
        (Source("the environment", "KEY", kind="secret"), "`KEY` from the environment"),
    ],
)
def test_phrase(source: Source, phrase: str) -> None:
    assert source.phrase == phrase


def test_two_reads_of_one_key_are_one_source() -> None:
    assert Source("the form", "a", site=site()) == Source("the form", "a", site=site())
    assert Source("the form", "a") != Source("the form", "b")


def test_the_way_makes_no_difference_but_what_is_safe_does() -> None:
    taint = Taint(Source("the form", "a"))
    assert taint.through(step()) == taint
    assert taint.safer(["sql"]) != taint


def test_a_place_is_passed_once_and_the_way_is_bounded() -> None:
    place = step()
    taint = Taint(Source("the form", "a", site=site())).through(place).through(place)
    assert taint.steps == (place,)
    for _ in range(MAX_STEPS + 5):
        taint = taint.through(step())
    assert len(taint.steps) == MAX_STEPS


def test_where_data_enters_is_no_step() -> None:
    start = site()
    assert Taint(Source("the form", "a", site=start)).through(Step(start, "read")).steps == ()


def test_an_entry_of_a_whole_has_its_name_once() -> None:
    named = Taint(Source("the form")).named("a")
    assert named.named("b").source.name == "a"


def test_united_keeps_the_shortest_way_of_each() -> None:
    short = Taint(Source("the form", "a")).through(step())
    long = short.through(step())
    other = long.safer(["sql"])
    assert [one.steps for one in united([long, short, other])] == [short.steps, long.steps]


def test_united_is_bounded() -> None:
    assert len(united(Taint(Source("the form", str(number))) for number in range(99))) == MAX_TAINTS
