"""What a project's files say together."""

from __future__ import annotations

from pathlib import Path

from fumehood.dependencies.project_pins import exact, pins_of
from tests.dependencies.files import deployment

LOCK = '[[package]]\nname = "flask"\nversion = "3.0.0"\n\n[[package]]\nname = "werkzeug"\nversion = "3.0.1"\n'


def told(root: Path, files: dict[str, str]) -> list[tuple[str, str | None, str]]:
    found = deployment(root, files)
    return [
        (pin.name, pin.version, f"{written.location.path}:{written.location.line}")
        for written, pin in exact(pins_of(found, ""))
    ]


def test_a_lock_decides_and_the_written_line_is_told(tmp_path: Path) -> None:
    files = {"pyproject.toml": '[project]\ndependencies = ["flask>=2"]\n', "uv.lock": LOCK}
    assert told(tmp_path, files) == [
        ("flask", "3.0.0", "pyproject.toml:2"),
        ("werkzeug", "3.0.1", "uv.lock:6"),
    ]


def test_two_exact_versions_are_told_apart(tmp_path: Path) -> None:
    files = {
        "requirements.txt": "flask==3.0.0\n",
        "requirements/min.txt": "flask==2.0.0\n",
        "dev-requirements.txt": "flask\n",
    }
    assert told(tmp_path, files) == [
        ("flask", "2.0.0", "requirements/min.txt:1"),
        ("flask", "3.0.0", "requirements.txt:1"),
    ]


def test_a_file_that_is_not_what_it_should_be_is_a_notification(tmp_path: Path) -> None:
    files = deployment(tmp_path, {"poetry.lock": "[[package]\n", "notes.txt": "flask==1\n"})
    assert pins_of(files, "") == []
    assert [one.id for one in files.notifications] == ["unreadable-requirements"]
