from urllib.request import urlopen

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/ping")
def ping():
    candidates = ["https://cdn.example.net/ping"]
    candidates.append(request.form["callback"])
    candidates.append("https://mirror.example.net/ping")
    candidates.pop(0)
    chosen = candidates[0]
    with urlopen(chosen, timeout=5) as answer:  # finding: server-side-request-forgery
        body = answer.read(2048)
    return jsonify(length=len(body))
