from dataclasses import dataclass

MEMBERS = {}


@dataclass
class Member:
    id: int
    name: str
    bio: str


def find_member(member_id):
    return MEMBERS.get(member_id)
