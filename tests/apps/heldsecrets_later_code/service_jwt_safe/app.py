import os

import httpx
from flask import Flask, jsonify

app = Flask(__name__)
app.config["REPORTING_URL"] = "https://reporting.nordfleet.io"
app.config["REPORTING_TOKEN"] = os.environ["REPORTING_TOKEN"]


@app.get("/kpi")
def kpi():
    reply = httpx.get(
        f"{app.config['REPORTING_URL']}/kpi",
        headers={"Authorization": f"Bearer {app.config['REPORTING_TOKEN']}"},
    )
    return jsonify(reply.raise_for_status().json())
