import os

import requests
from flask import Flask, jsonify

app = Flask(__name__)
ERP = "https://erp.internal.example.com/api/stock"


@app.get("/stock")
def stock():
    headers = {"Authorization": f"Bearer {os.environ['ERP_TOKEN']}"}
    reply = requests.get(ERP, headers=headers, timeout=10, verify=False)  # finding: tls-verification-disabled
    return jsonify(reply.json())
