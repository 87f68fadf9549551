from urllib.parse import urlsplit


def is_local(target: str) -> bool:
    return target.startswith("/") or not urlsplit(target).scheme
