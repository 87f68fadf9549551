"""Known values as Python objects, and objects as values."""

from __future__ import annotations

import pytest

from fumehood.flow.concrete import MAX_ELEMENTS, NotConcrete, abstract, concrete, distinct
from fumehood.flow.values import NONE, TRUE, UNKNOWN, Constant, Dictionary, Listing, Value
from tests.values import show

OBJECTS: tuple[object, ...] = (
    1,
    1.5,
    "a",
    b"b",
    None,
    True,
    ...,
    [1, [2]],
    (1, "a"),
    {1, 2},
    {"a": [1], 2: {}},
    [],
    (),
    {},
)


@pytest.mark.parametrize("known", OBJECTS, ids=repr)
def test_there_and_back(known: object) -> None:
    value = abstract(known)
    assert concrete(value) == [known]
    assert show(value) == (repr(known) if known != set() else "{}")


@pytest.mark.parametrize(
    "value",
    [
        UNKNOWN,
        Listing(None, [UNKNOWN]),
        Listing(None, rest=UNKNOWN),
        Dictionary(None, rest=NONE),
        Listing(None, [Constant(0)] * (MAX_ELEMENTS + 1)),
        Listing(None, [Listing(None, [])], kind=set),
    ],
    ids=["unknown", "hole", "more", "keys", "large", "unhashable"],
)
def test_what_is_not_wholly_known(value: Value) -> None:
    with pytest.raises(NotConcrete):
        concrete(value)


def test_what_has_no_value() -> None:
    assert abstract(object()) is UNKNOWN
    assert abstract(NotImplemented) is UNKNOWN


def test_a_value_in_itself_is_given_up() -> None:
    endless = Listing(None)
    endless.slots[0] = endless
    with pytest.raises(NotConcrete):
        concrete(endless)


def test_the_elements_of_a_set() -> None:
    listing = Listing(None)
    assert distinct([Constant(1), TRUE, Constant(1.0), listing, listing]) == [Constant(1), listing]
