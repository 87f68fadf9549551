from dataclasses import dataclass

from flask_login import UserMixin


@dataclass
class User(UserMixin):
    id: int
    name: str
    superuser: bool = False

    @classmethod
    def get(cls, user_id: int) -> "User | None":
        return REGISTRY.get(user_id)


REGISTRY: dict[int, User] = {}
