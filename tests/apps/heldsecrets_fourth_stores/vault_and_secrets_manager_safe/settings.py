import json
import os
from pathlib import Path

import boto3
import hvac


def from_vault(path: str) -> dict[str, str]:
    client = hvac.Client(url=os.environ["VAULT_ADDR"], token=os.environ["VAULT_TOKEN"])
    return client.secrets.kv.v2.read_secret_version(path=path)["data"]["data"]


def from_aws(name: str) -> dict[str, str]:
    client = boto3.client("secretsmanager", region_name="eu-west-1")
    return json.loads(client.get_secret_value(SecretId=name)["SecretString"])


def from_file(name: str, default: str = "") -> str:
    path = Path("/run/secrets") / name
    return path.read_text().strip() if path.exists() else default


class Config:
    SECRET_KEY = from_file("flask_secret_key") or os.environ["SECRET_KEY"]
    MAIL_PASSWORD = from_vault("orders/mail")["password"]
    _DB = from_aws("prod/orders/database")
    SQLALCHEMY_DATABASE_URI = "postgresql://{username}:{password}@{host}/orders".format(**_DB)
    REDIS_URL = "redis://:%s@cache:6379/0" % from_file("redis_password")
    STRIPE_API_KEY = None
    JWT_PASSWORD = os.getenv("JWT_PASSWORD")
