import json
from functools import lru_cache
from pathlib import Path

import boto3
import hvac


@lru_cache
def _aws(name: str) -> dict:
    client = boto3.client("secretsmanager", region_name="eu-west-1")
    return json.loads(client.get_secret_value(SecretId=name)["SecretString"])


def _vault(path: str, key: str) -> str:
    client = hvac.Client(url="https://vault.nordfleet.io:8200")
    return client.secrets.kv.v2.read_secret_version(path=path)["data"]["data"][key]


class Production:
    SECRET_KEY = Path("/run/secrets/flask_key").read_text().strip()
    MAIL_PASSWORD = _vault("mail/smtp", "password")
    DB_PASSWORD = _aws("prod/orders/db")["password"]
    SQLALCHEMY_DATABASE_URI = f"postgresql://orders:{DB_PASSWORD}@db.nordfleet.io/orders"
    STRIPE_SECRET_KEY = _aws("prod/orders/stripe")["api_key"]
