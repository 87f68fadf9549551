import os

from azure.identity import DefaultAzureCredential
from azure.keyvault.secrets import SecretClient
from flask import Flask, jsonify

PASSWORD_SECRET = "sql-admin-password"
TOKEN_SECRET = "sms-gateway-token"

app = Flask(__name__)
vault = SecretClient(os.environ["VAULT_URL"], DefaultAzureCredential())
app.config["SMS_TOKEN"] = vault.get_secret(TOKEN_SECRET).value
app.config["SQL_PASSWORD"] = vault.get_secret(PASSWORD_SECRET).value


@app.get("/sms/ready")
def ready():
    return jsonify(ready=bool(app.config["SMS_TOKEN"]))
