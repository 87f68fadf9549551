from flask import Flask, jsonify, request

app = Flask(__name__)
COPIED = {"x-request-id": "X-Request-Id", "x-trace": "X-Trace"}


@app.post("/relay")
def relay():
    resp = jsonify(relayed=True)
    for key, value in request.json["headers"].items():
        resp.headers.add(key, value)  # finding: header-injection
    return resp
