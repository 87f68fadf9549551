"""JSON with places, as strict tools and as editors write it."""

from __future__ import annotations

import time

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.json import DEEPEST, read_json
from fumehood.launch.documents.node import Node

SECONDS = 20


def read(text: str) -> Node:
    return read_json(Document("m.json", text))


def plain(node: Node) -> object:
    if node.entries is not None:
        return {name: plain(value) for name, value in node.entries.items()}
    return [plain(item) for item in node.items] if node.items is not None else node.text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": [1, -1.5e3, true, null, "x"]}', {"a": ["1", "-1.5e3", "true", None, "x"]}),
        ('// one\n{"a": 1, /* , */ "b": [2,],}\n', {"a": "1", "b": ["2"]}),
        ('["a,]", "//", "\\",]"]', ["a,]", "//", '",]']),
        ('["\\u00e9\\n", "\\ud83c\\udf76", "\\ud800"]', ["é\n", "🍶", "\ufffd"]),
        ('{"a": 1, "a": 2}', {"a": "2"}),
        ('"tab\tin it"', "tab\tin it"),
        ("{}", {}),
    ],
)
def test_values(text: str, value: object) -> None:
    assert plain(read(text)) == value


def test_booleans_are_plain_and_strings_are_not() -> None:
    assert [node.plain for node in read('[true, "true", 1, null]').each()] == [True, False, True, True]


def test_places_count_code_points() -> None:
    root = read('{\n  "é": "ü gunicorn  app", "b": 1\n}\n')
    assert root.keys is not None
    assert root.keys["b"] == Location("m.json", 2, 27, 2, 30)
    command = root.get("é")
    assert command is not None
    assert command.script is not None
    assert command.script.locate(2, 10) == Location("m.json", 2, 11, 2, 19)


def test_parts_of_an_escaped_text_are_in_the_whole() -> None:
    command = read('"sh -c \\"x\\""')
    assert command.script is not None
    assert command.script.locate(3, 5) == Location("m.json", 1, 2, 1, 13)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("{", 1),
        ("[1,,2]", 1),
        ('{"a": 1}\n{"b": 2}', None),
        ('{\n"a": nope\n}', 2),
        ('["\\x"]', 1),
        ("[" * (DEEPEST + 2) + "]" * (DEEPEST + 2), 1),
    ],
)
def test_what_is_no_json_is_refused(text: str, line: int | None) -> None:
    with pytest.raises(Unreadable) as caught:
        read(text)
    assert line is None or caught.value.line == line


HOSTILE = {
    "deep": "[" * 100_000,
    "deep and closed": "[" * 100_000 + "]" * 100_000,
    "deep objects": '{"a":' * 150_000,
    "wide": "[" + "1," * 120_000 + "1]",
    "commas": "[" + "," * 250_000 + "]",
    "commas and blanks": ", " * 120_000,
    "commas and comments": ",/*" * 80_000,
    "open comments": "/*" * 120_000,
    "escapes": '"' + '\\"' * 120_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_refused_in_time(name: str) -> None:
    started = time.process_time()
    with pytest.raises(Unreadable):
        read(HOSTILE[name])
    assert time.process_time() - started < SECONDS
