import os
import shlex

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/whois", methods=["POST"])
def whois():
    domain = request.form["domain"].strip().lower()
    if not domain:
        return jsonify(error="domain is required"), 400
    with os.popen(f"whois -H {shlex.quote(domain)}") as pipe:
        lines = [line.rstrip() for line in pipe if ":" in line]
    return jsonify(records=lines)
