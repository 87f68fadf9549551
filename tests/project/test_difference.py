"""Objects put together from pieces of others, as Git's format says it; anything else is damage."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fumehood.project.difference import DamagedObject, apply

BASE = bytes(range(256)) * 300


def number(value: int) -> bytes:
    """A size as Git writes it: seven bits a byte, the lowest first."""
    written = b""
    while value > 127:
        written += bytes([value & 127 | 128])
        value >>= 7
    return written + bytes([value])


def copy(begin: int, count: int) -> bytes:
    """The instruction to copy, with only the bytes that are not zero."""
    order, numbers = 128, b""
    sizes = count if count != 65_536 else 0
    for bit, byte in enumerate([*begin.to_bytes(4, "little"), *sizes.to_bytes(3, "little")]):
        if byte:
            order |= 1 << bit
            numbers += bytes([byte])
    return bytes([order]) + numbers


def difference(*pieces: bytes | tuple[int, int], base: bytes = BASE) -> bytes:
    size = sum(len(one) if isinstance(one, bytes) else one[1] for one in pieces)
    orders = [bytes([len(one)]) + one if isinstance(one, bytes) else copy(*one) for one in pieces]
    return number(len(base)) + number(size) + b"".join(orders)


COPIES = st.tuples(st.integers(0, 70_000), st.integers(1, 6_000))


@given(st.lists(st.binary(min_size=1, max_size=127) | COPIES, max_size=8))
def test_pieces_and_new_bytes(pieces: list[bytes | tuple[int, int]]) -> None:
    expected = b"".join(one if isinstance(one, bytes) else BASE[one[0] : one[0] + one[1]] for one in pieces)
    assert apply(difference(*pieces), BASE, 10**6) == expected


def test_a_count_of_nothing_means_65536() -> None:
    assert apply(difference((3, 65_536)), BASE, 10**6) == BASE[3:65_539]


@pytest.mark.parametrize(
    "written",
    [
        number(9) + number(1) + b"\x01a",
        number(len(BASE)) + number(10**6 + 1),
        number(len(BASE)) + number(2) + b"\x01a",
        number(len(BASE)) + number(1) + b"\x02ab",
        number(len(BASE)) + number(1) + b"\x00",
        number(len(BASE)) + number(5) + copy(len(BASE) - 2, 5),
        b"\xff" * 30,
    ],
)
def test_damage(written: bytes) -> None:
    with pytest.raises(DamagedObject):
        apply(written, BASE, 10**6)


@given(st.binary(max_size=60))
def test_any_bytes_give_an_object_of_the_stated_size_or_none(written: bytes) -> None:
    try:
        made = apply(number(5) + written, b"abcde", 100)
    except (DamagedObject, IndexError):
        return
    assert len(made) <= 100
