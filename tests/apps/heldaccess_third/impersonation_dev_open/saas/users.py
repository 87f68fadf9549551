from flask_login import UserMixin


class User(UserMixin):
    def __init__(self, user_id: str, is_admin: bool = False) -> None:
        self.id = user_id
        self.is_admin = is_admin


def load_user(user_id: str) -> User:
    return User(user_id)
