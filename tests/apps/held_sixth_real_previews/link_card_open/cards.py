import re
from typing import TypedDict

import httpx

TITLE = re.compile(r"<title>([^<]{1,200})</title>", re.IGNORECASE)
OEMBED = "https://oembed.internal-proxy.example/v1"


class Card(TypedDict):
    url: str
    title: str


class PreviewClient:
    def __init__(self, http: httpx.Client) -> None:
        self._http = http

    def card(self, link: str) -> Card | None:
        page = self._http.get(link)  # finding: server-side-request-forgery
        found = TITLE.search(page.text)
        if found is None:
            return None
        return {"url": link, "title": found.group(1).strip()}
