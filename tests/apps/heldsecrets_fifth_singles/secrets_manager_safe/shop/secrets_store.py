import json
from functools import lru_cache

import boto3

DB_SECRET_ID = "arn:aws:secretsmanager:eu-west-1:409382716450:secret:shop/db-Xk29aQ"


@lru_cache(maxsize=None)
def load_secret(secret_id: str) -> dict:
    client = boto3.client("secretsmanager", region_name="eu-west-1")
    return json.loads(client.get_secret_value(SecretId=secret_id)["SecretString"])


def database_uri() -> str:
    secret = load_secret(DB_SECRET_ID)
    return f"postgresql://{secret['username']}:{secret['password']}@{secret['host']}/shop"
