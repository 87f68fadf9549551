from dataclasses import dataclass

from werkzeug.security import check_password_hash


@dataclass(frozen=True)
class User:
    id: int
    digest: str
    role: str

    def verify(self, password: str) -> bool:
        return check_password_hash(self.digest, password)


def load(name: str) -> User | None:
    from .directory import DIRECTORY

    return DIRECTORY.get(name)
