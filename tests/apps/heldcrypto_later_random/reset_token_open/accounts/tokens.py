import random
import string

ALPHABET = string.ascii_letters + string.digits


def new_reset_token(length: int = 32) -> str:
    return "".join(random.choices(ALPHABET, k=length))  # finding: weak-random
