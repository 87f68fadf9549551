from flask_login import UserMixin


class User(UserMixin):
    def __init__(self, name):
        self.id = name


def find_user(username):
    return User(username)
