from urllib.parse import urljoin

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
app.config["CATALOG"] = "https://catalog.internal/products/"


@app.get("/products")
def product():
    sku = request.args.get("sku", "index")
    url = urljoin(app.config["CATALOG"], sku)
    reply = requests.get(url, timeout=5)  # finding: server-side-request-forgery
    return jsonify(found=reply.ok)
