import os

import requests
from flask import Flask, jsonify

app = Flask(__name__)
ERP = os.environ.get("ERP_URL", "https://erp.factory.lan")


@app.get("/stock/<sku>")
def stock(sku):
    reply = requests.get(
        f"{ERP}/api/stock",
        params={"sku": sku},
        auth=(os.environ["ERP_USER"], os.environ["ERP_PASSWORD"]),
        timeout=5,
        verify="/etc/ssl/factory-ca.pem",
    )
    reply.raise_for_status()
    return jsonify(reply.json())
