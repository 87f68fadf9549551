ALLOWED = frozenset({"revenue", "margin", "units"})


class BadInput(ValueError):
    pass


def check_column(name):
    if name not in ALLOWED:
        raise BadInput(name)
