"""The image under test, and a step of a workflow in it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.image.container import Image, Step, buildah


@pytest.fixture(scope="session")
def image() -> Iterator[Image]:
    """The image that FUMEHOOD_IMAGE names, unpacked once: its root is read-only, so runs share it."""
    container, unpacked = Image.unpacked(os.environ["FUMEHOOD_IMAGE"])
    yield unpacked
    buildah("rm", container)


@pytest.fixture
def step(image: Image, tmp_path: Path) -> Step:
    return Step(image, tmp_path)
