"""Programs that Hypothesis writes, run by Python and by the interpreter: both must say the same.

`FUMEHOOD_FULL=1` tries many more, other ones each time; what it finds is kept under cases/.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.oracle.agreement import disagreements
from tests.oracle.program import Program
from tests.oracle.programs import programs
from tests.oracle.real import Python

FULL = bool(os.environ.get("FUMEHOOD_FULL"))


@pytest.fixture(scope="module")
def python() -> Iterator[Python]:
    process = Python()
    yield process
    process.close()


@settings(
    max_examples=5_000 if FULL else 250,
    derandomize=not FULL,
    database=None,
    deadline=None,
    phases=(Phase.generate, Phase.shrink),
    suppress_health_check=list(HealthCheck),
)
@given(program=programs())
def test_the_interpreter_agrees_with_python(python: Python, program: Program) -> None:
    folder = Path(tempfile.mkdtemp(prefix="oracle"))
    try:
        found = disagreements(python, program, folder)
    finally:
        shutil.rmtree(folder)
    assert not found, "\n".join([str(program), *found])
