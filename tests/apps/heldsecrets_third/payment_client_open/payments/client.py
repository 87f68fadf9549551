import os

import requests


class Payments:
    def __init__(self):
        self.headers = {}

    def init_app(self, app):
        self.base = app.config.get("PAYMENTS_URL", "https://api.paycorp.com/v1")
        api_key = "pk9_f3Jq7Vd0ZsX2mRt8LbWcYh5NaUe1"  # finding: hardcoded-credential
        self.headers = {"Authorization": f"Bearer {api_key}"}

    def charge(self, amount):
        res = requests.post(
            f"{self.base}/charges", json={"amount": amount}, headers=self.headers, timeout=10
        )
        res.raise_for_status()
        return res.json()["id"]


payments = Payments()
