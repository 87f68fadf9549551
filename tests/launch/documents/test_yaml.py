"""YAML with places: what is read, what is refused, and that hostile files cost little."""

from __future__ import annotations

import time

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.documents.yaml import DEEPEST, read_yaml

SECONDS = 20
"""Far above what is needed (2 at most), far below what exponential growth would take."""


def read(text: str) -> list[Node]:
    return list(read_yaml(Document("m.yml", text)))


def plain(node: Node) -> object:
    """A tree of Python's own values."""
    if node.entries is not None:
        return {name: plain(value) for name, value in node.entries.items()}
    return [plain(item) for item in node.items] if node.items is not None else node.text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: 1\nb: [x, 'y', null, ~]\n", {"a": "1", "b": ["x", "y", None, None]}),
        ("on: push\n3: x\n? [a]\n: y\n", {"on": "push", "3": "x"}),
        ("a: 1\na: 2\n", {"a": "2"}),
        ("a: &x {k: 1}\nb: {<<: *x, l: 2}\n", {"a": {"k": "1"}, "b": {"k": "1", "l": "2"}}),
        ("b: {<<: [{k: 1}, {k: 2, m: 3}], k: 0}\n", {"b": {"k": "0", "m": "3"}}),
        ('b: {"<<": 1}\n', {"b": {"<<": "1"}}),
        ("a: !Ref Name\nb: !!str 12\nc: ! x\n", {"a": None, "b": "12", "c": "x"}),
        ("a: >-\n  one\n  two\nb: |\n  one\n  two\n", {"a": "one two", "b": "one\ntwo\n"}),
    ],
)
def test_values(text: str, value: object) -> None:
    (root,) = read(text)
    assert plain(root) == value


def test_documents_that_are_empty_are_left_out() -> None:
    assert [plain(root) for root in read("---\n---\na\n---\n# nothing\n...\n---\nb\n")] == ["a", "b"]


def test_tags_and_quotes_are_told() -> None:
    (root,) = read("a: !reset null\nb: !Sub [x]\nc: 'true'\nd: true\n")
    assert [node.tag for _, node in root.pairs()] == ["!reset", "!Sub", "", ""]
    assert [node.plain for _, node in root.pairs()][2:] == [False, True]


@pytest.mark.parametrize(
    ("text", "part", "place"),
    [
        ("# é\na: é gunicorn x\n", "gunicorn", (2, 6, 14)),
        ('a: "sh -c x"\n', "-c", (1, 8, 10)),
        ("a: 'it''s x'\n", "x", (1, 4, 13)),
        ("a: |\n  set -e\n\n  exec gunicorn\n", "gunicorn", (4, 8, 16)),
        ("a: |-  # why\n    one\n      two\n", "two", (3, 7, 10)),
        ("a: >\n  gunicorn\n  -b :80\n\n  app:app\n", "app:app", (5, 3, 10)),
        ("a: gunicorn\n   -b :80\n", ":80", (2, 7, 10)),
        ("a: |\r\n  one\r\n  two\r\n", "two", (3, 3, 6)),
    ],
)
def test_each_part_of_a_text_has_its_place(text: str, part: str, place: tuple[int, int, int]) -> None:
    node = read(text)[0].get("a")
    assert node is not None
    assert node.script is not None
    start = node.script.text.index(part)
    found = node.script.locate(start, start + len(part))
    assert (found.line, found.column, found.end_column) == place


def test_keys_and_values_have_places() -> None:
    (root,) = read("a:\n  - b: 1\n")
    assert root.keys == {"a": Location("m.yml", 1, 1, 1, 2)}
    (item,) = root.each("a")
    assert item.get("b") is not None
    assert [node.location for _, node in item.pairs()] == [Location("m.yml", 2, 8, 2, 9)]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a:\n\t- b\n", 2),
        ("a: b: c\n", 1),
        ("a: *nowhere\n", 1),
        ("a: &a [*a]\n", 1),
        ("x: 1\na: &a {<<: *a}\n", 2),
        ("%YAML 9.9\n---\na\n", 1),
        ("a: \x01\n", None),
        ("{{ if .x }}\na: b\n", 2),
        ("[" * (DEEPEST + 1), 1),
    ],
)
def test_what_is_no_yaml_is_refused_with_its_line(text: str, line: int | None) -> None:
    with pytest.raises(Unreadable) as caught:
        read(text)
    assert caught.value.line == line


def test_what_comes_before_trouble_is_read() -> None:
    found = read_yaml(Document("m.yml", "a: 1\n---\n]\n"))
    assert plain(next(found)) == {"a": "1"}
    with pytest.raises(Unreadable):
        next(found)


BOMB = "\n".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" if n else "a0: &a0 [x]" for n in range(40))
MAP = "".join(f"  k{n}: 1\n" for n in range(10_000))
HOSTILE = {
    "deep": "[" * 120_000,
    "deep and closed": "[" * 120_000 + "]" * 120_000,
    "deep mappings": "{a: " * 60_000,
    "deep blocks": "- " * 120_000,
    "deep keys": "? " * 120_000,
    "wide": "[" + "1," * 120_000 + "1]",
    "many documents": "--- a\n" * 101_000,
    "many merges of much": f"x: &a\n{MAP}l:\n" + "- {<<: *a}\n" * 50_000,
    "much merged often": f"x: &a {{a: 1}}\nb:\n{MAP}  <<: [" + "*a," * 90_000 + "*a]\n",
    "a bomb of aliases": BOMB,
    "escapes": '"' + '\\"' * 120_000,
}


def test_aliases_stay_shared() -> None:
    (root,) = read("\n".join(BOMB.split("\n")[:10]))
    top = root.get("a9")
    assert top is not None
    assert top.items is not None
    assert top.items[0] is top.items[1]


def test_a_bomb_of_aliases_is_refused_where_it_is_too_much() -> None:
    with pytest.raises(Unreadable, match="that aliases repeat") as caught:
        read(BOMB)
    assert caught.value.line == 16


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_refused_in_time(name: str) -> None:
    started = time.process_time()
    with pytest.raises(Unreadable):
        read(HOSTILE[name])
    assert time.process_time() - started < SECONDS
