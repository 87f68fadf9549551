EDITABLE = frozenset({"display_name", "bio", "locale"})


def apply(user, changes):
    for key in EDITABLE & changes.keys():
        setattr(user, key, str(changes[key]))
    return user


def build(model, changes):
    return model(**{key: changes[key] for key in ("display_name", "bio") if key in changes})
