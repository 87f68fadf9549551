class Repo:
    def __init__(self):
        self._rows = {}

    def public(self):
        return [r for r in self._rows.values() if r.get("public")]

    def add(self, owner, data):
        ident = len(self._rows) + 1
        self._rows[ident] = {"owner": owner, "title": data.get("title")}
        return ident

    def owner(self, ident):
        return self._rows.get(ident, {}).get("owner")

    def replace(self, ident, data):
        self._rows[ident]["title"] = data.get("title")

    def drop(self, ident):
        self._rows.pop(ident, None)


repo = Repo()
cooks = {}
