CHOICES = {
    "density": {"compact", "comfortable"},
    "theme": {"light", "dark"},
}


def remember(session, key, value):
    if key in CHOICES and value not in CHOICES[key]:
        return False
    session[key] = value  # finding: trust-boundary
    return True
