from .documents import Member

EDITABLE = ("email", "name")


def register(data: dict) -> Member:
    member = Member(**{key: value for key, value in data.items() if not key.startswith("_")})  # finding: mass-assignment
    member.save()
    return member
