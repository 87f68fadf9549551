"""Which argument of a login is the secret."""

from __future__ import annotations

from fumehood.credentials.logins import LOGINS, secrets_in


def test_each_login_has_a_secret_somewhere() -> None:
    nowhere = (None, ())
    assert [
        path for path, one in LOGINS.items() if one.position is None and not one.names and one.text == nowhere
    ] == []


def test_the_secret_of_a_connection_text() -> None:
    assert [one.group() for one in secrets_in("host=db user=shop password=abc")] != []
    assert list(secrets_in("host=db user=shop")) == []
