from urllib.parse import urlsplit

import httpx


class Fetcher:
    def __init__(self, hosts):
        self.hosts = hosts
        self.client = httpx.Client(timeout=10, follow_redirects=False)

    def fetch(self, url):
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("unsupported address")
        response = self.client.get(url)  # finding: server-side-request-forgery
        response.raise_for_status()
        return response.json()
