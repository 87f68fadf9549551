import os
from collections import deque

import waitress
from flask import Flask, jsonify, request

app = Flask(__name__)

READINGS = deque(maxlen=500)


@app.post("/readings")
def push_reading():
    body = request.get_json(force=True)
    READINGS.append((str(body["sensor"]), int(body["value"])))
    return "", 204


@app.get("/readings/average")
def average():
    if not READINGS:
        return jsonify(average=None)
    return jsonify(average=sum(v for _, v in READINGS) / len(READINGS))


def serve():
    waitress.serve(app, listen=f"*:{os.environ.get('PORT', 10000)}")


if __name__ == "__main__":
    serve()
