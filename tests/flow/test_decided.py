"""What is decided about a value: whether it is true, which constants it may be."""

from __future__ import annotations

import pytest

from fumehood.flow.decided import constants, string, truth
from fumehood.flow.values import (
    MISSING,
    NONE,
    UNKNOWN,
    Constant,
    Deferred,
    Dictionary,
    External,
    Instance,
    Listing,
    Text,
    Value,
    join,
)

ONE, TWO = Constant(1), Constant(2)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (ONE, True),
        (Constant(""), False),
        (NONE, False),
        (UNKNOWN, None),
        (join(ONE, TWO), True),
        (join(ONE, NONE), None),
        (Text(("a", UNKNOWN)), True),
        (Text((UNKNOWN, UNKNOWN)), None),
        (Listing(None), False),
        (Listing(None, [NONE]), True),
        (Listing(None, rest=UNKNOWN), None),
        (Listing(None, [join(ONE, MISSING)]), None),
        (Dictionary(None), False),
        (Dictionary(None, rest=UNKNOWN), None),
        (External("os.environ"), None),
        (External("typing.TYPE_CHECKING"), False),
        (External("builtins.__debug__"), True),
        (Instance(None, External("flask.Flask")), True),
        (Instance(None, External("lib.Thing")), None),
        (Deferred(lambda: ONE), True),
    ],
)
def test_truth(value: Value, expected: bool | None) -> None:
    assert truth(value) is expected


def test_helpers_for_constants() -> None:
    assert constants(join(ONE, TWO)) == [1, 2]
    assert string(Constant("a")) == "a"
    assert string(ONE) is None
    assert string(None) is None
