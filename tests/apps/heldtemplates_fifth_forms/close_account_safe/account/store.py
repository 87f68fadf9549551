_USERS = {}


def save_name(user_id, name):
    _USERS[user_id].name = name


def remove_user(user_id):
    _USERS.pop(user_id, None)
