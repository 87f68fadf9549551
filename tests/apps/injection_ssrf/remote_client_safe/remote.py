import requests

ALLOWED = ("https://avatars.example.com/", "https://cdn.example.com/")


class ForeignAddress(Exception):
    pass


def check(url):
    for prefix in ALLOWED:
        if url.startswith(prefix):
            return url
    raise ForeignAddress(url)


def download(url):
    return requests.get(check(url), timeout=5).content
