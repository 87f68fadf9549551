from functools import partial

import httpx
from flask import Flask, jsonify, request

app = Flask(__name__)


def make_fetcher(base):
    def fetch(path):
        with httpx.Client(timeout=3) as client:
            return client.get(f"https://{base}/{path}")  # finding: server-side-request-forgery

    return fetch


def pick(default, override):
    return override or default


@app.route("/tenant/<tenant_host>/version")
def version(tenant_host):
    chooser = partial(pick, "tenants.example.io")
    fetch = make_fetcher(chooser(tenant_host))
    return jsonify(code=fetch("version.json").status_code)
