_ROWS = []


def contacts():
    return list(_ROWS)
