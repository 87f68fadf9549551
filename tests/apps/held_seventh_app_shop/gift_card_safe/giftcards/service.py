class Declined(Exception):
    pass


class Ledger:
    def __init__(self, store):
        self.store = store

    def spend(self, card_id: int, value: float) -> float:
        balance = self.store.balance(card_id)
        if value <= 0:
            raise Declined
        if value > balance:
            raise Declined
        self.store.withdraw(card_id, value)
        return balance - value
