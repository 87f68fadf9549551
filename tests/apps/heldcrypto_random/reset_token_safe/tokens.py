import secrets
import string

ALPHABET = string.ascii_letters + string.digits
RESETS = {}


def reset_token(user_id):
    token = "".join(secrets.choice(ALPHABET) for _ in range(32))
    RESETS[token] = user_id
    return token
