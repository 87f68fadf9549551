import secrets
import string

ALPHABET = string.ascii_letters + string.digits


def make_token(length: int = 32) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(length))
