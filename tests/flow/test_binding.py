"""What a call passes becomes what a function sees."""

from __future__ import annotations

import pytest

from tests.support import assert_value

HEAD = (
    "from flask import request\nr = request.args\ndef f(a, b='b', *c, d='d', **e): return [a, b, c, d, e]\n"
)


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        ("f(1)", "[1, 'b', (), 'd', {}]"),
        ("f(1, 2, 3, d=4, e=5)", "[1, 2, (3,), 4, {'e': 5}]"),
        ("f(*[1, 2, 3])", "[1, 2, (3,), 'd', {}]"),
        ("f(**{'a': 1, 'd': 2, 'x': 3})", "[1, 'b', (), 2, {'x': 3}]"),
        ("f(1, *r.getlist('x'))[0]", "1"),
        ("f(1, *r.getlist('x'))[1]", "?flask.request.args.getlist()~x | 'b'"),
        ("f(1, *r.getlist('x'))[2][0]", "?flask.request.args.getlist()~x"),
        ("f(1, **r)[0]", "1"),
        ("f(1, **r)[1]", "?flask.request.args[]~b | 'b'"),
        ("f(1, **r)[3]", "?flask.request.args[]~d | 'd'"),
        ("f(1, **r)[4]['x']", "?flask.request.args[]~x"),
        ("f(*u)[0]", "?a"),
        ("(lambda a, *b: b)(1, *[2, *r.getlist('x')])[0]", "2"),
    ],
)
def test_value(call: str, expected: str) -> None:
    assert_value(HEAD + call, expected)
