from dataclasses import dataclass

_USERS = {}


@dataclass
class User:
    id: str
    superuser: bool = False
    is_authenticated: bool = True
    is_active: bool = True
    is_anonymous: bool = False

    def get_id(self):
        return self.id

    @staticmethod
    def get(user_id):
        return _USERS.get(user_id)
