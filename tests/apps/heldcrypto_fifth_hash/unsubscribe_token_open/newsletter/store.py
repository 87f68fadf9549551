_subscribers = {}


def email_of(sid):
    return _subscribers.get(sid, "")


def remove(sid):
    _subscribers.pop(sid, None)
