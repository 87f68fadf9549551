import os
import secrets

import click
from flask import Flask, session

app = Flask(__name__)
app.config.from_prefixed_env("LEDGER")
app.config["SECRET_KEY"] = os.environ["LEDGER_SECRET_KEY"]
app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Strict")


@app.cli.command("new-key")
def new_key():
    """Print a line for the .env file."""
    secret_key = secrets.token_urlsafe(48)
    click.echo(f"LEDGER_SECRET_KEY={secret_key}")


@app.get("/ledger")
def ledger():
    return {"open": session.get("ledger")}
