from flask_login import UserMixin
from werkzeug.security import check_password_hash

USERS: dict[str, "Member"] = {}


class Member(UserMixin):
    def __init__(self, name, password_hash):
        self.id = name
        self.password_hash = password_hash


def get_user(user_id):
    return USERS.get(user_id)


def check_login(name, password):
    user = USERS.get(name)
    return user if user and check_password_hash(user.password_hash, password) else None
