_USERS: dict = {}


def find_user(user_id):
    return _USERS.get(str(user_id))
