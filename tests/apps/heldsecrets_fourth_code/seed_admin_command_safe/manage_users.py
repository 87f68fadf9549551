import click
from flask import Blueprint
from werkzeug.security import generate_password_hash

from models import User, db

users = Blueprint("users", __name__, cli_group="users")


@users.cli.command("create-admin")
@click.argument("email")
@click.password_option()
def create_admin(email, password):
    """Create the first administrator of a fresh installation."""
    admin = User(email=email, is_admin=True)
    admin.password = generate_password_hash(password=password)
    db.session.add(admin)
    db.session.commit()
    click.echo(f"created {email}")
