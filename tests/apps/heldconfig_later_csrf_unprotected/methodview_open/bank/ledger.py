from decimal import Decimal

_customers = {}
_entries = []


def get_customer(user_id):
    return _customers.get(user_id)


def transfer(source, target, amount: Decimal):
    _entries.append((source, target, amount))
