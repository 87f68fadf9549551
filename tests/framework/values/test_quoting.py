"""Which quotes are open in shell text and in Python."""

from __future__ import annotations

import pytest

from fumehood.framework.values.quoting import INNER, python_state, shell_state


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("grep ", ""),
        ("grep 'a b' ", ""),
        ("grep '", "'"),
        ("grep \"it's ", '"'),
        ('grep \\" ', ""),
        ('grep "a\\"b ', '"'),
        ("grep 'a\\' ", ""),
        ('echo "a" \'b\' "', '"'),
    ],
)
def test_shell(text: str, state: str) -> None:
    assert shell_state(text, "") == state


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("x = ", ""),
        ("x = '", "'"),
        ('x = """a " b', '"""'),
        ('x = """a""" + ', ""),
        ("x = 'it\\'s ", "'"),
        ("x = ''", ""),
        ("x = '' + \"", '"'),
    ],
)
def test_python(text: str, state: str) -> None:
    assert python_state(text, "") == state


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("bash -c ", True),
        ("sudo /bin/sh -e -c ", True),
        ("eval ", True),
        ("ssh -q web1 ", True),
        ("git push -c ", False),
        ("ssh ", False),
        ("echo sh ", False),
    ],
)
def test_text_for_another_shell(text: str, inner: bool) -> None:
    assert (INNER.search(text) is not None) is inner
