from urllib.parse import urlsplit


def is_safe_url(target: str | None) -> bool:
    """Only an absolute path of this site: no scheme, no host, no tricks with slashes."""
    if not target or not target.isprintable():
        return False
    parts = urlsplit(target)
    if parts.scheme or parts.netloc:
        return False
    return target.startswith("/") and not target.startswith(("//", "/\\"))
