from flask import Flask, jsonify, request

app = Flask(__name__)

ECHOED = {"X-Request-Id", "X-Correlation-Id"}


@app.get("/case/14001")
def case_14001():
    name = request.args.get("header", "X-Request-Id")
    response = jsonify(ok=True)
    if name in ECHOED:
        response.headers[name] = "1"
    return response
