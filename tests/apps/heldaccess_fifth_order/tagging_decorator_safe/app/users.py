_USERS = {}


def by_id(user_id):
    return _USERS.get(user_id)
