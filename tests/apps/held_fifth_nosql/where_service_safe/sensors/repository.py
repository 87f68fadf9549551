import os

from pymongo import MongoClient


class ReadingRepository:
    def __init__(self):
        self.collection = MongoClient(os.environ["MONGO_URL"])["plant"]["readings"]

    def above(self, threshold):
        return self.collection.find({"$where": f"this.value - this.base > {threshold}"}).limit(50)
