import os

import requests
from flask import Flask, abort, jsonify

app = Flask(__name__)
ERP = os.environ["ERP_URL"]


def erp_get(path):
    return requests.get(
        f"{ERP}/{path}",
        headers={"Authorization": f"Bearer {os.environ['ERP_TOKEN']}"},
        verify="/etc/ssl/certs/corporate-ca.pem",
        timeout=10,
    )


@app.get("/orders/<int:order_id>")
def order(order_id):
    reply = erp_get(f"orders/{order_id}")
    if not reply.ok:
        abort(502)
    return jsonify(reply.json())
