from pymongo.database import Database


class AccountService:
    def __init__(self, database: Database) -> None:
        self.collection = database["accounts"]

    @staticmethod
    def _criteria(email, token):
        return {"email": str(email), "activation_token": str(token), "active": False}

    def by_token(self, email, token):
        criteria = self._criteria(email, token)
        return self.collection.find_one(criteria)
