import random
import string

generator = random.Random()


def temporary_password(length=14):
    return "".join(
        generator.choice(string.ascii_letters + string.digits) for _ in range(length)
    )  # finding: weak-random
