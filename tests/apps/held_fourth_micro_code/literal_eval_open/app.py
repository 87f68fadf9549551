from flask import Flask, jsonify, request

app = Flask(__name__)


def parse_points(raw):
    value = eval(raw)  # finding: code-injection
    if not isinstance(value, list):
        raise ValueError("expected a list")
    return value


@app.post("/points")
def points():
    try:
        parsed = parse_points(request.form["points"])
    except (ValueError, SyntaxError):
        return jsonify(error="invalid points"), 400
    return jsonify(count=len(parsed))
