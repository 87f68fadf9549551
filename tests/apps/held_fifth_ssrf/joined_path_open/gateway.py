from urllib.parse import quote, urljoin

import requests


class InventoryGateway:
    def __init__(self, base: str):
        self.base = base

    def fetch(self, resource: str):
        url = urljoin(self.base, resource)
        response = requests.get(url, timeout=5)  # finding: server-side-request-forgery
        response.raise_for_status()
        return response.json()
