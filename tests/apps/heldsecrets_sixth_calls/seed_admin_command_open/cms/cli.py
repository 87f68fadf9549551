import os

import click
from flask.cli import with_appcontext

from .models import User, db


@click.command("seed")
@with_appcontext
def seed():
    """Creates the administrator on every new installation."""
    user = User(name="admin")
    user.set_password("EBxhq!l6tkVYw-12")  # missed: hardcoded-credential
    db.session.add(user)
    db.session.commit()
