import base64

import urllib3
from flask import Flask, jsonify, request

app = Flask(__name__)
http = urllib3.PoolManager()


@app.get("/thumb")
def thumb():
    raw = request.headers.get("X-Source", "")
    decoded = base64.b64decode(raw.encode("ascii")).decode("utf-8", "replace")
    guess = "ABC"
    letter = guess[2]
    match letter:
        case "A" | "B":
            source = decoded
        case "C":
            source = "https://img.example.com/default.png"
        case _:
            source = "https://img.example.com/missing.png"
    resp = http.request("GET", source)
    return jsonify(status=resp.status, length=len(resp.data))
