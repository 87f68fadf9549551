import os

from flask import Flask, jsonify

from erp import ErpClient

app = Flask(__name__)
client = ErpClient(os.environ["ERP_URL"], os.environ["ERP_TOKEN"])


@app.get("/stock/<sku>")
def stock(sku):
    if not sku.isalnum():
        return jsonify(error="bad article number"), 400
    return jsonify(client.stock(sku))
