import os
import ssl

import httpx
import requests
from flask import Flask, jsonify

from ledger import load_ledger

app = Flask(__name__)


def bank_context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_verify_locations(os.environ["BANK_CA"])
    context.load_cert_chain("/run/secrets/client.pem")
    assert context.check_hostname and context.verify_mode == ssl.CERT_REQUIRED
    return context


@app.get("/balance")
def balance():
    with httpx.Client(verify=bank_context()) as client:
        return jsonify(client.get("https://bank.example/balance").json())


@app.get("/ledger")
def ledger():
    # "verify" here re-adds the sums of the booking lines, it has nothing to do with TLS
    return jsonify(load_ledger("2026", verify=False))


@app.get("/ping")
def ping():
    reply = requests.get("https://bank.example/ping", verify=os.environ["BANK_CA"], timeout=2)
    return jsonify(ok=reply.ok)
