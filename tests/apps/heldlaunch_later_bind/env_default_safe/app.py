import os

from flask import Flask, Response

app = Flask(__name__)

HOST = os.getenv("METRICS_HOST", "127.0.0.1")
PORT = int(os.getenv("METRICS_PORT", "9100"))


@app.get("/metrics")
def metrics():
    lines = ["# TYPE jobs_total counter", "jobs_total 17"]
    return Response("\n".join(lines) + "\n", mimetype="text/plain")


@app.get("/ready")
def ready():
    return "", 204


if __name__ == "__main__":
    app.run(host=HOST, port=PORT)
