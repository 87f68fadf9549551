import os

import requests
from flask import Flask, jsonify

app = Flask(__name__)
ERP = os.environ.get("ERP_URL", "https://erp.factory.lan")


@app.get("/stock/<sku>")
def stock(sku):
    reply = requests.get(  # finding: tls-verification-disabled
        f"{ERP}/api/stock",
        params={"sku": sku},
        auth=(os.environ["ERP_USER"], os.environ["ERP_PASSWORD"]),
        timeout=5,
        verify=False,
    )
    reply.raise_for_status()
    return jsonify(reply.json())
