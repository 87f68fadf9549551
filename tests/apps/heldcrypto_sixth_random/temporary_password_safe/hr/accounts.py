import random
import secrets
import string

from werkzeug.security import generate_password_hash

ALPHABET = string.ascii_letters + string.digits + "-_"


def temporary_password(length: int = 14) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def welcome_emoji() -> str:
    return random.choice(["wave", "tada", "sparkles"])


def onboard(directory, email):
    password = temporary_password()
    directory[email] = generate_password_hash(password)
    return password
