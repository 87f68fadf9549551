from flask_login import UserMixin

PEOPLE: dict[str, UserMixin] = {}


def find_user(user_id: str):
    return PEOPLE.get(user_id)
