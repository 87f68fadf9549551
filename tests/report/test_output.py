"""A report file is whole or not there, and nothing is written through a link or over a device."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from fumehood.errors import UsageError
from fumehood.report.output import write_report


def test_the_text_is_written_as_utf_8_with_the_rights_of_the_umask(tmp_path: Path) -> None:
    target = tmp_path / "out.sarif"
    previous = os.umask(0o022)
    try:
        write_report(target, ["a\n", "é"])
    finally:
        os.umask(previous)
    assert target.read_bytes() == b"a\n\xc3\xa9"
    assert stat.S_IMODE(target.stat().st_mode) == 0o644
    assert list(tmp_path.iterdir()) == [target]


def test_an_old_report_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "out.sarif"
    target.write_text("something much longer than the new report")
    write_report(target, ["new"])
    assert target.read_text() == "new"


def test_a_link_is_refused_and_what_it_points_to_left_alone(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret")
    link = tmp_path / "out.sarif"
    link.symlink_to(secret)
    with pytest.raises(UsageError, match="symbolic link"):
        write_report(link, ["new"])
    assert secret.read_text() == "secret"
    assert link.is_symlink()


def test_a_dangling_link_is_refused(tmp_path: Path) -> None:
    link = tmp_path / "out.sarif"
    link.symlink_to(tmp_path / "nowhere")
    with pytest.raises(UsageError, match="symbolic link"):
        write_report(link, ["new"])
    assert not (tmp_path / "nowhere").exists()


def test_a_device_a_pipe_and_a_folder_are_refused(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for target in (Path("/dev/null"), pipe, tmp_path):
        with pytest.raises(UsageError, match="not a regular file"):
            write_report(target, ["new"])


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"cannot write .*No such file or directory"):
        write_report(tmp_path / "missing" / "out.sarif", ["new"])


def test_a_failure_on_the_way_leaves_the_old_report_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "out.sarif"
    target.write_text("old")

    def chunks() -> Iterator[str]:
        yield "half"
        raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        write_report(target, chunks())
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_name_as_long_as_the_file_system_allows(tmp_path: Path) -> None:
    target = tmp_path / ("x" * 250)
    write_report(target, ["new"])
    assert target.read_text() == "new"
