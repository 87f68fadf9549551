import os

from flask import Flask, jsonify, session

import metrics

app = Flask(__name__)
app.secret_key = os.urandom(24)  # finding: per-process-secret-key
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


@app.route("/api/metrics/<name>")
def metric(name):
    session["last_metric"] = name
    return jsonify(metrics.latest(name))


@app.route("/api/last")
def last():
    return jsonify(name=session.get("last_metric"))
