import os

import hvac
from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/feature-flags")
def flags():
    client = hvac.Client(url="https://vault.example.com", token=os.environ["VAULT_TOKEN"])
    data = client.secrets.kv.v2.read_secret_version(path="flags")
    return jsonify(sorted(data["data"]["data"]))
