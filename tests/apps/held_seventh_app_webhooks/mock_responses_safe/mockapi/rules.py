ALLOWED = {"x-mock-id", "x-mock-delay", "retry-after"}


def usable(name: str) -> bool:
    return name.lower() in ALLOWED
