"""How client data spreads through the language: see `propagation.md`."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from fumehood.flow.propagation import (
    HELD,
    any_of,
    changed,
    derived,
    entry_of,
    is_tainted,
    passed,
    safer,
    taints,
    whole_of,
)
from fumehood.flow.taint import MAX_TAINTS, Source, Step, Taint
from fumehood.flow.values import (
    Constant,
    Dictionary,
    External,
    Instance,
    Listing,
    Site,
    Text,
    Unknown,
    Value,
    join,
)
from fumehood.project.module import Module
from tests.arrivals import assert_arrivals
from tests.support import cases

PROGRAMS = [
    pytest.param(files["program.py"], id=title)
    for title, files in cases(Path(__file__).with_name("propagation.md"))
]
FORM = "the form"
X = Unknown("x", (Taint(Source(FORM, "x")),))
Y = Unknown("y", (Taint(Source(FORM, "y")),))


def _names(value: Value) -> list[str]:
    return [taint.source.name for taint in taints(value)]


@pytest.mark.parametrize("body", PROGRAMS)
def test_program(body: str) -> None:
    assert_arrivals(body)


def test_client_data_goes_through_other_files() -> None:
    assert_arrivals(
        {
            "main.py": """
                from flask import Flask, request
                import store
                app = Flask(__name__)
                @app.route("/")
                def view():
                    store.remember(request.args["x"], "constant")
                    return store.show()
                """,
            "store.py": """
                import sqlite3
                execute = sqlite3.connect("shop.db").execute
                kept, other = None, None
                def remember(value, rest):
                    global kept, other
                    kept, other = value, rest
                def show():
                    execute("a" + kept)  # !
                    execute("a" + other)
                """,
        }
    )


@pytest.mark.parametrize(
    ("value", "names"),
    [
        (Constant("a"), []),
        (External("flask.request"), []),
        (Unknown("u"), []),
        (X, ["x"]),
        (Text(("a", X, "b", Y)), ["x", "y"]),
        (join(X, Constant("a")), ["x"]),
        (Listing(None, [Constant(1), X], rest=Y), ["x", "y"]),
        (Listing(None, [X, X]), ["x"]),
        (Dictionary(None, rest=X), ["x"]),
    ],
)
def test_the_client_data_in_a_value(value: Value, names: list[str]) -> None:
    assert _names(value) == names
    assert is_tainted(value) is bool(names)


def test_an_object_of_a_library_holds_what_was_put_into_it() -> None:
    made = Instance(None, External("io.StringIO"))
    assert not is_tainted(made)
    made.slots[HELD] = X
    assert _names(made) == ["x"]


def test_containers_in_each_other_are_searched_once() -> None:
    inner = Listing(None, [X])
    inner.slots[1] = inner
    assert _names(Listing(None, [inner, inner])) == ["x"]


def test_only_so_many_sources_are_remembered() -> None:
    many = [Unknown(f"u{i}", (Taint(Source(FORM, str(i))),)) for i in range(50)]
    assert len(taints(Listing(None, many))) == MAX_TAINTS


def test_what_is_made_of_values_has_their_client_data() -> None:
    assert derived("f()", X, Constant(1), Y) == Unknown("f()", (*X.taints, *Y.taints))
    assert derived("f()", Constant(1)) == Unknown("f()")


def test_a_text_keeps_its_known_pieces_when_its_holes_change() -> None:
    assert changed(Text(("a", X)), lambda _: Unknown("z")) == Text(("a", Unknown("z")))
    assert safer(join(X, Constant("a")), ["sql"]) == join(
        Unknown("x", (Taint(Source(FORM, "x"), frozenset({"sql"})),)), Constant("a")
    )


def test_a_place_is_noted_once_and_not_in_long_texts() -> None:
    node = ast.parse("f(x)", mode="eval").body
    step = Step(Site(Module("m.py", "", ast.Module([], [])), node), "passed on")
    once = passed(X, step)
    assert [taint.steps for taint in taints(once)] == [(step,)]
    assert passed(once, step) is once
    long = Text((X,) * 40)
    assert passed(long, step) is long


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (entry_of(X, "[]", "a"), entry_of(X, "[]", "a"), True),
        (entry_of(X, "[]", "a"), entry_of(X, "[]", "b"), False),
        (entry_of(X, "[]", 0), entry_of(X, "[]", 1), False),
        (entry_of(X, "[]", 0), any_of(X), False),
        (whole_of(any_of(X)), X, True),
        (whole_of(X), None, True),
    ],
)
def test_entries_are_told_apart(first: Value | None, second: Value | None, same: bool) -> None:
    assert (first == second) is same


def test_a_constant_key_names_the_entry_of_a_whole() -> None:
    form = Unknown("request.form", (Taint(Source(FORM)),))
    assert _names(entry_of(form, "[]", "a")) == ["a"]
    assert _names(entry_of(entry_of(form, "[]", "a"), "[]", "b")) == ["a"]
