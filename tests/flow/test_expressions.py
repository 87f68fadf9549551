"""Names, displays, lambdas and short circuits."""

from __future__ import annotations

import pytest

from tests.support import assert_value, reveal

KNOWN = (
    "[1, 'a', None, ...]",
    "(1, *[2, 3], *'ab')",
    "{'a': 1, **{'b': 2, 'a': 3}}",
    "(lambda a, b=2, *c, d=4, **e: [a, b, c, d, e])(1)",
    "(lambda a, b=2, *c, d=4, **e: [a, b, c, d, e])(1, 3, 5, d=6, f=7)",
    "[(y := 5), y ** 2]",
    "1 if 0 else 2 if 0 else 3",
    "'a' or missing",
    "'' and missing",
    "[*range(3)]",
)


@pytest.mark.parametrize("expression", KNOWN)
def test_a_known_expression_is_what_python_makes_of_it(expression: str) -> None:
    assert reveal(expression) == repr(eval(expression))  # noqa: S307 -- the expressions above


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("missing", "?missing"),
        ("len", "builtins.len"),
        ("len = 1\nlen", "1"),
        ("u or 'default'", "?u | 'default'"),
        ("u and 'x'", "?u | 'x'"),
        ("'a' if u else 'b'", "'a' | 'b'"),
        ("[*u, 1]", "[*?u[] | 1]"),
        ("{**u, 'a': 1}", "{'a': 1, **?u[]}"),
        ("{u: 1}", "{**1}"),
        ("def f(a, b): return [a, b]\nf(*[1, 2])", "[1, 2]"),
        ("def f(a, b): return [a, b]\nf(**{'b': 1, 'a': 2})", "[2, 1]"),
        ("def f(a=1, b=2): return [a, b]\nf(*u)", "[?a | 1, ?b | 2]"),
        ("def f(**k): return k\nf(**u, a=1)", "{'a': 1, **?}"),
        ("(lambda x: x)", "function <lambda>"),
        ("async def f(): return 1\nasync def g(): return await f()\nimport asyncio\nasyncio.run(g())", "1"),
        ("1 < u < 0", "?"),
        ("1 < 0 < u", "False"),
        ("u.a.b", "?u.a.b"),
        ("u[1].x", "?u[].x"),
        ("u(1).x", "?u().x"),
    ],
)
def test_value(program: str, expected: str) -> None:
    assert_value(program, expected)


def test_what_is_right_of_an_undecided_operand_may_not_happen() -> None:
    assert_value("box = [1]\nu and box.append(2)\nlen(box)", "?len()")


def test_an_operand_narrows_what_stands_right_of_it() -> None:
    assert_value("x = None if u else 'a'\nx is not None and x.upper()", "False | 'A'")
