from flask import Flask, jsonify, request

app = Flask(__name__)
PASSED_ON = frozenset({"X-Request-Id", "X-Trace-Id"})


@app.get("/ping")
def ping():
    response = jsonify(pong=True)
    for name, value in request.args.items():
        if name not in response.headers:
            response.headers[name] = value  # finding: header-injection
    return response
