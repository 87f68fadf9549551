_EMAILS: set = set()


def add(email):
    _EMAILS.add(email)


def remove(email):
    _EMAILS.discard(email)
