from .documents import Member

EDITABLE = ("email", "name")


def register(data: dict) -> Member:
    member = Member(**{key: value for key, value in data.items() if key in EDITABLE})
    member.save()
    return member
