from flask import Flask, jsonify, request

app = Flask(__name__)
SCOPE = {"__builtins__": {}, "x": 4}
PRESETS = {"double": "x * 2", "square": "x ** 2"}


@app.get("/formula")
def formula():
    chosen = request.args.get("f", "double")
    expr = PRESETS.get(chosen) or "x"
    return jsonify(value=eval(expr, SCOPE))
