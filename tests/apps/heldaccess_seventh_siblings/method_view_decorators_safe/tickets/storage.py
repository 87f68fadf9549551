from itertools import count


class TicketStore:
    def __init__(self):
        self._ids = count(1)
        self._rows = {}

    def all(self):
        return list(self._rows.values())

    def add(self, title, owner):
        row = {"id": next(self._ids), "title": title, "owner": owner}
        self._rows[row["id"]] = row
        return row

    def rename(self, ticket_id, title):
        self._rows[ticket_id]["title"] = title
        return self._rows[ticket_id]

    def remove(self, ticket_id):
        self._rows.pop(ticket_id, None)
