import secrets
import string

ALPHABET = string.ascii_letters + string.digits


def new_reset_token(length: int = 32) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(length))
