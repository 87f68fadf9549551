"""What a secret is called, and which sinks are about which sources."""

from __future__ import annotations

import pytest

from fumehood.flow.taint import Source
from fumehood.framework.concerns import concerns, is_secret_name

SECRET = (
    "password", "Password", "new_password", "new-password", "newPassword", "password_confirm", "passwd", "pwd",
    "secret",
    "client_secret", "SECRET_KEY", "PAYMENT_API_KEY", "apiKey", "X-Api-Key", "Authorization", "token", "access_token",
    "refreshToken", "pin", "cvv", "card_number", "creditCard", "ssn", "iban", "otp", "smtp_password", "private_key",
)  # fmt: skip
HARMLESS = (
    "", "name", "user", "username", "email", "key", "token_id", "page_token", "next_token", "csrf_token",
    "password_hash",
    "password_length", "tokenizer", "secretary", "compass", "spinner", "pinned", "author", "authors", "card", "number",
)  # fmt: skip


@pytest.mark.parametrize("name", SECRET)
def test_names_of_secrets(name: str) -> None:
    assert is_secret_name(name)


@pytest.mark.parametrize("name", HARMLESS)
def test_names_of_other_things(name: str) -> None:
    assert not is_secret_name(name)


@pytest.mark.parametrize(
    ("kind", "source", "expected"),
    [
        ("sql", Source("the form", "password"), True),
        ("secret", Source("the form", "password"), True),
        ("secret", Source("the form", "name"), False),
        ("cookie", Source("the environment", "API_KEY", kind="secret"), True),
        ("log", Source("the environment", "API_KEY", kind="secret"), False),
        ("trace", Source("the exception", kind="exception"), True),
        ("trace", Source("the form", "name"), False),
        ("html", Source("the exception", kind="exception"), False),
        ("html", Source("the Host header", kind="host"), False),
    ],
)
def test_which_sinks_are_about_a_source(kind: str, source: Source, expected: bool) -> None:
    assert concerns(kind, source) is expected
