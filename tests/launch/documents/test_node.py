"""Questions to a tree that ask for more than there is."""

from __future__ import annotations

import pytest

from fumehood.findings.finding import Location
from fumehood.launch.document import Document
from fumehood.launch.documents.node import Node
from fumehood.launch.documents.yaml import read_yaml
from fumehood.launch.launch import Word


@pytest.fixture
def root() -> Node:
    text = "a: {b: [1, 2], c: x}\nd: yes\ne: ~\n"
    return next(read_yaml(Document("m.yml", text)))


def test_what_is_there_is_found(root: Node) -> None:
    assert root.string("a", "c") == "x"
    assert root.word("a", "c") == Word("x", Location("m.yml", 1, 19, 1, 20))
    assert [node.text for node in root.each("a", "b")] == ["1", "2"]
    assert [name for name, _ in root.pairs("a")] == ["b", "c"]
    assert root.is_true("d")


@pytest.mark.parametrize("path", [("x",), ("a", "x"), ("a", "c", "x"), ("a", "b", "0"), ("d", "x"), ("e",)])
def test_what_is_not_there_is_nothing(root: Node, path: tuple[str, ...]) -> None:
    assert root.string(*path) is None
    assert root.word(*path) is None
    assert list(root.each(*path)) == []
    assert list(root.pairs(*path)) == []
    assert not root.is_true(*path)
