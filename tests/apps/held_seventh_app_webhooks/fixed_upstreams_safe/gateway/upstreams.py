from urllib.parse import quote

import requests

UPSTREAMS = {"stock": "https://stock.internal.example.com", "price": "https://price.internal.example.com"}


class Upstream:
    def __init__(self, name: str):
        self.base = UPSTREAMS[name]

    def item(self, sku: str) -> dict:
        url = f"{self.base}/items/{quote(sku, safe='')}"
        return requests.get(url, timeout=3).json()

    def search(self, text: str) -> dict:
        return requests.get(f"{self.base}/search", params={"q": text}, timeout=3).json()
