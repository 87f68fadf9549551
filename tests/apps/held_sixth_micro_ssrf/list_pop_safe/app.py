from urllib.request import urlopen

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/ping")
def ping():
    candidates = ["https://cdn.example.net/ping"]
    candidates.append(request.form["callback"])
    candidates.append("https://mirror.example.net/ping")
    candidates.pop(1)
    chosen = candidates[0]
    candidates.reverse()
    with urlopen(chosen, timeout=5) as answer:
        body = answer.read(2048)
    return jsonify(length=len(body))
