import time
from flask import Flask, jsonify

app = Flask(__name__)

STARTED = time.time()


@app.route("/healthz")
def healthz():
    return jsonify(status="ok", uptime=round(time.time() - STARTED, 1))


@app.route("/version")
def version():
    return jsonify(version="2.4.1")


OPTIONS = {"host": "127.0.0.1", "port": 8123, "threaded": True}
OPTIONS.update(use_reloader=False)

if __name__ == "__main__":
    app.run(**OPTIONS)
