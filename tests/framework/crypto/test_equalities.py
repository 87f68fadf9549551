"""Secrets that are compared by `==`."""

from __future__ import annotations

import pytest

from fumehood.framework.crypto.equalities import Checked, Equated
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


CHECKED = (
    ("hashlib.md5(data).hexdigest() == request.args['signed']", "signed", False),
    ("hmac.compare_digest(request.args['sum'], hashlib.sha1(data).hexdigest())", "sum", True),
    ("secrets.compare_digest(hashlib.sha1(data).hexdigest().encode(), x.encode())", "x", True),
)
UNCHECKED = (
    "hashlib.md5(data).hexdigest() == hashlib.md5(data).hexdigest()",
    "hmac.compare_digest(x, request.args['y'])",
    "hmac.compare_digest(hmac.new(key, data, 'sha1').hexdigest(), x)",
)


@pytest.mark.parametrize(("condition", "name", "constant_time"), CHECKED)
def test_a_digest(condition: str, name: str, constant_time: bool) -> None:
    imports = "import hashlib, hmac, secrets\ndata = open('/srv/contract.pdf', 'rb').read()"
    (found,) = seen_in(view(f"{imports}\nfound = {condition}")).of(Checked)
    assert (found.digest.source.kind, found.name) == ("digest", name)
    assert found.constant_time is constant_time


@pytest.mark.parametrize(
    ("condition", "name"),
    [
        ("hashlib.md5(data).hexdigest() == known", "known"),
        (
            "hmac.compare_digest(hashlib.md5(data).hexdigest().encode(), record.signature.encode())",
            "signature",
        ),
        ("hmac.compare_digest(b=known['sum'], a=hashlib.md5(data).hexdigest())", "sum"),
    ],
)
def test_a_digest_nobody_sent(condition: str, name: str) -> None:
    imports = "import hashlib, hmac\ndata = open('/srv/contract.pdf', 'rb').read()"
    (found,) = seen_in(view(f"{imports}\nfound = {condition}")).of(Checked)
    assert (found.name, found.by_client) == (name, False)


@pytest.mark.parametrize("condition", UNCHECKED)
def test_no_digest_or_client(condition: str) -> None:
    assert not list(seen_in(view(f"import hashlib, hmac\nfound = {condition}")).of(Checked))
