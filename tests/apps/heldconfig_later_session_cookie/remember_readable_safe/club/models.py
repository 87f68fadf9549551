from flask_login import UserMixin

_MEMBERS: dict[str, "Member"] = {}


class Member(UserMixin):
    def __init__(self, ident: str):
        self.id = ident

    @classmethod
    def get(cls, ident: str) -> "Member | None":
        return _MEMBERS.get(ident)
