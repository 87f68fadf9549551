from flask import Flask, jsonify, request

from codec import CODECS

app = Flask(__name__)


@app.post("/messages")
def messages():
    codec = CODECS["json"]
    message = codec().decode(request.form["message"])
    return jsonify(subject=type(message).__name__)
