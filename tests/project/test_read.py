"""Only regular files of bounded size are read, and nothing waits."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from fumehood.findings.finding import Notification
from fumehood.project.read import LARGEST, read


def reason(root: Path, path: str) -> tuple[str, str]:
    outcome = read(str(root), path)
    assert isinstance(outcome, Notification)
    assert outcome.path == path
    return outcome.id, outcome.message


@pytest.mark.parametrize("content", [b"", b"x = 1\n", b"\0\xff" * 5000])
def test_content(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.py").write_bytes(content)

    assert read(str(tmp_path), "a.py") == content


@pytest.mark.parametrize("name", [b"new\nline.py", b"100%.py", b"caf\xe9.py", b" .py", b"\x1b[2J.py"])
def test_odd_names(tmp_path: Path, name: bytes) -> None:
    path = os.fsdecode(name)
    (tmp_path / path).write_bytes(b"x = 1\n")

    assert read(str(tmp_path), path) == b"x = 1\n"


def test_a_missing_file(tmp_path: Path) -> None:
    assert reason(tmp_path, "gone.py") == ("unreadable-file", "cannot be read: No such file or directory")


def test_a_name_that_cannot_be(tmp_path: Path) -> None:
    assert reason(tmp_path, "a\0b.py")[0] == "unreadable-file"
    assert reason(tmp_path, "a" * 300)[0] == "unreadable-file"


def test_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "real.py").write_bytes(b"x = 1\n")
    (tmp_path / "link.py").symlink_to("real.py")

    assert reason(tmp_path, "link.py")[0] == "unreadable-file"


def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.py")

    assert reason(tmp_path, "pipe.py") == ("unreadable-file", "not a regular file, so it is not opened")


def test_a_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # a socket's path may have 107 bytes at most
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s.py")

    assert reason(tmp_path, "s.py")[0] == "unreadable-file"


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "folder.py").mkdir()

    assert reason(tmp_path, "folder.py") == ("unreadable-file", "not a regular file, so it is not opened")


def test_a_device() -> None:
    assert reason(Path("/dev"), "zero") == ("unreadable-file", "not a regular file, so it is not opened")


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.py").open("wb") as stream:
        stream.truncate(50_000_000)

    assert reason(tmp_path, "huge.py") == ("file-too-large", "larger than 1 MB, so it is not scanned")


def test_the_largest_file(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes(b"#" * LARGEST)
    (tmp_path / "b.py").write_bytes(b"#" * (LARGEST + 1))

    assert read(str(tmp_path), "a.py") == b"#" * LARGEST
    assert reason(tmp_path, "b.py")[0] == "file-too-large"


def test_a_file_whose_size_is_a_lie() -> None:
    content = read("/proc/self", "status")  # its size is said to be 0

    assert isinstance(content, bytes)
    assert content.startswith(b"Name:")
