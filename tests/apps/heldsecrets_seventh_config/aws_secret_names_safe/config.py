import json

import boto3

DB_PASSWORD_SECRET = "prod/ledger/db-password"
API_KEY_PARAMETER = "/ledger/prod/postcode-api-key"


def _secret(name):
    client = boto3.client("secretsmanager", region_name="eu-west-2")
    return json.loads(client.get_secret_value(SecretId=name)["SecretString"])


def _parameter(name):
    ssm = boto3.client("ssm", region_name="eu-west-2")
    return ssm.get_parameter(Name=name, WithDecryption=True)["Parameter"]["Value"]


class Production:
    TESTING = False

    def __init__(self):
        creds = _secret(DB_PASSWORD_SECRET)
        self.SECRET_KEY = creds["flask_secret_key"]
        self.SQLALCHEMY_DATABASE_URI = (
            f"postgresql://{creds['username']}:{creds['password']}@{creds['host']}/ledger"
        )
        self.POSTCODE_API_KEY = _parameter(API_KEY_PARAMETER)
