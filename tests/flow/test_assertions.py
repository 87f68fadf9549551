"""What comparisons and methods of text prove about client data."""

from __future__ import annotations

import ast

import pytest

from fumehood.flow.assertions import among, asked, compared, contained
from fumehood.flow.knowledge import key_of
from fumehood.flow.propagation import any_of
from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import Arguments, Constant, Dictionary, External, Listing, Unknown, Value
from fumehood.flow.verdicts import Verdict, proven

X = Unknown("x", (Taint(Source("the form", "x")),))
Y = Unknown("y", (Taint(Source("the form", "y")),))
NAMES = Listing(None, [Constant("ab"), Constant("cd")])


@pytest.mark.parametrize(
    ("left", "operator", "right", "when"),
    [
        (X, ast.Eq(), Constant("a"), True),
        (Constant("a"), ast.Eq(), X, True),
        (X, ast.NotEq(), Constant("a"), False),
        (X, ast.Is(), Constant("a"), True),
        (X, ast.In(), NAMES, True),
        (X, ast.NotIn(), NAMES, False),
        (X, ast.In(), Dictionary(None), True),
        (X, ast.In(), External("settings.NAMES"), True),
        (X, ast.In(), Constant("abc"), True),
        (X, ast.Eq(), Y, None),
        (X, ast.In(), Listing(None, [Y]), None),
        (X, ast.Lt(), Constant("a"), None),
        (Constant("'"), ast.In(), X, None),
    ],
)
def test_comparison(left: Value, operator: ast.cmpop, right: Value, when: bool | None) -> None:
    found = compared(operator, left, right)
    told = [
        outcome
        for outcome in (True, False)
        if found and "sql" in dict(proven(found, outcome)).get(key_of(X), ())
    ]
    assert told == ([] if when is None else [when])


@pytest.mark.parametrize(
    ("name", "arguments", "if_true", "if_false"),
    [
        ("isdigit", [], {"sql", "path", "html"}, set()),
        ("isalnum", [], {"sql", "path", "html"}, set()),
        ("startswith", [Constant("/")], {"^/"}, {"!^/"}),
        ("endswith", [Constant(".txt")], {"$.txt"}, {"!$.txt"}),
        ("startswith", [Y], set(), set()),
        ("find", [Constant("a")], set(), set()),
        ("isspace", [], set(), set()),
    ],
)
def test_method(name: str, arguments: list[Value], if_true: set[str], if_false: set[str]) -> None:
    found = asked(name, X, Arguments(arguments))
    assert if_true <= dict(proven(found, True)).get(key_of(X), frozenset())
    assert if_false <= dict(proven(found, False)).get(key_of(X), frozenset())
    assert isinstance(found, Verdict) or not if_true


@pytest.mark.parametrize(
    ("letters", "harmless", "harmful"),
    [("abc", "sql path html", ""), ("abc./", "sql html", "path"), ("abc' ", "", "sql"), ("abc<", "", "html")],
)
def test_a_text_of_some_letters(letters: str, harmless: str, harmful: str) -> None:
    found = among(Constant(letters))
    assert set(harmless.split()) <= found
    assert not set(harmful.split()) & found


def test_a_member_of_a_list_of_words_is_one_of_them() -> None:
    assert {"sql", "path", "html", "code"} <= among(NAMES)


def test_the_letters_of_a_text_tell_about_the_text() -> None:
    letters = Listing(None, kind=set, rest=any_of(X))
    found = contained(letters, Listing(None, [Constant("a"), Constant("b")], kind=set))
    assert found is not None
    assert "sql" in dict(proven(found, True))[key_of(X)]
    assert contained(letters, Listing(None, [Y], kind=set)) is None
    assert contained(NAMES, letters) is None
