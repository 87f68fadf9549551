_USERS: dict = {}


def find_user(user_id: str):
    return _USERS.get(user_id)
