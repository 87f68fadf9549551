EDITABLE = frozenset({"display_name", "bio", "timezone"})


def update_from(instance, changes):
    for field, value in changes.items():
        if field in EDITABLE:
            setattr(instance, field, value)
    return instance
