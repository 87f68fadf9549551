"""A workspace full of everything that can be wrong: each is said in one line, and the rest is still read."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fumehood.project.discover import discover

FLASK = b"import flask\n"

CONTENTS: dict[str, tuple[bytes, str]] = {
    "broken.py": (FLASK + b"app = (\n", "syntax-error"),
    "indented.py": (FLASK + b"  app = 1\n", "syntax-error"),
    "merge.py": (FLASK + b"<<<<<<< HEAD\n", "syntax-error"),
    "python2.py": (FLASK + b"print 'debug'\n", "python-2-file"),
    "newer.py": (FLASK + b"lazy import json\n", "newer-python-file"),
    "latin.py": (FLASK + b"name = '\xe9'\n", "undecodable-file"),
    "unknown.py": (b"# coding: klingon\n" + FLASK, "undecodable-file"),
    "hidden.py": (b"# coding: unicode_escape\n" + FLASK, "undecodable-file"),
    "two.py": (b"\xef\xbb\xbf# coding: latin-1\n" + FLASK, "undecodable-file"),
    "wide.py": ("\ufeffimport flask\n".encode("utf-16"), "undecodable-file"),
    "nul.py": (FLASK + b"x = '\0'\n", "undecodable-file"),
    "huge.py": (FLASK + b"#" * 50_000_000, "file-too-large"),
    "brackets.py": (FLASK + b"x = " + b"[" * 10_000 + b"]" * 10_000, "syntax-error"),
    "minus.py": (FLASK + b"x = " + b"-" * 10_000 + b"1", "limit-reached"),
    "attributes.py": (FLASK + b"x = a" + b".b" * 10_000, "limit-reached"),
    "new\nline.py": (FLASK + b"x = (\n", "syntax-error"),
    "100%0A::error::.py": (FLASK + b"x = (\n", "syntax-error"),
    os.fsdecode(b"caf\xe9.py"): (FLASK + b"x = (\n", "syntax-error"),
    "\x1b[2J.py": (FLASK + b"x = \x1b[2J\n", "syntax-error"),
}

SHAPES: dict[str, tuple[Callable[[Path], object], str | None]] = {
    "pipe.py": (os.mkfifo, "unreadable-file"),
    "loop.py": (lambda path: path.symlink_to("loop.py"), "broken-link"),
    "nowhere.py": (lambda path: path.symlink_to("gone"), "broken-link"),
    "out.py": (lambda path: path.symlink_to("/etc/passwd"), "link-out-of-workspace"),
    "out": (lambda path: path.symlink_to("/etc"), "link-out-of-workspace"),
    "self": (lambda path: path.symlink_to("."), None),
    "up": (lambda path: path.symlink_to("package/.."), None),
    "folder.py": (Path.mkdir, None),
    "device.py": (lambda path: path.symlink_to("/dev/zero"), None),
}


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    for name, (content, _) in CONTENTS.items():
        (tmp_path / name).write_bytes(content)
    for name, (shape, _) in SHAPES.items():
        shape(tmp_path / name)
    (tmp_path / "package").mkdir()
    (tmp_path / "package/good.py").write_bytes(FLASK)
    return tmp_path


def test_everything_is_said_and_the_rest_is_read(workspace: Path, capfd: pytest.CaptureFixture[str]) -> None:
    found = discover(workspace, [workspace])
    modules = [found.module(path) for path in found.mentions([b"flask"])]
    expected = {name: id_ for name, (_, id_) in (CONTENTS | SHAPES).items() if id_}

    assert {one.path: one.id for one in found.notifications} == expected
    assert len(found.notifications) == len(expected)
    assert all(one.message.isprintable() and len(one.message) < 400 for one in found.notifications)
    assert [module.path for module in modules if module] == ["package/good.py"]
    assert capfd.readouterr() == ("", "")


def test_nothing_of_a_scanned_project_is_imported(tmp_path: Path) -> None:
    poison = "import pathlib\npathlib.Path('/' + 'proc').stat()\nraise SystemExit('imported ' + __name__)\n"
    for name in (
        "ast",
        "resource",
        "subprocess",
        "pathspec",
        "sitecustomize",
        "usercustomize",
        "codecs",
        "flask",
    ):
        (tmp_path / f"{name}.py").write_text(poison)
    (tmp_path / "slow.py").write_text("x = (" + "1, " * 40_000 + ")")
    (tmp_path / "codec.py").write_text("# coding: flask\nimport flask\n")
    program = (
        "import sys; from pathlib import Path; from fumehood.project.discover import discover\n"
        "found = discover(Path.cwd(), [Path.cwd()])\n"
        "print(sum(found.module(path) is not None for path in found.paths))\n"
    )
    command = [sys.executable, "-I", "-c", program]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60)

    assert (done.stdout, done.stderr, done.returncode) == ("9\n", "", 0)
