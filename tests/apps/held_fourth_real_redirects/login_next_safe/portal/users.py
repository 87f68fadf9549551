from dataclasses import dataclass

from flask import current_app
from werkzeug.security import check_password_hash


@dataclass
class User:
    id: int
    login: str


def check(login, password):
    row = current_app.extensions["userdb"].get(login)
    if row and check_password_hash(row["password"], password):
        return User(row["id"], row["login"])
    return None
