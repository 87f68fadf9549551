_PROFILES = {}


def load(name):
    return _PROFILES.get(name, {"name": name, "about": "", "address": ""})
