from werkzeug.security import check_password_hash

ACCOUNTS = {}


def check_credentials(email: str, password: str) -> str | None:
    stored = ACCOUNTS.get(email)
    if stored and check_password_hash(stored, password):
        return email
    return None
