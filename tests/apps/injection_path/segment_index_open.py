import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/invoices/latest")
def latest_invoice():
    segments = ["/srv/invoices", request.args.get("customer", ""), "latest.json"]
    path = os.path.join(segments[0], segments[1])
    with open(path) as handle:  # finding: path-traversal
        return jsonify(invoice=handle.read())
