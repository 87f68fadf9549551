"""Objects are read from loose files and packs as Git gives them, with bounds; the hash of each is looked at."""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path

import pytest

from fumehood.project.difference import DamagedObject
from fumehood.project.objects import LargeObject, MissingObject, Objects
from tests.project.repository import commit, git

TEXTS = {f"f{number}.py": f"number {number}\n" * (number * 40) for number in range(1, 12)}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    commit(tmp_path / "r", TEXTS)
    return tmp_path / "r"


def ids(root: Path) -> dict[str, str]:
    listed = (line.split() for line in git(root, "ls-tree", "-r", "HEAD").splitlines())
    return {name: identity for _, _, identity, name in listed}


@pytest.mark.parametrize("packed", [False, True])
def test_content_is_what_git_says(packed: bool, root: Path) -> None:
    if packed:
        git(root, "gc", "--quiet", "--aggressive")
    with Objects.below(root) as objects:
        for name, identity in ids(root).items():
            assert objects.read(identity, "blob").decode() == TEXTS[name]


@pytest.mark.parametrize("packed", [False, True])
def test_more_than_was_asked_for(packed: bool, root: Path) -> None:
    if packed:
        git(root, "gc", "--quiet")
    with Objects.below(root) as objects, pytest.raises(LargeObject):
        objects.read(ids(root)["f11.py"], "blob", 1_000)


def test_packs_of_differences_to_named_objects(root: Path) -> None:
    listed = [line.split()[0] for line in git(root, "rev-list", "--objects", "--all").splitlines()]
    git(root, "pack-objects", "--quiet", "--window=20", "pack", stdin="\n".join([*listed, ""]).encode())
    whole = ids(root)
    for folder in (root / ".git/objects").glob("??"):
        for file in folder.iterdir():
            file.unlink()
    for file in root.glob("pack-*"):
        file.rename(root / ".git/objects/pack" / file.name)
    with Objects.below(root) as objects:
        assert {name: objects.read(one, "blob").decode() for name, one in whole.items()} == TEXTS


def test_a_kind_that_was_not_asked_for(root: Path) -> None:
    with Objects.below(root) as objects, pytest.raises(DamagedObject):
        objects.read(ids(root)["f1.py"], "tree")


def test_an_object_that_is_not_there(root: Path) -> None:
    with Objects.below(root) as objects, pytest.raises(MissingObject):
        objects.read("0" * 40, "blob")


def test_a_bomb_is_not_unpacked(root: Path) -> None:
    path = root / ".git/objects/00" / ("0" * 38)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(zlib.compress(b"blob 5\0" + bytes(200_000_000)))
    with Objects.below(root) as objects, pytest.raises(LargeObject):
        objects.read("0" * 40, "blob", 1_000)


def test_a_link_in_place_of_an_object(root: Path) -> None:
    identity = ids(root)["f1.py"]
    path = root / ".git/objects" / identity[:2] / identity[2:]
    path.rename(root / "elsewhere")
    path.symlink_to(root / "elsewhere")
    with Objects.below(root) as objects, pytest.raises(OSError, match="symbolic"):
        objects.read(identity, "blob")


def pack_of(root: Path, entry: bytes) -> None:
    """A pack with one object, whose id is twenty zero bytes, made of these bytes."""
    folder = root / ".git/objects/pack"
    (folder / "pack-00.pack").write_bytes(b"PACK\0\0\0\2\0\0\0\1" + entry)
    index = b"\xfftOc\0\0\0\2" + struct.pack(">256I", *[1] * 256) + bytes(20) + bytes(4)
    (folder / "pack-00.idx").write_bytes(index + struct.pack(">I", 12) + bytes(40))


@pytest.mark.parametrize(
    "entry",
    [
        b"",
        b"\x35" + zlib.compress(b"other")[:-3],
        b"\x36" + zlib.compress(b"other"),
        b"\x55" + zlib.compress(b"kind5"),
        bytes([0x75]) + bytes(20) + zlib.compress(b"itself"),
        b"\x65\x00" + zlib.compress(b"itself"),
        b"\x65\x7f" + zlib.compress(b"before"),
        b"\xb5" + b"\xff" * 30,
    ],
    ids=["nothing", "cut", "longer", "unknown", "itself", "no offset", "before", "size"],
)
def test_a_pack_of_nonsense_is_damage(entry: bytes, root: Path) -> None:
    pack_of(root, entry)
    with Objects.below(root) as objects, pytest.raises((DamagedObject, LargeObject, OSError)):
        objects.read("0" * 40, "blob")


def test_an_index_of_another_version(root: Path) -> None:
    pack_of(root, b"")
    (root / ".git/objects/pack/pack-00.idx").write_bytes(bytes(2_000))
    with Objects.below(root) as objects, pytest.raises(DamagedObject, match="version 2"):
        objects.read("0" * 40, "blob")


def test_all_files_are_closed(root: Path) -> None:
    git(root, "gc", "--quiet")
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 -- what is counted is open files
    with Objects.below(root):
        assert len(os.listdir("/proc/self/fd")) > before  # noqa: PTH208
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208
