"""Frames that come and go at the edge of a piece of stack cost no memory."""

import resource

from fumehood.stack import in_one_piece

CALLS = 500


def nothing() -> None: ...


def calls_at_all_depths(depth: int) -> None:
    for _ in range(CALLS):
        nothing()
    if depth:
        calls_at_all_depths(depth - 1)


def faults() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt


def test_what_a_function_returns_is_returned() -> None:
    assert in_one_piece(lambda: 7) == 7


def test_no_memory_is_asked_for_at_any_depth() -> None:
    in_one_piece(lambda: calls_at_all_depths(600))
    before = faults()

    in_one_piece(lambda: calls_at_all_depths(600))

    assert faults() - before < CALLS
