import requests
from flask import current_app


class ErpClient:
    def __init__(self) -> None:
        self.http = requests.Session()
        self.http.verify = False  # finding: tls-verification-disabled
        self.http.headers["Accept"] = "application/json"

    def orders(self, customer: int) -> list[dict]:
        reply = self.http.get(
            "https://erp.corp.nordfleet.io/api/orders",
            params={"customer": customer},
            headers={"Authorization": f"Bearer {current_app.config['ERP_TOKEN']}"},
            timeout=10,
        )
        reply.raise_for_status()
        return reply.json()
