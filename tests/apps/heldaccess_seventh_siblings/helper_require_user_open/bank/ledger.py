class Ledger:
    def __init__(self):
        self.entries = []

    def book(self, account, cents, by):
        self.entries.append((account, cents, by))
        return len(self.entries) - 1

    def reverse(self, entry, by):
        account, cents, _ = self.entries[entry]
        return self.book(account, -cents, by)


ledger = Ledger()
