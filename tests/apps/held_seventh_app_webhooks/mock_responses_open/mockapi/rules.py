BLOCKED = {"content-length", "transfer-encoding"}


def usable(name: str) -> bool:
    return name.lower() not in BLOCKED
