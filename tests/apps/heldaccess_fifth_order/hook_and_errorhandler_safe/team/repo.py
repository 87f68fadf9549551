_MEMBERS = {}


def members():
    return list(_MEMBERS.items())


def rename(member_id, name):
    _MEMBERS[member_id] = name
