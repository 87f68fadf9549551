"""Values compare, join and decide as the rest of the interpreter relies on."""

from __future__ import annotations

import ast

import pytest

from fumehood.flow.decided import constants
from fumehood.flow.values import (
    FALSE,
    MAX_ALTERNATIVES,
    MISSING,
    NONE,
    TRUE,
    UNKNOWN,
    Alternatives,
    Arguments,
    Constant,
    Deferred,
    Site,
    Value,
    join,
    may_be_missing,
    options,
    settle,
)
from fumehood.project.module import Module

ONE, TWO = Constant(1), Constant(2)


def test_constants_of_different_types_differ() -> None:
    assert Constant(1) == Constant(1)
    assert Constant(1) != TRUE
    assert Constant(1) != Constant(1.0)
    assert len({Constant(0), FALSE, Constant(""), NONE}) == 4


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([ONE], ONE),
        ([ONE, Constant(1)], ONE),
        ([ONE, TWO], Alternatives((ONE, TWO))),
        ([join(ONE, TWO), ONE], Alternatives((ONE, TWO))),
        ([join(ONE, TWO), join(TWO, NONE)], Alternatives((ONE, TWO, NONE))),
        ([ONE, UNKNOWN], Alternatives((ONE, UNKNOWN))),
    ],
)
def test_join(values: list[Value], expected: Value) -> None:
    assert join(*values) == expected


def test_too_many_alternatives_become_few_and_an_unknown() -> None:
    many = join(*(Constant(number) for number in range(50)))
    assert len(options(many)) == MAX_ALTERNATIVES
    assert options(many)[-1] == UNKNOWN
    assert constants(many) is None


def test_a_deferred_name_is_looked_up_when_it_is_needed() -> None:
    late = Deferred(lambda: Deferred(lambda: ONE))
    assert settle(late) is ONE
    assert options(join(late, TWO)) == (ONE, TWO)


def test_a_slot_that_one_arm_did_not_write_may_be_missing() -> None:
    assert may_be_missing(join(ONE, MISSING))
    assert not may_be_missing(join(ONE, TWO))


def test_arguments_by_position_and_name() -> None:
    node = ast.Constant(1)
    arguments = Arguments([ONE], {"debug": TWO}, nodes={0: node, "debug": ast.keyword("debug", node)})
    assert arguments.get(0, "host") is ONE
    assert arguments.get(5, "debug") is TWO
    assert arguments.get(None, "host") is None
    assert arguments.node(0, "host") is node
    assert arguments.node(None, "host") is None
    assert isinstance(arguments.node(2, "debug"), ast.keyword)


def test_a_site_is_its_node() -> None:
    tree = ast.parse("x\nx")
    module = Module("a.py", "x\nx\n", tree)
    first, second = (Site(module, node) for node in tree.body)
    assert first == Site(module, tree.body[0])
    assert first != second
    assert len({first, second, Site(module, tree.body[1])}) == 2
