"""Patches that git takes, and files that are written."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from fumehood.errors import UsageError
from fumehood.fix.patch import quoted, render_patch, write_patch
from fumehood.fix.plan import Patch

NAMES = [
    "app.py",
    "shop/my app.py",
    'we"ird\\.py',
    "tab\tline\nfeed\x01.py",
    "café/日本.py",
    os.fsdecode(b"caf\xe9 x.py"),
    "-p0.py",
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"a\nb\nc\n", b"a\nB\nc\n"),
        (b"a\r\nb\r\n", b"a\r\nB\r\n"),
        (b"a\nb", b"a\nB"),
        (b"a\nb", b"a\nb\n"),
        (b"\xef\xbb\xbfa\x0c\x0b\x85\n\xff\n", b"\xef\xbb\xbfb\x0c\x0b\x85\n\xff\n"),
        (b"x\n", b"new\nx\n"),
        (b"".join(b"%d\n" % n for n in range(99)), b"".join(b"%d\n" % (n or 5) for n in range(98))),
    ],
)
def test_git_applies_the_patch(tmp_path: Path, name: str, before: bytes, after: bytes) -> None:
    file = tmp_path / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(before)
    command = ["git", "-c", "core.autocrlf=false", "apply", "--whitespace=nowarn"]
    environ = {
        "PATH": os.environ["PATH"],
        "GIT_CEILING_DIRECTORIES": str(tmp_path.parent),
        "HOME": str(tmp_path),
    }
    subprocess.run(
        command, input=render_patch(Patch(name, before, after)), cwd=tmp_path, env=environ, check=True
    )
    assert file.read_bytes() == after


def test_names_are_quoted_as_git_does() -> None:
    assert quoted("a/b c.py") == "a/b c.py"
    assert quoted("a/é\t.py") == '"a/\\303\\251\\t.py"'


def test_a_written_file_keeps_its_permissions(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes(b"old")
    (tmp_path / "a.py").chmod(0o751)
    write_patch(Patch("a.py", b"old", b"new"), tmp_path)
    assert (tmp_path / "a.py").read_bytes() == b"new"
    assert (tmp_path / "a.py").stat().st_mode & 0o777 == 0o751
    assert [path.name for path in tmp_path.iterdir()] == ["a.py"]


def test_a_file_that_changed_meanwhile_is_not_written(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes(b"other")
    with pytest.raises(UsageError, match=r"cannot fix a\.py: the file has changed"):
        write_patch(Patch("a.py", b"old", b"new"), tmp_path)
    assert (tmp_path / "a.py").read_bytes() == b"other"


def test_a_link_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"old")
    (tmp_path / "a.py").symlink_to("target")
    with pytest.raises(UsageError, match="a link leads to it"):
        write_patch(Patch("a.py", b"old", b"new"), tmp_path)
    assert (tmp_path / "target").read_bytes() == b"old"
