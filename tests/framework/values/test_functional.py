"""Functions that make functions, call them or walk over what they are given."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals
from tests.support import reveal

BODIES = (
    """
    from operator import attrgetter, itemgetter, methodcaller
    from types import SimpleNamespace
    execute(itemgetter("a")({"a": "a", "b": x}))
    execute(itemgetter("b")({"a": "a", "b": x}))  # !
    first, second = itemgetter(0, 1)(["a", x])
    execute(first)
    execute(second)  # !
    execute(attrgetter("a.b")(SimpleNamespace(a=SimpleNamespace(b=x, c="c"))))  # !
    execute(attrgetter("a.c")(SimpleNamespace(a=SimpleNamespace(b=x, c="c"))))
    execute(methodcaller("get", "a")({"a": "a", "b": x}))
    """,
    """
    from functools import lru_cache, reduce
    execute(reduce(lambda a, b: a + b, ["a", x]))  # !
    execute(reduce(lambda a, b: b, [x, "a"]))

    @lru_cache(maxsize=None)
    def name(text):
        return text

    execute(name(x))  # !
    execute(name("a"))
    """,
    """
    from itertools import chain, filterfalse, islice, repeat, zip_longest
    execute(list(chain(["a"], [x]))[0])
    execute(list(chain(["a"], [x]))[1])  # !
    execute("".join(chain.from_iterable([["a"], ["b"]])))
    execute(list(islice(["a", x], 1))[0])
    execute(list(islice(["a", x], 1, None))[0])  # !
    execute(list(repeat(x, 2))[1])  # !
    for one, other in zip_longest(["a"], [x]):
        execute(one)
        execute(other)  # !
    for one in filterfalse(lambda text: text == "b", ["a", "b"]):
        execute(one)
    """,
    """
    import itertools
    for one in itertools.cycle([x]):
        execute(one)  # !
    for one in itertools.product(["a"], ["b"]):
        execute(one[0])
    """,
)


@pytest.mark.parametrize("body", BODIES)
def test_functions(body: str) -> None:
    assert_arrivals("\n".join(line.removeprefix("    ") for line in body.strip("\n").split("\n")))


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("import operator\noperator.itemgetter(1)([1, 2])", "2"),
        ("import functools\nfunctools.reduce(lambda a, b: a + b, [1, 2, 3])", "6"),
        ("import itertools\nlist(itertools.islice([1, 2, 3], 1, 3))", "[2, 3]"),
        ("import itertools\nlist(itertools.takewhile(lambda n: True, [1, 2]))", "[1, 2]"),
    ],
)
def test_known(program: str, expected: str) -> None:
    assert reveal(program) == expected
