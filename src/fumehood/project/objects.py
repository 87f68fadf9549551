"""How commits, trees and files are read from a Git repository's own files: without Git, links, settings or trust.

Only `objects/` below one folder is looked at: alternates, replacements, hooks and filters have no effect, and because
every object is compared with its own hash, what comes out is what the commit id stands for or nothing at all. Formats:
https://git-scm.com/docs/gitformat-pack and https://git-scm.com/docs/gitformat-loose.
"""

from __future__ import annotations

import hashlib
import os
import stat
import struct
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from fumehood.project.difference import DamagedObject, apply
from fumehood.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OBJECT_ID: Final = regex(r"[0-9a-f]{40}")
PACK: Final = regex(r"pack-[0-9a-f]{1,64}\.idx")
KINDS: Final = {1: "commit", 2: "tree", 3: "blob", 4: "tag"}
BY_OFFSET, BY_ID = 6, 7
"""Entries of a pack that say how they differ from another one."""
LARGEST: Final = 16_000_000
"""Bytes of an object, or of one that another is told as a difference to."""
LONGEST_CHAIN: Final = 4_096
"""Git makes no longer ones."""
MOST_PACKS: Final = 1_000
MOST_INFLATED: Final = 2_000_000_000
"""Bytes that are decompressed in all before a repository is taken for one that wants to keep us busy."""
MOST_KEPT: Final = 64_000_000
"""Bytes of objects that others may differ from."""
COPYING: Final = 8
"""How much faster than decompressing it is."""
CHUNK: Final = 16_384
SAFELY: Final = os.O_RDONLY | os.O_CLOEXEC | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


class MissingObject(Exception):
    """An object is not there; a shallow or partial clone has not all of them."""


class LargeObject(Exception):
    """An object is larger than was asked for."""


