from flask import Flask, jsonify

from erp import ErpClient

app = Flask(__name__)


@app.get("/stock/<sku>")
def stock(sku: str):
    return jsonify(ErpClient().stock(sku))
