"""How a Git object that is written as the difference to another one is put together again.

The format: https://git-scm.com/docs/gitformat-pack#_deltified_representation
"""

from __future__ import annotations


class DamagedObject(Exception):
    """An object is not what it should be."""


def apply(difference: bytes, base: bytes, largest: int) -> bytes:
    """An object of at most `largest` bytes, made of pieces of another one and new bytes."""
    source, place = _size(difference, 0)
    size, place = _size(difference, place)
    if source != len(base) or size > largest:
        raise DamagedObject("a difference to something else")
    pieces, left = [], size
    while place < len(difference):
        piece, place = _piece(difference, place, base)
        left -= len(piece)
        if left < 0 or not piece:
            raise DamagedObject("a difference of another size")
        pieces.append(piece)
    if left:
        raise DamagedObject("a difference of another size")
    return b"".join(pieces)


def _piece(difference: bytes, place: int, base: bytes) -> tuple[bytes, int]:
    """One instruction: copy from the other object, or take new bytes."""
    order = difference[place]
    place += 1
    if not order & 128:
        return difference[place : place + order], place + order
    numbers = []
    for bits in (range(4), range(4, 7)):
        number = 0
        for index, bit in enumerate(bits):
            if order >> bit & 1:
                number |= difference[place] << 8 * index
                place += 1
        numbers.append(number)
    begin, count = numbers[0], numbers[1] or 65_536
    if begin + count > len(base):
        raise DamagedObject("a piece of nothing")
    return base[begin : begin + count], place


def _size(difference: bytes, place: int) -> tuple[int, int]:
    size = 0
    for shift in range(0, 64, 7):
        byte = difference[place]
        place += 1
        size |= (byte & 127) << shift
        if not byte & 128:
            return size, place
    raise DamagedObject("a number without an end")
