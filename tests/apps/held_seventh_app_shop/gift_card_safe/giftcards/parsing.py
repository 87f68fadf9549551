import math


class Invalid(ValueError):
    pass


def amount(raw):
    try:
        value = float(raw)
    except (TypeError, ValueError):
        raise Invalid("amount") from None
    if not math.isfinite(value):
        raise Invalid("amount")
    return value
