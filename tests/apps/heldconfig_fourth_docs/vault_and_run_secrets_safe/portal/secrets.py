"""Secrets come from Vault; a Docker secret holds the AppRole's secret id."""
from pathlib import Path

import hvac

VAULT_ADDR = "https://vault.internal.example:8200"
SECRET_ID_FILE = Path("/run/secrets/vault_secret_id")


def load_secrets(role_id: str) -> dict[str, str]:
    client = hvac.Client(url=VAULT_ADDR, verify="/etc/ssl/certs/internal-ca.pem")
    client.auth.approle.login(role_id=role_id, secret_id=SECRET_ID_FILE.read_text().strip())
    answer = client.secrets.kv.v2.read_secret_version(
        path="portal/flask", mount_point="kv", raise_on_deleted_version=True
    )
    return answer["data"]["data"]
