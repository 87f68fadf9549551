from pymongo.database import Database


class AccountService:
    def __init__(self, database: Database) -> None:
        self.collection = database["accounts"]

    @staticmethod
    def _criteria(email, token):
        return {"email": email, "activation_token": token, "active": False}

    def by_token(self, email, token):
        criteria = self._criteria(email, token)
        return self.collection.find_one(criteria)  # finding: nosql-injection
