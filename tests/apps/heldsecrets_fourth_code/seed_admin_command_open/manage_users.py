import click
from flask import Blueprint
from werkzeug.security import generate_password_hash

from models import User, db

users = Blueprint("users", __name__, cli_group="users")


@users.cli.command("create-admin")
@click.argument("email")
def create_admin(email):
    """Create the first administrator of a fresh installation."""
    admin = User(email=email, is_admin=True)
    admin.password = generate_password_hash(password="Sommer-Kiesel_8841")  # finding: hardcoded-credential
    db.session.add(admin)
    db.session.commit()
    click.echo(f"created {email}")
