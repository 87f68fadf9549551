"""Methods of texts: called as they are where arguments are known and the result is bounded."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals
from tests.support import assert_value, reveal

KNOWN = (
    "'a-b'.replace('-', '_').upper()",
    "'a,b'.split(',')",
    "', '.join(['a', 'b'])",
    "'{} {x}'.format(1, x='y')",
    "'0'.zfill(3)",
    "'true'.lower() in ('true', '1')",
    "b'a'.decode('utf-8')",
)


@pytest.mark.parametrize("expression", KNOWN)
def test_a_known_call_is_what_python_makes_of_it(expression: str) -> None:
    assert reveal(expression) == repr(eval(expression))  # noqa: S307 -- the expressions above


@pytest.mark.parametrize(
    "expression", ["'a'.ljust(10**9)", "'{:1000000000}'.format(1)", "'a'.replace('', 'y' * 90000)"]
)
def test_what_would_fill_the_memory_is_not_computed(expression: str) -> None:
    assert len(reveal(expression)) < 200_000


def test_a_failing_method_raises() -> None:
    assert_value("try:\n    x = 'a'.index('b')\nexcept ValueError:\n    x = 'raised'\nx", "'raised'")


@pytest.mark.parametrize(
    ("text", "arrives"),
    [
        ("(x + '|known').rsplit('|', 1)[-1]", False),
        ("(x + '|known').rsplit('|', 1)[0]", True),
        ("(x + '|known').rpartition('|')[2]", False),
        ("(x + 'known').rpartition('|')[2]", True),
        ("('known ' + x + '/').rstrip('/')", True),
    ],
)
def test_what_is_known_of_the_end(text: str, arrives: bool) -> None:
    assert_arrivals(f"execute({text})" + "  # !" * arrives)
