from pathlib import Path

import boto3
import hvac

SECRETS_DIR = Path("/run/secrets")


def docker_secret(name: str) -> str:
    return (SECRETS_DIR / name).read_text().strip()


def vault_secret(path: str, field: str) -> str:
    client = hvac.Client()
    found = client.secrets.kv.v2.read_secret_version(path=path)
    return found["data"]["data"][field]


def aws_secret(secret_id: str) -> str:
    client = boto3.client("secretsmanager")
    return client.get_secret_value(SecretId=secret_id)["SecretString"]
