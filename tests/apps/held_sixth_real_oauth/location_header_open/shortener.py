class ShortLinks:
    _table = {
        "docs": "https://docs.example.com/",
        "jobs": "https://example.com/careers",
    }

    def resolve(self, code):
        return self._table.get(code)

    def known_targets(self):
        return set(self._table.values())
