"""Patterns mean what they mean to git, and hostile ones take no time."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fumehood.project.ignore import Patterns, patterns


def hidden(lines: Patterns, path: str) -> bool:
    """Judge as a walk does: a folder first, then what is in it. A slash at the end makes it a folder."""
    parts = path.rstrip("/").split("/")
    for depth in range(1, len(parts) + 1):
        is_folder = depth < len(parts) or path.endswith("/")
        if lines.ignores("/".join(parts[:depth]), parts[depth - 1], is_folder):
            return True
    return False


@pytest.mark.parametrize(
    ("lines", "ignored", "kept"),
    [
        ("a.py", "a.py x/a.py", "b.py a.pyw ba.py"),
        ("/a.py", "a.py", "x/a.py"),
        ("a/", "a/ a/b.py x/a/c.py", "a x/a"),
        ("a/b.py", "a/b.py", "x/a/b.py b.py"),
        ("*.py", "a.py x/b.py .py", "a.pyc"),
        ("*.py,!keep.py", "a.py", "keep.py x/keep.py"),
        ("a/,!a/keep.py", "a/keep.py a/b.py", "b.py"),
        ("a/*,!a/keep.py", "a/b.py a/c/keep.py", "a/keep.py"),
        ("a/**,!a/keep.py", "a/b.py", "a/keep.py a/"),
        ("/*,!/src/", "a.py lib/a.py", "src/ src/a.py src/x/y.py"),
        ("/*,!s*/", "a.py", "src/a.py src/x/y.py"),
        ("*,!*/,!*.py", "a.txt x/a.txt", "a.py x/y/a.py"),
        ("**/a", "a x/a x/y/a a/b.py", "ba"),
        ("a/**/b", "a/b a/x/b a/x/y/b", "b a/xb x/a/b"),
        ("a/**", "a/b a/b/c", "a x/a/b"),
        ("**", "a a/b", ""),
        ("/**", "a a/b", ""),
        ("**/", "a/ a/b", "a"),
        ("?.py", "a.py", "ab.py .py"),
        ("[ab].py", "a.py", "c.py"),
        ("[!ab].py,[^x]z", "c.py yz", "a.py xz"),
        ("[a-c]x,[]y]q", "bx ]q yq", "dx"),
        ("[[:digit:]]a", "1a", "xa"),
        ("[z-a],[ab", "", "z a [ab ab"),
        ("# a,\\#b,\\!c,!", "#b !c", "a # !"),
        ("a  ,b\\ ", "a", "b"),
        ("b\\ ", "b ", "b"),
        ("a\\", "", "a a\\"),
        ("a b", "a b", "a"),
        ("/,//,,   ", "", "a"),
        ("a?b", "axb", "a/b"),
    ],
)
def test_patterns(lines: str, ignored: str, kept: str) -> None:
    made = patterns(lines.split(","))

    for path in [ignored] if ignored.endswith(" ") or ignored == "a b" else ignored.split():
        assert hidden(made, path), path
    for path in kept.split():
        assert not hidden(made, path), path


def test_nothing_is_said_of_other_paths() -> None:
    made = patterns(["*.py", "!keep.py"])

    assert made.ignores("a.py", "a.py", False) is True
    assert made.ignores("keep.py", "keep.py", False) is False
    assert made.ignores("a.txt", "a.txt", False) is None


@pytest.mark.parametrize(
    ("line", "path"),
    [
        ("*a" * 100 + "*b", "a" * 250),
        ("/**/a" * 60 + "/b", "/".join("a" * 1500)),
        ("**/" * 500 + "x", "/".join("a" * 1500)),
        ("x/" + "**/a*a*a*b/" * 20 + "c", "x/" + "/".join(["aaaaaaab"] * 300)),
        ("[" * 5000, "["),
    ],
)
def test_hostile_patterns_take_no_time(line: str, path: str) -> None:
    started = time.process_time()

    assert not patterns([line]).ignores(path, path.rpartition("/")[2], False)
    assert time.process_time() - started < 2


PATHS = [
    f"{a}/{b}/{c}" for a in ("a", "b", "ab", "#x", "a ", "a]") for b in ("a", "b", "a-b") for c in ("a", "ab")
]
PIECES = [
    "a",
    "b",
    "*",
    "?",
    "/",
    "/**/",
    "!",
    "[ab]",
    "[!a]",
    "-",
    "#",
    "[]a]",
    " ",
    "\\ ",
    "\\#",
    "ab",
    "/*",
]


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clone")
    subprocess.run(["git", "init", "-q", folder], check=True)
    for path in PATHS:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).touch()
    return folder


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    st.lists(st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map("".join), min_size=1, max_size=3)
)
def test_git_agrees(clone: Path, lines: list[str]) -> None:
    (clone / ".gitignore").write_text("\n".join(lines))
    command = ["git", "-C", str(clone), "check-ignore", "--no-index", "-z", "--stdin"]
    done = subprocess.run(command, input="\0".join(PATHS).encode(), capture_output=True, check=False)
    made = patterns(lines)

    assert {path for path in PATHS if hidden(made, path)} == {*filter(None, done.stdout.decode().split("\0"))}
