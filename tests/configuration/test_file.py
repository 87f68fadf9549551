"""Which file configures a scan."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.configuration.file import find_configuration, read_configuration
from fumehood.errors import ConfigError

TABLE = '[tool.fumehood]\nfail-on = "high"\n'


def test_the_nearest_table_wins(tmp_path: Path) -> None:
    shop = tmp_path / "shop"
    (shop / "app").mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text(TABLE)
    (shop / "pyproject.toml").write_text('[tool.ruff]\nx = "fumehood"\n')
    found = find_configuration(shop / "app", tmp_path)
    assert found is not None
    assert (found.shown, found.prefix, found.table) == ("pyproject.toml", "", {"fail-on": "high"})
    (shop / "pyproject.toml").write_text(TABLE)
    nearest = find_configuration(shop / "app", tmp_path)
    assert nearest is not None
    assert (nearest.shown, nearest.prefix) == ("shop/pyproject.toml", "shop")


def test_nothing_beyond_the_root_is_read(tmp_path: Path) -> None:
    (tmp_path / "repo").mkdir()
    (tmp_path / "pyproject.toml").write_text(TABLE)
    assert find_configuration(tmp_path / "repo", tmp_path / "repo") is None


def test_a_broken_file_that_is_not_about_us_is_no_problem(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[[[")
    assert find_configuration(tmp_path, tmp_path) is None


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"# fumehood\n[[[", "pyproject.toml: not valid TOML"),
        (b"# fumehood \xff", "pyproject.toml: not UTF-8"),
        (b"# fumehood\nx = " + b"[" * 20_000, "pyproject.toml: nested too deeply"),
        (b"[tool]\nfumehood = 3", "pyproject.toml: tool.fumehood is not a table"),
        (b"# fumehood" + b"x" * 5_000_000, "pyproject.toml: larger than 4 MB"),
    ],
)
def test_a_bad_file_is_named_with_its_problem(tmp_path: Path, content: bytes, problem: str) -> None:
    (tmp_path / "pyproject.toml").write_bytes(content)
    with pytest.raises(ConfigError, match=problem):
        find_configuration(tmp_path, tmp_path)


def test_a_link_out_of_the_repository_is_refused(tmp_path: Path) -> None:
    root = tmp_path / "repo"
    root.mkdir()
    (tmp_path / "secret.toml").write_text(TABLE)
    (root / "pyproject.toml").symlink_to(tmp_path / "secret.toml")
    with pytest.raises(ConfigError, match="a link out of the repository"):
        find_configuration(root, root)


def test_a_named_file_may_be_our_table_alone(tmp_path: Path) -> None:
    (tmp_path / "fumehood.toml").write_text('fail-on = "high"\n')
    found = read_configuration(tmp_path / "fumehood.toml", tmp_path)
    assert (found.table, found.prefix) == ({"fail-on": "high"}, "")


def test_a_named_file_may_be_a_project_file_under_any_name(tmp_path: Path) -> None:
    (tmp_path / "other.toml").write_text(TABLE)
    assert read_configuration(tmp_path / "other.toml", tmp_path / "elsewhere").table == {"fail-on": "high"}


def test_a_named_project_file_must_have_the_table(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    with pytest.raises(ConfigError, match=r"pyproject\.toml: there is no \[tool\.fumehood\] table"):
        read_configuration(tmp_path / "pyproject.toml", tmp_path)


def test_a_named_file_must_exist(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"gone\.toml: No such file"):
        read_configuration(tmp_path / "gone.toml", tmp_path)
