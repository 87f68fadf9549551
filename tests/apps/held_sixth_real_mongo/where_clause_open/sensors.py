from pymongo.collection import Collection


class SensorQuery:
    def __init__(self, collection: Collection) -> None:
        self.collection = collection

    def count_above(self, limit) -> int:
        condition = "this.value - this.baseline > " + str(limit)
        return self.collection.count_documents({"$where": condition})  # finding: nosql-injection
