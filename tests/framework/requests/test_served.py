"""Methods of classes that answer requests, and copies of what hooks keep."""

from __future__ import annotations

from fumehood.flow.values import Constant, Dictionary, External, Function, Instance, Listing, Partial
from fumehood.framework.requests.served import copied, function_in


def test_copies_have_containers_of_their_own() -> None:
    inner = Listing(None, [Constant(1)])
    known = Dictionary(None)
    known.slots.update({"a": inner, "b": Constant(2)})
    made = copied(known, 0)
    assert isinstance(made, Dictionary)
    copy = made.slots["a"]
    assert isinstance(copy, Listing)
    inner.slots[0] = Constant(3)
    assert copy.elements == [Constant(1)]
    assert made.slots["b"] == Constant(2)


def test_copies_end() -> None:
    round_ = Dictionary(None)
    round_.slots["again"] = round_
    assert isinstance(copied(round_, 0), Dictionary)
    made = copied(Instance(None, External("a.B")), 0)
    assert isinstance(made, Instance)
    assert copied(Constant(1), 0) == Constant(1)


def test_function_in_what_decorators_made() -> None:
    assert function_in(Constant(1)) is None
    function = object.__new__(Function)
    wrapped = Partial(External("a.b"), (Partial(External("a.c"), (function,), {}), Constant(1)), {})
    assert function_in(wrapped) is function
