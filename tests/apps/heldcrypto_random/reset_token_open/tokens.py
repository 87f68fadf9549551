import random
import string

ALPHABET = string.ascii_letters + string.digits
RESETS = {}


def reset_token(user_id):
    token = "".join(random.choices(ALPHABET, k=32))  # finding: weak-random
    RESETS[token] = user_id
    return token
