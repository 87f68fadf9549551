import os

import httpx
from flask import Flask, jsonify

app = Flask(__name__)
app.config["VERIFY_TLS"] = True


@app.get("/stock/<int:sku>")
def stock(sku):
    with httpx.Client(base_url=os.environ["STOCK_URL"], verify=app.config["VERIFY_TLS"]) as client:
        return jsonify(client.get(f"/sku/{sku}").raise_for_status().json())
