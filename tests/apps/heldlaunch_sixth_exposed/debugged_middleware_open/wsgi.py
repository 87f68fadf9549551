import time

from flask import Flask, jsonify
from werkzeug.debug import DebuggedApplication

app = Flask(__name__)

STARTED = time.time()


@app.route("/healthz")
def healthz():
    return jsonify(status="ok", uptime=round(time.time() - STARTED, 1))


@app.route("/version")
def version():
    return jsonify(version="2.4.1")


app.wsgi_app = DebuggedApplication(app.wsgi_app, evalex=True)  # finding: debugger-exposed
