from urllib.parse import urlsplit

PARTNERS = frozenset({"pay.example-bank.com", "ship.example-post.com"})


def host_of(url: str) -> str:
    return (urlsplit(url).hostname or "").lower()


def known(url: str) -> bool:
    return urlsplit(url).scheme == "https" and "\\" not in url and host_of(url) in PARTNERS
