import requests
from requests.adapters import HTTPAdapter, Retry


class BillingClient:
    def init_app(self, app):
        self.base = app.config["BILLING_URL"]
        self.session = requests.Session()
        self.session.mount("https://", HTTPAdapter(max_retries=Retry(total=3)))
        self.session.verify = False  # finding: tls-verification-disabled

    def get(self, path):
        reply = self.session.get(self.base + path, timeout=5)
        reply.raise_for_status()
        return reply.json()


billing = BillingClient()
