"""Writes are undone when an arm ends, compared when several end, and replayed when a module is imported again."""

from __future__ import annotations

import pytest

from fumehood.flow.memory import Memory, present
from fumehood.flow.values import MISSING, UNKNOWN, Constant, Object, Scope, join
from tests.support import assert_value

ONE, TWO, THREE = Constant(1), Constant(2), Constant(3)


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def target() -> Object:
    target = Object(None)
    target.slots["a"] = ONE
    return target


def test_outside_of_an_arm_a_write_stays(memory: Memory, target: Object) -> None:
    memory.write(target, "a", TWO)
    memory.delete(target, "b")
    assert target.slots == {"a": TWO}


def test_an_arm_leaves_no_trace_and_tells_what_it_wrote(memory: Memory, target: Object) -> None:
    outer = memory.begin()
    memory.write(target, "a", TWO)
    memory.write(target, "a", THREE)
    memory.write(target, "b", TWO)
    memory.delete(target, "b")
    assert memory.since_begin() == {(target, "a"): THREE, (target, "b"): None}
    assert memory.end(outer) == {(target, "a"): THREE, (target, "b"): None}
    assert target.slots == {"a": ONE}


@pytest.mark.parametrize(
    ("arms", "expected"),
    [
        ([{"a": TWO}, {"a": TWO}], {"a": TWO}),
        ([{"a": TWO}, {"a": THREE}], {"a": join(TWO, THREE)}),
        ([{"a": TWO}, {}], {"a": join(TWO, ONE)}),
        ([{"b": TWO}, {}], {"a": ONE, "b": join(TWO, MISSING)}),
        ([{"a": None}, {}], {"a": join(ONE, MISSING)}),
        ([{"a": None}, {"a": None}], {}),
        ([{}, {}], {"a": ONE}),
    ],
)
def test_arms_are_joined(
    memory: Memory, target: Object, arms: list[dict[str, Constant]], expected: dict[str, Constant]
) -> None:
    memory.merge([{(target, key): value for key, value in arm.items()} for arm in arms])
    assert target.slots == expected


def test_arms_in_arms(memory: Memory, target: Object) -> None:
    outer = memory.begin()
    memory.write(target, "a", TWO)
    inner = memory.begin()
    memory.write(target, "a", THREE)
    assert memory.end(inner) == {(target, "a"): THREE}
    assert target.slots["a"] == TWO
    assert memory.end(outer) == {(target, "a"): TWO}
    assert target.slots["a"] == ONE


def test_what_a_module_does_to_others_is_taken_back(memory: Memory, target: Object) -> None:
    memory.owner = "somebody else"
    memory.write(target, "a", TWO)
    memory.write(target, "b", TWO)
    memory.undo_foreign()
    assert target.slots == {"a": ONE}


def test_a_missing_slot_is_no_value() -> None:
    assert present(join(ONE, MISSING)) == ONE
    assert present(join(ONE, TWO)) == join(ONE, TWO)
    assert present(UNKNOWN) is UNKNOWN


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("import first, second\nfirst.changed", "'by second'"),
        ("import second\nimport first\nfirst.changed", "'by second'"),
        ("import first\nfirst.changed", "'no'"),
    ],
)
def test_effects_of_an_import_follow_the_order_of_imports(last: str, expected: str) -> None:
    files = {
        "main.py": last,
        "first.py": "changed = 'no'",
        "second.py": "import first\nfirst.changed = 'by second'",
    }
    assert_value(files, expected)


def test_names_of_a_call_that_is_over_are_forgotten(memory: Memory) -> None:
    over, read_later = Scope(None), Scope(None)
    read_later.is_closed_over = True
    outer = memory.begin()
    for scope in (over, read_later):
        memory.write(scope, "x", ONE)
        memory.forget(scope)

    assert memory.end(outer) == {(read_later, "x"): ONE}
    assert over.slots == {"x": ONE}
    assert read_later.slots == {}
