"""What secrets are called by, and what only sounds like it."""

from __future__ import annotations

import pytest

from fumehood.credentials.names import Kind, is_flask_key, kind_of


@pytest.mark.parametrize(
    "name",
    [
        "password",
        "DB_PASSWORD",
        "dbPassword",
        "db-password",
        "MYSQL_ROOT_PASSWORD",
        "mail_pass",
        "ftppass",
        "PGPASSWORD",
        "pwd",
        "DEFAULT_ADMIN_PASSWORD",
        "password_prod",
        "passphrase",
        "spring.datasource.password",
    ],
)
def test_names_of_passwords(name: str) -> None:
    assert kind_of(name) is Kind.PASSWORD


@pytest.mark.parametrize(
    "name",
    [
        "token",
        "ACCESS_TOKEN",
        "accessToken",
        "api_key",
        "X-Api-Key",
        "APIKEY",
        "client_secret",
        "AWS_SECRET_ACCESS_KEY",
        "private_key",
        "credentials",
        "Authorization",
        "STRIPE_SECRET_KEY",
        "github_token_prod",
        "webhookSecret",
    ],
)
def test_names_of_tokens(name: str) -> None:
    assert kind_of(name) is Kind.TOKEN


@pytest.mark.parametrize(
    "name",
    [
        "",
        "user",
        "password_field",
        "password_hash",
        "passwords_match",
        "reset_password",
        "csrf_token",
        "next_token",
        "eos_token",
        "token_url",
        "max_tokens",
        "secret_name",
        "public_key",
        "primary_key",
        "sort_key",
        "compass",
        "bypass",
        "key",
        "x" * 200,
        "PASSWORD_MIN_LENGTH",
        "invalid_token",
        "test_password",
        "recaptcha_site_key",
    ],
)
def test_other_names(name: str) -> None:
    assert kind_of(name) is None


@pytest.mark.parametrize(
    "name", ["SECRET_KEY", "secret_key", "JWT_SECRET_KEY", "WTF_CSRF_SECRET_KEY", "SECURITY_PASSWORD_SALT"]
)
def test_keys_of_flask(name: str) -> None:
    assert is_flask_key(name)
    assert not is_flask_key(f"STRIPE_{name}")
