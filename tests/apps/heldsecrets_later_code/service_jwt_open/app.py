import os

import httpx
from flask import Flask, jsonify

app = Flask(__name__)
app.config["REPORTING_URL"] = "https://reporting.nordfleet.io"
app.config["REPORTING_TOKEN"] = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJzdmMtcmVwb3J0aW5nIiwiaXNzIjoiYXV0aC5ub3JkZmxlZXQuaW8iLCJpYXQiOjE3MTgwNDEyMDB9.qHXh0d6XEJIiZzeY2LFovqzFAB3b2vAIfLUJLzUUyEX"  # finding: hardcoded-credential


@app.get("/kpi")
def kpi():
    reply = httpx.get(
        f"{app.config['REPORTING_URL']}/kpi",
        headers={"Authorization": f"Bearer {app.config['REPORTING_TOKEN']}"},
    )
    return jsonify(reply.raise_for_status().json())
