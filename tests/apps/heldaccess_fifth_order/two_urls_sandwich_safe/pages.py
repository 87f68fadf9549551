_REVISIONS = {}
_USERS = {}


def history_of(slug, page, per_page):
    items = _REVISIONS.get(slug, [])
    start = (page - 1) * per_page
    return items[start:start + per_page]


def loader(user_id):
    return _USERS.get(user_id)
