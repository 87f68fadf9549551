import secrets
import string
from random import choice

ALPHABET = string.ascii_letters + string.digits


def make_token(length: int = 32) -> str:
    return "".join(choice(ALPHABET) for _ in range(length))  # finding: weak-random
