_ACCOUNTS = {}


def find(user_id):
    return _ACCOUNTS.get(user_id)
