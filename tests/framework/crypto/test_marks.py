"""Marked values, and the names that they are given."""

from __future__ import annotations

import pytest

from fumehood.framework.crypto.marks import Named, Strengthened, uses
from tests.arrivals import seen_in, view


def named(body: str) -> set[str]:
    return {one.name for one in seen_in(view("import random, hashlib\n" + body)).of(Named)}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("token = random.random()", {"token"}),
        ("g.token = str(random.random())", {"token"}),
        ("found = {}\nfound['token'] = random.random()", {"token"}),
        ("found = {'token': random.random()}", {"token"}),
        ("found = dict(token=random.random())", {"token"}),
        ("def keep(token): pass\nkeep(random.random())", {"token"}),
        ("def token(): return random.random()\ntoken()", {"token"}),
        ("link = f'https://shop.example/reset?token={random.random()}'", {"link", "token"}),
        ("link = f'https://shop.example/avatar/{random.random()}'", {"link", "avatar"}),
        ("import flask\nr = flask.make_response('')\nr.set_cookie('sid', str(random.random()))", {"sid"}),
        ("import flask\nr = flask.make_response('')\nr.set_etag(hashlib.md5(b'').hexdigest() + x)", set()),
        ("import flask\nr = flask.make_response('')\nr.set_etag(hashlib.md5(x).hexdigest())", {"etag"}),
        ("token = x", set()),
        ("token = 1", set()),
    ],
)
def test_names(body: str, expected: set[str]) -> None:
    assert named(body) == expected


def test_what_is_hashed_once_more() -> None:
    seen = seen_in(
        view("import bcrypt, hashlib\nbcrypt.hashpw(hashlib.sha256(x).digest(), bcrypt.gensalt())")
    )
    (strong,) = seen.of(Strengthened)
    assert [mark.source.name for mark in strong.marks] == ["SHA-256"]
    assert list(uses(seen).values()) == [[strong]]


def test_functions_around() -> None:
    seen = seen_in(view("import random\ndef inner():\n    code = random.random()\ninner()"))
    assert [one.around for one in seen.of(Named)] == ["view inner"]
