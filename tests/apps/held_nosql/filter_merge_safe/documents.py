from pymongo import MongoClient

SEARCHABLE = ("title", "language")


class DocumentRepository:
    def __init__(self):
        self.documents = MongoClient()["archive"]["documents"]

    def search(self, criteria):
        query = {"published": True}
        for field in SEARCHABLE:
            if field in criteria:
                query[field] = {"$eq": f"{criteria[field]}"}
        return [str(doc["_id"]) for doc in self.documents.find(query).limit(20)]
