from decimal import Decimal

_BALANCES: dict[int, Decimal] = {}


def balance_of(owner: int) -> Decimal:
    return _BALANCES.get(owner, Decimal(0))


def transfer(source: int, iban: str, amount: str) -> None:
    _BALANCES[source] = balance_of(source) - Decimal(amount)
