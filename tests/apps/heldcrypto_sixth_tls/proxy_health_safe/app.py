"""verify=False appears in names and texts only."""
import os

import requests
import urllib3
from flask import Flask, jsonify

app = Flask(__name__)
http = urllib3.PoolManager(cert_reqs="CERT_REQUIRED", ca_certs=os.environ["CA_FILE"])
HINT = "Do not run the importer with verify=False."


def send(url, *, dry_run=False, verify_signature=False):
    if dry_run:
        return None
    return requests.post(url, json={"signed": verify_signature}, timeout=5)


@app.post("/ping")
def ping():
    send("https://status.example.net/ping", verify_signature=False)
    return jsonify(hint=HINT, status=http.request("GET", "https://status.example.net/").status)
