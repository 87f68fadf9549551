import os
import secrets
import uuid

import click
from flask import Flask, g, session

app = Flask(__name__)
app.config.from_mapping(
    SECRET_KEY=os.environ["APP_SECRET"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_SAMESITE="Lax",
)
INSTANCE_ID = uuid.uuid4().hex


@app.before_request
def tag_request():
    g.request_id = secrets.token_urlsafe(8)


@app.cli.command("generate-key")
def generate_key():
    """Print a value for APP_SECRET."""
    secret_key = secrets.token_hex(32)
    click.echo(f"APP_SECRET={secret_key}")


@app.route("/ping")
def ping():
    return {"instance": INSTANCE_ID, "request": g.request_id, "user": session.get("uid")}
