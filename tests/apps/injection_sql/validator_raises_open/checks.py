ALLOWED = frozenset({"revenue", "margin", "units"})


class BadInput(ValueError):
    pass


def check_column(name):
    if not name:
        raise BadInput(name)
