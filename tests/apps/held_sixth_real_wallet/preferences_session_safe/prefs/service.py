CHOICES = {
    "density": {"compact", "comfortable"},
    "theme": {"light", "dark"},
}


def remember(session, key, value):
    if value not in CHOICES.get(key, ()):
        return False
    session[key] = value
    return True
