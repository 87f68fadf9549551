import os

import requests
from flask import Flask, jsonify

app = Flask(__name__)
app.config["VERIFY_TLS"] = True


def scan_host(path: str):
    session = requests.Session()
    session.headers["X-Scanner"] = os.environ["SCANNER_ID"]
    return session.get("https://scanner.internal.example" + path, verify=not app.config["VERIFY_TLS"], timeout=5)  # finding: tls-verification-disabled


@app.get("/scans")
def scans():
    return jsonify(scan_host("/scans").json())
