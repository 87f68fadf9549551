from dataclasses import dataclass


@dataclass
class User:
    id: int
    email: str


USERS = {"ada@example.com": User(1, "ada@example.com")}


def find_by_email(email: str) -> User | None:
    return USERS.get(email.lower())
