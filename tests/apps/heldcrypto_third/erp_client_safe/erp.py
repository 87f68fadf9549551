import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry

CA_BUNDLE = "/etc/ssl/certs/acme-internal-ca.pem"


class ErpClient:
    def __init__(self, base, token):
        self.base = base.rstrip("/")
        self.session = requests.Session()
        self.session.headers["Authorization"] = "Bearer " + token
        self.session.mount("https://", HTTPAdapter(max_retries=Retry(3)))
        self.session.verify = CA_BUNDLE

    def stock(self, sku):
        res = self.session.get(self.base + "/stock/" + sku, timeout=10)
        res.raise_for_status()
        return res.json()
