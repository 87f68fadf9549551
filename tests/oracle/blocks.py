"""The table of statement blocks, and how a body is filled from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from tests.oracle.draft import Body

Block = Callable[[Body], None]
BLOCKS: Final[list[Block]] = []
"""Each writes a few statements into a body that raise nothing by themselves, simplest first."""


def block(weight: int = 1) -> Callable[[Block], Block]:
    """Register a block; a heavier one is chosen more often."""

    def register(function: Block) -> Block:
        BLOCKS.extend([function] * weight)
        return function

    return register


def fill_body(body: Body, most: int = 3) -> None:
    """Write up to so many blocks."""
    for _ in range(body.draft.number(1, most)):
        write_block(body)


def write_block(body: Body) -> None:
    """Write one block, unless the program is long enough."""
    if body.draft.budget <= 0:
        return
    body.draft.budget -= 1
    body.draft.pick(BLOCKS)(body)
