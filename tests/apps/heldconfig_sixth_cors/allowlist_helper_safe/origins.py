from urllib.parse import urlsplit

TRUSTED = frozenset({"shop.example.net", "checkout.example.net"})


def is_trusted(origin: str | None) -> bool:
    if not origin:
        return False
    parts = urlsplit(origin)
    return parts.scheme == "https" and parts.netloc in TRUSTED
