from flask_login import UserMixin
from werkzeug.security import check_password_hash, generate_password_hash


class User(UserMixin):
    def __init__(self, name, password):
        self.id = name
        self.password = generate_password_hash(password)


class Users:
    rows: dict = {}
    resets: list = []

    @classmethod
    def check(cls, name, password):
        user = cls.rows.get(name)
        return user if user and check_password_hash(user.password, password) else None

    @classmethod
    def add(cls, name, password):
        cls.rows.setdefault(name, User(name, password))

    @classmethod
    def queue_reset(cls, email):
        cls.resets.append(email)
