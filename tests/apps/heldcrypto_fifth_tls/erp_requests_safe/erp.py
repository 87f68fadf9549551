import os

import requests


class ErpClient:
    def __init__(self, base_url: str | None = None) -> None:
        self.base_url = base_url or os.environ["ERP_URL"]
        self.session = requests.Session()
        self.session.headers["Authorization"] = f"Bearer {os.environ['ERP_TOKEN']}"
        self.session.verify = "/etc/ssl/certs/erp-ca.pem"

    def stock(self, sku: str) -> dict:
        response = self.session.get(f"{self.base_url}/stock", params={"sku": sku}, timeout=10)
        response.raise_for_status()
        return response.json()
