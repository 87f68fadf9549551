EDITABLE = frozenset(["bio", "city"])


def apply_changes(target, changes):
    for name, value in changes.items():
        if not hasattr(target, name):
            continue
        setattr(target, name, value)  # finding: mass-assignment
