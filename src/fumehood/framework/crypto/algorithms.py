"""Names of hash functions: as people write them, as libraries spell them, and which are broken."""

from __future__ import annotations

import re
from typing import Final

from fumehood.flow.decided import string
from fumehood.flow.values import External, Instance, Value, options

BROKEN: Final = frozenset({"MD2", "MD4", "MD5", "SHA-1", "RIPEMD-128", "HAVAL", "MDC-2"})
"""Hash functions with collisions, or too short to be without."""

FAST: Final = (
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b",
    "blake2s",
)  # fmt: skip
CRYPTODOME: Final = (
    "MD2", "MD4", "MD5", "SHA", "SHA1", "SHA224", "SHA256", "SHA384", "SHA512", "SHA3_256", "SHA3_512", "RIPEMD",
    "RIPEMD160", "BLAKE2b", "BLAKE2s",
)  # fmt: skip
ROOMS: Final = ("Crypto.Hash.", "Cryptodome.Hash.")
OBJECTS: Final = (
    *(f"hashlib.{name}" for name in FAST),
    *(f"_hashlib.openssl_{name}" for name in FAST),
    *(f"{room}{name}.new" for room in ROOMS for name in CRYPTODOME),
)
"""Calls that make a hash object of one algorithm, which their path tells."""

PRIMITIVES: Final = "cryptography.hazmat.primitives.hashes."
ALGORITHM: Final = " algorithm"
"""The slot of a hash object for the name of its algorithm."""


def proper(name: str) -> str:
    """The name of an algorithm as people write it: `MD5`, `SHA-1`, `SHA-256`."""
    plain = re.sub(r"[-_ ]", "", name).upper().removeprefix("OPENSSL")
    if plain in {"SHA", "SHA1"}:
        return "SHA-1"
    if plain.startswith("SHA3"):
        return f"SHA3-{plain[4:]}"
    if plain.startswith("SHA"):
        return f"SHA-{plain[3:]}"
    return f"RIPEMD-{plain[6:] or 160}" if plain.startswith("RIPEMD") else plain


def of_path(path: str) -> str:
    """The algorithm that a call makes an object of."""
    return proper(path.removesuffix("()").removesuffix(".new").rpartition(".")[2])


def primitive(value: Value | None) -> str | None:
    """The algorithm that a value stands for: `hashes.MD5()`, `hashlib.sha1`, `MD5.new(…)`, `"sha1"`."""
    found = (_of_option(one) for one in (() if value is None else options(value)))
    return next((name for name in found if name), None)


def _of_option(value: Value) -> str | None:
    match value:
        case Instance(slots={" algorithm": kept}):
            return string(kept)
        case Instance(cls=External(path=path)) if path.startswith(PRIMITIVES):
            return of_path(path)
        case External(path=path) if path in OBJECTS or path.startswith((PRIMITIVES, *ROOMS)):
            return of_path(path)
        case _:
            name = string(value)
            return None if name is None else proper(name)
