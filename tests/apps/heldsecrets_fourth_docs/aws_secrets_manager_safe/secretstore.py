import json
import os

import boto3
from google.cloud import secretmanager

AWS_SECRET_NAME = "prod/orders/database"
GCP_SECRET_NAME = "projects/104417/secrets/payment-token/versions/latest"


def database_uri() -> str:
    client = boto3.client("secretsmanager", region_name=os.environ.get("AWS_REGION", "eu-central-1"))
    secret = json.loads(client.get_secret_value(SecretId=AWS_SECRET_NAME)["SecretString"])
    return f"postgresql+psycopg://{secret['username']}:{secret['password']}@{secret['host']}/orders"


def payment_token() -> str:
    client = secretmanager.SecretManagerServiceClient()
    return client.access_secret_version(name=GCP_SECRET_NAME).payload.data.decode()
