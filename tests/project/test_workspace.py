"""Files are read, searched and parsed once, and trouble is said once."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.project import workspace as workspace_module
from fumehood.project.discover import discover
from fumehood.project.workspace import Workspace

WORDS = (b"lask", b".run(")


def made(root: Path, files: dict[str, bytes]) -> Workspace:
    for path, content in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    return discover(root, [root])


def test_which_words_are_in_which_file(tmp_path: Path) -> None:
    workspace = made(
        tmp_path,
        {
            "a.py": b"import flask",
            "b.py": b"Flask().run()",
            "c.py": b"x.run()",
            "d.py": b"x = 1",
            "e.py": b"",
        },
    )

    assert workspace.mentions(WORDS) == {
        "a.py": {b"lask"},
        "b.py": {b"lask", b".run("},
        "c.py": {b".run("},
    }
    assert workspace.mentions([]) == {}
    assert workspace.notifications == []


def test_a_module_is_made_once(tmp_path: Path) -> None:
    workspace = made(tmp_path, {"a.py": b"\xef\xbb\xbfx = 1\r\ny = 2\r\n"})
    module = workspace.module("a.py")

    assert module is not None
    assert module.lines == ["x = 1", "y = 2", ""]
    assert workspace.module("a.py") is module


def test_what_was_searched_is_not_read_again(tmp_path: Path) -> None:
    workspace = made(tmp_path, {"a.py": b"import flask\n", "b.py": b"x = 1\n"})
    workspace.mentions(WORDS)
    (tmp_path / "a.py").write_bytes(b"changed = 1\n")
    (tmp_path / "b.py").write_bytes(b"changed = 1\n")
    searched, other = workspace.module("a.py"), workspace.module("b.py")

    assert searched is not None
    assert other is not None
    assert (searched.text, other.text) == ("import flask\n", "changed = 1\n")


def test_only_so_much_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workspace_module, "MOST_KEPT", 20)
    workspace = made(tmp_path, {"a.py": b"import flask\n", "b.py": b"import flask\n"})

    assert len(workspace.mentions(WORDS)) == 2
    assert workspace.module("b.py") is not None
    assert workspace.module("a.py") is not None


@pytest.mark.parametrize(
    ("content", "id_"),
    [
        (b"import flask\nx = '\xe9'\n", "undecodable-file"),
        (b"import flask\n\0", "undecodable-file"),
        (b"import flask\nprint 'x'\n", "python-2-file"),
        (b"import flask\nx = (\n", "syntax-error"),
        (b"import flask\nx = " + b"-" * 100_000 + b"1\n", "limit-reached"),
    ],
)
def test_trouble_is_said_once(tmp_path: Path, content: bytes, id_: str) -> None:
    workspace = made(tmp_path, {"a.py": content, "b.py": b"import flask\n"})

    assert set(workspace.mentions(WORDS)) == {"a.py", "b.py"}
    assert workspace.module("a.py") is None
    assert workspace.module("a.py") is None
    assert workspace.module("b.py") is not None
    assert [(one.id, one.path) for one in workspace.notifications] == [(id_, "a.py")]


@pytest.mark.parametrize(
    "content", ["\ufeffimport flask".encode("utf-16"), b"# coding: utf-7\n+AGYAbABhAHMAaw-\n"]
)
def test_a_file_that_cannot_be_searched_is_said(tmp_path: Path, content: bytes) -> None:
    workspace = made(tmp_path, {"a.py": content})

    assert workspace.mentions(WORDS) == {}
    assert workspace.mentions(WORDS) == {}
    assert workspace.module("a.py") is None
    assert [one.id for one in workspace.notifications] == ["undecodable-file"]


def test_a_file_that_vanishes_after_it_was_found(tmp_path: Path) -> None:
    workspace = made(
        tmp_path, {"a.py": b"import flask\n", "b.py": b"import flask\n", "c.py": b"import flask\n"}
    )
    (tmp_path / "a.py").unlink()
    (tmp_path / "b.py").unlink()
    (tmp_path / "b.py").symlink_to("/etc/passwd")

    assert set(workspace.mentions(WORDS)) == {"c.py"}
    assert workspace.module("a.py") is None
    assert workspace.content("b.py") is None
    assert [(one.id, one.path) for one in workspace.notifications] == [
        ("unreadable-file", "a.py"),
        ("unreadable-file", "b.py"),
    ]


def test_a_file_of_no_workspace(tmp_path: Path) -> None:
    workspace = made(tmp_path, {})

    assert workspace.module("nowhere.py") is None
    assert [one.path for one in workspace.notifications] == ["nowhere.py"]
