from flask_login import UserMixin

_PEOPLE: dict[str, UserMixin] = {}
_EMAILS: dict[str, str] = {}


def get_person(user_id: str):
    return _PEOPLE.get(user_id)


def update_email(user_id: str, email: str) -> None:
    _EMAILS[user_id] = email
