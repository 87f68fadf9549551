_members = {}
_invites = {}


def members(tenant):
    return _members.setdefault(tenant, {})


def invites(tenant):
    return _invites.setdefault(tenant, [])
