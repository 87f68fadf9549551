"""What is read as a file of ours, and what is not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from fumehood.errors import ConfigError
from fumehood.reading import read_small


def test_a_regular_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x")
    assert read_small(tmp_path / "a", "a") == b"x"


def test_a_link_is_followed_inside_only(tmp_path: Path) -> None:
    root = tmp_path / "root"
    root.mkdir()
    for name, folder in (("in", root), ("out", tmp_path)):
        (folder / "target").write_bytes(name.encode())
        (root / name).symlink_to(folder / "target")
    assert read_small(root / "in", "in", inside=root) == b"in"
    assert read_small(root / "out", "out") == b"out"
    with pytest.raises(ConfigError, match="out: a link out of the repository"):
        read_small(root / "out", "out", inside=root)


def test_what_is_no_regular_file_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero"), tmp_path):
        with pytest.raises(ConfigError, match=r"x: (not a regular file|Is a directory)"):
            read_small(path, "x")


def test_a_large_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"12345")
    with pytest.raises(ConfigError, match="a: larger than"):
        read_small(tmp_path / "a", "a", limit=4)


def test_an_impossible_name_is_refused() -> None:
    with pytest.raises(ConfigError, match="x: "):
        read_small(Path("a\0b"), "x")
