_pages = {}
_roles = {}


def find_page(slug):
    return _pages.get(slug)


def save_page(slug, body):
    _pages[slug] = body


def delete_page(slug):
    _pages.pop(slug, None)


def roles_of(account):
    return _roles.get(account, ())
