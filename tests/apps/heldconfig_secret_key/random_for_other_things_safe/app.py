import os
import secrets
import uuid

import click
from flask import Flask, g, jsonify, session

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["INSTANCE_ID"] = uuid.uuid4().hex
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_HTTPONLY"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@app.before_request
def number_request():
    g.request_id = secrets.token_hex(8)


@app.cli.command("new-key")
def new_key():
    click.echo(secrets.token_hex(32))


@app.get("/status")
def status():
    return jsonify(instance=app.config["INSTANCE_ID"], request=g.request_id, user=session.get("user"))
