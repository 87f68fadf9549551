from flask_login import UserMixin
from werkzeug.security import check_password_hash

USERS: dict[str, "User"] = {}


class User(UserMixin):
    def __init__(self, email: str, password_hash: str) -> None:
        self.id = email
        self.password_hash = password_hash


def load(user_id: str):
    return USERS.get(user_id)


def authenticate(email: str, password: str):
    user = USERS.get(email)
    if user and check_password_hash(user.password_hash, password):
        return user
    return None
