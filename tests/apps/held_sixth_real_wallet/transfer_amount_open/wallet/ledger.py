class Insufficient(Exception):
    pass


class Ledger:
    def __init__(self):
        self.balances = {1: 100.0, 2: 20.0}

    def move(self, source, target, amount):
        if amount <= 0 or amount > self.balances[source]:
            raise Insufficient
        self.balances[source] -= amount
        self.balances[target] += amount
