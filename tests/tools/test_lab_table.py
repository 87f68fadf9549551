from __future__ import annotations

import json
from pathlib import Path

import pytest

from tools.lab_table import FILES, LAB, PARTS, behaviour_page

ROW = {
    "launch": "`gunicorn app:app`",
    "part": "address",
    "seen": {"outside": "a | b"},
}


@pytest.fixture
def lab(tmp_path: Path) -> Path:
    (tmp_path / "test_gunicorn.py").write_text(
        "def test_first():\n    pass\n\ndef test_second():\n    pass\n"
    )
    rows = {
        "test_gunicorn.test_first[x]": {**ROW, "launch": "first"},
        "test_gunicorn.test_gone": {**ROW, "launch": "gone"},
        "test_gunicorn.test_second": {**ROW, "launch": "second"},
    }
    results = {"versions": {"Waitress": "2", "Flask": "1"}, "rows": rows}
    (tmp_path / "results.json").write_text(json.dumps(results), "utf-8")
    return tmp_path


def test_rows_stand_as_the_tests_do_and_those_without_a_test_are_left_out(lab: Path) -> None:
    table = behaviour_page(lab).split(f"## {PARTS['address'].title}")[1]
    assert [line.split(" | ")[0] for line in table.splitlines() if line.startswith("| ")] == [
        "| started by",
        "| first",
        "| second",
    ]
    assert "a \\| b" in table


def test_the_page_says_the_versions(lab: Path) -> None:
    assert "Seen with Flask 1, Waitress 2." in behaviour_page(lab)


def test_every_file_of_the_lab_has_its_place() -> None:
    assert set(FILES) == {path.stem for path in LAB.glob("test_*.py")}


def test_no_kept_result_is_without_a_test() -> None:
    for name in json.loads((LAB / "results.json").read_text("utf-8"))["rows"]:
        file, _, test = name.partition(".")
        assert f"def {test.split('[', maxsplit=1)[0]}(" in (LAB / f"{file}.py").read_text("utf-8"), name
