import random
import string

ALPHABET = string.ascii_letters + string.digits
generator = random.SystemRandom()


def temporary_password(length=14):
    letters = [generator.choice(ALPHABET) for _ in range(length)]
    return "".join(letters)
