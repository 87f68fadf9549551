"""What is put into hash functions, and what comes out."""

from __future__ import annotations

import pytest

from fumehood.framework.crypto.digests import Hashed
from fumehood.framework.crypto.marks import DIGEST, MAC, Named
from tests.arrivals import seen_in, view
from tests.support import assert_value

IMPORTS = """
import hashlib
from Crypto.Hash import SHA1
from cryptography.hazmat.primitives import hashes
"""


def hashed(body: str) -> list[Hashed]:
    return list(seen_in(view(IMPORTS + body)).of(Hashed))


@pytest.mark.parametrize(
    ("expression", "algorithm"),
    [
        ("hashlib.md5(x)", "MD5"),
        ("hashlib.new('sha1', x)", "SHA-1"),
        ("hashlib.new('sha256' if x else 'md5', x)", "MD5"),
        ("hashlib.new(x)", ""),
        ("SHA1.new(x)", "SHA-1"),
        ("hashes.Hash(hashes.SHA256())", "SHA-256"),
    ],
)
def test_algorithms(expression: str, algorithm: str) -> None:
    (found,) = hashed(expression)
    assert found.algorithm == algorithm


def test_what_is_put_in() -> None:
    empty, filled = hashed("digest = hashlib.sha256()\ndigest.update(request.form['password'].encode())")
    assert (empty.data, empty.password, empty.client_data) == (None, "", False)
    assert (filled.password, filled.client, filled.client_data) == ("password", True, True)
    assert filled.made == empty.site

    (found,) = hashed("def hash_it(password): return hashlib.md5(password)\nhash_it(unknown)")
    assert (found.password, found.client, found.around) == ("password", False, "view hash_it")

    (found,) = hashed("hashlib.md5(x, usedforsecurity=False)")
    assert not found.for_security


def test_another_secret() -> None:
    (found,) = hashed("def key_digest(api_key): return hashlib.sha1(api_key.encode())\nkey_digest(x)")
    assert (found.secret, found.password) == ("api_key", "")

    (found,) = hashed("hashlib.sha1((api_key + x).encode())")
    assert found.secret == ""


@pytest.mark.parametrize(
    ("expression", "kinds"),
    [
        ("hashlib.md5(x).hexdigest()", [DIGEST]),
        ("hashlib.md5(x).copy().digest()", [DIGEST]),
        ("hashlib.md5((secret_key + x).encode()).hexdigest()", [MAC]),
        ("hashlib.md5(api_token.encode()).hexdigest()", [DIGEST]),
        ("hashlib.md5(x, usedforsecurity=False).hexdigest()", []),
        ("hashlib.md5(x).digest_size", []),
    ],
)
def test_marks(expression: str, kinds: list[str]) -> None:
    found = [one for one in seen_in(view(f"{IMPORTS}found = {expression}")).of(Named) if one.name == "found"]
    assert [mark.source.kind for one in found for mark in one.marks] == kinds


def test_constants_are_worked_out() -> None:
    assert_value("import hashlib\nhashlib.md5(b'a').hexdigest()", "'0cc175b9c0f1b6a831c399e269772661'")
    assert_value(
        "import hashlib\nd = hashlib.md5()\nd.update(b'a')\nd.hexdigest()",
        "?hashlib._Hash.hexdigest()~MD5",
    )
