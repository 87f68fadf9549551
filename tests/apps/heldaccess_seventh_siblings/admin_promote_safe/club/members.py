class Members:
    fee = 20

    def __init__(self):
        self._rows = {}

    def all(self):
        return list(self._rows.values())

    def update(self, member_id, **values):
        self._rows.setdefault(member_id, {"id": member_id}).update(values)
