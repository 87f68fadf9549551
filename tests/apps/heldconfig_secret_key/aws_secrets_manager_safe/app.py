import json

import boto3
from flask import Flask, jsonify, session

SECRET_NAME = "prod/portal/flask"


def load_secrets():
    client = boto3.client("secretsmanager", region_name="eu-central-1")
    return json.loads(client.get_secret_value(SecretId=SECRET_NAME)["SecretString"])


app = Flask(__name__)
values = load_secrets()
app.secret_key = values["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_HTTPONLY"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@app.get("/")
def status():
    return jsonify(signed_in="uid" in session)
