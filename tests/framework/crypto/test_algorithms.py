"""Names of hash functions."""

from __future__ import annotations

import pytest

from fumehood.flow.values import Alternatives, Constant, External, Instance, Unknown, Value
from fumehood.framework.crypto.algorithms import ALGORITHM, of_path, primitive, proper

PRIMITIVES = "cryptography.hazmat.primitives.hashes"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("md5", "MD5"),
        ("sha1", "SHA-1"),
        ("SHA", "SHA-1"),
        ("sha-256", "SHA-256"),
        ("sha3_512", "SHA3-512"),
        ("ripemd160", "RIPEMD-160"),
        ("RIPEMD", "RIPEMD-160"),
        ("blake2b", "BLAKE2B"),
    ],
)
def test_proper(name: str, expected: str) -> None:
    assert proper(name) == expected


def test_of_path() -> None:
    assert of_path("hashlib.md5") == "MD5"
    assert of_path("Crypto.Hash.SHA1.new") == "SHA-1"
    assert of_path(f"{PRIMITIVES}.SHA256()") == "SHA-256"


def kept(name: str) -> Instance:
    made = Instance(None, External("hashlib._Hash"))
    made.slots[ALGORITHM] = Constant(name)
    return made


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (Constant("sha1"), "SHA-1"),
        (Constant(1), None),
        (External("hashlib.sha1"), "SHA-1"),
        (External("hashlib.file_digest"), None),
        (External(f"{PRIMITIVES}.MD5()"), "MD5"),
        (External("Crypto.Hash.MD5"), "MD5"),
        (Instance(None, External(f"{PRIMITIVES}.Blake2b")), "BLAKE2B"),
        (Instance(None, External("somewhere.Blake2b")), None),
        (kept("SHA-512"), "SHA-512"),
        (Alternatives((Unknown("a"), Constant("md5"))), "MD5"),
    ],
)
def test_primitive(value: Value | None, expected: str | None) -> None:
    assert primitive(value) == expected
