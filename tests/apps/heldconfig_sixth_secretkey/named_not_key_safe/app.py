import os

from flask import Flask, session
from google.cloud import secretmanager

SECRET_KEY_NAME = "projects/blog-prod/secrets/flask-secret-key/versions/latest"
SECRET_KEY_ENV = "SECRET_KEY"


def secret_key() -> str:
    if SECRET_KEY_ENV in os.environ:
        return os.environ[SECRET_KEY_ENV]
    client = secretmanager.SecretManagerServiceClient()
    reply = client.access_secret_version(name=SECRET_KEY_NAME)
    return reply.payload.data.decode("utf-8")


app = Flask(__name__)
app.config["SECRET_KEY"] = secret_key()
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@app.get("/drafts")
def drafts():
    return {"drafts": session.get("drafts", [])}
