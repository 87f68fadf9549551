from flask_login import UserMixin
from werkzeug.security import check_password_hash

_users = {}


class User(UserMixin):
    def __init__(self, id, password_hash):
        self.id = id
        self.password_hash = password_hash


def authenticate(email, password):
    user = _users.get(email)
    if user and check_password_hash(user.password_hash, password):
        return user
    return None
