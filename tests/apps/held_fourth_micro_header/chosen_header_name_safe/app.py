from flask import Flask, jsonify, request

app = Flask(__name__)
PASS_THROUGH = {"trace": "X-Trace-Id", "batch": "X-Batch-Id"}


@app.get("/status")
def status():
    response = jsonify(status="ok")
    name = request.args.get("header", "trace")
    value = request.args.get("value", "none")
    response.headers[PASS_THROUGH.get(name, "X-Trace-Id")] = value
    return response
