class UserService:
    def __init__(self, collection):
        self.collection = collection

    def by_code(self, email, code):
        return self.collection.find_one({"email": email, "activation_code": code})  # finding: nosql-injection
