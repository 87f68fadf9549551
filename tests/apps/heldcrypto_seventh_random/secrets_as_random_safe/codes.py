import secrets as random
import string
from random import SystemRandom

_system = SystemRandom()
DIGITS = string.digits


def recovery_codes(count=10):
    return ["".join(random.choice(DIGITS) for _ in range(12)) for _ in range(count)]


def temporary_password(length=16):
    alphabet = string.ascii_letters + DIGITS
    password = [_system.choice(alphabet) for _ in range(length)]
    _system.shuffle(password)
    return "".join(password)
