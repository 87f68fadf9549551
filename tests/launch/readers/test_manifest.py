"""What manifests have in common."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.deployment import Unreadable
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.launch import Stage, Word
from fumehood.launch.process import Process, Script
from fumehood.launch.readers.manifest import (
    given,
    listed_variables,
    manifest,
    manifests,
    on_platform,
    setting,
    split,
    stage_of,
    within,
    words,
)


def node(text: str) -> Node:
    return manifest(Document("m.yml", text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("gunicorn app:app -b ':80 x'", [("gunicorn", 1), ("app:app", 10), ("-b", 18), (":80 x", 21)]),
        ("[a, 'b c']", [("a", 2), ("b c", 5)]),
        ("{a: b}", []),
    ],
)
def test_split(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(word.text, word.location.column) for word in split(node(text))] == expected


@pytest.mark.parametrize("text", ["'open \"quote'", "a " * 30_000])
def test_what_cannot_be_split_is_refused(text: str) -> None:
    with pytest.raises(Unreadable) as caught:
        split(node(text))
    assert caught.value.line == 1


def test_given() -> None:
    text, listed = given(node("a b")), given(node("[a, !Ref b]"))
    assert isinstance(text, Script)
    assert text.text == "a b"
    assert listed == (
        Word("a", Location("m.yml", 1, 2, 1, 3)),
        Word("${argument}", Location("m.yml", 1, 5, 1, 11), ("argument",)),
    )
    assert [given(node(empty)) for empty in ("' '", "[]", "{}")] == [None, None, None]
    assert given(None) is None
    assert words(None) == split(None) == ()


def test_setting_without_a_value_is_missing() -> None:
    assert setting("KEY", node("a: {b: c}").get("a")).missing == ("KEY",)


def test_listed_variables() -> None:
    found = listed_variables(node("[{name: A, value: 1}, {name: B}, {value: 2}, text]").each())
    assert {name: word.text for name, word in found.items()} == {"A": "1", "B": "${B}"}


@pytest.mark.parametrize(
    ("path", "name", "stage"),
    [
        ("app.yaml", "api", Stage.DEPLOYED),
        ("app.yaml", "api-dev", Stage.DEVELOPMENT),
        ("app.yaml", None, Stage.DEPLOYED),
        ("app.dev.yaml", "api-prod", Stage.DEVELOPMENT),
    ],
)
def test_stage_of(path: str, name: str | None, stage: Stage) -> None:
    assert stage_of(path, "the service's name", name)[0] is stage


@pytest.mark.parametrize(
    ("folder", "path", "expected"),
    [
        ("", None, ""),
        ("", ".", ""),
        ("a", "./b/", "a/b"),
        ("a", "../b", "b"),
        ("a", "../../../b", "b"),
        ("a", "/b", "a/b"),
    ],
)
def test_within(folder: str, path: str | None, expected: str) -> None:
    assert within(folder, path) == expected


def test_on_platform() -> None:
    asked = Process(name="web", stage=Stage.DEPLOYED, stage_reason="it is")
    found = on_platform(asked, words(node("[a]")), "/app", "back")
    assert (found.folder, found.files.copies, found.files.complete) == ("/app", (("/app", "back"),), True)


def test_templates_have_no_documents_and_other_trouble_is_told() -> None:
    assert list(manifests(Document("m.yml", "a: {{ b }}\n{% if %}"))) == []
    with pytest.raises(Unreadable):
        list(manifests(Document("m.yml", "a: [")))
    assert manifest(Document("m.yml", "")).entries == {}
