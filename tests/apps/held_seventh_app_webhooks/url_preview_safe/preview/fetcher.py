import requests


class Fetcher:
    timeout = 5

    def __init__(self):
        self.session = requests.Session()

    def fetch(self, url: str) -> str:
        response = self.session.get(url, timeout=self.timeout, allow_redirects=False)
        response.raise_for_status()
        return response.text[:2000]
