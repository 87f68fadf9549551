from dataclasses import dataclass, field


@dataclass
class User:
    uid: str
    roles: set = field(default_factory=set)


_users = {}


def find_user(uid):
    return _users.get(uid) if uid else None
