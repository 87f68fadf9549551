"""What tests of publishing share: the running server."""

from __future__ import annotations

from tests.github.fixtures import github

__all__ = ["github"]