@dataclass(slots=True)
class Objects:
    """The objects below one folder; closed at the end of a `with`."""

    _folder: int
    _packs: list[_Pack] = field(default_factory=list)
    _inflated: int = 0
    _kept: dict[tuple[int, int], tuple[str, bytes]] = field(default_factory=dict)
    _kept_bytes: int = 0

    @classmethod
    def below(cls, workspace: Path) -> Objects:
        """The objects of the repository whose `.git` is a folder in `workspace`. OSError if there is none.

        A `.git` that is a file or a link, or has links in it, leads elsewhere and is not followed.
        """
        git = _open_folder(workspace / ".git", None)
        try:
            folder = _open_folder("objects", git)
        finally:
            os.close(git)
        found = cls(folder)
        found._packs.extend(_packs(folder))
        return found

    def __enter__(self) -> Objects:
        return self

    def __exit__(self, *_: object) -> None:
        for pack in self._packs:
            pack.close()
        os.close(self._folder)

    def read(self, name: str, kind: str, largest: int = LARGEST) -> bytes:
        """The content of an object of that kind, by its id: 40 hexadecimal digits."""
        found = self._find(name, largest)
        if found is None:
            raise MissingObject(name)
        actual, data = found
        text = f"{actual} {len(data)}\0".encode() + data
        if actual != kind or hashlib.sha1(text, usedforsecurity=False).hexdigest() != name:
            raise DamagedObject(name)
        return data

    def _find(self, name: str, largest: int) -> tuple[str, bytes] | None:
        if OBJECT_ID.fullmatch(name) is None:
            raise DamagedObject(name)
        try:
            for number, pack in enumerate(self._packs):
                if (offset := pack.offset(bytes.fromhex(name))) is not None:
                    return self._packed(number, offset, largest)
            return self._loose(name, largest)
        except (struct.error, zlib.error, ValueError, LookupError, OverflowError) as error:
            raise DamagedObject(name) from error

    def _loose(self, name: str, largest: int) -> tuple[str, bytes] | None:
        try:
            descriptor = _open_file(f"{name[:2]}/{name[2:]}", self._folder)
        except FileNotFoundError:
            return None
        try:
            text = self._inflate(descriptor, 0, largest + 32, exact=False)
        finally:
            os.close(descriptor)
        head, _, data = text.partition(b"\0")
        kind, _, size = head.decode("ascii").partition(" ")
        if int(size) > largest:
            raise LargeObject(name)
        return kind, data

    def _packed(self, number: int, offset: int, largest: int) -> tuple[str, bytes]:
        """An object of a pack: down the chain of differences to one that is whole, and up again."""
        pack, chain, pending = self._packs[number], [], 0
        while (number, offset) not in self._kept:
            kind, size, start, base = pack.entry(offset)
            if size > LARGEST:
                raise LargeObject(str(offset))
            data = self._inflate(pack.data, start, size)
            if base is None:
                self._keep(number, offset, (KINDS[kind], data))
                break
            chain.append((offset, data))
            pending += size
            offset = base
            if len(chain) > LONGEST_CHAIN or pending > MOST_KEPT:
                raise DamagedObject("a chain without an end")
        kind_name, whole = self._kept[number, offset]
        for place, difference in reversed(chain):
            whole = apply(difference, whole, LARGEST)
            self._spend(len(whole) // COPYING)
            self._keep(number, place, (kind_name, whole))
        if len(whole) > largest:
            raise LargeObject(str(offset))
        return kind_name, whole

    def _keep(self, number: int, offset: int, found: tuple[str, bytes]) -> None:
        if self._kept_bytes > MOST_KEPT:
            self._kept.clear()
            self._kept_bytes = 0
        self._kept[number, offset] = found
        self._kept_bytes += len(found[1])

    def _inflate(self, descriptor: int, start: int, size: int, *, exact: bool = True) -> bytes:
        """Decompress `size` bytes, or less if they need not be exactly so many."""
        engine, pieces, left = zlib.decompressobj(), [], size
        while not engine.eof and left >= 0:
            chunk = engine.unconsumed_tail or os.pread(descriptor, CHUNK, start)
            start += 0 if engine.unconsumed_tail else len(chunk)
            if not chunk:
                break
            pieces.append(engine.decompress(chunk, left + 1))
            left -= len(pieces[-1])
            self._spend(len(pieces[-1]) + 64)
        if not engine.eof and left < 0 and not exact:
            raise LargeObject(str(start))
        if not engine.eof or (left != 0 and exact):
            raise DamagedObject(str(start))
        return b"".join(pieces)

    def _spend(self, count: int) -> None:
        self._inflated += count
        if self._inflated > MOST_INFLATED:
            raise DamagedObject("too much to decompress")


@dataclass(slots=True)
class _Pack:
    """A pack and its index, version 2."""

    index: int
    data: int
    _counts: tuple[int, ...] = ()

    def close(self) -> None:
        os.close(self.index)
        os.close(self.data)

    def offset(self, name: bytes) -> int | None:
        """Where in the pack an object begins, by bisection in the sorted ids."""
        low, high = (self._count(name[0] - 1) if name[0] else 0), self._count(name[0])
        total = self._count(255)
        while low < high:
            middle = (low + high) // 2
            found = _bytes(self.index, 20, 1_032 + 20 * middle)
            if found == name:
                return self._offset(middle, total)
            low, high = (middle + 1, high) if found < name else (low, middle)
        return None

    def _count(self, first: int) -> int:
        """How many objects have an id that begins with a byte up to `first`."""
        if not self._counts:
            head, *counts = struct.unpack(">8s256I", _bytes(self.index, 1_032, 0))
            if head != b"\xfftOc\0\0\0\2":
                raise DamagedObject("not an index of version 2")
            self._counts = tuple(counts)
        return self._counts[first]

    def _offset(self, place: int, total: int) -> int:
        (near,) = struct.unpack(">I", _bytes(self.index, 4, 1_032 + 24 * total + 4 * place))
        if near < 2**31:
            return int(near)
        far = 1_032 + 28 * total + 8 * (near - 2**31)
        return int(struct.unpack(">Q", _bytes(self.index, 8, far))[0])

    def entry(self, offset: int) -> tuple[int, int, int, int | None]:
        """Kind, size, where the data begins, and the offset of the object that this one differs from."""
        head = os.pread(self.data, 64, offset) if offset >= 12 else b""
        kind, size, place = head[0] >> 4 & 7, head[0] & 15, 1
        for shift in range(4, 64, 7):
            if not head[place - 1] & 128:
                break
            size |= (head[place] & 127) << shift
            place += 1
        if kind == BY_OFFSET:
            back, place = _back(head, place)
            return kind, size, offset + place, offset - back if back else -1
        if kind == BY_ID:
            base = self.offset(head[place : place + 20])
            if base is None:
                raise DamagedObject("a difference to nothing")
            return kind, size, offset + place + 20, base
        return kind, size, offset + place, None


def _back(head: bytes, place: int) -> tuple[int, int]:
    """How far back the other object begins, in Git's own way to write numbers."""
    back = head[place] & 127
    while head[place] & 128:
        place += 1
        back = (back + 1) << 7 | head[place] & 127
    return back, place + 1


def _packs(folder: int) -> Iterator[_Pack]:
    """The packs that are there with their index."""
    try:
        packs = _open_folder("pack", folder)
    except FileNotFoundError:
        return
    try:
        names = sorted(name for name in os.listdir(packs) if PACK.fullmatch(name))  # noqa: PTH208 -- no path
        for name in names[:MOST_PACKS]:
            index = _open_file(name, packs)
            try:
                data = _open_file(f"{name[:-4]}.pack", packs)
            except OSError:
                os.close(index)
                raise
            yield _Pack(index, data)
    finally:
        os.close(packs)


def _bytes(descriptor: int, count: int, offset: int) -> bytes:
    data = os.pread(descriptor, count, offset)
    if len(data) != count:
        raise DamagedObject("a file that ends too early")
    return data


def _open_folder(name: Path | str, folder: int | None) -> int:
    return os.open(name, SAFELY | os.O_DIRECTORY, dir_fd=folder)


def _open_file(name: str, folder: int) -> int:
    """A regular file, by no link: `aa/bb` is opened one name at a time."""
    first, slash, rest = name.partition("/")
    if slash:
        inner = _open_folder(first, folder)
        try:
            return _open_file(rest, inner)
        finally:
            os.close(inner)
    descriptor = os.open(name, SAFELY, dir_fd=folder)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise DamagedObject(name)
    return descriptor
