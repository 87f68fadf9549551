_BALANCES = {}


def move(source, target, amount):
    if amount <= 0 or _BALANCES.get(source, 0) < amount:
        raise ValueError("not enough money")
    _BALANCES[source] -= amount
    _BALANCES[target] = _BALANCES.get(target, 0) + amount
