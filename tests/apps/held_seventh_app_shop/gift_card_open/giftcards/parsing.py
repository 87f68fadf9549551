import math


class Invalid(ValueError):
    pass


def amount(raw):
    try:
        value = float(raw)  # finding: nan-injection
    except (TypeError, ValueError):
        raise Invalid("amount") from None
    if math.isinf(value):
        raise Invalid("amount")
    return value
