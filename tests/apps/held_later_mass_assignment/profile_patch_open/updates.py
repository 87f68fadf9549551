EDITABLE = frozenset({"display_name", "bio", "timezone"})


def update_from(instance, changes):
    for field, value in changes.items():
        if hasattr(instance, field):
            setattr(instance, field, value)  # finding: mass-assignment
    return instance
