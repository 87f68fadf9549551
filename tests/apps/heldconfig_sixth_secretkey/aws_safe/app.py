import json

import boto3
from flask import Flask, session

SECRET_ID = "prod/booking/flask"


def fetch_secrets() -> dict[str, str]:
    client = boto3.client("secretsmanager", region_name="eu-west-1")
    return json.loads(client.get_secret_value(SecretId=SECRET_ID)["SecretString"])


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_mapping(fetch_secrets())
    app.config["SECRET_KEY"] = app.config["BOOKING_SECRET_KEY"]
    app.config["SESSION_COOKIE_SECURE"] = True
    app.config["SESSION_COOKIE_SAMESITE"] = "Lax"

    @app.get("/bookings")
    def bookings():
        return {"bookings": session.get("bookings", [])}

    return app
