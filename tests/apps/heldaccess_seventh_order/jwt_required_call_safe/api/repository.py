from itertools import count


class InvoiceRepository:
    def __init__(self):
        self._rows = {}
        self._ids = count(1)

    def get(self, invoice_id):
        return self._rows.get(invoice_id, {})

    def add(self, data):
        invoice_id = next(self._ids)
        self._rows[invoice_id] = {"amount": int(data["amount"]), "paid": False}
        return invoice_id
