"""Programs that once showed something, each run every time by Python and by the interpreter.

A file is the module `app`, a folder has an `app.py` in it or in a package; the first line of it says what it showed,
and `# undecided` in the second that it depends on the environment. What still goes wrong is called `missed_`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.oracle.agreement import disagreements
from tests.oracle.outside import SETTINGS
from tests.oracle.program import Program, Setting
from tests.oracle.real import Python

CASES = sorted(path for path in Path(__file__).with_name("cases").iterdir() if path.name != "__pycache__")


@pytest.fixture(scope="module")
def python() -> Iterator[Python]:
    process = Python()
    yield process
    process.close()


def read(case: Path) -> Program:
    if case.is_file():
        files = {"app.py": case.read_text("utf-8")}
    else:
        files = {path.relative_to(case).as_posix(): path.read_text("utf-8") for path in case.rglob("*.py")}
    main = next(name for name in sorted(files) if name.endswith("app.py"))
    decided = not files[main].partition("\n")[2].startswith("# undecided")
    dotted = main.removesuffix(".py").replace("/", ".")
    return Program(files, dotted, (Setting(),) if decided else SETTINGS, decided)


def marks(case: Path) -> list[pytest.MarkDecorator]:
    if not case.name.startswith("missed_"):
        return []
    return [pytest.mark.xfail(strict=True, raises=AssertionError, reason="known, see its first line")]


@pytest.mark.parametrize("case", [pytest.param(case, marks=marks(case), id=case.stem) for case in CASES])
def test_case(python: Python, case: Path, tmp_path: Path) -> None:
    program = read(case)

    assert program.files[f"{program.path}"].startswith("# ")
    assert disagreements(python, program, tmp_path) == []
