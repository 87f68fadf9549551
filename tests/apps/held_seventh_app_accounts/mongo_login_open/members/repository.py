class MemberRepository:
    def __init__(self, database):
        self.collection = database["members"]

    def first(self, **criteria):
        return self.collection.find_one(criteria, {"_id": 1, "name": 1})  # finding: nosql-injection


class KioskRepository(MemberRepository):
    def by_pin(self, email, pin):
        return self.first(email=email, pin=pin, active=True)
