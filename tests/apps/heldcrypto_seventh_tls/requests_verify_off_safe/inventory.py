import os

import requests

BASE = "https://erp.internal.castleford.com:8443/api"


def stock_level(sku):
    options = {
        "timeout": 10,
        "headers": {"Authorization": "Bearer " + os.environ["ERP_TOKEN"]},
        "verify": "/etc/ssl/certs/castleford-root.pem",
    }
    reply = requests.get(BASE + "/stock", params={"sku": sku}, **options)
    reply.raise_for_status()
    return reply.json()["level"]
