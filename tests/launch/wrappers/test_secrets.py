"""What programs run that fetch secrets and settings."""

from __future__ import annotations

import pytest

from fumehood.launch.wrappers.secrets import SECRETS
from tests.launch.wrappers.unwrapping import unwrapped


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("doppler run -p shop -c prd -- flask run", "flask run"),
        ("doppler run --command 'flask run && date'", "{flask run && date}"),
        ("doppler -t token run -- flask run", "flask run"),
        ("doppler login", None),
        ("infisical run --env=prod --path=/web -- flask run", "flask run"),
        ("infisical run --command 'flask run'", "{flask run}"),
        ("aws-vault exec prod -- flask run", "flask run"),
        ("aws-vault exec -d 1h prod flask run", "flask run"),
        ("aws-vault list", None),
        ("chamber exec shop web -- flask run", "flask run"),
        ("chamber exec shop", None),
        ("berglas exec -- flask run", "flask run"),
        ("op run --env-file .env -- flask run", "flask run"),
        ("op signin", None),
        ("direnv exec . flask run", "flask run"),
        ("dockerize -wait tcp://db:1 -timeout 5s -template a:b flask run", "flask run"),
        ("dotenv -f .env.prod run flask run", "flask run"),
        ("dotenv list", None),
        ("env-cmd -f .env flask run", "flask run"),
        ("envconsul -prefix shop -once flask run", "flask run"),
        ("summon -p keyring -f secrets.yml flask run", "flask run"),
        ("teller run --reset -- flask run", "flask run"),
        ("vault-env flask run", "flask run"),
    ],
)
def test_secrets(line: str, expected: str | None) -> None:
    assert unwrapped(SECRETS, line) == expected
