import os

import requests

TOKEN_URL = "https://login.microsoftonline.com/common/oauth2/v2.0/token"
ACCESS_TOKEN_URL = "https://api.login.yahoo.com/oauth2/get_token"
REVOKE_TOKEN_PATH = "/oauth2/v2.0/revoke"
GRANT_TYPE = "client_credentials"
TOKEN_TYPE = "urn:ietf:params:oauth:token-type:access_token"
SECRET_ENV_NAME = "GRAPH_CLIENT_SECRET"
PASSWORD_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"


def client_token() -> str:
    reply = requests.post(
        TOKEN_URL,
        data={
            "grant_type": GRANT_TYPE,
            "client_id": "8b0c2f1e-93de-4a5b-a2c7-6f1e0d9b4c35",
            "client_secret": os.environ[SECRET_ENV_NAME],
            "scope": "https://graph.microsoft.com/.default",
        },
        timeout=10,
    )
    reply.raise_for_status()
    return reply.json()["access_token"]
