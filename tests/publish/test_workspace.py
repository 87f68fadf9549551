from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.errors import UsageError
from fumehood.publish.workspace import place_inside


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    (tmp_path / "work").mkdir()
    return tmp_path / "work"


def test_a_plain_name_is_a_file_of_the_workspace(workspace: Path) -> None:
    assert place_inside(workspace, "fumehood.sarif") == workspace / "fumehood.sarif"


def test_missing_folders_are_made(workspace: Path) -> None:
    assert place_inside(workspace, "out/deep/f.sarif") == workspace / "out/deep/f.sarif"
    assert (workspace / "out/deep").is_dir()


def test_an_absolute_name_below_the_workspace_is_taken(workspace: Path) -> None:
    assert place_inside(workspace, f"{workspace}/f.sarif") == workspace / "f.sarif"


@pytest.mark.parametrize("name", ["", ".", "..", "../f.sarif", "a/../../f.sarif", "/etc/f.sarif", "a\0b"])
def test_a_name_outside_is_refused(workspace: Path, name: str) -> None:
    with pytest.raises(UsageError, match="inside the workspace"):
        place_inside(workspace, name)


def test_a_folder_that_is_a_link_is_refused(workspace: Path) -> None:
    (workspace / "out").symlink_to(workspace.parent)
    with pytest.raises(UsageError, match="is a link"):
        place_inside(workspace, "out/f.sarif")


def test_a_file_in_the_way_of_a_folder_is_refused(workspace: Path) -> None:
    (workspace / "out").write_text("")
    with pytest.raises(UsageError, match="cannot write"):
        place_inside(workspace, "out/deep/f.sarif")
