from urllib.parse import urlsplit


def is_local(target: str) -> bool:
    if not target.startswith("/") or target.startswith(("//", "/\\")):
        return False
    if "\\" in target or any(ord(char) < 33 for char in target):
        return False
    parts = urlsplit(target)
    return not parts.scheme and not parts.netloc
