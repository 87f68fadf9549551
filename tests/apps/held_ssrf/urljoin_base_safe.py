from urllib.parse import quote, urljoin

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
app.config["CATALOG"] = "https://catalog.internal/products/"


@app.get("/products")
def product():
    sku = request.args.get("sku", "index")
    url = urljoin(app.config["CATALOG"], quote(sku, safe=""))
    reply = requests.get(url, timeout=5)
    return jsonify(found=reply.ok)
