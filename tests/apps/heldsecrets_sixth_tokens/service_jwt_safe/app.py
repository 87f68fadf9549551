import os

import requests
from flask import Flask, jsonify

app = Flask(__name__)


def inventory(path: str):
    bearer = open("/run/secrets/inventory_jwt").read().strip()
    return requests.get(
        os.environ["INVENTORY_URL"] + path,
        headers={"Authorization": f"Bearer {bearer}"},
        timeout=5,
    )


@app.get("/stock/<int:sku>")
def stock(sku):
    return jsonify(inventory(f"/sku/{sku}").json())
