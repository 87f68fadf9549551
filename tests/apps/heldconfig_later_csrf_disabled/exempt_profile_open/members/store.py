_members = {}


def find_member(user_id: str):
    return _members.get(user_id)


def save_email(user_id: str, email: str) -> None:
    _members[user_id].email = email
