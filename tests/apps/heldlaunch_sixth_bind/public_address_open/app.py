import time

from flask import Flask, jsonify

app = Flask(__name__)
app.config.update(BIND="51.15.20.30", PORT=8080)

STARTED = time.time()


@app.route("/healthz")
def healthz():
    return jsonify(status="ok", uptime=round(time.time() - STARTED, 1))


@app.route("/version")
def version():
    return jsonify(version="2.4.1")


if __name__ == "__main__":
    app.run(host=app.config["BIND"], port=app.config["PORT"])  # finding: bind-all-interfaces
