import requests


class Gateway:
    def __init__(self, base):
        self.base = base
        self.session = requests.Session()
        self.session.verify = False  # finding: tls-verification-disabled
        self.session.headers["Accept"] = "application/json"

    def meters(self):
        return self.session.get(f"{self.base}/meters", timeout=5).json()
