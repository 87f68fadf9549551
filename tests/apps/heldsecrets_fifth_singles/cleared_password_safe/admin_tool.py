import getpass

import click
import hvac
from flask import Flask
from flask.cli import AppGroup

app = Flask(__name__)
users = AppGroup("users")


def vault_password(path="kv/data/registry"):
    client = hvac.Client()
    return client.secrets.kv.v2.read_secret_version(path=path)["data"]["data"]["password"]


@users.command("create")
@click.argument("name")
def create(name):
    password = ""
    while len(password) < 12:
        password = getpass.getpass("Password: ")
    click.echo("created %s with registry access %s" % (name, bool(vault_password())))


app.cli.add_command(users)
