import os
import time

from flask import Flask, abort, jsonify, request

app = Flask(__name__)

STARTED = time.time()


@app.route("/healthz")
def healthz():
    return jsonify(status="ok", uptime=round(time.time() - STARTED, 1))


@app.route("/version")
def version():
    return jsonify(version="2.4.1")


def check_network():
    if request.remote_addr not in os.environ.get("ALLOWED", "").split(","):
        abort(403)


if __name__ == "__main__":
    app.before_request(check_network)  # finding: setup-only-under-main
    app.run(port=5000)
