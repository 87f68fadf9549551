from pymongo import MongoClient

from .criteria import Criteria


class Trail:
    def __init__(self, uri: str):
        self.entries = MongoClient(uri).audit.entries

    def search(self, criteria: Criteria):
        query = {"actor": criteria.actor, "$where": criteria.script()}
        return list(self.entries.find(query, {"_id": 0}).limit(100))
