"""Which texts may be secrets."""

from __future__ import annotations

import pytest

from fumehood.credentials.literals import Weight, is_in_order, is_made_up, is_random, weight
from fumehood.credentials.names import Kind


@pytest.mark.parametrize(
    "text",
    [
        "hunter2",
        "gT7!velvet-31",
        "P@ssw0rd",
        "admin123",
        "supersecret",
        "SuperSecret",
        "s3cr3t",
        "123456",
        "Bearer8fJ2kQ",
    ],
)
def test_likely_passwords(text: str) -> None:
    assert weight(Kind.PASSWORD, "DB_PASSWORD", text) is Weight.LIKELY


@pytest.mark.parametrize("text", ["letmein", "1234", "my-secret-1", "Dreambox"])
def test_words_that_may_be_passwords(text: str) -> None:
    assert weight(Kind.PASSWORD, "DB_PASSWORD", text) is Weight.WEAK


@pytest.mark.parametrize(
    "text",
    [
        "",
        "abc",
        "password",
        "db_password",
        "Password",
        "changeme",
        "change-me-9",
        "xxxxxx",
        "****",
        "...",
        "<password>",
        "${PASSWORD}",
        "$PASSWORD",
        "{{ password }}",
        "{password}",
        "%s",
        "%(password)s",
        "your-password-1",
        "example1",
        "test1234-test",
        "dummy-1",
        "todo-1",
        "DB_PASSWORD_2",
        "app.config.password",
        "/run/secrets/db1",
        "secrets/db.txt",
        "https://host-1/x",
        "a b 1",
        "$2b$12$KIXQ4Z1u3o5vJ1p0aW8m5e",
        "pbkdf2:sha256:260000$x$1",
        "sha256$1x",
        "5e884898da28047151d0e56f8dc62927",
        "Contraseña-1",
        "^[a-z0-9]+$",
        "anna@shop.io",
        "vault:secret/db1",
        "secretKeyRef1",
        "reset-password",
        "wrong_password",
        "arn:aws:ssm:1",
    ],
)
def test_no_passwords(text: str) -> None:
    assert weight(Kind.PASSWORD, "DB_PASSWORD", text) is Weight.NONE


@pytest.mark.parametrize(
    "text",
    [
        "8fJ2kQ9xLm4Tz7Wb1Vc6Yn3R",
        "b7c1f0a93e5d4826a1b0c9d8e7f60512",
        "97b4bb90-b8f5-413b-9f28-09789a3777ed",
        "1vOwZtEn",
        "Bearer 8fJ2kQ9xLm4Tz7Wb1Vc6Yn3R",
        "s3cr3t-t0ken",
    ],
)
def test_likely_tokens(text: str) -> None:
    assert weight(Kind.TOKEN, "API_KEY", text) is Weight.LIKELY


@pytest.mark.parametrize(
    "text",
    [
        "bdc2ChargeTotal",
        "echarge1",
        "oauth-v2-20",
        "abc12345",
        "text-embedding-3-small",
        "client_credentials",
        "apikey12",
    ],
)
def test_names_are_no_tokens(text: str) -> None:
    assert weight(Kind.TOKEN, "API_KEY", text) < Weight.LIKELY


def test_what_nobody_draws() -> None:
    assert is_made_up("AKIAIOSFODNN7EXAMPLE")
    assert is_made_up("0000000000000000000000001111")
    assert not is_made_up("8fJ2kQ9xLm4Tz7Wb1Vc6Yn3R")
    assert is_in_order("x12345")
    assert not is_in_order("8fJ2kQ9x")
    assert is_random("8fJ2kQ9xLm4Tz7Wb1Vc6Yn3R")
    assert not is_random("aaaaaaaaaaaaaaaabbbb")
