from decimal import Decimal, InvalidOperation


def money(raw: str) -> Decimal:
    try:
        value = Decimal(raw)
    except InvalidOperation:
        raise ValueError("money") from None
    if not value.is_finite() or not Decimal("0.01") <= value <= Decimal("9999"):
        raise ValueError("money")
    return value


def weight(raw: str) -> float:
    value = float(raw)
    if not 0.0 < value < 1000.0:
        raise ValueError("weight")
    return value


def flag(raw: str | None) -> bool:
    return raw is not None and raw.lower() in {"1", "true", "yes", "on"}
