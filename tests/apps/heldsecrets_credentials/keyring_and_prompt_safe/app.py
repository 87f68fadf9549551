import getpass

import click
import keyring
from flask import Flask, jsonify

app = Flask(__name__)
SERVICE = "example-backup"


@app.cli.command("store-password")
def store_password():
    password = getpass.getpass("Password: ")
    keyring.set_password(SERVICE, "backup", password)
    click.echo("stored")


@app.get("/backup/ready")
def ready():
    return jsonify(ready=keyring.get_password(SERVICE, "backup") is not None)
