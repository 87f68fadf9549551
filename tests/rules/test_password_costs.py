"""What is weak of methods, schemes and costs."""

from __future__ import annotations

import pytest

from fumehood.flow.values import Constant, Dictionary, Listing, Unknown, Value
from fumehood.rules.password_costs import few_in_options, few_rounds, weak_method, weak_scheme


def options(**entries: Value) -> Dictionary:
    found = Dictionary(None)
    found.slots.update(entries)
    return found


@pytest.mark.parametrize(
    ("method", "weak"),
    [
        ("scrypt", False),
        ("scrypt:1024:8:1", True),
        ("pbkdf2", False),
        ("pbkdf2:sha256:600000", False),
        ("pbkdf2:sha256:1000", True),
        ("pbkdf2:sha1", True),
        ("plain", True),
        ("sha256", True),
        ("argon2", False),
    ],
)
def test_methods(method: str, weak: bool) -> None:
    assert (weak_method(method) is not None) is weak


@pytest.mark.parametrize(
    ("value", "weak"),
    [
        (Constant("md5_crypt"), True),
        (Constant("argon2"), False),
        (Listing(None, [Constant("plaintext"), Constant("bcrypt")]), True),
        (Listing(None, [Constant("bcrypt"), Constant("plaintext")]), False),
        (Unknown("$HASH"), False),
    ],
)
def test_schemes(value: Value, weak: bool) -> None:
    assert bool(weak_scheme(value)) is weak


@pytest.mark.parametrize(
    ("scheme", "rounds", "few"),
    [
        ("bcrypt", Constant(4), True),
        ("bcrypt", Constant(12), False),
        ("pbkdf2_sha256", Constant(1_000), True),
        ("pbkdf2_sha256", Constant(600_000), False),
        ("argon2", Constant(1), False),
        ("bcrypt", Unknown("$ROUNDS"), False),
        ("bcrypt", None, False),
    ],
)
def test_rounds(scheme: str, rounds: Value | None, few: bool) -> None:
    assert bool(few_rounds(scheme, rounds)) is few


@pytest.mark.parametrize(
    ("value", "few"),
    [
        (Constant(4), True),
        (options(bcrypt__rounds=Constant(4)), True),
        (options(bcrypt=options(rounds=Constant(4))), True),
        (options(bcrypt=options(ident=Constant("2b"))), False),
        (options(argon2__rounds=Constant(3), bcrypt__rounds=Constant(12)), False),
        (options(bcrypt__ident=Constant("2b")), False),
    ],
)
def test_options(value: Value, few: bool) -> None:
    assert bool(few_in_options(value)) is few
