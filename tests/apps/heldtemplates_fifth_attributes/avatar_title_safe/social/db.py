_MEMBERS = []


def all_members():
    return list(_MEMBERS)
