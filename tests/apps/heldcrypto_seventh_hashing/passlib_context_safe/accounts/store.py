_users: dict[str, str] = {}


def save_user(email: str, password_hash: str) -> int:
    _users[email.lower()] = password_hash
    return len(_users)
