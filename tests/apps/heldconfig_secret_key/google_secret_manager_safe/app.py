import os

from flask import Flask, jsonify, session
from google.cloud import secretmanager


def access(secret_id, version="latest"):
    client = secretmanager.SecretManagerServiceClient()
    name = f"projects/{os.environ['GOOGLE_CLOUD_PROJECT']}/secrets/{secret_id}/versions/{version}"
    return client.access_secret_version(request={"name": name}).payload.data.decode("UTF-8")


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY=access("flask-secret-key"),
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )

    @app.get("/me")
    def me():
        return jsonify(user=session.get("user"))

    return app
