"""What names say."""

from __future__ import annotations

import ast

import pytest

from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import Unknown
from fumehood.framework.crypto.purposes import (
    Purpose,
    is_harmless,
    is_password,
    is_secret,
    makers_in,
    names_in,
    purpose,
    without,
)
from fumehood.models.kinds import KINDS


@pytest.mark.parametrize(
    ("name", "around", "expected"),
    [
        ("password", "", Purpose.PASSWORD),
        ("user_pwd", "", Purpose.PASSWORD),
        ("passwordHash", "", Purpose.PASSWORD),
        ("pw_hash", "", Purpose.PASSWORD),
        ("resetToken", "", Purpose.SECRET),
        ("API_KEY", "", Purpose.SECRET),
        ("otp", "", Purpose.SECRET),
        ("session_id", "", Purpose.SECRET),
        ("verification_code", "", Purpose.SECRET),
        ("rememberMe17", "", Purpose.SECRET),
        ("generate_token", "", Purpose.SECRET),
        ("x_signature", "", Purpose.SIGNATURE),
        ("salt", "", Purpose.SALT),
        ("code", "send_verification", Purpose.SECRET),
        ("code", "roll_dice", None),
        ("number", "list_authors", None),
        ("etag", "", Purpose.HARMLESS),
        ("cacheKey", "", Purpose.HARMLESS),
        ("file_name", "", Purpose.HARMLESS),
        ("token_count", "", None),
        ("password_length", "", None),
        ("fake_token", "", None),
        ("tokens", "", None),
        ("colour", "", Purpose.HARMLESS),
        ("compass", "", None),
        ("passenger", "", None),
    ],
)
def test_purpose(name: str, around: str, expected: Purpose | None) -> None:
    assert purpose(name, around) is expected


def test_password() -> None:
    assert is_password("newPassword")
    assert not is_password("password_hint")


def test_functions_around() -> None:
    assert is_harmless("page make_cache_key")
    assert not is_harmless("register key")


def test_names_of_a_value_and_an_expression() -> None:
    value = Unknown("x", (Taint(Source("the form", "pw")),))
    written = ast.parse("salt + self.word + form['secret'] + request.args.get('pin')", mode="eval").body
    assert {"pw", "salt", "word", "secret", "pin"} <= set(names_in(value, written))
    assert "get" not in names_in(value, written)
    assert list(makers_in(written)) == ["get"]
    assert list(names_in(None, None)) == []


def test_secrets_that_are_no_passwords() -> None:
    assert is_secret("X-Api-Key")
    assert not is_secret("password")
    assert not is_secret("api_key_count")


@pytest.mark.parametrize(
    ("names", "known", "expected"),
    [
        ("owner_of key_digest", "api_key", "owner_of digest"),
        ("key", "X-Api-Key", ""),
        ("cache_key", "api_key", "cache"),
        ("digest", "", "digest"),
    ],
)
def test_names_without_the_words_of_another(names: str, known: str, expected: str) -> None:
    assert [one.strip("_") for one in without(names, known).split()] == expected.split()


def test_what_is_harmless_for_everything_has_no_name() -> None:
    hashed = Unknown("generate_password_hash()", (Taint(Source("the form", "password"), KINDS),))
    assert list(names_in(hashed, None)) == []
