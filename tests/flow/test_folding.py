"""Operators on known values are Python's own; on values known in part they keep what is known."""

from __future__ import annotations

import ast

import pytest

from fumehood.flow.folding import binary
from fumehood.flow.values import Constant, Deferred, Listing
from tests.support import assert_value, modules, reveal, ways_into
from tests.values import show

KNOWN = (
    "1 + 2 * 3 - 4 // 3 % 5",
    "7 / 2",
    "2 ** 10 >> 3 | 1 & 3 ^ 2",
    "-5, +5, ~5, not 5, not ''",
    "'a' * 3 + 'b'",
    "b'a' + b'b'",
    "'%s:%d' % ('host', 80)",
    "'%(a)s' % {'a': 1}",
    "[1, 2] + [3]",
    "(1,) + (2, 3)",
    "[0] * 3",
    "1 < 2 <= 2 != 3",
    "1 == 1.0, 'a' == b'a'",
    "'b' in 'abc', 'd' not in 'abc'",
    "2 in [1, 2], 3 in (1, 2), 1 not in {1}",
    "'a' in {'a': 1}, 'b' in {'a': 1}",
    "[1, 2] == [1, 2], (1, 2) == (1, 3), [1] == (1,)",
    "{'a': 1} | {'b': 2}",
    "None is None, None is not None, [] is None",
    "True + True",
    "1 and 2, 0 and 2, 1 or 2, 0 or ''",
    "1 if [] else 2",
    "f'{1}{\"a\"}' 'b'",
    'f\'{1!r} {"a"!r} {"a"!s}\'',
)


@pytest.mark.parametrize("expression", KNOWN)
def test_a_known_expression_is_what_python_makes_of_it(expression: str) -> None:
    assert reveal(expression) == repr(eval(expression))  # noqa: S307 -- the expressions above


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("'pre' + x", "f'pre{?x}'"),
        ("x + 'post'", "f'{?x}post'"),
        ("'a' + x + 'b' + y + 'c'", "f'a{?x}b{?y}c'"),
        ("f'{x}/{1}'", "f'{?x}/1'"),
        ("f'a{x:>10}'", "f'a{?formatted text}'"),
        ("'a' == f'{x}b'", "False"),
        ("f'b{x}' != 'a'", "True"),
        ("'ab' == f'a{x}'", "?"),
        ("f'a{x}' == 1", "False"),
        ("x == 1", "?"),
        ("x + 1", "?a number"),
        ("not x", "?"),
        ("x is None", "?"),
        ("[x] == [1]", "?"),
        ("[x] == [1, 2]", "False"),
        ("[1, x] == [2, x]", "False"),
        ("1 in [x, 2]", "?"),
        ("1 in [x, 1]", "True"),
        ("1 in x", "?"),
        ("print == print", "?"),
        ("(lambda: 1) is None", "False"),
    ],
)
def test_what_is_known_in_part_stays_known_in_part(expression: str, expected: str) -> None:
    assert_value(expression, expected)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("a + 1", "2 | 3"),
        ("a == 1", "True | False"),
        ("a < 3", "True"),
        ("f'n{a}'", "'n1' | 'n2'"),
        ("-a", "-1 | -2"),
        ("not a", "False"),
        ("a in (1, 2)", "True"),
        ("n + 1", "2"),
        ("n < 5", "True"),
        ("-n", "-1"),
    ],
)
def test_every_alternative_counts_and_one_that_would_raise_drops_out(expression: str, expected: str) -> None:
    assert_value(f"a = 1 if u else 2\nn = 1 if u else None\n{expression}", expected)


@pytest.mark.parametrize(
    "expression",
    ["1 / 0", "1 + 'a'", "1 < 'a'", "None + 1", "-'a'", "'%d' % 'x'", "1 in 1"],
)
def test_what_raises_ends_the_module(expression: str) -> None:
    assert_value(f"{expression}\n'after'", "not reached")


@pytest.mark.parametrize(
    "expression",
    [
        "'x' * 10 ** 9",
        "10 ** 10 ** 10",
        "1 << 10 ** 9",
        "'%1000000000d' % 1",
        "'%*d' % (10 ** 9, 1)",
        "[0] * 10 ** 9",
    ],
)
def test_what_would_fill_the_memory_is_unknown(expression: str) -> None:
    assert "?" in reveal(expression)


def test_a_long_chain_does_not_recurse() -> None:
    assert_value(" + ".join(["1"] * 900), "900")


def test_sets_of_names_that_nobody_asked_for_yet() -> None:
    left = Listing(None, [Deferred(lambda: Constant("a"))], kind=set)
    right = Listing(None, [Constant("b")], kind=set)
    assert show(binary(ways_into(modules("1")).run, ast.BitOr(), left, right)) == "{'a', 'b'}"
