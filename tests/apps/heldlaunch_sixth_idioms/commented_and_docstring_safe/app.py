"""Status page.

Development:

    app.run(host="0.0.0.0", debug=True)

Production uses gunicorn; see the Procfile.
"""
import time

from flask import Flask, jsonify

app = Flask(__name__)
# app.run(debug=True)

STARTED = time.time()


@app.route("/healthz")
def healthz():
    return jsonify(status="ok", uptime=round(time.time() - STARTED, 1))


@app.route("/version")
def version():
    return jsonify(version="2.4.1")


HELP = "start with: python app.py --debug, or app.run(debug=True)"
