import datetime as dt
import random
import secrets
import string

ALPHABET = string.ascii_letters + string.digits


def new_reset_token():
    token = "".join(random.choice(ALPHABET) for _ in range(40))  # finding: weak-random
    return token, dt.datetime.now(dt.timezone.utc) + dt.timedelta(hours=1)
