_SUBSCRIBERS = set()


def add_subscriber(email):
    _SUBSCRIBERS.add(email)


def remove_subscriber(email):
    _SUBSCRIBERS.discard(email)


def send_issue(subject, body):
    return [(email, subject, body) for email in sorted(_SUBSCRIBERS)]
