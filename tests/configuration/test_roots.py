"""Places and the repository around them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from fumehood.configuration.roots import check_inside, find_places, find_root
from fumehood.errors import UsageError


def test_places_are_absolute_and_without_links(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "web.py").touch()
    (tmp_path / "link").symlink_to("app")
    assert find_places(["link", "app/web.py"], tmp_path) == (tmp_path / "app", tmp_path / "app" / "web.py")
    assert find_places([], tmp_path) == (tmp_path,)


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("gone", "cannot scan gone: No such file"),
        ("a\x1b[2Jb", r"cannot scan a\\x1b\[2Jb: No such file"),
        ("a\0b", "cannot scan"),
        ("loop", "cannot scan loop: "),
        ("pipe", "cannot scan pipe: it is neither a file nor a folder"),
        ("x" * 5000, "File name too long"),
    ],
)
def test_what_cannot_be_scanned_is_said(tmp_path: Path, written: str, problem: str) -> None:
    (tmp_path / "loop").symlink_to("loop")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UsageError, match=problem):
        find_places([written], tmp_path)


@pytest.mark.parametrize("git", ["folder", "file"])
def test_the_root_is_the_repository(tmp_path: Path, git: str) -> None:
    place = tmp_path / "repo" / "shop" / "app"
    place.mkdir(parents=True)
    marker = tmp_path / "repo" / ".git"
    marker.mkdir() if git == "folder" else marker.write_text("gitdir: elsewhere\n")
    assert find_root([place], tmp_path) == tmp_path / "repo"


def test_without_a_repository_the_root_is_near(tmp_path: Path) -> None:
    shop, web = tmp_path / "shop", tmp_path / "web"
    shop.mkdir()
    web.mkdir()
    (shop / "app.py").touch()
    assert find_root([shop / "app.py", web], tmp_path) == tmp_path
    assert find_root([shop / "app.py"], web) == shop


def test_a_place_outside_of_the_root_is_refused(tmp_path: Path) -> None:
    check_inside([tmp_path], tmp_path)
    with pytest.raises(UsageError, match="it is outside of"):
        check_inside([tmp_path, tmp_path.parent], tmp_path)
