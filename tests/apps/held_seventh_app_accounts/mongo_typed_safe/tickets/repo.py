from bson import ObjectId
from bson.errors import InvalidId


class Tickets:
    allowed = {"title", "status"}

    def __init__(self, database):
        self.tickets = database.tickets

    def get(self, raw_id: str):
        try:
            return self.tickets.find_one({"_id": ObjectId(raw_id)})
        except InvalidId:
            return None

    def search(self, title, status):
        return list(self.tickets.find({"title": {"$eq": str(title)}, "status": status if status in ("open", "done") else "open"}))

    def update(self, raw_id: str, changes: dict) -> int:
        values = {key: str(changes[key]) for key in self.allowed if key in changes}
        return self.tickets.update_one({"_id": ObjectId(raw_id)}, {"$set": values}).modified_count
