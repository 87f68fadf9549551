from dataclasses import dataclass

from werkzeug.security import check_password_hash


@dataclass
class User:
    id: int
    email: str
    password_hash: str


USERS = [
    User(1, "ada@example.org", "scrypt:32768:8:1$x3$09af"),
    User(2, "bob@example.org", "scrypt:32768:8:1$k8$77b1"),
]


def authenticate(email, password):
    for user in USERS:
        if user.email == email and check_password_hash(user.password_hash, password):
            return user
    return None
