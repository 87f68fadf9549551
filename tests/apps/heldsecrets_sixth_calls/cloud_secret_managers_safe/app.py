import json
import os

import boto3
from azure.identity import DefaultAzureCredential
from azure.keyvault.secrets import SecretClient
from flask import Flask
from google.cloud import secretmanager

app = Flask(__name__)


def from_aws(name: str) -> dict:
    client = boto3.client("secretsmanager")
    return json.loads(client.get_secret_value(SecretId=name)["SecretString"])


def from_azure(name: str) -> str:
    client = SecretClient(vault_url=os.environ["VAULT_URL"], credential=DefaultAzureCredential())
    return client.get_secret(name).value


def from_google(name: str) -> str:
    client = secretmanager.SecretManagerServiceClient()
    return client.access_secret_version(name=name).payload.data.decode()


app.config["DB_PASSWORD"] = from_aws("prod/shop/database")["password"]
app.config["MAIL_PASSWORD"] = from_azure("mail-password")
app.config["API_TOKEN"] = from_google("projects/example-prod/secrets/api-token/versions/3")


@app.get("/health")
def health():
    return "ok"
