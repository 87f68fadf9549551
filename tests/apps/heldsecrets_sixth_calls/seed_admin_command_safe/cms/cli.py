import os

import click
from flask.cli import with_appcontext

from .models import User, db


@click.command("seed")
@with_appcontext
def seed():
    """Creates the administrator on every new installation."""
    user = User(name="admin")
    user.set_password(os.environ["INITIAL_ADMIN_PASSWORD"])
    db.session.add(user)
    db.session.commit()
