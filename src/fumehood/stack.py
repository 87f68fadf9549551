"""Calls a function with its stack in one piece.

CPython keeps the frames of Python functions in chunks of 16 KiB: it maps one when a frame has no room in the last, and
unmaps it as soon as that frame is left (push_chunk and _PyThreadState_PopFrame in Python/pystate.c, 3.11 to 3.14). An
interpreter written in Python goes up and down across such an edge for every expression of the program it reads, which
took a sixth of the time of a scan.

A chunk is as large as the first power of two that has room for the frame it is made for. One frame that asks for more
than half of that leaves the rest to all frames above it; what nobody touches takes no memory.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

T = TypeVar("T")

SLOTS: Final = 140_000
"""A bit more than half of 2 MiB, in pointers: the 0.9 MiB left are more than Python's recursion limit allows to use."""


def in_one_piece(function: Callable[[], T]) -> T:
    """What a function returns that calls deep and often."""
    return function()


in_one_piece.__code__ = in_one_piece.__code__.replace(co_stacksize=SLOTS)
