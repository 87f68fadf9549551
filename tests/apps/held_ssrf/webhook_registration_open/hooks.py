from urllib.parse import urlparse

import httpx

PARTNERS = frozenset({"hooks.slack.com", "discord.com"})


class InvalidHook(ValueError):
    pass


class HookClient:
    def __init__(self):
        self._client = httpx.Client(timeout=5, follow_redirects=False)

    def deliver(self, url, payload):
        self._check(url)
        return self._client.post(url, json=payload).is_success  # finding: server-side-request-forgery

    def _check(self, url):
        parts = urlparse(url)
        if parts.scheme != "https":
            raise InvalidHook
        if not any(partner in parts.netloc for partner in PARTNERS):
            raise InvalidHook
