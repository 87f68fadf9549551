from flask_login import UserMixin


class User(UserMixin):
    def __init__(self, user_id, is_admin):
        self.id = user_id
        self.is_admin = is_admin


USERS = {"1": User("1", True), "2": User("2", False)}


def find_user(user_id):
    return USERS.get(user_id)
