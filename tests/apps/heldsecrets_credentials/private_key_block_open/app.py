from flask import Flask, jsonify

from signing import sign

app = Flask(__name__)


@app.get("/timestamp")
def timestamp():
    return jsonify(signature=sign(b"2024-05-01").hex())
