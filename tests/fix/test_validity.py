"""What a file is no more after a change."""

from __future__ import annotations

import pytest

from fumehood.fix.validity import broken

DEEP = "(" * 100_000


@pytest.mark.parametrize(
    ("path", "before", "after", "expected"),
    [
        ("a.py", "x = 1", "x = 2", None),
        ("a.py", "x = 1", "x =", "Python"),
        ("a.py", "x =", "x ==", None),
        ("a.py", "x = 1", DEEP, "Python"),
        ("a.py", "x = '\\d'", "x = '\\d' ", None),
        ("a.json", '{"a": 1}', '{"a": 1,}', "JSON"),
        ("a.JSON", '\ufeff{"a": 1}', '\ufeff{"a": 2}', None),
        ("a.toml", "a = false", "a = no", "TOML"),
        ("a.yml", "a: [b]", "a: [b", "YAML"),
        ("a.yaml", "a: &a [*a, *a]\n---\nb: 1", "a: 1", None),
        ("a.html", "<p>{{ x }}", "<p>{{ x", "a template of Jinja2"),
        (
            "a.html",
            "{% trans %}a{% endtrans %}{% do f() %}",
            "{% trans %}a{% do f() %}",
            "a template of Jinja2",
        ),
        ("a.html", "{% load static %}", "{% load", None),
        ("a.html", "<p>", "<p", None),
        ("Dockerfile", "ENV A=1", "ENV", None),
    ],
)
def test_what_is_broken(path: str, before: str, after: str, expected: str | None) -> None:
    assert broken(path, before.encode(), after.encode()) == expected
