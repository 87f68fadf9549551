import os

from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, origins=["https://dashboard.example.com"])
PORT = int(os.environ.get("PORT", 5000))


@app.get("/api/metrics")
def metrics():
    return jsonify(cpu=12, mem=48)


if not app.testing and __name__ == "__main__":
    app.run(port=PORT)
