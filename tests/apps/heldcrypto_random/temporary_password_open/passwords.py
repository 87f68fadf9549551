import random
import string

ALPHABET = string.ascii_letters + string.digits
generator = random.Random()


def temporary_password(length=14):
    letters = [generator.choice(ALPHABET) for _ in range(length)]  # finding: weak-random
    return "".join(letters)
