"""Files of other Pythons are recognised by the compiler's own words."""

from __future__ import annotations

import ast
import warnings

import pytest

from fumehood.project.dialect import newer_python, python_2


def said(code: str) -> tuple[str, str] | None:
    """What the compiler says and the line it says it of; None if this Python understands the code."""
    try:
        with warnings.catch_warnings(action="ignore"):
            ast.parse(code)
    except SyntaxError as error:
        return error.msg, code.split("\n")[(error.lineno or 1) - 1]
    return None


@pytest.mark.parametrize(
    ("code", "construct"),
    [
        ('print "a"', "print statement"),
        ("def f():\n    print x, y", "print statement"),
        ('exec "a" in b', "exec statement"),
        ("try: pass\nexcept X, e: pass", "except with a comma"),
        ("try: pass\nexcept (A, B), e:\n    pass", "except with a comma"),
        ("try: pass\nexcept socket.error, why: pass", "except with a comma"),
        ("x = `a`", "backquotes"),
        ("if a <> b: pass", "<> operator"),
        ("x = 0777", "octal number with a leading zero"),
        ("x = 10L", "long integer"),
        ("x = 0xFFL", "long integer"),
        ('x = ur"a"', "ur string"),
        ('raise E, "m"', "raise with a comma"),
        ("def f((a, b)): pass", "tuple parameter"),
        ("lambda (a, b): 1", "tuple parameter"),
        ("if x:\n        a\n\tb", "tabs mixed with spaces"),
    ],
)
def test_python_2(code: str, construct: str) -> None:
    error = said(code)

    assert error is not None
    assert newer_python(*error) is None
    assert python_2(*error) == construct


@pytest.mark.parametrize(
    ("code", "needed", "feature"),
    [
        ("def f[T](x: T): pass", "3.12", "type parameters"),
        ("async def f[T](): pass", "3.12", "type parameters"),
        ("class A[T]: pass", "3.12", "type parameters"),
        ("type X = int", "3.12", "type statement"),
        ("type X[T] = list[T]", "3.12", "type statement"),
        ('x = f"{a["b"]}"', "3.12", "quotes nested in an f-string"),
        ('x = f"{", ".join(y)}"', "3.12", "quotes nested in an f-string"),
        ("x = f'{chr(10)+\"\\n\"}'", "3.12", "backslash in an f-string's braces"),
        ('x = f"{\n a}"', "3.12", "f-string over several lines"),
        ("class A[T = int]: pass", "3.13", "type parameter default"),
        ("type X[T = int] = list[T]", "3.13", "type parameter default"),
        ('x = t"a{b}"', "3.14", "template string"),
        ("x = Rt'a'", "3.14", "template string"),
        ("try: pass\nexcept A, B: pass", "3.14", "except without parentheses"),
        ("try: pass\nexcept* A, mod.B: pass", "3.14", "except without parentheses"),
        ("x = [*a for a in b]", "3.15", "unpacking in a comprehension"),
        ("x = {**a for a in b}", "3.15", "unpacking in a comprehension"),
        ("lazy import json", "3.15", "lazy import"),
        ("lazy from a import b", "3.15", "lazy import"),
    ],
)
def test_newer_python(code: str, needed: str, feature: str) -> None:
    error = said(code)

    assert error is None or newer_python(*error) == (needed, feature)


def test_what_this_python_knows_needs_no_newer_one() -> None:
    assert newer_python("invalid syntax", "class A[T] x: pass", (3, 11)) == ("3.12", "type parameters")
    assert newer_python("invalid syntax", "class A[T] x: pass", (3, 12)) is None


@pytest.mark.parametrize(
    "code",
    [
        "def f(:\n", "x = (1,\n", "  x\n y", 'x = "a', "x = “a”", "<<<<<<< HEAD\nx = 1", "{{ x }}\n{% if a %}",
        'x = f"{a"', "async = 1", "x y", "True = 1", "class A(", "print(f'{')", "for x in y\n    pass",
    ],
)  # fmt: skip
def test_broken_code_is_nothing_else(code: str) -> None:
    error = said(code)

    assert error is not None
    assert newer_python(*error) is None
    assert python_2(*error) is None


def test_endless_lines_take_no_time() -> None:
    for line in (
        'f"' + "{" * 1_000_000,
        "raise " + "a." * 1_000_000,
        "except " + ", A" * 1_000_000,
        "`" * 1_000_000,
    ):
        assert newer_python("invalid syntax", line, (3, 14)) is None
        assert python_2("unknown", line) is None
