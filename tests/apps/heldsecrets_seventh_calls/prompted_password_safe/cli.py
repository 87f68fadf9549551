import getpass
import secrets

import click
from flask.cli import AppGroup

from models import User, db

users = AppGroup("users")


@users.command("create-admin")
@click.argument("email")
@click.password_option("--password", default=None, help="Asked for when left out")
def create_admin(email, password):
    user = User(email=email, is_admin=True)
    user.set_password(password)
    db.session.add(user)
    db.session.commit()


@users.command("reset")
@click.argument("email")
@click.option("--ask", is_flag=True)
def reset(email, ask):
    password = getpass.getpass("New password: ") if ask else secrets.token_urlsafe(16)
    user = User.query.filter_by(email=email).one()
    user.set_password(password=password)
    db.session.commit()
    click.echo("changed" if ask else f"one-time password: {password}")
