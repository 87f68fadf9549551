"""TOML with places."""

from __future__ import annotations

import time

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.documents.toml import DEEPEST, read_toml

SECONDS = 20
SAMPLE = '''# é
app = "shop"
"a b".c = 'é gunicorn app:app'

[env]
DEBUG = true
PORT = 8_000
[x."y z"]
run = ["sh", """
one
two gunicorn"""] # why
[[web]]
[web.inside]
n = 1
[[web]]
v = {p = 1.5, q.r = 2021-01-01}
'''


def read(text: str) -> Node:
    return read_toml(Document("m.toml", text))


def plain(node: Node) -> object:
    if node.entries is not None:
        return {name: plain(value) for name, value in node.entries.items()}
    return [plain(item) for item in node.items] if node.items is not None else node.text


def test_values() -> None:
    assert plain(read(SAMPLE)) == {
        "app": "shop",
        "a b": {"c": "é gunicorn app:app"},
        "env": {"DEBUG": "true", "PORT": "8000"},
        "x": {"y z": {"run": ["sh", "one\ntwo gunicorn"]}},
        "web": [{"inside": {"n": "1"}}, {"v": {"p": "1.5", "q": {"r": "2021-01-01"}}}],
    }


@pytest.mark.parametrize(
    ("path", "key", "value"),
    [
        (("app",), (2, 1), (2, 7)),
        (("a b", "c"), (3, 1), (3, 11)),
        (("env",), (5, 2), (5, 2)),
        (("env", "DEBUG"), (6, 1), (6, 9)),
        (("x", "y z", "run"), (9, 1), (9, 7)),
    ],
)
def test_places(path: tuple[str, ...], key: tuple[int, int], value: tuple[int, int]) -> None:
    above, node = read(SAMPLE).get(*path[:-1]), read(SAMPLE).get(*path)
    assert above is not None
    assert above.keys is not None
    assert node is not None
    place = above.keys[path[-1]]
    assert ((place.line, place.column), (node.location.line, node.location.column)) == (key, value)


def test_places_in_lists_and_lists_of_tables() -> None:
    root = read(SAMPLE)
    _, text = root.each("x", "y z", "run")
    assert text.script is not None
    assert text.script.locate(8, 16) == Location("m.toml", 11, 5, 11, 13)
    one, two = root.each("web")
    numbers = [one.get("inside", "n"), two.get("v", "p"), two.get("v", "q", "r")]
    assert [node.location.line for node in numbers if node is not None] == [14, 16, 16]


def test_places_after_line_ends_of_windows() -> None:
    node = read('a = 1\r\nb = """\r\nx\r\ny z"""\r\n').get("b")
    assert node is not None
    assert node.script is not None
    assert node.script.locate(4, 5) == Location("m.toml", 4, 3, 4, 4)


def test_plain_values_and_quoted_ones() -> None:
    assert [node.plain for _, node in read("a = true\nb = 'true'\nc = 1\n").pairs()] == [True, False, True]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a = \nb = 1", 1),
        ("a = 1\na = 2", 2),
        ("a = 1\n[a", 2),
        ("a = 0x" + "f" * 5_000, 1),
        ("a = " + "1" * 5_000, None),
        (".".join("a" * (DEEPEST + 1)) + " = 1", 1),
        ("a = " + "[" * (DEEPEST + 1) + "]" * (DEEPEST + 1), 1),
    ],
)
def test_what_is_no_toml_is_refused(text: str, line: int | None) -> None:
    with pytest.raises(Unreadable) as caught:
        read(text)
    assert line is None or caught.value.line == line


HOSTILE = {
    "deep": "a = " + "[" * 100_000,
    "a long key": ".".join("a" * 120_000) + " = 1",
    "long keys": "\n".join(".".join("a" * 450) + f".b{n} = 1" for n in range(1_000)),
    "long headers": "\n".join(f"[{'.'.join('a' * 450)}.b{n}]" for n in range(1_000)),
    "many tables": "[[a]]\n" * 60_000,
    "deep inline tables": "a = " + "{a = " * 20_000 + "1" + "}" * 20_000,
    "wide": "a = [" + "1," * 120_000 + "]",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_refused_in_time(name: str) -> None:
    started = time.process_time()
    with pytest.raises(Unreadable):
        read(HOSTILE[name])
    assert time.process_time() - started < SECONDS
