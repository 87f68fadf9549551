"""Secrets that are compared by `==`."""

from __future__ import annotations

import pytest

from fumehood.framework.equalities import Equated
from tests.arrivals import seen_in, view

FOUND = (
    ("x == os.environ['API_KEY']", "secret", "API_KEY"),
    ("os.environ['API_KEY'] != x", "secret", "API_KEY"),
    ("x == hmac.new(b'', x.encode(), 'sha256').hexdigest()", "mac", "HMAC-SHA-256"),
    ("hashlib.sha256((secret_key + x).encode()).hexdigest() == x", "mac", "SHA-256"),
    ("user.token == x", "named", "token"),
    ("row['api_key'] == x", "named", "api_key"),
    ("row.get('api_key') == x", "named", "api_key"),
    ("user.password == hashlib.md5(x.encode()).hexdigest()", "named", "password"),
)
SILENT = (
    "x == 'token'",
    "x == None",
    "x == os.environ['MODE']",
    "x == request.args['token']",
    "User.token == x",
    "table.c.token == x",
    "user.name == x",
    "a == user.token",
    "x < user.token",
    "x == user.token == y",
    "hashlib.md5(x.encode()).hexdigest() == request.headers['X-Checksum']",
    "hmac.compare_digest(x, os.environ['API_KEY'])",
    "client(os.environ['API_KEY']).name == x",
)


def equated(condition: str) -> list[Equated]:
    return list(seen_in(view(f"import hashlib, hmac, os\nfound = {condition}")).of(Equated))


@pytest.mark.parametrize(("condition", "kind", "name"), FOUND)
def test_a_secret(condition: str, kind: str, name: str) -> None:
    (found,) = equated(condition)
    assert (found.kind, found.name) == (kind, name)
    assert (found.code is not None) is (kind == "mac")


@pytest.mark.parametrize("condition", SILENT)
def test_no_secret(condition: str) -> None:
    assert equated(condition) == []
