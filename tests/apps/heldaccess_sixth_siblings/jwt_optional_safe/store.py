class Comments:
    def __init__(self):
        self.rows = {}

    def visible_to(self, user):
        return [row for row in self.rows.values() if row["public"] or user]

    def add(self, author, text):
        key = len(self.rows) + 1
        self.rows[key] = {"id": key, "author": author, "text": text, "public": True}
        return self.rows[key]

    def edit(self, key, text):
        self.rows[key]["text"] = text

    def drop(self, key):
        self.rows.pop(key, None)


comments = Comments()
