"""How several texts begin alike."""

from __future__ import annotations

import pytest

from fumehood.flow.beginnings import same_start
from fumehood.flow.values import Constant, Text, Unknown, Value

URL, X, Y = Unknown("url_for()"), Unknown("x"), Unknown("y")


@pytest.mark.parametrize(
    ("several", "start", "rest"),
    [
        ([Text((URL, "&a=", X)), Text((URL, "#", Y))], (URL,), [X, Y]),
        ([Text(("/home?", X)), Text(("/home?", Y))], ("/home?",), [X, Y]),
        ([Text((URL, X)), Text((Y, X))], (), [URL, X, Y, X]),
        ([Text((URL, X)), URL], (URL,), [X]),
        ([Text((URL, X)), Constant("a")], (), [URL, X, Constant("a")]),
        ([Text((URL, X))], (), [URL, X]),
    ],
)
def test_start(several: list[Value], start: tuple[object, ...], rest: list[Value]) -> None:
    assert same_start(several) == (start, rest)
