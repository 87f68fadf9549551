"""What the inputs of the Action come to."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.errors import UsageError
from fumehood.inputs import category_of, read_inputs, settings_of, wishes_of
from fumehood.publish.plan import Wishes


def test_without_any_input_nothing_is_wished_that_needs_a_permission() -> None:
    assert wishes_of(read_inputs({})) == Wishes(token=False, annotations="auto", comment="auto")


def test_every_wish_has_its_input() -> None:
    said = {
        "INPUT_GITHUB-TOKEN": "t",
        "INPUT_ANNOTATIONS": "checks",
        "INPUT_COMMENT": "always",
        "INPUT_REVIEW-COMMENTS": "on",
        "INPUT_UPLOAD-SARIF": "true",
    }
    assert wishes_of(read_inputs(said)) == Wishes(
        token=True, annotations="checks", comment="always", review=True, upload=True
    )


@pytest.mark.parametrize(
    ("path", "category", "expected"),
    [(".", "", "fumehood"), ("b/\na", "", "fumehood/a+b"), (".", "nightly", "nightly")],
)
def test_the_category(path: str, category: str, expected: str) -> None:
    assert category_of(read_inputs({"INPUT_PATH": path, "INPUT_CATEGORY": category})) == expected


def test_several_roots_are_scanned_together(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    settings = settings_of(read_inputs({"INPUT_PATH": "a\nb"}), tmp_path)
    assert settings.paths == (tmp_path / "a", tmp_path / "b")


def test_a_path_outside_of_the_workspace_is_refused(tmp_path: Path) -> None:
    (tmp_path / "work").mkdir()
    with pytest.raises(UsageError, match="outside"):
        settings_of(read_inputs({"INPUT_PATH": ".."}), tmp_path / "work")
