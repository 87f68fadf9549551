"""The server as a fixture; a conftest takes it over by importing it and naming it in `__all__`."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.github.server import GitHub


@pytest.fixture(params=[None, "3.19"], ids=["github.com", "ghes-3.19"])
def github(request: pytest.FixtureRequest) -> Iterator[GitHub]:
    """github.com and the newest GHES; the test fails when the contract was broken and not forgiven."""
    with GitHub(ghes=request.param) as running:
        yield running
