from flask_login import UserMixin


class Reader(UserMixin):
    def __init__(self, ident: str, is_staff: bool = False):
        self.id = ident
        self.is_staff = is_staff


READERS: dict[str, Reader] = {}


def find_reader(ident: str) -> Reader | None:
    return READERS.get(ident)
