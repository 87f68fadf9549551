from flask import Flask, jsonify, request

app = Flask(__name__)
SQUARE = compile("n * n", "<square>", "eval")


@app.get("/square/<int:n>")
def square(n):
    request_id = request.headers.get("X-Request-Id", "-")
    value = eval(SQUARE, {"__builtins__": {}}, {"n": n})
    return jsonify(value=value, request_id=request_id)
