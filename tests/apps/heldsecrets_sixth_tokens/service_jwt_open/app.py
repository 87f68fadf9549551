import os

import requests
from flask import Flask, jsonify

app = Flask(__name__)


def inventory(path: str):
    bearer = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJzdmMtNGE4MmJjIiwicm9sZSI6InNlcnZpY2UiLCJpYXQiOjE3MTc0MDAwMDB9.CSw6GwxJMnyscCCAaHZJJdWVQqHMEo2FOtiiX15ikVM"  # finding: hardcoded-credential
    return requests.get(
        os.environ["INVENTORY_URL"] + path,
        headers={"Authorization": f"Bearer {bearer}"},
        timeout=5,
    )


@app.get("/stock/<int:sku>")
def stock(sku):
    return jsonify(inventory(f"/sku/{sku}").json())
