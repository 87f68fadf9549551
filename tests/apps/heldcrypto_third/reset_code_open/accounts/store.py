from datetime import datetime, timedelta, timezone

USERS = {}
RESETS = {}


def user_by_email(email):
    return USERS.get(email)


def save_reset_token(user, token):
    expires = datetime.now(timezone.utc) + timedelta(hours=1)
    RESETS[token] = (user["id"], expires)
