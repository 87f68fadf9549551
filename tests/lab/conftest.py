"""One lab per test, and the place where its results go."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest

from tests.lab import apache, results
from tests.lab.lab import Lab


class Proven(Protocol):
    """Says what was seen: the part of the report, what was started, and a text for each column."""

    def __call__(self, part: str, launch: str, **seen: object) -> None: ...


@pytest.fixture
def lab() -> Iterator[Lab]:
    """A lab in a folder that other users may enter, unlike `tmp_path`."""
    if sys.platform != "linux":
        pytest.skip("the lab reads /proc")
    with tempfile.TemporaryDirectory(prefix="fumehood-lab-") as name:
        Path(name).chmod(0o755)
        yield Lab(Path(name))


@pytest.fixture
def web_server(lab: Lab) -> Lab:
    """A lab on a machine that has Apache and mod_wsgi."""
    if not apache.installed():
        pytest.skip("apache2 and libapache2-mod-wsgi-py3 are not installed")
    return lab


@pytest.fixture
def proven(request: pytest.FixtureRequest) -> Proven:
    """Keeps a row of results under the name of the test."""
    name = f"{request.path.stem}.{request.node.name}"

    def say(part: str, launch: str, **seen: object) -> None:
        row = {"part": part, "launch": launch, "seen": {key: str(value) for key, value in seen.items()}}
        if os.environ.get("FUMEHOOD_ACCEPT") == "1":
            results.accept(name, row)
        else:
            results.compare(name, row)

    return say
