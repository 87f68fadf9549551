EDITABLE = frozenset(["bio", "city"])


def apply_changes(target, changes):
    for name, value in changes.items():
        if name not in EDITABLE:
            continue
        setattr(target, name, value)
