"""Where a literal gets a name."""

from __future__ import annotations

import ast

import pytest

from fumehood.credentials.python_places import placed


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("A = 'x'", ["A set x"]),
        ("a: str = 'x'", ["a set x"]),
        ("self.a = b'x'", ["a set x"]),
        ("app.config['A'] = 'x'", ["A set x"]),
        ("a, b = 'x', 'y'", ["a set x", "b set y"]),
        ("f(a='x'.encode())", ["a set x"]),
        ("{'a': 'x', **b}", ["a set x"]),
        ("def f(a, b='x', *, c='y', d): pass", ["b default x", "c default y"]),
        ("os.environ.get('A', 'x')", ["A default x"]),
        ("a = os.getenv('A') or 'x'", ["a default x"]),
        ("os.environ.setdefault('A', 'x')", ["A set x"]),
        ("setattr(o, 'a', 'x')", ["a set x"]),
        ("parser.add_argument('--a', default='x')", ["default set x", "a default x"]),
        ("if a == 'x': pass", ["a compared x"]),
        ("if 'x' != request.form['a']: pass", ["a compared x asked"]),
        ("hmac.compare_digest(request.args.get('a'), 'x')", ["a compared x asked"]),
        ("form.a.data == 'x'", ["a compared x asked"]),
        ("requests.get(u, auth=('a', 'x'))", ["password set x"]),
        ("HTTPBasicAuth('a', 'x')", ["password set x"]),
        ("a: str = field(default='x')", ["a set x", "default set x"]),
        ("a = SecretStr('x')", ["a set x"]),
        ("a = PasswordField('x')", []),
        ("session.auth = ('a', 'x')", ["password set x"]),
        (
            "users = {'a': 'x-y-z', 'b': 'moderator', 'c': 'p4ss-w0rd'}",
            ["a set x-y-z", "b set moderator", "c set p4ss-w0rd", "password set p4ss-w0rd"],
        ),
        ("class TestingConfig:\n    A = 'x'", []),
        ("def test_a():\n    a = 'x'", []),
        ("a = f'x{b}'", []),
    ],
)
def test_places(code: str, expected: list[str]) -> None:
    found = [
        f"{one.name} {one.how.value} {one.node.value.decode() if isinstance(one.node.value, bytes) else one.node.value}"
        + " asked" * one.asked
        for one in placed(ast.parse(code))
        if one.name
    ]
    assert sorted(found) == sorted(expected)


def test_only_statements_on_some_lines() -> None:
    tree = ast.parse("A = 'x'\nB = 'y'\n\n\ndef f():\n    c = 'z'\n")
    assert [one.name for one in placed(tree, {2})] == ["B"]
    assert [one.name for one in placed(tree, {6})] == ["c"]
