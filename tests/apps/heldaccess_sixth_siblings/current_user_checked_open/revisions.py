_PAGES: dict = {}


def save(title, body, author):
    _PAGES.setdefault(title, []).append((body, author))


def revert(title, revision):
    _PAGES[title] = _PAGES[title][: revision + 1]
