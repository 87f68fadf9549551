from urllib.parse import urlsplit


def is_local(target: str) -> bool:
    if not target.startswith("/") or target.startswith("//") or "\\" in target:
        return False
    parts = urlsplit(target)
    return parts.scheme == "" and parts.netloc == ""
